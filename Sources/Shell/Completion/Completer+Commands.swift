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
    if command == .set, let proposal = values(ofSetting: argument) { return proposal }
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
    case .set: Setting.allCases.map { Candidate(text: $0.rawValue, kind: .setting, note: $0.summary) }
    case .schema, .source:
      vocabulary.tables.map { Candidate(text: $0.name, kind: $0.isView ? .view : .table, note: $0.note) }
    case .mode, .last:
      OutputFormat.allCases.map { Candidate(text: $0.rawValue, kind: .format, note: $0.summary) }
    case .charts:
      ChartDisplay.allCases.map { Candidate(text: $0.rawValue, kind: .setting, note: $0.summary) }
    case .queries: []
    case .examples:
      REPL.examples.map { Candidate(text: $0.query.name, kind: .query, note: $0.gist) }
    case .run: arguments(ofRunning: prefix)
    case .save, .edit: queryNames
    case .reasons, .timer: ["on", "off"].map { Candidate(text: $0, kind: .setting) }
    case .read, .output: Self.files(of: prefix)
    case .tables, .quit, .exit, .history, .tour: []
    }
  }

  /// Behind the name of a setting what it can be; nil where none is typed yet.
  private func values(ofSetting text: String) -> Proposal? {
    guard let space = text.firstIndex(of: " "), let setting = Setting(rawValue: String(text[..<space]))
    else { return nil }
    let typed = String(text[text.index(after: space)...])
    let values = setting.values.filter { $0.lowercased() == $0 && $0.hasPrefixIgnoringCase(typed) }
    return Proposal(
      prefix: typed,
      candidates: values.map { value in
        let standard = value == setting.standard ? "the default" : ""
        guard setting == .mode, let format = OutputFormat(rawValue: value) else {
          return Candidate(text: value, kind: .setting, note: standard)
        }
        return Candidate(
          text: value, kind: .format, note: format.summary + (standard.isEmpty ? "" : ", " + standard))
      })
  }

  static func files(of path: String) -> [Candidate] {
    FileNames.completions(of: path).map {
      Candidate(text: $0, kind: $0.last == "/" ? .folder : .file)
    }
  }
}
