import CLineEditor
import Diagnostics
import Glibc
import Rendering
import Syntax

/// Runs query files, `-c` queries and standard input, statement by statement.
struct ScriptRunner {
  let runner: StatementRunner
  let stopsOnError: Bool
  /// Whether a statement failed, or a file couldn't be read.
  private(set) var hasFailed = false

  init(runner: StatementRunner, stopsOnError: Bool) {
    self.runner = runner
    self.stopsOnError = stopsOnError
  }

  mutating func run(_ inputs: [ShellOptions.Input]) throws(OutputError) {
    for input in inputs where !(hasFailed && stopsOnError) { try run(input) }
  }

  mutating func run(_ input: ShellOptions.Input) throws(OutputError) {
    switch input {
    case .command(let text): try runAll(of: SourceText(name: "command", text: text))
    case .standardInput: try runStandardInput()
    case .file(let path):
      guard let bytes = readFile(path) else {
        runner.errors.report(.fileNotReadable, "can't read `\(path)`: \(systemMessage(errno))")
        hasFailed = true
        return
      }
      try runAll(of: SourceText(name: path, bytes: bytes))
    }
  }

  private mutating func runAll(of source: SourceText) throws(OutputError) {
    var reader = StatementReader(source)
    while let statement = reader.next() {
      if try !runner.run(statement, in: source) { hasFailed = true }
      if Interrupts.isPending { throw .interrupted }
      if hasFailed && stopsOnError { return }
    }
  }

  /// Each statement is answered as soon as its semicolon arrives, so that a program can drive this one.
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
        try runAll(of: source)
        if hasFailed && stopsOnError { return }
      }
    }
  }
}
