import Columns

extension ExpressionPrinter {
  /// `sum(x) ROWS 2 PRECEDING`: without the partitions and their order.
  /// - Parameter isOrdered: whether the window has an order, which decides what frame goes without saying.
  package func text(of call: BoundWindowCall, isOrdered: Bool) -> String {
    switch call.function {
    case .aggregate(let aggregate):
      return text(of: aggregate) + frameText(call.frame, isOrdered)
    case .function(let function, let arguments, let ignoresNulls, _, _):
      let list = arguments.map(text(of:)).joined(separator: ", ")
      return "\(function.rawValue)(\(list))" + (ignoresNulls ? " IGNORE NULLS" : "")
        + (function.usesFrame ? frameText(call.frame, isOrdered) : "")
    }
  }

  private func frameText(_ frame: BoundFrame, _ isOrdered: Bool) -> String {
    if frame == (isOrdered ? .toPeers : .wholePartition) { return "" }
    let bounds =
      frame.end == .currentRow && frame.start != .currentRow
      ? edgeText(frame.start) : "BETWEEN \(edgeText(frame.start)) AND \(edgeText(frame.end))"
    let exclusion = frame.exclusion == .nothing ? "" : " EXCLUDE \(frame.exclusion.rawValue)"
    return " \(frame.mode.rawValue) \(bounds)\(exclusion)"
  }

  private func edgeText(_ edge: BoundFrame.Edge) -> String {
    switch edge {
    case .unboundedPreceding: "UNBOUNDED PRECEDING"
    case .preceding(let count): "\(count) PRECEDING"
    case .currentRow: "CURRENT ROW"
    case .following(let count): "\(count) FOLLOWING"
    case .unboundedFollowing: "UNBOUNDED FOLLOWING"
    case .distance(let distance):
      text(of: distance.distance) + (distance.isPreceding ? " PRECEDING" : " FOLLOWING")
    }
  }
}
