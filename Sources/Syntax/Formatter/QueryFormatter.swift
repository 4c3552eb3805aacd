package import Diagnostics

/// Lays out query files: keywords in capitals, one clause a line where a statement is long, comments in their places.
///
/// It works on tokens and never changes one but for the case of keywords, so that the statements stay what they are. Where
/// the author ended a line between clauses, items or conditions, one ends there again; other lines end where they must.
package enum QueryFormatter {
  package static let width = 100

  /// - Throws: what is wrong with a statement; such a text is not touched.
  package static func format(_ source: SourceText, width: Int = width) throws(DiagnosticList) -> String {
    let bytes = source.bytes
    let faults = parseStatements(source).flatMap(\.diagnostics)
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    var reader = PieceReader(bytes)
    let (pieces, rest) = reader.pieces()
    var printer = LayoutPrinter(pieces: pieces, width: width)
    if let line = reader.firstLine { printer.write(firstLine: line) }
    var start = 0
    while start < pieces.count {
      let end = pieces[start...].firstIndex { $0.kind == .semicolon }.map { $0 + 1 } ?? pieces.count
      let builder = LayoutBuilder(pieces: pieces, statement: start..<end)
      printer.print(statement: builder.layout())
      start = end
    }
    printer.finish(with: rest)
    return printer.output
  }
}
