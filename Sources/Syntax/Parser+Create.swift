import Diagnostics

/// CREATE.
extension Parser {
  mutating func create() throws(Rejection) -> StatementKindSyntax {
    beginClause()
    let orReplace = accept(.or)
    if orReplace { try expect(.replace) }
    acceptTemporary()
    if let foreign = foreignObject() { throw foreign }
    switch current.kind {
    case .keyword(.view): return .createView(try createView(orReplace: orReplace))
    case .keyword(.recursive) where peek() == .keyword(.view):
      return .createView(try createRecursiveView(orReplace: orReplace))
    case .keyword(.unique) where !orReplace, .keyword(.index) where !orReplace:
      return .createIndex(try createIndex())
    case .keyword(.table): return .createTable(try createTable(orReplace: orReplace))
    default:
      throw unexpected("`TABLE`, `VIEW` or `INDEX`", wanted: [.table, .view, .index, .unique])
    }
  }

  /// All that a session makes is gone with it, so that the word changes nothing.
  ///
  /// Grammar: `temporary`.
  private mutating func acceptTemporary() {
    if !accept(.temp) { _ = accept(.temporary) }
  }

  /// Grammar: `create_table`, `create_table_as`.
  private mutating func createTable(orReplace: Bool) throws(Rejection) -> CreateTableSyntax {
    advance()
    let ifNotExists = try acceptIfNotExists()
    let name = try self.name("a table name")
    if accept(.as) {
      return CreateTableSyntax(
        name: name, orReplace: orReplace, ifNotExists: ifNotExists, content: .query(try query()))
    }
    guard current.kind == .leftParenthesis else {
      throw unexpected("`(` and column definitions, or `AS` and a query")
    }
    return CreateTableSyntax(
      name: name, orReplace: orReplace, ifNotExists: ifNotExists, content: try tableDefinition())
  }

  private mutating func acceptIfNotExists() throws(Rejection) -> Bool {
    guard at(.if), peek() == .keyword(.not) else { return false }
    advance()
    advance()
    try expect(.exists)
    return true
  }

  /// Grammar: `create_view`.
  private mutating func createView(orReplace: Bool) throws(Rejection) -> CreateViewSyntax {
    advance()
    let ifNotExists = try acceptIfNotExists()
    let name = try self.name("a view name")
    let columns = current.kind == .leftParenthesis ? try nameList("column names") : []
    try expect(.as)
    return CreateViewSyntax(
      name: name, columns: columns, orReplace: orReplace, ifNotExists: ifNotExists, query: try query())
  }

  /// `CREATE RECURSIVE VIEW v (a) AS q` is `CREATE VIEW v (a) AS WITH RECURSIVE v (a) AS (q) FROM v`.
  ///
  /// Grammar: `create_recursive_view`.
  private mutating func createRecursiveView(orReplace: Bool) throws(Rejection) -> CreateViewSyntax {
    advance()
    var view = try createView(orReplace: orReplace)
    let (name, span) = (view.name, view.query.span)
    var table = CommonTableSyntax(name: name, columns: view.columns, query: view.query)
    table.mayRecur = true
    let rows = SelectSyntax(
      distinct: nil, items: [], from: [.named(NameSyntax([name], name.span), alias: nil)], where: nil,
      groupBy: nil, having: nil, isFromFirst: true, span: span)
    view.query = QuerySyntax(with: [table], body: .select(rows), span: span)
    return view
  }

  /// Grammar: `create_index`.
  private mutating func createIndex() throws(Rejection) -> CreateIndexSyntax {
    let isUnique = accept(.unique)
    try expect(.index)
    let ifNotExists = try acceptIfNotExists()
    let name = try self.name("an index name")
    try expect(.on)
    let table = try self.name("a table name")
    return CreateIndexSyntax(
      name: name, isUnique: isUnique, ifNotExists: ifNotExists, table: table, columns: try keyColumns())
  }

  /// Grammar: `key_columns`, `key_column`.
  private mutating func keyColumns() throws(Rejection) -> [KeyColumnSyntax] {
    let opening = try open(for: "column names")
    let columns = try list { parser throws(Rejection) in
      let column = try parser.name("a column name")
      let length = try parser.keyLength()
      let descending = parser.accept(.desc)
      if !descending { _ = parser.accept(.asc) }
      return KeyColumnSyntax(name: column, length: length, descending: descending)
    }
    try close(opening)
    return columns
  }

