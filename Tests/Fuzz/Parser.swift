// A text is read or refused; what is read prints as a text that reads back as the same, and what is refused can be shown.
import Diagnostics
import Syntax

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = SourceText(name: "fuzz", bytes: unsafe Array(UnsafeBufferPointer(start: data, count: count)))
  for parsed in parseStatements(source) {
    if let statement = parsed.statement {
      precondition(parsed.diagnostics.isEmpty, "read and refused")
      checkPrinting(statement)
    } else {
      precondition(!parsed.diagnostics.isEmpty, "neither read nor refused")
      let shown = DiagnosticRenderer(width: 40).render(parsed.diagnostics, in: source)
      precondition(!shown.contains("\u{1B}"), "a terminal code came through")
      for diagnostic in parsed.diagnostics { _ = DiagnosticRenderer.json(diagnostic, in: source) }
    }
  }
  return 0
}

private func checkPrinting(_ statement: StatementSyntax) {
  let printed = SyntaxPrinter.text(of: statement)
  let again = parseStatements(SourceText(name: "printed", text: printed))
  guard again.count == 1, let same = again[0].statement else {
    preconditionFailure("does not read back: \(printed)\n\(again.flatMap(\.diagnostics).map(\.message))")
  }
  precondition(
    SyntaxDump.text(of: same) == SyntaxDump.text(of: statement), "reads back as another tree: \(printed)")
}
