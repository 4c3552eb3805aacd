import Columns
import Diagnostics

/// Which rows are compared: all columns, as the keys of a grouping without aggregates.
struct Distinct {
  let plan: HashAggregatePlan
  /// The most rows that can come, where that is known.
  let rowBound: Int?

  var types: [DataType] { plan.keyTypes }
  var statistics: [ColumnStatistics?] { plan.keyStatistics }
}

/// Keeps the first of all rows that are equal; NULLs count as equal. A sink rather than a step, since the
/// segments of a stream share it.
private final class DistinctCollector: BatchSink {
  private let rows: RowSet
  private let memory: MemoryBudget
  private var reasons: RowReasons
  private var kept: [Batch] = []

  init(_ distinct: Distinct, _ memory: MemoryBudget) {
    rows = RowSet(types: distinct.types, statistics: distinct.statistics, memory)
    reasons = RowReasons(columnCount: distinct.types.count)
    self.memory = memory
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    let known = rows.count
    let numbers = try rows.numbers(batch)
    reasons.note(batch, numbers: numbers, known: known, count: rows.count)
    let fresh = RowSet.firsts(numbers, known: known)
    if fresh.isEmpty { return .more }
    var rows = fresh.count == batch.count ? batch : batch.gather(fresh)
    rows.columns = rows.columns.map(\.intervalsInGreatestUnits)
    try memory.reserve(rows)
    kept.append(rows)
    return .more
  }

  /// The rows in the order of their numbers, a NULL with the reason of all rows equal to its own.
  func finish() -> [Batch] {
    guard !reasons.isEmpty else { return kept }
    var start = 0
    return kept.map { batch in
      defer { start += batch.count }
      return reasons.applied(to: batch, numbers: start..<(start + batch.count))
    }
  }
}

extension ExecutionContext {
  /// The distinct rows of a stream. Where very many are expected they are grouped by all workers; otherwise one worker
  /// gives them in the order in which they first come.
  func distinctRows(_ stream: BatchStream, _ distinct: Distinct) throws(Diagnostic) -> [Batch] {
    if distinct.plan.isWorthParting(rowBound: distinct.rowBound, least: rowsWorthParting) {
      return try partitionedAggregate(stream, distinct.plan)
    }
    let memory = self.memory
    return try drain(stream, workers: 1) { DistinctCollector(distinct, memory) }[0].finish()
  }
}

/// A set of rows, numbered in the order in which they first come.
final class RowSet {
  private let encoder: KeyEncoder
  private var table: GroupTable
  private let memory: MemoryBudget?
  private var counted = CountedMemory()

  /// - Parameter memory: of the statement; nil where rows are kept beyond it.
  init(types: [DataType], statistics: [ColumnStatistics?] = [], _ memory: MemoryBudget?) {
    self.memory = memory
    encoder = KeyEncoder(types: types, statistics: statistics)
    table = GroupTable(layout: encoder.layout)
  }

  /// How many different rows have come.
  var count: Int { table.count }

  /// The number of each row.
  func numbers(_ batch: Batch) throws(Diagnostic) -> [UInt32] {
    let numbers = table.insert(
      try encoder.inserting(batch.columns, count: batch.count), count: batch.count)
    if let memory { try counted.count(table.heldBytes + encoder.heldBytes, in: memory) }
    return numbers
  }

  /// The rows of the batch that are the first of their kind.
  func insert(_ batch: Batch) throws(Diagnostic) -> [Int32] {
    let known = count
    return RowSet.firsts(try numbers(batch), known: known)
  }

  /// The rows that are the first of their kind, where `known` kinds came in earlier batches.
  static func firsts(_ numbers: [UInt32], known: Int) -> [Int32] {
    var next = UInt32(truncatingIfNeeded: known)
    var fresh: [Int32] = []
    for (row, number) in numbers.enumerated() where number == next {
      fresh.append(Int32(truncatingIfNeeded: row))
      next += 1
    }
    return fresh
  }
}
