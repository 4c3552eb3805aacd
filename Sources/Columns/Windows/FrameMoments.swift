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

/// Variances over frames, of which one of all rows has that of a group: the moments are those of `VarianceState`.
struct FrameVariances {
  let column: ColumnVector
  let scale: Int
  let counted: ValidityMask?

  init(_ column: ColumnVector, type: DataType, counted: ValidityMask?) {
    self.column = column
    self.counted = counted
    scale = Int(type.scale ?? 0)
  }

  /// Sample variances or their roots; NULL for fewer than two values.
  func variances(_ frames: FrameRanges, isDeviation: Bool) throws(EvaluationFailure) -> ColumnVector {
    let variances: [Double?] =
      switch column.flattened().storage {
      case .double(let values):
        SlidingMoments(values: values, counted: counted).folded(frames).map {
          $0.variance(isSample: true)
        }
      case .integer(let values), .shortDecimal(let values): exact(values, frames)
      case .decimal(let values): exact(values, frames)
      default: [Double?](repeating: nil, count: frames.parts[0].lower.count)
      }
    var validity = ValidityMask(repeating: true, count: variances.count)
    var values: [Double] = []
    values.reserveCapacity(variances.count)
    for place in variances.indices {
      guard let variance = variances[place] else {
        validity[place] = false
        values.append(0)
        continue
      }
      guard variance.isFinite else { throw EvaluationFailure(.overflow, row: place) }
      values.append(isDeviation ? variance.squareRoot() : variance)
    }
    return ColumnVector(.double(values), validity: validity, count: variances.count)
  }

  private func exact<Value: MomentValue>(_ values: [Value], _ frames: FrameRanges) -> [Double?]
  where Value.Moments == ExactMoments {
    SlidingMoments(values: values, counted: counted).folded(frames).map {
      $0.variance(isSample: true, scale: scale)
    }
  }
}

/// A number as a column keeps it, and what is gathered of many to tell how far they lie apart.
private protocol MomentValue: BitwiseCopyable {
  associatedtype Moments: MergeableMoments
  func take(into moments: inout Moments)
}

private protocol MergeableMoments: BitwiseCopyable {
  init()
  mutating func merge(_ other: Self)
}

extension DoubleMoments: MergeableMoments {}
extension ExactMoments: MergeableMoments {}

extension Double: MomentValue {
  @inline(__always)
  fileprivate func take(into moments: inout DoubleMoments) { moments.take(self) }
}

extension Int64: MomentValue {
  @inline(__always)
  fileprivate func take(into moments: inout ExactMoments) { moments.take(self) }
}

extension Int128: MomentValue {
  @inline(__always)
  fileprivate func take(into moments: inout ExactMoments) { moments.take(self) }
}

private struct SlidingMoments<Value: MomentValue>: FrameFold {
  let values: [Value]
  let counted: ValidityMask?

  var identity: Value.Moments { Value.Moments() }

  @inline(__always)
  func lift(_ place: Int) -> Value.Moments { extend(Value.Moments(), by: place) }

  @inline(__always)
  func combine(_ left: Value.Moments, _ right: Value.Moments) -> Value.Moments {
    var state = left
    state.merge(right)
    return state
  }

  @inline(__always)
  func extend(_ state: Value.Moments, by place: Int) -> Value.Moments {
    guard counted?[place] ?? true else { return state }
    var state = state
    values[place].take(into: &state)
    return state
  }
}
