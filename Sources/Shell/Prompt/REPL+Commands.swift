import Diagnostics
import Glibc
import MissionQL
import Planning
import Rendering
import Syntax

extension REPL {
  func run(command line: String) throws(OutputError) {
    if line == "q" { return tell("`.quit` or Ctrl-D leaves") }
    let reading = DotCommand.read(line)
    if line.first == ".", case .command(let command, let arguments) = reading {
      return try run(command, arguments, line: line)
    }
    if let foreign = ForeignCommand(line) { return try run(foreign) }
    if line.first == ".", case .unknown(let message, let hint) = reading {
      return errors.report(.unexpectedToken, message, hint: hint)
    }
    errors.report(
      .unexpectedToken, "there is no command `\(line.prefix { !$0.isWhitespace })`",
      hint: "commands begin with a point: `.help` lists them")
  }

  /// Does what is meant, and says how it is called here.
  private func run(_ foreign: ForeignCommand) throws(OutputError) {
    switch foreign.answer {
    case .advice(let text): tell(text)
    case .lines:
      choose(
        .mode, runner.format == .line ? OutputFormat.table.rawValue : OutputFormat.line.rawValue,
        from: .prompt)
      tell(
        "results are written as \(runner.format.rawValue); `.mode` chooses how, `\\G` in place of `;` for one"
      )
    case .timer:
      choose(.timer, runner.isTimed ? "off" : "on", from: .prompt)
      tell("the timer is \(runner.isTimed ? "on" : "off"); `.timer` is the command here")
    case .clear: clearScreen()
    case .command, .alone:
      guard let command = foreign.command else { return }
      if command != ".quit" { tell("`\(foreign.name)` is `\(command)` here") }
      try run(command: command)
    }
  }

  private func run(_ command: DotCommand, _ arguments: [String], line: String) throws(OutputError) {
    switch command {
    case .help: try show(help: arguments.first)
    case .tour: try tour(from: arguments.first)
    case .tables: try listTables(arguments)
    case .schema: try showSchema(of: arguments.first)
    case .queries: try listQueries(arguments)
    case .run: try runQuery(arguments)
    case .save: save(line)
    case .edit: try edit(arguments.first)
    case .source: try showSource(of: arguments.first)
    case .last: try showLast(arguments.first)
    case .history: try showHistory(arguments)
    case .set: try set(arguments)
    case .examples: try showExamples(arguments.joined(separator: " "))
    case .mode: setMode(arguments.first)
    case .charts: try setCharts(arguments.first)
    case .reasons: setReasons(arguments.first)
    case .timer: setTimer(arguments.first)
    case .read: try read(arguments)
    case .output: direct(to: arguments.first)
    case .quit, .exit: isLeaving = true
    }
  }

  private func clearScreen() {
    guard screen.knowsEscapes else { return tell("this terminal can't be cleared") }
    screen.write("\u{1B}[H\u{1B}[2J")
  }

  func tell(_ text: String) { errors.console.write(errors.console.fitted(text + "\n")) }

  func show(text: String) throws(OutputError) { try runner.output.write { _ in text } }

  func run(statement text: String) throws(OutputError) {
    _ = try answeringInterrupts { () throws(OutputError) in
      var script = ScriptRunner(runner: runner, stopsOnError: false)
      try script.run(.command(text))
    }
  }

  private func show(help topic: String?) throws(OutputError) {
    let width = min(screen.width - 1, 100)
    guard let topic else { return try show(text: Help.overview(width: min(width, Help.width + 1))) }
    if let text = Help.text(of: topic, width: width) { return try show(text: text) }
    let near = Suggestion.nearest(to: topic, among: Help.topics)
    errors.report(
      .unexpectedToken, "there is no help on `\(topic)`",
      hint: near.map { "did you mean `.help \($0)`?" } ?? "`.help` lists the commands")
  }

  private func showSchema(of table: String?) throws(OutputError) {
    let tables = runner.session.catalog.tables
    guard let table else {
      return try show(
        text: tables.map { Schema.definition(of: $0, width: screen.width) }.joined(separator: "\n"))
    }
    guard let found = runner.session.catalog.table(named: table.lowercased()) else {
      let near = Suggestion.nearest(to: table, among: tables.map(\.name))
      return errors.report(
        .unknownTable, "there is no table `\(table)`",
        hint: near.map { "did you mean `\($0)`?" } ?? "`.tables` lists the tables")
    }
    try show(text: Schema.definition(of: found, width: screen.width))
  }

  private func setMode(_ name: String?) {
    guard let name else { return tell("results are written as \(runner.format.rawValue)") }
    if let format = format(named: name) { choose(.mode, format.rawValue, from: .prompt) }
  }

  private func setTimer(_ value: String?) {
    guard let value else { return tell("the timer is \(runner.isTimed ? "on" : "off")") }
    choose(.timer, value, from: .prompt)
  }

  private func setCharts(_ value: String?) throws(OutputError) {
    guard let value else {
      return try show(text: Help.charts(shown: runner.charts, width: min(screen.width - 1, Help.width)))
    }
    choose(.charts, value, from: .prompt)
  }

  private func setReasons(_ value: String?) {
    guard let value else {
      return tell("CSV, TSV and JSON \(runner.showsReasons ? "say" : "don't say") why values are missing")
    }
    choose(.reasons, value, from: .prompt)
  }

  /// Whether commands may read and write files; reported if not.
  func mayUseFiles() -> Bool {
    if runner.session.configuration.allowsFiles { return true }
    errors.report(
      .filesForbidden, "this session may not read or write files", hint: "start mql without --safe")
    return false
  }

  private func read(_ paths: [String]) throws(OutputError) {
    guard mayUseFiles() else { return }
    guard !paths.isEmpty else {
      return errors.report(.unexpectedToken, "`.read` takes the name of a file", hint: "type `.read FILE`")
    }
    _ = try answeringInterrupts { () throws(OutputError) in
      var script = ScriptRunner(runner: runner, stopsOnError: false)
      try script.run(paths.map { .file($0) })
    }
  }

  private func direct(to path: String?) {
    guard mayUseFiles() else { return }
    do throws(OutputFile.Failure) {
      if let path, path != "-" {
        try runner.output.direct(to: path, isAtomic: false)
        tell("results go to \(path)")
      } else {
        try runner.output.close()
      }
    } catch {
      errors.report(.fileNotWritable, error.message)
    }
  }
}
