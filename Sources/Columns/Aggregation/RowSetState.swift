/// The row numbers of each group. What comes is only kept, batch by batch; it is laid out group by group when someone
/// first reads a set, since most queries show few of their groups.
final class RowSetState: AggregateState {
  private var pieces: [RowSetPiece] = []
  private var groupCount = 0
  private var rowCount = 0
  /// Which groups have rows.
  private var present = ValueTally(counting: false)
  /// The set of each group, once all have come.
  private var sets: TextPool?

  func grow(to count: Int) {
    groupCount = count
    present.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard rows > 0, let column = arguments.first?.flattened(), case .integer(let values) = column.storage
    else { return }
    present.note(groups, column.validity, rows: rows, groupCount: groupCount)
    guard column.validity != nil else {
      append(RowSetPiece(values, groups: groups))
      return
    }
    let valid = column.validRows()
    if valid.isEmpty { return }
    append(RowSetPiece(valid.map { values[Int($0)] }, groups: valid.map { groups[Int($0)] }))
  }

  private func append(_ piece: RowSetPiece) {
    rowCount += piece.groups.count
    pieces.append(piece)
  }

  func merge(_ other: any AggregateState, groups mapping: [UInt32]) {
    guard let other = other as? RowSetState else { return }
    present.merge(other.present, groups: mapping, groupCount: groupCount)
    rowCount += other.rowCount
    for var piece in other.pieces {
      // Workers' own states are merged once, so that no piece has a mapping by then.
      piece.mapping = mapping
      pieces.append(piece)
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    let sets = self.sets ?? pool()
    self.sets = sets
    if rowCount > RowNumberSet.greatestTotal { throw RowNumberSet.tooMany }
    let codes = range.map { UInt32(truncatingIfNeeded: $0) }
    return ColumnVector(
      .text(TextColumn(pool: sets, codes: codes)), validity: present.validity(range), count: range.count)
  }

  /// All sets in one pool. Workers take batches of a table in turn, so that putting the batches in order is all it
  /// takes for the numbers of each group to ascend; only behind joins and the like they do not.
  private func pool() -> TextPool {
    let (pieces, groupCount) = (pieces, groupCount)
    self.pieces = []
    return TextPool(count: groupCount) {
      RowNumberSet.layOut(pieces.sorted { $0.first < $1.first }, groupCount: groupCount)
    }
  }
}

/// The rows of one update: their numbers and groups.
struct RowSetPiece {
  let first: UInt32
  let last: UInt32
  /// Whether the numbers ascend, without repetitions.
  let ascends: Bool
  /// nil where they are `first`, `first + 1`, ….
  let numbers: [UInt32]?
  let groups: [UInt32]
  /// What the groups are called here, if they come from another worker.
  var mapping: [UInt32]?

  /// - Parameter numbers: of rows, so that they fit 32 bits; at least one.
  init(_ numbers: [Int64], groups: [UInt32]) {
    let first = numbers.first ?? 0
    self.first = UInt32(truncatingIfNeeded: first)
    last = UInt32(truncatingIfNeeded: numbers.last ?? 0)
    self.groups = groups
    if areConsecutive(numbers, from: first) {
      (self.numbers, ascends) = (nil, true)
    } else {
      (self.numbers, ascends) = (narrowed(numbers), ascend(numbers))
    }
  }
}

// MARK: Loops

private func areConsecutive(_ numbers: [Int64], from first: Int64) -> Bool {
  let source = numbers.span
  var difference: Int64 = 0
  var expected = first
  for row in source.indices {
    difference |= source[row] ^ expected
    expected &+= 1
  }
  return difference == 0
}

private func ascend(_ numbers: [Int64]) -> Bool {
  let source = numbers.span
  for row in 1..<max(1, source.count) where source[row] <= source[row - 1] { return false }
  return true
}

private func narrowed(_ numbers: [Int64]) -> [UInt32] {
  let source = numbers.span
  return [UInt32](capacity: source.count) { output in
    for row in source.indices { output.append(UInt32(truncatingIfNeeded: source[row])) }
  }
}
