import Columns

/// CHART.
extension PlainExplanation {
  /// "Draws expenditure as bars, one for each class."
  func drawn(_ chart: Chart) -> String {
    guard let kind = chart.kind else { return "Draws the rows as a chart that suits them." }
    guard !chart.values.isEmpty else { return "Draws the rows as a \(kind.rawValue) chart." }
    let values = PlainWords.list(chart.values.map(\.name))
    let axis = chart.axis?.name ?? ""
    var text =
      switch kind {
      case .bar: "Draws \(values) as bars, for each \(axis)"
      case .line: "Draws \(values) as a line along \(axis)"
      case .sparkline: "Draws \(values) as small lines along \(axis)"
      case .scatter: "Draws a point for each row, \(values) against \(axis)"
      case .histogram: "Draws how many rows have which \(values)"
      case .bullet:
        "Draws \(chart.values.last?.name ?? "") as bars against \(chart.values[0].name), for each \(axis)"
      }
    if let series = chart.series { text += ", for each \(series.name)" }
    if chart.isStacked { text += ", stacked" }
    return text + "."
  }
}
