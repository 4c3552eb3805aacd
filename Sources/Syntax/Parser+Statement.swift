import Diagnostics

/// The statements.
extension Parser {
  /// Grammar: `statement`.
  mutating func statement() throws(Rejection) -> StatementKindSyntax {
    if current.kind == .identifier { try repairFirstWord() }
    switch current.kind {
    case .keyword(.explain): return try explain()
    case .keyword(.describe): return try describe()
    case .keyword(.summarize): return try summarize()
    case .keyword(.show): return try showTables()
    case .keyword(.create): return try create()
    case .keyword(.insert), .keyword(.replace), .keyword(.update), .keyword(.delete):
      return try change(with: [])
    case .keyword(.drop): return .drop(try drop())
    case .keyword(.copy): return .copy(try copy())
    case .keyword(.with): return try statementWithTables()
    case .keyword(.assert): return .assertion(try assertion(with: [], from: current.span))
    case .keyword(.param): return .parameter(try parameterDefinition())
    default:
      guard atQuery || at(.pivot) || at(.unpivot) || current.kind == .leftParenthesis else {
        throw notAStatement()
      }
      return .query(try query())
    }
  }

  /// Grammar: `explain`.
  private mutating func explain() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    let form: ExplanationForm = accept(.analyze) ? .analyze : accept(.plain) ? .plain : .plan
    switch current.kind {
    case .keyword(.summarize): return .explain(try summarize(), as: form)
    case .keyword(.insert), .keyword(.replace), .keyword(.update), .keyword(.delete):
      return .explain(try change(with: []), as: form)
    case .keyword(.copy): return .explain(.copy(try copy()), as: form)
    case .keyword(.with): return .explain(try statementWithTables(), as: form)
    case .keyword(.assert):
      return .explain(.assertion(try assertion(with: [], from: current.span)), as: form)
    case .keyword(.create): return .explain(try explainedCreation(), as: form)
    default: return .explain(.query(try query()), as: form)
    }
  }

  /// CREATE TABLE … AS; no other form of CREATE runs a query.
  private mutating func explainedCreation() throws(Rejection) -> StatementKindSyntax {
    let start = current.span
    let statement = try create()
    if case .createTable(let table) = statement, case .query = table.content { return statement }
    throw diagnostic(
      "there is nothing to explain in a statement that runs no query",
      at: SourceSpan(lower: start.lower, upper: previous.span.upper),
      hint: "EXPLAIN takes a query, or SUMMARIZE, COPY, CREATE TABLE … AS, INSERT, UPDATE, DELETE or ASSERT")
  }

  /// Grammar: `describe`.
  private mutating func describe() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    if atQuery || current.kind == .leftParenthesis { return .describeQuery(try query()) }
    return .describeTable(try qualifiedName("a table name or a query"))
  }

  /// Grammar: `summarize`.
  private mutating func summarize() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    if atQuery || current.kind == .leftParenthesis { return .summarize(try query()) }
    let table: TableSyntax =
      current.kind == .text
      ? try fileTable()
      : .named(try qualifiedName("a table name, a file name in quotes, or a query"), alias: nil)
    let span = table.span
    let select = SelectSyntax(
      distinct: nil, items: [], from: [table], where: nil, groupBy: nil, having: nil, isFromFirst: true,
      span: span)
    return .summarize(QuerySyntax(body: .select(select), span: span))
  }

  /// Grammar: `show_tables`.
  private mutating func showTables() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    if current.kind == .keyword(.columns) || isWord("FIELDS") {
      throw diagnostic(
        "SHOW lists the tables only", at: current.span, hint: "DESCRIBE and a table shows its columns")
    }
    try expect(.tables)
    return .showTables
  }

  /// Grammar: `drop`.
  private mutating func drop() throws(Rejection) -> DropSyntax {
    beginClause()
    if let foreign = foreignObject() { throw foreign }
    let object: DropSyntax.Object
    switch current.kind {
    case .keyword(.table): object = .table
    case .keyword(.view): object = .view
    case .keyword(.index): object = .index
    default: throw unexpected("`TABLE`, `VIEW` or `INDEX`", wanted: [.table, .view, .index])
    }
    advance()
    let ifExists = at(.if) && peek() == .keyword(.exists)
    if ifExists {
      advance()
      advance()
    }
    let what = object == .table ? "a table name" : object == .view ? "a view name" : "an index name"
    let name = try self.name(what)
    if let foreign = foreignDrop() { throw foreign }
    return DropSyntax(object: object, name: name, ifExists: ifExists)
  }
}
