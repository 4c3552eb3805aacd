/// `time_bucket`: when the stretch of time begins in which a moment lies, all stretches being of one width.
func timeBuckets(_ batch: KernelBatch) throws(EvaluationFailure) -> [Int64] {
  let widths = try batch.intervals(0, .timeBucket)
  let moments = try batch.integers(1, .timeBucket)
  var origins: Operand<Int64>?
  if batch.arguments.count > 2 { origins = try batch.integers(2, .timeBucket) }
  var output: [Int64] = []
  output.reserveCapacity(batch.count)
  for row in 0..<batch.count {
    guard batch.validity?[row] ?? true else {
      output.append(0)
      continue
    }
    do throws(TimeBucketFailure) {
      let bucket = try TimeBucket(width: widths.value(at: row), origin: origins?.value(at: row))
      output.append(try bucket.start(of: moments.value(at: row)))
    } catch {
      throw EvaluationFailure(error.kind, row: row)
    }
  }
  return output
}

private struct TimeBucketFailure: Error {
  var kind: EvaluationFailure.Kind
}

/// Either months or a time, since neither is a number of the other.
private struct TimeBucket {
  private let months: Int32
  /// In microseconds, where there are no months.
  private let length: Int64
  private let origin: Int64

  /// Buckets of months begin with a year of the calendar, if nothing else is said, and others with a Monday.
  private static let firstMonth = Timestamp.start(ofDay: CivilDate(year: 2000, month: 1, day: 1).days)
  private static let firstMonday = Timestamp.start(ofDay: CivilDate(year: 2000, month: 1, day: 3).days)

  init(width: Interval, origin: Int64?) throws(TimeBucketFailure) {
    let isOfMonths = width.months != 0
    guard !isOfMonths || width.days == 0 && width.microseconds == 0 else {
      throw Self.fault("buckets of months and days, which have no one width")
    }
    // Days are within 32 bits, so that neither the product nor the sum leaves 128.
    let time = Int128(width.days) * Int128(Timestamp.microsecondsPerDay) + Int128(width.microseconds)
    guard isOfMonths ? width.months > 0 : time > 0, let length = Int64(exactly: time) else {
      throw Self.fault("buckets of a width that is not greater than 0")
    }
    months = width.months
    self.length = length
    self.origin = origin ?? (isOfMonths ? Self.firstMonth : Self.firstMonday)
  }

  private static func fault(_ what: String) -> TimeBucketFailure {
    TimeBucketFailure(kind: .argumentOutOfRange(what))
  }

  func start(of moment: Int64) throws(TimeBucketFailure) -> Int64 {
    let start = months > 0 ? monthStart(of: moment) : timeStart(of: moment)
    guard let start, Timestamp.range.contains(start) else {
      throw TimeBucketFailure(kind: timestampOutOfRange)
    }
    return start
  }

  private func timeStart(of moment: Int64) -> Int64? {
    // Moments and origins are within the calendar, so that their difference does not overflow.
    let (since, overflow) = moment.subtractingReportingOverflow(origin)
    guard !overflow else { return nil }
    let rest = since % length
    let (start, underflow) = moment.subtractingReportingOverflow(rest < 0 ? rest &+ length : rest)
    return underflow ? nil : start
  }

  private func monthStart(of moment: Int64) -> Int64? {
    let (day, first) = (
      CivilDate(days: Timestamp.day(of: moment)), CivilDate(days: Timestamp.day(of: origin))
    )
    let between = (Int64(day.year) - Int64(first.year)) * 12 + Int64(day.month) - Int64(first.month)
    let width = Int64(months)
    let rest = between % width
    var steps = between - (rest < 0 ? rest + width : rest)
    var start = moved(by: steps)
    // An origin later in its month than the moment is.
    if let begun = start, begun > moment {
      steps -= width
      start = moved(by: steps)
    }
    return start
  }

  private func moved(by months: Int64) -> Int64? {
    Int32(exactly: months).flatMap { Interval(months: $0).added(toMoment: origin) }
  }
}
