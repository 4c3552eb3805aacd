/// A value of the row whose key is the least or the greatest of its group; of several such rows the first. Rows that lack
/// either are passed over.
final class ArgumentOfExtremumState: AggregateState {
  private let type: DataType
  private let keyType: DataType
  private let wantsGreater: Bool
  /// The best rows of each batch, and where the best of each group stands there; -1: nowhere yet.
  private var pieces: [(value: ColumnVector, key: ColumnVector)] = []
  private var places: [Int32] = []
  private var keptRows = 0
  /// The best key of each group, if keys are whole numbers.
  private var best: [Int128] = []
  /// Of each group that a batch has a better row for: the last such row; -1 between batches.
  private var betterRows: [Int32] = []

  init(type: DataType, keyType: DataType, wantsGreater: Bool) {
    self.type = type
    self.keyType = keyType
    self.wantsGreater = wantsGreater
  }

  func grow(to count: Int) {
    places.grow(to: count, with: -1)
    guard hasWholeKeys else { return }
    best.grow(to: count, with: 0)
    betterRows.grow(to: count, with: -1)
  }

  private var hasWholeKeys: Bool {
    switch keyType.base {
    case .integer, .decimal, .timestamp, .date, .period: true
    default: false
    }
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) throws(EvaluationFailure) {
    guard arguments.count == 2 else { return }
    let (value, key) = (arguments[0].flattened(), arguments[1].flattened())
    if case .null = value.storage { return }
    if case .null = key.storage { return }
    let validity = ValidityMask.intersection(value.validity, key.validity)
    switch key.storage {
    case .integer(let keys), .shortDecimal(let keys): return try take(value, keys, validity, groups, rows)
    case .decimal(let keys): return try take(value, keys, validity, groups, rows)
    case .date(let keys): return try take(value, keys, validity, groups, rows)
    default: break
    }
    var present = allRows(rows)
    if value.validity != nil { present = value.validRows() }
    if let validity = key.validity { present = present.filter { validity[Int($0)] } }
    guard !present.isEmpty else { return }
    let best = bestRows(key.gather(present), present.map { groups[Int($0)] })
    try keep(
      value.gather(present).gather(best.rows), key.gather(present).gather(best.rows), groups: best.groups)
  }

  /// Takes in rows with whole keys.
  private func take<Key: SignedInteger & FixedWidthInteger & BitwiseCopyable>(
    _ values: ColumnVector, _ keys: [Key], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int
  ) throws(EvaluationFailure) {
    var (best, betterRows, places) = (best, betterRows, places)
    (self.best, self.betterRows, self.places) = ([], [], [])
    let better = noteBetter(keys, validity, groups, rows, wantsGreater, places, &best, &betterRows)
    var chosen: [Int32] = []
    chosen.reserveCapacity(better.count)
    for (index, group) in better.enumerated() {
      chosen.append(betterRows[Int(group)])
      betterRows[Int(group)] = -1
      places[Int(group)] = Int32(truncatingIfNeeded: keptRows + index)
    }
    (self.best, self.betterRows, self.places) = (best, betterRows, places)
    if chosen.isEmpty { return }
    // The keys need not be kept beside the values.
    pieces.append((values.gather(chosen), ColumnVector(.null, count: chosen.count)))
    keptRows += chosen.count
    if pieces.count >= 64 { try compact() }
  }

  /// The best row of each group that is among the rows.
  private func bestRows(_ keys: ColumnVector, _ groups: [UInt32]) -> (rows: [Int32], groups: [UInt32]) {
    let group = ColumnVector(.integer(groups.map { Int64($0) }), count: groups.count)
    let order =
      sortRows(
        [
          SortColumn(group, type: .integer), SortColumn(keys, type: keyType, descending: wantsGreater),
        ], count: groups.count) ?? []
    var rows: [Int32] = []
    var chosen: [UInt32] = []
    for row in order where chosen.last != groups[Int(row)] {
      rows.append(row)
      chosen.append(groups[Int(row)])
    }
    return (rows, chosen)
  }

  /// Rows that come after those that are kept, one for each of the groups.
  private func keep(
    _ values: ColumnVector, _ keys: ColumnVector, groups: [UInt32]
  ) throws(EvaluationFailure) {
    let known = groups.map { places[Int($0)] }
    if !pieces.isEmpty, known.contains(where: { $0 >= 0 }) {
      let before = try ColumnVector.concatenate(pieces.map(\.key), type: keyType).gatherOrNull(known)
      let isBetter = try compare(wantsGreater ? .greater : .less, keys, before, count: groups.count)
      for (index, group) in groups.enumerated() where known[index] < 0 || isBetter[index] {
        places[Int(group)] = Int32(truncatingIfNeeded: keptRows + index)
      }
    } else {
      for (index, group) in groups.enumerated() {
        places[Int(group)] = Int32(truncatingIfNeeded: keptRows + index)
      }
    }
    pieces.append((values, keys))
    keptRows += groups.count
    if pieces.count >= 64 { try compact() }
  }

  /// Leaves what no group needs any more.
  private func compact() throws(EvaluationFailure) {
    var needed: [Int32] = []
    for group in places.indices where places[group] >= 0 {
      needed.append(places[group])
      places[group] = Int32(truncatingIfNeeded: needed.count - 1)
    }
    let value = try ColumnVector.concatenate(pieces.map(\.value), type: type).gather(needed)
    let key =
      best.isEmpty
      ? try ColumnVector.concatenate(pieces.map(\.key), type: keyType).gather(needed)
      : ColumnVector(.null, count: needed.count)
    pieces = [(value, key)]
    keptRows = needed.count
  }

  /// Never called: the rows of an order-sensitive aggregate all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {}

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    guard !pieces.isEmpty else { return .nulls(type: type, count: range.count) }
    if pieces.count > 1 { try compact() }
    return pieces[0].value.gatherOrNull(Array(places[range]))
  }
}

/// Notes the rows with keys that are better than what came before, of each group the last.
/// - Returns: the groups that have such a row, each once.
@inline(__always)
private func noteBetter<Key: SignedInteger & FixedWidthInteger & BitwiseCopyable>(
  _ keys: [Key], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int, _ wantsGreater: Bool,
  _ places: [Int32], _ best: inout [Int128], _ betterRows: inout [Int32]
) -> [UInt32] {
  var better: [UInt32] = []
  let (keys, groups, places) = (keys.span, groups.span, places.span)
  var bestKeys = best.mutableSpan
  var noted = betterRows.mutableSpan
  for row in 0..<rows where validity?[row] ?? true {
    let group = Int(truncatingIfNeeded: groups[row])
    let key = Int128(keys[row])
    let isNoted = noted[group] >= 0
    let isFirst = places[group] < 0 && !isNoted
    guard isFirst || (wantsGreater ? key > bestKeys[group] : key < bestKeys[group]) else { continue }
    bestKeys[group] = key
    if !isNoted { better.append(groups[row]) }
    noted[group] = Int32(truncatingIfNeeded: row)
  }
  return better
}
