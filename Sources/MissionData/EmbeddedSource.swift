import Columns
package import Diagnostics
import Planning

/// The Swift source that embeds a package: what is said of each table and its rows, each as a string literal that costs
/// nothing until it is read.
package func embeddedSource(ofPackage folder: String) throws(Diagnostic) -> String {
  // Opening checks all rules, so that nothing broken is embedded.
  var source =
    "// swift-format-ignore-file\n// Made from the data package by `make data`. Do not edit.\n\nlet embeddedResources: [EmbeddedResource] = [\n"
  for table in try FolderPackage(folder: folder).allTables() {
    let rows = try table.source.load()
    var encodedTable = EncodedWriter()
    encodedTable.write(table)
    var encodedRows = EncodedWriter()
    encodedRows.write(rows)
    source += """
        EmbeddedResource(
          name: \(literal(Array(table.name.lowercased().utf8))), rowCount: \(rows.rowCount),
          description: \(literal(encodedTable.bytes)),
          rows: \(literal(encodedRows.bytes))),

      """
  }
  return source + "]\n"
}

/// A string literal of Swift for bytes of UTF-8.
private func literal(_ bytes: [UInt8]) -> String {
  var result = "\""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    // Not seen, or not kept as they are in a source file.
    case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{200B}"..<"\u{2010}", "\u{2028}"..<"\u{202F}", "\u{FEFF}":
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
