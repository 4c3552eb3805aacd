/// Sum and average of integers and decimals in 128 bits.
final class ExactSumState: AggregateState {
  private let argument: DataType
  private let isAverage: Bool
  private let result: DataType
  private var sums: [Int128] = []
  private var counts: [Int64] = []
  private var seen = SeenGroups()
  private var overflowed = false

  init(argument: DataType, isAverage: Bool, result: DataType) {
    self.argument = argument
    self.isAverage = isAverage
    self.result = result
  }

  func grow(to count: Int) {
    sums.grow(to: count, with: 0)
    if isAverage { counts.grow(to: count, with: 0) }
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened() else { return }
    if case .null = column.storage { return note(ValidityMask(repeating: false, count: rows), groups, rows) }
    var target = sums
    sums = []
    switch column.storage {
    case .integer(let values): addWidened(values, column.validity, groups, rows, &target)
    case .decimal(let values):
      overflowed = addDecimals(values, column.validity, groups, rows, &target) || overflowed
    default: break
    }
    sums = target
    note(column.validity, groups, rows)
  }

  private func note(_ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int) {
    if isAverage {
      var target = counts
      counts = []
      tally(groups, validity, rows, &target)
      counts = target
    } else if seen.begin(groupCount: sums.count, hasNulls: validity != nil) {
      seen.mark(groups, validity, rows: rows)
    }
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? ExactSumState else { return }
    overflowed = overflowed || other.overflowed
    overflowed = addDecimals(other.sums, nil, groups, groups.count, &sums) || overflowed
    if isAverage {
      for (index, group) in groups.enumerated() { counts[Int(group)] &+= other.counts[index] }
    } else {
      let theirs = other.seen.validity(0..<groups.count)
      if seen.begin(groupCount: sums.count, hasNulls: theirs != nil) {
        seen.mark(groups, theirs, rows: groups.count)
      }
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if overflowed { throw EvaluationFailure(.overflow, row: range.lowerBound) }
    if isAverage {
      return try quotients(range, result, argumentScale: argument.scale ?? 0) {
        (self.sums[$0], self.counts[$0])
      }
    }
    let validity = seen.validity(range)
    for group in range where sums[group].magnitude >= Decimal.limit {
      throw EvaluationFailure(.overflow, row: group)
    }
    if result.base == .integer { return try integers(range, validity) }
    return ColumnVector(.decimal(Array(sums[range])), validity: validity, count: range.count)
  }

  private func integers(_ range: Range<Int>, _ validity: ValidityMask?) throws(EvaluationFailure)
    -> ColumnVector
  {
    var values: [Int64] = []
    values.reserveCapacity(range.count)
    for group in range {
      guard let value = Int64(exactly: sums[group]) else { throw EvaluationFailure(.overflow, row: group) }
      values.append(value)
    }
    return ColumnVector(.integer(values), validity: validity, count: range.count)
  }
}

extension Decimal {
  /// The least magnitude that does not fit: 10^38.
  static let limit: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000
}

func addWidened(
  _ values: [Int64], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int, _ sums: inout [Int128]
) {
  let source = values.span
  let group = groups.span
  var target = sums.mutableSpan
  // 2^63 addends of 63 bits fit 128 bits, so nothing can overflow.
  for row in 0..<rows where validity?[row] ?? true {
    target[Int(truncatingIfNeeded: group[row])] &+= Int128(source[row])
  }
}

/// Returns whether any sum left 128 bits.
func addDecimals(
  _ values: [Int128], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int, _ sums: inout [Int128]
) -> Bool {
  let source = values.span
  let group = groups.span
  var target = sums.mutableSpan
  var overflowed = false
  for row in 0..<rows where validity?[row] ?? true {
    let slot = Int(truncatingIfNeeded: group[row])
    let (sum, overflow) = target[slot].addingReportingOverflow(source[row])
    target[slot] = sum
    overflowed = overflowed || overflow
  }
  return overflowed
}
