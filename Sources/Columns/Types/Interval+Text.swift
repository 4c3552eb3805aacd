extension Interval {
  /// A field in which an interval can be written.
  package enum Field: CaseIterable, Sendable {
    case millennium, century, decade, year, quarter, month, week, day, hour, minute, second, millisecond,
      microsecond

    /// By its name, in the singular or the plural, or as it is printed.
    package init?(_ word: Span<UInt8>) {
      var key: [UInt8] = []
      for index in word.indices { key.append(word[index] &- 0x41 < 26 ? word[index] | 0x20 : word[index]) }
      guard let field = Self.words[String(decoding: key, as: UTF8.self)] else { return nil }
      self = field
    }

    private static let words: [String: Field] = [
      "mil": .millennium, "mils": .millennium, "c": .century, "cent": .century, "dec": .decade,
      "decs": .decade,
      "yr": .year, "yrs": .year, "hr": .hour, "hrs": .hour, "msec": .millisecond, "msecs": .millisecond,
      "usec": .microsecond, "usecs": .microsecond,
      "millennium": .millennium, "millenniums": .millennium, "millennia": .millennium, "century": .century,
      "centuries": .century, "decade": .decade, "decades": .decade, "year": .year, "years": .year, "y": .year,
      "quarter": .quarter, "quarters": .quarter, "month": .month, "months": .month, "mon": .month,
      "mons": .month,
      "week": .week, "weeks": .week, "w": .week, "day": .day, "days": .day, "d": .day, "hour": .hour,
      "hours": .hour,
      "h": .hour, "minute": .minute, "minutes": .minute, "min": .minute, "mins": .minute, "second": .second,
      "seconds": .second, "sec": .second, "secs": .second, "s": .second, "millisecond": .millisecond,
      "milliseconds": .millisecond, "ms": .millisecond, "microsecond": .microsecond,
      "microseconds": .microsecond,
      "us": .microsecond,
    ]

    /// What one of it is: months, days or microseconds.
    private var unit: (months: Int128, days: Int128, microseconds: Int128) {
      switch self {
      case .millennium: (12_000, 0, 0)
      case .century: (1200, 0, 0)
      case .decade: (120, 0, 0)
      case .year: (12, 0, 0)
      case .quarter: (3, 0, 0)
      case .month: (1, 0, 0)
      case .week: (0, 7, 0)
      case .day: (0, 1, 0)
      case .hour: (0, 0, 3_600_000_000)
      case .minute: (0, 0, 60_000_000)
      case .second: (0, 0, 1_000_000)
      case .millisecond: (0, 0, 1000)
      case .microsecond: (0, 0, 1)
      }
    }

    /// So many of it; what is left of a month goes to days and of a day to the time. nil where it is too long.
    package func interval(_ number: Decimal) -> Interval? {
      let unit = unit
      let one = Interval(
        months: Int32(unit.months), days: Int32(unit.days), microseconds: Int64(unit.microseconds))
      guard let divisor = PowersOfTen.power(Int(number.scale)) else { return nil }
      return one.scaled(by: number.coefficient, over: divisor)
    }
  }

  /// The interval times a fraction: what is left of a month goes to days, of which it has 30, and what is left of a day to the
  /// time, whose microseconds are rounded half away from zero. nil where it is too long.
  func scaled(by factor: Int128, over divisor: Int128) -> Interval? {
    guard divisor != 0, factor.magnitude < 1 << 120, divisor.magnitude < 1 << 120 else { return nil }
    let (numerator, denominator) = divisor < 0 ? (-factor, -divisor) : (factor, divisor)
    guard let months = Fraction(Int128(self.months), numerator, denominator),
      let days = Fraction(Int128(self.days), numerator, denominator),
      let time = Fraction(Int128(microseconds), numerator, denominator),
      let spareDays = Fraction(months.rest, 30, denominator),
      // Each rest is less than the denominator, so that sums of them are far from 128 bits.
      let spareTime = Fraction(days.rest + spareDays.rest, Int128(Timestamp.microsecondsPerDay), denominator)
    else { return nil }
    let rest = time.rest + spareTime.rest
    let rounded = Int128((rest.magnitude * 2 + denominator.magnitude) / (denominator.magnitude * 2))
    return Interval(
      exactMonths: months.whole, days: days.whole + spareDays.whole,
      microseconds: time.whole + spareTime.whole + (rest < 0 ? -rounded : rounded))
  }

  /// Fields divided alike, as `scaled`; nil where the result is too long.
  static func quotient(_ months: Int64, _ days: Int64, _ microseconds: Int128, by divisor: Int128)
    -> Interval?
  {
    guard let month = Fraction(Int128(months), 1, divisor), let day = Fraction(Int128(days), 1, divisor),
      let spareDays = Fraction(month.rest, 30, divisor),
      let spareTime = Fraction(day.rest + spareDays.rest, Int128(Timestamp.microsecondsPerDay), divisor),
      let time = Fraction(microseconds, 1, divisor)
    else { return nil }
    let rest = time.rest + spareTime.rest
    let rounded = Int128((rest.magnitude * 2 + divisor.magnitude) / (divisor.magnitude * 2))
    return Interval(
      exactMonths: month.whole, days: day.whole + spareDays.whole,
      microseconds: time.whole + spareTime.whole + (rest < 0 ? -rounded : rounded))
  }

  /// `value * numerator / denominator`, as a whole and a rest over the denominator.
  private struct Fraction {
    let whole: Int128
    let rest: Int128

    init?(_ value: Int128, _ numerator: Int128, _ denominator: Int128) {
      let (product, overflow) = value.multipliedReportingOverflow(by: numerator)
      guard !overflow else { return nil }
      whole = product / denominator
      rest = product % denominator
      guard whole.magnitude < 1 << 100 else { return nil }
    }
  }

  /// Reads `1 year 2 months 3 days 04:05:06.5`: numbers, each with a field, in any order, and a time, all with signs or
  /// without; `ago` at the end turns them. So are `1-2`, years and months, `3 04:05:06`, days and a time, and `P1Y2M3DT4H5M6S`
  /// of ISO 8601. nil if it is anything else, or too long.
  package static func parse(_ text: Span<UInt8>) -> Interval? {
    var reader = IntervalReader(text)
    return reader.read()
  }

  /// Appends `1 year 2 months 3 days 04:05:06.5`, without the parts that are zero; `00:00:00` if all are.
  package static func write(_ interval: Interval, to output: inout [UInt8]) {
    let start = output.count
    write(interval.months / 12, "year", to: &output, start)
    write(interval.months % 12, "month", to: &output, start)
    write(interval.days, "day", to: &output, start)
    guard interval.microseconds != 0 || output.count == start else { return }
    if output.count > start { output.append(UInt8(ascii: " ")) }
    if interval.microseconds < 0 { output.append(UInt8(ascii: "-")) }
    ClockTime.write(interval.microseconds.magnitude, to: &output)
  }

  private static func write(_ number: Int32, _ unit: StaticString, to output: inout [UInt8], _ start: Int) {
    guard number != 0 else { return }
    if output.count > start { output.append(UInt8(ascii: " ")) }
    output += Array("\(number) \(unit)\(number.magnitude == 1 ? "" : "s")".utf8)
  }
}

