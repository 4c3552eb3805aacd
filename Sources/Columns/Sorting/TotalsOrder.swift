extension ColumnVector {
  /// Whether the integers are other than 0, row by row.
  package var isNonzero: ColumnVector {
    guard case .integer(let values) = storage else {
      return .constant(.boolean(false), type: .boolean, count: count)
    }
    return ColumnVector(
      .boolean(values.map { $0 != 0 }), validity: validity, count: count, isConstant: isConstant)
  }
}

/// The order of rows among which some are totals of others.
///
/// A row of level `l` leaves out the last `l` of the keys by which rows are grouped: level 0 is a group, `top`
/// the grand total. A total stands behind all that it adds up, and the rows of one total stand together.
package struct TotalsOrder: Sendable {
  private let levels: [Int64]
  private let top: Int

  package init(levels: ColumnVector, top: Int) {
    self.top = top
    if case .integer(let values) = levels.flattened().storage {
      self.levels = values
    } else {
      self.levels = [Int64](repeating: 0, count: levels.count)
    }
  }

  /// All rows in order.
  /// - Parameters:
  ///   - order: the rows as they would stand among those of one total.
  ///   - prefixes: for each number of keys from 1 to `top - 1`, the row's group by so many of the first keys.
  ///     Of rows that have fewer keys it says nothing.
  /// - Returns: nil if it was stopped.
  package func rows(
    order: [Int32], prefixes: [[UInt32]], shouldStop: () -> Bool = { false }
  ) -> [Int32]? {
    var ranks = [Int64](repeating: 0, count: levels.count)
    for (rank, row) in order.enumerated() { ranks[Int(row)] = Int64(truncatingIfNeeded: rank) }
    var columns: [SortColumn] = []
    for keyCount in 1...max(1, top) {
      let places =
        keyCount <= prefixes.count
        ? totalRanks(ranks, prefixes[keyCount - 1], keyCount) : ownRanks(ranks, keyCount)
      columns.append(SortColumn(ColumnVector(.integer(places), count: places.count), type: .integer))
    }
    return sortRows(columns, count: levels.count, shouldStop: shouldStop)
  }

  /// Where the total of the row by so many keys stands; behind all for rows that have fewer.
  private func totalRanks(_ ranks: [Int64], _ groups: [UInt32], _ keyCount: Int) -> [Int64] {
    var rankOfGroup = [Int64](repeating: .max, count: Int(groups.max() ?? 0) + 1)
    let level = Int64(top - keyCount)
    for row in levels.indices where levels[row] == level { rankOfGroup[Int(groups[row])] = ranks[row] }
    var places = [Int64](repeating: .max, count: levels.count)
    for row in levels.indices where levels[row] <= level { places[row] = rankOfGroup[Int(groups[row])] }
    return places
  }

  private func ownRanks(_ ranks: [Int64], _ keyCount: Int) -> [Int64] {
    var places = [Int64](repeating: .max, count: levels.count)
    for row in levels.indices where levels[row] <= Int64(top - keyCount) { places[row] = ranks[row] }
    return places
  }

  /// Of ordered rows, `count` groups after the first `offset`, the totals of which any group is left, and the
  /// grand total.
  package func limited(_ rows: [Int32], to count: Int?, after offset: Int) -> [Int32] {
    var toSkip = offset
    var toTake = count ?? .max
    var given = 0
    // How many groups had been given when a row of this level, or of a higher one, last came.
    var givenBefore = [Int](repeating: 0, count: top + 1)
    var result: [Int32] = []
    for row in rows {
      let level = min(max(0, Int(levels[Int(row)])), top)
      if level == 0 {
        if toSkip > 0 { toSkip -= 1; continue }
        guard toTake > 0 else { continue }
        toTake -= 1
        given += 1
        result.append(row)
      } else {
        if level == top || given > givenBefore[level] { result.append(row) }
        for lower in 1...level { givenBefore[lower] = given }
      }
    }
    return result
  }
}
