/// Sum and average of integers and decimals in 128 bits.
final class ExactSumState: AggregateState {
  private let argument: DataType
  private let isAverage: Bool
  private let result: DataType
  private var sums: [Int128] = []
  private var values: ValueTally
  private var overflowed = false

  init(argument: DataType, isAverage: Bool, result: DataType, _ values: ValueTally) {
    self.argument = argument
    self.isAverage = isAverage
    self.result = result
    self.values = values
  }

  func grow(to count: Int) {
    sums.grow(to: count, with: 0)
    values.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened() else { return }
    var target = sums
    sums = []
    switch column.storage {
    case .integer(let integers), .shortDecimal(let integers):
      addWidened(integers, column.validity, groups, rows, &target)
    case .decimal(let decimals):
      overflowed = addDecimals(decimals, column.validity, groups, rows, &target) || overflowed
    default: break
    }
    sums = target
    var validity = column.validity
    if case .null = column.storage { validity = ValidityMask(repeating: false, count: rows) }
    values.note(groups, validity, rows: rows, groupCount: sums.count)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? ExactSumState else { return }
    overflowed = overflowed || other.overflowed
    overflowed = addDecimals(other.sums, nil, groups, groups.count, &sums) || overflowed
    values.merge(other.values, groups: groups, groupCount: sums.count)
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if overflowed { throw EvaluationFailure(.overflow, row: range.lowerBound) }
    if isAverage {
      return try quotients(range, result, argumentScale: argument.scale ?? 0) {
        (self.sums[$0], self.values.number($0))
      }
    }
    let validity = values.validity(range)
    for group in range where sums[group].magnitude >= Decimal.limit {
      throw EvaluationFailure(.overflow, row: group)
    }
    if result.base == .integer { return try integers(range, validity) }
    return ColumnVector(.decimal(Array(sums[range])), validity: validity, count: range.count)
  }

  private func integers(_ range: Range<Int>, _ validity: ValidityMask?) throws(EvaluationFailure)
    -> ColumnVector
  {
    var integers: [Int64] = []
    integers.reserveCapacity(range.count)
    for group in range {
      guard let value = Int64(exactly: sums[group]) else { throw EvaluationFailure(.overflow, row: group) }
      integers.append(value)
    }
    return ColumnVector(.integer(integers), validity: validity, count: range.count)
  }
}

extension Decimal {
  /// The least magnitude that does not fit: 10^38.
  static let limit: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000
}

func addWidened(
  _ values: [Int64], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int, _ sums: inout [Int128]
) {
  if sums.count == 1 {
    sums[0] &+= wideSum(values, validity, rows)
    return
  }
  let source = values.span
  let group = groups.span
  var target = sums.mutableSpan
  // 2^63 addends of 63 bits fit 128 bits, so nothing can overflow.
  guard let validity else {
    for row in 0..<rows { target[Int(truncatingIfNeeded: group[row])] &+= Int128(source[row]) }
    return
  }
  for row in 0..<rows where validity[row] {
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
