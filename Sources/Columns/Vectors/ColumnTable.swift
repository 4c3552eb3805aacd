import Synchronization

/// The rows of a table in memory, immutable: batches of at most `Batch.capacity` rows one after another.
package final class ColumnTable: Sendable {
  package let fields: [Field]
  /// Each has as many columns as there are fields.
  package let batches: [Batch]
  package let rowCount: Int
  private let known: Mutex<[ColumnStatistics]?>

  /// - Parameter statistics: what is known of each column's values, where whoever made the rows knows it.
  package init(fields: [Field], batches: [Batch], statistics: [ColumnStatistics]? = nil) {
    self.fields = fields
    self.batches = batches
    rowCount = batches.reduce(0) { $0 + $1.count }
    known = Mutex(statistics)
  }

  /// What is known of each column's values, in the order of the fields; gathered when it is first asked for.
  package var statistics: [ColumnStatistics] {
    known.withLock { known in
      if let known { return known }
      let gathered = fields.indices.map { index in
        ColumnStatistics(of: batches.map { $0.columns[index] }, type: fields[index].type)
      }
      known = gathered
      return gathered
    }
  }
}
