/// Passes each distinct argument of a group on to another aggregate once.
final class DistinctState: AggregateState {
  private let inner: any AggregateState
  private let encoder: KeyEncoder
  private var table: GroupTable

  /// Numbers of groups take half a word, so that a text, or a number in a narrow range, goes beside them.
  private static let groupNumbers = ColumnStatistics(
    range: 0...Int64(UInt32.max) - 1, hasNulls: false, hasReasons: false)

  init(
    _ argumentTypes: [DataType], _ statistics: [ColumnStatistics?], _ inner: any AggregateState
  ) {
    self.inner = inner
    encoder = KeyEncoder(types: [.integer] + argumentTypes, statistics: [Self.groupNumbers] + statistics)
    table = GroupTable(layout: encoder.layout)
  }

  func grow(to count: Int) { inner.grow(to: count) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) throws(EvaluationFailure) {
    let group = ColumnVector(.integer(groups.prefix(rows).map { Int64($0) }), count: rows)
    let words = encoder.encode([group] + arguments, count: rows, insert: true)
    if encoder.isOverfull { throw EvaluationFailure(.argumentOutOfRange(TextPoolBuilder.tooMuch), row: 0) }
    let known = table.count
    let fresh = firstRows(of: table.insert(words, count: rows), count: rows, from: known)
    try inner.update(
      arguments.map { $0.gather(fresh) }, groups: fresh.map { groups[Int($0)] }, rows: fresh.count)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) throws(EvaluationFailure) {
    guard let other = other as? DistinctState else { return }
    var start = 0
    while start < other.table.count {
      let range = start..<min(other.table.count, start + Batch.capacity)
      let columns = other.encoder.decode(other.table.keys, range)
      guard case .integer(let theirs) = columns[0].storage else { return }
      // All groups are there already, but a range holds only some of them: the inner state must note which.
      try update(
        columns.dropFirst().map(\.withMask), groups: theirs.map { groups[Int($0)] }, rows: range.count)
      start = range.upperBound
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector { try inner.finish(range) }

  var heldBytes: Int { table.heldBytes + encoder.heldBytes + inner.heldBytes }
}
