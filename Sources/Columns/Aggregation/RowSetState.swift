/// The row numbers of each group. What comes is only kept, batch by batch and uncopied, and laid out group by group
/// at the end.
final class RowSetState: AggregateState {
  /// The rows of one update: their numbers and groups.
  private struct Piece {
    var numbers: [Int64]
    var groups: [UInt32]
    /// What the groups are called here, if they come from another worker.
    var mapping: [UInt32]?
  }

  private var pieces: [Piece] = []
  /// How many numbers each group has.
  private var counts: [Int] = []
  /// The numbers by group, once all have come: those of group `g` are at `starts[g]..<starts[g + 1]`.
  private var numbers: [UInt32] = []
  private var starts: [Int] = []
  /// Whether the numbers of each group ascend, without repetitions.
  private var ascends = true

  func grow(to count: Int) { counts.grow(to: count, with: 0) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard rows > 0, let column = arguments.first?.flattened(), case .integer(let values) = column.storage
    else {
      return
    }
    guard column.validity != nil else {
      append(Piece(numbers: values, groups: groups))
      return
    }
    let present = column.validRows()
    if present.isEmpty { return }
    append(Piece(numbers: present.map { values[Int($0)] }, groups: present.map { groups[Int($0)] }))
  }

  private func append(_ piece: Piece) {
    countGroups(piece.groups, piece.numbers.count, &counts)
    pieces.append(piece)
  }

  func merge(_ other: any AggregateState, groups mapping: [UInt32]) {
    guard let other = other as? RowSetState else { return }
    for (group, count) in zip(mapping, other.counts) { counts[Int(group)] += count }
    for var piece in other.pieces {
      // Workers' own states are merged once, so that no piece has a mapping by then.
      piece.mapping = mapping
      pieces.append(piece)
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if starts.isEmpty { layOut() }
    var builder = RowSetColumnBuilder(
      count: range.count, rows: starts[range.upperBound] - starts[range.lowerBound])
    for group in range {
      let slice = numbers[starts[group]..<starts[group + 1]]
      if ascends { builder.append(slice) } else { builder.append(distinct(slice)[...]) }
    }
    return try builder.finish()
  }

  /// Counting sort by group. Workers take batches of a table in turn, so that putting the batches in order is all
  /// it takes for the numbers to ascend; only behind joins and the like they do not.
  private func layOut() {
    let ordered = pieces.sorted { ($0.numbers.first ?? 0) < ($1.numbers.first ?? 0) }
    pieces = []
    starts = [0]
    starts.reserveCapacity(counts.count + 1)
    var start = 0
    for count in counts {
      start += count
      starts.append(start)
    }
    var next = starts
    numbers = [UInt32](repeating: 0, count: start)
    var last: Int64 = -1
    for piece in ordered {
      ascends = scatter(piece.numbers, piece.groups, piece.mapping, &next, &numbers, &last) && ascends
    }
  }

  private func distinct(_ slice: ArraySlice<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    for number in slice.sorted() where result.last != number { result.append(number) }
    return result
  }
}

/// The union of the row sets of each group, as aggregates over aggregates need it.
final class RowSetUnionState: AggregateState {
  private var sets = TextPoolBuilder()
  /// The pool of the last update, and for each of its entries the code of the set here and one; 0: not seen yet.
  private var pool: TextPool?
  private var codes: [UInt32] = []
  private var groups: [UInt32] = []
  private var members: [UInt32] = []
  /// Of each group, so that a set which stands beside every row is kept once: its code and one.
  private var last: [UInt32] = []
  private var starts: [Int] = []

  func grow(to count: Int) { last.grow(to: count, with: 0) }

  func update(_ arguments: [ColumnVector], groups rowGroups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .text(let texts) = column.storage else { return }
    for row in 0..<rows where column.validity?[row] ?? true {
      take(texts.pool, Int(texts.codes[row]), group: rowGroups[row])
    }
  }

