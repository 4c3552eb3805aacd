import Synchronization

/// The build side of a hash join: for each key, the rows that have it. Immutable once built.
///
/// `@unchecked Sendable`: after `init` the encoder is only read, and each worker looks keys up through a
/// `JoinProber` of its own.
package final class JoinTable: @unchecked Sendable {
  private let encoder: KeyEncoder
  /// For each key, whether NULL may match NULL: without one among the rows none does.
  fileprivate let matchesNulls: [Bool]
  private let index: JoinIndex
  /// What the index names places of, where some key has several rows; each key's are in their order.
  fileprivate let rows: [Int32]

  /// `keys` are whole columns of `count` rows. Rows with a NULL in a key that matches none are left out. Of what is built once
  /// nobody waits for it any more nothing is to be expected.
  /// - Parameter matchesNulls: for each key, whether NULL matches NULL; empty: for none.
  package init(
    keys: [ColumnVector], types: [DataType], matchesNulls: [Bool] = [], count: Int,
    runner: PartRunner = .serial
  ) {
    let keys = keys.map { $0.flattened() }
    let matching =
      matchesNulls.isEmpty
      ? [Bool](repeating: false, count: types.count) : zip(matchesNulls, keys).map { $0 && $1.hasNulls }
    self.matchesNulls = matching
    let hasNulls = matching.contains(true)
    // The bounds of whole numbers let several keys share a word; where these fill an eighth of the places between the
    // bounds, they are the places of a table themselves.
    let encoder = KeyEncoder(
      types: types,
      statistics: hasNulls ? [] : keys.map { $0.range(runner).map { ColumnStatistics(range: $0) } },
      hasNulls: hasNulls)
    let pieces = JoinTable.pieces(keys, encoder, matching, count, runner)
    encoder.seal()
    self.encoder = encoder
    let builder = JoinIndexBuilder(layout: encoder.layout, runner: runner)
    (index, rows) = pieces.flatMap { builder.index(of: $0, rowCount: count) } ?? (.directRow([0]), [])
  }

  /// The most bytes that a table keeps for each row: its word or hash and its number, parted and not, up to three slots, or
  /// eight places, and the words of keys of several.
  package static func bytesPerRow(keyCount: Int) -> Int { 64 + (keyCount > 1 ? 16 * keyCount : 0) }

  /// What the texts of keys take besides.
  package var textBytes: Int { encoder.heldBytes }

  /// The words of all rows that have a key; nil where nobody waits for them any more. Texts are numbered as they come, so that
  /// one worker encodes them.
  private static func pieces(
    _ keys: [ColumnVector], _ encoder: KeyEncoder, _ matchesNulls: [Bool], _ count: Int, _ runner: PartRunner
  ) -> [JoinIndexBuilder.Piece]? {
    let size = JoinIndexBuilder.pieceRows
    let lent = LentEncoder(encoder: encoder)
    let pieces = Mutex([JoinIndexBuilder.Piece?](repeating: nil, count: (count + size - 1) / size))
    let encode: PartRunner.Body = { index in
      let range = index * size..<min(count, (index + 1) * size)
      let piece = JoinIndexBuilder.Piece(keys, range, lent.encoder, matchesNulls)
      pieces.withLock { $0[index] = piece }
    }
    let pieceCount = pieces.withLock { $0.count }
    let isText = encoder.types.contains { $0.base == .text }
    let isComplete =
      isText
      ? (0..<pieceCount).allSatisfy { index in runner.run(1) { _ in encode(index) } }
      : runner.run(pieceCount, encode)
    return isComplete ? pieces.withLock { $0.compactMap { $0 } } : nil
  }

  /// A reader for one worker.
  /// - Parameter forOneBatch: whether it will see one batch only.
  package func makeProber(forOneBatch: Bool = false) -> JoinProber {
    JoinProber(self, encoder.reader(forOneBatch: forOneBatch))
  }

  fileprivate func find(_ words: KeyWords, count: Int) -> JoinPlaces {
    index.find(words, count: count, rows: rows)
  }

  fileprivate var isUnique: Bool { rows.isEmpty }

  /// About how many rows a key has.
  package var rowsPerKey: Double { isUnique ? 1 : index.rowsPerKey }
}

