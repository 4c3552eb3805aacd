import Columns
import Diagnostics
import Planning

/// How many rows lie in each range of a number.
extension ChartReading {
  mutating func histogram() -> BarFigure? {
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
    let isGrouped = channel.type.base != .integer || step.isWorthGrouping(first...(last + 1))
    let edges = (first...(last + 1)).map { step.text($0, isGrouped: isGrouped) }
    let bins = zip(first...last, edges).map { bin, edge in
      let count = counts[bin] ?? 0
      return BarFigure.Group(
        label: edge, bars: [BarFigure.Bar(number: Double(count), text: Self.grouped(count))])
    }
    return BarFigure(
      groups: bins, isWhole: true, title: "rows", labelTitle: valueTitle,
      edges: edges)
  }
}
