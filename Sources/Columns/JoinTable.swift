/// The build side of a hash join: for each key, the rows that have it. Immutable once built.
///
/// `@unchecked Sendable`: after `init` the encoder is only read, and each worker looks keys up through a
/// `JoinProber` of its own.
package final class JoinTable: @unchecked Sendable {
  private let encoder: KeyEncoder
  private let groups: GroupTable
  /// For each key, whether NULL matches NULL.
  fileprivate let matchesNulls: [Bool]
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
    encoder = KeyEncoder(types: types, statistics: statistics)
    self.matchesNulls = matchesNulls.isEmpty ? [Bool](repeating: false, count: types.count) : matchesNulls
    let strict = self.matchesNulls
    var table = GroupTable(layout: encoder.layout)
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

  /// At most `limit` further pairs; nil once there are no more.
  package mutating func next(limit: Int) -> (probe: [Int32], build: [Int32])? {
    var probe: [Int32] = []
    var build: [Int32] = []
    probe.reserveCapacity(min(limit, groups.count))
    build.reserveCapacity(min(limit, groups.count))
    let starts = table.starts
    let rows = table.rows
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
