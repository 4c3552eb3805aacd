/// The rows of a table in memory, immutable: full batches one after another, the last one shorter.
package final class ColumnTable: Sendable {
  package let fields: [Field]
  /// Each has as many columns as there are fields; all but the last hold `Batch.capacity` rows.
  package let batches: [Batch]
  package let rowCount: Int
  /// What is known of each column's values, in the order of the fields.
  package let statistics: [ColumnStatistics]

  package init(fields: [Field], batches: [Batch], statistics: [ColumnStatistics]) {
    self.fields = fields
    self.batches = batches
    rowCount = batches.reduce(0) { $0 + $1.count }
    self.statistics = statistics
  }
}

/// Bounds that hold for every value of a column; used to size hash keys and to order joins.
package struct ColumnStatistics: Hashable, Sendable {
  /// Least and greatest of an INTEGER, DATE or BOOLEAN column; nil where not known or no row has a value.
  package var range: ClosedRange<Int64>?
  /// At most so many distinct values; nil where not known.
  package var distinctCount: Int?
  package var hasNulls: Bool

  package init(range: ClosedRange<Int64>? = nil, distinctCount: Int? = nil, hasNulls: Bool = true) {
    self.range = range
    self.distinctCount = distinctCount
    self.hasNulls = hasNulls
  }
}
