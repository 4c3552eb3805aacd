import Columns
import Diagnostics
import MissionQL
import Planning
import Rendering
import Syntax

/// Commands that look back: at the last result, at where it comes from, and at what was typed.
extension REPL {
  // MARK: `.last`

  /// Writes the last result again: whole, or in another format.
  func showLast(_ name: String?) throws(OutputError) {
    guard let result = runner.lastResult else { return tell("there is no result yet") }
    guard let format = name.map({ format(named: $0) }) ?? runner.format else { return }
    _ = try answeringInterrupts { () throws(OutputError) in
      try runner.write(result, as: format, isWhole: true)
    }
  }

  /// nil, and reported, if there is none.
  func format(named name: String) -> OutputFormat? {
    let matches = OutputFormat.allCases.filter { $0.rawValue.hasPrefixIgnoringCase(name) }
    if let format = OutputFormat(rawValue: name.lowercased()) ?? (matches.count == 1 ? matches.first : nil) {
      return format
    }
    let names = OutputFormat.allCases.map(\.rawValue)
    let near = Suggestion.nearest(to: name, among: names)
    errors.report(
      .unexpectedToken, "there is no format `\(name)`",
      hint: near.map { "did you mean `\($0)`?" } ?? "the formats are \(names.joined(separator: ", "))")
    return nil
  }

  // MARK: `.source`

  /// Where the rows of a table, or the figures of the last result, stand in the report.
  func showSource(of name: String?) throws(OutputError) {
    guard let name else { return try showSourceOfLast() }
    guard let table = runner.session.catalog.table(named: name.lowercased()) else {
      let near = Suggestion.nearest(to: name, among: runner.session.catalog.tables.map(\.name))
      return errors.report(
        .unknownTable, "there is no table `\(name)`",
        hint: near.map { "did you mean `\($0)`?" } ?? "`.tables` lists the tables")
    }
    let isStated = ["report", "source"].allSatisfy { field in table.fields.contains { $0.name == field } }
    guard table.kind == .dataset, isStated else {
      return tell(
        table.kind == .dataset
          ? "the package does not say where the rows of \(table.name) stand"
          : "\(TerminalText.escaped(table.name)) is of this session")
    }
    try run(
      statement: """
        SELECT report, source, count(*) AS rows FROM \(SQLName.quoted(table.name)) GROUP BY ALL ORDER BY report
        """)
  }

  private func showSourceOfLast() throws(OutputError) {
    guard let query = runner.lastQuery else {
      return tell("there is no result yet; `.source TABLE` says where the rows of a table stand")
    }
    try run(statement: runner.lastResult?.citations == nil ? query + "\nCITE" : query)
  }

  // MARK: `.history`

  /// The last so many statements, or those that hold a text; all without either.
  func showHistory(_ arguments: [String]) throws(OutputError) {
    let wanted = arguments.joined(separator: " ")
    var entries = Array((editor?.history.entries ?? []).enumerated())
    if let count = Int(wanted), count >= 0 {
      entries = entries.suffix(count)
    } else if !wanted.isEmpty {
      entries = entries.filter { HistorySearch.holds($0.element, wanted) }
    }
    let digits = String(entries.last.map { $0.offset + 1 } ?? 1).count
    let usesColor = runner.output.isTerminal && screen.usesColor
    let margin = "\n" + String(repeating: " ", count: digits + 2)
    // What was typed stays in its lines, to be copied as it is.
    let text = entries.map { place, entry in
      let number = String(place + 1)
      let text = TerminalText.escapedLines(of: entry)
      let painted = usesColor ? StatementColors.painted(text, Palette.ofTerminal) : text
      return String(repeating: " ", count: digits - number.count) + number + "  "
        + painted.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: margin) + "\n"
    }.joined()
    try runner.output.write(signs: .sentences) { buffer, _ throws(OutputError) in buffer.append(text) }
  }
}