/// `@unchecked Sendable`: workers share an encoder only where there are no texts, which are all that changes it.
private struct LentEncoder: @unchecked Sendable {
  let encoder: KeyEncoder
}

extension JoinIndexBuilder.Piece {
  fileprivate init(
    _ keys: [ColumnVector], _ range: Range<Int>, _ encoder: KeyEncoder, _ matchesNulls: [Bool]
  ) {
    let pieces = keys.map { $0.slice(range) }
    let demanding = zip(pieces, matchesNulls).filter { !$0.1 && $0.0.hasNulls }.map(\.0)
    start = range.lowerBound
    if demanding.isEmpty {
      present = nil
      count = range.count
      words = encoder.encode(pieces, count: count, insert: true).words
    } else {
      let rows = rowsWithoutNull(demanding, range.count)
      present = rows
      count = rows.count
      words = encoder.encode(pieces.map { $0.gather(rows) }, count: count, insert: true).words
    }
  }
}

extension ColumnVector {
  /// The bounds of a full column of whole numbers; nil of another.
  func range(_ runner: PartRunner = .serial) -> ClosedRange<Int64>? {
    switch storage {
    case .integer(let values): bounds(values, validity, runner)
    case .date(let values): bounds(values, validity, runner)
    default: nil
    }
  }
}

private func bounds<Number: FixedWidthInteger & BitwiseCopyable & Sendable>(
  _ values: [Number], _ validity: ValidityMask?, _ runner: PartRunner
) -> ClosedRange<Int64>? {
  let size = JoinIndexBuilder.pieceRows
  let known = Mutex((least: Number.max, greatest: Number.min))
  _ = runner.run((values.count + size - 1) / size) { part in
    let range = part * size..<min(values.count, (part + 1) * size)
    let found = validity.map { bounds(values.span, range, $0) } ?? bounds(values.span, range)
    known.withLock { $0 = (min($0.least, found.least), max($0.greatest, found.greatest)) }
  }
  let (least, greatest) = known.withLock { $0 }
  return least <= greatest ? Int64(least)...Int64(greatest) : nil
}

private func bounds<Number: FixedWidthInteger & BitwiseCopyable>(
  _ values: Span<Number>, _ range: Range<Int>
) -> (least: Number, greatest: Number) {
  var (least, greatest) = (Number.max, Number.min)
  for row in range {
    least = min(least, values[row])
    greatest = max(greatest, values[row])
  }
  return (least, greatest)
}

private func bounds<Number: FixedWidthInteger & BitwiseCopyable>(
  _ values: Span<Number>, _ range: Range<Int>, _ validity: ValidityMask
) -> (least: Number, greatest: Number) {
  var (least, greatest) = (Number.max, Number.min)
  for row in range where validity[row] {
    least = min(least, values[row])
    greatest = max(greatest, values[row])
  }
  return (least, greatest)
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
  package func contains(_ key: ColumnVector, count: Int) -> [Bool] { probe([key], count: count).matched }

  /// The matches of `count` probe rows, to be taken piece by piece.
  package func probe(_ keys: [ColumnVector], count: Int) -> JoinMatches {
    let flat = keys.map { $0.flattened() }
    var places = table.find(encoder.encode(flat, count: count, insert: false), count: count)
    for (key, matchesNulls) in zip(flat, table.matchesNulls) where !matchesNulls {
      if case .null = key.storage {
        return JoinMatches(table.rows, JoinPlaces(noneOf: count, isUnique: table.isUnique))
      }
      guard let validity = key.validity else { continue }
      for row in 0..<count where !validity[row] { places.clear(row) }
    }
    return JoinMatches(table.rows, places)
  }
}
