package import Diagnostics
import Execution
package import Planning
import Synchronization

/// A set of tables that the catalog can look up by name.
package protocol TableLibrary: Sendable {
  /// By lowercased name.
  func table(named key: String) throws(Diagnostic) -> CatalogTable?
  /// In the order of the package.
  func allTables() throws(Diagnostic) -> [CatalogTable]
}

/// A data package in a folder. Schemas and rows are all read and checked when it is opened, so that a broken
/// package is never half there.
package struct FolderPackage: TableLibrary {
  private let tables: [CatalogTable]

  package init(folder: String) throws(Diagnostic) {
    let file = folder + "/datapackage.json"
    let bytes = try FileContents.read(file)
    var tables: [CatalogTable] = []
    for resource in try FolderPackage.resources(bytes, file) {
      let schema = try TableSchema(resource, in: file)
      guard FolderPackage.isInside(schema.path) else {
        throw TableSchema.malformed("the path `\(schema.path)` leads out of the package's folder", file)
      }
      guard !tables.contains(where: { $0.name.lowercased() == schema.name.lowercased() }) else {
        throw TableSchema.malformed("there are two tables `\(schema.name)`", file)
      }
      let path = folder + "/" + schema.path
      let source = PackageTable(schema, fileName: path) { () throws(Diagnostic) in try FileContents.read(path)
      }
      _ = try source.load()
      tables.append(CatalogTable(schema, source: source))
    }
    self.tables = tables
  }

  private static func resources(_ bytes: [UInt8], _ file: String) throws(Diagnostic) -> [JSONValue] {
    do throws(JSONReader.Failure) {
      let package = try JSONReader.read(bytes)
      guard let resources = package["resources"]?.array, !resources.isEmpty else {
        throw JSONReader.Failure(message: "the package has no resources", offset: 0)
      }
      return resources
    } catch {
      let text = CSVText(name: file, bytes: bytes, format: CSVFormat())
      throw TableSchema.malformed(error.message, file, at: text.place(error.offset))
    }
  }

  /// A package names files of its own only: relative, and never upwards.
  private static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  package func table(named key: String) -> CatalogTable? { tables.first { $0.name.lowercased() == key } }
  package func allTables() -> [CatalogTable] { tables }
}

/// The package that the program carries. Each schema is read when its table is first named.
package final class EmbeddedPackage: TableLibrary {
  /// A table for each resource, once it is open.
  private let opened = Mutex([CatalogTable?](repeating: nil, count: embeddedResources.count))

  package init() {}

  package func table(named key: String) throws(Diagnostic) -> CatalogTable? {
    guard let place = embeddedResources.firstIndex(where: { $0.name == key }) else { return nil }
    if let table = opened.withLock({ $0[place] }) { return table }
    let table = try open(embeddedResources[place])
    opened.withLock { $0[place] = table }
    return table
  }

  package func allTables() throws(Diagnostic) -> [CatalogTable] {
    var tables: [CatalogTable] = []
    for resource in embeddedResources {
      if let table = try table(named: resource.name) { tables.append(table) }
    }
    return tables
  }

  private func open(_ resource: EmbeddedResource) throws(Diagnostic) -> CatalogTable {
    let json: JSONValue
    do throws(JSONReader.Failure) {
      json = try JSONReader.read(bytes(of: resource.schema))
    } catch {
      throw TableSchema.malformed(error.message, "datapackage.json")
    }
    let schema = try TableSchema(json, in: "datapackage.json")
    let source = PackageTable(schema, fileName: schema.path, rowCount: resource.rowCount) {
      () throws(Diagnostic) in
      bytes(of: resource.rows)
    }
    return CatalogTable(schema, source: source)
  }
}

/// A table of the embedded package: its schema as JSON and its rows as CSV, both as the package's files have them.
struct EmbeddedResource: Sendable {
  let name: String
  let rowCount: Int
  let schema: StaticString
  let rows: StaticString
}

private func bytes(of text: StaticString) -> [UInt8] {
  // A static string of UTF-8 code units lives as long as the program.
  unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
}
