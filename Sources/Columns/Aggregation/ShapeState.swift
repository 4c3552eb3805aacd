/// Skewness and kurtosis of a sample, corrected for bias: NULL for too few values, and for values that are all the same.
///
/// The sums of powers of differences from the mean are kept up as Pébay shows (Sandia report SAND2008-6212, 2008), and those of
/// exact arguments from the group's first value.
final class ShapeState: AggregateState {
  private struct Moments: BitwiseCopyable {
    var count = 0.0
    var mean = 0.0
    var squares = 0.0
    var cubes = 0.0
    var fourths = 0.0
  }

  private let argument: DataType
  private let isKurtosis: Bool
  private var moments: [Moments] = []
  /// The first value of each group, at the argument's scale; of exact arguments only.
  private var bases: [Int128] = []

  init(argument: DataType, isKurtosis: Bool) {
    self.argument = argument
    self.isKurtosis = isKurtosis
  }

  func grow(to count: Int) {
    moments.grow(to: count, with: Moments())
    bases.grow(to: count, with: 0)
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
  private func take(_ value: Int128, _ group: Int) {
    if moments[group].count == 0 { bases[group] = value }
    take(distance(value, from: bases[group]), group)
  }

  private func distance(_ value: Int128, from base: Int128) -> Double {
    let scale = Int(argument.scale ?? 0)
    let (difference, overflow) = value.subtractingReportingOverflow(base)
    return overflow
      ? Decimal.double(value, scale: scale) - Decimal.double(base, scale: scale)
      : Decimal.double(difference, scale: scale)
  }

  @inline(__always)
  private func take(_ value: Double, _ group: Int) {
    var state = moments[group]
    let before = state.count
    state.count += 1
    let delta = value - state.mean
    let step = delta / state.count
    let term = delta * step * before
    state.mean += step
    state.fourths +=
      term * step * step * (state.count * state.count - 3 * state.count + 3) + 6 * step * step * state.squares
      - 4 * step * state.cubes
    state.cubes += term * step * (state.count - 2) - 3 * step * state.squares
    state.squares += term
    moments[group] = state
  }

  /// Never called: the rows of an order-sensitive aggregate all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {}

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var validity = ValidityMask(repeating: true, count: range.count)
    var values = [Double](repeating: 0, count: range.count)
    for group in range {
      let state = moments[group]
      if let value = isKurtosis ? kurtosis(state) : skewness(state) {
        if !value.isFinite { throw EvaluationFailure(.overflow, row: group) }
        values[group - range.lowerBound] = value
      } else {
        validity[group - range.lowerBound] = false
      }
    }
    return ColumnVector(.double(values), validity: validity, count: range.count)
  }

  private func skewness(_ state: Moments) -> Double? {
    let count = state.count
    guard count > 2, state.squares > 0 else { return nil }
    let spread = state.squares / count
    let bare = state.cubes / count / (spread * spread.squareRoot())
    return bare * (count * (count - 1)).squareRoot() / (count - 2)
  }

  /// In excess of that of a normal distribution.
  private func kurtosis(_ state: Moments) -> Double? {
    let count = state.count
    guard count > 3, state.squares > 0 else { return nil }
    let bare = count * state.fourths / (state.squares * state.squares)
    return (count - 1) / ((count - 2) * (count - 3)) * ((count + 1) * bare - 3 * (count - 1))
  }
}
