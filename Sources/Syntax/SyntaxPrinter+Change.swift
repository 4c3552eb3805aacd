/// INSERT, UPDATE and DELETE.
extension SyntaxPrinter {
  mutating func insert(_ insert: InsertSyntax) {
    with(insert.with)
    write(insert.orReplace ? "INSERT OR REPLACE INTO " : "INSERT INTO ")
    name(insert.table)
    if !insert.columns.isEmpty {
      write(" ")
      names(insert.columns)
    }
    write(" ")
    if let source = insert.source { query(source) } else { write("DEFAULT VALUES") }
    returning(insert.returning)
  }

  mutating func update(_ update: UpdateSyntax) {
    with(update.with)
    write("UPDATE ")
    changed(update.table, update.alias)
    write(" SET ")
    list(update.changes) { printer, change in printer.change(change) }
    others(" FROM ", update.from)
    clause(" WHERE ", update.condition)
    returning(update.returning)
  }

  private mutating func change(_ change: UpdateSyntax.Change) {
    switch change {
    case .one(let assignment):
      name(assignment.column)
      write(" = ")
      expression(assignment.value)
    case .several(let columns, let values):
      names(columns)
      write(" = ")
      expression(values)
    }
  }

  mutating func delete(_ delete: DeleteSyntax) {
    with(delete.with)
    write("DELETE FROM ")
    changed(delete.table, delete.alias)
    others(" USING ", delete.using)
    clause(" WHERE ", delete.condition)
    returning(delete.returning)
  }

  private mutating func returning(_ returning: ReturningSyntax?) {
    guard let returning else { return }
    write(" RETURNING ")
    list(returning.items) { printer, item in printer.item(item) }
    if returning.cite != nil { write(" CITE") }
  }

  private mutating func changed(_ table: Identifier, _ alias: Identifier?) {
    name(table)
    guard let alias else { return }
    write(" AS ")
    name(alias)
  }

  private mutating func others(_ word: String, _ tables: [TableSyntax]) {
    guard !tables.isEmpty else { return }
    write(word)
    list(tables) { printer, table in printer.table(table) }
  }
}
