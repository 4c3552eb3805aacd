/// `count(*)` and `count(x)`.
final class CountState: AggregateState {
  private let countsRows: Bool
  private var counts: [Int64] = []

  init(countsRows: Bool) { self.countsRows = countsRows }

  func grow(to count: Int) { counts.grow(to: count, with: 0) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    var target = counts
    counts = []
    if countsRows {
      tally(groups, nil, rows, &target)
    } else if let argument = arguments.first {
      let column = argument.flattened()
      if case .null = column.storage {} else { tally(groups, column.validity, rows, &target) }
    }
    counts = target
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? CountState else { return }
    for (group, count) in zip(groups, other.counts) { counts[Int(group)] &+= count }
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    ColumnVector(.integer(Array(counts[range])), count: range.count)
  }
}

func tally(_ groups: [UInt32], _ validity: ValidityMask?, _ rows: Int, _ counts: inout [Int64]) {
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
