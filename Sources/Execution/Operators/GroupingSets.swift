import Columns
import Diagnostics

/// An aggregate by several sets of its keys.
struct GroupingSetsPlan: Sendable {
  /// The aggregate by all keys.
  var base: HashAggregatePlan
  /// The keys of each set, as places among those of `base`.
  var sets: [[Int]]

  /// The aggregate by the keys of one set.
  func plan(of set: [Int]) -> HashAggregatePlan {
    let shown = base.aggregates.dropLast(base.reasonedKeys.count)
    let reasoned = base.reasonedKeys.enumerated().filter { set.contains($0.element) }
    return HashAggregatePlan(
      keys: set.map { base.keys[$0] }, keyTypes: set.map { base.keyTypes[$0] },
      keyStatistics: set.map { base.keyStatistics[$0] },
      aggregates: shown + reasoned.map { base.aggregates[shown.count + $0.offset] },
      reasonedKeys: reasoned.compactMap { set.firstIndex(of: $0.element) })
  }

  /// Rows of a set as rows of the whole: keys that it does not group by are NULL, and the place of the set
  /// stands last.
  func widened(_ batch: Batch, set: Int) -> Batch {
    let keys = sets[set]
    var columns = base.keyTypes.map { ColumnVector.nulls(type: $0, count: batch.count) }
    for (place, key) in keys.enumerated() { columns[key] = batch.columns[place] }
    columns.append(contentsOf: batch.columns[keys.count...])
    columns.append(.constant(.integer(Int64(set)), type: .integer, count: batch.count))
    return Batch(columns: columns, count: batch.count)
  }
}

/// What one worker does with its rows: each batch goes to the grouping of every set.
private final class GroupingSetsSink: BatchSink {
  let sets: [any BatchSink]

  init(_ sets: [any BatchSink]) { self.sets = sets }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    for set in sets { _ = try set.consume(batch, sequence: sequence) }
    return .more
  }
}

extension ExecutionContext {
  /// Reads the input once, and gives the groups of the first set, then those of the second, and so on.
  /// - Parameter rowBound: the most rows that the input can have, where that is known.
  func aggregate(
    _ input: BatchStream, _ plan: GroupingSetsPlan, types: [DataType], rowBound: Int?
  ) throws(Diagnostic) -> [Batch] {
    let plans = plan.sets.map(plan.plan(of:))
    let input = try orderedInput(input, plan.base, types: types)
    let sinks = try drain(input, workers: plan.base.needsOneWorker ? 1 : threads) {
      GroupingSetsSink(
        plans.map { set -> any BatchSink in
          if set.isWorthParting(rowBound: rowBound, least: rowsWorthParting) {
            return AggregatePartitioner(set, memory)
          }
          return HashAggregate(set, self)
        })
    }
    var result: [Batch] = []
    for (set, setPlan) in plans.enumerated() {
      let parts = sinks.map { $0.sets[set] }
      let partitioners = parts.compactMap { $0 as? AggregatePartitioner }
      let batches =
        partitioners.isEmpty
        ? try merged(parts.compactMap { $0 as? HashAggregate }) : try finish(partitioners, setPlan)
      for batch in batches { result.append(plan.widened(batch, set: set)) }
    }
    return result
  }
}
