package import Diagnostics
import Execution
package import MissionQL
package import Rendering
import Syntax

/// What the statements of one record answered, up to the first that failed.
package struct LogicTestAnswer: Sendable {
  package var outcomes: [StatementOutcome] = []
  package var diagnostics: [Diagnostic] = []
}

extension Session {
  /// Runs all statements of a text. After an error none is run.
  package func answer(to source: SourceText) -> LogicTestAnswer {
    var answer = LogicTestAnswer()
    for parsed in parseStatements(source) {
      guard let statement = parsed.statement else {
        answer.diagnostics = parsed.diagnostics
        return answer
      }
      do throws(DiagnosticList) {
        answer.outcomes.append(try run(statement, in: source, cancellation: CancellationToken()))
      } catch {
        answer.diagnostics = error.items
        return answer
      }
    }
    return answer
  }
}

extension LogicTestAnswer {
  /// The last result; the lines of a plan are rows of one text.
  var rows: ResultSet? {
    if case .rows(let result) = outcomes.last { result } else { nil }
  }

  /// As `mql` prints it, without colours: results in the format, messages as they are, then errors.
  /// - Parameter width: of a terminal; nil for a file.
  package func rendered(as format: OutputFormat, width: Int? = nil, in source: SourceText) throws(OutputError)
    -> String
  {
    let options = RenderingOptions(
      terminal: width.map { RenderingOptions.Terminal(width: $0, usesColor: false) })
    var output = OutputBuffer(descriptor: nil)
    for outcome in outcomes {
      switch outcome {
      case .rows(let result), .copy(let result, _): try format.renderer(options).render(result, into: &output)
      case .parameter: break
      case .assertion(let outcome):
        try AssertionReport(outcome, options: options).render(as: format, into: &output)
      case .explanation(let steps): try format.render(explanation: steps, options, into: &output)
      case .message(let text), .plan(let text):
        output.append(text)
        if output.bytes.last != UInt8(ascii: "\n") { output.append("\n") }
      }
    }
    return String(decoding: output.bytes, as: UTF8.self) + report(in: source, width: width ?? 100)
  }

  /// The errors as people see them.
  package func report(in source: SourceText, width: Int = 100) -> String {
    let renderer = DiagnosticRenderer(width: width, usesColor: false)
    return diagnostics.map { renderer.render($0, in: source) }.joined()
  }
}
