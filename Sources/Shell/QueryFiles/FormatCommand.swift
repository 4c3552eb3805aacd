import Diagnostics
import Glibc
import Rendering
import Syntax

/// `mql fmt`: lays out query files as `QueryFormatter` has them.
struct FormatCommand {
  let options: ShellOptions
  let errors: ErrorReporter
  let output: ResultOutput

  func run() throws(OutputError) -> ExitCode {
    let paths: [String]
    do throws(Diagnostic) {
      paths = try QueryFiles.paths(of: options.operands)
    } catch {
      errors.report([error], in: nil)
      return .failure
    }
    var isFine = true
    if options.inputs.contains(.standardInput) { isFine = try formatStandardInput() }
    for path in paths where try !format(path) { isFine = false }
    return isFine ? .success : .failure
  }

  private func formatStandardInput() throws(OutputError) -> Bool {
    guard let bytes = readAll(Console.standardInput) else {
      errors.report(.fileNotReadable, "can't read standard input: \(systemMessage(errno))")
      return false
    }
    let source = SourceText(name: "stdin", bytes: bytes)
    guard let text = formatted(source) else { return false }
    if options.checksOnly { return try tellOf("stdin", isSettled: Array(text.utf8) == bytes) }
    try output.write { buffer, _ throws(OutputError) in buffer.append(text) }
    return true
  }

  /// Gives whether the file is now, or with `--check` was, as it should be.
  private func format(_ path: String) throws(OutputError) -> Bool {
    guard let bytes = readFile(path) else {
      errors.report(.fileNotReadable, "can't read `\(path)`: \(systemMessage(errno))")
      return false
    }
    guard let text = formatted(SourceText(name: path, bytes: bytes)) else { return false }
    let isSettled = Array(text.utf8) == bytes
    if options.checksOnly { return try tellOf(path, isSettled: isSettled) }
    if isSettled { return true }
    do throws(OutputFile.Failure) {
      try OutputFile.write(text, to: path, replaces: true)
    } catch {
      errors.report(.fileNotWritable, error.message)
      return false
    }
    if !options.isQuiet { errors.console.write(TerminalText.escaped("formatted \(path)") + "\n") }
    return true
  }

  private func tellOf(_ name: String, isSettled: Bool) throws(OutputError) -> Bool {
    if !isSettled {
      try output.write { buffer, _ throws(OutputError) in buffer.append(TerminalText.escaped(name) + "\n") }
    }
    return isSettled
  }

  /// nil, and reported, where a statement is wrong: such a text stays as it is.
  private func formatted(_ source: SourceText) -> String? {
    do throws(DiagnosticList) {
      return try QueryFormatter.format(source)
    } catch {
      errors.report(error.items, in: source)
      return nil
    }
  }
}
