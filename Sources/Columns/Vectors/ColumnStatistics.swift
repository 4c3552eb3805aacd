/// Bounds that hold for every value of a column; used to size hash keys and to order joins.
package struct ColumnStatistics: Hashable, Sendable {
  /// Least and greatest of an INTEGER, DATE or TIMESTAMP column, or of the coefficients of a DECIMAL one; nil where not known or no row has a value.
  package var range: ClosedRange<Int64>?
  /// At most so many distinct values; nil where not known.
  package var distinctCount: Int?
  /// About how many there are, where no more is known; nothing relies on it but guesses.
  package var distinctEstimate: Int?
  package var hasNulls: Bool
  /// Whether it may be known of some NULL why it is one.
  package var hasReasons: Bool

  package init(
    range: ClosedRange<Int64>? = nil, distinctCount: Int? = nil, hasNulls: Bool = true,
    hasReasons: Bool = true
  ) {
    self.range = range
    self.distinctCount = distinctCount
    self.hasNulls = hasNulls
    self.hasReasons = hasReasons
  }

  /// Of the rows of two columns of one type together, whose texts are of different dictionaries.
  package func united(with other: ColumnStatistics) -> ColumnStatistics {
    var both = ColumnStatistics(
      hasNulls: hasNulls || other.hasNulls, hasReasons: hasReasons || other.hasReasons)
    if let range, let second = other.range {
      both.range = min(range.lowerBound, second.lowerBound)...max(range.upperBound, second.upperBound)
    }
    return both
  }
}
