import Columns
import Diagnostics
package import MissionQL

/// How an assertion went, for people: a line, and beneath it the rows that break it or leave it undecided.
package struct AssertionReport: Sendable {
  let outcome: AssertionOutcome
  let options: RenderingOptions

  package init(_ outcome: AssertionOutcome, options: RenderingOptions) {
    self.outcome = outcome
    self.options = options
  }

  package func render(as format: OutputFormat, into output: inout OutputBuffer) throws(OutputError) {
    output.append(line)
    try append(outcome.brokenRows, of: outcome.broken, as: format, to: &output)
    if outcome.broken > 0, outcome.undecided > 0 { output.append(undecidedLine) }
    try append(outcome.undecidedRows, of: outcome.undecided, as: format, to: &output)
  }

  private func append(
    _ rows: ResultSet, of count: Int, as format: OutputFormat, to output: inout OutputBuffer
  ) throws(OutputError) {
    guard rows.isShown else { return }
    if format == .markdown { output.append("\n") }
    // A table that is written to a file does not count its rows, and these are counted above it.
    try format.renderer(RenderingOptions()).render(rows, into: &output)
    if count > rows.rowCount {
      output.append("\(options.isASCII ? "..." : "…") and \(count - rows.rowCount) more\n")
    }
  }

  // MARK: Lines

  /// `✓ each variance is apportionment less expenditure: held for 21 rows`
  package var line: String {
    let mark =
      switch outcome.verdict {
      case .held: styled("✓", "32")
      case .failed: styled("✗", "31")
      case .undecided: styled("?", "33")
      }
    return "\(mark) \(TerminalText.escaped(outcome.label)): \(summary)\n"
  }

  private func styled(_ mark: String, _ color: String) -> String {
    options.terminal?.usesColor ?? false ? "\u{1B}[\(color)m\(mark)\u{1B}[0m" : mark
  }

  private var undecidedLine: String {
    "undecided for \(counted(outcome.undecided)), where a value is missing\n"
  }

  /// What became of the rows, in words.
  package var summary: String {
    guard outcome.isOfRows else {
      switch outcome.verdict {
      case .held: return "holds"
      case .failed: return outcome.message == nil ? "does not hold" : "does not hold: \(outcome.condition)"
      case .undecided: return "undecided, since a value is missing"
      }
    }
    if outcome.rows == 0 { return "held, but there was no \(outcome.noun) to look at" }
    switch outcome.verdict {
    case .held: return "held for \(counted(outcome.rows))"
    case .failed:
      let broken = "broken by \(outcome.broken) of \(counted(outcome.rows))"
      return outcome.message == nil ? broken : "\(broken): \(TerminalText.escaped(outcome.condition))"
    case .undecided:
      return "undecided for \(outcome.undecided) of \(counted(outcome.rows)), where a value is missing"
    }
  }

  private func counted(_ count: Int) -> String { "\(count) \(outcome.noun)\(count == 1 ? "" : "s")" }
}

extension ResultSet {
  fileprivate var isShown: Bool { rowCount > 0 && !fields.isEmpty }

  /// One row that says how an assertion went, for formats that programs read.
  package init(_ outcome: AssertionOutcome) {
    let cells: [(name: String, type: DataType, value: Value)] = [
      ("assertion", .text, .text(outcome.label)), ("condition", .text, .text(outcome.condition)),
      ("verdict", .text, .text(outcome.verdict.rawValue)), ("rows", .integer, .integer(Int64(outcome.rows))),
      ("held", .integer, .integer(Int64(outcome.held))),
      ("broken", .integer, .integer(Int64(outcome.broken))),
      ("undecided", .integer, .integer(Int64(outcome.undecided))),
    ]
    let columns = cells.map { ColumnVector.constant($0.value, type: $0.type, count: 1) }
    self.init(
      fields: cells.map { Field(name: $0.name, type: $0.type) }, batches: [Batch(columns: columns, count: 1)])
  }
}
