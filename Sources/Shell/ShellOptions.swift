import MissionQL
import Rendering

/// What the command line asks for.
struct ShellOptions: Sendable {
  enum Input: Hashable, Sendable {
    case file(String)
    case command(String)
    case standardInput
    /// A saved query, by its name.
    case saved(String)
  }

  enum ErrorFormat: String, CaseIterable, Sendable { case text, json }

  /// What is to be done with the inputs other than to run them.
  enum Command: String, CaseIterable, Sendable {
    case run, list, check, fmt, lint, docs, grammar, completions, man
  }

  /// How `mql grammar` shows the grammar.
  enum GrammarForm: Sendable { case ebnf, textMate, railroad }

  var command: Command?
  var checkFormat: CheckFormat?
  /// In the order in which they run; empty: the REPL on a terminal, otherwise standard input.
  var inputs: [Input] = []
  var format = OutputFormat.table
  /// nil: standard output.
  var outputPath: String?
  /// Data packages in place of the embedded one; empty: that one.
  var dataDirectories: [String] = []
  /// By lowercased name.
  var parameters: [String: GivenParameter] = [:]
  /// The names of the options that were given, each as its help has it first.
  var given: [String] = []
  /// Whether `mql fmt` only tells which files it would change.
  var checksOnly = false
  var grammarForm = GrammarForm.ebnf
  var stopsOnError = false
  /// Whether CSV, TSV and JSON say why values are missing.
  var showsReasons = false
  /// What is shown of queries that end in CHART.
  var charts = ChartDisplay.on
  /// Whether an assertion that a missing value leaves undecided has failed.
  var isStrict = false
  /// Nothing but results and errors.
  var isQuiet = false
  var allowsColor = true
  var errorFormat = ErrorFormat.text
  /// nil: as many as the machine has.
  var threads: Int?
  /// Bytes; nil: most of the machine's.
  var memoryLimit: Int?
  /// Of each statement; nil: as long as it needs.
  var timeout: Duration?
  /// Whether statements and commands may read and write files, other than those that the command line names.
  var allowsFiles = true
  /// Whether the prompt reads the user's config and init files.
  var readsConfig = true
  /// What is to be shown in place of running anything.
  var request: Request?

  /// Whether there are query files, of which `--help` then tells.
  var asksAboutQueries: Bool {
    switch command {
    case .run: !inputs.isEmpty
    case nil: inputs.contains { if case .file = $0 { true } else { false } }
    default: false
    }
  }

  /// The words behind the command, which mean something else to it than files to run.
  var operands: [String] {
    inputs.compactMap { if case .file(let text) = $0 { text } else { nil } }
  }

  /// Takes `name=value`; each time it comes again adds a value. False where there is no name.
  mutating func give(parameter argument: String) -> Bool {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return false }
    let (name, text) = (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    var texts: [String] = []
    if case .texts(let before)? = parameters[name.lowercased()]?.content { texts = before }
    parameters[name.lowercased()] = GivenParameter(name: name, content: .texts(texts + [text]))
    return true
  }

  enum Request: Sendable { case help, version }
}

/// How `mql` ends; scripts depend on these numbers.
enum ExitCode: Int32, Sendable {
  case success = 0
  /// A query failed, or a file could not be read or written.
  case failure = 1
  /// The command line was wrong.
  case usage = 2
  /// An assertion did not hold; a query that failed counts more.
  case assertionFailed = 3
  /// A statement reached the time limit, and nothing else failed.
  case timeout = 124
  /// Ctrl-C.
  case interrupted = 130
  /// Nobody reads the output any more: what is left of it goes nowhere, and SIGPIPE ends the program as it ends others.
  case outputClosed = 141
}
