import Columns
import Diagnostics
import Execution
import Glibc
import MissionData
import Planning
import Testing

/// Opening data packages from disk, whole ones and broken ones.
@Suite struct FolderPackageTests {
  private static let schema = """
    {"resources": [{"name": "t", "path": "t.csv", "schema": {
      "fields": [
        {"name": "id", "type": "integer", "constraints": {"required": true}},
        {"name": "name", "type": "string"},
        {"name": "amount", "type": "number", "scale": 1, "unit": "kUSD"},
        {"name": "on", "type": "date"}],
      "missingValues": [{"value": "", "label": "unknown"}, {"value": "n/a", "label": "not applicable"}],
      "primaryKey": "id"}}]}
    """
  private static let header = "id,name,amount,on\n"
  private static let rows = "1,a,1.5,2020-01-01\n2,\"b, c\",n/a,2020-01-02\n"

  /// Writes the files into a new folder, and opens it.
  private func open(_ files: [String: String]) throws(Diagnostic) -> FolderPackage {
    var template = Array("/tmp/missionql-package-XXXXXX".utf8CString)
    unsafe _ = mkdtemp(&template)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, text) in files {
      guard let file = unsafe fopen(folder + "/" + name, "w") else { continue }
      unsafe _ = fputs(text, file)
      unsafe _ = fclose(file)
    }
    defer {
      for name in files.keys { unsafe _ = unlink(folder + "/" + name) }
      unsafe _ = rmdir(folder)
    }
    return try FolderPackage(folder: folder)
  }

  private func failure(_ files: [String: String]) throws -> Diagnostic {
    try #require(throws: Diagnostic.self) { _ = try open(files) }
  }

  @Test func aWholePackageOpens() throws {
    let package = try open(["datapackage.json": Self.schema, "t.csv": Self.header + Self.rows])
    let table = try #require(package.table(named: "t"))
    #expect(table.fields.map(\.type.unit?.symbol) == [nil, nil, "kUSD", nil])
    let rows = try table.source.load()
    #expect(rows.rowCount == 2)
    #expect(rows.batches[0].columns[2].value(at: 0, type: .decimal(1)).description(as: .decimal(1)) == "1.5")
    #expect(rows.batches[0].columns[2].reason(at: 1) == .notApplicable)
  }

  @Test func aMissingFileIsNamed() throws {
    #expect(try failure([:]).code == .fileNotReadable)
    let error = try failure(["datapackage.json": Self.schema])
    #expect(error.code == .fileNotReadable)
    #expect(error.message.contains("t.csv"))
  }

  /// The file, line and column of each fault in a table.
  @Test(arguments: [
    ("3,c,x,2020-01-03\n", DiagnosticCode.wrongTypeInFile, 4, 5),
    ("3,c,1.25,2020-01-03\n", .wrongTypeInFile, 4, 5),
    ("3,c,1.5,2020-02-30\n", .wrongTypeInFile, 4, 9),
    ("9223372036854775808,c,1.5,2020-01-03\n", .wrongTypeInFile, 4, 1),
    ("2,c,1.5,2020-01-03\n", .duplicateKey, 4, 1),
    (",c,1.5,2020-01-03\n", .malformedPackage, 4, 1),
    ("3,c,1.5\n", .malformedCSV, 4, 1),
    ("3,c,1.5,2020-01-03,4\n", .malformedCSV, 4, 1),
    ("3,\"c,1.5,2020-01-03\n", .malformedCSV, 4, 3),
    ("3,\"c\"d,1.5,2020-01-03\n", .malformedCSV, 4, 6),
  ])
  func faultsHaveAPlace(_ row: String, _ code: DiagnosticCode, _ line: Int, _ column: Int) throws {
    let error = try failure(["datapackage.json": Self.schema, "t.csv": Self.header + Self.rows + row])
    #expect(error.code == code)
    #expect(error.place?.file.hasSuffix("/t.csv") == true)
    #expect(error.place?.line == line)
    #expect(error.place?.column == column)
  }

  @Test(arguments: [
    "", "{", "[1, 2]", "{\"resources\": []}", "{\"resources\": [{\"name\": \"t\"}]}",
    "{\"resources\": [{\"name\": \"t\", \"path\": \"../t.csv\", \"schema\": {\"fields\": [{\"name\": \"a\"}]}}]}",
    "{\"resources\": [{\"name\": \"t\", \"path\": \"/etc/passwd\", \"schema\": {\"fields\": [{\"name\": \"a\"}]}}]}",
    "{\"resources\": [{\"name\": \"t\", \"path\": \"t.csv\", \"schema\": {\"fields\": [{\"name\": \"a\", \"type\": \"x\"}]}}]}",
    String(repeating: "[", count: 100_000),
  ])
  func malformedDescriptionsAreRefused(_ json: String) throws {
    #expect(try failure(["datapackage.json": json, "t.csv": "a\n1\n"]).code == .malformedPackage)
  }

  @Test func columnsMustBeThoseOfTheSchema() throws {
    let error = try failure(["datapackage.json": Self.schema, "t.csv": "id,nome,amount,on\n" + Self.rows])
    #expect(error.message.contains("`name`"))
  }
}
