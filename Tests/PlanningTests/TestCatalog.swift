import Columns
import Diagnostics
import Planning

/// A table without rows; plans need its columns and its size only.
struct EmptySource: TableSource {
  var fields: [Field]
  var estimatedRowCount: Int?

  func load() throws(Diagnostic) -> ColumnTable { ColumnTable(fields: fields, batches: [], statistics: []) }
}

/// Tables in the style of the dataset, and short ones for rules.
struct TestCatalog: Catalog {
  var tables: [CatalogTable]

  init(_ tables: [CatalogTable] = Self.standard) { self.tables = tables }

  func table(named key: String) -> CatalogTable? { tables.first { $0.name.lowercased() == key } }

  func tableOfIndex(named key: String) -> String? { nil }

  func openFile(_ request: FileTableRequest) throws(Diagnostic) -> CatalogTable {
    guard request.path.hasSuffix(".csv") else {
      throw Diagnostic(.fileNotReadable, "no such file", at: .init(request.pathSpan))
    }
    var fields = [Field(name: "year", type: .integer), Field(name: "amount", type: .decimal(1))]
    for override in request.columnTypes {
      if let index = fields.firstIndex(where: { $0.name == override.name }) {
        fields[index].type = override.type
      }
    }
    return Self.table(request.path, fields, rows: nil, kind: .file)
  }

  static func table(
    _ name: String, _ fields: [Field], rows: Int?, kind: CatalogTable.Kind = .dataset
  ) -> CatalogTable {
    CatalogTable(
      name: name, fields: fields, fieldDescriptions: fields.map { "the \($0.name)" },
      description: "rows of \(name)", kind: kind,
      source: EmptySource(fields: fields, estimatedRowCount: rows))
  }

  static func fields(_ list: [(String, DataType)]) -> [Field] {
    list.map { Field(name: $0.0, type: $0.1) }
  }

  static let money = DataType(.decimal(scale: 1, trimmed: false), unit: Unit("kUSD"))

  static let standard: [CatalogTable] = [
    table(
      "budget_lines",
      fields([
        ("line", .integer), ("category", .text), ("class", .text), ("apportionment", money),
        ("expenditure", money), ("variance", money),
      ]), rows: 21),
    table(
      "personnel",
      fields([("category", .text), ("authorized", .integer), ("actual", .integer), ("vacancy", .decimal(1))]),
      rows: 9),
    table("periods", fields([("period", .text), ("starts_on", .date), ("ends_on", .date)]), rows: 3),
    table(
      "t", fields([("a", .integer), ("b", .integer), ("s", .text), ("f", .double)]), rows: 1000,
      kind: .session),
    table("u", fields([("a", .integer), ("c", .integer), ("n", .decimal(2))]), rows: 10, kind: .session),
    table("v", fields([("c", .integer), ("d", .date), ("ok", .boolean)]), rows: 100_000, kind: .session),
  ]
}
