import Columns
import Synchronization

/// Gives the batches of a table in memory, and of each only the fields asked for. Nothing is copied.
final class TableScan: BatchSource {
  private let batches: [Batch]
  /// nil: all.
  private let fields: [Int]?
  /// The number of each batch's first row, if rows are to be numbered.
  private let starts: [Int]?
  private let position = Atomic<Int>(0)
  /// Told of each batch.
  private let progress: QueryProgress?

  /// - Parameters:
  ///   - fields: nil: all.
  ///   - numbersRows: whether a column of row numbers, from 0, is to stand behind the fields.
  ///   - batchRows: the most rows of a batch.
  init(
    _ table: ColumnTable, fields: [Int]?, numbersRows: Bool = false, batchRows: Int = Batch.capacity,
    progress: QueryProgress? = nil
  ) {
    batches =
      batchRows >= Batch.capacity ? table.batches : table.batches.flatMap { $0.sliced(by: max(1, batchRows)) }
    self.fields = fields
    starts = numbersRows ? batches.starts : nil
    self.progress = progress
    progress?.expect(batches.count)
  }

  /// Batches that an operator has collected.
  init(_ batches: [Batch]) {
    self.batches = batches
    fields = nil
    starts = nil
    progress = nil
  }

  /// Some columns of batches that were collected.
  init(_ batches: [Batch], fields: [Int]) {
    self.batches = batches
    self.fields = fields
    starts = nil
    progress = nil
  }

  var expectedBatches: Int { batches.count }
  var tellsProgress: Bool { progress != nil }

  /// Workers take so many batches at once; of a small table single ones, so that there are some for all.
  private var runLength: Int { max(1, min(16, batches.count / 64)) }

  func next() -> (sequence: Int, batch: Batch)? {
    let (index, _) = position.add(1, ordering: .relaxed)
    return index < batches.count ? (index, batch(at: index)) : nil
  }

  func nextRun() -> [(sequence: Int, batch: Batch)] {
    let length = runLength
    let (start, _) = position.add(length, ordering: .relaxed)
    return (min(start, batches.count)..<min(start + length, batches.count)).map { ($0, batch(at: $0)) }
  }

  private func batch(at index: Int) -> Batch {
    progress?.advance()
    var batch = batches[index]
    if let fields { batch.columns = fields.map { batch.columns[$0] } }
    if let start = starts?[index] {
      batch.columns.append(.rowNumbers(from: start, count: batch.count))
    }
    return batch
  }
}
