import Rendering

extension Completer {
  /// `text`: a dot command up to the cursor.
  package func proposal(forCommand text: String) -> Proposal {
    guard let space = text.firstIndex(of: " ") else {
      let commands = DotCommand.allCases.map {
        Candidate(text: ".\($0.rawValue)", kind: .command, note: $0.summary)
      }
      return Proposal(prefix: text, candidates: commands.filter { $0.text.hasPrefixIgnoringCase(text) })
    }
    let argument = String(text[text.index(after: space)...])
    guard case .command(let command, _) = DotCommand.read(String(text[..<space])) else {
      return Proposal(prefix: argument, candidates: [])
    }
    let candidates = arguments(of: command, beginning: argument)
    return Proposal(
      prefix: argument, candidates: candidates.filter { $0.text.hasPrefixIgnoringCase(argument) })
  }

  private func arguments(of command: DotCommand, beginning prefix: String) -> [Candidate] {
    switch command {
    case .help:
      HelpTopic.allCases.map { Candidate(text: $0.rawValue, kind: .topic, note: $0.summary) }
        + DotCommand.allCases.map { Candidate(text: $0.rawValue, kind: .command, note: $0.summary) }
        + vocabulary.functions.map { Candidate(text: $0.name, kind: .function, note: $0.note) }
    case .set: settings(beginning: prefix)
    case .schema, .source:
      vocabulary.tables.map { Candidate(text: $0.name, kind: $0.isView ? .view : .table, note: $0.note) }
    case .mode, .last: OutputFormat.allCases.map { Candidate(text: $0.rawValue, kind: .setting) }
    case .charts: ChartDisplay.allCases.map { Candidate(text: $0.rawValue, kind: .setting) }
    case .queries: []
    case .examples:
      REPL.examples.map { Candidate(text: $0.query.name, kind: .query, note: $0.gist) }
    case .run: arguments(ofRunning: prefix)
    case .save, .edit: queryNames
    case .reasons, .timer: ["on", "off"].map { Candidate(text: $0, kind: .setting) }
    case .read, .output: FileNames.completions(of: prefix).map { Candidate(text: $0, kind: .file) }
    case .tables, .quit, .exit, .history, .tour: []
    }
  }

  /// A name, or behind one what it can be.
  private func settings(beginning prefix: String) -> [Candidate] {
    guard let space = prefix.firstIndex(of: " "), let setting = Setting(rawValue: String(prefix[..<space]))
    else {
      return Setting.allCases.map { Candidate(text: $0.rawValue, kind: .setting, note: $0.summary) }
    }
    return setting.values.filter { $0.lowercased() == $0 }.map {
      Candidate(
        text: "\(setting.rawValue) \($0)", kind: .setting, note: $0 == setting.standard ? "the default" : "")
    }
  }
}
