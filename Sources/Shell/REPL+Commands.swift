import Diagnostics
import Glibc
import MissionQL
import Planning
import Rendering
import Syntax

extension REPL {
  func run(command line: String) throws(OutputError) {
    switch DotCommand.read(line) {
    case .unknown(let message, let hint): errors.report(.unexpectedToken, message, hint: hint)
    case .command(let command, let arguments): try run(command, arguments, line: line)
    }
  }

  private func run(_ command: DotCommand, _ arguments: [String], line: String) throws(OutputError) {
    switch command {
    case .help: try show(help: arguments.first)
    case .tables: try run(statement: "SHOW TABLES")
    case .schema: try showSchema(of: arguments.first)
    case .queries: try listQueries(arguments)
    case .run: try runQuery(arguments)
    case .save: save(line)
    case .edit: try edit(arguments.first)
    case .mode: setMode(arguments.first)
    case .charts: try setCharts(arguments.first)
    case .reasons: setReasons(arguments.first)
    case .timer: setTimer(arguments.first)
    case .read: try read(arguments)
    case .output: direct(to: arguments.first)
    case .quit, .exit: isLeaving = true
    }
  }

  func tell(_ text: String) { errors.console.write(text + "\n") }

  private func show(text: String) throws(OutputError) {
    try runner.output.write { buffer, _ throws(OutputError) in buffer.append(text) }
  }

  private func run(statement text: String) throws(OutputError) {
    _ = try answeringInterrupts { () throws(OutputError) in
      var script = ScriptRunner(runner: runner, stopsOnError: false)
      try script.run(.command(text))
    }
  }

  private func show(help topic: String?) throws(OutputError) {
    guard let topic else { return try show(text: Help.overview) }
    if let text = Help.text(of: topic) { return try show(text: text) }
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
    let names = OutputFormat.allCases.map(\.rawValue)
    let matches = OutputFormat.allCases.filter { $0.rawValue.hasPrefixIgnoringCase(name) }
    if let format = OutputFormat(rawValue: name.lowercased()) ?? (matches.count == 1 ? matches.first : nil) {
      runner.format = format
    } else {
      let near = Suggestion.nearest(to: name, among: names)
      errors.report(
        .unexpectedToken, "there is no format `\(name)`",
        hint: near.map { "did you mean `\($0)`?" } ?? "the formats are \(names.joined(separator: ", "))")
    }
  }

  private func setTimer(_ setting: String?) {
    switch setting?.lowercased() {
    case "on": runner.isTimed = true
    case "off": runner.isTimed = false
    case nil: tell("the timer is \(runner.isTimed ? "on" : "off")")
    default: errors.report(.unexpectedToken, "the timer is `on` or `off`", hint: "type `.timer on`")
    }
  }

  private func setCharts(_ setting: String?) throws(OutputError) {
    guard let setting else { return try show(text: Help.charts(shown: runner.charts)) }
    if let display = ChartDisplay(rawValue: setting.lowercased()) { return runner.charts = display }
    errors.report(
      .unexpectedToken, "charts are `on`, `off` or `both`", hint: "type `.charts off` to see rows")
  }

  private func setReasons(_ setting: String?) {
    switch setting?.lowercased() {
    case "on": runner.showsReasons = true
    case "off": runner.showsReasons = false
    case nil: tell("CSV, TSV and JSON \(runner.showsReasons ? "say" : "don't say") why values are missing")
    default: errors.report(.unexpectedToken, "reasons are `on` or `off`", hint: "type `.reasons on`")
    }
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
