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
  /// What is shown of queries that end in CHART.
  var charts = ChartDisplay.on
  /// Whether the time of each statement is told.
  var isTimed = false
  /// No messages.
  let isQuiet: Bool
  /// Whether an assertion that a missing value leaves undecided has failed.
  var isStrict = false
  /// Whether an empty line parts results that people read; at the prompt the next prompt does.
  var partsResults = true
  /// Asks at the prompt for the value of a parameter; nil where nobody can be asked. Gives nil for no answer.
  var ask: ((String) -> String?)?
  /// Where it is said how long a statement takes; nil: nowhere.
  var progressConsole: Console?
  /// Whether it is said why a query gives no row.
  var explainsEmptiness = false
  /// The rows that were written last.
  private(set) var lastResult: ResultSet?
  /// The text of the query that gave them, if it was one.
  private(set) var lastQuery: String?
  private var hasWritten = false
  /// Whether the last that was written is a line about an assertion, which needs no space before the next.
  private var endsWithLine = false

  init(
    session: Session, output: ResultOutput, errors: ErrorReporter, format: OutputFormat, isQuiet: Bool
  ) {
    self.session = session
    self.output = output
    self.errors = errors
    self.format = format
    self.isQuiet = isQuiet
  }

  /// How a statement went.
  enum Verdict { case answered, failed, timedOut, parameterUnsettled, assertionFailed }

  /// Runs a statement and reports what is wrong with it. Throws what ended the output, or `interrupted` where Ctrl-C
  /// ended the statement.
  func run(_ parsed: ParsedStatement, in source: SourceText) throws(OutputError) -> Verdict {
    guard let statement = parsed.statement else {
      errors.report(parsed.diagnostics, in: source)
      return .failed
    }
    if let ask, case .parameter = statement.kind {
      return declare(statement, in: source, asking: ask) ? .answered : .parameterUnsettled
    }
    let start = monotonicNanoseconds()
    let outcome: StatementOutcome
    do throws(DiagnosticList) {
      outcome = try answer(statement, in: source)
    } catch {
      if error.items.contains(where: { $0.code == .interrupted }) { throw .interrupted }
      errors.report(error.items, in: source)
      let isUnsettled = error.items.contains { $0.code == .missingParameter || $0.code == .badParameterValue }
      if error.items.contains(where: { $0.code == .timeout }) { return .timedOut }
      return isUnsettled ? .parameterUnsettled : .failed
    }
    if case .copy(let result, let target) = outcome {
      guard try copy(result, to: target, in: source) else { return .failed }
    } else if format == .svg, case .rows(let result) = outcome, !result.hasNumbers {
      reportUndrawable(statement, in: source)
      return .failed
    } else {
      try write(outcome)
    }
    if case .rows = outcome { lastQuery = source.text(of: statement) }
    if explainsEmptiness, case .rows(let result) = outcome, result.rowCount == 0, format.isForPeople {
      explainEmptiness(of: statement)
    }
    if isTimed { errors.console.write("time: \(Self.text(ofNanoseconds: monotonicNanoseconds() - start))\n") }
    if case .assertion(let assertion) = outcome, assertion.fails(strictly: isStrict) {
      return .assertionFailed
    }
    return .answered
  }

  private func answer(_ statement: StatementSyntax, in source: SourceText) throws(DiagnosticList)
    -> StatementOutcome
  {
    let token = Interrupts.cancellation
    guard let progressConsole else { return try session.run(statement, in: source, cancellation: token) }
    return try ProgressLine.beside(token.progress, on: progressConsole) { () throws(DiagnosticList) in
      try session.run(statement, in: source, cancellation: token)
    }
  }

  private func explainEmptiness(of statement: StatementSyntax) {
    for reason in session.emptiness(of: statement) {
      let text = TerminalText.escaped(reason).filled(width: errors.console.width - 1, hanging: "  ")
      errors.console.write(errors.console.dim(text))
    }
  }

  private func write(_ outcome: StatementOutcome) throws(OutputError) {
    switch outcome {
    case .message(let message):
      if !isQuiet { errors.console.write(errors.console.fitted(TerminalText.escaped(message) + "\n")) }
    case .parameter, .copy: break
    case .assertion(let outcome): try write(outcome)
    case .rows(let result): try write(result)
    case .plan(let plan) where format.isForPeople:
      let lines = plan.split(separator: "\n").map { TerminalText.escaped(String($0)) + "\n" }.joined()
      let gap = takeGap()
      try output.write(signs: format.portableSigns == nil ? nil : .sentences) {
        buffer, _ throws(OutputError) in
        buffer.append(gap)
        buffer.append(format == .markdown ? "```\n\(lines)```\n" : lines)
      }
    case .plan(let plan): try write(ResultSet(lines: plan, heading: "plan"))
    case .explanation(let steps):
      let gap = takeGap()
      try output.write(signs: format.portableSigns == nil ? nil : .sentences) {
        buffer, options throws(OutputError) in
        buffer.append(gap)
        try format.render(explanation: steps, options, into: &buffer)
      }
    }
  }

  /// `--format svg` draws every result, and some it cannot.
  private func reportUndrawable(_ statement: StatementSyntax, in source: SourceText) {
    errors.report(
      [
        Diagnostic(
          .nothingToChart, "nothing of this result can be drawn",
          at: .init(statement.span, "none of its columns is a number"),
          hint: "select a number, or write another format")
      ], in: source)
  }

  func write(_ given: ResultSet) throws(OutputError) {
    lastResult = given
    try write(given, as: format)
  }

  /// - Parameter isWhole: also what doesn't fit the terminal's width.
  func write(_ given: ResultSet, as format: OutputFormat, isWhole: Bool = false) throws(OutputError) {
    var result = given
    if format.namesBudgetYear { result.budgetYear = session.budgetYear(of: result) }
    let gap = takeGap()
    try output.write(lines: result.rowCount, signs: format.portableSigns) {
      buffer, options throws(OutputError) in
      buffer.append(gap)
      var options = options
      options.showsReasons = showsReasons
      // Of a picture the whole is its rows.
      options.charts = isWhole ? .off : charts
      if isWhole { options.terminal?.width = Int.max / 2 }
      try format.renderer(options).render(result, into: &buffer)
    }
  }

  /// People read a line, and the rows that are wrong; a program gets one row, and the rest goes to standard error.
  private func write(_ outcome: AssertionOutcome) throws(OutputError) {
    if isQuiet, outcome.verdict == .held, format.isForPeople { return }
    guard format.isForPeople else {
      if outcome.verdict != .held { try writeToErrors(outcome) }
      return try write(ResultSet(outcome))
    }
    let isLine = !(outcome.brokenRows.rowCount > 0 || outcome.undecidedRows.rowCount > 0)
    let gap = isLine && endsWithLine ? "" : takeGap()
    endsWithLine = isLine
    try output.write(signs: format.portableSigns) { buffer, options throws(OutputError) in
      buffer.append(gap)
      try AssertionReport(outcome, options: options).render(as: format, into: &buffer)
    }
  }

  private func writeToErrors(_ outcome: AssertionOutcome) throws(OutputError) {
    var buffer = OutputBuffer(descriptor: nil)
    try AssertionReport(outcome, options: errors.console.renderingOptions).render(as: .table, into: &buffer)
    errors.console.write(String(decoding: buffer.bytes, as: UTF8.self))
  }

  /// What stands before a result: an empty line if there is one above it.
  private func takeGap() -> String {
    defer { (hasWritten, endsWithLine) = (true, false) }
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

extension ResultSet {
  fileprivate var hasNumbers: Bool { fields.contains(where: \.type.isNumeric) }
}

extension AssertionOutcome {
  func fails(strictly isStrict: Bool) -> Bool { verdict == .failed || isStrict && verdict == .undecided }
}

extension SourceText {
  /// What a query is written as; nil for other statements.
  fileprivate func text(of statement: StatementSyntax) -> String? {
    guard case .query = statement.kind, Int(statement.span.upper) <= bytes.count else { return nil }
    return String(decoding: bytes[Int(statement.span.lower)..<Int(statement.span.upper)], as: UTF8.self)
  }
}
