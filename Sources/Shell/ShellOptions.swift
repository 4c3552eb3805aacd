import Rendering

/// What the command line asks for.
struct ShellOptions: Sendable {
  enum Input: Hashable, Sendable {
    case file(String)
    case command(String)
    case standardInput
  }

  enum ErrorFormat: String, CaseIterable, Sendable { case text, json }

  /// In the order in which they run; empty: the REPL on a terminal, otherwise standard input.
  var inputs: [Input] = []
  var format = OutputFormat.table
  /// nil: standard output.
  var outputPath: String?
  /// Data packages in place of the embedded one; empty: that one.
  var dataDirectories: [String] = []
  var stopsOnError = false
  /// Whether CSV, TSV and JSON say why values are missing.
  var showsReasons = false
  /// Nothing but results and errors.
  var isQuiet = false
  var allowsColor = true
  var errorFormat = ErrorFormat.text
  /// nil: as many as the machine has.
  var threads: Int?
  /// What is to be shown in place of running anything.
  var request: Request?

  enum Request: Sendable { case help, version }
}

/// How `mql` ends; scripts depend on these numbers.
enum ExitCode: Int32, Sendable {
  case success = 0
  /// A query failed, or a file could not be read or written.
  case failure = 1
  /// The command line was wrong.
  case usage = 2
  /// Ctrl-C.
  case interrupted = 130
}
