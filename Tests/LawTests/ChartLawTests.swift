import Diagnostics
import Execution
import LogicTest
import MissionQL
import Rendering
import Testing

/// What holds of every chart: it is drawn without a trap, fits its width, carries nothing that acts on a terminal or on a page,
/// and leaves the rows as they are.
extension LawTests {
  /// Numbers of all sizes, names of all scripts, and what is missing.
  private struct ChartRowsGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func random(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    private mutating func pick(_ texts: [String]) -> String { texts[random(below: texts.count)] }

    private mutating func number(_ family: Int) -> String {
      switch family {
      case 0: "\(random(below: 7) - 3)"
      case 1: "\(random(below: 2_000_000) - 1_000_000).\(random(below: 10))"
      case 2: pick(["0.0001", "0.00025", "-0.0003", "0.0", "NULL"])
      case 3:
        pick([
          "1e308", "-1e308", "1e-308", "0e0", "1e290", "-2.5e17", "NULL", "missing('not reported')::DOUBLE",
        ])
      default:
        pick([
          "99999999999999999999999999999999999999", "-99999999999999999999999999999999999999", "1", "NULL",
          "missing('not applicable')::DECIMAL(38, 0)",
        ])
      }
    }

    /// Rows of a name, a series, a time and two numbers, and whether some numbers are wider than a screen.
    mutating func rows() -> (query: String, isWide: Bool) {
      let family = random(below: 5)
      let count = [1, 2, 3, 9, 30][random(below: 5)]
      let rows = (0..<count).map { row in
        let name = pick([
          "'a'", "'军事特遣队'", "'<script>alert(1)</script>'", "'a & \"b\" ]]>'", "''", "chr(27) || '[31m'",
          "'a very long name of something that was planned and done'", "NULL", "'two' || chr(10) || 'lines'",
          "'e' || chr(769) || '́'",
        ])
        let series = pick(["'x'", "'y'", "'系列'", "NULL"])
        let time = "DATE '2019-07-01' + \([0, 1, 40, 4000][random(below: 4)] * row)"
        return "(\(name), \(series), \(time), \(number(family)), \(number(family)))"
      }
      let typed = "SELECT * FROM (VALUES \(rows.joined(separator: ", "))) AS t (name, series, at, n, m)"
      return (typed, family > 2)
    }
  }

  private static let charts = [
    "CHART", "CHART BAR", "CHART BAR name, n", "CHART BAR name, n, m", "CHART BAR name, n, m STACKED",
    "CHART BAR name, n BY series", "CHART BAR name, n BY series STACKED TITLE '<b>&'", "CHART LINE at, n",
    "CHART LINE n, m", "CHART LINE name, n BY series", "CHART SCATTER n, m LABEL name",
    "CHART SCATTER at, n BY series", "CHART HISTOGRAM n", "CHART HISTOGRAM n BINS 3",
    "CHART BULLET name, n, m",
    "CHART SPARKLINE at, n, m", "CHART SPARKLINE at, n BY name", "CHART BAR name, n CITE",
  ]

  @Test func chartsFitAndChangeNothing() throws {
    let session = try session(optimizes: true)
    var drawn = 0
    for seed in Self.seeds.prefix(60) {
      var generator = ChartRowsGenerator(seed: UInt64(seed))
      let (rows, isWide) = generator.rows()
      let plain = try render(rows, as: .csv, in: session)
      for chart in Self.charts {
        let source = SourceText(name: "chart", text: rows + " " + chart)
        let answer = session.answer(to: source)
        guard case .rows(let result)? = answer.outcomes.last else {
          Issue.record("\(source.text)\n\(answer.report(in: source))")
          continue
        }
        if !chart.contains("CITE") { #expect(try text(of: result, .csv) == plain, "\(source.text)") }
        for width in [20, 40, 80, 200] {
          for isASCII in [false, true] {
            let text = try text(of: result, .table, width: width, isASCII: isASCII)
            let isPicture = text.contains(isASCII ? "|" : "│") || text.contains(isASCII ? "+" : "┤")
            drawn += isPicture ? 1 : 0
            // Numbers are never cut.
            let wide = text.split(separator: "\n").first {
              DisplayWidth.of($0) > max(width, isWide ? 200 : 50)
            }
            #expect(wide == nil, "\(width): \(source.text)\n\(text)")
            #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" }, "\(source.text)")
          }
        }
        let picture = try text(of: result, .svg)
        #expect(
          Markup.fault(in: picture) == nil, "\(Markup.fault(in: picture) ?? ""): \(source.text)\n\(picture)")
        #expect(!picture.contains("<script"))
      }
    }
    #expect(drawn > 1000)
  }

  @Test func chartsMakeNamesVisible() throws {
    let session = try session(optimizes: true)
    let name = "n\u{1B}[31m<b>"
    let source = SourceText(
      name: "chart",
      text: "SELECT * FROM (VALUES ('a', 1, 2), ('b', NULL, 3)) AS t (k, \"\(name)\", m) CHART BAR 1, 2, 3")
    guard case .rows(let result)? = session.answer(to: source).outcomes.last else {
      Issue.record("\(session.answer(to: source).report(in: source))")
      return
    }
    let drawn = try text(of: result, .table, width: 80)
    #expect(drawn.contains("1 row has no n\\u{1B}[31m<b>."))
    #expect(!drawn.contains("\u{1B}"))
    let picture = try text(of: result, .svg)
    #expect(picture.contains("n\\u{1B}[31m&lt;b&gt;") && !picture.contains("<b>"))
  }

  private func render(_ query: String, as format: OutputFormat, in session: Session) throws -> String {
    let source = SourceText(name: "rows", text: query)
    let answer = session.answer(to: source)
    guard case .rows(let result)? = answer.outcomes.last else { return answer.report(in: source) }
    return try text(of: result, format)
  }

  private func text(
    of result: ResultSet, _ format: OutputFormat, width: Int? = nil, isASCII: Bool = false
  ) throws -> String {
    var options = RenderingOptions(terminal: width.map { .init(width: $0, usesColor: false) })
    options.isASCII = isASCII
    var output = OutputBuffer(descriptor: nil)
    try format.renderer(options).render(result, into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

/// As much of XML as tells whether every element ends, and no text begins one.
private enum Markup {
  static func fault(in text: String) -> String? {
    var open: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      if let ampersand = rest[..<start].firstRange(of: "&") {
        let entity = rest[ampersand.upperBound...].prefix { $0 != ";" }
        guard ["amp", "lt", "gt", "quot"].contains(String(entity)) else { return "a bare ampersand" }
      }
      guard let end = rest[start...].firstIndex(of: ">") else { return "a tag without an end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasSuffix("/") { continue }
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter })
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> ends nothing" }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty ? nil : "<\(open.joined(separator: "><"))> are open"
  }
}
