import Diagnostics

/// Parameters of a query, and where they are used.
extension Parser {
  /// Grammar: `param`.
  mutating func parameterDefinition() throws(Rejection) -> ParameterSyntax {
    beginClause()
    if current.kind == .parameter {
      throw diagnostic(
        "a parameter is declared by its name alone", at: current.span,
        hint:
          "leave out the `:`, which stands where it is used: PARAM \(identifier(ofParameter: current).text) …"
      )
    }
    let name = try self.name("a name for the parameter")
    let type = try typeName()
    let isList = accept(.list)
    var value: ParameterSyntax.Default?
    if accept(.default) { value = isList ? .list(try defaultList()) : .value(try expression()) }
    var comment: String?
    if accept(.comment) {
      guard current.kind == .text else { throw unexpected("a text in single quotes") }
      comment = unquoted(advance())
    }
    guard current.kind == .end || current.kind == .semicolon else {
      throw unexpected("the end of the statement", wanted: [.list, .default, .comment])
    }
    return ParameterSyntax(name: name, type: type, isList: isList, default: value, comment: comment)
  }

  /// Grammar: `default_list`.
  private mutating func defaultList() throws(Rejection) -> [ExpressionSyntax] {
    let opening = try open(for: "the values of the list")
    if accept(.rightParenthesis) { return [] }
    let items = try list { parser throws(Rejection) in try parser.expression() }
    try close(opening)
    return items
  }

  /// The name behind the `:`, with the place of both.
  func identifier(ofParameter token: Token) -> Identifier {
    Identifier(String(text(of: token).dropFirst()), token.span)
  }
}
