import Rendering

/// The man page, of the same texts as `--help`.
enum ManPage {
  static var text: String {
    var page = ".TH MQL 1 \"\" \"MissionQL \(Version.text)\" \"User Commands\"\n"
    page += ".SH NAME\nmql \\- \(escaped(lowercasedFirst(String(CommandLineText.purpose.dropLast()))))\n"
    page += ".SH SYNOPSIS\n.nf\n"
    page += (CommandLineText.calls.map(\.usage) + ShellOptions.Command.allCases.map(\.usage))
      .map { line($0) }.joined()
    page += ".fi\n"
    page += ".SH DESCRIPTION\n" + description
    page += list(CommandLineText.calls.map { ($0.usage, $0.summary) })
    page += ".SH OPTIONS\n" + list(CommandLineOption.general.map { ($0.usage, $0.help) })
    page += ".SH COMMANDS\n"
    for command in ShellOptions.Command.allCases { page += section(of: command) }
    page +=
      ".SH EXIT STATUS\n" + list(CommandLineText.exitCodes.map { (String($0.code.rawValue), $0.meaning) })
    page += ".SH ENVIRONMENT\n" + list(CommandLineText.variables.map { ($0.name, $0.meaning) })
    page += ".SH EXAMPLES\n" + examples
    return page + ".SH SEE ALSO\n.BR jq (1),\n.BR sqlite3 (1)\n"
  }

  private static let description = """
    MissionQL is a small SQL\\-like language over one dataset, which the program carries. Its answers are exact, carry their \
    units, and say where the report states what they were computed from. A statement ends with a semicolon. Results go to \
    standard output, everything else to standard error.

    """

  private static let examples = """
    .nf
    mql \\-c \(quote)FROM budget_lines WHERE variance < 0 ORDER BY variance CITE\(quote)
    mql run finance/running\\-total \\-\\-format markdown
    mql \\-\\-format jsonl \\-c \(quote)FROM personnel\(quote) | jq \\-r .category
    .fi

    """

  /// An apostrophe that is not made a typographic one.
  private static let quote = "\\(aq"

  /// Indented lines of a command's text stand as they are; others are filled.
  private static func section(of command: ShellOptions.Command) -> String {
    var text = ".SS mql \(command.rawValue)\n"
    var isVerbatim = false
    for source in command.description.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = source.hasPrefix("  ")
      if isIndented != isVerbatim, !source.isEmpty {
        text += isIndented ? ".nf\n" : ".fi\n.PP\n"
        isVerbatim = isIndented
      } else if source.isEmpty {
        if !isVerbatim { text += ".PP\n" }
        continue
      }
      text += line(String(source))
    }
    if isVerbatim { text += ".fi\n" }
    while text.hasSuffix(".PP\n") { text.removeLast(4) }
    return text + ".PP\nOptions:\n" + list(command.options.map { ($0.usage, command.note(on: $0)) })
  }

  private static func list(_ items: [(term: String, meaning: String)]) -> String {
    items.map { ".TP\n.B \(escaped($0.term))\n" + line($0.meaning) }.joined()
  }

  /// A line that begins with a point or an apostrophe would be a request.
  private static func line(_ text: String) -> String {
    let isRequest = text.first == "." || text.first == "'"
    return (isRequest ? "\\&" : "") + escaped(text) + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "…": result += "..."
      default: result.append(character)
      }
    }
  }

  private static func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
