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
        SlidingDoubleMoments(values: values, counted: counted).folded(frames).map {
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

  private func exact<Value: ExactMomentValue>(_ values: [Value], _ frames: FrameRanges) -> [Double?] {
    SlidingExactMoments(values: values, counted: counted).folded(frames).map {
      $0.variance(isSample: true, scale: scale)
    }
  }
}

private struct SlidingDoubleMoments: FrameFold {
  let values: [Double]
  let counted: ValidityMask?

  var identity: DoubleMoments { DoubleMoments() }

  @inline(__always)
  func lift(_ place: Int) -> DoubleMoments { extend(DoubleMoments(), by: place) }

  @inline(__always)
  func combine(_ left: DoubleMoments, _ right: DoubleMoments) -> DoubleMoments {
    var state = left
    state.merge(right)
    return state
  }

  @inline(__always)
  func extend(_ state: DoubleMoments, by place: Int) -> DoubleMoments {
    guard counted?[place] ?? true else { return state }
    var state = state
    state.take(values[place])
    return state
  }
}

/// A number in as many bits as a column keeps it.
private protocol ExactMomentValue: BitwiseCopyable {
  func take(into moments: inout ExactMoments)
}

extension Int64: ExactMomentValue {
  @inline(__always)
  fileprivate func take(into moments: inout ExactMoments) { moments.take(self) }
}

extension Int128: ExactMomentValue {
  @inline(__always)
  fileprivate func take(into moments: inout ExactMoments) { moments.take(self) }
}

private struct SlidingExactMoments<Value: ExactMomentValue>: FrameFold {
  let values: [Value]
  let counted: ValidityMask?

  var identity: ExactMoments { ExactMoments() }

  @inline(__always)
  func lift(_ place: Int) -> ExactMoments { extend(ExactMoments(), by: place) }

  @inline(__always)
  func combine(_ left: ExactMoments, _ right: ExactMoments) -> ExactMoments {
    var state = left
    state.merge(right)
    return state
  }

  @inline(__always)
  func extend(_ state: ExactMoments, by place: Int) -> ExactMoments {
    guard counted?[place] ?? true else { return state }
    var state = state
    values[place].take(into: &state)
    return state
  }
}
