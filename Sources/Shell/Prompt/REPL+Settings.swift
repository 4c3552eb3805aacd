import Columns
import Diagnostics
import MissionQL
import Rendering

extension REPL {
  // MARK: `.set`

  /// `.set` lists all, `.set NAME` one, `.set NAME VALUE` chooses.
  func set(_ arguments: [String]) throws(OutputError) {
    guard let name = arguments.first else { return try list(Setting.allCases) }
    // `name = value` as in the config file, too.
    let values = arguments.dropFirst().filter { $0 != "=" }
    guard let setting = setting(named: name, in: nil) else { return }
    guard !values.isEmpty else { return try list([setting]) }
    choose(setting, values.joined(separator: " "), from: .prompt)
  }

  /// Chooses, or reports why not.
  func choose(
    _ setting: Setting, _ value: String, from origin: Settings.Origin, at place: Diagnostic.FilePlace? = nil
  ) {
    guard apply(value, to: setting) else {
      let near = Suggestion.nearest(to: value, among: setting.values.filter { $0.lowercased() == $0 })
      errors.report(
        [
          Diagnostic(
            .unexpectedToken, "`\(value)` is no value for the setting `\(setting.rawValue)`", at: nil,
            place: place,
            hint: near.map { "did you mean `\($0)`?" }
              ?? "it can be \(setting.values.joined(separator: ", "))")
        ], in: nil)
      return
    }
    settings[setting] = origin
  }

  private func setting(named name: String, in place: Diagnostic.FilePlace?) -> Setting? {
    if let setting = Setting(rawValue: name.lowercased()) { return setting }
    let near = Suggestion.nearest(to: name.lowercased(), among: Setting.allCases.map(\.rawValue))
    errors.report(
      [
        Diagnostic(
          .unexpectedToken, "there is no setting `\(name)`", at: nil, place: place,
          hint: near.map { "did you mean `\($0)`?" } ?? "`.set` lists the settings")
      ], in: nil)
    return nil
  }

  private func list(_ chosen: [Setting]) throws(OutputError) {
    var texts = (0..<5).map { _ in ColumnVectorBuilder(type: .text) }
    for setting in chosen {
      let row = [
        setting.rawValue, value(of: setting), setting.standard, settings[setting].text, setting.summary,
      ]
      for (index, text) in row.enumerated() { texts[index].append(.text(text)) }
    }
    let names = ["setting", "value", "default", "origin", "meaning"]
    var columns: [ColumnVector] = []
    for index in texts.indices { columns.append(texts[index].finish()) }
    try runner.write(
      ResultSet(
        fields: names.map { Field(name: $0, type: .text) },
        batches: [Batch(columns: columns, count: chosen.count)]), as: runner.format)
  }

  // MARK: Values

  func value(of setting: Setting) -> String {
    let configuration = runner.session.configuration
    switch setting {
    case .mode: return runner.format.rawValue
    case .charts: return runner.charts.rawValue
    case .timer: return Self.word(runner.isTimed)
    case .reasons: return Self.word(runner.showsReasons)
    case .strict: return Self.word(runner.isStrict)
    case .pager:
      if case .environment = settings[.pager] { return Pager.command ?? "off" }
      return Self.text(of: runner.output.pager)
    case .progress: return Self.word(runner.progressConsole != nil)
    case .suggestions: return Self.word(editor?.suggests ?? false)
    case .color: return settings[.color] == .environment("NO_COLOR") ? "off" : Console.colorChoice.rawValue
    case .timeout:
      return configuration.timeout.map { duration in
        let (seconds, attoseconds) = duration.components
        return attoseconds == 0 ? "\(seconds)" : "\(Double(seconds) + Double(attoseconds) / 1e18)"
      } ?? "none"
    case .memoryLimit:
      let limit = configuration.memoryLimit
      return limit == SessionConfiguration().memoryLimit ? "auto" : "\(limit)"
    case .threads:
      let count = configuration.threads
      return count == SessionConfiguration().threads ? "auto" : "\(count)"
    }
  }

  private static func word(_ isOn: Bool) -> String { isOn ? "on" : "off" }

  private static func text(of pager: ResultOutput.PagerChoice) -> String {
    switch pager {
    case .off: "off"
    case .standard: "on"
    case .command(let command): command
    }
  }

  /// False where the setting can't be that.
  private func apply(_ value: String, to setting: Setting) -> Bool {
    switch setting {
    case .mode:
      let matches = OutputFormat.allCases.filter { $0.rawValue.hasPrefixIgnoringCase(value) }
      guard
        let format = OutputFormat(rawValue: value.lowercased()) ?? (matches.count == 1 ? matches.first : nil)
      else { return false }
      runner.format = format
    case .charts:
      guard let display = ChartDisplay(rawValue: value.lowercased()) else { return false }
      runner.charts = display
    case .timer: return Self.apply(value) { runner.isTimed = $0 }
    case .reasons: return Self.apply(value) { runner.showsReasons = $0 }
    case .strict: return Self.apply(value) { runner.isStrict = $0 }
    case .suggestions: return Self.apply(value) { editor?.suggests = $0 }
    case .progress:
      return Self.apply(value) {
        runner.progressConsole = $0 && errors.console.isTerminal ? errors.console : nil
      }
    case .pager:
      runner.output.pager =
        switch value.lowercased() {
        case "off": .off
        case "on": .standard
        default: .command(value)
        }
    case .color:
      guard let choice = Console.ColorChoice(rawValue: value.lowercased()) else { return false }
      Console.colorChoice = choice
    case .timeout, .memoryLimit, .threads: return apply(limit: value, to: setting)
    }
    return true
  }

  private static func apply(_ word: String, _ choose: (Bool) -> Void) -> Bool {
    switch word.lowercased() {
    case "on", "true", "yes": choose(true)
    case "off", "false", "no": choose(false)
    default: return false
    }
    return true
  }

  /// Read as the command line's options are.
  private func apply(limit value: String, to setting: Setting) -> Bool {
    var options = ShellOptions()
    let isStandard = value.lowercased() == setting.standard
    if !isStandard {
      guard let name = setting.option,
        let option = CommandLineOption.named(name),
        option.apply(&options, value)
      else { return false }
    }
    let changed = options.sessionConfiguration
    switch setting {
    case .timeout: runner.session.configuration.timeout = changed.timeout
    case .memoryLimit: runner.session.configuration.memoryLimit = changed.memoryLimit
    default: runner.session.configuration.threads = changed.threads
    }
    return true
  }

  // MARK: The config and init files

  func readConfig() throws(OutputError) {
    guard let folder = ConfigFile.folder else { return }
    if let file = ConfigFile(folder + "/config", reportingTo: errors) {
      errors.report(file.malformed, in: nil)
      for entry in file.entries {
        guard let setting = setting(named: entry.name, in: file.place(of: entry, column: entry.nameColumn)),
          settings[setting] != .commandLine
        else { continue }
        choose(
          setting, entry.value, from: .config(line: entry.line),
          at: file.place(of: entry, column: entry.valueColumn))
      }
    }
    try runInitFile(folder + "/init.mql")
  }

  /// What it changes by `.set` counts as chosen there.
  private func runInitFile(_ path: String) throws(OutputError) {
    guard let bytes = readFile(path) else { return }
    let input = PromptInput(bytes)
    for unit in input.units where !isLeaving { _ = try run(unit, of: path) }
    if !input.rest.isEmpty { _ = try run(.statement(input.rest, asLines: false), of: path) }
  }
}
