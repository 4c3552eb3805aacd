import Diagnostics

/// Assertions.
extension Parser {
  /// Grammar: `assertion`.
  mutating func assertion(with tables: [CommonTableSyntax], from start: SourceSpan) throws(Rejection)
    -> AssertionSyntax
  {
    isInAssertion = true
    defer { isInAssertion = false }
    beginClause()
    if atQuery {
      throw diagnostic(
        "expected a condition, found \(found)", at: current.span,
        hint: "put a query in parentheses and compare what it gives: ASSERT (SELECT …) = 0")
    }
    let condition = try expression()
    if current.kind != .comma || !atMessage { try expectEndOfClause() }
    let rows = try restrictedRows()
    if case .keyword(let keyword) = current.kind, keyword.opensClause { throw misplaced(keyword, rows) }
    var message: String?
    if accept(.comma) {
      guard current.kind == .text else { throw unexpected("a message in single quotes") }
      message = unquoted(advance())
    }
    return AssertionSyntax(
      with: tables, condition: condition, rows: rows, message: message, span: start.union(previous.span))
  }

  private func misplaced(_ keyword: Keyword, _ rows: SelectSyntax) -> Rejection {
    let isRestriction = [.where, .group, .having].contains(keyword)
    return diagnostic(
      isRestriction
        ? "`\(keyword.rawValue)` needs a FROM clause before it" : "an assertion has no `\(keyword.rawValue)`",
      at: current.span,
      hint: isRestriction
        ? "write ASSERT condition FROM table \(keyword.rawValue) …" : "put the query in WITH, or in FROM (…)")
  }

  /// What may follow WITH: a query, an assertion, or a change of a table.
  mutating func statementWithTables() throws(Rejection) -> StatementKindSyntax {
    let start = current.span
    let tables = try leadingTables()
    if at(.assert) { return .assertion(try assertion(with: tables, from: start)) }
    if atChange { return try change(with: tables) }
    return .query(try query(with: tables, from: start))
  }

  /// Whether a comma here, followed by a text that ends the statement, brings the message of an assertion.
  var atMessage: Bool {
    mutating get {
      guard isInAssertion, current.kind == .comma, peek() == .text else { return false }
      return peek(2) == .end || peek(2) == .semicolon
    }
  }
}
