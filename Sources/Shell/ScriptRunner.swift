import CLineEditor
import Diagnostics
import Glibc
import MissionQL
import Rendering
import Syntax

/// Runs query files, `-c` queries and standard input, statement by statement.
struct ScriptRunner {
  let runner: StatementRunner
  let stopsOnError: Bool
  /// Whether a statement failed, or a file couldn't be read.
  private(set) var hasFailed = false
  /// Whether a statement reached the time limit.
  private(set) var isTimedOut = false
  /// Whether a parameter was given no value that fits it, or there is no saved query of a name.
  private(set) var isUnsettled = false
  /// Whether an assertion did not hold.
  private(set) var hasBrokenAssertion = false

  init(runner: StatementRunner, stopsOnError: Bool) {
    self.runner = runner
    self.stopsOnError = stopsOnError
  }

  var exitCode: ExitCode {
    hasFailed
      ? .failure
      : isTimedOut ? .timeout : isUnsettled ? .usage : hasBrokenAssertion ? .assertionFailed : .success
  }

  private var isStopped: Bool { stopsOnError && exitCode != .success }

  /// Runs nothing if a parameter is given that none of the inputs declares.
  mutating func run(_ inputs: [ShellOptions.Input]) throws(OutputError) {
    try run(inputs.map { Script(reading: $0) })
  }

  mutating func run(_ source: SourceText) throws(OutputError) { try run([.text(source)]) }

  private mutating func run(_ scripts: [Script]) throws(OutputError) {
    guard declareAllGiven(scripts) else { return isUnsettled = true }
    for script in scripts where !isStopped { try run(script) }
  }

  mutating func run(_ input: ShellOptions.Input) throws(OutputError) { try run([input]) }

  private mutating func run(_ script: Script) throws(OutputError) {
    switch script {
    case .text(let source): try runAll(of: source)
    case .stream: try runStandardInput()
    case .refused(let diagnostic, let code):
      runner.errors.report([diagnostic], in: nil)
      if code == .usage { isUnsettled = true } else { hasFailed = true }
    }
  }

  /// Standard input declares its parameters while it runs, so with it among the inputs any may be given.
  private func declareAllGiven(_ scripts: [Script]) -> Bool {
    let given = runner.session.givenParameters
    guard !given.isEmpty else { return true }
    var names: [String] = []
    for script in scripts {
      switch script {
      case .stream, .refused: return true
      case .text(let source): names += source.declaredParameters.map(\.name.text)
      }
    }
    let unknown = given.filter { key, _ in !names.contains { $0.lowercased() == key } }
    for name in unknown.values.map(\.name).sorted() {
      let near = Suggestion.nearest(to: name, among: names)
      runner.errors.report(
        .unknownParameter, "there is no parameter `\(name)` to give a value to",
        hint: near.map { "did you mean `\($0)`?" }
          ?? (names.isEmpty
            ? "nothing that runs declares one" : "parameters: \(names.joined(separator: ", "))"))
    }
    return unknown.isEmpty
  }

  /// The parameters of a text are its own; those around it are back when it ends.
  private mutating func runAll(of source: SourceText) throws(OutputError) {
    let outer = runner.session.parameters
    runner.session.parameters = [:]
    defer { runner.session.parameters = outer }
    var reader = StatementReader(source)
    var isAtHead = true
    while let statement = reader.next() {
      if case .parameter? = statement.statement?.kind {
        if !isAtHead {
          reportMisplaced(statement, in: source)
          continue
        }
      } else if isAtHead {
        // All parameters were looked at, so that one run tells of every one that has no value.
        if isUnsettled { return }
        isAtHead = false
      }
      try run(statement, in: source)
      if isStopped { return }
    }
  }

  private mutating func reportMisplaced(_ statement: ParsedStatement, in source: SourceText) {
    runner.errors.report(
      [
        Diagnostic(
          .misplacedParameter, "PARAM stands behind another statement",
          at: .init(statement.span, "too late here"),
          hint: "move it to the head of the query")
      ], in: source)
    hasFailed = true
    // So that what uses it is not at fault as well.
    if let statement = statement.statement {
      _ = try? runner.session.run(statement, in: source, cancellation: Interrupts.cancellation)
    }
  }

  private mutating func run(_ statement: ParsedStatement, in source: SourceText) throws(OutputError) {
    switch try runner.run(statement, in: source) {
    case .answered: break
    case .failed: hasFailed = true
    case .timedOut: isTimedOut = true
    case .parameterUnsettled: isUnsettled = true
    case .assertionFailed: hasBrokenAssertion = true
    }
    if Interrupts.isPending { throw .interrupted }
  }

  /// Each statement is answered as soon as its semicolon arrives, so that a program can drive this one. As at the
  /// prompt, a parameter stands until it is declared again.
  private mutating func runStandardInput() throws(OutputError) {
    var stream = StatementStream(name: "stdin")
    var isAtEnd = false
    while !isAtEnd {
      guard interrupts_wait(Console.standardInput) != 0 else {
        if Interrupts.isPending { throw .interrupted }
        continue
      }
      guard let count = stream.read(Console.standardInput) else {
        runner.errors.report(.fileNotReadable, "can't read standard input: \(systemMessage(errno))")
        hasFailed = true
        return
      }
      isAtEnd = count == 0
      while let source = isAtEnd ? stream.takeRest() : stream.takeStatement() {
        var reader = StatementReader(source)
        while let statement = reader.next() {
          try run(statement, in: source)
          if isStopped { return }
        }
      }
    }
  }
}

/// An input of which all that can be read at once has been.
enum Script {
  case text(SourceText)
  case stream
  /// What can't be read, and how the program ends for it.
  case refused(Diagnostic, ExitCode)

  init(reading input: ShellOptions.Input) {
    switch input {
    case .command(let text): self = .text(SourceText(name: "command", text: text))
    case .standardInput: self = .stream
    case .file(let path):
      guard let bytes = readFile(path) else {
        let message = "can't read `\(path)`: \(systemMessage(errno))"
        let isSaved = QueryLibrary().query(named: path) != nil
        let hint = isSaved ? "there is a saved query of that name: mql run \(path)" : nil
        self = .refused(Diagnostic(.fileNotReadable, message, at: nil, hint: hint), .failure)
        return
      }
      self = .text(SourceText(name: path, bytes: bytes))
    case .saved(let name):
      let library = QueryLibrary()
      guard let query = library.query(named: name) else {
        self = .refused(library.unknown(name, listedBy: "mql list"), .usage)
        return
      }
      do throws(Diagnostic) {
        self = .text(try query.source())
      } catch {
        self = .refused(error, .failure)
      }
    }
  }
}
