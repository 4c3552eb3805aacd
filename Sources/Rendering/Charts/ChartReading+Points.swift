import Columns
import Diagnostics
import Planning

/// Points, and the lines through them.
extension ChartReading {
  mutating func points(isLine: Bool) -> PointFigure? {
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
  func places(along axis: Chart.Channel) -> ([Double?], PointFigure.Along) {
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
  mutating func partedBySeries() -> [(name: String, rows: [Int], numbers: [Double?])] {
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
}
