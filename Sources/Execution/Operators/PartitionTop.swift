import Columns
import Diagnostics
import Planning

/// Leaves out rows that cannot be among the first of their partition, for a window of which no more are needed. Each worker
/// judges by the rows that it has seen.
struct PartitionTop: StreamingOperator {
  /// After so many rows, and whenever there are twice as many, it is judged whether it is to go on.
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
    var counted = CountedMemory()
    var trial = Trial(until: PartitionTop.trialRows)
    var isGivenUp = false

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      if isGivenUp { return try emit(batch) }
      let partitions = try partitions(of: batch)
      let rows = leaders.select(try words(of: batch), partitions: partitions)
      trial.note(batch.count, kept: rows.count)
      if trial.isOver {
        isGivenUp = trial.hasFailed(partitionCount)
        trial = Trial(until: trial.end * 2, partitions: partitionCount)
      }
      return try emit(rows.count == batch.count ? batch : batch.gather(rows))
    }

    private mutating func partitions(of batch: Batch) throws(Diagnostic) -> [UInt32] {
      guard !plan.partition.isEmpty else {
        try grow(to: 1)
        return [UInt32](repeating: 0, count: batch.count)
      }
      var keys: [ColumnVector] = []
      for key in plan.partition { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
      let numbers = table.insert(try encoder.inserting(keys, count: batch.count), count: batch.count)
      try counted.count(encoder.heldBytes, in: memory)
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

/// Some rows by which it is judged whether leaving out rows is worth it.
private struct Trial {
  /// How many rows are seen when it is over.
  let end: Int
  private var seen: Int
  private var kept = 0
  private let start: Int
  /// How many partitions there were before.
  private let partitions: Int

  /// The first trial begins with the first row, each other one where as many have been seen as it takes in.
  init(until end: Int, partitions: Int = 0) {
    self.end = end
    self.partitions = partitions
    start = partitions > 0 ? end / 2 : 0
    seen = start
  }

  mutating func note(_ rows: Int, kept: Int) {
    seen += rows
    self.kept += kept
  }

  var isOver: Bool { seen >= end }

  /// Most rows were kept, and nearly all began a partition, or many have been seen by now: those to come will be no others.
  /// Where partitions begin to repeat, rows to come will find the first ones there.
  func hasFailed(_ count: Int) -> Bool {
    let rows = seen - start
    return kept > rows / 4 * 3 && (count - partitions > rows / 8 * 7 || seen >= Trial.many)
  }

  private static let many = 512 * Batch.capacity
}
