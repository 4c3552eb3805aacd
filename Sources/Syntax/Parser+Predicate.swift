import Diagnostics

/// What can follow an operand: IS, BETWEEN, IN, LIKE.
extension Parser {
  /// Grammar: `is_test`, `unknown_word`.
  mutating func isTest(of subject: ExpressionSyntax) throws(Rejection) -> ExpressionSyntax {
    let start = subject.span
    let subjectHeight = height
    let keyword = advance().span
    let negated = accept(.not)
    let test: IsTestSyntax
    switch current.kind {
    case .keyword(.null): test = .null
    case .keyword(.true): test = .isTrue
    case .keyword(.false): test = .isFalse
    case .identifier where lexerText(current.span).lowercased() == "unknown": test = .isUnknown
    case .keyword(.distinct):
      advance()
      try expect(.from)
      let other = try conversion()
      try grow(over: max(subjectHeight, height), at: keyword)
      return .isDistinct(subject, other, negated: negated, span: start.union(previous.span))
    case .keyword(.applicable) where negated: test = .notApplicable
    case .keyword(.reported) where negated: test = .notReported
    case .keyword(.comparable) where negated: test = .notComparable
    default: throw noIsTest(negated: negated)
    }
    advance()
    try grow(over: subjectHeight, at: keyword)
    let isNegated = negated && !test.rawValue.hasPrefix("NOT ")
    return .isTest(subject, test, negated: isNegated, span: start.union(previous.span))
  }

  /// What is wrong where IS or IS NOT asks for nothing that there is.
  private mutating func noIsTest(negated: Bool) -> Rejection {
    let reasons: [Keyword] = [.applicable, .reported, .comparable]
    var asked = current.kind
    if negated, at(.not) { asked = peek() }
    if case .keyword(let reason) = asked, reasons.contains(reason) {
      let test = "IS NOT \(reason.rawValue)"
      return unexpected(
        "`NULL`, `TRUE`, `FALSE` or `DISTINCT FROM`",
        hint: negated
          ? "write NOT … \(test)" : "write NOT … \(test), or IS NOT NULL to ask whether there is a value")
    }
    if case .text = asked {
      return unexpected(
        "`NULL`, `TRUE`, `FALSE` or `DISTINCT FROM`",
        hint: "a reason is asked for by IS NOT APPLICABLE, IS NOT REPORTED or IS NOT COMPARABLE")
    }
    if current.kind == .identifier, lexerText(current.span).lowercased() == "missing" {
      return unexpected(
        "`NULL`, `TRUE`, `FALSE` or `DISTINCT FROM`",
        hint: negated ? "write IS NOT NULL" : "write IS NULL; REASON(…) says why a value is missing")
    }
    return unexpected(
      negated
        ? "`NULL`, `TRUE`, `FALSE`, `DISTINCT FROM`, `APPLICABLE`, `REPORTED` or `COMPARABLE`"
        : "`NULL`, `TRUE`, `FALSE` or `DISTINCT FROM`",
      wanted: [.null, .true, .false, .distinct] + (negated ? reasons : [.not]),
      hint: negated
        ? "to compare write <>, or IS DISTINCT FROM where NULL counts as a value"
        : "to compare write =, or IS NOT DISTINCT FROM where NULL counts as a value")
  }

  /// `[NOT] BETWEEN`, `[NOT] IN`, `[NOT] LIKE`; nil if none of them stands here.
  mutating func rangeTest(of subject: ExpressionSyntax) throws(Rejection) -> ExpressionSyntax? {
    let negated = at(.not)
    switch negated ? peek() : current.kind {
    case .matches, .matchesIgnoringCase, .notMatches, .notMatchesIgnoringCase:
      return negated ? nil : try matching(of: subject)
    case .keyword(.between), .keyword(.in), .keyword(.like), .keyword(.ilike): break
    case .keyword(.similar) where (negated ? peek(2) : peek()) == .keyword(.to): break
    default: return nil
    }
    if negated { advance() }
    switch current.kind {
    case .keyword(.between): return try between(subject, negated: negated)
    case .keyword(.in): return try membership(of: subject, negated: negated)
    default: return try like(subject, negated: negated)
    }
  }

  /// Grammar: `between`.
  private mutating func between(
    _ subject: ExpressionSyntax, negated: Bool
  ) throws(Rejection) -> ExpressionSyntax {
    let subjectHeight = height
    let keyword = advance().span
    let lower = try conversion()
    let lowerHeight = height
    try expect(.and)
    let upper = try conversion()
    try grow(over: max(subjectHeight, lowerHeight, height), at: keyword)
    return .between(
      subject, lower: lower, upper: upper, negated: negated, span: subject.span.union(previous.span))
  }

