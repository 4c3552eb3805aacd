import Columns
import Planning

/// The values that a key of a table has, row by row, so that a second row of the same values is found.
struct TableKeys {
  private let key: TableConstraints.Key
  private let rows: RowSet

  init(_ key: TableConstraints.Key, of fields: [Field]) {
    self.key = key
    rows = RowSet(types: key.columns.map { fields[$0].type })
  }

  /// Takes in the rows of a batch; the first that has the values of one before it. Rows with a NULL in the key
  /// have no like.
  func firstDuplicate(in batch: Batch) -> Int? {
    let columns = key.columns.map { batch.columns[$0].flattened() }
    var complete = allRows(batch.count)
    if columns.contains(where: \.hasNulls) {
      let missing = Set(columns.flatMap { $0.nullRows() })
      complete = complete.filter { !missing.contains($0) }
    }
    guard !complete.isEmpty else { return nil }
    let keyed = Batch(columns: columns, count: batch.count).gather(complete)
    let fresh = rows.insert(keyed)
    guard fresh.count < keyed.count else { return nil }
    let isFresh = Set(fresh)
    return complete.indices.first { !isFresh.contains(Int32(truncatingIfNeeded: $0)) }.map {
      Int(complete[$0])
    }
  }
}
