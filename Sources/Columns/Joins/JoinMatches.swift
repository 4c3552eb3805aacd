/// Pairs of probe and build rows, probe rows in their order, and for each the build rows in theirs.
package struct JoinMatches {
  private let rows: [Int32]
  private let places: JoinPlaces
  private var probeRow = 0
  private var offset = 0

  init(_ rows: [Int32], _ places: JoinPlaces) {
    self.rows = rows
    self.places = places
  }

  /// For each probe row whether it has a match.
  package var matched: [Bool] {
    if places.counts.isEmpty {
      let first = places.first.span
      return [Bool](capacity: first.count) { output in
        for row in first.indices { output.append(first[row] != .max) }
      }
    }
    let counts = places.counts.span
    return [Bool](capacity: counts.count) { output in
      for row in counts.indices { output.append(counts[row] != 0) }
    }
  }

  /// Whether each probe row has one match.
  package var isOneToOne: Bool { places.counts.isEmpty && !places.first.span.contains(.max) }

  /// Whether no probe row has several matches.
  package var isAtMostOne: Bool { places.counts.isEmpty }

  /// At most `limit` further pairs; nil once there are no more.
  package mutating func next(limit: Int) -> (probe: [Int32], build: [Int32])? {
    places.counts.isEmpty ? nextUnique(limit: limit) : nextRepeated(limit: limit)
  }

  /// The same with a pair for each probe row that has no match too, whose build row is negative: all probe rows, in their order.
  package mutating func nextOuter(limit: Int) -> (probe: [Int32], build: [Int32])? {
    places.counts.isEmpty ? nextOuterUnique(limit: limit) : nextRepeated(limit: limit, keepsUnmatched: true)
  }

  private mutating func nextOuterUnique(limit: Int) -> (probe: [Int32], build: [Int32])? {
    let places = places
    let first = places.first.span
    guard probeRow < first.count else { return nil }
    let range = probeRow..<min(first.count, probeRow + limit)
    probeRow = range.upperBound
    // What stands for no row is -1 then.
    let build = [Int32](capacity: range.count) { output in
      for row in range { output.append(Int32(truncatingIfNeeded: first[row])) }
    }
    return (range.map { Int32(truncatingIfNeeded: $0) }, build)
  }

  /// Of keys that one row each has.
  private mutating func nextUnique(limit: Int) -> (probe: [Int32], build: [Int32])? {
    let places = places
    let first = places.first.span
    var probe: [Int32] = []
    while probe.isEmpty {
      guard probeRow < first.count else { return nil }
      let end = min(first.count, probeRow + limit)
      probe = matchedRows(first, probeRow..<end)
      probeRow = end
    }
    let matched = probe.span
    let build = [Int32](capacity: matched.count) { output in
      for index in matched.indices {
        output.append(Int32(truncatingIfNeeded: first[Int(truncatingIfNeeded: matched[index])]))
      }
    }
    return (probe, build)
  }

  private mutating func nextRepeated(
    limit: Int, keepsUnmatched: Bool = false
  ) -> (probe: [Int32], build: [Int32])? {
    let places = places
    let rows = rows
    let first = places.first.span
    let counts = places.counts.span
    let source = rows.span
    var (row, offset) = (probeRow, self.offset)
    var probe: [Int32] = []
    var build: [Int32] = []
    probe.reserveCapacity(limit)
    build.reserveCapacity(limit)
    var room = limit
    while row < counts.count, room > 0 {
      if keepsUnmatched, counts[row] == 0 {
        probe.append(Int32(truncatingIfNeeded: row))
        build.append(-1)
        (row, room) = (row &+ 1, room &- 1)
        continue
      }
      let count = min(room, Int(counts[row]) &- offset)
      let lower = Int(truncatingIfNeeded: first[row]) &+ offset
      for place in lower..<lower &+ count {
        probe.append(Int32(truncatingIfNeeded: row))
        build.append(source[place])
      }
      room &-= count
      offset &+= count
      if offset == Int(counts[row]) { (row, offset) = (row &+ 1, 0) }
    }
    (probeRow, self.offset) = (row, offset)
    return probe.isEmpty ? nil : (probe, build)
  }
}

extension Span<UInt32> {
  fileprivate func contains(_ number: UInt32) -> Bool {
    for index in indices where self[index] == number { return true }
    return false
  }
}

/// The rows of a range that have a match.
private func matchedRows(_ first: Span<UInt32>, _ range: Range<Int>) -> [Int32] {
  if range == first.indices { return chosenRows(nil, of: first.count) { first[$0] != .max } }
  return chosenRows(range.map { Int32(truncatingIfNeeded: $0) }, of: first.count) { first[$0] != .max }
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