  private mutating func keyLength() throws(Rejection) -> LiteralSyntax? {
    guard current.kind == .leftParenthesis else { return nil }
    let opening = advance().span
    guard current.kind == .integer else { throw unexpected("a number of characters") }
    let length = integerLiteral()
    try close(opening)
    return length
  }

  // MARK: Columns and constraints

  /// Grammar: `table_definition`.
  private mutating func tableDefinition() throws(Rejection) -> CreateTableSyntax.Content {
    let opening = try open(for: "column definitions")
    guard try !atTableConstraint() else {
      throw diagnostic(
        "a table has a column before its constraints", at: current.span, label: "a constraint",
        hint: "define the columns first")
    }
    var columns = [try columnDefinition()]
    var constraints: [TableConstraintSyntax] = []
    while accept(.comma), !endsList {
      if try atTableConstraint() {
        constraints.append(try tableConstraint())
      } else {
        columns.append(try columnDefinition())
      }
    }
    try close(opening)
    return .columns(columns, constraints: constraints)
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
    let name = try self.name("a column name")
    let type = try typeName()
    var constraints: [ColumnConstraintSyntax] = []
    while let constraint = try columnConstraint() { constraints.append(constraint) }
    return ColumnDefinitionSyntax(name: name, type: type, constraints: constraints)
  }

  /// Grammar: `column_constraint`.
  private mutating func columnConstraint() throws(Rejection) -> ColumnConstraintSyntax? {
    let start = current.span
    let name = accept(.constraint) ? try self.name("a name for the constraint") : nil
    let kind: ColumnConstraintSyntax.Kind
    switch current.kind {
    case .keyword(.null):
      advance()
      kind = .null
    case .keyword(.not):
      advance()
      try expect(.null)
      kind = .notNull
    case .keyword(.primary):
      advance()
      try expect(.key)
      kind = .primaryKey
    case .keyword(.unique):
      advance()
      kind = .unique
    case .keyword(.check):
      advance()
      kind = .check(try enclosedCondition())
    case .keyword(.default):
      advance()
      kind = .defaultValue(try conversion())
    default:
      if let foreign = foreignConstraint() { throw foreign }
      if name == nil { return nil }
      throw unexpected(
        "`NOT NULL`, `PRIMARY KEY`, `UNIQUE`, `CHECK` or `DEFAULT`",
        wanted: [.not, .primary, .unique, .check, .default])
    }
    return ColumnConstraintSyntax(name: name, kind, start.union(previous.span))
  }

  /// Whether a constraint of the table stands here rather than a column of that name.
  private mutating func atTableConstraint() throws(Rejection) -> Bool {
    switch current.kind {
    case .keyword(.primary): return peek() == .keyword(.key)
    case .keyword(.unique), .keyword(.check): return peek() == .leftParenthesis
    case .keyword(.constraint):
      guard peek().isName, !Self.followsType(peek(2)) else { return false }
      // A column of that name, of a type and unique: of a table the columns would follow.
      if peek(2) == .keyword(.unique) { return peek(3) == .leftParenthesis }
      if peek(2) == .keyword(.primary) { return peek(4) == .leftParenthesis }
      return true
    default:
      if isWord("FOREIGN"), let foreign = foreignConstraint() { throw foreign }
      return false
    }
  }

  /// What follows a type, or its first word, so that the words before were a column and its type.
  private static func followsType(_ kind: TokenKind) -> Bool {
    switch kind {
    case .leftParenthesis, .comma, .rightParenthesis, .unit: true
    case .keyword(.precision), .keyword(.null), .keyword(.not), .keyword(.default): true
    default: false
    }
  }

  /// Grammar: `table_constraint`.
  private mutating func tableConstraint() throws(Rejection) -> TableConstraintSyntax {
    let start = current.span
    let name = accept(.constraint) ? try self.name("a name for the constraint") : nil
    let kind: TableConstraintSyntax.Kind
    switch current.kind {
    case .keyword(.primary):
      advance()
      try expect(.key)
      kind = .primaryKey(try keyColumns())
    case .keyword(.unique):
      advance()
      kind = .unique(try keyColumns())
    case .keyword(.check):
      advance()
      kind = .check(try enclosedCondition())
    default:
      if let foreign = foreignConstraint() { throw foreign }
      throw unexpected("`PRIMARY KEY`, `UNIQUE` or `CHECK`", wanted: [.primary, .unique, .check])
    }
    return TableConstraintSyntax(name: name, kind, start.union(previous.span))
  }

  private mutating func enclosedCondition() throws(Rejection) -> ExpressionSyntax {
    let opening = try open(for: "a condition")
    let condition = try expression()
    try close(opening)
    return condition
  }
}
