import Columns
import Diagnostics
import Execution
import Glibc
import MissionQL
import Rendering
import Syntax

/// Runs statements in a session and writes what they answer: rows to the output, the rest to standard error.
final class StatementRunner {
  let session: Session
  let output: ResultOutput
  let errors: ErrorReporter
  var format: OutputFormat
  /// Whether formats for programs say why values are missing.
  var showsReasons = false
  /// Whether the time of each statement is told.
  var isTimed = false
  /// No messages.
  let isQuiet: Bool
  /// Whether an empty line parts results that people read; at the prompt the next prompt does.
  var partsResults = true
  private var hasWritten = false

  init(
    session: Session, output: ResultOutput, errors: ErrorReporter, format: OutputFormat, isQuiet: Bool
  ) {
    self.session = session
    self.output = output
    self.errors = errors
    self.format = format
    self.isQuiet = isQuiet
  }

  /// Whether the statement was answered; what is wrong with it is reported. Throws what ended the output, or
  /// `interrupted` where Ctrl-C ended the statement.
  func run(_ parsed: ParsedStatement, in source: SourceText) throws(OutputError) -> Bool {
    guard let statement = parsed.statement else {
      errors.report(parsed.diagnostics, in: source)
      return false
    }
    let start = monotonicNanoseconds()
    let outcome: StatementOutcome
    do throws(DiagnosticList) {
      outcome = try session.run(statement, in: source, cancellation: Interrupts.cancellation)
    } catch {
      if error.items.contains(where: { $0.code == .interrupted }) { throw .interrupted }
      errors.report(error.items, in: source)
      return false
    }
    try write(outcome)
    if isTimed { errors.console.write("time: \(Self.text(ofNanoseconds: monotonicNanoseconds() - start))\n") }
    return true
  }

  private func write(_ outcome: StatementOutcome) throws(OutputError) {
    switch outcome {
    case .message(let message):
      if !isQuiet { errors.console.write(TerminalText.escaped(message) + "\n") }
    case .rows(let result): try write(result)
    case .plan(let plan) where format.isForPeople:
      let lines = plan.split(separator: "\n").map { TerminalText.escaped(String($0)) + "\n" }.joined()
      let gap = takeGap()
      try output.write { buffer, _ throws(OutputError) in
        buffer.append(gap)
        buffer.append(format == .markdown ? "```\n\(lines)```\n" : lines)
      }
    case .plan(let plan): try write(ResultSet(lines: plan, heading: "plan"))
    }
  }

  func write(_ result: ResultSet) throws(OutputError) {
    let gap = takeGap()
    try output.write { buffer, options throws(OutputError) in
      buffer.append(gap)
      var options = options
      options.showsReasons = showsReasons
      try format.renderer(options).render(result, into: &buffer)
    }
  }

  /// What stands before a result: an empty line if there is one above it.
  private func takeGap() -> String {
    defer { hasWritten = true }
    return hasWritten && partsResults && format.isForPeople ? "\n" : ""
  }

  /// `0.42 ms`, `18 ms`, `2.35 s`.
  private static func text(ofNanoseconds nanoseconds: Int) -> String {
    let microseconds = nanoseconds / 1000
    if microseconds < 10_000 { return "\(microseconds / 1000).\(twoDigits(microseconds % 1000 / 10)) ms" }
    if microseconds < 1_000_000 { return "\(microseconds / 1000) ms" }
    return "\(microseconds / 1_000_000).\(twoDigits(microseconds % 1_000_000 / 10_000)) s"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ResultSet {
  /// The lines of a drawn text as rows of one column, for formats that programs read.
  fileprivate init(lines text: String, heading: String) {
    var builder = ColumnVectorBuilder(type: .text)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.isEmpty {
      builder.append(.text(String(line)))
    }
    let count = builder.count
    self.init(
      fields: [Field(name: heading, type: .text)],
      batches: count == 0 ? [] : [Batch(columns: [builder.finish()], count: count)])
  }
}
