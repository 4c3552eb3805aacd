import Columns

/// Window functions.
extension PlainExplanation {
  mutating func tell(_ window: LogicalWindow) {
    _ = tell(window.input)
    columns.enter(window.input.columns)
    let rows = if case .aggregate = window.input.withoutSpread { "result" } else { "row" }
    let texts = PlainWindow(expressions: expressions, rows: rows, isOrdered: !window.order.isEmpty)
    var parts: [String] = []
    var declared = columns
    for output in window.outputs {
      let name = aliases[output.column.id]
      let noun = texts.noun(output.call)
      parts.append(noun + (name.map { " (\($0))" } ?? ""))
      declared.declare(
        output.column.id, name ?? noun, owner: "step \(steps.count + 1)",
        mayBeMissing: texts.mayBeMissing(output.call))
    }
    let order = PlainWords.list(window.order.map(expressions.text), joinedBy: "then")
    let partition = PlainWords.list(window.partition.map { expressions.text($0) })
    let scope =
      window.partition.isEmpty
      ? window.order.isEmpty ? "" : "With the \(rows)s by \(order), "
      : window.order.isEmpty
        ? "Within each \(partition), " : "Within each \(partition), with the \(rows)s by \(order), "
    steps.append(PlainWords.capitalized("\(scope)adds to each \(rows) \(PlainWords.list(parts))."))
    columns = declared
  }
}

/// What window functions give, in plain English.
private struct PlainWindow {
  let expressions: PlainExpression
  /// What the rows are called, one of them.
  let rows: String
  let isOrdered: Bool

  func noun(_ call: BoundWindowCall) -> String {
    switch call.function {
    case .aggregate(let aggregate):
      return PlainAggregate(expressions: expressions).noun(aggregate)
        + frame(call.frame, countsRows: aggregate.function == .countRows && aggregate.filter == nil)
    case .function(let function, let arguments, let ignoresNulls, _, _):
      let values = arguments.map { expressions.text($0) }
      return noun(function, arguments, values) + (function.usesFrame ? frame(call.frame) : "")
        + (ignoresNulls ? ", passing over missing values" : "")
    }
  }

  private func noun(
    _ function: WindowFunction, _ arguments: [BoundExpression], _ values: [String]
  ) -> String {
    let value = values.first ?? ""
    switch function {
    case .rowNumber: return "its number"
    case .rank: return "its rank"
    case .denseRank: return "its rank without gaps"
    case .percentRank: return "what part of the other \(rows)s comes before it"
    case .cumulativeDistribution: return "what part of the \(rows)s comes before it or ties with it"
    case .tile: return "in which of \(value) parts of one size it is"
    case .firstValue: return "the first \(value)"
    case .lastValue: return "the last \(value)"
    case .nthValue: return "\(value) in \(rows) number \(values.count > 1 ? values[1] : "")"
    case .lag, .lead:
      let direction = function == .lag ? "before" : "after"
      let distance =
        values.count > 1 && values[1] != "1"
        ? "\(values[1]) \(rows)s \(direction)" : "the \(rows) \(direction)"
      let fallback = values.count > 2 ? ", or \(values[2]) if there is none" : ""
      return (values.count > 1 && values[1] != "1" ? "\(value) \(distance)" : "\(value) of \(distance)")
        + fallback
    }
  }

  func mayBeMissing(_ call: BoundWindowCall) -> Bool {
    switch call.function {
    case .aggregate(let aggregate):
      return aggregate.function.isNullWithoutValues
    case .function(let function, _, _, _, _):
      return function.givesValues
    }
  }

  /// Of which rows it is; nothing where that goes without saying.
  private func frame(_ frame: BoundFrame, countsRows: Bool = false) -> String {
    if frame.isWholePartition { return isOrdered ? " over all" : "" }
    if frame == .toPeers { return " up to here" }
    let excluded =
      switch frame.exclusion {
      case .nothing: ""
      case .currentRow: ", without the \(rows) itself"
      case .group: ", without those that tie with it"
      case .ties: ", without others that tie with it"
      }
    let ends = "from \(edge(frame.start, frame.mode)) to \(edge(frame.end, frame.mode))"
    return " \(countsRows ? "" : "over the \(rows)s ")\(ends)\(excluded)"
  }

  private func edge(_ edge: BoundFrame.Edge, _ mode: FrameMode) -> String {
    switch edge {
    case .unboundedPreceding: return "the first"
    case .unboundedFollowing: return "the last"
    case .currentRow: return mode == .rows ? "this one" : "those that tie with this one"
    case .preceding(let count): return "\(distance(count, mode)) before"
    case .following(let count): return "\(distance(count, mode)) after"
    case .distance(let distance):
      let direction = distance.isPreceding ? "before" : "after"
      return "those that are \(expressions.text(distance.distance)) \(direction) by value"
    }
  }

  private func distance(_ count: Int, _ mode: FrameMode) -> String {
    if mode == .groups { return count == 1 ? "the group of ties" : "\(count) groups of ties" }
    return count == 1 ? "the \(rows)" : "\(count) \(rows)s"
  }
}
