import Columns
import Diagnostics
import Planning

/// Tables as the statements that would create them.
enum Schema {
  /// `width`: of the lines, where the text allows; the comments are broken for it.
  static func definition(of table: CatalogTable, width: Int) -> String {
    let describedLeast = 40
    let nameWidth = table.fields.map(\.name.count).max() ?? 0
    let typeWidth = (table.fields.map { $0.type.displayName.count }.max() ?? 0) + 1
    let margin = String(repeating: " ", count: nameWidth + typeWidth + 6) + "-- "
    var text =
      table.description.isEmpty
      ? "" : TerminalText.escaped(table.description).filled(width: width, indent: "-- ")
    text += "CREATE TABLE \(TerminalText.escaped(table.name)) (\n"
    for (index, field) in table.fields.enumerated() {
      let type = field.type.displayName + (index == table.fields.count - 1 ? "" : ",")
      let definition = "  \(TerminalText.escaped(field.name).padded(to: nameWidth))  \(type)"
      let unit = field.type.unit.map { "in \($0.symbol): " } ?? ""
      let meaning =
        table.fieldDescriptions.indices.contains(index)
        ? TerminalText.escaped(table.fieldDescriptions[index]) : ""
      text +=
        (unit + meaning).isEmpty
        ? definition + "\n"
        : (unit + meaning)
          .filled(
            width: max(width, margin.count + describedLeast),
            indent: definition.padded(to: margin.count - 3) + "-- ",
            hanging: margin)
    }
    return text + ");\n"
  }
}
