package import Diagnostics
import Execution
package import Planning

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
