import Diagnostics

/// INSERT, UPDATE and DELETE.
extension Parser {
  /// Behind its WITH, if it has one.
  mutating func change(with tables: [CommonTableSyntax]) throws(Rejection) -> StatementKindSyntax {
    switch current.kind {
    case .keyword(.update):
      var update = try update(with: tables)
      update.returning = try returning()
      return .update(update)
    case .keyword(.delete):
      var delete = try delete(with: tables)
      delete.returning = try returning()
      return .delete(delete)
    default:
      var insert = try insert(with: tables)
      insert.returning = try returning()
      return .insert(insert)
    }
  }

  /// Grammar: `returning`.
  private mutating func returning() throws(Rejection) -> ReturningSyntax? {
    guard at(.returning) else { return nil }
    beginClause()
    let items = try list { parser throws(Rejection) in try parser.selectItem() }
    return ReturningSyntax(items: items, cite: at(.cite) ? beginClause().span : nil)
  }

  var atChange: Bool {
    switch current.kind {
    case .keyword(.insert), .keyword(.replace), .keyword(.update), .keyword(.delete): true
    default: false
    }
  }

  /// Grammar: `insert`.
  private mutating func insert(with tables: [CommonTableSyntax]) throws(Rejection) -> InsertSyntax {
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
    if let conflict = foreignConflict() { throw conflict }
    return InsertSyntax(with: tables, table: table, orReplace: replaces, columns: columns, source: source)
  }

  /// Whether the parenthesis here opens a query, and no list of columns.
  private var insertedQueryFollows: Bool {
    mutating get {
      switch peek() {
      case .leftParenthesis: true
      case .keyword(.pivot), .keyword(.unpivot): isTurnedQuery(behind: 1)
      case .keyword(.table): peek(2).isName
      default: beginsQuery(peek())
      }
    }
  }

  /// Grammar: `update`.
  private mutating func update(with tables: [CommonTableSyntax]) throws(Rejection) -> UpdateSyntax {
    beginClause()
    let table = try name("a table name")
    let alias = try alias("an alias for the table")
    try expect(.set)
    let changes = try list { parser throws(Rejection) in try parser.columnChange() }
    return UpdateSyntax(
      with: tables, table: table, alias: alias, changes: changes, from: try otherTables(behind: .from),
      condition: try changeCondition())
  }

  /// Grammar: `column_change`.
  private mutating func columnChange() throws(Rejection) -> UpdateSyntax.Change {
    guard current.kind == .leftParenthesis else { return .one(try assignment()) }
    let columns = try nameList("column names")
    try expect(.equal, "`=` and as many values")
    return .several(columns, try expression())
  }

  /// Grammar: `assignment`.
  mutating func assignment() throws(Rejection) -> UpdateSyntax.Assignment {
    let column = try name("a column name")
    try expect(.equal, "`=` and a value")
    return UpdateSyntax.Assignment(column: column, value: try expression())
  }

  /// Grammar: `delete`.
  private mutating func delete(with tables: [CommonTableSyntax]) throws(Rejection) -> DeleteSyntax {
    beginClause()
    try expect(.from)
    let table = try name("a table name")
    let alias = try alias("an alias for the table")
    return DeleteSyntax(
      with: tables, table: table, alias: alias, using: try otherTables(behind: .using),
      condition: try changeCondition())
  }

  /// Tables beside the one that is changed.
  private mutating func otherTables(behind keyword: Keyword) throws(Rejection) -> [TableSyntax] {
    guard at(keyword) else { return [] }
    beginClause()
    return try list { parser throws(Rejection) in try parser.table() }
  }

  /// WHERE of a statement that changes rows.
  private mutating func changeCondition() throws(Rejection) -> ExpressionSyntax? {
    guard at(.where) else { return nil }
    beginClause()
    return try expression()
  }
}
