import Columns
import Diagnostics
import Execution
import MissionData
import Planning
import Testing

/// What the program carries is what the package's folder has.
@Suite struct EmbeddedPackageTests {
  private static let sources =
    String(#filePath.dropLast("Tests/MissionDataTests/EmbeddedPackageTests.swift".count))
    + "Sources/MissionData/"

  @Test func theEmbeddedSourceIsFresh() throws {
    let embedded = try FileContents.read(Self.sources + "Generated/EmbeddedResources.swift")
    let expected = try embeddedSource(ofPackage: Self.sources + "Package")
    #expect(String(decoding: embedded, as: UTF8.self) == expected, "run `make data`")
  }

  @Test func everyTableOpensAndIsDescribed() throws {
    let tables = EmbeddedPackage().allTables()
    #expect(tables.count >= 40)
    for table in tables {
      let rows = try table.source.load()
      #expect(rows.rowCount == table.source.estimatedRowCount, "\(table.name)")
      #expect(!table.description.isEmpty)
      #expect(table.fieldDescriptions.allSatisfy { !$0.isEmpty }, "\(table.name)")
      #expect(
        table.fields.suffix(2).map(\.name) == ["report", "source"] || table.name == "reports", "\(table.name)"
      )
    }
  }

  @Test func anUnknownTableIsNoTable() {
    #expect(EmbeddedPackage().table(named: "budget") == nil)
  }

  /// Whoever reads the package from its folder sees the same tables, down to what is known of each column.
  @Test func theEmbeddedTablesAreThoseOfTheFolder() throws {
    let folder = try FolderPackage(folder: Self.sources + "Package").allTables()
    let embedded = EmbeddedPackage().allTables()
    #expect(embedded.map(\.name) == folder.map(\.name))
    for (table, original) in zip(embedded, folder) {
      #expect(told(of: table) == told(of: original), "\(table.name)")
      let rows = try table.source.load()
      let originalRows = try original.source.load()
      #expect(rows.fields == originalRows.fields, "\(table.name)")
      #expect(rows.statistics == originalRows.statistics, "\(table.name)")
      #expect(rows.batches.map(\.count) == originalRows.batches.map(\.count), "\(table.name)")
      for (batch, other) in zip(rows.batches, originalRows.batches) {
        #expect(String(reflecting: cells(batch, table)) == String(reflecting: cells(other, table)))
      }
    }
  }

  /// All that is said of a table, as text.
  private func told(of table: CatalogTable) -> String {
    """
    \(table.name): \(table.description), \(table.kind)
    \(zip(table.fields, table.fieldDescriptions).map { "\($0): \($1)" }) of \(table.fieldDescriptions.count)
    \(table.rowUnits) \(table.goals.sorted { $0.key < $1.key }) \(String(describing: table.levelField))
    \(table.stockFields.sorted()) \(table.identifyingFields) \(table.foreignKeys)
    """
  }

  private func cells(_ batch: Batch, _ table: CatalogTable) -> [[Value]] {
    zip(batch.columns, table.fields).map { column, field in
      (0..<batch.count).map { column.value(at: $0, type: field.type) }
    }
  }
}
