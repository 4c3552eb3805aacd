import Columns
import Diagnostics

/// Aggregates over whole partitions beside each of their rows. The rows stay where they are: they are grouped, and each is
/// then given what its group came to.
struct PartitionAggregatePlan: Sendable {
  var aggregation: HashAggregatePlan

  func run(_ stream: BatchStream, _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    let plan = aggregation
    let workers = try context.drain(stream, workers: context.threads) { PartitionAggregate(plan, context) }
    guard let first = workers.first else { return [] }
    for other in workers.dropFirst() {
      try context.checkCancellation()
      other.rename(to: try first.aggregate.merge(other.aggregate))
    }
    let results = try first.aggregate.finish()
    var columns: [ColumnVector] = []
    for (index, aggregate) in plan.aggregates.enumerated() {
      let place = plan.keys.count + index
      columns.append(
        try concatenated(results.map { $0.columns[place] }, aggregate.description.resultType).flattened())
    }
    let entries = workers.flatMap(\.entries).sorted { $0.sequence < $1.sequence }
    var batches: [Batch] = []
    for entry in entries {
      try context.checkCancellation()
      var batch = entry.batch
      let rows = entry.groups.map { Int32(bitPattern: $0) }
      batch.columns += columns.map { $0.gather(rows) }
      batches.append(batch)
    }
    return batches
  }
}

/// Groups the rows that one worker sees, and keeps them.
private final class PartitionAggregate: BatchSink {
  struct Entry {
    var sequence: Int
    var batch: Batch
    /// Of each row.
    var groups: [UInt32]
  }

  let aggregate: HashAggregate
  private let memory: MemoryBudget
  private(set) var entries: [Entry] = []

  init(_ plan: HashAggregatePlan, _ context: ExecutionContext) {
    aggregate = HashAggregate(plan, context)
    memory = context.memory
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    try memory.reserve(batch)
    try memory.reserve(batch.count * 4)
    entries.append(Entry(sequence: sequence, batch: batch, groups: try aggregate.take(batch)))
    return .more
  }

  func rename(to mapping: [UInt32]) {
    for index in entries.indices {
      entries[index].groups = entries[index].groups.map { mapping[Int($0)] }
    }
  }
}
