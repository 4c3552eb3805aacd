import Columns
import Diagnostics
import Execution
import Planning
import Synchronization

/// A table of a data package. Its CSV is parsed, and its rules are checked, when it is first asked for.
final class PackageTable: TableSource {
  private let schema: TableSchema
  private let fileName: String
  private let contents: @Sendable () throws(Diagnostic) -> [UInt8]
  private let loaded = Mutex<ColumnTable?>(nil)

  /// - Parameter contents: the bytes of the CSV file.
  init(
    _ schema: TableSchema, fileName: String,
    contents: @escaping @Sendable () throws(Diagnostic) -> [UInt8]
  ) {
    self.schema = schema
    self.fileName = fileName
    self.contents = contents
  }

  var estimatedRowCount: Int? { loaded.withLock { $0?.rowCount } }

  func load() throws(Diagnostic) -> ColumnTable {
    if let table = loaded.withLock({ $0 }) { return table }
    let table = try parse()
    loaded.withLock { $0 = table }
    return table
  }

  private func parse() throws(Diagnostic) -> ColumnTable {
    var format = CSVFormat()
    format.missing = schema.missing
    let text = CSVText(name: fileName, bytes: try contents(), format: format)
    let reader = try CSVReader(text)
    try checkHeader(reader.fieldNames)
    let table = try reader.read(types: schema.fields.map(\.type))
    try RowRules(schema, text).check(table)
    return table
  }

  private func checkHeader(_ names: [String]) throws(Diagnostic) {
    let wanted = schema.fields.map(\.name)
    guard names != wanted else { return }
    let missing = wanted.first { !names.contains($0) }
    let extra = names.first { !wanted.contains($0) }
    let what =
      missing.map { "column `\($0)` of the schema is not in the file" }
      ?? extra.map { "column `\($0)` of the file is not in the schema" }
      ?? "the columns stand in another order than in the schema"
    throw Diagnostic(
      .malformedPackage, what, at: nil,
      place: Diagnostic.FilePlace(file: fileName, line: 1, excerpt: names.joined(separator: ",")),
      hint: "the schema has \(wanted.joined(separator: ", "))")
  }
}

extension CatalogTable {
  init(_ schema: TableSchema, source: any TableSource) {
    self.init(
      name: schema.name, fields: schema.columns, fieldDescriptions: schema.fields.map(\.description),
      description: schema.description, kind: .dataset, source: source)
    rowUnits = schema.rowUnits
    goals = schema.goals
    identifyingFields = schema.primaryKey
    foreignKeys = schema.foreignKeys
    levelField = schema.levelField.flatMap { name in schema.fields.firstIndex { $0.name == name } }
    stockFields = Set(schema.fields.indices.filter { schema.fields[$0].isStock })
  }
}
