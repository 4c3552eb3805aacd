import Diagnostics
import Testing

@Suite struct DiagnosticRendererTests {
  /// A label under the `occurrence`-th place of a piece of the text.
  static func label(_ piece: String, _ text: String, in source: SourceText) -> Diagnostic.Label {
    let wanted = Array(piece.utf8)
    let lower = source.bytes.indices.first { source.bytes[$0...].starts(with: wanted) } ?? 0
    return Diagnostic.Label(SourceSpan(lower: UInt32(lower), upper: UInt32(lower + wanted.count)), text)
  }

  @Test func bothSidesOfAFault() {
    let source = SourceText(name: "heavy.mql", text: "select mass, count(*) from planets group by star")
    let diagnostic = Diagnostic(
      .notGrouped, "`mass` is neither grouped nor aggregated",
      at: Self.label("mass", "one value per row", in: source),
      related: [Self.label("star", "one row per `star`", in: source)],
      hint: "write avg(mass), or add `mass` to group by")
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source) == """
        error[Q3006]: `mass` is neither grouped nor aggregated
          ┌─ heavy.mql:1:8
        1 │ select mass, count(*) from planets group by star
          │        ^^^^ one value per row               ---- one row per `star`
          hint: write avg(mass), or add `mass` to group by

        """)
  }

  @Test func textsThatWouldCollideGoBeneath() {
    let source = SourceText(name: "q", text: "SELECT name + amount FROM t")
    let diagnostic = Diagnostic(
      .typeMismatch, "TEXT and INTEGER do not add up", at: Self.label("+", "", in: source),
      related: [Self.label("name", "TEXT", in: source), Self.label("amount", "INTEGER", in: source)])
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source)
        == """
        error[Q3101]: TEXT and INTEGER do not add up
          ┌─ q:1:8
        1 │ SELECT name + amount FROM t
          │        ---- ^ ------ INTEGER
          │        TEXT

        """.replacing("q:1:8", with: "q:1:13"))
  }

  @Test func wideCharactersTabsAndControls() {
    let source = SourceText(name: "q", text: "SELECT '预算'\t, \u{1B} x FROM t\nWHERE")
    let diagnostic = Diagnostic(
      .unknownColumn, "no column `\u{1B}x`", at: Self.label("x", "here", in: source))
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source) == """
        error[Q3002]: no column `\\u{1B}x`
          ┌─ q:1:17
        1 │ SELECT '预算'   , \\u{1B} x FROM t
          │                          ^ here

        """)
  }

  @Test func otherLines() {
    let source = SourceText(name: "q", bytes: Array("a\nbb (\n\nc\n\nd )\n".utf8), firstLine: 95)
    let diagnostic = Diagnostic(
      .unexpectedToken, "expected `)`", at: Self.label("d", "", in: source),
      related: [Self.label("(", "opened here", in: source), Self.label("bb", "in this", in: source)])
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source) == """
        error[Q2001]: expected `)`
            ┌─ q:100:1
         96 │ bb (
            │ -- - opened here
            │ in this
            ·
        100 │ d )
            │ ^

        """)
  }

  @Test(arguments: [30, 80, 100]) func longLinesAreCutAroundTheCaret(_ width: Int) {
    let text = String(repeating: "预算 + ", count: 400) + "oops" + String(repeating: " + b", count: 400_000)
    let source = SourceText(name: "long", text: text)
    let diagnostic = Diagnostic(.unknownColumn, "no column `oops`", at: Self.label("oops", "", in: source))
    let lines = DiagnosticRenderer(width: width).render(diagnostic, in: source).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines[2].contains("oops") && lines[2].contains("│ …") && lines[2].hasSuffix("…"))
    let caret = lines[3].prefix { $0 != "^" }
    #expect(DisplayWidth.of(caret) == DisplayWidth.of(lines[2].prefix { $0 != "o" }))
  }

  @Test func spansOutsideTheTextDoNoHarm() {
    let source = SourceText(name: "q", text: "x")
    for span in [SourceSpan(lower: 9, upper: 4_000_000_000), SourceSpan(lower: 1, upper: 1), .none] {
      let diagnostic = Diagnostic(.internalError, "odd", at: .init(span), related: [.init(span, "too")])
      #expect(DiagnosticRenderer().render(diagnostic, in: source).contains("^"))
      #expect(DiagnosticRenderer.json(diagnostic, in: source).hasPrefix("{"))
    }
    #expect(
      DiagnosticRenderer().render(Diagnostic(.timeout, "late", at: nil), in: nil) == "error[Q6002]: late\n")
  }

  @Test func aPlaceInADataFile() {
    let place = Diagnostic.FilePlace(file: "x.csv", line: 7, column: 3, excerpt: "a,预算,\u{7}")
    let diagnostic = Diagnostic(
      .wrongTypeInFile, "`预算` is no number", at: nil, place: place, hint: "correct it")
    #expect(
      DiagnosticRenderer().render(diagnostic, in: nil) == """
        error[Q4003]: `预算` is no number
          ┌─ x.csv:7:3
        7 │ a,预算,\\u{07}
          │   ^
          hint: correct it

        """)
    #expect(
      DiagnosticRenderer.json(diagnostic, in: nil)
        == #"{"code":"Q4003","severity":"error","message":"`预算` is no number","hint":"correct it","file":{"name":"x.csv","line":7,"column":3}}"#
    )
  }

  @Test func jsonSaysWhere() {
    let source = SourceText(name: "-", text: "SELECT\n  预算 x")
    let diagnostic = Diagnostic(
      .unknownColumn, "no \"x\"", at: Self.label("预算", "this", in: source),
      related: [Self.label("x", "that", in: source)])
    #expect(
      DiagnosticRenderer.json(diagnostic, in: source)
        == #"{"code":"Q3002","severity":"error","message":"no \"x\"","source":"-","line":2,"column":3,"end_line":2,"end_column":5,"label":"this","labels":[{"line":2,"column":6,"end_line":2,"end_column":7,"text":"that"}]}"#
    )
  }

  @Test func coloursOnlyOnDemandAndAlwaysEnded() {
    let source = SourceText(name: "q", text: "x")
    let diagnostic = Diagnostic(.unknownColumn, "no `x`", at: Self.label("x", "", in: source), hint: "y")
    #expect(!DiagnosticRenderer().render(diagnostic, in: source).contains("\u{1B}"))
    let coloured = DiagnosticRenderer(usesColor: true).render(diagnostic, in: source)
    #expect(coloured.split(separator: "\n").allSatisfy { $0.split(separator: "\u{1B}[0m").count > 0 })
    #expect(
      coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
        == DiagnosticRenderer().render(diagnostic, in: source))
  }
}
