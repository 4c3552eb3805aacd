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

package indirect enum StatementKindSyntax: Sendable {
  case query(QuerySyntax)
  /// `EXPLAIN [ANALYZE] query`.
  case explain(QuerySyntax, analyze: Bool)
  /// `DESCRIBE table` or `DESCRIBE query`.
  case describeTable(NameSyntax)
  case describeQuery(QuerySyntax)
  case showTables
  case createTable(CreateTableSyntax)
  case insert(InsertSyntax)
  case dropTable(DropTableSyntax)
}

package struct ColumnDefinitionSyntax: Sendable {
  package var name: Identifier
  package var type: TypeNameSyntax

  package init(name: Identifier, type: TypeNameSyntax) {
    self.name = name
    self.type = type
  }
}

/// `CREATE [OR REPLACE] TABLE [IF NOT EXISTS] name (columns)` or `… AS query`.
package struct CreateTableSyntax: Sendable {
  package enum Content: Sendable {
    case columns([ColumnDefinitionSyntax])
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

/// `INSERT INTO name [(columns)] query`, where the query is often VALUES.
package struct InsertSyntax: Sendable {
  package var table: Identifier
  package var columns: [Identifier]
  package var source: QuerySyntax

  package init(table: Identifier, columns: [Identifier], source: QuerySyntax) {
    self.table = table
    self.columns = columns
    self.source = source
  }
}

package struct DropTableSyntax: Sendable {
  package var name: Identifier
  package var ifExists: Bool

  package init(name: Identifier, ifExists: Bool) {
    self.name = name
    self.ifExists = ifExists
  }
}
