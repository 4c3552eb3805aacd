import Columns
import Diagnostics
import Planning

/// The values that a key of a table has, row by row, so that a second row of the same values is found.
struct TableKeys {
  private let key: TableConstraints.Key
  private let rows: RowSet

  init(_ key: TableConstraints.Key, of fields: [Field]) {
    self.key = key
    rows = RowSet(types: key.columns.map { fields[$0.place].type }, nil)
  }

  /// Takes in the rows of a batch; the first that has the values of one before it. Rows with a NULL in the key
  /// have no like.
  func firstDuplicate(in batch: Batch) throws(Diagnostic) -> Int? {
    let columns = try keyed(batch)
    let complete = TableKeys.completeRows(columns, batch.count)
    guard !complete.isEmpty else { return nil }
    let keyed = Batch(columns: columns, count: batch.count).gather(complete)
    let fresh = try rows.insert(keyed)
    guard fresh.count < keyed.count else { return nil }
    let isFresh = Set(fresh)
    return complete.indices.first { !isFresh.contains(Int32(truncatingIfNeeded: $0)) }.map {
      Int(complete[$0])
    }
  }

  /// Takes in the rows of a batch; those whose values no row before them has, and those that have a NULL in the key.
  func freshRows(in batch: Batch) throws(Diagnostic) -> Set<Int32> {
    let columns = try keyed(batch)
    let complete = TableKeys.completeRows(columns, batch.count)
    let fresh = try rows.insert(Batch(columns: columns, count: batch.count).gather(complete))
    return Set(allRows(batch.count)).subtracting(complete).union(compose(complete, fresh))
  }

  private func keyed(_ batch: Batch) throws(Diagnostic) -> [ColumnVector] {
    var columns: [ColumnVector] = []
    for column in key.columns {
      var values = batch.columns[column.place].flattened()
      if let length = column.length {
        do {
          values = try evaluate(
            .left, [values, .constant(.integer(Int64(length)), type: .integer, count: batch.count)],
            argumentTypes: [.text, .integer], resultType: .text, count: batch.count)
        } catch {
          throw Diagnostic(.internalError, "a key's text cannot be cut", at: nil)
        }
      }
      columns.append(values)
    }
    return columns
  }

  private static func completeRows(_ columns: [ColumnVector], _ count: Int) -> [Int32] {
    guard columns.contains(where: \.hasNulls) else { return allRows(count) }
    let missing = Set(columns.flatMap { $0.nullRows() })
    return allRows(count).filter { !missing.contains($0) }
  }
}
