package import Rendering

/// What the command line asks for.
package struct ShellOptions: Sendable {
  package enum Input: Hashable, Sendable {
    case file(String)
    case command(String)
    case standardInput
  }

  package enum ErrorFormat: String, CaseIterable, Sendable { case text, json }

  /// In the order in which they run; empty: the REPL on a terminal, otherwise standard input.
  package var inputs: [Input] = []
  package var format = OutputFormat.table
  /// nil: standard output.
  package var outputPath: String?
  /// Data packages in place of the embedded one; empty: that one.
  package var dataDirectories: [String] = []
  package var stopsOnError = false
  /// Nothing but results and errors.
  package var isQuiet = false
  package var allowsColor = true
  package var errorFormat = ErrorFormat.text
  /// nil: as many as the machine has.
  package var threads: Int?

  package init() {}
}

/// How `mql` ends; scripts depend on these numbers.
package enum ExitCode: Int32, Sendable {
  case success = 0
  /// A query failed, or a file could not be read or written.
  case failure = 1
  /// The command line was wrong.
  case usage = 2
  /// Ctrl-C.
  case interrupted = 130
}
