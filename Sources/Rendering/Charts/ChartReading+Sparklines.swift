import Columns
import Diagnostics
import Planning

/// A small line for each series.
extension ChartReading {
  mutating func sparklines() -> SparklineFigure? {
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
