import Diagnostics
import Planning
import Rendering

/// What `.help` says.
package enum Help {
  /// Of its lines, where the terminal is not narrower.
  static let width = 78

  package static var topics: [String] {
    ["functions"] + HelpTopic.allCases.map(\.rawValue) + DotCommand.allCases.map(\.rawValue)
      + FunctionRegistry.names
  }

  static func overview(width: Int) -> String {
    let usage = { (command: DotCommand) in ".\(command.rawValue) \(command.shortParameter)".trimmed }
    let column = DotCommand.allCases.map { DisplayWidth.of(usage($0)) }.max() ?? 0
    let commands = DotCommand.groups.map { title, commands in
      title + "\n" + list(commands.map { (usage($0), $0.gist) }, column: column, width: width)
    }
    let topics = list(HelpTopic.allCases.map { (".help \($0.rawValue)", $0.summary) }, width: width)
    return """
      \("A statement ends with `;` and may go over several lines:".filled(width: width))
        FROM personnel;
        SELECT class, variance
        FROM budget_lines
        WHERE variance < 0 ORDER BY variance;

      \(commands.joined(separator: "\n"))
      \("A command may be shortened: `.sch personnel` shows a schema. TAB completes, Ctrl-R searches what was typed before, Ctrl-C stops a query.".filled(width: width))
      Topics
      \(topics)
      `.help functions` lists the functions, `.help rank` explains one.

      """
  }

  /// Lines of two columns; what has no room in the second goes on beneath.
  /// - Parameter column: how wide the names are; nil: as wide as the widest of these.
  private static func list(
    _ entries: [(name: String, text: String)], column: Int? = nil, width: Int
  ) -> String {
    let column = (column ?? entries.map { DisplayWidth.of($0.name) }.max() ?? 0) + 4
    // Where little is left, what stands beside a name goes beneath it.
    guard width >= column + 24 else {
      return entries.map { "  \($0.name)\n" + $0.text.filled(width: width, indent: "      ") }.joined()
    }
    let margin = String(repeating: " ", count: column)
    return entries.map {
      $0.text.filled(width: width, indent: "  \($0.name)".padded(to: column), hanging: margin)
    }.joined()
  }

  /// The names of all functions, by what they are for.
  private static func functions(width: Int) -> String {
    FunctionDefinition.Category.allCases.map { category in
      let names = FunctionRegistry.functions.filter { $0.category == category }.map(\.name)
      return "\(category.rawValue): \(names.joined(separator: ", "))".filled(
        width: width, hanging: "  ")
    }
    .joined()
  }

  /// What `.charts` says.
  static func charts(shown: ChartDisplay, width: Int = width) -> String {
    let setting =
      switch shown {
      case .on: "A query that ends in CHART shows a picture (`.charts off`: its rows)."
      case .off: "A query that ends in CHART shows its rows (`.charts on`: a picture)."
      case .both: "A query that ends in CHART shows its rows and a picture."
      }
    return setting + "\n" + charts(width: width)
  }

  /// The kinds of charts, and how each is written.
  private static func charts(width: Int) -> String {
    let kinds = Chart.Kind.allCases.map { kind in
      kind.usage.filled(width: width, indent: "  ", hanging: "    ")
        + kind.summary.filled(width: width, indent: "      ")
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
  static func text(of topic: String, width: Int = width) -> String? {
    let name = (topic.first == "." ? String(topic.dropFirst()) : topic).lowercased()
    let narrow = min(width, Self.width)
    if name == "functions" { return functions(width: narrow) }
    if name == "chart" { return charts(width: narrow) }
    if topic.first != ".", let topic = HelpTopic(rawValue: name) { return topic.text(width: width) }
    if let command = DotCommand(rawValue: name) {
      return ".\(command.rawValue) \(command.parameter)".trimmed + "\n"
        + command.summary.filled(width: narrow, indent: "  ")
        + (command == .charts ? charts(width: narrow) : "")
    }
    let functions = FunctionRegistry.functions(named: name.filter { $0 != "(" && $0 != ")" })
    let called = functions.map { text(of: $0, askedAs: name, width: narrow) }.joined()
    guard let topic = HelpTopic(explaining: name) else { return functions.isEmpty ? nil : called }
    // `replace` and `left` are functions, too.
    return called + (called.isEmpty ? "" : "\n") + topic.text(width: width)
  }

  private static func text(of function: FunctionDefinition, askedAs name: String, width: Int) -> String {
    var text = function.signature + "\n" + function.description.filled(width: width, indent: "  ")
    text += "  such as \(function.example)\n"
    let others = ([function.name] + function.aliases).filter { $0 != name }
    if !others.isEmpty { text += "  also called \(others.joined(separator: ", "))\n" }
    return text
  }
}
