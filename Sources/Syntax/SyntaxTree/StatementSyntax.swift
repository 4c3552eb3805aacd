package import Diagnostics

/// One statement of a query file or a REPL entry, without its semicolon.
package struct StatementSyntax: Sendable {
  package var kind: StatementKindSyntax
  package var span: SourceSpan

  package init(kind: StatementKindSyntax, span: SourceSpan) {
    self.kind = kind
    self.span = span
  }
}

/// What EXPLAIN says of a statement.
package enum ExplanationForm: String, Sendable, CaseIterable {
  /// The plan that would run.
  case plan = ""
  /// The plan that ran, with the rows and time of each operator.
  case analyze = "ANALYZE"
  /// What is computed, in plain English.
  case plain = "PLAIN"
}

package indirect enum StatementKindSyntax: Sendable {
  case query(QuerySyntax)
  /// `EXPLAIN [ANALYZE | PLAIN] statement`, of one that runs a query.
  case explain(StatementKindSyntax, as: ExplanationForm)
  /// `DESCRIBE table` or `DESCRIBE query`.
  case describeTable(NameSyntax)
  case describeQuery(QuerySyntax)
  /// `SUMMARIZE query`; `SUMMARIZE table` is that of all its rows.
  case summarize(QuerySyntax)
  case showTables
  case createTable(CreateTableSyntax)
  case createView(CreateViewSyntax)
  case createIndex(CreateIndexSyntax)
  case insert(InsertSyntax)
  case update(UpdateSyntax)
  case delete(DeleteSyntax)
  case drop(DropSyntax)
  case copy(CopySyntax)
  case parameter(ParameterSyntax)
  case assertion(AssertionSyntax)
}

package struct ColumnDefinitionSyntax: Sendable {
  package var name: Identifier
  package var type: TypeNameSyntax
  package var constraints: [ColumnConstraintSyntax]

  package init(name: Identifier, type: TypeNameSyntax, constraints: [ColumnConstraintSyntax] = []) {
    self.name = name
    self.type = type
    self.constraints = constraints
  }
}

/// What a column demands of its values, as it stands behind the column's type.
package struct ColumnConstraintSyntax: Sendable {
  package enum Kind: Sendable {
    /// `NULL`: nothing is demanded, and that is said.
    case null
    case notNull
    case primaryKey
    case unique
    case check(ExpressionSyntax)
    case defaultValue(ExpressionSyntax)
  }

  package var name: Identifier?
  package var kind: Kind
  package var span: SourceSpan

  package init(name: Identifier?, _ kind: Kind, _ span: SourceSpan) {
    self.name = name
    self.kind = kind
    self.span = span
  }
}

/// What a table demands of its rows, as it stands among the column definitions: `[CONSTRAINT name] …`.
package struct TableConstraintSyntax: Sendable {
  package enum Kind: Sendable {
    case primaryKey([KeyColumnSyntax])
    case unique([KeyColumnSyntax])
    case check(ExpressionSyntax)
  }

  package var name: Identifier?
  package var kind: Kind
  package var span: SourceSpan

  package init(name: Identifier?, _ kind: Kind, _ span: SourceSpan) {
    self.name = name
    self.kind = kind
    self.span = span
  }
}

/// `CREATE [OR REPLACE] TABLE [IF NOT EXISTS] name (columns)` or `… AS query`.
package struct CreateTableSyntax: Sendable {
  package enum Content: Sendable {
    case columns([ColumnDefinitionSyntax], constraints: [TableConstraintSyntax])
    case query(QuerySyntax)
  }

  package var name: Identifier
  package var orReplace: Bool
  package var ifNotExists: Bool
  package var content: Content

  package init(name: Identifier, orReplace: Bool, ifNotExists: Bool, content: Content) {
    self.name = name
    self.orReplace = orReplace
    self.ifNotExists = ifNotExists
    self.content = content
  }
}

/// `RETURNING item, … [CITE]`: what is shown of the rows that a statement changes.
package struct ReturningSyntax: Sendable {
  /// At least one.
  package var items: [SelectItemSyntax]
  /// The word CITE.
  package var cite: SourceSpan?

  package init(items: [SelectItemSyntax], cite: SourceSpan? = nil) {
    self.items = items
    self.cite = cite
  }
}

