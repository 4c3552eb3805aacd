/// The build side of a join by an inequality: its rows in the order of a value, so that those which a probe row is paired with
/// follow one another and none of the others is looked at. Immutable once built.
package struct RangeTable: Sendable {
  /// The words of the values, in order.
  private let words: [UInt64]
  /// The row of each.
  private let rows: [Int32]
  /// What is asked of a probe value, on the left, and one of the build side.
  private let comparison: ScalarFunction

  /// Rows without a value are left out.
  /// - Parameter column: of `count` rows, whole.
  /// - Returns: nil where the comparison is none by order, or not all values are words, or nobody waits for it any more.
  package init?(
    _ comparison: ScalarFunction, _ column: ColumnVector, type: DataType, count: Int, shouldStop: () -> Bool
  ) {
    let column = column.flattened()
    // Long decimals have no words of their own.
    if case .decimal = column.storage { return nil }
    guard [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(comparison),
      let values = orderedWords(column)
    else { return nil }
    let present = rowsWithoutNull([column], count)
    guard
      let order = sortRows(
        [SortColumn(column.gather(present), type: type)], count: present.count, shouldStop: shouldStop)
    else { return nil }
    self.comparison = comparison
    let sorted = order.map { present[Int($0)] }
    rows = sorted
    words = sorted.map { values[Int($0)] }
    // Longer decimals of the other side are looked for at the ends of the words, which must then be free.
    if case .shortDecimal = column.storage, words.first == .min || words.last == .max { return nil }
  }

  /// The bytes that it keeps for each row.
  package static let bytesPerRow = 12

  /// About how many rows a value is paired with.
  package var rowsPerKey: Double { Double(rows.count) / 2 }

  /// The pairs of `count` probe rows, to be taken piece by piece.
  package func probe(_ column: ColumnVector, count: Int) -> JoinMatches {
    let column = column.flattened()
    guard let values = orderedWords(column) else {
      return JoinMatches(rows, JoinPlaces(noneOf: count, isUnique: false))
    }
    // Behind equal values, or before them.
    let isBehind = comparison == .less || comparison == .greaterOrEqual
    let isAbove = comparison == .less || comparison == .lessOrEqual
    let total = UInt32(truncatingIfNeeded: rows.count)
    var places = JoinPlaces(noneOf: count, isUnique: false)
    for row in 0..<count where column.validity?[row] ?? true {
      let place = UInt32(truncatingIfNeeded: firstPlace(values[row], isBehind))
      places.first[row] = isAbove ? place : 0
      places.counts[row] = isAbove ? total &- place : place
    }
    return JoinMatches(rows, places)
  }

  /// The first place of a word that is greater, or else that is not less.
  private func firstPlace(_ word: UInt64, _ isBehind: Bool) -> Int {
    let words = words.span
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low &+ high) &>> 1
      if words[middle] < word || isBehind && words[middle] == word {
        low = middle &+ 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// A word for each value of a full column, in the order of the values; nil of those that take more. Decimals are of one scale;
/// one too long for a word has the first or the last word, beyond all that a table keeps.
private func orderedWords(_ column: ColumnVector) -> [UInt64]? {
  let signBit: UInt64 = 1 << 63
  switch column.storage {
  case .integer(let values), .shortDecimal(let values): return values.map { UInt64(bitPattern: $0) ^ signBit }
  case .date(let values): return values.map { UInt64(bitPattern: Int64($0)) ^ signBit }
  case .double(let values): return values.map(orderedBits)
  case .decimal(let values): return values.map { UInt64(bitPattern: Int64(clamping: $0)) ^ signBit }
  case .null, .boolean, .interval, .text: return nil
  }
}
