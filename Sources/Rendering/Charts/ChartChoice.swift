import Columns
import Diagnostics
import MissionQL
import Planning

/// Chooses what a query leaves open: CHART without a kind, or a kind without columns.
struct ChartChoice {
  private let fields: [Field]
  private let rows: ChartRows
  /// More rows are not looked at for how many different values there are.
  private static let lookedAt = 10_000

  /// All but what BY names.
  private let free: [Int]
  private let time: Int?
  private let texts: [Int]
  /// The first text that tells the rows apart, or of those that don't the one with most values.
  private let label: Int?

  /// A whole number that names the rows, as a component, a month or a year does.
  private let key: Int?

  /// By the place of the number, the place of its unit.
  private let unitColumns: [Int: Int]

  private init(_ result: ResultSet, _ rows: ChartRows) {
    fields = result.fields
    unitColumns = result.chart?.unitColumns ?? [:]
    self.rows = rows.count > Self.lookedAt ? rows.prefix(Self.lookedAt) : rows
    let (all, fields) = (self.rows, fields)
    let series = result.chart?.series?.place
    free = fields.indices.filter { series != .shown($0) }
    time = free.first { fields[$0].type.isTemporal }
    texts = free.filter { fields[$0].type.base == .text && !Chart.isPlace(fields[$0].name) }
    let counts = texts.map { Self.distinct(fields, $0, all) }
    let names = zip(texts, counts).first { $0.1 == all.count } ?? zip(texts, counts).max { $0.1 < $1.1 }
    label = names?.0
    key = Self.key(fields, free, unitColumns, all)
  }

  /// The chart with all that it draws, and a note on what was chosen and why; nil where there is nothing to draw.
  static func completed(_ chart: Chart, _ result: ResultSet, _ rows: ChartRows) -> (Chart, note: String?)? {
    if chart.kind != nil, !chart.values.isEmpty { return (chart, nil) }
    return ChartChoice(result, rows).completed(chart)
  }

  private func completed(_ chart: Chart) -> (Chart, note: String?)? {
    guard let (kind, why) = chart.kind.map({ ($0, "") }) ?? suitableKind else { return nil }
    var completed = chart
    completed.kind = kind
    guard fill(&completed, kind) else { return nil }
    let reason = why.isEmpty ? "" : ", since \(why)"
    return (completed, "Drawn as \(Self.text(completed))\(reason).")
  }

  /// As one would write it.
  private static func text(_ chart: Chart) -> String {
    let columns = ([chart.axis].compactMap(\.self) + chart.values).map { TerminalText.escaped($0.name) }
    var text = "CHART \(chart.kind?.word ?? "") \(columns.joined(separator: ", "))"
    if let series = chart.series { text += " BY \(TerminalText.escaped(series.name))" }
    if chart.isStacked { text += " STACKED" }
    return text
  }

  private var suitableKind: (Chart.Kind, String)? {
    guard let amount else { return nil }
    let name = TerminalText.escaped(fields[amount].name)
    if let time, distinct(time) > 1, let label, distinct(time) < rows.count,
      distinct(label) > ChartFigure.maximumSeries
    {
      return (
        .sparkline, "`\(TerminalText.escaped(fields[label].name))` has many values, each of several times"
      )
    }
    if let time, distinct(time) > 1 {
      return (.line, "`\(TerminalText.escaped(fields[time].name))` is a time")
    }
    if let label = label ?? key {
      let isLong = label == key && rows.count > Self.mostKeyedBars
      return (isLong ? .line : .bar, "`\(TerminalText.escaped(fields[label].name))` names the rows")
    }
    if numbers.count > 1, rows.count > 1 { return (.scatter, "there are two numbers and no names") }
    if rows.count >= 10 { return (.histogram, "`\(name)` is the only number, and nothing names the rows") }
    if rows.count == 1 { return (.bar, alike.count > 1 ? "these can be compared" : "there is one row") }
    return (.bar, "there is little else to draw")
  }