  private func take(_ pool: TextPool, _ entry: Int, group: UInt32) {
    if self.pool !== pool {
      self.pool = pool
      codes = [UInt32](repeating: 0, count: pool.count)
    }
    if codes[entry] == 0 {
      let bytes = pool.bytes
      codes[entry] =
        sets.intern(bytes.span.extracting(Int(pool.offsets[entry])..<Int(pool.offsets[entry + 1]))) + 1
    }
    guard last[Int(group)] != codes[entry] else { return }
    last[Int(group)] = codes[entry]
    groups.append(group)
    members.append(codes[entry] - 1)
  }

  func merge(_ other: any AggregateState, groups mapping: [UInt32]) {
    guard let other = other as? RowSetUnionState, other.sets.count > 0 else { return }
    let theirs = TextPool(bytes: other.sets.bytes, offsets: other.sets.offsets, isUnique: true)
    for (group, member) in zip(other.groups, other.members) {
      take(theirs, Int(member), group: mapping[Int(group)])
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if sets.isOverfull {
      throw EvaluationFailure(.argumentOutOfRange("more than 4 GB of citations in one column"), row: 0)
    }
    if starts.isEmpty {
      (members, starts) = orderByGroup(members, groups, groupCount: last.count)
      groups = []
    }
    var builder = RowSetColumnBuilder(count: range.count)
    for group in range { builder.append(union(starts[group]..<starts[group + 1])[...]) }
    return try builder.finish()
  }

  private func union(_ range: Range<Int>) -> [UInt32] {
    if range.count == 1 { return RowNumberSet.decode(sets.text(members[range.lowerBound])) }
    var numbers: [UInt32] = []
    var previous: UInt32?
    for member in members[range].sorted() where member != previous {
      previous = member
      RowNumberSet.decode(sets.text(member)) { numbers.append($0) }
    }
    numbers.sort()
    var distinct: [UInt32] = []
    for number in numbers where distinct.last != number { distinct.append(number) }
    return distinct
  }
}

// MARK: Loops

/// Counts the rows of each group.
private func countGroups(_ groups: [UInt32], _ rows: Int, _ counts: inout [Int]) {
  let source = groups.span
  var target = counts.mutableSpan
  for row in 0..<rows { target[Int(truncatingIfNeeded: source[row])] &+= 1 }
}

/// Writes each number at the next place of its group; returns whether the numbers ascend from `last`.
private func scatter(
  _ values: [Int64], _ groups: [UInt32], _ mapping: [UInt32]?, _ next: inout [Int],
  _ ordered: inout [UInt32], _ last: inout Int64
) -> Bool {
  let source = values.span
  let mapped = mapping.map { mapping in groups.map { mapping[Int($0)] } } ?? groups
  let group = mapped.span
  var places = next.mutableSpan
  var target = ordered.mutableSpan
  var ascends = true
  var previous = last
  for row in source.indices {
    let value = source[row]
    ascends = ascends && value > previous
    previous = value
    let slot = Int(truncatingIfNeeded: group[row])
    target[places[slot]] = UInt32(truncatingIfNeeded: value)
    places[slot] &+= 1
  }
  last = previous
  return ascends
}

/// Counting sort: the values group by group, each group's in their order, and where each group starts.
private func orderByGroup(
  _ values: [UInt32], _ groups: [UInt32], groupCount: Int
) -> (values: [UInt32], starts: [Int]) {
  var starts = [Int](repeating: 0, count: groupCount + 1)
  for group in groups { starts[Int(group) + 1] += 1 }
  for group in 0..<groupCount { starts[group + 1] += starts[group] }
  var next = starts
  var ordered = [UInt32](repeating: 0, count: values.count)
  for (value, group) in zip(values, groups) {
    ordered[next[Int(group)]] = value
    next[Int(group)] += 1
  }
  return (ordered, starts)
}
