import Diagnostics

/// The parts of GROUP BY.
extension Parser {
  /// Grammar: `grouping_element`.
  mutating func groupingElement() throws(Rejection) -> GroupingElementSyntax {
    switch current.kind {
    case .keyword(.rollup) where peek() == .leftParenthesis:
      let (keys, span) = try groupingParts { parser throws(Rejection) in try parser.groupingKey() }
      return .rollup(keys, span: span)
    case .keyword(.cube) where peek() == .leftParenthesis:
      let (keys, span) = try groupingParts { parser throws(Rejection) in try parser.groupingKey() }
      return .cube(keys, span: span)
    case .keyword(.grouping) where peek() == .keyword(.sets):
      let start = advance().span
      let (elements, span) = try groupingParts { parser throws(Rejection) in try parser.groupingElement() }
      return .sets(elements, span: start.union(span))
    case .leftParenthesis where peek() == .rightParenthesis:
      return .set([], span: advance().span.union(advance().span))
    case .leftParenthesis: return try groupingKey()
    default: return .key(try expression())
    }
  }

  /// `ROLLUP (a, (b, c))`: the word, which was seen, and what stands in its parentheses.
  private mutating func groupingParts(
    _ part: (inout Parser) throws(Rejection) -> GroupingElementSyntax
  ) throws(Rejection) -> ([GroupingElementSyntax], SourceSpan) {
    try descend()
    defer { depth -= 1 }
    let start = advance().span
    let opening = try open(for: "the columns to group by")
    let parts = try list(part)
    try close(opening)
    return (parts, start.union(previous.span))
  }

  /// An expression, or several in parentheses.
  ///
  /// Grammar: `grouping_key`.
  private mutating func groupingKey() throws(Rejection) -> GroupingElementSyntax {
    let key = try expression()
    guard case .row(let items, let span) = key else { return .key(key) }
    return .set(items, span: span)
  }
}
