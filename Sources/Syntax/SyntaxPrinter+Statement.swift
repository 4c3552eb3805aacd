extension SyntaxPrinter {
  mutating func statement(_ statement: StatementKindSyntax) {
    switch statement {
    case .query(let query): self.query(query)
    case .explain(let query, let analyze):
      write(analyze ? "EXPLAIN ANALYZE " : "EXPLAIN ")
      self.query(query)
    case .describeTable(let table):
      write("DESCRIBE ")
      name(table)
    case .describeQuery(let query):
      write("DESCRIBE ")
      self.query(query)
    case .showTables: write("SHOW TABLES")
    case .createTable(let create): self.create(create)
    case .insert(let insert): self.insert(insert)
    case .dropTable(let drop):
      write(drop.ifExists ? "DROP TABLE IF EXISTS " : "DROP TABLE ")
      name(drop.name)
    }
  }

  private mutating func create(_ create: CreateTableSyntax) {
    write(create.orReplace ? "CREATE OR REPLACE TABLE " : "CREATE TABLE ")
    if create.ifNotExists { write("IF NOT EXISTS ") }
    name(create.name)
    switch create.content {
    case .columns(let columns):
      write(" ")
      self.columns(columns)
    case .query(let query):
      write(" AS ")
      self.query(query)
    }
  }

  private mutating func insert(_ insert: InsertSyntax) {
    write("INSERT INTO ")
    name(insert.table)
    if !insert.columns.isEmpty {
      write(" ")
      names(insert.columns)
    }
    write(" ")
    query(insert.source)
  }
}
