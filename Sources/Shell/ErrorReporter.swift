import Diagnostics
import Glibc
import Rendering

/// Writes diagnostics to standard error, for people or one JSON object a line.
struct ErrorReporter {
  let console: Console
  let format: ShellOptions.ErrorFormat

  func report(_ diagnostics: [Diagnostic], in source: SourceText?) {
    for diagnostic in diagnostics {
      console.write(rendered(diagnostic, in: source), signs: format == .json ? nil : .sentences)
    }
  }

  /// An error that no query text is at fault for.
  func report(_ code: DiagnosticCode, _ message: String, hint: String? = nil) {
    let diagnostic = Diagnostic(code, message, at: nil, hint: hint)
    report([diagnostic], in: nil)
  }

  private var renderer: DiagnosticRenderer {
    var renderer = DiagnosticRenderer(
      width: console.isTerminal ? console.width : 100, usesColor: console.usesColor,
      fillsLines: console.isTerminal)
    renderer.sourceColors = { source in
      // A long text is not worth the time: it stands there in one colour.
      guard source.bytes.count <= Self.mostColored else { return { _ in "" } }
      let inks = StatementColors.inks(of: source.bytes)
      return { offset in (offset < inks.count ? inks[offset] : .plain).sequence(Palette.ofTerminal) }
    }
    return renderer
  }

  private static let mostColored = 1 << 16

  private func rendered(_ diagnostic: Diagnostic, in source: SourceText?) -> String {
    switch format {
    case .json: DiagnosticRenderer.json(diagnostic, in: source) + "\n"
    case .text:
      renderer.render(diagnostic, in: source)
    }
  }
}
