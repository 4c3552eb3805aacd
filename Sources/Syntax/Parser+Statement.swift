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
    case .keyword(.insert), .keyword(.replace): return .insert(try insert())
    case .keyword(.update): return .update(try update())
    case .keyword(.delete): return .delete(try delete())
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
    case .keyword(.insert), .keyword(.replace): return .explain(.insert(try insert()), as: form)
    case .keyword(.update): return .explain(.update(try update()), as: form)
    case .keyword(.delete): return .explain(.delete(try delete()), as: form)
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
    try expect(.tables)
    return .showTables
  }

  /// Grammar: `insert`.
  private mutating func insert() throws(Rejection) -> InsertSyntax {
    let orReplace = current.kind == .keyword(.replace)
    beginClause()
    let replaces = orReplace ? orReplace : accept(.or)
    if replaces, !orReplace { try expect(.replace) }
    try expect(.into)
    let table = try name("a table name")
    var columns: [Identifier] = []
    if current.kind == .leftParenthesis, !insertedQueryFollows {
      columns = try nameList("column names")
    }
    var source: QuerySyntax?
    if at(.default), peek() == .keyword(.values) {
      advance()
      advance()
    } else {
      guard atQuery || current.kind == .leftParenthesis else {
        throw unexpected("`VALUES` or a query", wanted: [.values, .select])
      }
      source = try query()
    }
    return InsertSyntax(table: table, orReplace: replaces, columns: columns, source: source)
  }

  /// Whether the parenthesis here opens a query, and no list of columns.
  private var insertedQueryFollows: Bool {
    mutating get {
      switch peek() {
      case .leftParenthesis: true
      case .keyword(.pivot), .keyword(.unpivot): isTurnedQuery(behind: 1)
      default: beginsQuery(peek())
      }
    }
  }

  /// Grammar: `update`.
  private mutating func update() throws(Rejection) -> UpdateSyntax {
    beginClause()
    let table = try name("a table name")
    let alias = try alias("an alias for the table")
    try expect(.set)
    let assignments = try list { parser throws(Rejection) in try parser.assignment() }
    return UpdateSyntax(
      table: table, alias: alias, assignments: assignments, condition: try changeCondition())
  }

  /// Grammar: `assignment`.
  mutating func assignment() throws(Rejection) -> UpdateSyntax.Assignment {
    let column = try name("a column name")
    try expect(.equal, "`=` and a value")
    return UpdateSyntax.Assignment(column: column, value: try expression())
  }

  /// Grammar: `delete`.
  private mutating func delete() throws(Rejection) -> DeleteSyntax {
    beginClause()
    try expect(.from)
    let table = try name("a table name")
    let alias = try alias("an alias for the table")
    return DeleteSyntax(table: table, alias: alias, condition: try changeCondition())
  }

  /// WHERE of a statement that changes rows.
  private mutating func changeCondition() throws(Rejection) -> ExpressionSyntax? {
    guard at(.where) else { return nil }
    beginClause()
    return try expression()
  }

  /// Grammar: `drop`.
  private mutating func drop() throws(Rejection) -> DropSyntax {
    beginClause()
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
    return DropSyntax(object: object, name: try name(what), ifExists: ifExists)
  }
}
