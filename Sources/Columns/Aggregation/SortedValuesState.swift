/// Aggregates of values of any type in their order: a quantile that is one of them, and the value that comes most often.
///
/// Keeps all values; at the end they are sorted group by group.
final class SortedValuesState: AggregateState {
  private let type: DataType
  private let fractionScale: UInt8?
  private let isMode: Bool
  private var fraction = Fraction.half
  private var isDescending = false
  /// Of a mode: whether of several the one is taken that came first.
  private var takesFirst = false
  private var groups: [UInt32] = []
  private var pieces: [ColumnVector] = []
  private var groupCount = 0
  /// All values, once they have come.
  private var values: ColumnVector?
  /// Rows of `values` in the order of their groups, then of the values: those of group `g` are at `starts[g]..<starts[g + 1]`.
  private var order: [Int32] = []
  private var starts: [Int] = []

  /// - Parameter argumentTypes: the values', and of a quantile the fraction's.
  init(_ argumentTypes: [DataType], isMode: Bool) {
    type = argumentTypes.first ?? .null
    fractionScale = argumentTypes.count > 1 ? argumentTypes[1].scale : nil
    self.isMode = isMode
  }

  func grow(to count: Int) { groupCount = max(groupCount, count) }

  func update(_ arguments: [ColumnVector], groups rowGroups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened() else { return }
    if case .null = column.storage { return }
    if arguments.count > 1, let given = Fraction(arguments[1], scale: fractionScale) { fraction = given }
    note(arguments.count > (isMode ? 1 : 2) ? arguments.last : nil)
    guard column.validity != nil else {
      pieces.append(column)
      groups.append(contentsOf: rowGroups.prefix(rows))
      return
    }
    let present = column.validRows()
    pieces.append(column.gather(present))
    for row in present { groups.append(rowGroups[Int(row)]) }
  }

  /// The mark behind the other arguments: true for values in descending order, false for those in an order of their own.
  private func note(_ mark: ColumnVector?) {
    guard let mark, mark.count > 0 else { return }
    isDescending = mark.value(at: 0, type: .boolean) == .boolean(true)
    takesFirst = !isDescending
  }

  func merge(_ other: any AggregateState, groups mapping: [UInt32]) {
    guard let other = other as? SortedValuesState, !other.pieces.isEmpty else { return }
    (fraction, isDescending, takesFirst) = (other.fraction, other.isDescending, other.takesFirst)
    pieces.append(contentsOf: other.pieces)
    for group in other.groups { groups.append(mapping[Int(group)]) }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if starts.isEmpty { try layOut() }
    guard let values else { return .nulls(type: type, count: range.count) }
    var rows: [Int32] = []
    rows.reserveCapacity(range.count)
    for group in range {
      let members = starts[group]..<starts[group + 1]
      rows.append((isMode ? mostFrequent(members) : quantile(members)).map { order[$0] } ?? -1)
    }
    return values.gatherOrNull(rows).intervalsInGreatestUnits
  }

  private func quantile(_ members: Range<Int>) -> Int? {
    fraction.discretePlace(among: members.count).map {
      isDescending ? members.upperBound - 1 - $0 : members.lowerBound + $0
    }
  }

  /// The start of the longest run; of several the first one, the last one in descending order, or the one whose value came
  /// first.
  private func mostFrequent(_ members: Range<Int>) -> Int? {
    var best: (start: Int, count: Int)?
    var start = members.lowerBound
    for place in members where place + 1 == members.upperBound || startsRun[place + 1] {
      let count = place + 1 - start
      if best.map({ count > $0.count || count == $0.count && isBefore(start, $0.start) }) ?? true {
        best = (start, count)
      }
      start = place + 1
    }
    return best?.start
  }

  /// Whether of two runs alike the later one is meant; rows of one value are in the order in which they came.
  private func isBefore(_ later: Int, _ earlier: Int) -> Bool {
    isDescending || takesFirst && order[later] < order[earlier]
  }

  /// Of each place of `order`, whether its value differs from the one before; for the most frequent value only.
  private var startsRun: [Bool] = []

  private func layOut() throws(EvaluationFailure) {
    starts = [Int](repeating: 0, count: groupCount + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    guard !pieces.isEmpty else { return }
    let count = groups.count
    guard count <= Int(Int32.max) else { throw EvaluationFailure(.overflow, row: 0) }
    let all = try ColumnVector.concatenate(pieces, type: type)
    pieces = []
    let group = ColumnVector(.integer(groups.map { Int64($0) }), count: count)
    groups = []
    order =
      sortRows([SortColumn(group, type: .integer), SortColumn(all, type: type)], count: count) ?? []
    values = all
    if isMode { startsRun = runs(of: all) }
  }

  private func runs(of all: ColumnVector) -> [Bool] {
    let sorted = all.gather(order)
    guard sorted.count > 1 else { return [Bool](repeating: true, count: sorted.count) }
    let later = sorted.slice(1..<sorted.count)
    let earlier = sorted.slice(0..<(sorted.count - 1))
    let differs = try? compare(.notEqual, later, earlier, count: later.count)
    return [true] + (differs ?? [Bool](repeating: true, count: later.count))
  }
}
