import Columns
import Diagnostics
import Planning
import Rendering

/// `mql docs`: what the program knows of itself, as the language reference shows it.
struct DocsCommand {
  enum Topic: String, CaseIterable {
    case functions, diagnostics, formats, commands, options

    func text(width: Int?) -> String {
      switch self {
      case .functions: DocsCommand.functions(width: width)
      case .diagnostics: DocsCommand.diagnostics
      case .formats: OutputFormat.allCases.map { $0.rawValue + "\n" }.joined()
      case .commands: DocsCommand.commands
      case .options: width.map { CommandLineText.help(width: $0) } ?? CommandLineText.help()
      }
    }
  }

  let options: ShellOptions
  let errors: ErrorReporter
  let output: ResultOutput

  func run() throws(OutputError) -> ExitCode {
    var topics: [Topic] = []
    var functions: [FunctionDefinition] = []
    for case .file(let name) in options.inputs {
      // Behind `functions` may stand names of some.
      let named = FunctionRegistry.functions(named: name.lowercased())
      if topics == [.functions], !named.isEmpty {
        functions += named
        continue
      }
      guard let topic = Topic(rawValue: name.lowercased()) else {
        let names =
          topics == [.functions] ? FunctionRegistry.names : Topic.allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: name, among: names)
        errors.report(
          .unexpectedToken, "there are no docs on `\(name)`",
          hint: near.map { "did you mean `mql docs \(topics == [.functions] ? "functions " : "")\($0)`?" }
            ?? (topics == [.functions]
              ? "`mql docs functions` shows them all" : "the topics are \(names.joined(separator: ", "))"))
        return .usage
      }
      topics.append(topic)
    }
    if topics == [.functions], !functions.isEmpty {
      try output.write { width in functions.map { Self.text(of: $0, indent: "", width: width) }.joined() }
    } else {
      try output.write { width in
        (topics.isEmpty ? Topic.allCases : topics).map { $0.text(width: width) }.joined(separator: "\n")
      }
    }
    return .success
  }

  /// By what they are for: the signature, what the function gives, and an example with its result.
  private static func functions(width: Int?) -> String {
    FunctionDefinition.Category.allCases.map { category in
      let functions = FunctionRegistry.functions.filter { $0.category == category }
      return "\(category.rawValue)\n" + functions.map { text(of: $0, indent: "  ", width: width) }.joined()
    }.joined(separator: "\n")
  }

  private static func text(of function: FunctionDefinition, indent: String, width: Int?) -> String {
    let further = indent + "  "
    var text =
      "\(indent)\(function.signature)\n"
      + function.description.filled(width: min(100, width ?? 100), indent: further, hanging: further)
      + "\(further)such as \(function.example)\n"
    if !function.aliases.isEmpty {
      text += "\(further)also called \(function.aliases.joined(separator: ", "))\n"
    }
    return text
  }

  private static var diagnostics: String {
    DiagnosticCode.allCases.map { "\($0.rawValue)  \($0.title)\n" }.joined()
  }

  private static var commands: String {
    let usages = DotCommand.allCases.map { (".\($0.rawValue) \($0.parameter)".trimmed, $0.summary) }
    let width = usages.map(\.0.count).max() ?? 0
    return usages.map { "\($0.0.padded(to: width))  \($0.1)\n" }.joined()
  }
}
