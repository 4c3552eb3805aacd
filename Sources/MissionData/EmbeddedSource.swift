import Columns
package import Diagnostics
import Execution
import Planning

/// The Swift source that embeds a package: each table's schema and rows as string literals, which cost nothing
/// until they are read.
package func embeddedSource(ofPackage folder: String) throws(Diagnostic) -> String {
  let package = try FolderPackage(folder: folder)
  let file = folder + "/datapackage.json"
  let bytes = try FileContents.read(file)
  var source =
    "// swift-format-ignore-file\n// Made from the data package by `make data`. Do not edit.\n\nlet embeddedResources: [EmbeddedResource] = [\n"
  do throws(JSONReader.Failure) {
    for slice in try JSONReader.slices(of: "resources", in: bytes) {
      let json = Array(bytes[slice])
      let resource = try JSONReader.read(json)
      guard let name = resource["name"]?.text, let path = resource["path"]?.text else {
        throw JSONReader.Failure(message: "a resource has no name or no path", offset: slice.lowerBound)
      }
      do throws(Diagnostic) {
        let rowCount = try package.table(named: name)?.source.load().rowCount ?? 0
        source += entry(name, json, try FileContents.read(folder + "/" + path), rowCount: rowCount)
      } catch {
        throw JSONReader.Failure(message: error.message, offset: slice.lowerBound)
      }
    }
  } catch {
    throw TableSchema.malformed(error.message, file)
  }
  return source + "]\n"
}

private func entry(_ name: String, _ schema: [UInt8], _ rows: [UInt8], rowCount: Int) -> String {
  """
    EmbeddedResource(
      name: "\(name)", rowCount: \(rowCount),
      schema: #\"\"\"
  \(String(decoding: schema, as: UTF8.self))
  \"\"\"#,
      rows: #\"\"\"
  \(String(decoding: rows, as: UTF8.self))
  \"\"\"#),

  """
}
