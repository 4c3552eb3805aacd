/// What is computed of pairs of numbers, y and x: covariance, correlation and the line through them. A row that lacks one of
/// both is passed over.
///
/// Welford's recurrence (Technometrics 4, 1962), of both and of their product, from the group's first pair, so that numbers that
/// are large and near each other keep their digits.
final class PairState: AggregateState {
  private let function: AggregateFunction
  private var moments: [PairMoments] = []

  init(_ function: AggregateFunction) { self.function = function }

  func grow(to count: Int) { moments.grow(to: count, with: PairMoments()) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard arguments.count == 2 else { return }
    let (left, right) = (arguments[0].flattened(), arguments[1].flattened())
    guard case .double(let ys) = left.storage, case .double(let xs) = right.storage else { return }
    // Held here alone while it changes.
    var target = moments
    moments = []
    takePairs(xs.span, ys.span, .intersection(left.validity, right.validity), groups.span, rows, &target)
    moments = target
  }

  /// Only of counts: the rows of the others all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? PairState else { return }
    for (index, group) in groups.enumerated() { moments[Int(group)].count += other.moments[index].count }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if function == .pairCount {
      return ColumnVector(.integer(moments[range].map { Int64($0.count) }), count: range.count)
    }
    return try pairResults(range, function) { self.moments[$0] }
  }
}

/// The results of some groups.
func pairResults(
  _ range: Range<Int>, _ function: AggregateFunction, _ moments: (Int) -> PairMoments
) throws(EvaluationFailure) -> ColumnVector {
  var validity = ValidityMask(repeating: true, count: range.count)
  var values = [Double](repeating: 0, count: range.count)
  for group in range {
    if let value = moments(group).result(function) {
      if !value.isFinite { throw EvaluationFailure(.overflow, row: group) }
      values[group - range.lowerBound] = value
    } else {
      validity[group - range.lowerBound] = false
    }
  }
  return ColumnVector(.double(values), validity: validity, count: range.count)
}

struct PairMoments: BitwiseCopyable {
  var count = 0.0
  /// The first pair.
  var baseX = 0.0
  var baseY = 0.0
  // From the base.
  var meanX = 0.0
  var meanY = 0.0
  // Sums of squared differences from the mean, and of their products.
  var squaresX = 0.0
  var squaresY = 0.0
  var products = 0.0

  @inline(__always)
  mutating func take(_ x: Double, _ y: Double) {
    if count == 0 { (baseX, baseY) = (x, y) }
    count += 1
    let (x, y) = (x - baseX, y - baseY)
    let (deltaX, deltaY) = (x - meanX, y - meanY)
    meanX += deltaX / count
    meanY += deltaY / count
    squaresX += deltaX * (x - meanX)
    squaresY += deltaY * (y - meanY)
    products += deltaX * (y - meanY)
  }
}

extension PairMoments {
  /// nil where there are too few pairs, or all have the same x.
  func result(_ function: AggregateFunction) -> Double? {
    guard count > 0 else { return nil }
    switch function {
    case .meanOfX: return baseX + meanX
    case .meanOfY: return baseY + meanY
    case .squaresOfX: return squaresX
    case .squaresOfY: return squaresY
    case .productsOfXY: return products
    case .populationCovariance: return products / count
    case .sampleCovariance: return count > 1 ? products / (count - 1) : nil
    case .correlation:
      guard squaresX > 0, squaresY > 0 else { return nil }
      let bare = products / (squaresX.squareRoot() * squaresY.squareRoot())
      return bare.isFinite ? min(1, max(-1, bare)) : bare
    case .slope: return squaresX > 0 ? products / squaresX : nil
    case .intercept:
      guard squaresX > 0 else { return nil }
      let slope = products / squaresX
      return baseY + meanY - slope * (baseX + meanX)
    case .determination:
      guard squaresX > 0 else { return nil }
      guard squaresY > 0 else { return 1 }
      let bare = products / squaresX * (products / squaresY)
      return bare.isFinite ? min(1, bare) : bare
    default: return nil
    }
  }
}

private func takePairs(
  _ xs: Span<Double>, _ ys: Span<Double>, _ validity: ValidityMask?, _ groups: Span<UInt32>, _ rows: Int,
  _ moments: inout [PairMoments]
) {
  var target = moments.mutableSpan
  guard let validity else {
    for row in 0..<rows { target[Int(truncatingIfNeeded: groups[row])].take(xs[row], ys[row]) }
    return
  }
  for row in 0..<rows where validity[row] {
    target[Int(truncatingIfNeeded: groups[row])].take(xs[row], ys[row])
  }
}