  /// Grammar: `in`.
  private mutating func membership(
    of subject: ExpressionSyntax, negated: Bool
  ) throws(Rejection) -> ExpressionSyntax {
    let (subjectHeight, outerTallest) = (height, tallest)
    tallest = 0
    let keyword = advance().span
    if current.kind == .parameter {
      let list = identifier(ofParameter: advance())
      try grow(over: subjectHeight, at: keyword)
      return .inParameter(subject, list, negated: negated, span: subject.span.union(list.span))
    }
    let opening = try open(for: "a list of values, or a query")
    let test: ExpressionSyntax
    if atQuery {
      let query = try self.query()
      try close(opening)
      test = .inQuery(subject, unwrapped(query), negated: negated, span: subject.span.union(previous.span))
    } else if accept(.rightParenthesis) {
      test = .inList(subject, [], negated: negated, span: subject.span.union(previous.span))
    } else {
      test = try members(of: subject, negated: negated, opening: opening)
    }
    try grow(over: max(subjectHeight, tallest), at: keyword)
    tallest = max(outerTallest, height)
    return test
  }

  /// The list, or a query that begins with a query in parentheses.
  private mutating func members(
    of subject: ExpressionSyntax, negated: Bool, opening: SourceSpan
  ) throws(Rejection) -> ExpressionSyntax {
    var items = [try expression()]
    if case .subquery(let first, _) = items[0], atQueryTail {
      let query = try self.query(after: first)
      try close(opening)
      return .inQuery(subject, unwrapped(query), negated: negated, span: subject.span.union(previous.span))
    }
    if accept(.comma), !endsList {
      items += try list { parser throws(Rejection) in try parser.expression() }
    }
    try close(opening)
    if items.count == 1, case .subquery(let query, _) = items[0] {
      // `IN ((SELECT …))`: also to the standard all its rows.
      return .inQuery(subject, unwrapped(query), negated: negated, span: subject.span.union(previous.span))
    }
    return .inList(subject, items, negated: negated, span: subject.span.union(previous.span))
  }

  /// Grammar: `approximation`.
  mutating func approximation(of left: ExpressionSyntax) throws(Rejection) -> ExpressionSyntax {
    let leftHeight = height
    let sign = advance().span
    let right = try conversion()
    let rightHeight = height
    height = 0
    let within = at(.within) ? try bound() : nil
    try grow(over: max(leftHeight, rightHeight, height), at: sign)
    return .approximation(
      ApproximationSyntax(
        left: left, right: right, within: within, operatorSpan: sign,
        span: left.span.union(previous.span)))
  }

  private mutating func bound() throws(Rejection) -> ExpressionSyntax {
    advance()
    return try conversion()
  }

  /// `x ~ 'pattern'` and its sisters.
  ///
  /// Grammar: `matching`.
  private mutating func matching(of subject: ExpressionSyntax) throws(Rejection) -> ExpressionSyntax {
    let ignoresCase = current.kind == .matchesIgnoringCase || current.kind == .notMatchesIgnoringCase
    let negated = current.kind == .notMatches || current.kind == .notMatchesIgnoringCase
    let subjectHeight = height
    let sign = advance().span
    let pattern = try conversion()
    try grow(over: max(subjectHeight, height), at: sign)
    return .like(
      LikeSyntax(
        subject: subject, pattern: pattern, escape: nil, op: ignoresCase ? .matchesIgnoringCase : .matches,
        negated: negated,
        span: subject.span.union(previous.span)))
  }

  /// Grammar: `like`.
  private mutating func like(
    _ subject: ExpressionSyntax, negated: Bool
  ) throws(Rejection) -> ExpressionSyntax {
    let subjectHeight = height
    let op: LikeSyntax.Operator = at(.ilike) ? .ilike : at(.like) ? .like : .similar
    let keyword = advance().span
    if op == .similar { try expect(.to) }
    let pattern = try conversion()
    let patternHeight = height
    height = 0
    let escape = accept(.escape) ? try conversion() : nil
    try grow(over: max(subjectHeight, patternHeight, height), at: keyword)
    return .like(
      LikeSyntax(
        subject: subject, pattern: pattern, escape: escape, op: op, negated: negated,
        span: subject.span.union(previous.span)))
  }
}
