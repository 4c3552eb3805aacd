/// For each partition the least words that have come, to tell rows that can be among its first from those that cannot.
package struct PartitionLeaders {
  private let count: Int
  /// Whether each word counts once however many rows have it, as for `dense_rank`.
  private let countsWords: Bool
  /// Whether a row that ties with so many before it is left out, as by `row_number` where the words tell all.
  private let dropsTies: Bool
  /// `count` words for each partition, ascending.
  private var words: [UInt64] = []

  /// - Parameters:
  ///   - function: one that numbers rows.
  ///   - isExact: whether rows with one word tie.
  package init(_ function: WindowFunction, count: Int, isExact: Bool) {
    self.count = count
    countsWords = function == .denseRank
    dropsTies = function == .rowNumber && isExact
  }

  package mutating func grow(to partitions: Int) {
    let missing = partitions * count - words.count
    if missing > 0 { words.append(contentsOf: repeatElement(.max, count: missing)) }
  }

  /// The rows that are among the first of their partition so far, or tie with them.
  package mutating func select(_ keys: [UInt64], partitions: [UInt32]) -> [Int32] {
    let (count, countsWords, dropsTies) = (count, countsWords, dropsTies)
    let keys = keys.span
    let partitions = partitions.span
    var leaders = words.mutableSpan
    var rows: [Int32] = []
    for row in 0..<keys.count {
      let key = keys[row]
      let first = Int(partitions[row]) &* count
      var place = first &+ count &- 1
      let worst = leaders[place]
      // The outermost words stand for more than one value.
      if key > worst || dropsTies && key == worst && key > 1 && key < .max - 1 { continue }
      rows.append(Int32(truncatingIfNeeded: row))
      if key == worst || countsWords && Self.holds(key, leaders, first, count) { continue }
      while place > first, leaders[place &- 1] > key {
        leaders[place] = leaders[place &- 1]
        place &-= 1
      }
      leaders[place] = key
    }
    return rows
  }

  @inline(__always)
  private static func holds(
    _ key: UInt64, _ leaders: borrowing MutableSpan<UInt64>, _ first: Int, _ count: Int
  ) -> Bool {
    for place in first..<first &+ count where leaders[place] == key { return true }
    return false
  }
}
