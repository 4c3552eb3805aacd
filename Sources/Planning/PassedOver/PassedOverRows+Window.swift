import Columns
import Diagnostics

extension PassedOverRows {
  /// Of aggregates over windows it is told how many of the rows that the windows are made of they pass over, whatever
  /// frames these are in. They are counted beneath the windows, as one group that all rows of the result are of.
  mutating func carry(_ window: LogicalWindow, _ wanted: Wanted, repeats: Bool) -> Carried {
    let lower = carry(window.input, sources(of: window, wanted), repeats: repeats)
    let aggregates = window.outputs.compactMap { output -> LogicalAggregate.Output? in
      guard case .aggregate(let aggregate) = output.call.function else { return nil }
      return .init(column: output.column, aggregate: aggregate)
    }
    var (counts, tallies) = tally(aggregates, wanted, over: window.input)
    guard !tallies.isEmpty else {
      return Carried(plan: .window(window.over(lower.plan)), tallies: lower.tallies)
    }
    let all = newColumn("all rows", .integer)
    counts.append(
      .init(
        column: all,
        aggregate: BoundAggregate(function: .countRows, arguments: [], type: .integer, span: .none)))
    for index in tallies.indices { tallies[index].keys = [all] }
    var spread = LogicalSpread(input: lower.plan, aggregates: counts)
    spread.isBeneath = true
    let counted = LogicalPlan.spread(spread)
    return Carried(plan: .window(window.over(counted)), tallies: lower.tallies + tallies)
  }

  private func sources(of window: LogicalWindow, _ wanted: Wanted) -> Wanted {
    var below = wanted
    for output in window.outputs {
      guard let places = wanted[output.column.id] else { continue }
      for column in Set(output.call.arguments.flatMap { Array($0.referencedColumns) }) {
        below.add(places, of: column)
      }
    }
    return below
  }
}
