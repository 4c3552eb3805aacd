import Columns
import Planning

/// Tables as the statements that would create them.
enum Schema {
  static func definition(of table: CatalogTable) -> String {
    var text = table.description.isEmpty ? "" : "-- \(table.description)\n"
    text += "CREATE TABLE \(table.name) (\n"
    let nameWidth = table.fields.map(\.name.count).max() ?? 0
    let typeWidth = table.fields.map { $0.type.displayName.count }.max() ?? 0
    for (index, field) in table.fields.enumerated() {
      let isLast = index == table.fields.count - 1
      let type = field.type.displayName + (isLast ? "" : ",")
      let name = field.name.padded(to: nameWidth)
      let meaning = table.fieldDescriptions.indices.contains(index) ? table.fieldDescriptions[index] : ""
      text += "  \(name)  "
      text += meaning.isEmpty ? type : type.padded(to: typeWidth + 1) + "  -- " + meaning
      text += "\n"
    }
    return text + ");\n"
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