/// Reads the text of an interval from its start to its end.
private struct IntervalReader {
  private let text: [UInt8]
  private var index = 0

  init(_ text: Span<UInt8>) {
    self.text = [UInt8](capacity: text.count) { bytes in
      for index in text.indices { bytes.append(text[index]) }
    }
  }

  mutating func read() -> Interval? {
    skipBlanks()
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "p") {
      return ISOInterval.parse(text.span.extracting((index + 1)..<text.count))
    }
    return parts()
  }

  private mutating func parts() -> Interval? {
    var sum: (months: Int128, days: Int128, microseconds: Int128) = (0, 0, 0)
    var parts = 0
    skipBlanks()
    var isPast = false
    while index < text.count {
      if parts > 0, isAtAgo {
        isPast = true
        break
      }
      guard let part = part() else { return nil }
      sum.months += Int128(part.months)
      sum.days += Int128(part.days)
      sum.microseconds += Int128(part.microseconds)
      parts += 1
      skipBlanks()
    }
    guard parts > 0 else { return nil }
    let sign: Int128 = isPast ? -1 : 1
    return Interval(
      exactMonths: sign * sum.months, days: sign * sum.days, microseconds: sign * sum.microseconds)
  }

  /// Whether the last word is `ago`, which turns all that stands before it.
  private var isAtAgo: Bool {
    let word = text[index...].map { $0 | 0x20 }
    return word.starts(with: "ago".utf8) && word.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private mutating func skipBlanks() {
    while index < text.count, text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: ",") {
      index += 1
    }
  }

  /// A time, or a number and a field.
  private mutating func part() -> Interval? {
    let start = index
    while index < text.count, isNumber(text[index]) || text[index] == UInt8(ascii: ":") { index += 1 }
    let number = Array(text[start..<index])
    if number.contains(UInt8(ascii: ":")) { return time(number) }
    if number.dropFirst().contains(UInt8(ascii: "-")) { return Interval.yearsAndMonths(number) }
    guard let value = Decimal(utf8: number.span) else { return nil }
    skipBlanks()
    if isAtTime {
      // Of a sign before the days alone nobody knows whether it is that of the time, too.
      let isUnclear = number.first == UInt8(ascii: "-") && !isSign(text[index])
      return isUnclear ? nil : Interval.Field.day.interval(value)
    }
    let word = index
    while index < text.count, text[index] | 0x20 &- 0x61 < 26 { index += 1 }
    guard let field = Interval.Field(text.span.extracting(word..<index)) else { return nil }
    return field.interval(value)
  }

  /// Whether a time follows, and not a number with a field.
  private var isAtTime: Bool {
    guard index < text.count, isNumber(text[index]) else { return false }
    return text[index...].prefix { isNumber($0) || $0 == UInt8(ascii: ":") }.contains(UInt8(ascii: ":"))
  }

  private func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }

  private func time(_ text: [UInt8]) -> Interval? {
    let isNegative = text[0] == UInt8(ascii: "-")
    let isSigned = isNegative || text[0] == UInt8(ascii: "+")
    var digits = Array(text.dropFirst(isSigned ? 1 : 0))
    // Of hours one digit is enough.
    if digits.firstIndex(of: UInt8(ascii: ":")) == 1 { digits.insert(UInt8(ascii: "0"), at: 0) }
    guard let time = ClockTime.parse(digits.span) else { return nil }
    return Interval(microseconds: isNegative ? -time : time)
  }

  private func isNumber(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }
}
