import Planning

/// What `.help` says.
enum Help {
  static var topics: [String] { DotCommand.allCases.map(\.rawValue) + FunctionRegistry.names }

  static var overview: String {
    let usages = DotCommand.allCases.map { (".\($0.rawValue) \($0.parameter)".trimmed, $0.summary) }
    let width = usages.map(\.0.count).max() ?? 0
    let commands = usages.map { "  \($0.0.padded(to: width))  \($0.1)\n" }.joined()
    return """
      A statement ends with `;` and may go over several lines:

        SELECT class, variance FROM budget_lines WHERE variance < 0 ORDER BY variance;
        FROM personnel;

      \(commands)
      A command may be shortened: `.s personnel` shows a schema.
      TAB completes, Ctrl-R searches what was typed before, Ctrl-C stops a query or drops a line.

      \(functions)
      """
  }

  /// The names of all functions, by what they are for.
  private static var functions: String {
    FunctionDefinition.Category.allCases.map { category in
      let names = FunctionRegistry.functions.filter { $0.category == category }.map(\.name)
      return filled("\(category.rawValue): \(names.joined(separator: ", "))", width: 78)
    }
    .joined()
  }

  /// Of a command or a function; nil if there is none of the name.
  static func text(of topic: String) -> String? {
    let name = (topic.first == "." ? String(topic.dropFirst()) : topic).lowercased()
    if let command = DotCommand(rawValue: name) {
      return ".\(command.rawValue) \(command.parameter)".trimmed + "\n  " + command.summary + "\n"
    }
    guard let function = FunctionRegistry.function(named: name.filter { $0 != "(" && $0 != ")" }) else {
      return nil
    }
    var text = function.signature + "\n" + filled(function.description, width: 78, indent: "  ")
    if !function.example.isEmpty { text += "  such as \(function.example)\n" }
    let others = ([function.name] + function.aliases).filter { $0 != name }
    if !others.isEmpty { text += "  also called \(others.joined(separator: ", "))\n" }
    return text
  }

  /// Words in lines of at most `width`, all but the first indented by two spaces more.
  private static func filled(_ text: String, width: Int, indent: String = "") -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(indent + (lines.isEmpty ? "" : "  ") + word)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
