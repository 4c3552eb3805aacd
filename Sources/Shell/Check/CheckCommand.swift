import Diagnostics
import Execution
import Glibc
import MissionQL
import Rendering
import Syntax

/// `mql check`: runs query files, and tells how their assertions went.
struct CheckCommand {
  let options: ShellOptions
  let errors: ErrorReporter
  let output: ResultOutput
  /// Has the data open, which the sessions of the files share.
  let session: Session

  /// Each file has a session of its own, so that none sees the tables of another.
  func run() throws(OutputError) -> ExitCode {
    let start = monotonicNanoseconds()
    let sources: [SourceText]
    do throws(Diagnostic) {
      sources = try self.sources()
    } catch {
      errors.report([error], in: nil)
      return .failure
    }
    var files: [CheckedFile] = []
    for source in sources {
      do throws(DiagnosticList) {
        files.append(try check(source))
      } catch {
        if error.items.contains(where: { $0.code == .interrupted }) { throw .interrupted }
        errors.report(error.items, in: nil)
        return .failure
      }
      if Interrupts.isPending { throw .interrupted }
    }
    try report(files, nanoseconds: monotonicNanoseconds() - start)
    if files.faultCount > 0 { return files.onlyTimedOut ? .timeout : .failure }
    let hasFailed = files.contains { $0.assertions.contains { $0.outcome.fails(strictly: options.isStrict) } }
    return hasFailed ? .assertionFailed : .success
  }

  private func sources() throws(Diagnostic) -> [SourceText] {
    let operands = options.inputs.compactMap { if case .file(let path) = $0 { path } else { nil } }
    guard !operands.isEmpty else { return EmbeddedQuery.audit.map(\.source) }
    var sources: [SourceText] = []
    for path in try QueryFiles.paths(of: operands) {
      guard let bytes = readFile(path) else {
        throw Diagnostic(.fileNotReadable, "can't read `\(path)`: \(systemMessage(errno))", at: nil)
      }
      sources.append(SourceText(name: path, bytes: bytes))
    }
    return sources
  }

  /// - Throws: where no session can be had, or Ctrl-C came.
  private func check(_ source: SourceText) throws(DiagnosticList) -> CheckedFile {
    let session = try Session(options.sessionConfiguration, sharingDataOf: session)
    session.givenParameters = options.parameters
    var file = CheckedFile(name: source.name)
    var reader = StatementReader(source)
    while let parsed = reader.next() {
      let start = monotonicNanoseconds()
      do throws(DiagnosticList) {
        guard let statement = parsed.statement else { throw DiagnosticList(parsed.diagnostics) }
        let outcome = try session.run(statement, in: source, cancellation: Interrupts.cancellation)
        if case .assertion(let assertion) = outcome {
          file.assertions.append(
            .init(
              outcome: assertion, line: Int(source.location(of: statement.span.lower).line),
              nanoseconds: monotonicNanoseconds() - start))
        }
      } catch {
        if error.items.contains(where: { $0.code == .interrupted }) { throw error }
        if options.checkFormat == nil { errors.report(error.items, in: source) }
        file.faults += error.items.map { item in
          CheckedFile.Fault(
            code: item.code, message: "\(item.code.rawValue): \(item.message)",
            text: DiagnosticRenderer(width: 100, usesColor: false).render(item, in: source))
        }
      }
    }
    return file
  }

  private func report(_ files: [CheckedFile], nanoseconds: Int) throws(OutputError) {
    let signs = options.checkFormat == nil ? options.format.portableSigns : nil
    try output.write(signs: signs) { buffer, rendering throws(OutputError) in
      switch options.checkFormat {
      case .tap: try TAPReport(files: files, isStrict: options.isStrict).write(to: &buffer)
      case .junit:
        try JUnitReport(files: files, isStrict: options.isStrict, nanoseconds: nanoseconds).write(to: &buffer)
      case nil where options.format.isForPeople:
        let report = CheckSummary(
          files: files, format: options.format, rendering: rendering, isQuiet: options.isQuiet,
          nanoseconds: nanoseconds)
        try report.write(to: &buffer)
      case nil: try options.format.renderer(rendering).render(ResultSet(files), into: &buffer)
      }
    }
  }
}
