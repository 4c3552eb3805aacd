import CLineEditor
import Columns
import Diagnostics
import Glibc
import MissionQL
import Planning
import Rendering
import Syntax

/// Reads statements from the terminal and answers them until Ctrl-D or `.quit`.
final class REPL {
  let runner: StatementRunner
  let errors: ErrorReporter
  let screen: Console
  private var editor: LineEditor?
  private var history = History()
  private var functions: [String] = []
  /// What was typed of the statement at hand, ended lines only.
  private var pending: [UInt8] = []
  private var splitter = StatementSplitter()
  var isLeaving = false

  init(runner: StatementRunner, screen: Console) {
    self.runner = runner
    self.screen = screen
    errors = runner.errors
  }

  func run() throws(OutputError) {
    let drawsOnError = screen.descriptor == Console.standardError
    editor = LineEditor(drawsOnError: drawsOnError) { [unowned self] in complete($0, cursor: $1) }
    guard let editor else { return }
    for entry in history.entries { editor.remember(entry) }
    runner.ask = { question in
      defer { Interrupts.reset() }
      return if case .text(let text) = editor.read(prompt: question) { text } else { nil }
    }
    if !runner.isQuiet { screen.write(Self.banner) }
    while !isLeaving {
      // Here and not before a statement runs: a Ctrl-C right behind the line is meant for the statement.
      Interrupts.reset()
      switch editor.read(prompt: prompt) {
      case .text(let text): try take(text)
      case .interrupted:
        screen.write("^C\n")
        restart()
      case .end:
        screen.write("\n")
        isLeaving = true
      case .terminated: isLeaving = true
      }
    }
  }

  static let banner = """
    MissionQL \(Version.text): what MINUSMA planned, did and spent in 2019/20 (A/75/623)
    A statement ends with `;`. `.help` lists the commands, `.tables` the tables.

    """

  /// The prompt, as wide in every case; while a statement goes on it shows what is open.
  private var prompt: String {
    switch splitter.context {
    case .blank: pending.isEmpty ? "mql> " : "  -> "
    case .statement: "  -> "
    case .parentheses: "  (> "
    case .quotation(let mark): "  \(Unicode.Scalar(mark))> "
    case .comment: " /*> "
    }
  }

  // MARK: Statements

  private func take(_ text: String) throws(OutputError) {
    if pending.isEmpty {
      let line = text.trimmed
      if line.isEmpty { return }
      if line.first == "." || Self.plainCommands.contains(line.lowercased()) {
        remember(line)
        return try run(command: line.first == "." ? line : "." + line.lowercased())
      }
    }
    pending.append(contentsOf: text.utf8)
    pending.append(UInt8(ascii: "\n"))
    while let end = splitter.end(in: pending) {
      let statement = Array(pending[..<end])
      pending.removeFirst(end)
      splitter = StatementSplitter()
      remember(String(decoding: statement, as: UTF8.self).trimmed)
      guard try run(statement) else { return restart() }
    }
    // A comment behind the semicolon opens no new statement.
    if splitter.context == .blank { restart() }
  }

  /// Words that people type to leave or to get help, without a point.
  private static let plainCommands: Set<String> = ["quit", "exit", "help"]

  /// False where Ctrl-C came: what was typed behind it is dropped.
  private func run(_ statement: [UInt8]) throws(OutputError) -> Bool {
    try answeringInterrupts { () throws(OutputError) in
      let source = SourceText(name: "input", bytes: statement)
      var reader = StatementReader(source)
      while let parsed = reader.next() { _ = try runner.run(parsed, in: source) }
    }
  }

  /// Runs `body`; a Ctrl-C ends it, and the session goes on.
  func answeringInterrupts(_ body: () throws(OutputError) -> Void) throws(OutputError) -> Bool {
    do throws(OutputError) {
      try body()
    } catch .interrupted {
      screen.write("interrupted\n")
      Interrupts.reset()
      // SIGTERM and SIGHUP stay: they end the session.
      if Interrupts.isPending { isLeaving = true }
      return false
    }
    return true
  }

  private func restart() {
    pending = []
    splitter = StatementSplitter()
  }

  private func remember(_ entry: String) {
    guard entry != ";", entry != history.entries.last else { return }
    history.append(entry)
    editor?.remember(entry)
  }

  // MARK: Completion

  private func complete(_ text: [UInt8], cursor: Int) -> Completion {
    let lineStart = text[..<min(cursor, text.count)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    if text[lineStart..<min(cursor, text.count)].allSatisfy({ $0 == UInt8(ascii: " ") }),
      cursor > 0 || !pending.isEmpty
    {
      return .replace(characters: 0, text: "  ")
    }
    let completer = Completer(vocabulary: vocabulary)
    let proposal =
      pending.isEmpty && text.first == UInt8(ascii: ".")
      ? completer.proposal(forCommand: String(decoding: text[..<cursor], as: UTF8.self))
      : completer.proposal(for: pending + text, cursor: pending.count + cursor)
    return Completion(proposal, width: screen.width)
  }

  private var vocabulary: Completer.Vocabulary {
    let tables = runner.session.catalog.tables.map { (name: $0.name, columns: $0.fields.map(\.name)) }
    return Completer.Vocabulary(
      tables: tables, functions: FunctionRegistry.names,
      parameters: runner.session.parameters.values.map(\.definition.name).sorted())
  }
}
