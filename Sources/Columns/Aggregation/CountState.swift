/// `count(*)` and `count(x)`.
final class CountState: AggregateState {
  private var values: ValueTally
  private var groupCount = 0

  init(rows: GroupRows?) { values = ValueTally(counting: true, rows: rows) }

  func grow(to count: Int) {
    groupCount = max(groupCount, count)
    values.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    var validity: ValidityMask?
    if let column = arguments.first?.flattened() {
      validity = column.validity
      if case .null = column.storage { validity = ValidityMask(repeating: false, count: rows) }
    }
    values.note(groups, validity, rows: rows, groupCount: groupCount)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? CountState else { return }
    values.merge(other.values, groups: groups, groupCount: groupCount)
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    ColumnVector(.integer(range.map { values.number($0) }), count: range.count)
  }
}

func tally(_ groups: [UInt32], _ validity: ValidityMask?, _ rows: Int, _ counts: inout [Int64]) {
  if counts.count == 1 {
    counts[0] &+= Int64(validity?.validCount(rows: rows) ?? rows)
    return
  }
  let source = groups.span
  var target = counts.mutableSpan
  guard let validity else {
    for row in 0..<rows { target[Int(truncatingIfNeeded: source[row])] &+= 1 }
    return
  }
  for row in 0..<rows where validity[row] { target[Int(truncatingIfNeeded: source[row])] &+= 1 }
}

extension Array {
  /// Appends `value` until there are `count` elements; grows geometrically.
  mutating func grow(to count: Int, with value: Element) {
    guard count > self.count else { return }
    append(contentsOf: repeatElement(value, count: count - self.count))
  }
}
