import Columns
import Diagnostics
import MissionQL
import Planning

/// Makes a figure of the rows of a result.
struct ChartReading {
  private let chart: Chart
  private let rows: ChartRows
  private var notes: [String] = []

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

  private mutating func figure(_ kind: Chart.Kind, _ result: ResultSet) -> ChartFigure? {
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

  private func heading(_ kind: Chart.Kind) -> String {
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
  private var valueTitle: String {
    let names = chart.values.map { TerminalText.escaped($0.name) }.joined(separator: ", ")
    return names + unit(chart.values.first, beside: names)
  }

  private var bulletTitle: String {
    guard chart.values.count == 2 else { return valueTitle }
    let names =
      "\(TerminalText.escaped(chart.values[1].name)) against \(TerminalText.escaped(chart.values[0].name))"
    return names + unit(chart.values[0], beside: names)
  }

  private func title(_ channel: Chart.Channel?) -> String {
    guard let channel else { return "" }
    let name = TerminalText.escaped(channel.name)
    return name + unit(channel, beside: name)
  }

  private func unit(_ channel: Chart.Channel?, beside name: String) -> String {
    guard let channel else { return "" }
    let units = channel.type.unit.map { [$0.symbol] } ?? rows.rowUnits(channel)
    guard units.count == 1 else { return "" }
    let text = " [\(TerminalText.escaped(units[0]))]"
    return name.hasSuffix(text) ? "" : text
  }

  // MARK: Notes

  private mutating func noteLimit(_ limit: Int, of count: Int, _ things: String) {
    notes.append(
      "The first \(limit) of \(Self.grouped(count)) \(things) are drawn; ORDER BY and LIMIT choose others, CHART HISTOGRAM "
        + "shows how all are spread.")
  }

  static func grouped(_ count: Int) -> String {
    ChartNumber.text(Decimal(coefficient: Int128(count), scale: 0))
  }

  private mutating func noteRest(_ kind: Chart.Kind, _ result: ResultSet) {
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
  private func isCitedByRow(_ kind: Chart.Kind) -> Bool {
    kind == .bullet || kind == .bar && chart.series == nil
  }

  /// The labels of the rows, with marks of the notes that say where they come from.
  private mutating func labels() -> [String] {
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

  // MARK: Bars

  private mutating func bars() -> BarFigure? {
    if chart.series != nil { return barsBySeries() }
    let labels = labels()
    let columns = chart.values.map { bars(of: $0) }
    var figure = BarFigure(
      groups: labels.indices.map { row in BarFigure.Group(label: labels[row], bars: columns.map { $0[row] })
      },
      title: valueTitle, labelTitle: TerminalText.escaped(chart.axis?.name ?? ""))
    figure.isWhole = chart.isWhole
    if columns.count > 1 { figure.series = chart.values.map { TerminalText.escaped($0.name) } }
    figure.isStacked = chart.isStacked
    if figure.isStacked {
      let exact = chart.values.map { rows.values($0).map(ChartNumber.exact) }
      for row in figure.groups.indices {
        figure.groups[row].total = Self.total(figure.groups[row].bars, exact.map { $0[row] })
      }
    }
    return labels.isEmpty ? nil : figure
  }

  private func bars(of channel: Chart.Channel) -> [BarFigure.Bar] {
    zip(rows.numbers(channel), rows.texts(channel)).map { BarFigure.Bar(number: $0, text: $1) }
  }

  /// What stacked bars come to; nothing is added for those that have no value.
  private static func total(_ bars: [BarFigure.Bar], _ exact: [Decimal?]) -> BarFigure.Bar {
    let present = zip(bars, exact).filter { $0.0.number != nil }
    guard !present.isEmpty else { return BarFigure.Bar(number: nil, text: bars.first?.text ?? "") }
    let number = present.reduce(0.0) { $0 + ($1.0.number ?? 0) }
    guard let sum = ChartNumber.sum(present.map(\.1)) else {
      return BarFigure.Bar(number: number, text: number.description)
    }
    return BarFigure.Bar(number: number, text: ChartNumber.text(sum))
  }

  /// A group for each label and in it a bar for each series; what has no row has no bar.
  private mutating func barsBySeries() -> BarFigure? {
    guard let axis = chart.axis, let series = chart.series, let value = chart.values.first else { return nil }
    var groups = Numbering(limit: ChartFigure.maximumGroups)
    var kinds = Numbering(limit: ChartFigure.maximumSeries)
    var cells: [[BarFigure.Bar?]] = []
    var exact: [[Decimal?]] = []
    var repeated = 0
    let (labels, names) = (rows.texts(axis), rows.texts(series))
    let (bars, values) = (bars(of: value), rows.values(value))
    for row in labels.indices {
      guard let group = groups.number(of: labels[row]), let kind = kinds.number(of: names[row]) else {
        continue
      }
      while cells.count <= group {
        cells.append([])
        exact.append([])
      }
      while cells[group].count <= kind {
        cells[group].append(nil)
        exact[group].append(nil)
      }
      if cells[group][kind] != nil {
        repeated += 1
        continue
      }
      cells[group][kind] = bars[row]
      exact[group][kind] = ChartNumber.exact(values[row])
    }
    noteNumbering(groups, kinds, repeated)
    var figure = BarFigure(
      groups: [], series: kinds.names, isStacked: chart.isStacked, isWhole: chart.isWhole, title: valueTitle,
      labelTitle: TerminalText.escaped(axis.name))
    for (group, label) in groups.names.enumerated() {
      let bars = kinds.names.indices.map { kind in
        (kind < cells[group].count ? cells[group][kind] : nil) ?? BarFigure.Bar(number: nil, text: "")
      }
      var made = BarFigure.Group(label: label, bars: bars)
      if chart.isStacked {
        let digits = bars.indices.map { $0 < exact[group].count ? exact[group][$0] : nil }
        made.total = Self.total(bars, digits)
      }
      figure.groups.append(made)
    }
    return figure.groups.isEmpty ? nil : figure
  }

  private mutating func noteNumbering(_ groups: Numbering, _ kinds: Numbering, _ repeated: Int) {
    if groups.refused > 0 { noteLimit(groups.names.count, of: groups.names.count + groups.refused, "groups") }
    if kinds.refused > 0 {
      let name = TerminalText.escaped(chart.series?.name ?? "")
      notes.append(
        "The first \(kinds.names.count) of \(Self.grouped(kinds.names.count + kinds.refused)) values of \(name) are drawn; "
          + "WHERE chooses others.")
    }
    if repeated > 0 {
      notes.append(
        "\(repeated == 1 ? "1 row is" : "\(Self.grouped(repeated)) rows are") not drawn, being of a group and a series that "
          + "have a bar: GROUP BY both adds them up.")
    }
  }

  // MARK: Histograms

  private mutating func histogram() -> BarFigure? {
    guard let channel = chart.values.first else { return nil }
    let values = rows.values(channel)
    let numbers = values.compactMap(ChartNumber.double)
    guard let least = numbers.min(), let greatest = numbers.max() else { return nil }
    let wanted = chart.bins ?? min(20, max(5, Int((2 * Double(numbers.count).squareRoot()).rounded(.up))))
    // Whole numbers are not parted within one.
    var step = RoundStep(covering: max(greatest - least, 1e-280), most: wanted)
    if greatest == least { step = RoundStep(covering: max(1, abs(least) / 10), most: 1) }
    if channel.type.base == .integer, step.exponent < 0 { step = RoundStep(covering: 1, most: 1) }
    var counts: [Int: Int] = [:]
    for value in values {
      let bin =
        ChartNumber.exact(value).flatMap { step.floor($0) }
        ?? ChartNumber.double(value).flatMap { step.floor($0) }
      if let bin { counts[bin, default: 0] += 1 }
    }
    guard let first = counts.keys.min(), let last = counts.keys.max(), last - first < 1000 else { return nil }
    notes.append("A bar counts the rows from its number to below the next, \(step.text(1)) further.")
    let bins = (first...last).map { bin in
      let count = counts[bin] ?? 0
      return BarFigure.Group(
        label: step.text(bin), bars: [BarFigure.Bar(number: Double(count), text: Self.grouped(count))])
    }
    return BarFigure(
      groups: bins, isWhole: true, title: "rows", labelTitle: valueTitle,
      edges: (first...last).map { step.text($0) } + [step.text(last + 1)])
  }

  // MARK: Bullets

  private mutating func bullets() -> BulletFigure? {
    guard chart.values.count == 2 else { return nil }
    let labels = labels()
    let (planned, actual) = (bars(of: chart.values[0]), bars(of: chart.values[1]))
    let exact = chart.values.map { rows.values($0).map(ChartNumber.exact) }
    let made = labels.indices.map { row in
      var percent = ""
      if let plan = exact[0][row], let done = exact[1][row], let share = ChartNumber.percent(done, of: plan) {
        percent = "\(ChartNumber.text(share)) %"
      }
      return BulletFigure.Row(
        label: labels[row], planned: planned[row], actual: actual[row], percent: percent)
    }
    return made.isEmpty
      ? nil
      : BulletFigure(
        rows: made, isWhole: chart.isWhole, title: bulletTitle,
        labelTitle: TerminalText.escaped(chart.axis?.name ?? ""),
        plannedName: TerminalText.escaped(chart.values[0].name),
        actualName: TerminalText.escaped(chart.values[1].name))
  }

  // MARK: Points and lines

  private mutating func points(isLine: Bool) -> PointFigure? {
    guard let axis = chart.axis else { return nil }
    let (xs, along) = places(along: axis)
    let labels = chart.label.map { rows.texts($0) }
    var series: [PointFigure.Series] = []
    for (name, members, numbers) in partedBySeries() {
      var runs: [[PointFigure.Point]] = [[]]
      var order = members
      // A line goes from left to right, whatever the order of the rows; points of one place keep theirs.
      if isLine {
        order = members.enumerated().sorted { left, right in
          let (one, other) = (xs[left.element] ?? 0, xs[right.element] ?? 0)
          return one == other ? left.offset < right.offset : one < other
        }.map(\.element)
      }
      for row in order {
        guard let x = xs[row], let y = numbers[row] else {
          if isLine { runs.append([]) }
          continue
        }
        runs[runs.count - 1].append(PointFigure.Point(x: x, y: y, label: labels?[row]))
      }
      series.append(PointFigure.Series(name: name, runs: runs.filter { !$0.isEmpty }))
    }
    guard series.contains(where: { !$0.runs.isEmpty }) else { return nil }
    return PointFigure(
      series: series, isLine: isLine, along: along, xTitle: title(axis), yTitle: valueTitle,
      isWhole: (axis.type.base == .integer, chart.isWhole))
  }

  /// Where each row stands along the axis.
  private func places(along axis: Chart.Channel) -> ([Double?], PointFigure.Along) {
    if axis.type.isNumeric { return (rows.numbers(axis), .numbers) }
    switch axis.type.base {
    case .period: return (rows.numbers(axis), .periods)
    case .date, .timestamp: return (rows.numbers(axis), .dates)
    default:
      var names = Numbering(limit: Int.max)
      let places = rows.texts(axis).map { names.number(of: $0).map(Double.init) }
      return (places, .names(names.names))
    }
  }

  /// The rows of each series, and the numbers of all rows for it.
  private mutating func partedBySeries() -> [(name: String, rows: [Int], numbers: [Double?])] {
    guard let channel = chart.series, let value = chart.values.first else {
      let all = Array(0..<rows.count)
      let shown = chart.values.prefix(ChartFigure.maximumSeries)
      if shown.count < chart.values.count {
        notes.append("The first \(shown.count) of \(chart.values.count) columns are drawn.")
      }
      return shown.map { (TerminalText.escaped($0.name), all, rows.numbers($0)) }
    }
    let isSmall = chart.kind == .sparkline
    var kinds = Numbering(limit: isSmall ? ChartFigure.maximumGroups : ChartFigure.maximumSeries)
    var members: [[Int]] = []
    for (row, name) in rows.texts(channel).enumerated() {
      guard let kind = kinds.number(of: name) else { continue }
      while members.count <= kind { members.append([]) }
      members[kind].append(row)
    }
    noteNumbering(Numbering(limit: 0), kinds, 0)
    let numbers = rows.numbers(value)
    return kinds.names.enumerated().map { ($1, members[$0], numbers) }
  }

  // MARK: Sparklines

  private mutating func sparklines() -> SparklineFigure? {
    guard let axis = chart.axis else { return nil }
    let (xs, _) = places(along: axis)
    let names = rows.texts(axis)
    let texts = chart.values.map { rows.texts($0) }
    var made: [SparklineFigure.Row] = []
    for (place, part) in partedBySeries().enumerated() {
      let order = part.rows.filter { xs[$0] != nil }.sorted { (xs[$0] ?? 0, $0) < (xs[$1] ?? 0, $1) }
      let shown = texts[chart.series == nil ? place : 0]
      let present = order.filter { part.numbers[$0] != nil }
      let least = present.min { (part.numbers[$0] ?? 0) < (part.numbers[$1] ?? 0) }
      let greatest = present.max { (part.numbers[$0] ?? 0) < (part.numbers[$1] ?? 0) }
      made.append(
        SparklineFigure.Row(
          label: part.name, numbers: order.map { part.numbers[$0] },
          least: least.map { shown[$0] } ?? "", greatest: greatest.map { shown[$0] } ?? "",
          last: order.last.map { shown[$0] } ?? ""))
    }
    guard !made.isEmpty else { return nil }
    let order = names.indices.filter { xs[$0] != nil }.sorted { (xs[$0] ?? 0, $0) < (xs[$1] ?? 0, $1) }
    let ends = [order.first, order.last].compactMap { $0.map { names[$0] } }
    return SparklineFigure(rows: made, along: ends.joined(separator: " to "))
  }
}

extension Chart {
  fileprivate var isWhole: Bool { values.allSatisfy { $0.type.base == .integer } }
}

/// Names in the order in which they first come, each with its number; those beyond the limit have none.
struct Numbering {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  private var others: Set<String> = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// How many names had no room.
  var refused: Int { others.count }

  mutating func number(of name: String) -> Int? {
    if let known = numbers[name] { return known }
    guard names.count < limit else {
      others.insert(name)
      return nil
    }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }
}
