/// The reason that all NULLs of each group share.
///
/// A row with a value, a NULL of which nothing is known, or a second reason settles a group on `unknown` for good, so that the
/// answer does not depend on the order in which rows come or on who took them in.
package struct CommonReasons {
  /// In place of a reason: no row of the group has come yet.
  static let none: UInt8 = 0xFF
  /// A raw `NullReason` a group, or `none`.
  private var groups: [UInt8]

  /// - Parameter settled: so many groups are settled from the start.
  package init(settled: Int = 0) {
    groups = [UInt8](repeating: NullReason.unknown.rawValue, count: settled)
  }

  package mutating func grow(to count: Int) { groups.grow(to: count, with: Self.none) }

  /// Takes in `rows` rows of a column; `numbers[row]` is the row's group.
  package mutating func note(_ column: ColumnVector, groups numbers: [UInt32], rows: Int) {
    let column = column.flattened()
    settle(numbers.span, column.reasons ?? [], column.nullsWithReasons, rows, &groups)
  }

  /// Takes in what `other` knows: its group `g` is `numbers[g]` here.
  package mutating func merge(_ other: CommonReasons, groups numbers: [UInt32]) {
    for (group, reason) in zip(numbers, other.groups) where reason != Self.none {
      groups[Int(group)] = Self.combined(groups[Int(group)], reason)
    }
  }

  /// The column, whose rows are groups, with their reasons where it is NULL.
  package func applied(to column: ColumnVector, groups range: some Collection<Int>) -> ColumnVector {
    guard column.hasNulls else { return column }
    let reasons = range.map { group in
      group < groups.count && groups[group] != Self.none ? groups[group] : NullReason.unknown.rawValue
    }
    guard reasons.contains(where: { $0 != NullReason.unknown.rawValue }) else {
      var plain = column
      plain.reasons = nil
      return plain
    }
    var result = column.flattened()
    result.reasons = reasons
    return result
  }

  @inline(__always)
  static func combined(_ known: UInt8, _ reason: UInt8) -> UInt8 {
    known == none || known == reason ? reason : NullReason.unknown.rawValue
  }
}

/// - Parameter nulls: the rows whose reason counts; nil: none, so that every row settles its group.
private func settle(
  _ numbers: Span<UInt32>, _ reasons: [UInt8], _ nulls: ValidityMask?, _ rows: Int, _ groups: inout [UInt8]
) {
  let source = reasons.span
  var target = groups.mutableSpan
  guard let nulls else {
    for row in 0..<rows { target[Int(truncatingIfNeeded: numbers[row])] = NullReason.unknown.rawValue }
    return
  }
  for row in 0..<rows {
    let slot = Int(truncatingIfNeeded: numbers[row])
    let reason = nulls[row] ? source[row] : NullReason.unknown.rawValue
    target[slot] = CommonReasons.combined(target[slot], reason)
  }
}

extension ColumnVector {
  /// The rows that are NULL and may say why; nil if none does.
  fileprivate var nullsWithReasons: ValidityMask? {
    guard reasons != nil else { return nil }
    if case .null = storage { return ValidityMask(repeating: true, count: count) }
    return validity?.complement
  }
}

/// The reasons that equal rows share, column by column, for operators that keep one of several equal rows.
package struct RowReasons {
  private var columns: [CommonReasons?]

  /// Of columns that may turn out to have reasons.
  package init(columnCount: Int) { columns = [CommonReasons?](repeating: nil, count: columnCount) }

  /// Of all rows of some batches: only the columns that have reasons in one of them are looked at.
  package init(_ batches: [Batch]) {
    columns = (0..<(batches.first?.columns.count ?? 0)).map { index in
      batches.contains { $0.columns[index].reasons != nil } ? CommonReasons() : nil
    }
  }

  package var isEmpty: Bool { columns.allSatisfy { $0 == nil } }

  /// Takes in a batch whose row `i` is equal to all rows with the number `numbers[i]`.
  /// - Parameters:
  ///   - known: rows below this number came in an earlier batch.
  ///   - count: all numbers are below it.
  package mutating func note(_ batch: Batch, numbers: [UInt32], known: Int, count: Int) {
    for index in columns.indices {
      if columns[index] == nil {
        // Whatever was NULL so far was so for no known reason.
        guard batch.columns[index].reasons != nil else { continue }
        columns[index] = CommonReasons(settled: known)
      }
      columns[index]?.grow(to: count)
      columns[index]?.note(batch.columns[index], groups: numbers, rows: batch.count)
    }
  }

  /// The batch, whose row `i` has the number `numbers[i]`, with the reasons that all rows equal to it share.
  package func applied(to batch: Batch, numbers: some Collection<Int>) -> Batch {
    var result = batch
    for index in columns.indices {
      guard let reasons = columns[index] else { continue }
      result.columns[index] = reasons.applied(to: batch.columns[index], groups: numbers)
    }
    return result
  }
}
