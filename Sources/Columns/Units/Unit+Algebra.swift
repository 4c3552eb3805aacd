/// The unit of a product or quotient, and what the operands are brought into before it is computed.
package struct UnitComposition: Hashable, Sendable {
  /// nil: a bare number.
  package var unit: Unit?
  package var left: Unit?
  package var right: Unit?

  init(_ unit: Unit?, left: Unit?, right: Unit?) {
    self.unit = unit
    self.left = left
    self.right = right
  }
}

extension Unit {
  /// The factors of both, each symbol once, those of the right to the power `sign`; nil if a power gets too high.
  static func merged(_ left: [Factor], _ right: [Factor], sign: Int = 1) -> [Factor]? {
    var factors = left
    for factor in right {
      let place = factors.firstIndex { $0.symbol == factor.symbol }
      let exponent = (place.map { factors[$0].exponent } ?? 0) + sign * factor.exponent
      guard abs(exponent) <= maximumExponent else { return nil }
      if let place { factors.remove(at: place) }
      if exponent != 0 { factors.append(Factor(symbol: factor.symbol, exponent: exponent)) }
    }
    return factors
  }

  /// What comes of multiplying a number by another, or of dividing it.
  ///
  /// A share (a number of per cents) of something is in the unit of that something, and is brought into a bare
  /// number for it: 5 per cent of kUSD are kUSD. Symbols of one kind, such as USD and kUSD, are made one first.
  /// - Returns: nil if a power gets too high.
  package static func composed(_ left: Unit?, _ right: Unit?, dividing: Bool) -> UnitComposition? {
    let sign = dividing ? -1 : 1
    if let right, right.isShare {
      if dividing, left?.isShare ?? false { return UnitComposition(nil, left: left, right: right) }
      guard let left else {
        let unit = dividing ? nil : right
        return UnitComposition(unit, left: nil, right: unit)
      }
      return UnitComposition(left, left: left, right: nil)
    }
    let isShareOf = left?.isShare ?? false && right != nil
    let (one, other) = isShareOf ? (nil, right) : aligned(left, right)
    guard let factors = merged(one?.factors ?? [], other?.factors ?? [], sign: sign) else { return nil }
    return UnitComposition(Unit(factors), left: one, right: other)
  }

  /// Both units with one symbol for each kind of thing, that of the left where the right can take it exactly.
  private static func aligned(_ left: Unit?, _ right: Unit?) -> (Unit?, Unit?) {
    guard let left, let right, left != right else { return (left, right) }
    var (one, other) = (left.factors, right.factors)
    for place in other.indices {
      let symbol = UnitSymbol.known(other[place].symbol)
      guard let symbol, symbol.dimension != nil else { continue }
      let alike = one.firstIndex { factor in
        let known = UnitSymbol.known(factor.symbol)
        return known?.dimension == symbol.dimension && known?.power == symbol.power
      }
      guard let alike, one[alike].symbol != other[place].symbol else { continue }
      let ratio = { (source: String, target: String, exponent: Int) in
        Unit.ratio(from: Unit(source), to: Unit(target))?.power(exponent)?.addedScale
      }
      let renamesLeft =
        ratio(other[place].symbol, one[alike].symbol, other[place].exponent) == nil
        && ratio(one[alike].symbol, other[place].symbol, one[alike].exponent) != nil
      if renamesLeft {
        one[alike].symbol = other[place].symbol
      } else {
        other[place].symbol = one[alike].symbol
      }
    }
    return (Unit(merged([], one) ?? one), Unit(merged([], other) ?? other))
  }

  /// The unit of a square; nil if a power gets too high.
  package var squared: Unit? { Unit.composed(self, self, dividing: false)?.unit }

  /// The unit of a square root; nil if it is the square of none.
  package var squareRoot: Unit? {
    guard factors.allSatisfy({ $0.exponent % 2 == 0 }) else { return nil }
    return Unit(factors.map { Factor(symbol: $0.symbol, exponent: $0.exponent / 2) })
  }
}
