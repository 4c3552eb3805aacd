import Diagnostics
import Execution
import MissionQL
import Planning
import Rendering

/// COPY.
extension StatementRunner {
  /// Writes the file whole, or leaves what was there. Gives whether it has been written.
  func copy(
    _ given: ResultSet, to target: CopyTarget, in source: SourceText
  ) throws(OutputError) -> Bool {
    var result = given
    let format = OutputFormat(target.format)
    if format.namesBudgetYear { result.budgetYear = session.budgetYear(of: result) }
    let file: OutputFile
    do throws(OutputFile.Failure) {
      file = try OutputFile(path: target.path, isAtomic: true)
    } catch {
      return reportUnwritten(target, error.message, in: source)
    }
    var buffer = OutputBuffer(descriptor: file.descriptor) { Interrupts.cancellation.isCancelled }
    do throws(OutputError) {
      try format.renderer(RenderingOptions(target)).render(result, into: &buffer)
      try buffer.flush()
    } catch {
      file.abandon()
      guard case .failed(let number) = error else { throw error }
      return reportUnwritten(target, "can't write `\(target.path)`: \(systemMessage(number))", in: source)
    }
    do throws(OutputFile.Failure) {
      try file.complete()
    } catch {
      return reportUnwritten(target, error.message, in: source)
    }
    if !isQuiet {
      let rows = result.rowCount == 1 ? "1 row" : "\(result.rowCount) rows"
      errors.console.write(
        errors.console.fitted(TerminalText.escaped("copied \(rows) to \(target.path)") + "\n"))
    }
    return true
  }

  private func reportUnwritten(_ target: CopyTarget, _ message: String, in source: SourceText) -> Bool {
    errors.report(
      [Diagnostic(.fileNotWritable, message, at: .init(target.pathSpan, "not written"))], in: source)
    return false
  }
}

extension OutputFormat {
  init(_ format: CopyFormat) {
    switch format {
    case .csv: self = .csv
    case .tsv: self = .tsv
    case .json: self = .json
    case .jsonl: self = .jsonl
    case .markdown: self = .markdown
    case .html: self = .html
    case .latex: self = .latex
    case .insert: self = .insert
    case .table: self = .table
    case .box: self = .box
    case .line: self = .line
    case .un: self = .un
    case .unMarkdown: self = .unMarkdown
    case .unHTML: self = .unHTML
    case .svg: self = .svg
    }
  }
}

extension RenderingOptions {
  init(_ target: CopyTarget) {
    self.init(showsReasons: target.showsReasons)
    if let delimiter = target.delimiter { self.delimiter = delimiter }
    hasHeader = target.hasHeader
  }
}
