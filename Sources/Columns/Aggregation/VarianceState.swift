/// Variance and standard deviation; NULL for no value, and of a sample for a single one.
///
/// Welford's recurrence (Technometrics 4, 1962), merged as Chan, Golub and LeVeque (1979) show. Of exact arguments
/// the differences from the group's first value are taken, exactly, so that numbers that are large and near each other
/// keep their digits.
final class VarianceState: AggregateState {
  private struct Moments: BitwiseCopyable {
    var count = 0.0
    var mean = 0.0
    /// The sum of squared differences from the mean.
    var squares = 0.0
  }

  private let argument: DataType
  private let isDeviation: Bool
  private let isSample: Bool
  private var moments: [Moments] = []
  /// The first value of each group, at the argument's scale; of exact arguments only.
  private var bases: [Int128] = []

  init(argument: DataType, isDeviation: Bool, isSample: Bool) {
    self.argument = argument
    self.isDeviation = isDeviation
    self.isSample = isSample
  }

  private var isExact: Bool { argument.base != .double }

  func grow(to count: Int) {
    moments.grow(to: count, with: Moments())
    if isExact { bases.grow(to: count, with: 0) }
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened().widened else { return }
    switch column.storage {
    case .double(let values):
      for row in 0..<rows where column.validity?[row] ?? true { take(values[row], Int(groups[row])) }
    case .integer(let values):
      for row in 0..<rows where column.validity?[row] ?? true { take(Int128(values[row]), Int(groups[row])) }
    case .decimal(let values):
      for row in 0..<rows where column.validity?[row] ?? true { take(values[row], Int(groups[row])) }
    default: break
    }
  }

  @inline(__always)
  private func take(_ value: Double, _ group: Int) {
    moments[group].count += 1
    let delta = value - moments[group].mean
    moments[group].mean += delta / moments[group].count
    moments[group].squares += delta * (value - moments[group].mean)
  }

  @inline(__always)
  private func take(_ value: Int128, _ group: Int) {
    if moments[group].count == 0 { bases[group] = value }
    take(distance(value, from: bases[group]), group)
  }

  /// In the argument's own measure.
  private func distance(_ value: Int128, from base: Int128) -> Double {
    let scale = Int(argument.scale ?? 0)
    let (difference, overflow) = value.subtractingReportingOverflow(base)
    return overflow
      ? Decimal.double(value, scale: scale) - Decimal.double(base, scale: scale)
      : Decimal.double(difference, scale: scale)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? VarianceState else { return }
    for (index, group) in groups.enumerated() where other.moments[index].count > 0 {
      let theirs = other.moments[index]
      var ours = moments[Int(group)]
      let total = ours.count + theirs.count
      // Both means are measured from the first value of their own side.
      let shift = isExact && ours.count > 0 ? distance(other.bases[index], from: bases[Int(group)]) : 0
      if isExact, ours.count == 0 { bases[Int(group)] = other.bases[index] }
      let delta = theirs.mean + shift - ours.mean
      ours.squares += theirs.squares + delta * delta * ours.count * theirs.count / total
      ours.mean += delta * theirs.count / total
      ours.count = total
      moments[Int(group)] = ours
    }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var validity = ValidityMask(repeating: true, count: range.count)
    var values: [Double] = []
    values.reserveCapacity(range.count)
    for group in range {
      let state = moments[group]
      let divisor = isSample ? state.count - 1 : state.count
      if divisor < 1 {
        validity[group - range.lowerBound] = false
        values.append(0)
        continue
      }
      let variance = max(0, state.squares / divisor)
      if !variance.isFinite { throw EvaluationFailure(.overflow, row: group) }
      values.append(isDeviation ? variance.squareRoot() : variance)
    }
    return ColumnVector(.double(values), validity: validity, count: range.count)
  }
}
