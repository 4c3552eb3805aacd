import Diagnostics

/// The statements.
extension Parser {
  /// Grammar: `statement`.
  mutating func statement() throws(Rejection) -> StatementKindSyntax {
    if current.kind == .identifier { try repairFirstWord() }
    switch current.kind {
    case .keyword(.explain): return try explain()
    case .keyword(.describe): return try describe()
    case .keyword(.show): return try showTables()
    case .keyword(.create): return .createTable(try createTable())
    case .keyword(.insert): return .insert(try insert())
    case .keyword(.drop): return .dropTable(try dropTable())
    default:
      guard atQuery || current.kind == .leftParenthesis else { throw notAStatement() }
      return .query(try query())
    }
  }

  /// Grammar: `explain`.
  private mutating func explain() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    let analyze = accept(.analyze)
    return .explain(try query(), analyze: analyze)
  }

  /// Grammar: `describe`.
  private mutating func describe() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    if atQuery || current.kind == .leftParenthesis { return .describeQuery(try query()) }
    return .describeTable(try qualifiedName("a table name or a query"))
  }

  /// Grammar: `show_tables`.
  private mutating func showTables() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    try expect(.tables)
    return .showTables
  }

  /// Grammar: `create_table`.
  private mutating func createTable() throws(Rejection) -> CreateTableSyntax {
    beginClause()
    let orReplace = accept(.or)
    if orReplace { try expect(.replace) }
    try expect(.table)
    let ifNotExists = at(.if) && peek() == .keyword(.not)
    if ifNotExists {
      advance()
      advance()
      try expect(.exists)
    }
    let name = try self.name("a table name")
    if accept(.as) {
      return CreateTableSyntax(
        name: name, orReplace: orReplace, ifNotExists: ifNotExists, content: .query(try query()))
    }
    guard current.kind == .leftParenthesis else {
      throw unexpected("`(` and column definitions, or `AS` and a query")
    }
    return CreateTableSyntax(
      name: name, orReplace: orReplace, ifNotExists: ifNotExists, content: .columns(try columnDefinitions()))
  }

  /// Grammar: `column_definitions`.
  mutating func columnDefinitions() throws(Rejection) -> [ColumnDefinitionSyntax] {
    let opening = try open(for: "column definitions")
    let definitions = try list { parser throws(Rejection) in try parser.columnDefinition() }
    try close(opening)
    return definitions
  }

  /// Grammar: `column_definition`.
  private mutating func columnDefinition() throws(Rejection) -> ColumnDefinitionSyntax {
    if let constraint = constraint() { throw constraint }
    let name = try self.name("a column name")
    let type = try typeName()
    if let constraint = constraint() { throw constraint }
    return ColumnDefinitionSyntax(name: name, type: type)
  }

  /// Grammar: `insert`.
  private mutating func insert() throws(Rejection) -> InsertSyntax {
    beginClause()
    try expect(.into)
    let table = try name("a table name")
    var columns: [Identifier] = []
    if current.kind == .leftParenthesis, peek() != .keyword(.select), peek() != .keyword(.from),
      peek() != .keyword(.values), peek() != .keyword(.with), peek() != .leftParenthesis
    {
      columns = try nameList("column names")
    }
    guard atQuery || current.kind == .leftParenthesis else {
      throw unexpected("`VALUES` or a query", wanted: [.values, .select])
    }
    return InsertSyntax(table: table, columns: columns, source: try query())
  }

  /// Grammar: `drop_table`.
  private mutating func dropTable() throws(Rejection) -> DropTableSyntax {
    beginClause()
    try expect(.table)
    let ifExists = at(.if) && peek() == .keyword(.exists)
    if ifExists {
      advance()
      advance()
    }
    return DropTableSyntax(name: try name("a table name"), ifExists: ifExists)
  }
}
