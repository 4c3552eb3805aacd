import Columns
import Diagnostics
import MissionQL
import Planning

/// Makes a figure of the rows of a result.
struct ChartReading {
  let chart: Chart
  let rows: ChartRows
  var notes: [String] = []

  /// nil if nothing of the result can be drawn.
  static func figure(of result: ResultSet) -> ChartFigure? {
    let all = ChartRows(result)
    guard let (chart, reason) = ChartChoice.completed(result.chart ?? Chart(), result, all),
      let kind = chart.kind
    else { return nil }
    let limit = kind == .bar && chart.series == nil || kind == .bullet ? ChartFigure.maximumGroups : Int.max
    var reading = ChartReading(chart: chart, rows: all.count > limit ? all.prefix(limit) : all)
    if let reason { reading.notes.append(reason) }
    if all.count > limit { reading.noteLimit(limit, of: all.count, "rows") }
    return reading.figure(kind, result)
  }

  private init(chart: Chart, rows: ChartRows) {
    self.chart = chart
    self.rows = rows
  }

  mutating func figure(_ kind: Chart.Kind, _ result: ResultSet) -> ChartFigure? {
    let content: ChartFigure.Content?
    switch kind {
    case .bar: content = bars().map(ChartFigure.Content.bars)
    case .histogram: content = histogram().map(ChartFigure.Content.bars)
    case .bullet: content = bullets().map(ChartFigure.Content.bullets)
    case .line, .scatter: content = points(isLine: kind == .line).map(ChartFigure.Content.points)
    case .sparkline: content = sparklines().map(ChartFigure.Content.sparklines)
    }
    guard let content else { return nil }
    noteRest(kind, result)
    return ChartFigure(heading: heading(kind), content: content, notes: notes)
  }

  // MARK: Names

  func heading(_ kind: Chart.Kind) -> String {
    if let title = chart.title { return TerminalText.escaped(title) }
    let axis = TerminalText.escaped(chart.axis?.name ?? "")
    let series = chart.series.map { ", for each \(TerminalText.escaped($0.name))" } ?? ""
    switch kind {
    case .bar: return valueTitle + (axis.isEmpty ? "" : " by \(axis)") + series
    case .line, .sparkline: return valueTitle + " by \(axis)" + series
    case .scatter: return valueTitle + " against \(title(chart.axis))" + series
    case .histogram: return "rows by \(valueTitle)"
    case .bullet: return bulletTitle + " by \(axis)"
    }
  }

  /// `variance [kUSD]`; `apportionment, expenditure [kUSD]`.
  var valueTitle: String {
    let names = chart.values.map { TerminalText.escaped($0.name) }.joined(separator: ", ")
    return names + unit(chart.values.first, beside: names)
  }

  var bulletTitle: String {
    guard chart.values.count == 2 else { return valueTitle }
    let names =
      "\(TerminalText.escaped(chart.values[1].name)) against \(TerminalText.escaped(chart.values[0].name))"
    return names + unit(chart.values[0], beside: names)
  }

  func title(_ channel: Chart.Channel?) -> String {
    guard let channel else { return "" }
    let name = TerminalText.escaped(channel.name)
    return name + unit(channel, beside: name)
  }

  func unit(_ channel: Chart.Channel?, beside name: String) -> String {
    guard let channel else { return "" }
    let units = channel.type.unit.map { [$0.symbol] } ?? rows.rowUnits(channel)
    guard units.count == 1 else { return "" }
    let text = " [\(TerminalText.escaped(units[0]))]"
    return name.hasSuffix(text) ? "" : text
  }

  // MARK: Notes

  mutating func noteLimit(_ limit: Int, of count: Int, _ things: String) {
    notes.append(
      "The first \(limit) of \(Self.grouped(count)) \(things) are drawn; ORDER BY and LIMIT choose others, CHART HISTOGRAM "
        + "shows how all are spread.")
  }

  static func grouped(_ count: Int) -> String {
    ChartNumber.text(Decimal(coefficient: Int128(count), scale: 0))
  }

  mutating func noteRest(_ kind: Chart.Kind, _ result: ResultSet) {
    if rows.totalCount > 0 {
      notes.append(
        rows.totalCount == 1 ? "The total is not drawn." : "The \(rows.totalCount) totals are not drawn.")
    }
    if let note = rows.missingNote(chart.values + (kind == .scatter ? [chart.axis].compactMap(\.self) : [])) {
      notes.append(note)
    }
    let units = chart.values.first.map { rows.rowUnits($0) } ?? []
    if units.count > 1 {
      let names = units.prefix(3).joined(separator: ", ") + (units.count > 3 ? " and others" : "")
      notes.append(
        "The numbers are in several units, \(TerminalText.escaped(names)): WHERE chooses those of one.")
    }
    for note in result.notes { notes.append(note) }
    notes += citationNotes
    if !isCitedByRow(kind), let sources = rows.allSources() { notes.append("Drawn from \(sources)") }
  }

  /// Where each label stands for a row, its sources are a note of its own.
  func isCitedByRow(_ kind: Chart.Kind) -> Bool {
    kind == .bullet || kind == .bar && chart.series == nil
  }

  /// The labels of the rows, with marks of the notes that say where they come from.
  mutating func labels() -> [String] {
    var labels =
      chart.axis.map { rows.texts($0) } ?? (1...max(1, rows.count)).map { rows.count > 1 ? String($0) : "" }
    var known: [String: Int] = [:]
    for (row, source) in rows.sources().enumerated() where !source.isEmpty && row < labels.count {
      let number = known[source] ?? known.count + 1
      if known.updateValue(number, forKey: source) == nil { citationNotes.append("[\(number)] \(source)") }
      labels[row] += " [\(number)]"
    }
    return labels
  }

  private var citationNotes: [String] = []
}

extension Chart {
  var isWhole: Bool { values.allSatisfy { $0.type.base == .integer } }
}
