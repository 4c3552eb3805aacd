import Columns
import Diagnostics
import Planning

/// Bars of rows, and of groups that hold a bar for each series.
extension ChartReading {
  mutating func bars() -> BarFigure? {
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

  func bars(of channel: Chart.Channel) -> [BarFigure.Bar] {
    zip(rows.numbers(channel), rows.texts(channel)).map { BarFigure.Bar(number: $0, text: $1) }
  }

  /// What stacked bars come to; nothing is added for those that have no value.
  static func total(_ bars: [BarFigure.Bar], _ exact: [Decimal?]) -> BarFigure.Bar {
    let present = zip(bars, exact).filter { $0.0.number != nil }
    if bars.count == 1 { return bars[0] }
    guard !present.isEmpty else { return BarFigure.Bar(number: nil, text: bars.first?.text ?? "") }
    let number = present.reduce(0.0) { $0 + ($1.0.number ?? 0) }
    guard let sum = ChartNumber.sum(present.map(\.1)) else {
      return BarFigure.Bar(number: number, text: number.description)
    }
    return BarFigure.Bar(number: number, text: ChartNumber.text(sum))
  }

  /// A group for each label and in it a bar for each series; what has no row has no bar.
  mutating func barsBySeries() -> BarFigure? {
    guard let axis = chart.axis, let series = chart.series, let value = chart.values.first else { return nil }
    var cells = SeriesCells(rows.texts(series), isStacked: chart.isStacked)
    let (labels, bars, values) = (rows.texts(axis), bars(of: value), rows.values(value))
    for row in labels.indices {
      cells.put(bars[row], ChartNumber.exact(values[row]), at: row, of: labels[row])
    }
    if let others = cells.others {
      noteNumbering(cells.groups, Numbering(limit: 0), cells.repeated)
      notes.append(
        "The first \(cells.kinds.names.count) values of \(TerminalText.escaped(series.name)) stand by themselves, the "
          + "other \(Self.grouped(others)) together.")
    } else {
      noteNumbering(cells.groups, cells.kinds, cells.repeated)
    }
    var figure = BarFigure(
      groups: [], series: cells.laneNames, isStacked: chart.isStacked, isWhole: chart.isWhole,
      title: valueTitle, labelTitle: TerminalText.escaped(axis.name))
    for (group, label) in cells.groups.names.enumerated() {
      let lanes = figure.series.indices.map { cells.bars(group, $0) }
      var made = BarFigure.Group(label: label, bars: lanes.map { Self.total($0.map(\.bar), $0.map(\.exact)) })
      if chart.isStacked {
        let all = lanes.flatMap { $0 }
        made.total = Self.total(all.map(\.bar), all.map(\.exact))
      }
      figure.groups.append(made)
    }
    return figure.groups.isEmpty ? nil : figure
  }

  mutating func noteNumbering(_ groups: Numbering, _ kinds: Numbering, _ repeated: Int) {
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
}

/// What stands where a label and a series meet.
private struct SeriesCells {
  typealias Cell = (bar: BarFigure.Bar, exact: Decimal?)

  private(set) var groups = Numbering(limit: ChartFigure.maximumGroups)
  private(set) var kinds: Numbering
  /// How many series are put together in a last lane, so that stacked bars come to the whole; nil: none.
  let others: Int?
  /// How many rows have no place of their own.
  private(set) var repeated = 0
  private let names: [String]
  /// By group and lane.
  private var cells: [[[Cell]]] = []

  init(_ names: [String], isStacked: Bool) {
    self.names = names
    let most = ChartFigure.maximumSeries
    let count = isStacked ? Set(names).count : 0
    others = count > most ? count - most + 1 : nil
    kinds = Numbering(limit: others == nil ? most : most - 1)
  }

  var laneNames: [String] { kinds.names + (others.map { ["\($0) others"] } ?? []) }

  func bars(_ group: Int, _ lane: Int) -> [Cell] { lane < cells[group].count ? cells[group][lane] : [] }

  mutating func put(_ bar: BarFigure.Bar, _ exact: Decimal?, at row: Int, of label: String) {
    let own = kinds.number(of: names[row])
    guard let lane = own ?? others.map({ _ in kinds.names.count }), let group = groups.number(of: label)
    else {
      return
    }
    while cells.count <= group { cells.append([]) }
    while cells[group].count <= lane { cells[group].append([]) }
    guard own == nil || cells[group][lane].isEmpty else {
      repeated += 1
      return
    }
    cells[group][lane].append((bar, exact))
  }
}
