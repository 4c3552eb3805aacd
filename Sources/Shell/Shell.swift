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
  package static func run(arguments: ArraySlice<String>) -> Int32 {
    do throws(ShellOptions.UsageError) {
      let options = try ShellOptions(arguments: arguments)
      if let request = options.request {
        return request == .help && options.asksAboutQueries
          ? explainQueries(options) : show(request, options.command)
      }
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
    if code == .outputClosed { Interrupts.dieOfClosedOutput() }
    return code.rawValue
  }

  private static func show(_ request: ShellOptions.Request, _ command: ShellOptions.Command?) -> Int32 {
    let console = Console(Console.standardOutput, allowsColor: false)
    // `...` in place of `…` takes two more.
    let room = console.isTerminal ? console.width - (console.isASCII ? 2 : 0) : Int.max
    let fitting = min(room, CommandLineText.helpWidth)
    let text =
      request == .help
      ? command.map { CommandLineText.help(of: $0, width: fitting) } ?? CommandLineText.help(width: fitting)
      : "mql \(Version.text)\n"
    console.write(text)
    return ExitCode.success.rawValue
  }

  /// `mql FILE --help`, `mql run NAME --help`
  private static func explainQueries(_ options: ShellOptions) -> Int32 {
    let shell = Shell(options)
    do throws(DiagnosticList) {
      let session = try Session(options.sessionConfiguration)
      for input in options.inputs {
        let source: SourceText
        switch Script(reading: input) {
        case .stream: continue
        case .refused(let diagnostic, let code):
          shell.errors.report([diagnostic], in: nil)
          return code.rawValue
        case .text(let text): source = text
        }
        guard let help = QueryHelp(of: input, source: source, session: session) else { continue }
        do throws(DiagnosticList) {
          let text = try help.text()
          shell.console.write(shell.console.fitted(text))
        } catch {
          shell.errors.report(error.items, in: source)
          return ExitCode.failure.rawValue
        }
      }
      return ExitCode.success.rawValue
    } catch {
      shell.errors.report(error.items, in: nil)
      return ExitCode.failure.rawValue
    }
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
      session.givenParameters = options.parameters
      let code =
        switch options.command {
        case .check: check(session)
        case .docs: docs()
        case .list: list(session)
        case .fmt: format()
        case .lint: lint(session)
        case .grammar: grammar()
        case .completions: completions()
        case .man: write(ManPage.text)
        case .run, nil: answer(in: session)
        }
      // What stood in the file stays, unless there is something to put in its place.
      if code == .success || code == .assertionFailed || code == .failure && output.hasWritten {
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

  private func check(_ session: Session) -> ExitCode {
    endingOutput { () throws(OutputError) in
      try CheckCommand(options: options, errors: errors, output: output, session: session).run()
    }
  }

  private func docs() -> ExitCode {
    endingOutput { () throws(OutputError) in
      try DocsCommand(options: options, errors: errors, output: output).run()
    }
  }

  private func lint(_ session: Session) -> ExitCode {
    endingOutput { () throws(OutputError) in
      try LintCommand(options: options, errors: errors, session: session).run()
    }
  }

  private func grammar() -> ExitCode {
    endingOutput { () throws(OutputError) in
      try GrammarCommand(options: options, errors: errors, output: output).run()
    }
  }

  private func completions() -> ExitCode {
    guard let name = options.operands.first, options.operands.count == 1,
      let script = CompletionScript(rawValue: name)
    else {
      let names = CompletionScript.allCases.map(\.rawValue)
      let near = Suggestion.nearest(to: options.operands.first ?? "", among: names)
      errors.report(
        .unexpectedToken, "completions are for one of \(names.joined(separator: ", "))",
        hint: near.map { "did you mean `mql completions \($0)`?" })
      return .usage
    }
    return write(script.text)
  }

  private func write(_ text: String) -> ExitCode {
    endingOutput { () throws(OutputError) in
      try output.write { buffer, _ throws(OutputError) in buffer.append(text) }
      return .success
    }
  }

  private func format() -> ExitCode {
    endingOutput { () throws(OutputError) in
      try FormatCommand(options: options, errors: errors, output: output).run()
    }
  }

  private func list(_ session: Session) -> ExitCode {
    endingOutput { () throws(OutputError) in
      let runner = StatementRunner(
        session: session, output: output, errors: errors, format: options.format, isQuiet: options.isQuiet)
      try runner.write(ResultSet(QueryLibrary(), matching: options.operands))
      return .success
    }
  }

  /// What ends the output ends the program; of nobody reading any more nothing is said.
  private func endingOutput(_ body: () throws(OutputError) -> ExitCode) -> ExitCode {
    do throws(OutputError) {
      return try body()
    } catch {
      switch error {
      case .closed: return .outputClosed
      case .interrupted: return .interrupted
      case .failed(let number):
        errors.report(.fileNotWritable, "can't write the result: \(systemMessage(number))")
        return .failure
      }
    }
  }

  private func answer(in session: Session) -> ExitCode {
    let runner = StatementRunner(
      session: session, output: output, errors: errors, format: options.format, isQuiet: options.isQuiet)
    runner.showsReasons = options.showsReasons
    runner.charts = options.charts
    runner.isStrict = options.isStrict
    var script = ScriptRunner(runner: runner, stopsOnError: options.stopsOnError)
    do throws(OutputError) {
      if let screen {
        runner.partsResults = false
        try REPL(runner: runner, screen: screen, options: options).run()
      } else {
        try script.run(options.inputs.isEmpty ? [.standardInput] : options.inputs)
      }
    } catch {
      switch error {
      case .closed: return .outputClosed
      case .interrupted: return .interrupted
      case .failed(let number):
        errors.report(.fileNotWritable, "can't write the result: \(systemMessage(number))")
        return .failure
      }
    }
    return script.exitCode
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
