/// Which quantile is asked for: a decimal from 0 to 1.
struct Fraction {
  /// A place among sorted values: so many parts of the way from the value at `index` to the next.
  struct Place {
    var index: Int
    var numerator: Int64
    var denominator: Int64
  }

  private let numerator: Int64
  private let denominator: Int64

  static let half = Fraction(numerator: 5, denominator: 10)

  private init(numerator: Int64, denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// - Parameters:
  ///   - column: a constant, decimal of the scale.
  ///   - scale: up to 9.
  init?(_ column: ColumnVector, scale: UInt8?) {
    guard column.count > 0, let first = column.storage.coefficients?.first,
      let numerator = Int64(exactly: first), let scale, let power = PowersOfTen.power(Int(scale)),
      let denominator = Int64(exactly: power), 0...denominator ~= numerator
    else { return nil }
    self.init(numerator: numerator, denominator: denominator)
  }

  /// Where it lies between the first of the values and the last; nil if there are none.
  func place(among count: Int) -> Place? {
    guard count > 0 else { return nil }
    let (index, rest) = (Int128(count - 1) * Int128(numerator)).quotientAndRemainder(
      dividingBy: Int128(denominator))
    return Place(
      index: Int(truncatingIfNeeded: index), numerator: Int64(truncatingIfNeeded: rest),
      denominator: denominator)
  }

  /// The first value at or below which so many of them lie; nil if there are none.
  func discretePlace(among count: Int) -> Int? {
    guard count > 0 else { return nil }
    let (whole, rest) = (Int128(count) * Int128(numerator)).quotientAndRemainder(
      dividingBy: Int128(denominator))
    return max(0, Int(truncatingIfNeeded: whole) - (rest == 0 ? 1 : 0))
  }
}
