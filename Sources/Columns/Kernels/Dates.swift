/// Parts of dates and arithmetic with days.
func dateFunction(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let (validity, count) = (batch.validity, batch.count)
  switch function {
  case .makeDate: return .date(try makeDates(batch))
  case .dateTruncate: return .date(try truncateDates(batch))
  case .datePart:
    let dates = try batch.flattening(1).dates(1, function)
    guard let part = try batch.constantWord(0, function) else {
      return .integer([Int64](repeating: 0, count: count))
    }
    guard let kernel = FurtherDatePart(part) else { throw .unexpectedTypes(function) }
    return .integer(try map(kernel, dates, validity: validity))
  case .dateAdd:
    let (dates, days) = (try batch.dates(0, function), try batch.integers(1, function))
    return .date(try map(AddDays(), dates, days, validity: validity, count: count))
  case .dateDifference:
    let (left, right) = (try batch.dates(0, function), try batch.dates(1, function))
    return .integer(try map(DaysBetween(), left, right, validity: validity, count: count))
  default: break
  }
  let dates = try batch.dates(0, function)
  return switch function {
  case .year: .integer(try map(YearOfDate(), dates, validity: validity))
  case .quarter: .integer(try map(QuarterOfDate(), dates, validity: validity))
  case .month: .integer(try map(MonthOfDate(), dates, validity: validity))
  case .day: .integer(try map(DayOfDate(), dates, validity: validity))
  case .dayOfWeek: .integer(try map(DayOfWeek(), dates, validity: validity))
  case .dayOfYear: .integer(try map(DayOfYear(), dates, validity: validity))
  default: throw .unexpectedTypes(function)
  }
}

private struct YearOfDate: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 { Int64(CivilDate(days: days).year) }
}

private struct QuarterOfDate: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 { Int64((CivilDate(days: days).month &+ 2) / 3) }
}

private struct MonthOfDate: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 { Int64(CivilDate(days: days).month) }
}

private struct DayOfDate: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 { Int64(CivilDate(days: days).day) }
}

/// 0 for Sunday to 6 for Saturday, as most dialects number the days.
private struct DayOfWeek: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 { Int64(CivilDate.weekday(days) % 7) }
}

private struct DayOfYear: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 { Int64(CivilDate(days: days).dayOfYear) }
}

/// Parts that few queries ask for.
private enum FurtherDatePart: UnaryKernel {
  case week, yearWeek, isoYear, isoDay, decade, century, millennium

  init?(_ name: String) {
    switch name {
    case "week": self = .week
    case "yearweek": self = .yearWeek
    case "isoyear": self = .isoYear
    case "isodow": self = .isoDay
    case "decade": self = .decade
    case "century": self = .century
    case "millennium": self = .millennium
    default: return nil
    }
  }

  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 {
    // The Thursday of a week lies in the year to which ISO 8601 counts the week.
    let thursday = CivilDate(days: days &- CivilDate.weekday(days) &+ 4)
    let year = CivilDate(days: days).year
    return switch self {
    case .week: Int64((thursday.dayOfYear &- 1) / 7 &+ 1)
    case .yearWeek: Int64(thursday.year) &* 100 &+ Int64((thursday.dayOfYear &- 1) / 7 &+ 1)
    case .isoYear: Int64(thursday.year)
    case .isoDay: Int64(CivilDate.weekday(days))
    case .decade: Int64(year / 10)
    case .century: Int64((year &- 1) / 100 &+ 1)
    case .millennium: Int64((year &- 1) / 1000 &+ 1)
    }
  }
}

extension CivilDate {
  /// 1 for Monday to 7 for Sunday (ISO 8601).
  static func weekday(_ days: Int32) -> Int32 {
    // 1970-01-01 was a Thursday.
    let sinceMonday = (days % 7 &+ 3) % 7
    return (sinceMonday < 0 ? sinceMonday &+ 7 : sinceMonday) &+ 1
  }
}

let dateOutOfRange = EvaluationFailure.Kind.argumentOutOfRange(
  "a date outside the years 0001 to 9999")

private struct AddDays: BinaryKernel {
  @inline(__always)
  func apply(_ date: Int32, _ days: Int64, _ flags: inout UInt64) -> Int32 {
    let sum = Int64(date) &+ days
    flags |= isOutside(sum, days) ? failed : 0
    return Int32(truncatingIfNeeded: sum)
  }

