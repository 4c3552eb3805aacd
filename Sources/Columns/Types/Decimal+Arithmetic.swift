import Glibc

/// What a decimal operation on coefficients could not do.
package enum DecimalFailure: Error, Hashable, Sendable {
  /// The result has more than 38 digits.
  case overflow
  case divisionByZero
}

extension Decimal {
  /// The same number with another scale: exact with more digits after the point, rounded half away from zero
  /// with fewer. nil if it has more than 38 digits.
  package func rescaled(to scale: UInt8) -> Decimal? {
    guard let coefficient = Decimal.rescale(coefficient, by: Int(scale) - Int(self.scale)) else { return nil }
    return Decimal(coefficient: coefficient, scale: scale)
  }

  /// `coefficient * 10^shift`, rounded half away from zero; nil if it has more than 38 digits.
  package static func rescale(_ coefficient: Int128, by shift: Int) -> Int128? {
    if shift == 0 { return coefficient }
    if shift > 0 {
      if coefficient == 0 { return 0 }
      guard let power = PowersOfTen.power(shift) else { return nil }
      return multiply(coefficient, power)
    }
    guard let power = PowersOfTen.power(-shift) else { return 0 }
    return divideRounding(coefficient, power)
  }

  /// nil if the sum has more than 38 digits. The arguments have one scale, as for the rest.
  @inline(__always)
  package static func add(_ left: Int128, _ right: Int128) -> Int128? {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow || !isInRange(sum) ? nil : sum
  }

  @inline(__always)
  package static func subtract(_ left: Int128, _ right: Int128) -> Int128? {
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow || !isInRange(difference) ? nil : difference
  }

  /// The product of coefficients, whose scale is the sum of theirs.
  @inline(__always)
  package static func multiply(_ left: Int128, _ right: Int128) -> Int128? {
    if let left = Int64(exactly: left), let right = Int64(exactly: right) {
      return Int128(left) &* Int128(right)
    }
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow || !isInRange(product) ? nil : product
  }

  /// `dividend / divisor`, rounded half away from zero. The divisor is not zero.
  @inline(__always)
  package static func divideRounding(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    if let narrow = Int64(exactly: dividend), let divisor = Int64(exactly: divisor) {
      let (quotient, remainder) = narrow.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
      let rounded = quotient &+ (remainder >= divisor.magnitude &- remainder ? 1 : 0)
      return (narrow < 0) != (divisor < 0) ? -Int128(rounded) : Int128(rounded)
    }
    let (quotient, remainder) = dividend.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
    let rounded = Int128(
      truncatingIfNeeded: quotient &+ (remainder >= divisor.magnitude &- remainder ? 1 : 0))
    return (dividend < 0) != (divisor < 0) ? 0 &- rounded : rounded
  }

  /// `left * 10^shift / right`, rounded half away from zero: the quotient of two decimals at a scale that is
  /// `shift` more than the difference of theirs. `shift` is 0 to 76.
  package static func divide(
    _ left: Int128, _ right: Int128, shift: Int
  ) throws(DecimalFailure) -> Int128 {
    guard right != 0 else { throw .divisionByZero }
    if shift <= maximumDigits, let power = PowersOfTen.power(shift) {
      let (numerator, overflow) = left.multipliedReportingOverflow(by: power)
      if !overflow {
        let quotient = divideRounding(numerator, right)
        guard isInRange(quotient) else { throw .overflow }
        return quotient
      }
    }
    let magnitude = try divideWide(left.magnitude, right.magnitude, shift: shift)
    return (left < 0) != (right < 0) ? 0 &- magnitude : magnitude
  }

  /// Long division, up to 38 digits of the quotient a step, so that each step divides 256 bits by 128.
  private static func divideWide(
    _ left: UInt128, _ right: UInt128, shift: Int
  ) throws(DecimalFailure) -> Int128 {
    let limit = coefficientLimit.magnitude
    var (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
    var left = shift
    while left > 0 {
      let step = min(left, maximumDigits)
      guard let power = PowersOfTen.power(step)?.magnitude else { throw .overflow }
      let (scaled, overflow) = quotient.multipliedReportingOverflow(by: power)
      // The remainder is less than the divisor, so the digits of this step are less than `power`.
      let wide = remainder.multipliedFullWidth(by: power)
      let digits = right.dividingFullWidth(wide)
      remainder = digits.remainder
      guard !overflow, scaled < limit else { throw .overflow }
      quotient = scaled &+ digits.quotient
      guard quotient < limit else { throw .overflow }
      left -= step
    }
    if remainder >= right &- remainder { quotient &+= 1 }
    guard quotient < limit else { throw .overflow }
    return Int128(truncatingIfNeeded: quotient)
  }

  /// The nearest double: the digits' own, as if they had been read.
  package var double: Double {
    Decimal.double(coefficient, scale: Int(scale))
  }

  package static func double(_ coefficient: Int128, scale: Int) -> Double {
    let exact: Int128 = 1 << 53
    if coefficient <= exact, coefficient >= -exact, let power = PowersOfTen.exactDouble(scale) {
      // Both are exact as doubles, so the quotient is rounded once.
      return Double(Int64(truncatingIfNeeded: coefficient)) / power
    }
    return Double(Decimal(coefficient: coefficient, scale: UInt8(clamping: scale)).description) ?? .nan
  }

  /// The decimal of a scale that is nearest to the digits that a double prints as (the shortest that read
  /// back as the same double), so that 0.1 is 0.1. nil if it is not finite or has more than 38 digits.
  package init?(_ value: Double, scale: UInt8) {
    guard value.isFinite, abs(value) < 1e38 else { return nil }
    if let power = PowersOfTen.exactDouble(Int(scale)), (value * power).magnitude < 1e12 {
      // The product is off by less than 0.0005, which matters only beside a tie.
      let scaled = value * power
      let whole = scaled.rounded(.toNearestOrAwayFromZero)
      if (scaled - whole).magnitude < 0.499 {
        self.init(coefficient: Int128(Int64(whole)), scale: scale)
        return
      }
    }
    let text = [UInt8](value.description.utf8)
    guard let coefficient = Decimal.parse(text.span, scale: Int(scale), allowsExponent: true) else {
      return nil
    }
    self.init(coefficient: coefficient, scale: scale)
  }
}

extension Decimal: Comparable {
  /// By value, whatever the scales; equal numbers of different scales are ordered by scale.
  package static func < (left: Decimal, right: Decimal) -> Bool {
    let order = left.compare(right)
    return order == 0 ? left.scale < right.scale : order < 0
  }

  /// Negative, zero or positive, by value only.
  package func compare(_ other: Decimal) -> Int {
    if scale == other.scale {
      return coefficient < other.coefficient ? -1 : coefficient > other.coefficient ? 1 : 0
    }
    if scale > other.scale { return -other.compare(self) }
    guard let power = PowersOfTen.power(Int(other.scale) - Int(scale)) else { return 0 }
    // Compared as wide products, since one of them may have more than 38 digits.
    if (coefficient < 0) != (other.coefficient < 0) { return coefficient < 0 ? -1 : 1 }
    let wide = coefficient.magnitude.multipliedFullWidth(by: power.magnitude)
    let narrow = other.coefficient.magnitude
    let order = wide.high > 0 ? 1 : wide.low < narrow ? -1 : wide.low > narrow ? 1 : 0
    return coefficient < 0 ? -order : order
  }
}
