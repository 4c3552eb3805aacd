import Columns
import Synchronization

/// Gives the batches of a table in memory, and of each only the fields asked for. Nothing is copied.
final class TableScan: BatchSource {
  private let batches: [Batch]
  private let fields: [Int]
  private let position = Atomic<Int>(0)

  /// - Parameter batchRows: the most rows of a batch.
  init(_ table: ColumnTable, fields: [Int], batchRows: Int = Batch.capacity) {
    batches =
      batchRows >= Batch.capacity ? table.batches : table.batches.flatMap { $0.sliced(by: max(1, batchRows)) }
    self.fields = fields
  }

  /// Batches that an operator has collected.
  init(_ batches: [Batch]) {
    self.batches = batches
    fields = Array((batches.first?.columns ?? []).indices)
  }

  var expectedBatches: Int { batches.count }

  func next() -> (sequence: Int, batch: Batch)? {
    let (index, _) = position.add(1, ordering: .relaxed)
    guard index < batches.count else { return nil }
    let batch = batches[index]
    return (index, Batch(columns: fields.map { batch.columns[$0] }, count: batch.count))
  }
}
