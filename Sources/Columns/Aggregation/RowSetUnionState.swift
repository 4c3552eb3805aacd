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
    if sets.isOverfull { throw RowNumberSet.tooMany }
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
