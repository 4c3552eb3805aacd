/// What can be computed for a row from the rows of its window, beside aggregates.
package enum WindowFunction: String, Hashable, Sendable, CaseIterable {
  /// INTEGER, from 1.
  case rowNumber = "row_number"
  case rank
  case denseRank = "dense_rank"
  /// Decimals from 0 to 1, of the result type's scale.
  case percentRank = "percent_rank"
  case cumulativeDistribution = "cume_dist"
  /// INTEGER: of so many parts, all of one size or one less, the one that the row is in.
  case tile = "ntile"
  /// The argument's value so many rows before or after; a default where there is none.
  case lag, lead
  /// The argument's value in a row of the frame.
  case firstValue = "first_value"
  case lastValue = "last_value"
  case nthValue = "nth_value"

  /// Whether the result is the argument's value in some row, rather than a number of the row's own.
  package var givesValues: Bool {
    switch self {
    case .rowNumber, .rank, .denseRank, .percentRank, .cumulativeDistribution, .tile: false
    case .lag, .lead, .firstValue, .lastValue, .nthValue: true
    }
  }

  /// Whether the result depends on the frame, and not only on the partition and its order.
  package var usesFrame: Bool { [.firstValue, .lastValue, .nthValue].contains(self) }
}

/// In what the distances of a frame are counted.
package enum FrameMode: String, Hashable, Sendable {
  case rows = "ROWS"
  /// In the values of the one key.
  case range = "RANGE"
  /// In groups of rows that tie.
  case groups = "GROUPS"
}

package enum FrameExclusion: String, Hashable, Sendable {
  case nothing = "NO OTHERS"
  case currentRow = "CURRENT ROW"
  case group = "GROUP"
  /// The rows that tie with the current one, but not that row itself.
  case ties = "TIES"
}

/// Where a frame begins or ends.
package enum FrameEdge: Hashable, Sendable {
  case unboundedPreceding
  /// So many rows or groups before; negative for after.
  case preceding(Int)
  /// The row in ROWS, all rows that tie with it in RANGE and GROUPS.
  case currentRow
  case unboundedFollowing
  /// At a value of the key, which differs from row to row.
  case atLimit
}
