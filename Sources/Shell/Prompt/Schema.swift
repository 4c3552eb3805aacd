import Columns
import Diagnostics
import Planning
import Rendering
import Syntax

/// Tables as the statements that would create them, for people: in lines of at most `width` cells, where words allow.
enum Schema {
  static func definition(of table: CatalogTable, width: Int) -> String {
    let description = TerminalText.escaped(table.description)
    let comment = description.isEmpty ? "" : description.filled(width: width, indent: "-- ")
    return comment + (table.view.map { definition(of: $0, table, width) } ?? columns(of: table, width))
  }

  private static func columns(of table: CatalogTable, _ width: Int) -> String {
    let names = table.fields.map { TerminalText.escaped($0.name) }
    let nameWidth = names.map { DisplayWidth.of($0) }.max() ?? 0
    let constraints = constraints(of: table)
    let definitions = table.fields.indices.map { index in
      let isLast = index == table.fields.count - 1 && constraints.isEmpty
      let type = table.fields[index].type.displayName(digits: table.constraints.digits[index])
      return "  \(names[index].padded(to: nameWidth))  \(TerminalText.escaped(type))" + (isLast ? "" : ",")
    }
    let meanings = table.fields.indices.map { index in
      let descriptions = table.fieldDescriptions
      return descriptions.indices.contains(index) ? TerminalText.escaped(descriptions[index]) : ""
    }
    let start = (definitions.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let lines = zip(definitions, meanings).map { definition, meaning in
      if meaning.isEmpty { return definition + "\n" }
      // Where little is left beside a column, what it means stands above.
      guard width >= start + leastBeside else {
        return meaning.filled(width: width, indent: "  -- ") + definition + "\n"
      }
      return meaning.filled(
        width: width, indent: definition.padded(to: start) + "-- ",
        hanging: String(repeating: " ", count: start) + "-- ")
    }
    return "CREATE TABLE \(TerminalText.escaped(table.name)) (\n" + lines.joined()
      + constraints.joined(separator: ",\n") + (constraints.isEmpty ? "" : "\n") + ");\n"
  }

  /// The cells that a comment beside a column needs.
  private static let leastBeside = 32

  private static func definition(of view: ViewDefinition, _ table: CatalogTable, _ width: Int) -> String {
    let columns = view.columns.map { SyntaxPrinter.quotedIfNeeded($0.text) }.joined(separator: ", ")
    let names = SyntaxPrinter.quotedIfNeeded(table.name) + (columns.isEmpty ? "" : " (\(columns))")
    let statement = "CREATE VIEW \(names) AS \(SyntaxPrinter.text(of: view.query));"
    let text = try? QueryFormatter.format(SourceText(name: table.name, text: statement), width: width)
    return TerminalText.escapedLines(of: text?.trimmed ?? statement) + "\n"
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
