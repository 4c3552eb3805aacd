import Columns
import Diagnostics

extension RoundingPass {
  func follow(_ window: LogicalWindow, _ wanted: Set<ColumnID>) -> Followed {
    var needed = wanted.union(compared(in: .window(window)))
    for output in window.outputs where wanted.contains(output.column.id) {
      for argument in output.call.arguments { argument.collectColumns(into: &needed) }
    }
    let below = follow(window.input, needed)
    guard case .window(var result) = rewrite(.window(window.over(below.plan)), below.bounds) else {
      return (.window(window.over(below.plan)), below.bounds)
    }
    var bounds = below.bounds
    let rounding = self.rounding(below.bounds)
    for output in result.outputs where wanted.contains(output.column.id) {
      switch output.call.function {
      case .aggregate(let aggregate):
        // What the bound needs is aggregated over the same frames.
        var aggregates = AggregateRounding(rounding, newColumn: newColumn)
        bounds[output.column.id] = aggregates.bound(of: aggregate)
        result.outputs += aggregates.hidden.map { hidden in
          .init(
            column: hidden.column,
            call: BoundWindowCall(.aggregate(hidden.aggregate), frame: output.call.frame))
        }
      case .function(let function, let arguments, _, let type, _):
        if function.givesValues {
          bounds[output.column.id] = bound(of: output, function, arguments, rounding, &result.outputs)
        } else if let scale = type.scale, scale > 0 {
          bounds[output.column.id] = .halfUnit(of: scale)
        }
      }
    }
    return (.window(result), bounds)
  }

  /// A value that is taken from another row is as exact as it is there.
  private func bound(
    of output: LogicalWindow.Output, _ function: WindowFunction, _ arguments: [BoundExpression],
    _ rounding: ExpressionRounding, _ outputs: inout [LogicalWindow.Output]
  ) -> RoundingBound {
    guard let argument = arguments.first,
      case .function(_, _, let ignoresNulls, _, let span) = output.call.function
    else { return .exact }
    let own = rounding.bound(of: argument)
    let fallback = arguments.count > 2 ? rounding.bound(of: arguments[2]) : .exact
    let greatest = RoundingBound.greatest([own, fallback], span)
    if greatest.obstacle != nil || greatest.constant != nil { return greatest }
    let type = RoundingBound.common(own.expression.type, fallback.expression.type)
    // NULL where the value is, since the two must come from one row.
    let known = BoundExpression.caseWhen(
      [
        BoundBranch(
          condition: .call(.isNotNull, [argument], .boolean, .none),
          result: RoundingBound.cast(own.expression, type, span))
      ], otherwise: nil, type)
    var inner = [known] + arguments.dropFirst()
    if arguments.count > 2 { inner[2] = RoundingBound.cast(fallback.expression, type, span) }
    let column = boundColumn(of: output.column, type)
    outputs.append(
      .init(
        column: column,
        call: BoundWindowCall(
          .function(function, inner, ignoresNulls: ignoresNulls, type, span), frame: output.call.frame)))
    return .within(.column(column.id, type))
  }
}
