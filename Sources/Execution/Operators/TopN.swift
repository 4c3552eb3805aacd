import Columns
import Diagnostics

/// The first rows in the order of the keys, of what one worker sees. Keeps a few batches at a time and drops what cannot be
/// among them: once it has as many rows as are wanted, the first key of the last of them says of most others that they come later.
final class TopN: BatchSink {
  private let keys: [PhysicalSortKey]
  private let types: [DataType]
  private let wanted: Int
  private let cancellation: CancellationToken
  /// Rows with the sequence of their batch behind their own columns, by which ties between workers are decided.
  private var kept: [Batch] = []
  private var keptCount = 0
  /// The word of the first key beyond which no row is wanted.
  private var bound: UInt64?

  /// - Parameter wanted: how many rows are to be kept: the limit and the offset together.
  init(keys: [PhysicalSortKey], types: [DataType], wanted: Int, _ cancellation: CancellationToken) {
    self.cancellation = cancellation
    self.keys = keys
    self.types = types
    self.wanted = wanted
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    guard wanted > 0 else { return .done }
    let batch = try withinBound(batch)
    guard batch.count > 0 else { return .more }
    let place = ColumnVector(.integer([Int64(sequence)]), count: batch.count, isConstant: true)
    kept.append(Batch(columns: batch.columns + [place], count: batch.count))
    keptCount += batch.count
    // Pruned when there is several times too much, so that each row is sorted a few times at most.
    if keptCount > max(4 * wanted, 8 * Batch.capacity) { try prune() }
    return .more
  }

  private func withinBound(_ batch: Batch) throws(Diagnostic) -> Batch {
    guard let bound else { return batch }
    let rows = rowsUpTo(bound, in: try words(of: batch))
    return rows.count == batch.count ? batch : batch.gather(rows)
  }

  private func words(of batch: Batch) throws(Diagnostic) -> [UInt64] {
    guard let key = keys.first else { return [] }
    let column = try ExpressionEvaluator.evaluate(key.expression, batch)
    return sortPrefixes(
      SortColumn(column, type: key.type, descending: key.descending, nullsFirst: key.nullsFirst),
      count: batch.count)
  }

  private func prune() throws(Diagnostic) {
    let first = try Sort.run(try Self.joined(kept, types), keys, range: 0..<wanted, cancellation)
    kept = [first]
    keptCount = first.count
    if keptCount == wanted { bound = try words(of: first).last }
  }

  private static func joined(_ batches: [Batch], _ types: [DataType]) throws(Diagnostic) -> Batch {
    var columns: [ColumnVector] = []
    for (index, type) in (types + [.integer]).enumerated() {
      columns.append(try concatenated(batches.map { $0.columns[index] }, type))
    }
    return Batch(columns: columns, count: batches.reduce(0) { $0 + $1.count })
  }

  /// The rows of all workers in order, after the first `offset`. Rows that tie come in the order of the input.
  static func finish(_ workers: [TopN], offset: Int) throws(Diagnostic) -> Batch {
    let one = workers[0]
    let rows = try joined(workers.flatMap(\.kept), one.types)
    let place = PhysicalSortKey(
      expression: .column(one.types.count), type: .integer, descending: false, nullsFirst: false)
    let first = try Sort.run(
      rows, one.keys + [place], range: min(offset, one.wanted)..<one.wanted, one.cancellation)
    return Batch(columns: first.columns.dropLast(), count: first.count)
  }
}
