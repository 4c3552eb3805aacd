import Rendering

extension Completer {
  /// `text`: a dot command up to the cursor.
  package func proposal(forCommand text: String) -> Proposal {
    guard let space = text.firstIndex(of: " ") else {
      let names = DotCommand.allCases.map { ".\($0.rawValue)" }
      return Proposal(prefix: text, candidates: names.filter { $0.hasPrefixIgnoringCase(text) })
    }
    let argument = String(text[text.index(after: space)...])
    guard case .command(let command, _) = DotCommand.read(String(text[..<space])) else {
      return Proposal(prefix: argument, candidates: [])
    }
    let candidates = arguments(of: command, beginning: argument)
    return Proposal(prefix: argument, candidates: candidates.filter { $0.hasPrefixIgnoringCase(argument) })
  }

  private func arguments(of command: DotCommand, beginning prefix: String) -> [String] {
    switch command {
    case .help: DotCommand.allCases.map(\.rawValue) + vocabulary.functions
    case .schema: vocabulary.tables.map(\.name)
    case .mode: OutputFormat.allCases.map(\.rawValue)
    case .reasons, .timer: ["on", "off"]
    case .read, .output: FileNames.completions(of: prefix)
    case .tables, .quit, .exit: []
    }
  }
}
