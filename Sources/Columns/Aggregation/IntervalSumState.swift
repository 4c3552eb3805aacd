/// Sum and average of intervals: months, days and times each for themselves.
final class IntervalSumState: AggregateState {
  private struct Sum: BitwiseCopyable {
    var months: Int64 = 0
    var days: Int64 = 0
    var microseconds: Int128 = 0
    var count: Int64 = 0
  }

  private let isAverage: Bool
  private var sums: [Sum] = []

  init(isAverage: Bool) { self.isAverage = isAverage }

  func grow(to count: Int) { sums.grow(to: count, with: Sum()) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .interval(let values) = column.storage else {
      return
    }
    var target = sums
    sums = []
    // No table has the 2^32 rows that it takes for a field to leave 64 bits.
    for row in 0..<rows where column.validity?[row] ?? true {
      let slot = Int(groups[row])
      target[slot].months &+= Int64(values[row].months)
      target[slot].days &+= Int64(values[row].days)
      target[slot].microseconds &+= Int128(values[row].microseconds)
      target[slot].count &+= 1
    }
    sums = target
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? IntervalSumState else { return }
    for (index, group) in groups.enumerated() {
      let sum = other.sums[index]
      sums[Int(group)].months &+= sum.months
      sums[Int(group)].days &+= sum.days
      sums[Int(group)].microseconds &+= sum.microseconds
      sums[Int(group)].count &+= sum.count
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var values: [Interval] = []
    var validity = ValidityMask(repeating: true, count: range.count)
    for group in range {
      let sum = sums[group]
      if sum.count == 0 { validity[group - range.lowerBound] = false }
      let divisor = isAverage ? max(1, Int128(sum.count)) : 1
      guard let value = Interval.quotient(sum.months, sum.days, sum.microseconds, by: divisor) else {
        throw EvaluationFailure(.overflow, row: group)
      }
      values.append(value)
    }
    return ColumnVector(.interval(values), validity: validity.allValid ? nil : validity, count: range.count)
  }
}
