import Synchronization

/// The rows of a table in memory, immutable: batches of at most `Batch.capacity` rows one after another.
package final class ColumnTable: Sendable {
  package let fields: [Field]
  /// Each has as many columns as there are fields.
  package let batches: [Batch]
  package let rowCount: Int
  private let known: Mutex<[ColumnStatistics]?>
  /// By field: whether its values tell rows apart, as far as it was asked.
  private let distinguishing = Mutex<[Int: Bool]>([:])

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

  /// Whether every row has a whole number of its own in the field. Found when it is first asked; of numbers that lie far apart
  /// it is not known, and taken for false.
  package func hasDistinctNumbers(in field: Int) -> Bool {
    if let known = distinguishing.withLock({ $0[field] }) { return known }
    let found = findsDistinctNumbers(in: field)
    distinguishing.withLock { $0[field] = found }
    return found
  }

  /// There is a bit for each number between the bounds: up to so many for each row.
  private static let numbersPerRow = 64

  private func findsDistinctNumbers(in field: Int) -> Bool {
    let statistics = statistics[field]
    guard !statistics.hasNulls, let range = statistics.range else { return false }
    let (width, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    guard !overflow, width >= Int64(rowCount) - 1, width / Int64(Self.numbersPerRow) <= Int64(rowCount) else {
      return false
    }
    var seen = [UInt64](repeating: 0, count: Int(width) / 64 + 1)
    return batches.allSatisfy { $0.columns[field].marksNewNumbers(from: range.lowerBound, in: &seen) }
  }
}

extension ColumnVector {
  /// Sets the bit of each number, and says whether none was set before.
  fileprivate func marksNewNumbers(from least: Int64, in seen: inout [UInt64]) -> Bool {
    switch flattened().storage {
    case .integer(let values): markNew(values.span, from: least, in: &seen)
    case .date(let values): markNew(values.span, from: least, in: &seen)
    default: false
    }
  }
}

private func markNew<Number: FixedWidthInteger & BitwiseCopyable>(
  _ values: Span<Number>, from least: Int64, in seen: inout [UInt64]
) -> Bool {
  var words = seen.mutableSpan
  var repeated: UInt64 = 0
  for row in values.indices {
    let place = UInt64(bitPattern: Int64(values[row]) &- least)
    let word = Int(truncatingIfNeeded: place &>> 6)
    let bit: UInt64 = 1 &<< (place & 63)
    repeated |= words[word] & bit
    words[word] |= bit
  }
  return repeated == 0
}
