/// What is computed of pairs of integers or decimals, or of doubles that are integers, of which it is known that no sum of
/// their products leaves 64 bits: all sums are exact, in whatever order the rows come. A row that lacks one of both is
/// passed over.
final class NarrowPairState: AggregateState {
  private let function: AggregateFunction
  /// What the whole numbers of y and of x are divided by at the end: the places of decimals.
  private let scales: [Double]
  private var sums: [PairSums] = []

  init(_ function: AggregateFunction, _ types: [DataType]) {
    self.function = function
    scales = types.map { PowersOfTen.exactDouble(Int($0.scale ?? 0)) ?? 1 }
  }

  func grow(to count: Int) { sums.grow(to: count, with: PairSums()) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard arguments.count == 2 else { return }
    let (left, right) = (arguments[0].flattened(), arguments[1].flattened())
    guard let ys = left.wholeNumbers, let xs = right.wholeNumbers else { return }
    // Held here alone while it changes.
    var target = sums
    sums = []
    addPairs(xs.span, ys.span, .intersection(left.validity, right.validity), groups.span, rows, &target)
    sums = target
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? NarrowPairState else { return }
    for (group, sum) in zip(groups, other.sums) { sums[Int(group)].merge(sum) }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if function == .pairCount {
      return ColumnVector(.integer(sums[range].map(\.count)), count: range.count)
    }
    let (y, x) = (scales.first ?? 1, scales.last ?? 1)
    return try pairResults(range, function) { self.sums[$0].moments.divided(x: x, y: y) }
  }
}

extension ColumnVector {
  /// Integers, coefficients, and doubles that are integers; what stands in NULL rows means nothing.
  fileprivate var wholeNumbers: [Int64]? {
    switch storage {
    case .integer(let values), .shortDecimal(let values): values
    case .decimal(let values): values.map { Int64(truncatingIfNeeded: $0) }
    case .double(let values): values.map { Int64(exactly: $0) ?? 0 }
    default: nil
    }
  }
}

extension PairMoments {
  /// As if each x had been divided by a power of ten, and each y by another.
  fileprivate func divided(x: Double, y: Double) -> PairMoments {
    var moments = self
    moments.meanX /= x
    moments.meanY /= y
    moments.squaresX /= x * x
    moments.squaresY /= y * y
    moments.products /= x * y
    return moments
  }
}

private struct PairSums: BitwiseCopyable {
  var count: Int64 = 0
  var x: Int64 = 0
  var y: Int64 = 0
  var xx: Int64 = 0
  var yy: Int64 = 0
  var xy: Int64 = 0

  @inline(__always)
  mutating func take(_ x: Int64, _ y: Int64) {
    count &+= 1
    self.x &+= x
    self.y &+= y
    xx &+= x &* x
    yy &+= y &* y
    xy &+= x &* y
  }

  mutating func merge(_ other: PairSums) {
    count &+= other.count
    x &+= other.x
    y &+= other.y
    xx &+= other.xx
    yy &+= other.yy
    xy &+= other.xy
  }

  /// Rounded once: products of two of the numbers fit 128 bits.
  var moments: PairMoments {
    var moments = PairMoments()
    guard count > 0 else { return moments }
    moments.count = Double(count)
    moments.meanX = Double(x) / moments.count
    moments.meanY = Double(y) / moments.count
    moments.squaresX = Double(differences(xx, x, x)) / moments.count
    moments.squaresY = Double(differences(yy, y, y)) / moments.count
    moments.products = Double(differences(xy, x, y)) / moments.count
    return moments
  }

  private func differences(_ products: Int64, _ one: Int64, _ other: Int64) -> Int128 {
    Int128(count) &* Int128(products) &- Int128(one) &* Int128(other)
  }
}

private func addPairs(
  _ xs: Span<Int64>, _ ys: Span<Int64>, _ validity: ValidityMask?, _ groups: Span<UInt32>, _ rows: Int,
  _ sums: inout [PairSums]
) {
  if sums.count == 1 {
    var sum = sums[0]
    for row in 0..<rows where validity?[row] ?? true { sum.take(xs[row], ys[row]) }
    sums[0] = sum
    return
  }
  var target = sums.mutableSpan
  guard let validity else {
    for row in 0..<rows { target[Int(truncatingIfNeeded: groups[row])].take(xs[row], ys[row]) }
    return
  }
  for row in 0..<rows where validity[row] {
    target[Int(truncatingIfNeeded: groups[row])].take(xs[row], ys[row])
  }
}
