/// Sum and average of doubles, compensated: the rounding error of each addition is kept and added at the
/// end, so that the result does not depend on the order of the rows but in the rarest cases.
///
/// Knuth's TwoSum (The Art of Computer Programming, vol. 2, 4.2.2, theorem B), without branches.
final class DoubleSumState: AggregateState {
  private let isAverage: Bool
  /// Sum and compensation of a group, side by side in memory.
  private var sums: [SIMD2<Double>] = []
  private var values: ValueTally

  init(isAverage: Bool, _ values: ValueTally) {
    self.isAverage = isAverage
    self.values = values
  }

  func grow(to count: Int) {
    sums.grow(to: count, with: .zero)
    values.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .double(let doubles) = column.storage else {
      return
    }
    var target = sums
    sums = []
    addDoubles(doubles, column.validity, groups, rows, &target)
    sums = target
    values.note(groups, column.validity, rows: rows, groupCount: sums.count)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? DoubleSumState else { return }
    for (index, group) in groups.enumerated() {
      let slot = Int(group)
      sums[slot] = twoSum(sums[slot], other.sums[index][0])
      sums[slot][1] += other.sums[index][1]
    }
    values.merge(other.values, groups: groups, groupCount: sums.count)
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var results: [Double] = []
    results.reserveCapacity(range.count)
    for group in range {
      // Where the sum is not finite the compensation means nothing.
      let total = sums[group][1].isFinite ? sums[group][0] + sums[group][1] : sums[group][0]
      if !total.isFinite { throw EvaluationFailure(.overflow, row: group) }
      results.append(isAverage ? total / Double(max(1, values.number(group))) : total)
    }
    return ColumnVector(.double(results), validity: values.validity(range), count: range.count)
  }
}

@inline(__always)
func twoSum(_ state: SIMD2<Double>, _ value: Double) -> SIMD2<Double> {
  let sum = state[0] + value
  let back = sum - state[0]
  let error = (state[0] - (sum - back)) + (value - back)
  return SIMD2(sum, state[1] + error)
}

func addDoubles(
  _ values: [Double], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int,
  _ sums: inout [SIMD2<Double>]
) {
  let source = values.span
  let group = groups.span
  var target = sums.mutableSpan
  guard let validity else {
    for row in 0..<rows {
      let slot = Int(truncatingIfNeeded: group[row])
      target[slot] = twoSum(target[slot], source[row])
    }
    return
  }
  for row in 0..<rows where validity[row] {
    let slot = Int(truncatingIfNeeded: group[row])
    target[slot] = twoSum(target[slot], source[row])
  }
}
