/// By what a number is multiplied when it goes from one unit into another: a fraction in lowest terms.
package struct UnitRatio: Hashable, Sendable {
  package private(set) var numerator: Int128
  package private(set) var denominator: Int128

  package static let one = UnitRatio(1, 1)

  /// Both are greater than 0.
  package init(of numerator: Int128, to denominator: Int128) { self.init(numerator, denominator) }

  init(_ numerator: Int128, _ denominator: Int128) {
    let divisor = Self.greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (one, other) = (left, right)
    while other != 0 { (one, other) = (other, one % other) }
    return max(one, 1)
  }

  package var inverse: UnitRatio { UnitRatio(denominator, numerator) }

  /// nil where a part has more than 38 digits.
  func times(_ other: UnitRatio) -> UnitRatio? {
    // Reduced crosswise first, so that only what stays can be too large.
    let one = UnitRatio(numerator, other.denominator)
    let two = UnitRatio(other.numerator, denominator)
    guard let above = Decimal.multiply(one.numerator, two.numerator),
      let below = Decimal.multiply(one.denominator, two.denominator)
    else { return nil }
    return UnitRatio(above, below)
  }

  func power(_ exponent: Int) -> UnitRatio? {
    let base = exponent < 0 ? inverse : self
    guard base != .one else { return .one }
    var result: UnitRatio? = .one
    for _ in 0..<abs(exponent) { result = result?.times(base) }
    return result
  }

  /// How many more digits after the point a number needs once it is multiplied, so that nothing is rounded:
  /// negative where it needs fewer; nil where no number of digits is enough, as of a third.
  package var addedScale: Int? {
    var rest = denominator
    var (twos, fives) = (0, 0)
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    guard rest == 1 else { return nil }
    if denominator > 1 { return max(twos, fives) }
    var (tens, whole) = (0, numerator)
    while whole % 10 == 0 { (whole, tens) = (whole / 10, tens + 1) }
    return -tens
  }

  package var double: Double { Double(numerator) / Double(denominator) }
}

extension Unit {
  /// What a number in the unit is multiplied by to be in the other one (nil: a bare number); nil if neither
  /// can become the other.
  ///
  /// Percentage points and per cents differ in kind, not in size: which may meet is for the binder to say.
  package static func ratio(from source: Unit?, to target: Unit?) -> UnitRatio? {
    if source == target { return .one }
    var exponents: [(dimension: UnitSymbol.Dimension, exponent: Int)] = []
    var ratio: UnitRatio? = .one
    for (unit, sign) in [(source, 1), (target, -1)] {
      for factor in unit?.factors ?? [] {
        let symbol = UnitSymbol.named(factor.symbol)
        let part = UnitRatio(symbol.numerator, symbol.denominator).power(sign * factor.exponent)
        ratio = part.flatMap { ratio?.times($0) }
        guard let dimension = symbol.dimension else { continue }
        let exponent = sign * symbol.power * factor.exponent
        if let place = exponents.firstIndex(where: { $0.dimension == dimension }) {
          exponents[place].exponent += exponent
        } else {
          exponents.append((dimension, exponent))
        }
      }
    }
    return exponents.allSatisfy { $0.exponent == 0 } ? ratio : nil
  }

  /// How many more digits after the point a number in any known unit of this kind may need in this one, so that
  /// nothing is rounded; nil where no number of digits is enough.
  package var mostAddedScale: Int? {
    var total = 0
    for factor in factors {
      guard let own = UnitSymbol.known(factor.symbol), own.dimension != nil else { continue }
      var most = 0
      for other in Self.knownSymbols where other != factor.symbol {
        let known = UnitSymbol.named(other)
        guard known.dimension == own.dimension, known.power == own.power else { continue }
        let ratio = Unit.ratio(from: Unit(other), to: Unit(factor.symbol))?.power(factor.exponent)
        guard let added = ratio?.addedScale else { return nil }
        most = max(most, added)
      }
      total += most
    }
    return total
  }

  /// The unit in which numbers of both can be added and compared: the first, unless only the second takes
  /// numbers of the other without rounding, as hours take days. nil if there is none.
  package static func common(_ left: Unit, _ right: Unit) -> Unit? {
    if left == right { return left }
    guard left.isPoints == right.isPoints, let ratio = Unit.ratio(from: right, to: left) else { return nil }
    return ratio.addedScale == nil && ratio.inverse.addedScale != nil ? right : left
  }
}