/// `[WITH …] INSERT [OR REPLACE] INTO name [(columns)] query | DEFAULT VALUES`, where the query is often VALUES;
/// `REPLACE INTO` is the same as `INSERT OR REPLACE INTO`.
package struct InsertSyntax: Sendable {
  package var with: [CommonTableSyntax]
  package var table: Identifier
  /// Whether rows that have a new row's key give way to it.
  package var orReplace: Bool
  package var columns: [Identifier]
  /// nil: DEFAULT VALUES, one row of what each column holds unless something else is said.
  package var source: QuerySyntax?
  package var returning: ReturningSyntax?

  package init(
    with: [CommonTableSyntax] = [], table: Identifier, orReplace: Bool, columns: [Identifier],
    source: QuerySyntax?
  ) {
    self.with = with
    self.table = table
    self.orReplace = orReplace
    self.columns = columns
    self.source = source
  }
}

/// `CREATE [OR REPLACE] VIEW [IF NOT EXISTS] name [(columns)] AS query`.
package struct CreateViewSyntax: Sendable {
  package var name: Identifier
  package var columns: [Identifier]
  package var orReplace: Bool
  package var ifNotExists: Bool
  package var query: QuerySyntax

  package init(
    name: Identifier, columns: [Identifier], orReplace: Bool, ifNotExists: Bool, query: QuerySyntax
  ) {
    self.name = name
    self.columns = columns
    self.orReplace = orReplace
    self.ifNotExists = ifNotExists
    self.query = query
  }
}

/// A column of a key or an index: `name [(length)] [ASC | DESC]`.
package struct KeyColumnSyntax: Sendable {
  package var name: Identifier
  /// How many characters of a text count, if not all.
  package var length: LiteralSyntax?
  package var descending: Bool

  package init(name: Identifier, length: LiteralSyntax?, descending: Bool) {
    self.name = name
    self.length = length
    self.descending = descending
  }
}

/// `CREATE [UNIQUE] INDEX [IF NOT EXISTS] name ON table (columns)`.
package struct CreateIndexSyntax: Sendable {
  package var name: Identifier
  package var isUnique: Bool
  package var ifNotExists: Bool
  package var table: Identifier
  package var columns: [KeyColumnSyntax]

  package init(
    name: Identifier, isUnique: Bool, ifNotExists: Bool, table: Identifier, columns: [KeyColumnSyntax]
  ) {
    self.name = name
    self.isUnique = isUnique
    self.ifNotExists = ifNotExists
    self.table = table
    self.columns = columns
  }
}

/// `[WITH …] UPDATE table [alias] SET column = value, … [FROM tables] [WHERE condition]`.
package struct UpdateSyntax: Sendable {
  package struct Assignment: Sendable {
    package var column: Identifier
    package var value: ExpressionSyntax

    package init(column: Identifier, value: ExpressionSyntax) {
      self.column = column
      self.value = value
    }
  }

  package enum Change: Sendable {
    case one(Assignment)
    /// `(a, b) = (1, 2)` or `(a, b) = (SELECT …)`.
    case several([Identifier], ExpressionSyntax)
  }

  package var with: [CommonTableSyntax]
  package var table: Identifier
  package var alias: Identifier?
  package var changes: [Change]
  /// Tables whose rows the new values and the condition may use.
  package var from: [TableSyntax]
  package var condition: ExpressionSyntax?
  package var returning: ReturningSyntax?

  package init(
    with: [CommonTableSyntax] = [], table: Identifier, alias: Identifier?, changes: [Change],
    from: [TableSyntax] = [], condition: ExpressionSyntax?
  ) {
    self.with = with
    self.table = table
    self.alias = alias
    self.changes = changes
    self.from = from
    self.condition = condition
  }
}

/// `[WITH …] DELETE FROM table [alias] [USING tables] [WHERE condition]`.
package struct DeleteSyntax: Sendable {
  package var with: [CommonTableSyntax]
  package var table: Identifier
  package var alias: Identifier?
  /// Tables whose rows the condition may use.
  package var using: [TableSyntax]
  package var condition: ExpressionSyntax?
  package var returning: ReturningSyntax?

  package init(
    with: [CommonTableSyntax] = [], table: Identifier, alias: Identifier?, using: [TableSyntax] = [],
    condition: ExpressionSyntax?
  ) {
    self.with = with
    self.table = table
    self.alias = alias
    self.using = using
    self.condition = condition
  }
}

/// `DROP TABLE | VIEW | INDEX [IF EXISTS] name`.
package struct DropSyntax: Sendable {
  package enum Object: String, Sendable, CaseIterable {
    case table = "TABLE"
    case view = "VIEW"
    case index = "INDEX"
  }

  package var object: Object
  package var name: Identifier
  package var ifExists: Bool

  package init(object: Object, name: Identifier, ifExists: Bool) {
    self.object = object
    self.name = name
    self.ifExists = ifExists
  }
}
