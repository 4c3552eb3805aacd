import CLineEditor
import Columns
import Diagnostics
import Glibc
import MissionQL
import Rendering
import Syntax

/// Reads statements from the terminal and answers them until Ctrl-D or `.quit`.
final class REPL {
  let runner: StatementRunner
  let errors: ErrorReporter
  let screen: Console
  private(set) var editor: StatementEditor?
  var settings: Settings
  private let options: ShellOptions
  /// What was typed of the statement at hand, where lines come one by one.
  private(set) var pending: [UInt8] = []
  /// What `.save` and `.edit` take up.
  private(set) var recent = RecentStatements()
  var isLeaving = false
  /// The next query of the tour, while it goes on.
  var tourPlace: Int?

  init(runner: StatementRunner, screen: Console, options: ShellOptions) {
    self.options = options
    settings = Settings(given: Set(options.given))
    self.runner = runner
    self.screen = screen
    errors = runner.errors
  }

  func run() throws(OutputError) {
    let editor = StatementEditor(screen: screen, history: History()) { [unowned self] in proposal(for: $0) }
    guard editor.open() else { return }
    self.editor = editor
    runner.ask = { question in
      defer { Interrupts.reset() }
      return editor.ask(question)
    }
    runner.output.pager = .standard
    runner.output.wholeHint = "`.last` or `\\G` shows all"
    runner.explainsEmptiness = true
    if errors.console.isTerminal { runner.progressConsole = errors.console }
    if !options.allowsColor { Console.colorChoice = .off }
    if !runner.isQuiet { screen.write(editor.history.entries.isEmpty ? Self.firstBanner : Self.banner) }
    if options.readsConfig { try readConfig() }
    while !isLeaving {
      // Here and not before a statement runs: a Ctrl-C right behind the line is meant for the statement.
      Interrupts.reset()
      switch editor.read(prompt: prompt) {
      case .text(let text): try take(text)
      case .interrupted: dropInput()
      case .end:
        if !editor.takesLines { screen.write("\n") }
        isLeaving = true
      case .terminated: isLeaving = true
      }
    }
  }

  static let banner = """
    MissionQL \(Version.text): what MINUSMA planned, did and spent in 2019/20 (A/75/623)
    A statement ends with `;`. `.help` lists the commands, `.tables` the tables.

    """

  /// Where nothing has been typed ever.
  private static let firstBanner = """
    MissionQL \(Version.text): what MINUSMA planned, did and spent in 2019/20 (A/75/623)
    Ask for money, people, results:  FROM budget_lines;  FROM personnel;
    and where it is stated:  FROM budget_lines SELECT class, variance LIMIT 3 CITE;
    `.tour` shows ten queries, `.help` all else; TAB completes, Ctrl-D leaves.

    """

  private var prompt: String { prompt(of: "mql> ") }

  /// - Parameter first: where no statement is begun.
  func prompt(of first: String) -> String {
    if pending.isEmpty { return first }
    var splitter = StatementSplitter()
    _ = splitter.end(in: pending)
    return splitter.context.prompt
  }

  /// After a Ctrl-C at the prompt.
  func dropInput() {
    screen.write("^C\n")
    pending = []
  }

  // MARK: Statements

  func take(_ text: String) throws(OutputError) {
    pending.append(contentsOf: text.utf8)
    pending.append(UInt8(ascii: "\n"))
    let input = PromptInput(pending)
    pending = input.rest
    for unit in input.units where !isLeaving {
      switch unit {
      case .command(let line): editor?.remember(line)
      case .statement(let statement, let asLines):
        editor?.remember(String(decoding: statement, as: UTF8.self).trimmed + (asLines ? " \\G" : ""))
      }
      guard try run(unit, of: "input") else { return pending = [] }
    }
  }

  /// Runs what stands in a text of that name. False where Ctrl-C came: what stands behind it is dropped.
  func run(_ unit: PromptInput.Unit, of name: String) throws(OutputError) -> Bool {
    switch unit {
    case .command(let line):
      try run(command: line)
      return true
    case .statement(let statement, let asLines):
      let format = runner.format
      if asLines { runner.format = .line }
      defer { if asLines { runner.format = format } }
      return try answeringInterrupts { () throws(OutputError) in
        let source = SourceText(name: name, bytes: statement)
        var reader = StatementReader(source)
        while let parsed = reader.next() {
          if try runner.run(parsed, in: source) != .failed { recent.append(parsed, of: source) }
        }
      }
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

  func remember(_ entry: String) { editor?.remember(entry) }

  // MARK: Completion

  private func proposal(for text: EditedText) -> Completer.Proposal {
    let completer = Completer(vocabulary: vocabulary)
    if pending.isEmpty, text.bytes.first == UInt8(ascii: "."), text.lineStart == 0 {
      return completer.proposal(forCommand: String(decoding: text.bytes[..<text.cursor], as: UTF8.self))
    }
    return completer.proposal(for: pending + text.bytes, cursor: pending.count + text.cursor)
  }
}
