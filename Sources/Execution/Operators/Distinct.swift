import Columns
import Diagnostics

/// Passes on the first of all rows that are equal; NULLs count as equal. Runs on one worker.
struct Distinct: StreamingOperator {
  let types: [DataType]
  let statistics: [ColumnStatistics?]

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(types: types, statistics: statistics, memory: context.memory)
  }

  private struct Step: BatchStep {
    private let rows: RowSet
    private let memory: MemoryBudget

    init(types: [DataType], statistics: [ColumnStatistics?], memory: MemoryBudget) {
      rows = RowSet(types: types, statistics: statistics)
      self.memory = memory
    }

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      let fresh = rows.insert(batch)
      if fresh.isEmpty { return .more }
      try memory.reserve(fresh.count * 48)
      return try emit(fresh.count == batch.count ? batch : batch.gather(fresh))
    }
  }
}

extension ExecutionContext {
  /// The distinct rows of a stream, in the order in which they first come.
  func distinctRows(_ stream: BatchStream, _ step: Distinct) throws(Diagnostic) -> [Batch] {
    let memory = self.memory
    return try drain(stream.appending(step), workers: 1) { Collector(memory) }[0].entries.map(\.batch)
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

  var count: Int { table.count }

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
