import Columns
import Diagnostics
import Execution

/// Checks what a schema demands of the rows: required fields are there, and keys occur once.
struct RowRules {
  private let schema: TableSchema
  private let text: CSVText

  init(_ schema: TableSchema, _ text: CSVText) {
    self.schema = schema
    self.text = text
  }

  func check(_ table: ColumnTable) throws(Diagnostic) {
    try checkRequired(table)
    guard !schema.primaryKey.isEmpty else { return }
    let places = schema.primaryKey.compactMap { key in schema.fields.firstIndex { $0.name == key } }
    let encoder = KeyEncoder(types: places.map { schema.fields[$0].type })
    var keys = GroupTable(layout: encoder.layout)
    var row = 0
    for batch in table.batches {
      let columns = places.map { batch.columns[$0] }
      var next = UInt32(truncatingIfNeeded: keys.count)
      for number in keys.insert(encoder.encode(columns, count: batch.count, insert: true), count: batch.count)
      {
        guard number == next else { throw duplicate(table, places, row) }
        next += 1
        row += 1
      }
    }
  }

  private func checkRequired(_ table: ColumnTable) throws(Diagnostic) {
    for (index, field) in schema.fields.enumerated() where field.isRequired {
      var start = 0
      for batch in table.batches {
        if let row = batch.columns[index].nullRows().first {
          throw Diagnostic(
            .malformedPackage, "required field `\(field.name)` is missing here", at: nil,
            place: place(ofRow: start + Int(row), field: index),
            hint: "give it a value, or let the schema allow it to be missing")
        }
        start += batch.count
      }
    }
  }

  private func duplicate(_ table: ColumnTable, _ places: [Int], _ row: Int) -> Diagnostic {
    let key = places.map { "`\(schema.fields[$0].name)`" }.joined(separator: ", ")
    return Diagnostic(
      .duplicateKey, "this row has the same \(key) as one before it", at: nil,
      place: place(ofRow: row, field: places.first ?? 0),
      hint: "\(key) is the primary key of `\(schema.name)`, so each row needs its own")
  }

  /// Where a row stands in the file. Quoted fields may span lines, so the records are counted.
  private func place(ofRow row: Int, field: Int) -> Diagnostic.FilePlace {
    var scanner = RecordScanner(delimiter: text.format.delimiter)
    var record = 0
    var delimiters = 0
    let bytes = text.bytes
    for (offset, byte) in bytes.enumerated() {
      if record == row + 1, delimiters == field { return text.place(offset) }
      switch scanner.take(byte) {
      case .none: break
      case .fieldEnd: if record == row + 1 { delimiters += 1 }
      case .recordEnd: record += 1
      }
    }
    return text.place(bytes.count)
  }
}
