/// The build side of a hash join: for each key, the rows that have it. Immutable once built.
///
/// `@unchecked Sendable`: after `init` the encoder is only read, and each worker looks keys up through a
/// `JoinProber` of its own.
package final class JoinTable: @unchecked Sendable {
  private let encoder: KeyEncoder
  private let groups: GroupTable
  /// For each key, whether NULL matches NULL.
  fileprivate let matchesNulls: [Bool]
  /// Whether no two rows have one key: the only row of group `g` is `rows[g]`.
  fileprivate let isUnique: Bool
  /// Rows of group `g`: `rows[starts[g]..<starts[g + 1]]`.
  fileprivate let starts: [UInt32]
  fileprivate let rows: [Int32]

  /// `keys` are whole columns of `count` rows. Rows with a NULL in a key that matches none are left out.
  /// - Parameter matchesNulls: for each key, whether NULL matches NULL; empty: for none.
  /// - Parameter shouldStop: whether nobody waits for the table any more; asked once a batch of rows.
  package init(
    keys: [ColumnVector], types: [DataType], statistics: [ColumnStatistics?], matchesNulls: [Bool] = [],
    count: Int, shouldStop: () -> Bool = { false }
  ) {
    self.matchesNulls = matchesNulls.isEmpty ? [Bool](repeating: false, count: types.count) : matchesNulls
    let strict = self.matchesNulls
    let hasNulls = strict.contains(true)
    // The bounds of whole numbers let several keys share a word; where these fill an eighth of the places between the
    // bounds, they are the places of a table themselves.
    encoder = KeyEncoder(
      types: types,
      statistics: hasNulls
        ? statistics : keys.map { JoinTable.range(of: $0).map { ColumnStatistics(range: $0) } },
      hasNulls: hasNulls)
    var directBits = GroupTable.directBits
    while 1 << (directBits + 1) <= count * 8 { directBits += 1 }
    var table = GroupTable(layout: encoder.layout, expected: count, directBits: directBits)
    var groupOfRow = [UInt32](repeating: .max, count: count)
    var start = 0
    while start < count, !shouldStop() {
      let range = start..<min(count, start + Batch.capacity)
      let pieces = keys.map { $0.slice(range) }
      let demanding = zip(pieces, strict).filter { !$0.1 }.map(\.0)
      let present = rowsWithoutNull(demanding, range.count)
      let words = encoder.encode(pieces.map { $0.gather(present) }, count: present.count, insert: true)
      let numbers = table.insert(words, count: present.count)
      for (index, row) in present.enumerated() { groupOfRow[start + Int(row)] = numbers[index] }
      start = range.upperBound
    }
    encoder.seal()
    groups = table
    (starts, rows) = JoinTable.chain(groupOfRow, groupCount: table.count)
    isUnique = rows.count == table.count
  }

  /// The bounds of a column of whole numbers; nil of another.
  private static func range(of column: ColumnVector) -> ClosedRange<Int64>? {
    let column = column.flattened()
    switch column.storage {
    case .integer(let values): return bounds(values.span, column.validity)
    case .date(let values): return bounds(values.span, column.validity)
    default: return nil
    }
  }

  private static func bounds<Number: FixedWidthInteger & BitwiseCopyable>(
    _ values: Span<Number>, _ validity: ValidityMask?
  ) -> ClosedRange<Int64>? {
    var least = Number.max
    var greatest = Number.min
    for row in values.indices where validity?[row] ?? true {
      least = min(least, values[row])
      greatest = max(greatest, values[row])
    }
    return least <= greatest ? Int64(least)...Int64(greatest) : nil
  }

  /// Counting sort of the rows by group.
  private static func chain(_ groupOfRow: [UInt32], groupCount: Int) -> ([UInt32], [Int32]) {
    var starts = [UInt32](repeating: 0, count: groupCount + 1)
    for group in groupOfRow where group != .max { starts[Int(group) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts[groupCount]))
    for (row, group) in groupOfRow.enumerated() where group != .max {
      rows[Int(next[Int(group)])] = Int32(truncatingIfNeeded: row)
      next[Int(group)] += 1
    }
    return (starts, rows)
  }

  /// A reader for one worker.
  /// - Parameter forOneBatch: whether it will see one batch only.
  package func makeProber(forOneBatch: Bool = false) -> JoinProber {
    JoinProber(self, encoder.reader(forOneBatch: forOneBatch))
  }

  fileprivate func find(_ words: KeyWords, count: Int) -> [UInt32] { groups.find(words, count: count) }
}

