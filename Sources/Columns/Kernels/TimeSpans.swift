/// `date_diff` and `date_sub` of a part: how many units lie between two moments.
func timeSpans(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let earlier = try batch.integers(1, function)
  let later = try batch.integers(2, function)
  guard let part = try batch.constantWord(0, function), let unit = SpanUnit(part) else {
    return .integer([Int64](repeating: 0, count: batch.count))
  }
  let (validity, count) = (batch.validity, batch.count)
  let spans =
    function == .boundariesBetween
    ? try map(BoundariesBetween(unit: unit), earlier, later, validity: validity, count: count)
    : try map(UnitsBetween(unit: unit), earlier, later, validity: validity, count: count)
  // Of two constants there is one.
  return .integer(spans.count == count ? spans : [Int64](repeating: spans.first ?? 0, count: count))
}

/// What moments are apart in.
package enum SpanUnit {
  /// Of a fixed length in microseconds; weeks begin on Mondays.
  case clock(Int64)
  case months(Int32)
  /// Years counted from the first one, as centuries and millennia are, or from the year 0, as decades.
  case years(Int32, fromFirst: Bool)

  /// nil: no part of that name.
  package init?(_ part: String) {
    switch part {
    case "microsecond": self = .clock(1)
    case "millisecond": self = .clock(1000)
    case "second": self = .clock(1_000_000)
    case "minute": self = .clock(60_000_000)
    case "hour": self = .clock(3_600_000_000)
    case "day": self = .clock(Timestamp.microsecondsPerDay)
    case "week": self = .clock(7 * Timestamp.microsecondsPerDay)
    case "month": self = .months(1)
    case "quarter": self = .months(3)
    case "year": self = .years(1, fromFirst: false)
    case "decade": self = .years(10, fromFirst: false)
    case "century": self = .years(100, fromFirst: true)
    case "millennium": self = .years(1000, fromFirst: true)
    default: return nil
    }
  }

  /// The number of the unit in which a moment lies.
  fileprivate func number(of moment: Int64) -> Int64 {
    switch self {
    case .clock(let length):
      // 1970-01-01 was a Thursday.
      let isWeek = length == 7 * Timestamp.microsecondsPerDay
      return (isWeek ? moment &+ 3 &* Timestamp.microsecondsPerDay : moment).flooredQuotient(length)
    case .months(let months):
      let date = CivilDate(days: Timestamp.day(of: moment))
      return Int64(date.year &* 12 &+ date.month &- 1).flooredQuotient(Int64(months))
    case .years(let years, let fromFirst):
      let year = CivilDate(days: Timestamp.day(of: moment)).year
      return Int64(fromFirst ? year &- 1 : year).flooredQuotient(Int64(years))
    }
  }
}

extension Int64 {
  @inline(__always)
  fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient &- 1 : quotient
  }
}

/// How many units have begun since the first moment.
private struct BoundariesBetween: BinaryKernel {
  let unit: SpanUnit

  func apply(_ earlier: Int64, _ later: Int64, _ flags: inout UInt64) -> Int64 {
    unit.number(of: later) &- unit.number(of: earlier)
  }
}

/// How many whole units lie between.
private struct UnitsBetween: BinaryKernel {
  let unit: SpanUnit

  func apply(_ earlier: Int64, _ later: Int64, _ flags: inout UInt64) -> Int64 {
    switch unit {
    // Timestamps are far from the ends of 64 bits.
    case .clock(let length): return (later &- earlier) / length
    case .months(let months): return Self.months(earlier, later) / Int64(months)
    case .years(let years, _): return Self.months(earlier, later) / Int64(years &* 12)
    }
  }

  private static func months(_ earlier: Int64, _ later: Int64) -> Int64 {
    if later < earlier { return 0 &- months(later, earlier) }
    let (first, last) = (
      CivilDate(days: Timestamp.day(of: earlier)), CivilDate(days: Timestamp.day(of: later))
    )
    let months = (last.year &- first.year) &* 12 &+ last.month &- first.month
    let reached = Interval(months: months).added(toMoment: earlier)
    return Int64(months) &- (reached.map { $0 > later } ?? true ? 1 : 0)
  }
}
