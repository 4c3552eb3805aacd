import MissionQL

/// What people see of a query that ends in CHART: the values of `.charts`.
package enum ChartDisplay: String, CaseIterable, Sendable {
  /// The picture in the place of the rows.
  case on
  /// The rows.
  case off
  /// The rows, and the picture beneath.
  case both

  /// What is shown, in a few words.
  package var summary: String {
    switch self {
    case .on: "the picture in the place of the rows"
    case .off: "the rows"
    case .both: "the rows, and the picture beneath"
    }
  }
}

extension RenderingOptions {
  /// Draws a result that asks for it; false if its rows are to be written.
  func draws(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) -> Bool {
    guard result.chart != nil, charts == .on else { return false }
    return try ChartRenderer(self).draw(result, into: &output)
  }

  /// Draws beneath the rows what asks for it, or says that the rows stand in the place of a picture.
  func drawBeneath(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    guard result.chart != nil, charts != .off, result.rowCount > 0 else { return }
    if charts == .both {
      output.append("\n")
      if try ChartRenderer(self).draw(result, into: &output) { return }
    }
    output.append("No chart: nothing in these rows can be drawn.\n")
  }
}
