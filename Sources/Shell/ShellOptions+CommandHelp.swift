import Rendering
import Syntax

extension ShellOptions.Command {
  /// What `mql COMMAND --help` shows.
  var help: String {
    let options = CommandLineOption.all.filter { !optionNames.isDisjoint(with: $0.names) }
    let width = options.map(\.usage.count).max() ?? 0
    let list = options.map { "  \($0.usage.padded(to: width))  \(note(on: $0) ?? $0.help)\n" }.joined()
    return text + "\n\nOptions:\n" + list
  }

  /// What its operands are, and how they are written.
  var operandsMeaning: String {
    switch self {
    case .run: "the name of a saved query: mql run NAME; `mql list` shows them"
    case .list: "words that a query has: mql list fuel"
    case .check: "query files and folders: mql check [FILE | FOLDER]…"
    case .fmt: "query files and folders, or `-`: mql fmt [--check] FILE | FOLDER | -"
    case .docs: "topics: mql docs functions"
    }
  }

  private var text: String {
    switch self {
    case .run:
      """
      Run saved queries.

        mql run NAME         run this one, and all that are named behind it
        mql run NAME --help  what it is for, and its parameters
        mql run NAME --param NAME=VALUE

      A query of your own, in $XDG_DATA_HOME/missionql/queries (~/.local/share/missionql/queries) as
      NAME.mql, comes before one of the same name that the program carries.
      """
    case .list:
      """
      List the saved queries: those that the program carries, and your own.

        mql list             all of them, with what each answers
        mql list WORD…       those that have all of these words in their name or in what they answer
      """
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
    case .fmt:
      """
      Format query files: keywords in capitals, a line for each clause of a long statement, at most
      \(QueryFormatter.width) columns. What a statement means, and where its comments stand, is left as it is.

        mql fmt PATH…          these files, and all *.mql in these folders, in place
        mql fmt --check PATH…  list those that are not formatted
        mql fmt -              standard input, to standard output

      A line that ends between clauses, items or conditions ends there afterwards too. A file in which
      a statement is wrong is not touched.

      Exit codes: 0 all are formatted, 1 with --check some are not, or one is wrong, 2 a wrong command
      line.
      """
    case .docs:
      """
      Show what the program knows of itself.

        mql docs             all of it
        mql docs TOPIC…      \(DocsCommand.Topic.allCases.map(\.rawValue).joined(separator: ", "))
      """
    }
  }

  /// The options that it has.
  var optionNames: Set<String> {
    switch self {
    case .run:
      [
        "--format", "--output", "--param", "--data", "--reasons", "--stop-on-error", "--strict", "--quiet",
        "--no-color", "--errors", "--threads", "--timeout", "--memory-limit", "--safe", "--help",
      ]
    case .list: ["--format", "--output", "--no-color", "--help"]
    case .check:
      [
        "--format", "--output", "--param", "--data", "--strict", "--quiet", "--no-color", "--errors",
        "--threads", "--timeout", "--memory-limit", "--safe", "--help",
      ]
    case .fmt: ["--check", "--output", "--quiet", "--no-color", "--errors", "--help"]
    case .docs: ["--output", "--help"]
    }
  }

  /// Where the option means something else than elsewhere.
  private func note(on option: CommandLineOption) -> String? {
    if option.names.contains("--help") {
      return self == .run ? "show this, or with NAME what the query is for" : "show this"
    }
    guard self == .check, option.names.contains("--format") else { return nil }
    return "report as tap or junit, or as rows in any format of results (csv, json, …)"
  }
}
