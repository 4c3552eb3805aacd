/// 10^0 to 10^38: what decimals are scaled by.
package enum PowersOfTen {
  private static let table: [Int128] = {
    var powers: [Int128] = [1]
    for _ in 0..<Decimal.maximumDigits { powers.append(powers[powers.count - 1] &* 10) }
    return powers
  }()

  /// `10^exponent`; nil past 38, where 128 bits end.
  package static func power(_ exponent: Int) -> Int128? {
    exponent >= 0 && exponent < table.count ? table[exponent] : nil
  }
}

extension Decimal {
  /// 10^38: the coefficient of every decimal is nearer to zero.
  static let coefficientLimit: Int128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

  /// Whether a coefficient has at most 38 digits.
  @inline(__always)
  static func isInRange(_ coefficient: Int128) -> Bool {
    coefficient < coefficientLimit && coefficient > -coefficientLimit
  }
}

extension PowersOfTen {
  static let doubles: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]

  /// `10^exponent` where a double is exactly that: up to 22.
  static func exactDouble(_ exponent: Int) -> Double? {
    exponent >= 0 && exponent < doubles.count ? doubles[exponent] : nil
  }
}
