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
      DotCommand.allCases.map { Candidate(text: $0.rawValue, kind: .command, note: $0.summary) }
        + vocabulary.functions.map { Candidate(text: $0, kind: .function) }
    case .schema: vocabulary.tables.map { Candidate(text: $0.name, kind: .table) }
    case .mode: OutputFormat.allCases.map { Candidate(text: $0.rawValue, kind: .setting) }
    case .charts: ChartDisplay.allCases.map { Candidate(text: $0.rawValue, kind: .setting) }
    case .queries: []
    case .run, .save, .edit:
      QueryLibrary(allowsFiles: vocabulary.allowsFiles).queries.map {
        Candidate(text: $0.name, kind: .query, note: (try? $0.source())?.gist ?? "")
      }
    case .reasons, .timer: ["on", "off"].map { Candidate(text: $0, kind: .setting) }
    case .read, .output: FileNames.completions(of: prefix).map { Candidate(text: $0, kind: .file) }
    case .tables, .quit, .exit: []
    }
  }
}
