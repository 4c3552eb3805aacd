/// Sum and average of integers of which it is known that no sum leaves 64 bits.
final class NarrowSumState: AggregateState {
  private let isAverage: Bool
  private let result: DataType
  private var sums: [Int64] = []
  private var values: ValueTally

  init(isAverage: Bool, result: DataType, _ values: ValueTally) {
    self.isAverage = isAverage
    self.result = result
    self.values = values
  }

  func grow(to count: Int) {
    sums.grow(to: count, with: 0)
    values.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let argument = arguments.first?.flattened(), case .integer(let integers) = argument.storage else {
      return
    }
    var target = sums
    sums = []
    addIntegers(integers, argument.validity, groups, rows, &target)
    sums = target
    values.note(groups, argument.validity, rows: rows, groupCount: sums.count)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? NarrowSumState else { return }
    for (index, group) in groups.enumerated() { sums[Int(group)] &+= other.sums[index] }
    values.merge(other.values, groups: groups, groupCount: sums.count)
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if isAverage {
      return try quotients(range, result) { (Int128(self.sums[$0]), self.values.number($0)) }
    }
    return ColumnVector(.integer(Array(sums[range])), validity: values.validity(range), count: range.count)
  }
}

func addIntegers(
  _ values: [Int64], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int, _ sums: inout [Int64]
) {
  if sums.count == 1 {
    sums[0] &+= narrowSum(values, validity, rows)
    return
  }
  let source = values.span
  let group = groups.span
  var target = sums.mutableSpan
  guard let validity else {
    for row in 0..<rows { target[Int(truncatingIfNeeded: group[row])] &+= source[row] }
    return
  }
  for row in 0..<rows where validity[row] {
    target[Int(truncatingIfNeeded: group[row])] &+= source[row]
  }
}

/// Exact averages: `sum / count` at the scale of the result, rounded half away from zero; NULL where the
/// count is zero. `sum` is at the argument's scale, by which `result` has more digits.
func quotients(
  _ range: Range<Int>, _ result: DataType, argumentScale: UInt8 = 0,
  _ state: (Int) -> (sum: Int128, count: Int64)
) throws(EvaluationFailure) -> ColumnVector {
  let scale = result.scale ?? 0
  var values: [Int128] = []
  values.reserveCapacity(range.count)
  var validity: ValidityMask?
  for group in range {
    let (sum, count) = state(group)
    if count == 0 {
      validity = validity ?? ValidityMask(repeating: true, count: range.count)
      validity?[group - range.lowerBound] = false
      values.append(0)
      continue
    }
    do throws(DecimalFailure) {
      values.append(try Decimal.divide(sum, Int128(count), shift: Int(scale) - Int(argumentScale)))
    } catch {
      throw EvaluationFailure(.overflow, row: group)
    }
  }
  return ColumnVector(.decimal(values), validity: validity, count: range.count)
}
