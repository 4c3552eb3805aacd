/// Intervals: taken apart, scaled, and added to days.
func intervalFunction(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let (validity, count) = (batch.validity, batch.count)
  switch function {
  case .dateAddInterval:
    let (dates, intervals) = (try batch.dates(0, function), try batch.intervals(1, function))
    return .date(try map(AddToDay(), dates, intervals, validity: validity, count: count))
  case .intervalPart: return try intervalPart(batch)
  case .intervalTruncate:
    let intervals = try batch.flattening(1).intervals(1, function)
    guard let part = try batch.constantWord(0, function) else {
      return .interval([Interval](repeating: .zero, count: count))
    }
    guard let kernel = TruncateInterval(part) else { throw .unexpectedTypes(function) }
    return .interval(try map(kernel, intervals, validity: validity))
  case .intervalMultiply, .intervalDivide:
    let intervals = try batch.intervals(0, function)
    let divides = function == .intervalDivide
    if let factors = batch.arguments[1].doubles {
      let kernel = ScaleByDouble(divides: divides)
      return .interval(try map(kernel, intervals, factors, validity: validity, count: count))
    }
    let factors = try batch.exactNumbers(1, function)
    guard let power = PowersOfTen.power(Int(batch.types.arguments[1].scale ?? 0)) else {
      throw .unexpectedTypes(function)
    }
    let kernel = ScaleExactly(power: power, divides: divides)
    return .interval(try map(kernel, intervals, factors, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

/// The sum or difference of intervals, field by field.
func intervalArithmetic(
  _ function: ScalarFunction, _ left: Operand<Interval>, _ right: Operand<Interval>, validity: ValidityMask?,
  count: Int
) throws(EvaluationFailure) -> ColumnVector.Storage {
  switch function {
  case .add: .interval(try map(AddIntervals(sign: 1), left, right, validity: validity, count: count))
  case .subtract: .interval(try map(AddIntervals(sign: -1), left, right, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

struct NegateIntervals: UnaryKernel {
  /// No field is the least number of its type.
  func apply(_ value: Interval, _ flags: inout UInt64) -> Interval {
    Interval(months: 0 &- value.months, days: 0 &- value.days, microseconds: 0 &- value.microseconds)
  }
}

/// The fields from a part on, as they are written: what is shorter is left out.
private struct TruncateInterval: UnaryKernel {
  private let months: Int32
  private var keepsDays = false
  /// Microseconds; 0: no time is kept.
  private var time: Int64 = 0

  init?(_ part: String) {
    switch part {
    case "millennium": months = 12_000
    case "century": months = 1200
    case "decade": months = 120
    case "year": months = 12
    case "quarter": months = 3
    case "month": months = 1
    case "day":
      months = 1
      keepsDays = true
    default:
      guard let length = TimeUnit.length(part) else { return nil }
      months = 1
      keepsDays = true
      time = length
    }
  }

  func apply(_ value: Interval, _ flags: inout UInt64) -> Interval {
    Interval(
      months: value.months &- value.months % months, days: keepsDays ? value.days : 0,
      microseconds: time == 0 ? 0 : value.microseconds &- value.microseconds % time)
  }
}

private struct AddIntervals: BinaryKernel {
  let sign: Int128

  @inline(__always)
  private func sum(_ left: Interval, _ right: Interval) -> Interval? {
    Interval(
      exactMonths: Int128(left.months) &+ sign &* Int128(right.months),
      days: Int128(left.days) &+ sign &* Int128(right.days),
      microseconds: Int128(left.microseconds) &+ sign &* Int128(right.microseconds))
  }

  func apply(_ left: Interval, _ right: Interval, _ flags: inout UInt64) -> Interval {
    guard let sum = sum(left, right) else {
      flags |= failed
      return .zero
    }
    return sum
  }

  func failure(_ left: Interval, _ right: Interval) -> EvaluationFailure.Kind? {
    sum(left, right) == nil ? .overflow : nil
  }
}

private struct AddToDay: BinaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ interval: Interval, _ flags: inout UInt64) -> Int32 {
    guard interval.hasNoTime, let sum = interval.added(toDay: days) else {
      flags |= failed
      return 0
    }
    return sum
  }

  func failure(_ days: Int32, _ interval: Interval) -> EvaluationFailure.Kind? {
    guard interval.hasNoTime else {
      return .argumentOutOfRange("an interval with a time, of which a date has none")
    }
    return interval.added(toDay: days) == nil ? dateOutOfRange : nil
  }
}

private struct ScaleExactly: BinaryKernel {
  let power: Int128
  let divides: Bool

  private func scaled(_ interval: Interval, _ factor: Int128) -> Interval? {
    divides ? interval.scaled(by: power, over: factor) : interval.scaled(by: factor, over: power)
  }

  func apply(_ interval: Interval, _ factor: Int128, _ flags: inout UInt64) -> Interval {
    guard let result = scaled(interval, factor) else {
      flags |= failed
      return .zero
    }
    return result
  }

  func failure(_ interval: Interval, _ factor: Int128) -> EvaluationFailure.Kind? {
    if divides, factor == 0 { return .divisionByZero }
    return scaled(interval, factor) == nil ? .overflow : nil
  }
}

private struct ScaleByDouble: BinaryKernel {
  let divides: Bool

  private func scaled(_ interval: Interval, _ number: Double) -> Interval? {
    let factor = divides ? 1 / number : number
    let months = Double(interval.months) * factor
    let wholeMonths = months.rounded(.towardZero)
    let days = Double(interval.days) * factor + (months - wholeMonths) * 30
    let wholeDays = days.rounded(.towardZero)
    let time =
      Double(interval.microseconds) * factor
      + (days - wholeDays) * Double(Timestamp.microsecondsPerDay)
    guard let month = Int128(exactly: wholeMonths), let day = Int128(exactly: wholeDays),
      let microsecond = Int128(exactly: time.rounded(.toNearestOrAwayFromZero))
    else { return nil }
    return Interval(exactMonths: month, days: day, microseconds: microsecond)
  }

  func apply(_ interval: Interval, _ number: Double, _ flags: inout UInt64) -> Interval {
    guard let result = scaled(interval, number) else {
      flags |= failed
      return .zero
    }
    return result
  }

  func failure(_ interval: Interval, _ number: Double) -> EvaluationFailure.Kind? {
    if divides, number == 0 { return .divisionByZero }
    return scaled(interval, number) == nil ? .overflow : nil
  }
}

private func intervalPart(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  let intervals = try batch.flattening(1).intervals(1, .intervalPart)
  guard let part = try batch.constantWord(0, .intervalPart), let kernel = IntervalPart(part) else {
    return ColumnVector.Storage(fillerOf: batch.types.result).repeated(batch.count)
  }
  let values = try map(kernel, intervals, validity: batch.validity)
  if case .decimal = batch.types.result.base { return .decimal(values) }
  return .integer(values.map { Int64(truncatingIfNeeded: $0) })
}

/// One field of intervals; fields of the time have all of its hours, those of the months no more than a year has.
private struct IntervalPart: UnaryKernel {
  private enum Part {
    case months(divisor: Int32, modulus: Int32), quarter, day, time(divisor: Int64, modulus: Int64), epoch
  }

  private let part: Part

  init?(_ name: String) {
    switch name {
    case "millennium": part = .months(divisor: 12_000, modulus: .max)
    case "century": part = .months(divisor: 1200, modulus: .max)
    case "decade": part = .months(divisor: 120, modulus: .max)
    case "year": part = .months(divisor: 12, modulus: .max)
    case "quarter": part = .quarter
    case "month": part = .months(divisor: 1, modulus: 12)
    case "day": part = .day
    case "hour": part = .time(divisor: 3_600_000_000, modulus: .max)
    case "minute": part = .time(divisor: 60_000_000, modulus: 60)
    case "second", "millisecond", "microsecond": part = .time(divisor: 1, modulus: 60_000_000)
    case "epoch": part = .epoch
    default: return nil
    }
  }

  func apply(_ value: Interval, _ flags: inout UInt64) -> Int128 {
    switch part {
    case .months(let divisor, let modulus): return Int128(value.months / divisor % modulus)
    case .quarter: return Int128(value.months % 12 / 3 &+ 1)
    case .day: return Int128(value.days)
    case .time(let divisor, let modulus): return Int128(value.microseconds / divisor % modulus)
    case .epoch:
      // A year has 365 days and a quarter, a month that is left 30.
      let day = Int128(Timestamp.microsecondsPerDay)
      let years = Int128(value.months / 12) * (day * 1461 / 4)
      return years + Int128(Int64(value.months % 12) * 30 + Int64(value.days)) * day
        + Int128(value.microseconds)
    }
  }
}
