import Diagnostics
import Rendering
import Syntax

/// `mql grammar`: the grammar of the language, as it is, for editors, and drawn.
struct GrammarCommand {
  let options: ShellOptions
  let errors: ErrorReporter
  let output: ResultOutput

  func run() throws(OutputError) -> ExitCode {
    let source = EmbeddedGrammar.text.description
    let grammar = Grammar(source)
    let text: String
    switch options.grammarForm {
    case .textMate: text = TextMateGrammar(grammar).json
    case .railroad:
      guard let names = rules(of: grammar) else { return .usage }
      text = RailroadDrawing(grammar, rules: names.isEmpty ? grammar.names : names).svg
    case .ebnf:
      guard let names = rules(of: grammar) else { return .usage }
      text = names.isEmpty ? source : names.map { Self.source(of: $0, in: source) }.joined()
    }
    if options.grammarForm == .ebnf {
      try output.write { _ in text }
    } else {
      try output.write { buffer, _ throws(OutputError) in buffer.append(text) }
    }
    return .success
  }

  /// Those that were asked for; nil, and reported, where there is none of a name.
  private func rules(of grammar: Grammar) -> [String]? {
    for name in options.operands where grammar.rules[name] == nil {
      let near = Suggestion.nearest(to: name, among: grammar.names)
      errors.report(
        .unexpectedToken, "the grammar has no rule `\(name)`",
        hint: near.map { "did you mean `\($0)`?" } ?? "`mql grammar` shows all rules")
      return nil
    }
    return options.operands
  }

  /// The lines of a rule.
  private static func source(of rule: String, in text: String) -> String {
    var lines = ""
    for line in text.split(separator: "\n") {
      guard !lines.isEmpty || line.hasPrefix(rule + " =") else { continue }
      lines += line + "\n"
      if line.hasSuffix(" ;") { break }
    }
    return lines
  }
}
