import Columns
import Diagnostics
import Planning

/// Leaves out rows that cannot be among the first of their partition, for a window of which no more are needed. Each worker
/// judges by the rows that it has seen.
struct PartitionTop: StreamingOperator {
  /// After so many rows, of which most were kept, it is given up.
  private static let trialRows = 32 * Batch.capacity

  let partition: [PhysicalExpression]
  let types: [DataType]
  let statistics: [ColumnStatistics?]
  /// nil: the order of the input.
  let key: PhysicalSortKey?
  /// Whether there is no other key.
  let decidesAlone: Bool
  let limit: WindowLimit

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    let isExact = decidesAlone && key?.type.base != .text
    let encoder = KeyEncoder(types: types, statistics: statistics)
    return Step(
      plan: self, memory: context.memory, encoder: encoder, table: GroupTable(layout: encoder.layout),
      leaders: PartitionLeaders(limit.function, count: limit.count, isExact: isExact))
  }

  private struct Step: BatchStep {
    let plan: PartitionTop
    let memory: MemoryBudget
    let encoder: KeyEncoder
    var table: GroupTable
    var leaders: PartitionLeaders
    var partitionCount = 0
    var seen = 0
    var kept = 0

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      if seen > PartitionTop.trialRows, kept > seen / 4 * 3 { return try emit(batch) }
      let partitions = try partitions(of: batch)
      let rows = leaders.select(try words(of: batch), partitions: partitions)
      seen += batch.count
      kept += rows.count
      return try emit(rows.count == batch.count ? batch : batch.gather(rows))
    }

    private mutating func partitions(of batch: Batch) throws(Diagnostic) -> [UInt32] {
      guard !plan.partition.isEmpty else {
        try grow(to: 1)
        return [UInt32](repeating: 0, count: batch.count)
      }
      var keys: [ColumnVector] = []
      for key in plan.partition { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
      let numbers = table.insert(encoder.encode(keys, count: batch.count, insert: true), count: batch.count)
      try grow(to: table.count)
      return numbers
    }

    private mutating func grow(to count: Int) throws(Diagnostic) {
      guard count > partitionCount else { return }
      // Slots at half load, the key, and the words of the first rows.
      try memory.reserve((count - partitionCount) * (40 + 8 * plan.limit.count))
      partitionCount = count
      leaders.grow(to: count)
    }

    private func words(of batch: Batch) throws(Diagnostic) -> [UInt64] {
      // Any word that stands for one value: then all rows tie.
      guard let key = plan.key else { return [UInt64](repeating: 2, count: batch.count) }
      let column = try ExpressionEvaluator.evaluate(key.expression, batch)
      return sortPrefixes(
        SortColumn(column, type: key.type, descending: key.descending, nullsFirst: key.nullsFirst),
        count: batch.count)
    }
  }
}
