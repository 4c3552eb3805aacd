import Diagnostics
import Glibc

/// Writes diagnostics to standard error, for people or one JSON object a line.
struct ErrorReporter {
  let console: Console
  let format: ShellOptions.ErrorFormat

  func report(_ diagnostics: [Diagnostic], in source: SourceText?) {
    for diagnostic in diagnostics { console.write(rendered(diagnostic, in: source)) }
  }

  /// An error that no query text is at fault for.
  func report(_ code: DiagnosticCode, _ message: String, hint: String? = nil) {
    let diagnostic = Diagnostic(code, message, at: nil, hint: hint)
    report([diagnostic], in: nil)
  }

  private func rendered(_ diagnostic: Diagnostic, in source: SourceText?) -> String {
    switch format {
    case .json: DiagnosticRenderer.json(diagnostic, in: source) + "\n"
    case .text:
      DiagnosticRenderer(width: console.isTerminal ? console.width : 100, usesColor: console.usesColor)
        .render(diagnostic, in: source)
    }
  }
}
