import Diagnostics
import Glibc
import MissionQL
import Rendering

/// The program behind `mql`, from arguments to exit code.
package struct Shell {
  private let options: ShellOptions
  private let console: Console
  private let errors: ErrorReporter
  private let output: ResultOutput

  /// - Parameter arguments: those after the program's name.
  package static func run(arguments: some Sequence<String>) -> Int32 {
    do throws(ShellOptions.UsageError) {
      let options = try ShellOptions(arguments: arguments)
      if let request = options.request { return show(request) }
      return run(options)
    } catch {
      Console(Console.standardError, allowsColor: false)
        .write("mql: \(error.message)\ntry `mql --help`\n")
      return ExitCode.usage.rawValue
    }
  }

  private static func run(_ options: ShellOptions) -> Int32 {
    Interrupts.catchAll()
    let code = Shell(options).run()
    Interrupts.obeyTermination()
    return code.rawValue
  }

  private static func show(_ request: ShellOptions.Request) -> Int32 {
    let text = request == .help ? ShellOptions.help : "mql \(Version.text)"
    Console(Console.standardOutput, allowsColor: false).write(text + "\n")
    return ExitCode.success.rawValue
  }

  private init(_ options: ShellOptions) {
    self.options = options
    console = Console(Console.standardOutput, allowsColor: options.allowsColor)
    errors = ErrorReporter(
      console: Console(Console.standardError, allowsColor: options.allowsColor), format: options.errorFormat)
    output = ResultOutput(console: console)
  }

  private func run() -> ExitCode {
    do throws(OutputFile.Failure) {
      if let path = options.outputPath { try output.direct(to: path, isAtomic: true) }
      let session: Session
      do throws(DiagnosticList) {
        session = try Session(options.sessionConfiguration)
      } catch {
        output.abandon()
        errors.report(error.items, in: nil)
        return .failure
      }
      let code = answer(in: session)
      // What stood in the file stays, unless there is something to put in its place.
      if code == .success || code == .failure && output.hasWritten {
        try output.close()
      } else {
        output.abandon()
      }
      return code
    } catch {
      errors.report(.fileNotWritable, error.message)
      return .failure
    }
  }

  private func answer(in session: Session) -> ExitCode {
    let runner = StatementRunner(
      session: session, output: output, errors: errors, format: options.format, isQuiet: options.isQuiet)
    runner.showsReasons = options.showsReasons
    var script = ScriptRunner(runner: runner, stopsOnError: options.stopsOnError)
    do throws(OutputError) {
      if let screen {
        runner.partsResults = false
        try REPL(runner: runner, screen: screen).run()
      } else {
        try script.run(options.inputs.isEmpty ? [.standardInput] : options.inputs)
      }
    } catch {
      switch error {
      case .closed: break
      case .interrupted: return .interrupted
      case .failed(let number):
        errors.report(.fileNotWritable, "can't write the result: \(systemMessage(number))")
        return .failure
      }
    }
    return script.hasFailed ? .failure : .success
  }

  /// What the REPL draws on; nil where statements come from elsewhere.
  private var screen: Console? {
    guard options.inputs.isEmpty, Console(Console.standardInput, allowsColor: false).isTerminal else {
      return nil
    }
    if console.isTerminal { return console }
    return errors.console.isTerminal ? errors.console : nil
  }
}
