import Diagnostics

/// COPY.
extension Parser {
  /// Grammar: `copy`.
  mutating func copy() throws(Rejection) -> CopySyntax {
    beginClause()
    let source: CopySyntax.Source
    if current.kind == .leftParenthesis {
      let opening = try open(for: "a query")
      source = .query(try query())
      try close(opening)
    } else {
      source = .table(try qualifiedName("a table name, or a query in parentheses"))
    }
    if at(.from) {
      throw diagnostic(
        "COPY writes files", at: current.span, label: "reads one",
        hint: "write INSERT INTO table FROM 'file.csv', or query the file itself: FROM 'file.csv'")
    }
    try expect(.to)
    guard current.kind == .text else { throw unexpected("the name of a file in single quotes") }
    let path = advance()
    var options: [CopySyntax.Option] = []
    if accept(.with) || current.kind == .leftParenthesis {
      let opening = try open(for: "options such as format = 'csv'")
      options = try list { parser throws(Rejection) in try parser.copyOption() }
      try close(opening)
    }
    return CopySyntax(source: source, path: unquoted(path), pathSpan: path.span, options: options)
  }

  /// Grammar: `copy_option`.
  private mutating func copyOption() throws(Rejection) -> CopySyntax.Option {
    let name = try self.name("the name of an option")
    let isGiven = accept(.equal)
    if let value = literal() { return CopySyntax.Option(name: name, value: value) }
    if isGiven || current.kind.isName {
      let word = try self.name("a text, a word, a number, TRUE or FALSE")
      return CopySyntax.Option(name: name, value: LiteralSyntax(.text(word.text), word.span))
    }
    return CopySyntax.Option(name: name, value: nil)
  }
}
