import Columns
import Diagnostics
import Planning
import Rendering
import Syntax

/// Tables as the statements that would create them.
enum Schema {
  /// `width`: of the lines, where the text allows; the comments are broken for it.
  static func definition(of table: CatalogTable, width: Int) -> String {
    let describedLeast = 40
    let nameWidth = table.fields.map(\.name.count).max() ?? 0
    let types = table.fields.enumerated().map { $1.type.displayName(digits: table.constraints.digits[$0]) }
    let typeWidth = (types.map(\.count).max() ?? 0) + 1
    let margin = String(repeating: " ", count: nameWidth + typeWidth + 6) + "-- "
    var text =
      table.description.isEmpty
      ? "" : TerminalText.escaped(table.description).filled(width: width, indent: "-- ")
    if let view = table.view { return text + definition(of: view, table) }
    text += "CREATE TABLE \(TerminalText.escaped(table.name)) (\n"
    let constraints = constraints(of: table)
    for (index, field) in table.fields.enumerated() {
      let isLast = index == table.fields.count - 1 && constraints.isEmpty
      let type = TerminalText.escaped(types[index]) + (isLast ? "" : ",")
      let definition = "  \(TerminalText.escaped(field.name).padded(to: nameWidth))  \(type)"
      let meaning =
        table.fieldDescriptions.indices.contains(index)
        ? TerminalText.escaped(table.fieldDescriptions[index]) : ""
      text +=
        meaning.isEmpty
        ? definition + "\n"
        : meaning
          .filled(
            width: max(width, margin.count + describedLeast),
            indent: definition.padded(to: margin.count - 3) + "-- ",
            hanging: margin)
    }
    return text + constraints.joined(separator: ",\n") + (constraints.isEmpty ? "" : "\n") + ");\n"
  }

  private static func definition(of view: ViewDefinition, _ table: CatalogTable) -> String {
    let columns = view.columns.map { SyntaxPrinter.quotedIfNeeded($0.text) }.joined(separator: ", ")
    let names = SyntaxPrinter.quotedIfNeeded(table.name) + (columns.isEmpty ? "" : " (\(columns))")
    return TerminalText.escaped("CREATE VIEW \(names) AS \(SyntaxPrinter.text(of: view.query));") + "\n"
  }

  /// Each on a line of its own, as constraints of the table.
  private static func constraints(of table: CatalogTable) -> [String] {
    let name = { (place: Int) in SyntaxPrinter.quotedIfNeeded(table.fields[place].name) }
    let required = table.constraints.required.sorted().map { "CHECK (\(name($0)) IS NOT NULL)" }
    let part = { (column: TableConstraints.Key.Column) in
      name(column.place) + (column.length.map { "(\($0))" } ?? "")
    }
    let keys = table.constraints.keys.map { "UNIQUE (\($0.columns.map(part).joined(separator: ", ")))" }
    let checks = table.constraints.checks.map { "CHECK (\(SyntaxPrinter.text(of: $0.condition)))" }
    return (required + keys + checks).map { "  " + TerminalText.escaped($0) }
  }
}
