import Columns
import Diagnostics

/// The first rows in the order of the keys. Keeps a few batches at a time and drops what cannot be among them.
final class TopN: BatchSink {
  private let keys: [PhysicalSortKey]
  private let types: [DataType]
  private let wanted: Int
  private let cancellation: CancellationToken
  private var kept: [Batch] = []
  private var keptCount = 0

  /// - Parameter wanted: how many rows are to be kept: the limit and the offset together.
  init(keys: [PhysicalSortKey], types: [DataType], wanted: Int, _ cancellation: CancellationToken) {
    self.cancellation = cancellation
    self.keys = keys
    self.types = types
    self.wanted = wanted
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    kept.append(batch)
    keptCount += batch.count
    // Pruned when there is several times too much, so that each row is sorted a few times at most.
    if keptCount > max(4 * wanted, 8 * Batch.capacity) { try prune() }
    return wanted == 0 ? .done : .more
  }

  private func prune() throws(Diagnostic) {
    var columns: [ColumnVector] = []
    for (index, type) in types.enumerated() {
      columns.append(try concatenated(kept.map { $0.columns[index] }, type))
    }
    let first = try Sort.run(Batch(columns: columns, count: keptCount), keys, range: 0..<wanted, cancellation)
    kept = [first]
    keptCount = first.count
  }

  /// The rows in order, after the first `offset`.
  func finish(offset: Int) throws(Diagnostic) -> Batch {
    try prune()
    let rows = kept[0]
    let start = min(offset, rows.count)
    return Batch(columns: rows.columns.map { $0.slice(start..<rows.count) }, count: rows.count - start)
  }
}
