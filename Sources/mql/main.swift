import ArgumentParser
import Glibc
import Rendering
import Shell

/// The command line. Its options are explained here and nowhere else.
struct MQL: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mql",
    abstract: "Ask what the United Nations mission in Mali planned, did and spent (A/75/623).",
    usage: """
      mql                     ask at a prompt
      mql FILE ...            run query files
      mql -c 'QUERY'          run one query
      mql -                   run what comes on standard input
      """,
    discussion: """
      A query ends with `;`. Results go to standard output, everything else to standard error. Exit codes: 0 fine, \
      1 a query failed, 2 the command line was wrong, 130 interrupted.
      """,
    version: Version.text)

  @Argument(help: ArgumentHelp("Query files; `-` is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: [.customShort("c"), .customLong("command")], parsing: .singleValue,
    help: ArgumentHelp("Run this query, after the files; may be given more than once.", valueName: "query"))
  var commands: [String] = []

  @Option(help: "How results are written.")
  var format = OutputFormat.table

  @Option(help: ArgumentHelp("Write results to this file, once they are complete.", valueName: "file"))
  var output: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Use the data package in this folder, not the one inside; may be given more than once.",
      valueName: "folder"))
  var data: [String] = []

  @Flag(help: "Leave a file at its first error.")
  var stopOnError = false

  @Flag(help: "Write results and errors only.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "Write without colours; so does the variable NO_COLOR.")
  var isPlain = false

  @Option(help: ArgumentHelp("How errors are written.", valueName: "form"))
  var errors = ShellOptions.ErrorFormat.text

  @Option(help: ArgumentHelp("Use so many processor cores; all by default.", valueName: "count"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("`--threads` must be at least 1") }
  }

  var options: ShellOptions {
    var options = ShellOptions()
    options.inputs = files.map { $0 == "-" ? .standardInput : .file($0) } + commands.map { .command($0) }
    options.format = format
    options.outputPath = output
    options.dataDirectories = data
    options.stopsOnError = stopOnError
    options.isQuiet = quiet
    options.allowsColor = !isPlain
    options.errorFormat = errors
    options.threads = threads
    return options
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension ShellOptions.ErrorFormat: ExpressibleByArgument {}

do {
  let command = try MQL.parse()
  exit(Shell.run(command.options))
} catch {
  // Help and version are answers, and go to standard output; the rest is a usage error, whose code is 2 here.
  let isAnswer = MQL.exitCode(for: error) == .success
  Shell.tell(MQL.fullMessage(for: error), isAnswer: isAnswer)
  exit((isAnswer ? ExitCode.success : .usage).rawValue)
}
