/// Timestamps: made, cut, taken apart, moved and compared.
func timestampFunction(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let (validity, count) = (batch.validity, batch.count)
  switch function {
  case .makeTimestamp: return .integer(try makeTimestamps(batch))
  case .timestampPart: return try timestampPart(batch)
  case .timestampTruncate:
    let moments = try batch.flattening(1).integers(1, function)
    guard let part = try batch.constantWord(0, function) else {
      return .integer([Int64](repeating: 0, count: count))
    }
    if let length = TimeUnit.length(part) {
      return .integer(try map(TruncateTime(length: length), moments, validity: validity))
    }
    let kernel = TruncateToDay(part: try DatePart(part, row: 0))
    return .integer(try map(kernel, moments, validity: validity))
  case .timeBucket: return .integer(try timeBuckets(batch))
  case .timestampAdd:
    let (moments, intervals) = (try batch.integers(0, function), try batch.intervals(1, function))
    return .integer(try map(AddToMoment(), moments, intervals, validity: validity, count: count))
  case .timestampDifference:
    let (left, right) = (try batch.integers(0, function), try batch.integers(1, function))
    return .interval(try map(BetweenMoments(), left, right, validity: validity, count: count))
  case .age:
    let (left, right) = (try batch.integers(0, function), try batch.integers(1, function))
    return .interval(try map(Age(), left, right, validity: validity, count: count))
  default: throw .unexpectedTypes(function)
  }
}

let timestampOutOfRange = EvaluationFailure.Kind.argumentOutOfRange(
  "a timestamp outside the years 0001 to 9999")

/// Units of a clock, in microseconds.
enum TimeUnit {
  /// nil: a unit of the calendar.
  static func length(_ part: String) -> Int64? {
    switch part {
    case "microsecond", "microseconds": 1
    case "millisecond", "milliseconds": 1000
    case "second": 1_000_000
    case "minute": 60_000_000
    case "hour": 3_600_000_000
    default: nil
    }
  }
}

struct StartOfDay: UnaryKernel {
  @inline(__always)
  func apply(_ days: Int32, _ flags: inout UInt64) -> Int64 { Timestamp.start(ofDay: days) }
}

struct DayOfTimestamp: UnaryKernel {
  @inline(__always)
  func apply(_ moment: Int64, _ flags: inout UInt64) -> Int32 { Timestamp.day(of: moment) }
}

private struct TruncateTime: UnaryKernel {
  let length: Int64

  @inline(__always)
  func apply(_ moment: Int64, _ flags: inout UInt64) -> Int64 {
    let rest = moment % length
    return moment &- (rest < 0 ? rest &+ length : rest)
  }
}

private struct TruncateToDay: UnaryKernel {
  let part: DatePart

  func apply(_ moment: Int64, _ flags: inout UInt64) -> Int64 {
    Timestamp.start(ofDay: TruncateDates(part: part).apply(Timestamp.day(of: moment), &flags))
  }
}

private struct AddToMoment: BinaryKernel {
  @inline(__always)
  func apply(_ moment: Int64, _ interval: Interval, _ flags: inout UInt64) -> Int64 {
    guard let sum = interval.added(toMoment: moment) else {
      flags |= failed
      return 0
    }
    return sum
  }

  func failure(_ moment: Int64, _ interval: Interval) -> EvaluationFailure.Kind? {
    interval.added(toMoment: moment) == nil ? timestampOutOfRange : nil
  }
}

private struct BetweenMoments: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Interval {
    let difference = left &- right
    return Interval(
      days: Int32(truncatingIfNeeded: difference / Timestamp.microsecondsPerDay),
      microseconds: difference % Timestamp.microsecondsPerDay)
  }
}

/// Years, months and days between, as a calendar counts them: a month that is not full is counted in the days of the month
/// in which the earlier moment lies.
private struct Age: BinaryKernel {
  func apply(_ left: Int64, _ right: Int64, _ flags: inout UInt64) -> Interval {
    let isBackwards = left < right
    let (later, earlier) = isBackwards ? (right, left) : (left, right)
    let (one, other) = (
      CivilDate(days: Timestamp.day(of: later)), CivilDate(days: Timestamp.day(of: earlier))
    )
    var months = (one.year &- other.year) &* 12 &+ one.month &- other.month
    var days = one.day &- other.day
    var time = Timestamp.timeOfDay(later) &- Timestamp.timeOfDay(earlier)
    if time < 0 {
      time &+= Timestamp.microsecondsPerDay
      days &-= 1
    }
    if days < 0 {
      days &+= CivilDate.daysIn(month: other.month, year: other.year)
      months &-= 1
    }
    return isBackwards
      ? Interval(months: 0 &- months, days: 0 &- days, microseconds: 0 &- time)
      : Interval(months: months, days: days, microseconds: time)
  }
}

