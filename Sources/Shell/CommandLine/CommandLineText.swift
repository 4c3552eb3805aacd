import Diagnostics
import Rendering

/// What `--help`, the man page and the completions of shells say of the command line: one text for all.
enum CommandLineText {
  static let purpose = "Ask what the United Nations mission in Mali planned, did and spent (A/75/623)."

  /// The ways to call the program without a command.
  static let calls: [(usage: String, summary: String)] = [
    ("mql", "ask at a prompt"),
    ("mql FILE…", "run query files"),
    ("mql -c 'QUERY'", "run one query"),
    ("mql -", "run what comes on standard input"),
  ]

  static let exitCodes: [(code: ExitCode, meaning: String)] = [
    (.success, "all went well"),
    (.failure, "a query failed, or a file could not be read or written"),
    (.usage, "the command line is wrong, or a parameter has no value"),
    (.assertionFailed, "an assertion does not hold"),
    (.timeout, "a statement ran out of time"),
    (.interrupted, "interrupted by Ctrl-C"),
  ]

  static let variables: [(name: String, meaning: String)] = [
    ("NO_COLOR", "If it is not empty, nothing is written in colours."),
    ("VISUAL, EDITOR", "The editor that .edit opens; vi without one."),
    (
      "XDG_DATA_HOME",
      "Your own saved queries are in missionql/queries below it; below ~/.local/share if it is not set."
    ),
    (
      "XDG_STATE_HOME",
      "The history of the prompt is in missionql/history below it; below ~/.local/state if it is not set."
    ),
  ]

  /// Lines of help are no longer than this, and on a terminal no longer than its width.
  static let helpWidth = 98

  static func help(width: Int = helpWidth) -> String {
    let usages = calls + ShellOptions.Command.allCases.map { ($0.usage, $0.summary) }
    return purpose.filled(width: width) + "\n" + list(usages, width) + "\n"
      + list(CommandLineOption.general.map { ($0.usage, $0.help) }, width)
      + "\n"
      + ("A query ends with `;`. Results go to standard output, everything else to standard error. "
      + "`mql COMMAND --help` tells more of a command. Exit codes: "
      + exitCodes.map { "\($0.code.rawValue) \($0.meaning)" }.joined(separator: ", ") + ".")
      .filled(width: min(width, 92))
  }

  /// Of one command.
  static func help(of command: ShellOptions.Command, width: Int = helpWidth) -> String {
    command.description.refilled(width: width) + "\nOptions:\n"
      + list(command.options.map { ($0.usage, command.note(on: $0)) }, width)
  }

  /// Usages in a column beside what they do; on narrow screens above it.
  private static func list(_ items: [(usage: String, summary: String)], _ width: Int) -> String {
    let column = items.map(\.usage.count).max() ?? 0
    if width < column + 40 {
      return items.map { item in
        "  \(item.usage)\n" + item.summary.filled(width: width, indent: "      ")
      }.joined()
    }
    let margin = String(repeating: " ", count: column + 4)
    return items.map { item in
      item.summary.filled(width: width, indent: "  " + item.usage.padded(to: column) + "  ", hanging: margin)
    }.joined()
  }
}

extension CommandLineOption {
  /// Those that are of no single command.
  static var general: [CommandLineOption] { all.filter { !$0.isSpecial } }

  /// What can be its value.
  enum Values {
    case none
    case words([String])
    case file, folder
    /// Nothing that could be listed.
    case other
  }

  var values: Values {
    switch value {
    case nil: .none
    case "FORMAT"?: .words(OutputFormat.allCases.map(\.rawValue) + CheckFormat.allCases.map(\.rawValue))
    case "FILE"?: .file
    case "DIR"?: .folder
    case let value? where value.utf8.contains(UInt8(ascii: "|")):
      .words(value.split(separator: "|").map(String.init))
    default: .other
    }
  }
}

extension ShellOptions.Command {
  var options: [CommandLineOption] {
    CommandLineOption.all.filter { !optionNames.isDisjoint(with: $0.names) }
  }

  /// What can stand behind it.
  enum Operands {
    case savedQueries, files, nothing
    case words([String])
  }

  var operands: Operands {
    switch self {
    case .run: .savedQueries
    case .check, .fmt, .lint: .files
    case .list, .grammar, .man: .nothing
    case .docs: .words(DocsCommand.Topic.allCases.map(\.rawValue))
    case .completions: .words(CompletionScript.allCases.map(\.rawValue))
    }
  }
}
