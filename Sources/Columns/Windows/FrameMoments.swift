/// Sums of doubles, compensated as `DoubleSumState` does it: the sum and what its roundings lost.
struct SlidingDoubleSum: FrameFold {
  let values: [Double]
  let counted: ValidityMask?

  var identity: SIMD2<Double> { .zero }

  @inline(__always)
  func lift(_ place: Int) -> SIMD2<Double> {
    counted?[place] ?? true ? SIMD2(values[place], 0) : .zero
  }

  @inline(__always)
  func combine(_ left: SIMD2<Double>, _ right: SIMD2<Double>) -> SIMD2<Double> {
    var sum = twoSum(left, right[0])
    sum[1] += right[1]
    return sum
  }

  @inline(__always)
  func extend(_ state: SIMD2<Double>, by place: Int) -> SIMD2<Double> {
    counted?[place] ?? true ? twoSum(state, values[place]) : state
  }

  func sums(_ frames: FrameRanges) throws(EvaluationFailure) -> [Double] {
    var sums: [Double] = []
    let states = folded(frames)
    sums.reserveCapacity(states.count)
    for place in states.indices {
      // Where the sum is not finite the compensation means nothing.
      let total = states[place][1].isFinite ? states[place][0] + states[place][1] : states[place][0]
      guard total.isFinite else { throw EvaluationFailure(.overflow, row: place) }
      sums.append(total)
    }
    return sums
  }
}

/// Count, mean and squared differences from it, taken in and merged as `VarianceState` does it.
struct SlidingMoments: FrameFold {
  struct State: BitwiseCopyable {
    var count = 0.0
    var mean = 0.0
    var squares = 0.0
  }

  /// Measured from the first one of the segment where they are exact, so that they keep their digits.
  let values: [Double]
  let counted: ValidityMask?

  init(_ column: ColumnVector, type: DataType, counted: ValidityMask?) {
    self.counted = counted
    switch column.widened.storage {
    case .double(let doubles): values = doubles
    case .integer(let integers):
      values = Self.distances(integers.span.widened(), counted, scale: 0)
    case .decimal(let decimals): values = Self.distances(decimals, counted, scale: Int(type.scale ?? 0))
    default: values = [Double](repeating: 0, count: column.count)
    }
  }

  private static func distances(_ values: [Int128], _ counted: ValidityMask?, scale: Int) -> [Double] {
    let first = values.indices.first { counted?[$0] ?? true } ?? 0
    return values.map { value in
      let (difference, overflow) = value.subtractingReportingOverflow(values[first])
      return overflow
        ? Decimal.double(value, scale: scale) - Decimal.double(values[first], scale: scale)
        : Decimal.double(difference, scale: scale)
    }
  }

  var identity: State { State() }

  @inline(__always)
  func lift(_ place: Int) -> State {
    counted?[place] ?? true ? State(count: 1, mean: values[place], squares: 0) : State()
  }

  @inline(__always)
  func combine(_ left: State, _ right: State) -> State {
    if right.count == 0 { return left }
    if left.count == 0 { return right }
    let total = left.count + right.count
    let delta = right.mean - left.mean
    return State(
      count: total, mean: left.mean + delta * right.count / total,
      squares: left.squares + right.squares + delta * delta * left.count * right.count / total)
  }

  @inline(__always)
  func extend(_ state: State, by place: Int) -> State {
    guard counted?[place] ?? true else { return state }
    var state = state
    state.count += 1
    let delta = values[place] - state.mean
    state.mean += delta / state.count
    state.squares += delta * (values[place] - state.mean)
    return state
  }

  /// Sample variances or their roots; NULL for fewer than two values.
  func variances(_ frames: FrameRanges, isDeviation: Bool) throws(EvaluationFailure) -> ColumnVector {
    let states = folded(frames)
    var validity = ValidityMask(repeating: true, count: states.count)
    var values: [Double] = []
    values.reserveCapacity(states.count)
    for place in states.indices {
      guard states[place].count >= 2 else {
        validity[place] = false
        values.append(0)
        continue
      }
      let variance = max(0, states[place].squares / (states[place].count - 1))
      guard variance.isFinite else { throw EvaluationFailure(.overflow, row: place) }
      values.append(isDeviation ? variance.squareRoot() : variance)
    }
    return ColumnVector(.double(values), validity: validity, count: states.count)
  }
}
