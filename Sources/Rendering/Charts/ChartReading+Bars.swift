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
