import Rendering

extension ShellOptions.Command {
  /// What `mql COMMAND --help` shows.
  var help: String {
    let options = CommandLineOption.all.filter { !optionNames.isDisjoint(with: $0.names) }
    let width = options.map(\.usage.count).max() ?? 0
    let list = options.map { "  \($0.usage.padded(to: width))  \(note(on: $0) ?? $0.help)\n" }.joined()
    return text + "\n\nOptions:\n" + list
  }

  private var text: String {
    switch self {
    case .check:
      """
      Run the assertions of query files, and tell which do not hold.

        mql check            those that audit the data, which the program carries
        mql check --data DIR the same, of another data package
        mql check PATH…      those of these files, and of all *.mql in these folders
        mql check ./check    a file or folder called check

      Each file has a session of its own. Of what breaks an assertion the rows are shown, with both
      sides, their difference, what rounding allows, and where the report states them.

      Exit codes: 0 all hold, 1 a query failed, 2 a wrong command line, 3 an assertion failed,
      124 out of time, 130 interrupted.
      """
    case .docs:
      """
      Show what the program knows of itself.

        mql docs             all of it
        mql docs TOPIC…      \(DocsCommand.Topic.allCases.map(\.rawValue).joined(separator: ", "))
      """
    }
  }

  private var optionNames: Set<String> {
    switch self {
    case .check:
      [
        "--format", "--output", "--param", "--data", "--strict", "--quiet", "--no-color", "--errors",
        "--threads", "--timeout", "--memory-limit", "--safe", "--help",
      ]
    case .docs: ["--output", "--help"]
    }
  }

  /// Where the option means something else than elsewhere.
  private func note(on option: CommandLineOption) -> String? {
    guard self == .check, option.names.contains("--format") else {
      return option.names.contains("--help") ? "show this" : nil
    }
    return "report as tap or junit, or as rows in any format of results (csv, json, …)"
  }
}
