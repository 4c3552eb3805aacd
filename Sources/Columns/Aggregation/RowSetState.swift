/// The row numbers of each group. They are kept in the order in which they come, which mostly ascends, and laid
/// out group by group at the end.
final class RowSetState: AggregateState {
  private var groups: [UInt32] = []
  private var numbers: [UInt32] = []
  /// Whether the numbers ascend, without repetitions.
  private var ascends = true
  private var groupCount = 0
  /// The numbers by group, once all have come: those of group `g` are at `starts[g]..<starts[g + 1]`.
  private var starts: [Int] = []

  func grow(to count: Int) { groupCount = max(groupCount, count) }

  func update(_ arguments: [ColumnVector], groups rowGroups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .integer(let values) = column.storage else {
      return
    }
    guard let validity = column.validity else {
      ascends = appendNumbers(values, rows, to: &numbers) && ascends
      groups.append(contentsOf: rowGroups.prefix(rows))
      return
    }
    for row in 0..<rows where validity[row] {
      let number = UInt32(truncatingIfNeeded: values[row])
      if let last = numbers.last, last >= number { ascends = false }
      numbers.append(number)
      groups.append(rowGroups[row])
    }
  }

  func merge(_ other: any AggregateState, groups mapping: [UInt32]) {
    guard let other = other as? RowSetState else { return }
    let theirs = other.groups.map { mapping[Int($0)] }
    guard ascends, other.ascends else {
      ascends = false
      numbers += other.numbers
      groups += theirs
      return
    }
    let merged = mergeAscending(numbers, groups, other.numbers, theirs)
    (numbers, groups) = (merged.numbers, merged.groups)
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if starts.isEmpty { layOut() }
    var builder = RowSetColumnBuilder(count: range.count)
    for group in range {
      let slice = numbers[starts[group]..<starts[group + 1]]
      if ascends { builder.append(slice) } else { builder.append(slice.sorted()[...]) }
    }
    return try builder.finish()
  }

  private func layOut() {
    (numbers, starts) = orderByGroup(numbers, groups, groupCount: groupCount)
    groups = []
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
    return numbers
  }
}

// MARK: Loops

/// Appends row numbers; returns whether they still ascend.
private func appendNumbers(_ values: [Int64], _ rows: Int, to numbers: inout [UInt32]) -> Bool {
  let source = values.span
  var last = numbers.last.map { Int64($0) } ?? -1
  var ascends = true
  numbers.reserveCapacityGeometrically(numbers.count + rows)
  for row in 0..<rows {
    ascends = ascends && source[row] > last
    last = source[row]
    numbers.append(UInt32(truncatingIfNeeded: last))
  }
  return ascends
}

/// Two workers' rows in one ascending order.
private func mergeAscending(
  _ left: [UInt32], _ leftGroups: [UInt32], _ right: [UInt32], _ rightGroups: [UInt32]
) -> (numbers: [UInt32], groups: [UInt32]) {
  var numbers: [UInt32] = []
  var groups: [UInt32] = []
  numbers.reserveCapacity(left.count + right.count)
  groups.reserveCapacity(left.count + right.count)
  var (l, r) = (0, 0)
  while l < left.count || r < right.count {
    if r == right.count || l < left.count && left[l] < right[r] {
      numbers.append(left[l])
      groups.append(leftGroups[l])
      l += 1
    } else {
      numbers.append(right[r])
      groups.append(rightGroups[r])
      r += 1
    }
  }
  return (numbers, groups)
}

/// Counting sort: the values group by group, each group's in their order, and where each group starts.
private func orderByGroup(
  _ values: [UInt32], _ groups: [UInt32], groupCount: Int
) -> (values: [UInt32], starts: [Int]) {
  var starts = [Int](repeating: 0, count: groupCount + 1)
  guard groupCount > 1 else {
    starts[groupCount] = values.count
    return (values, starts)
  }
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

extension Array {
  /// Makes room for `count` elements without giving up geometric growth.
  fileprivate mutating func reserveCapacityGeometrically(_ count: Int) {
    if count > capacity { reserveCapacity(Swift.max(count, 2 * capacity)) }
  }
}
