import Rendering
import Syntax

extension ShellOptions.Command {
  /// How it is called.
  var usage: String {
    switch self {
    case .run: "mql run NAME"
    case .list: "mql list [WORD…]"
    case .check: "mql check [PATH…]"
    case .fmt: "mql fmt PATH…"
    case .lint: "mql lint PATH…"
    case .docs: "mql docs [TOPIC]"
    case .grammar: "mql grammar [RULE…]"
    case .completions: "mql completions SHELL"
    case .man: "mql man"
    }
  }

  /// What it does, in a few words.
  var summary: String {
    switch self {
    case .run: "run a saved query; its parameters: mql run NAME --help"
    case .list: "list the saved queries, or those that have these words"
    case .check: "run the assertions of query files and of all in a folder, or those that audit the data"
    case .fmt: "format query files, and all in a folder; `-`: standard input to output"
    case .lint: "tell what query files compute that they hardly mean to"
    case .docs: "show functions, diagnostics, formats, commands or options; all without TOPIC"
    case .grammar: "show the grammar of the language, also for editors and as diagrams"
    case .completions: "write what bash, zsh or fish needs to complete command lines"
    case .man: "write the man page: mql man | man -l -"
    }
  }

  /// What its operands are, and how they are written.
  var operandsMeaning: String {
    switch self {
    case .run: "the name of a saved query: mql run NAME; `mql list` shows them"
    case .list: "words that a query has: mql list fuel"
    case .check: "query files and folders: mql check [FILE | FOLDER]…"
    case .fmt: "query files and folders, or `-`: mql fmt [--check] FILE | FOLDER | -"
    case .lint: "query files and folders, or `-`: mql lint FILE | FOLDER | -"
    case .docs: "topics: mql docs functions"
    case .grammar: "names of rules: mql grammar select"
    case .completions: "the name of a shell: mql completions bash"
    case .man: "no operand: mql man"
    }
  }

  /// What `mql COMMAND --help` shows before the options.
  var description: String {
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
    case .lint:
      """
      Tell what query files compute that they hardly mean to, and what is wrong with them: sums that
      count twice, means of percentages, amounts of one time added over several, rounded figures
      compared by `=`, names that nothing uses, LIMIT of rows in no order, comparisons with NULL, joins
      without a condition and outer joins that WHERE undoes, ORDER BY where the order is lost.

        mql lint PATH…       these files, and all *.mql in these folders
        mql lint -           standard input

      Queries are checked and not run; only statements that make or change tables of the session are.

      Exit codes: 0 nothing was found, 1 something was, 2 a wrong command line, 130 interrupted.
      """
    case .docs:
      """
      Show what the program knows of itself.

        mql docs             all of it
        mql docs TOPIC…      \(DocsCommand.Topic.allCases.map(\.rawValue).joined(separator: ", "))
      """
    case .grammar:
      """
      Show the grammar of the language.

        mql grammar             all of its rules, in EBNF
        mql grammar RULE…       these rules
        mql grammar --textmate  as a TextMate grammar, which editors colour queries by
        mql grammar --railroad  as railroad diagrams, in an SVG picture
      """
    case .completions:
      """
      Write what a shell needs to complete command lines of mql: commands, options and their values,
      saved queries, files.

        source <(mql completions bash)
        mql completions zsh > FOLDER-OF-FPATH/_mql
        mql completions fish > ~/.config/fish/completions/mql.fish
      """
    case .man:
      """
      Write the man page, in the language of man pages.

        mql man | man -l -
        mql man > ~/.local/share/man/man1/mql.1
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
    case .lint: ["--data", "--no-color", "--errors", "--safe", "--help"]
    case .grammar: ["--textmate", "--railroad", "--output", "--help"]
    case .docs, .completions, .man: ["--output", "--help"]
    }
  }

  /// What an option does, where that is something else than elsewhere.
  func note(on option: CommandLineOption) -> String {
    if option.names.contains("--help") {
      return self == .run ? "show this, or with NAME what the query is for" : "show this"
    }
    guard self == .check, option.names.contains("--format") else { return option.help }
    return "report as tap or junit, or as rows in any format of results (csv, json, …)"
  }
}
