import Columns
import Diagnostics

/// Which rows are compared: their types, and what is known of their values.
struct Distinct {
  let types: [DataType]
  let statistics: [ColumnStatistics?]
}

/// Keeps the first of all rows that are equal; NULLs count as equal. A sink rather than a step, since the
/// segments of a stream share it.
private final class DistinctCollector: BatchSink {
  private let rows: RowSet
  private let memory: MemoryBudget
  private(set) var batches: [Batch] = []

  init(_ distinct: Distinct, _ memory: MemoryBudget) {
    rows = RowSet(types: distinct.types, statistics: distinct.statistics)
    self.memory = memory
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    let fresh = rows.insert(batch)
    if fresh.isEmpty { return .more }
    try memory.reserve(fresh.count * 48)
    let kept = fresh.count == batch.count ? batch : batch.gather(fresh)
    try memory.reserve(kept)
    batches.append(kept)
    return .more
  }
}

extension ExecutionContext {
  /// The distinct rows of a stream, in the order in which they first come: one worker.
  func distinctRows(_ stream: BatchStream, _ distinct: Distinct) throws(Diagnostic) -> [Batch] {
    let memory = self.memory
    return try drain(stream, workers: 1) { DistinctCollector(distinct, memory) }[0].batches
  }
}

/// A set of rows, numbered in the order in which they first come.
final class RowSet {
  private let encoder: KeyEncoder
  private var table: GroupTable

  init(types: [DataType], statistics: [ColumnStatistics?] = []) {
    encoder = KeyEncoder(types: types, statistics: statistics)
    table = GroupTable(layout: encoder.layout)
  }

  /// The number of each row.
  func numbers(_ batch: Batch) -> [UInt32] {
    table.insert(encoder.encode(batch.columns, count: batch.count, insert: true), count: batch.count)
  }

  /// The rows of the batch that are the first of their kind.
  func insert(_ batch: Batch) -> [Int32] {
    var next = UInt32(truncatingIfNeeded: table.count)
    var fresh: [Int32] = []
    for (row, number) in numbers(batch).enumerated() where number == next {
      fresh.append(Int32(truncatingIfNeeded: row))
      next += 1
    }
    return fresh
  }
}
