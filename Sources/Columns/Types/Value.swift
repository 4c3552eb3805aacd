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
