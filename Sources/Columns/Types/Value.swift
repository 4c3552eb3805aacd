/// One cell. Used at the edges (literals, rendering, parameters), never in a row loop.
package enum Value: Hashable, Sendable {
  case null(NullReason)
  case boolean(Bool)
  case integer(Int64)
  case decimal(Decimal)
  case double(Double)
  case text(String)
  /// Days since 1970-01-01 in the proleptic Gregorian calendar.
  case date(Int32)
  /// Microseconds since 1970-01-01 00:00:00.
  case timestamp(Int64)
  case interval(Interval)
  /// The calendar year in which a budget year starts.
  case period(Int32)

  package static let null = Value.null(.unknown)

  package var isNull: Bool {
    if case .null = self { true } else { false }
  }
}

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
