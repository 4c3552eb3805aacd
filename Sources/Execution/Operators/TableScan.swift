import Columns
import Synchronization

/// Gives the batches of a table in memory, and of each only the fields asked for. Nothing is copied.
final class TableScan: BatchSource {
  private let batches: [Batch]
  private let fields: [Int]
  /// The number of each batch's first row, if rows are to be numbered.
  private let starts: [Int]?
  private let position = Atomic<Int>(0)

  /// - Parameters:
  ///   - numbersRows: whether a column of row numbers, from 0, is to stand behind the fields.
  ///   - batchRows: the most rows of a batch.
  init(
    _ table: ColumnTable, fields: [Int], numbersRows: Bool = false, batchRows: Int = Batch.capacity
  ) {
    batches =
      batchRows >= Batch.capacity ? table.batches : table.batches.flatMap { $0.sliced(by: max(1, batchRows)) }
    self.fields = fields
    starts = numbersRows ? batches.starts : nil
  }

  /// Batches that an operator has collected.
  init(_ batches: [Batch]) {
    self.batches = batches
    fields = Array((batches.first?.columns ?? []).indices)
    starts = nil
  }

  /// Some columns of batches that were collected.
  init(_ batches: [Batch], fields: [Int]) {
    self.batches = batches
    self.fields = fields
    starts = nil
  }

  var expectedBatches: Int { batches.count }

  func next() -> (sequence: Int, batch: Batch)? {
    let (index, _) = position.add(1, ordering: .relaxed)
    guard index < batches.count else { return nil }
    let batch = batches[index]
    var columns = fields.map { batch.columns[$0] }
    if let start = starts?[index] {
      columns.append(.rowNumbers(from: start, count: batch.count))
    }
    return (index, Batch(columns: columns, count: batch.count))
  }
}
