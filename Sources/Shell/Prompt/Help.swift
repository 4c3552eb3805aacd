import Planning
import Rendering

/// What `.help` says.
enum Help {
  static var topics: [String] {
    ["functions"] + HelpTopic.allCases.map(\.rawValue) + DotCommand.allCases.map(\.rawValue)
      + FunctionRegistry.names
  }

  static var overview: String {
    let usages = DotCommand.allCases.map { ("  .\($0.rawValue) \($0.parameter)".padded(to: 26), $0.summary) }
    let margin = String(repeating: " ", count: 26)
    let commands = usages.map { $0.1.filled(width: 78, indent: $0.0, hanging: margin) }.joined()
    return """
      A statement ends with `;` and may go over several lines:

        SELECT class, variance FROM budget_lines WHERE variance < 0 ORDER BY variance;
        FROM personnel;

      \(commands)
      A command may be shortened: `.sch personnel` shows a schema. TAB
      completes, Ctrl-R searches what was typed before, Ctrl-C stops a query.

      \(topicList)
      `.help rank` explains a function, `.help functions` lists them.

      """
  }

  private static var topicList: String {
    let width = (HelpTopic.allCases.map(\.rawValue.count).max() ?? 0) + 8
    return HelpTopic.allCases.map { topic in
      topic.summary.filled(
        width: 78, indent: "  .help \(topic.rawValue)".padded(to: width + 2),
        hanging: String(repeating: " ", count: width + 2))
    }.joined()
  }

  /// The names of all functions, by what they are for.
  private static var functions: String {
    FunctionDefinition.Category.allCases.map { category in
      let names = FunctionRegistry.functions.filter { $0.category == category }.map(\.name)
      return "\(category.rawValue): \(names.joined(separator: ", "))".filled(width: 78, hanging: "  ")
    }
    .joined()
  }

  /// What `.charts` says.
  static func charts(shown: ChartDisplay) -> String {
    let setting =
      switch shown {
      case .on: "A query that ends in CHART shows a picture (`.charts off`: its rows)."
      case .off: "A query that ends in CHART shows its rows (`.charts on`: a picture)."
      case .both: "A query that ends in CHART shows its rows and a picture."
      }
    return setting + "\n" + charts
  }

  /// The kinds of charts, and how each is written.
  private static var charts: String {
    let kinds = Chart.Kind.allCases.map { kind in
      kind.usage.filled(width: 78, indent: "  ", hanging: "    ")
        + kind.summary.filled(width: 78, indent: "      ")
    }
    return """
      CHART stands at the end of a query and never changes its result:

      \(kinds.joined())
      CHART alone, or with a kind alone, chooses columns and says which. TITLE 'text' gives
      a title. Other formats than table and box write the rows as without it. A file:

        COPY (FROM budget_lines CHART BAR class, variance) TO 'variances.svg';

      """
  }

  /// Of a command or a function; nil if there is none of the name.
  static func text(of topic: String, width: Int = 78) -> String? {
    let name = (topic.first == "." ? String(topic.dropFirst()) : topic).lowercased()
    if name == "functions" { return functions }
    if topic.first != ".", let topic = HelpTopic(rawValue: name) { return topic.text(width: width) }
    if let command = DotCommand(rawValue: name) {
      return ".\(command.rawValue) \(command.parameter)".trimmed + "\n"
        + command.summary.filled(width: 78, indent: "  ") + (command == .charts ? charts : "")
    }
    let functions = FunctionRegistry.functions(named: name.filter { $0 != "(" && $0 != ")" })
    return functions.isEmpty ? nil : functions.map { text(of: $0, askedAs: name) }.joined()
  }

  private static func text(of function: FunctionDefinition, askedAs name: String) -> String {
    var text = function.signature + "\n" + function.description.filled(width: 78, indent: "  ", hanging: "  ")
    text += "  such as \(function.example)\n"
    let others = ([function.name] + function.aliases).filter { $0 != name }
    if !others.isEmpty { text += "  also called \(others.joined(separator: ", "))\n" }
    return text
  }
}
