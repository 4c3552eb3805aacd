import Diagnostics
import MissionQL
import Rendering
import Syntax

/// `.examples`: the questions that the program brings along, to read, to run and to change.
extension REPL {
  /// Lists them, or those of a folder; shows one and runs it.
  func showExamples(_ wanted: String) throws(OutputError) {
    let all = Self.examples
    guard !wanted.isEmpty else { return try list(all) }
    if let number = Int(wanted), all.indices.contains(number - 1) { return try run(all[number - 1].query) }
    if let example = all.first(where: { $0.query.name == wanted || $0.query.name.hasSuffix("/" + wanted) }) {
      return try run(example.query)
    }
    let matching = all.filter { example in
      HistorySearch.holds(example.query.name, wanted) || HistorySearch.holds(example.gist, wanted)
    }
    guard matching.isEmpty else { return try list(matching) }
    let near = Suggestion.nearest(to: wanted, among: all.map(\.query.name))
    errors.report(
      .unexpectedToken, "there is no example `\(wanted)`",
      hint: near.map { "did you mean `.examples \($0)`?" } ?? "`.examples` lists all \(all.count)")
  }

  struct Example {
    var number: Int
    var query: SavedQuery
    var gist: String
  }

  /// Of the queries that the program carries those that tell something, and are no audit.
  static var examples: [Example] {
    let queries = QueryLibrary(allowsFiles: false).queries.filter { !$0.name.hasPrefix("audit/") }
    return queries.enumerated().map { index, query in
      Example(number: index + 1, query: query, gist: (try? query.source())?.gist ?? "")
    }
  }

  /// Statements as they are shown where they were not typed: in lines for the screen, if they have wider ones.
  /// - Parameter indent: the cells before each line.
  func painted(_ statements: String, indent: Int = 0) -> String {
    let text = TerminalText.escapedLines(of: laidOut(statements, width: screen.width - indent))
    return screen.usesColor ? StatementColors.painted(text, Palette.ofTerminal) : text
  }

  private func laidOut(_ statements: String, width: Int) -> String {
    let isWide = { (line: Substring) in DisplayWidth.of(line) > width }
    guard statements.split(separator: "\n").contains(where: isWide) else { return statements }
    let commented = statements.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("-- "), isWide(line) else { return String(line) }
      return String(String(line.dropFirst(3)).filled(width: width, indent: "-- ").dropLast())
    }.joined(separator: "\n")
    let source = SourceText(name: "shown", text: commented)
    return (try? QueryFormatter.format(source, width: width))?.trimmed ?? commented
  }

  private func list(_ examples: [Example]) throws(OutputError) {
    let width = min(screen.width - 1, 110)
    let nameWidth = min(examples.map(\.query.name.count).max() ?? 0, max(20, width / 2 - 6))
    let margin = String(repeating: " ", count: nameWidth + 7)
    var text = ""
    for example in examples {
      let number = String(example.number)
      let lead = String(repeating: " ", count: 3 - number.count) + "\(number)  "
      let name = example.query.name
      if name.count > nameWidth {
        text += lead + name + "\n" + example.gist.filled(width: width, indent: margin)
      } else {
        text += example.gist.filled(
          width: width, indent: lead + name.padded(to: nameWidth) + "  ", hanging: margin)
      }
    }
    try show(text: text + "\n`.examples 12` or `.examples NAME` shows one and runs it.\n")
  }

  private func run(_ query: SavedQuery) throws(OutputError) {
    let source: SourceText
    do throws(Diagnostic) {
      source = try query.source()
    } catch {
      return errors.report([error], in: nil)
    }
    let text = String(decoding: source.bytes, as: UTF8.self).trimmed
    screen.write(painted(text) + "\n\n")
    for case .statement(let statement, _) in PromptInput(source.bytes).units {
      editor?.remember(String(decoding: statement, as: UTF8.self).trimmed)
    }
    _ = try answeringInterrupts { () throws(OutputError) in
      var script = ScriptRunner(runner: runner, stopsOnError: false)
      try script.run(source)
    }
  }
}