  private func fill(_ chart: inout Chart, _ kind: Chart.Kind) -> Bool {
    guard let amount else { return false }
    switch kind {
    case .histogram: chart.values = [channel(amount)]
    case .bar:
      fillBars(&chart, of: amount)
    case .bullet:
      let unit = fields[amount].type.unit
      // What was planned stands first, and what came of it next.
      let actual = numbers.first { $0 > amount && $0 != key && fields[$0].type.unit == unit }
      guard let label = label ?? time ?? key, let actual else { return false }
      chart.axis = channel(label)
      chart.values = [channel(amount), channel(actual)]
    case .scatter:
      guard let second = partner ?? numbers.first(where: { $0 != amount }) else { return false }
      chart.axis = channel(amount)
      chart.values = [channel(second)]
    case .line, .sparkline:
      let along =
        time ?? label ?? key ?? numbers.first { $0 != amount }
        ?? free.first { fields[$0].type.isNumeric && $0 != amount }
      guard let along else { return false }
      chart.axis = channel(along)
      chart.values = [channel(amount)]
      if chart.series == nil, let label, label != along, distinct(along) < rows.count {
        chart.series = channel(label)
      }
    }
    return true
  }

  private func fillBars(_ chart: inout Chart, of amount: Int) {
    chart.axis = (label ?? time ?? key).map(channel)
    chart.values = [channel(amount)]
    guard chart.series == nil else { return }
    let parts = rows.count == 1 || chart.isStacked ? alike : [amount] + (partner.map { [$0] } ?? [])
    if chart.isStacked, parts.count < 2 {
      // The bars are of what stands first, and their parts of what stands behind it.
      let names = ((time.map { [$0] } ?? []) + texts).sorted()
      chart.axis = names.first.map(channel)
      chart.series = names.dropFirst().first.map(channel)
      chart.isStacked = chart.series != nil
    } else {
      chart.values = parts.map(channel)
    }
  }

  private func channel(_ index: Int) -> Chart.Channel {
    Chart.Channel(
      .shown(index), name: fields[index].name, type: fields[index].type, unitColumn: unitColumns[index])
  }

  // MARK: Columns

  private var numbers: [Int] {
    free.filter { fields[$0].type.isNumeric && !Chart.isPlace(fields[$0].name) }
  }

  /// The number that matters: the first that has a unit; without units the last, which is mostly an aggregate.
  private var amount: Int? {
    let amounts = numbers.filter { $0 != key }
    return amounts.first { fields[$0].type.unit != nil } ?? amounts.first { unitColumns[$0] != nil }
      ?? amounts.last
  }

  /// Bars of more keys than these are too many to read; a line shows how they run.
  private static let mostKeyedBars = 40

  /// The first whole number without a unit that is another one in each row and leaves few out between its least and its
  /// greatest, beside a number to draw; one by which the rows are ordered comes before others.
  private static func key(_ fields: [Field], _ free: [Int], _ unitColumns: [Int: Int], _ rows: ChartRows)
    -> Int?
  {
    let numbers = free.filter { fields[$0].type.isNumeric && !Chart.isPlace(fields[$0].name) }
    guard numbers.count > 1, rows.count > 1 else { return nil }
    var first: Int?
    for index in numbers
    where fields[index].type.base == .integer && fields[index].type.unit == nil && unitColumns[index] == nil {
      let channel = Chart.Channel(.shown(index), name: fields[index].name, type: fields[index].type)
      let keys = rows.values(channel).compactMap { value in
        if case .integer(let key) = value { Double(key) } else { nil }
      }
      // One row may have none: what belongs to no key.
      guard keys.count + 1 >= rows.count, let least = keys.min(), let greatest = keys.max(),
        Set(keys).count == keys.count, greatest - least < 3 * Double(keys.count)
      else { continue }
      if zip(keys, keys.dropFirst()).allSatisfy(<) { return index }
      first = first ?? index
    }
    return first
  }

  /// The only other number in the same unit.
  private var partner: Int? {
    guard let amount, let unit = fields[amount].type.unit else { return nil }
    let same = numbers.filter { $0 != amount && fields[$0].type.unit == unit }
    return same.count == 1 ? same[0] : nil
  }

  /// The numbers of a row that can stand side by side: most that are in one unit; without any, those that are in none.
  private var alike: [Int] {
    let own = numbers.filter { unitColumns[$0] == nil }
    let measured = own.filter { fields[$0].type.unit != nil }
    var best = Array(numbers.prefix(1))
    for (place, index) in (measured.isEmpty ? own : measured).enumerated() {
      let same = own.filter { fields[$0].type.unit == fields[index].type.unit }
      if place == 0 || same.count > best.count { best = same }
    }
    return Array(best.prefix(ChartFigure.maximumSeries))
  }

  private func distinct(_ index: Int) -> Int { Self.distinct(fields, index, rows) }

  private static func distinct(_ fields: [Field], _ index: Int, _ rows: ChartRows) -> Int {
    Set(rows.texts(.init(.shown(index), name: fields[index].name, type: fields[index].type))).count
  }
}
