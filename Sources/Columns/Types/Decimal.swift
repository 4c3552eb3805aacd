/// An exact number: `coefficient / 10^scale`, at most 38 digits.
package struct Decimal: Hashable, Sendable {
  package var coefficient: Int128
  package var scale: UInt8

  package init(coefficient: Int128, scale: UInt8) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// The greatest number of digits, and so the greatest scale.
  package static let maximumDigits = 38
}
