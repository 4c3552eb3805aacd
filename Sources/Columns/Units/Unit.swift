/// The unit of a number, as written in brackets: a product of powers of symbols, such as `kUSD`, `USD/L`, `km2`.
///
/// A number without one is a bare number, for which there is no `Unit`: where powers cancel out, nothing is left.
package struct Unit: Hashable, Sendable {
  package struct Factor: Hashable, Sendable {
    package var symbol: String
    /// Never 0, nor beyond ±`maximumExponent`.
    package var exponent: Int
  }

  /// Each symbol once: those above the line first, then by name. Never empty.
  package let factors: [Factor]

  static let maximumExponent = 99

  /// nil where nothing is left.
  init?(_ factors: [Factor]) {
    guard !factors.isEmpty else { return nil }
    self.factors = factors.count == 1 ? factors : factors.sorted(by: Factor.precedes)
  }

  /// Of one symbol, known or not: the name of what is counted is a unit of its own.
  package init(_ symbol: String) { factors = [Factor(symbol: symbol, exponent: 1)] }

  package static let percent = Unit("percent")
  /// Percentage points: what two per cents differ by.
  package static let points = Unit("pp")
  package static let days = Unit("d")

  package var isPercent: Bool { isOnly("percent") }
  package var isPoints: Bool { isOnly("pp") }
  /// A share of a hundred of whatever it is multiplied by.
  package var isShare: Bool { isPercent || isPoints }

  private func isOnly(_ symbol: String) -> Bool {
    factors.count == 1 && factors[0].exponent == 1 && factors[0].symbol == symbol
  }

  /// As it is written: `kUSD/h`, `L^2`, `1/d`, `USD/L/h`.
  package var symbol: String {
    if factors.count == 1, factors[0].exponent == 1 { return factors[0].symbol }
    var text = ""
    for factor in factors where factor.exponent > 0 {
      text += (text.isEmpty ? "" : "*") + factor.symbol + Self.power(factor.exponent)
    }
    if text.isEmpty { text = "1" }
    for factor in factors where factor.exponent < 0 {
      text += "/" + factor.symbol + Self.power(-factor.exponent)
    }
    return text
  }

  private static func power(_ exponent: Int) -> String { exponent == 1 ? "" : "^\(exponent)" }
}

extension Unit.Factor {
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.exponent > 0, right.exponent < 0 { return true }
    if left.exponent < 0, right.exponent > 0 { return false }
    return left.symbol < right.symbol
  }
}