  func failure(_ date: Int32, _ days: Int64) -> EvaluationFailure.Kind? {
    isOutside(Int64(date) &+ days, days) ? dateOutOfRange : nil
  }

  @inline(__always)
  private func isOutside(_ sum: Int64, _ days: Int64) -> Bool {
    // No two dates are so many days apart; this also keeps the sum from wrapping round.
    days > 4_000_000 || days < -4_000_000 || sum < Int64(CivilDate.range.lowerBound)
      || sum > Int64(CivilDate.range.upperBound)
  }
}

private struct DaysBetween: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int32, _ right: Int32, _ flags: inout UInt64) -> Int64 { Int64(left) &- Int64(right) }
}

private func makeDates(_ batch: KernelBatch) throws(EvaluationFailure) -> [Int32] {
  let years = try batch.integers(0, .makeDate)
  let months = try batch.integers(1, .makeDate)
  let days = try batch.integers(2, .makeDate)
  var output: [Int32] = []
  output.reserveCapacity(batch.count)
  for row in 0..<batch.count {
    let (year, month, day) = (years.value(at: row), months.value(at: row), days.value(at: row))
    let date = CivilDate(
      year: Int32(clamping: year), month: Int32(clamping: month), day: Int32(clamping: day))
    if date.isValid {
      output.append(date.days)
    } else if batch.validity?[row] ?? true {
      let kind = EvaluationFailure.Kind.argumentOutOfRange(
        "year \(year), month \(month), day \(day), which is no day of the calendar")
      throw EvaluationFailure(kind, row: row)
    } else {
      output.append(0)
    }
  }
  return output
}

private func truncateDates(_ batch: KernelBatch) throws(EvaluationFailure) -> [Int32] {
  let parts = try batch.texts(0, .dateTruncate)
  let dates = try batch.dates(1, .dateTruncate)
  if parts.isConstant {
    guard let row = (0..<batch.count).first(where: { batch.validity?[$0] ?? true }) else {
      return [Int32](repeating: 0, count: batch.count)
    }
    let part = try DatePart(parts.column.pool.string(at: Int(parts.column.codes[0])), row: row)
    return try map(TruncateDates(part: part), dates, validity: batch.validity)
  }
  var output: [Int32] = []
  for row in 0..<batch.count {
    guard batch.validity?[row] ?? true else {
      output.append(0)
      continue
    }
    let part = try DatePart(parts.column.pool.string(at: Int(parts.column.codes[row])), row: row)
    var flags: UInt64 = 0
    output.append(TruncateDates(part: part).apply(dates.value(at: row), &flags))
  }
  return output
}

enum DatePart {
  case millennium, century, decade, year, isoYear, quarter, month, week, day

  init(_ name: String, row: Int) throws(EvaluationFailure) {
    switch name.lowercased() {
    case "millennium": self = .millennium
    case "century": self = .century
    case "decade": self = .decade
    case "year": self = .year
    case "isoyear": self = .isoYear
    case "quarter": self = .quarter
    case "month": self = .month
    case "week": self = .week
    case "day": self = .day
    default:
      let sentence = "the part '\(name)', which is none of year, quarter, month, week, day and longer ones"
      throw EvaluationFailure(.argumentOutOfRange(sentence), row: row)
    }
  }
}

struct TruncateDates: UnaryKernel {
  let part: DatePart

  func apply(_ days: Int32, _ flags: inout UInt64) -> Int32 {
    var date = CivilDate(days: days)
    switch part {
    case .day: return days
    // 0001-01-01 was a Monday, so that the first week lies within the calendar.
    case .week: return days &- CivilDate.weekday(days) &+ 1
    case .month: break
    case .quarter: date.month = (date.month &- 1) / 3 &* 3 &+ 1
    case .year: date.month = 1
    case .isoYear:
      // The week that has the fourth of January is the first one.
      date.year = CivilDate(days: days &- CivilDate.weekday(days) &+ 4).year
      let fourth = CivilDate(year: date.year, month: 1, day: 4).days
      return fourth &- CivilDate.weekday(fourth) &+ 1
    case .decade:
      // The first decade begins with the calendar, which has no year 0.
      date.month = 1
      date.year = max(1, date.year / 10 &* 10)
    case .century:
      date.month = 1
      date.year = (date.year &- 1) / 100 &* 100 &+ 1
    case .millennium:
      date.month = 1
      date.year = (date.year &- 1) / 1000 &* 1000 &+ 1
    }
    date.day = 1
    return date.days
  }
}
