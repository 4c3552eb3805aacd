import Diagnostics
import MissionQL
import Planning
import Rendering
import Syntax

extension StatementRunner {
  /// Runs a PARAM statement at the prompt, where a value that is missing is asked for until one fits. False where
  /// none was given; Ctrl-C and the end of the input give none.
  func declare(
    _ statement: StatementSyntax, in source: SourceText, asking ask: (String) -> String?
  ) -> Bool {
    let definition: ParameterDefinition
    do throws(DiagnosticList) {
      definition = try session.definition(of: statement)
    } catch {
      errors.report(error.items, in: source)
      return false
    }
    do throws(Diagnostic) {
      try session.declare(definition)
      return true
    } catch {
      guard error.code == .missingParameter else {
        errors.report([error], in: source)
        return false
      }
    }
    let question = "\(definition.name) (\(definition.summary)): "
    while let text = ask(TerminalText.escaped(question)) {
      do throws(Diagnostic) {
        try session.declare(definition, as: text)
        return true
      } catch {
        errors.report(error.code, error.message, hint: error.hint)
      }
    }
    errors.report(.missingParameter, "the parameter `\(definition.name)` was given no value")
    return false
  }
}
