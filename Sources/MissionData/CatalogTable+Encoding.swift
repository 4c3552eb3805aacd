import Columns
import Planning

extension EncodedWriter {
  /// Writes what a data package says of a table: all but its rows.
  mutating func write(_ table: CatalogTable) {
    write(table.name)
    write(table.description)
    write(table.fields.count)
    for (field, description) in zip(table.fields, table.fieldDescriptions) {
      write(field.name)
      write(field.type)
      write(description)
    }
    writeMeanings(of: table)
    write(table.identifyingFields)
    write(table.foreignKeys.count)
    for key in table.foreignKeys {
      write(key.fields)
      write(key.table)
      write(key.tableFields)
    }
  }

  private mutating func writeMeanings(of table: CatalogTable) {
    let links = table.rowUnits.compactMap { link in link.unit.map { (link.field, $0) } }
    write(links.count)
    for (field, unit) in links {
      write(field)
      write(unit)
    }
    write(table.goals.count)
    for (field, goal) in table.goals.sorted(by: { $0.key < $1.key }) {
      write(field)
      write(goal.better == .higher)
      write(goal.isLimit)
    }
    write(table.levelField.map { $0 + 1 } ?? 0)
    write(table.stockFields.count)
    for field in table.stockFields.sorted() { write(field) }
  }
}

extension EncodedReader {
  /// A table as it was written.
  /// - Parameter source: where the rows with these fields come from.
  mutating func catalogTable(
    _ bytes: Span<UInt8>, source: ([Field]) -> any TableSource
  ) -> CatalogTable {
    let name = text(bytes)
    let description = text(bytes)
    var fields: [Field] = []
    var fieldDescriptions: [String] = []
    let count = int(bytes)
    fields.reserveCapacity(count)
    fieldDescriptions.reserveCapacity(count)
    for _ in 0..<count {
      let name = text(bytes)
      fields.append(Field(name: name, type: dataType(bytes)))
      fieldDescriptions.append(text(bytes))
    }
    var table = CatalogTable(
      name: name, fields: fields, fieldDescriptions: fieldDescriptions, description: description,
      kind: .dataset, source: source(fields))
    readMeanings(of: &table, bytes)
    table.identifyingFields = texts(bytes)
    for _ in 0..<int(bytes) {
      let fields = texts(bytes)
      let other = text(bytes)
      table.foreignKeys.append(.init(fields: fields, table: other, tableFields: texts(bytes)))
    }
    return table
  }

  private mutating func readMeanings(of table: inout CatalogTable, _ bytes: Span<UInt8>) {
    for _ in 0..<int(bytes) {
      let field = int(bytes)
      table.rowUnits.append(.init(field: field, unit: int(bytes)))
    }
    for _ in 0..<int(bytes) {
      let field = int(bytes)
      let better: FieldGoal.Direction = flag(bytes) ? .higher : .lower
      table.goals[field] = FieldGoal(better: better, isLimit: flag(bytes))
    }
    let level = int(bytes)
    if level > 0 { table.levelField = level - 1 }
    for _ in 0..<int(bytes) { table.stockFields.insert(int(bytes)) }
  }
}
