/// A span of the calendar: months and days, whose lengths depend on where they begin, and a time.
package struct Interval: Hashable, Sendable, BitwiseCopyable {
  package var months: Int32
  package var days: Int32
  package var microseconds: Int64

  package init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
    self.months = months
    self.days = days
    self.microseconds = microseconds
  }

  package static let zero = Interval()

  /// The least and greatest that there are, so that no sum of two fields wraps round.
  static let monthLimit: Int64 = 2_000_000_000
  static let dayLimit: Int64 = 2_000_000_000
  static let microsecondLimit: Int64 = 4_000_000_000_000_000_000

  /// nil where a field is past what there is.
  package init?(exactMonths months: Int128, days: Int128, microseconds: Int128) {
    guard months.magnitude <= UInt128(Self.monthLimit), days.magnitude <= UInt128(Self.dayLimit),
      microseconds.magnitude <= UInt128(Self.microsecondLimit)
    else { return nil }
    self.init(
      months: Int32(truncatingIfNeeded: months), days: Int32(truncatingIfNeeded: days),
      microseconds: Int64(truncatingIfNeeded: microseconds))
  }

  /// The length in microseconds by which intervals are compared: a month counts as 30 days, a day as 24 hours.
  @inline(__always)
  package var length: Int128 {
    // Neither product leaves 64 bits plus a few, nor their sum 128.
    Int128(Int64(months) &* 30 &+ Int64(days)) &* Int128(Timestamp.microsecondsPerDay) &+ Int128(microseconds)
  }

  /// The interval of a length in its greatest units, as groups of intervals that compare equal are shown.
  @inline(__always)
  package init(length: Int128) {
    let day = Int128(Timestamp.microsecondsPerDay)
    let days = Int64(truncatingIfNeeded: length / day)
    self.init(
      months: Int32(truncatingIfNeeded: days / 30), days: Int32(truncatingIfNeeded: days % 30),
      microseconds: Int64(truncatingIfNeeded: length % day))
  }

  /// The same length in its greatest units, so that it does not matter which of equal intervals came first.
  package var inGreatestUnits: Interval { Interval(length: length) }

  @inline(__always)
  package var hasNoTime: Bool { microseconds == 0 }

  /// A day, so many months later: in a shorter month the last one. nil outside the years 0001 to 9999.
  @inline(__always)
  static func add(months: Int32, to days: Int32) -> Int32? {
    guard months != 0 else { return days }
    let date = CivilDate(days: days)
    let count = Int64(date.year) &* 12 &+ Int64(date.month) &- 1 &+ Int64(months)
    guard count >= 12, count < 120_000 else { return nil }
    let year = Int32(truncatingIfNeeded: count / 12)
    let month = Int32(truncatingIfNeeded: count % 12) &+ 1
    let day = date.day <= 28 ? date.day : min(date.day, CivilDate.daysIn(month: month, year: year))
    return CivilDate(year: year, month: month, day: day).days
  }

  /// The day after months and days, the time left aside; nil outside the years 0001 to 9999.
  @inline(__always)
  func added(toDay days: Int32) -> Int32? {
    guard let later = Interval.add(months: months, to: days) else { return nil }
    let sum = Int64(later) &+ Int64(self.days)
    guard sum >= Int64(CivilDate.range.lowerBound), sum <= Int64(CivilDate.range.upperBound) else {
      return nil
    }
    return Int32(truncatingIfNeeded: sum)
  }

  /// The moment after months, then days, then the time; nil outside the years 0001 to 9999.
  @inline(__always)
  func added(toMoment moment: Int64) -> Int64? {
    guard let day = Interval.add(months: months, to: Timestamp.day(of: moment)) else { return nil }
    let start = (Int64(day) &+ Int64(days)) &* Timestamp.microsecondsPerDay &+ Timestamp.timeOfDay(moment)
    let (sum, overflow) = start.addingReportingOverflow(microseconds)
    return !overflow && Timestamp.range.contains(sum) ? sum : nil
  }
}

extension Interval: Comparable {
  /// By length; of equal lengths the one with fewer months, then fewer days, comes first. SQL's comparisons look at the
  /// length alone.
  @inline(__always)
  package static func < (left: Interval, right: Interval) -> Bool {
    let (one, other) = (left.length, right.length)
    if one != other { return one < other }
    return left.months != right.months ? left.months < right.months : left.days < right.days
  }
}

extension ColumnVector {
  /// Intervals in their greatest units; other columns as they are.
  package var intervalsInGreatestUnits: ColumnVector {
    guard case .interval(let values) = storage else { return self }
    var column = self
    column.storage = .interval(values.map(\.inGreatestUnits))
    return column
  }
}

extension [Interval] {
  var lengths: [Int128] {
    let source = span
    return [Int128](capacity: count) { output in
      for row in source.indices { output.append(source[row].length) }
    }
  }
}
