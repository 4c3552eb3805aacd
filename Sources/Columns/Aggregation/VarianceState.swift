/// Sample variance and standard deviation; NULL for fewer than two values.
///
/// Welford's recurrence (Technometrics 4, 1962), merged as Chan, Golub and LeVeque (1979) show.
final class VarianceState: AggregateState {
  private struct Moments: BitwiseCopyable {
    var count = 0.0
    var mean = 0.0
    /// The sum of squared differences from the mean.
    var squares = 0.0
  }

  private let argument: DataType
  private let isDeviation: Bool
  private var moments: [Moments] = []

  init(argument: DataType, isDeviation: Bool) {
    self.argument = argument
    self.isDeviation = isDeviation
  }

  func grow(to count: Int) { moments.grow(to: count, with: Moments()) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) throws(EvaluationFailure) {
    guard let first = arguments.first else { return }
    let column = try cast(first.flattened(), from: argument, to: .double, isTry: false)
    guard case .double(let values) = column.storage else { return }
    var target = moments
    moments = []
    for row in 0..<rows where column.validity?[row] ?? true {
      let slot = Int(groups[row])
      var state = target[slot]
      state.count += 1
      let delta = values[row] - state.mean
      state.mean += delta / state.count
      state.squares += delta * (values[row] - state.mean)
      target[slot] = state
    }
    moments = target
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? VarianceState else { return }
    for (index, group) in groups.enumerated() where other.moments[index].count > 0 {
      let theirs = other.moments[index]
      var ours = moments[Int(group)]
      let total = ours.count + theirs.count
      let delta = theirs.mean - ours.mean
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
      if state.count < 2 {
        validity[group - range.lowerBound] = false
        values.append(0)
        continue
      }
      let variance = max(0, state.squares / (state.count - 1))
      if !variance.isFinite { throw EvaluationFailure(.overflow, row: group) }
      values.append(isDeviation ? variance.squareRoot() : variance)
    }
    return ColumnVector(.double(values), validity: validity, count: range.count)
  }
}
