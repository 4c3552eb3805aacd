package import Columns
package import Diagnostics

/// The rows of the input, each with values beside it that are computed from the rows around it.
package struct LogicalWindow: Sendable {
  package struct Output: Sendable {
    package var column: PlanColumn
    package var call: BoundWindowCall

    package init(column: PlanColumn, call: BoundWindowCall) {
      self.column = column
      self.call = call
    }
  }

  package var input: LogicalPlan
  /// Rows that have the same values of these are one partition; empty: all rows are.
  package var partition: [BoundExpression]
  /// The order of the rows within each; rows that tie keep that of the input.
  package var order: [SortKey]
  package var outputs: [Output]
  /// Which rows are needed, where a filter above leaves out the rest.
  package var limit: WindowLimit?

  package init(
    input: LogicalPlan, partition: [BoundExpression], order: [SortKey], outputs: [Output]
  ) {
    self.input = input
    self.partition = partition
    self.order = order
    self.outputs = outputs
  }

  package var expressions: [BoundExpression] {
    partition + order.map(\.expression) + outputs.flatMap(\.call.expressions)
  }

  package func mapExpressions(_ change: (BoundExpression) -> BoundExpression) -> LogicalWindow {
    var window = LogicalWindow(
      input: input, partition: partition.map(change), order: order.map { $0.mapExpression(change) },
      outputs: outputs.map { Output(column: $0.column, call: $0.call.mapExpressions(change)) })
    window.limit = limit
    return window
  }

  /// The same over another input.
  func over(_ input: LogicalPlan) -> LogicalWindow {
    var window = self
    window.input = input
    return window
  }
}

/// The rows of each partition to which a function of the window gives a number up to the count.
package struct WindowLimit: Hashable, Sendable {
  package var function: WindowFunction
  package var count: Int
}

/// A function with its frame; partition and order are those of the window.
package struct BoundWindowCall: Hashable, Sendable {
  package enum Function: Hashable, Sendable {
    case aggregate(BoundAggregate)
    case function(WindowFunction, [BoundExpression], ignoresNulls: Bool, DataType, SourceSpan)
  }

  package var function: Function
  package var frame: BoundFrame

  package init(_ function: Function, frame: BoundFrame) {
    self.function = function
    self.frame = frame
  }

  package var type: DataType {
    switch function {
    case .aggregate(let aggregate): aggregate.type
    case .function(_, _, _, let type, _): type
    }
  }

  package var span: SourceSpan {
    switch function {
    case .aggregate(let aggregate): aggregate.span
    case .function(_, _, _, _, let span): span
    }
  }

  package var arguments: [BoundExpression] {
    switch function {
    case .aggregate(let aggregate): aggregate.arguments
    case .function(_, let arguments, _, _, _): arguments
    }
  }

  package var expressions: [BoundExpression] {
    let own: [BoundExpression] =
      switch function {
      case .aggregate(let aggregate): aggregate.expressions
      case .function(_, let arguments, _, _, _): arguments
      }
    return own + frame.expressions
  }

  package func mapExpressions(_ change: (BoundExpression) -> BoundExpression) -> BoundWindowCall {
    let mapped: Function =
      switch function {
      case .aggregate(let aggregate): .aggregate(aggregate.mapExpressions(change))
      case .function(let function, let arguments, let ignoresNulls, let type, let span):
        .function(function, arguments.map(change), ignoresNulls: ignoresNulls, type, span)
      }
    return BoundWindowCall(mapped, frame: frame.mapExpressions(change))
  }

  /// Equal where the same is computed.
  var withoutSpans: BoundWindowCall {
    var call = self
    switch function {
    case .aggregate(let aggregate): call.function = .aggregate(aggregate.withoutSpans)
    case .function(let function, let arguments, let ignoresNulls, let type, _):
      call.function = .function(
        function, arguments.map(\.withoutSpans), ignoresNulls: ignoresNulls, type, .none)
    }
    call.frame = frame.mapExpressions(\.withoutSpans)
    return call
  }

  /// Whether the order of the rows changes nothing but the last digits.
  var ignoresOrder: Bool {
    guard frame.isWholePartition, case .aggregate(let aggregate) = function else { return false }
    switch aggregate.function {
    case .anyValue, .lastValue, .single: return false
    // Of several rows with the same second argument they take the first.
    case .argumentOfMinimum, .argumentOfMaximum: return false
    case .stringAggregate, .sparkline: return false
    default: return true
    }
  }
}

/// The rows around a row that a function of a window looks at.
package struct BoundFrame: Hashable, Sendable {
  package enum Edge: Hashable, Sendable {
    case unboundedPreceding
    /// So many rows or groups.
    case preceding(Int)
    case currentRow
    case following(Int)
    case unboundedFollowing
    /// Of RANGE: the distance as written, and its direction.
    case distance(FrameDistance)
  }

  package var mode: FrameMode
  package var start: Edge
  package var end: Edge
  package var exclusion: FrameExclusion

  package init(mode: FrameMode, start: Edge, end: Edge, exclusion: FrameExclusion = .nothing) {
    self.mode = mode
    self.start = start
    self.end = end
    self.exclusion = exclusion
  }

  package static let wholePartition = BoundFrame(
    mode: .rows, start: .unboundedPreceding, end: .unboundedFollowing)

  /// From the first row to the last that ties with the current one: what ORDER BY alone means.
  package static let toPeers = BoundFrame(mode: .range, start: .unboundedPreceding, end: .currentRow)

  package var isWholePartition: Bool {
    start == .unboundedPreceding && end == .unboundedFollowing && exclusion == .nothing
  }

  var expressions: [BoundExpression] { start.expressions + end.expressions }

  func mapExpressions(_ change: (BoundExpression) -> BoundExpression) -> BoundFrame {
    BoundFrame(
      mode: mode, start: start.mapExpressions(change), end: end.mapExpressions(change), exclusion: exclusion)
  }
}

/// How far a RANGE reaches from a row's key.
package struct FrameDistance: Hashable, Sendable {
  package var distance: BoundExpression
  package var isPreceding: Bool
  /// The key, and the key that is so far away, of one type.
  package var key: BoundExpression
  package var limit: BoundExpression
}

extension BoundFrame.Edge {
  fileprivate var expressions: [BoundExpression] {
    if case .distance(let distance) = self { [distance.distance, distance.key, distance.limit] } else { [] }
  }

  fileprivate func mapExpressions(_ change: (BoundExpression) -> BoundExpression) -> Self {
    guard case .distance(let distance) = self else { return self }
    return .distance(
      FrameDistance(
        distance: change(distance.distance), isPreceding: distance.isPreceding, key: change(distance.key),
        limit: change(distance.limit)))
  }
}
