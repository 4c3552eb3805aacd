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
    let tables = try EmbeddedPackage().allTables()
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

  @Test func anUnknownTableIsNoTable() throws {
    #expect(try EmbeddedPackage().table(named: "budget") == nil)
  }
}
