/// Variance and standard deviation; NULL for no value, and of a sample for a single one.
///
/// The last digit is the same in whatever order the values come, and however many workers take them: of exact arguments
/// the sums of the values and of their squares are exact, and of doubles Welford's recurrence (Technometrics 4, 1962),
/// merged as Chan, Golub and LeVeque (1979) show, keeps twice the digits.
final class VarianceState: AggregateState {
  private let argument: DataType
  private let isDeviation: Bool
  private let isSample: Bool
  private var exact: [ExactMoments] = []
  private var doubles: [DoubleMoments] = []

  init(argument: DataType, isDeviation: Bool, isSample: Bool) {
    self.argument = argument
    self.isDeviation = isDeviation
    self.isSample = isSample
  }

  private var isExact: Bool { argument.base != .double }

  func grow(to count: Int) {
    if isExact {
      exact.grow(to: count, with: ExactMoments())
    } else {
      doubles.grow(to: count, with: DoubleMoments())
    }
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened() else { return }
    switch column.storage {
    case .double(let values):
      for row in 0..<rows where column.validity?[row] ?? true { doubles[Int(groups[row])].take(values[row]) }
    case .integer(let values), .shortDecimal(let values):
      for row in 0..<rows where column.validity?[row] ?? true { exact[Int(groups[row])].take(values[row]) }
    case .decimal(let values):
      for row in 0..<rows where column.validity?[row] ?? true { exact[Int(groups[row])].take(values[row]) }
    default: break
    }
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? VarianceState else { return }
    for (index, group) in groups.enumerated() {
      if isExact {
        exact[Int(group)].merge(other.exact[index])
      } else {
        doubles[Int(group)].merge(other.doubles[index])
      }
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var validity = ValidityMask(repeating: true, count: range.count)
    var values: [Double] = []
    values.reserveCapacity(range.count)
    for group in range {
      let variance =
        isExact
        ? exact[group].variance(isSample: isSample, scale: Int(argument.scale ?? 0))
        : doubles[group].variance(isSample: isSample)
      guard let variance else {
        validity[group - range.lowerBound] = false
        values.append(0)
        continue
      }
      guard variance.isFinite else { throw EvaluationFailure(.overflow, row: group) }
      values.append(isDeviation ? variance.squareRoot() : variance)
    }
    return ColumnVector(.double(values), validity: validity, count: range.count)
  }
}