/// Looks the keys of probe batches up in a `JoinTable`; owned by one worker.
package final class JoinProber {
  private let table: JoinTable
  private let encoder: KeyEncoder

  fileprivate init(_ table: JoinTable, _ encoder: KeyEncoder) {
    self.table = table
    self.encoder = encoder
  }

  /// For each of `count` rows whether its key is in the table; false where it is NULL.
  package func contains(_ key: ColumnVector, count: Int) -> [Bool] {
    let column = key.flattened()
    let groups = table.find(encoder.encode([column], count: count, insert: false), count: count)
    var found = [Bool](repeating: false, count: count)
    for row in 0..<count where groups[row] != .max { found[row] = column.validity?[row] ?? true }
    return found
  }

  /// The matches of `count` probe rows, to be taken piece by piece.
  package func probe(_ keys: [ColumnVector], count: Int) -> JoinMatches {
    let flat = keys.map { $0.flattened() }
    var groups = table.find(encoder.encode(flat, count: count, insert: false), count: count)
    for (key, matchesNulls) in zip(flat, table.matchesNulls) where !matchesNulls {
      if case .null = key.storage { return JoinMatches(table, [UInt32](repeating: .max, count: count)) }
      guard let validity = key.validity else { continue }
      for row in 0..<count where !validity[row] { groups[row] = .max }
    }
    return JoinMatches(table, groups)
  }
}

/// Pairs of probe and build rows, probe rows in their order.
package struct JoinMatches {
  private let table: JoinTable
  private let groups: [UInt32]
  private var probeRow = 0
  private var offset = 0

  fileprivate init(_ table: JoinTable, _ groups: [UInt32]) {
    self.table = table
    self.groups = groups
  }

  /// For each probe row whether it has a match.
  package var matched: [Bool] {
    [Bool](capacity: groups.count) { output in
      for group in groups { output.append(group != .max) }
    }
  }

  /// At most `limit` further pairs; nil once there are no more.
  package mutating func next(limit: Int) -> (probe: [Int32], build: [Int32])? {
    var probe: [Int32] = []
    var build: [Int32] = []
    probe.reserveCapacity(min(limit, groups.count))
    build.reserveCapacity(min(limit, groups.count))
    let starts = table.starts
    let rows = table.rows
    if table.isUnique { return nextUnique(limit: limit, rows) }
    while probeRow < groups.count, probe.count < limit {
      let group = groups[probeRow]
      guard group != .max else {
        probeRow += 1
        continue
      }
      let lower = Int(starts[Int(group)]) + offset
      let upper = Int(starts[Int(group) + 1])
      let end = min(upper, lower + (limit - probe.count))
      for index in lower..<end {
        probe.append(Int32(truncatingIfNeeded: probeRow))
        build.append(rows[index])
      }
      if end == upper {
        probeRow += 1
        offset = 0
      } else {
        offset += end - lower
      }
    }
    return probe.isEmpty ? nil : (probe, build)
  }
}

extension JoinMatches {
  /// Of keys that one row each has.
  private mutating func nextUnique(limit: Int, _ rows: [Int32]) -> (probe: [Int32], build: [Int32])? {
    let source = rows.span
    let groups = self.groups
    let group = groups.span
    var probe: [Int32] = []
    while probe.isEmpty {
      guard probeRow < groups.count else { return nil }
      let end = min(groups.count, probeRow + limit)
      probe = matchedRows(group, probeRow..<end)
      probeRow = end
    }
    let matched = probe.span
    let build = [Int32](capacity: matched.count) { output in
      for index in matched.indices {
        output.append(source[Int(truncatingIfNeeded: group[Int(truncatingIfNeeded: matched[index])])])
      }
    }
    return (probe, build)
  }
}

/// The rows of a range that have a group.
private func matchedRows(_ groups: Span<UInt32>, _ range: Range<Int>) -> [Int32] {
  // The buffer has room for all rows, so writing at `place` stays within it.
  unsafe [Int32](unsafeUninitializedCapacity: range.count) { buffer, kept in
    guard let rows = buffer.baseAddress else { return }
    var place = 0
    for row in range {
      unsafe rows[place] = Int32(truncatingIfNeeded: row)
      // One more than the greatest number overflows into the upper half: no jump.
      place &+= 1 &- Int(truncatingIfNeeded: (UInt64(groups[row]) &+ 1) &>> 32)
    }
    kept = place
  }
}

/// The rows in which no column is NULL.
package func rowsWithoutNull(_ columns: [ColumnVector], _ count: Int) -> [Int32] {
  var mask: ValidityMask?
  for column in columns {
    if case .null = column.storage { return [] }
    mask = ValidityMask.intersection(mask, column.flattened().validity)
  }
  guard let mask else { return (0..<Int32(truncatingIfNeeded: count)).map { $0 } }
  var rows: [Int32] = []
  rows.reserveCapacity(count)
  for row in 0..<count where mask[row] { rows.append(Int32(truncatingIfNeeded: row)) }
  return rows
}