private func timestampPart(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  let moments = try batch.flattening(1).integers(1, .timestampPart)
  let validity = batch.validity
  guard let part = try batch.constantWord(0, .timestampPart) else {
    return ColumnVector.Storage(fillerOf: batch.types.result).repeated(batch.count)
  }
  switch part {
  case "hour":
    return .integer(try map(ClockPart(unit: 3_600_000_000, modulus: 24), moments, validity: validity))
  case "minute":
    return .integer(try map(ClockPart(unit: 60_000_000, modulus: 60), moments, validity: validity))
  case "microsecond":
    return .integer(try map(ClockPart(unit: 1, modulus: 60_000_000), moments, validity: validity))
  case "second", "millisecond":
    return .decimal(try map(WideClockPart(modulus: 60_000_000), moments, validity: validity))
  case "epoch": return .decimal(try map(WideClockPart(modulus: nil), moments, validity: validity))
  case "julian": return .decimal(try map(JulianDay(), moments, validity: validity))
  default: throw .unexpectedTypes(.timestampPart)
  }
}

private struct ClockPart: UnaryKernel {
  let unit: Int64
  let modulus: Int64
  @inline(__always)
  func apply(_ moment: Int64, _ flags: inout UInt64) -> Int64 { Timestamp.timeOfDay(moment) / unit % modulus }
}

/// Seconds with their fractions, or thousandths of them: the same digits, of which the type says where the point stands.
private struct WideClockPart: UnaryKernel {
  /// nil: since 1970.
  let modulus: Int64?
  @inline(__always)
  func apply(_ moment: Int64, _ flags: inout UInt64) -> Int128 {
    Int128(modulus.map { Timestamp.timeOfDay(moment) % $0 } ?? moment)
  }
}

/// Days since noon would have begun 4714 BC, as they are counted from midnight, with 12 digits of the day that has passed.
private struct JulianDay: UnaryKernel {
  func apply(_ moment: Int64, _ flags: inout UInt64) -> Int128 {
    let day = Int128(Timestamp.day(of: moment)) &+ 2_440_588
    let passed = Int128(Timestamp.timeOfDay(moment)) &* 1_000_000_000_000
    let length = Int128(Timestamp.microsecondsPerDay)
    return day &* 1_000_000_000_000 &+ (passed &+ length / 2) / length
  }
}

private func makeTimestamps(_ batch: KernelBatch) throws(EvaluationFailure) -> [Int64] {
  var fields: [Operand<Int64>] = []
  for index in 0..<5 { fields.append(try batch.integers(index, .makeTimestamp)) }
  let seconds = try batch.exactNumbers(5, .makeTimestamp)
  var output: [Int64] = []
  output.reserveCapacity(batch.count)
  for row in 0..<batch.count {
    let part = fields.map { $0.value(at: row) }
    let second = seconds.value(at: row)
    let date = CivilDate(
      year: Int32(clamping: part[0]), month: Int32(clamping: part[1]), day: Int32(clamping: part[2]))
    if date.isValid, (0..<24).contains(part[3]), (0..<60).contains(part[4]), (0..<60_000_000).contains(second)
    {
      let minutes = part[3] * 60 + part[4]
      output.append(Timestamp.start(ofDay: date.days) + minutes * 60_000_000 + Int64(second))
    } else if batch.validity?[row] ?? true {
      let kind = EvaluationFailure.Kind.argumentOutOfRange(
        "year \(part[0]), month \(part[1]), day \(part[2]), \(part[3]) h, \(part[4]) min, "
          + "\(Decimal(coefficient: second, scale: 6)) s, which is no moment of the calendar")
      throw EvaluationFailure(kind, row: row)
    } else {
      output.append(0)
    }
  }
  return output
}

extension KernelBatch {
  /// With one slot a row of an argument, as a function of it alone needs it where another is not constant.
  func flattening(_ index: Int) -> KernelBatch {
    guard index < arguments.count, arguments[index].isConstant else { return self }
    var batch = self
    batch.arguments[index] = arguments[index].flattened()
    return batch
  }

  /// The text of a constant argument; nil if all rows are NULL.
  func constantWord(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> String? {
    let words = try texts(index, function)
    guard (0..<count).contains(where: { validity?[$0] ?? true }) else { return nil }
    guard let code = words.column.codes.first else { throw .unexpectedTypes(function) }
    return words.column.pool.string(at: Int(code))
  }
}
