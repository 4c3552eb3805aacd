/// Intervals as the standard writes them, between two fields, and as ISO 8601 does.
extension Interval {
  /// Reads `1-2` YEAR TO MONTH, `1 02:03:04` DAY TO SECOND and the like: a number for each field from the first to the last. What
  /// names its fields is read as ever, if it has none outside of these. nil for all else, and where there is no such range.
  package static func parse(_ text: Span<UInt8>, from first: Field, to last: Field) -> Interval? {
    let words = text.words
    if first == .year, last == .month {
      if words.count == 1, let interval = yearsAndMonths(words[0]) { return interval }
      return parse(text).flatMap { $0.days == 0 && $0.microseconds == 0 ? $0 : nil }
    }
    guard let clock = ClockFields(from: first, to: last) else { return nil }
    if let interval = clock.read(words) { return interval }
    guard !text.isBare, let interval = parse(text), interval.months == 0, first == .day || interval.days == 0,
      interval.microseconds % clock.step == 0
    else { return nil }
    return interval
  }

  /// Whether there are intervals between the two fields.
  package static func hasRange(from first: Field, to last: Field) -> Bool {
    first == .year && last == .month || ClockFields(from: first, to: last) != nil
  }

  /// `1-2`, with a sign of both before it.
  static func yearsAndMonths(_ text: [UInt8]) -> Interval? {
    guard let signed = SignedText(text), let dash = signed.digits.firstIndex(of: UInt8(ascii: "-")),
      let years = Decimal(whole: signed.digits[..<dash]),
      let months = Decimal(whole: signed.digits[(dash + 1)...]), months.coefficient < 12
    else { return nil }
    return Interval(
      exactMonths: signed.sign * (years.coefficient * 12 + months.coefficient), days: 0, microseconds: 0)
  }

  /// To so many digits of a second after the point, halves away from zero.
  package func rounded(toDigits digits: Int) -> Interval? {
    guard digits < 6, let step = PowersOfTen.power(6 - digits) else { return self }
    let (time, half) = (Int128(microseconds), step / 2)
    let rounded = (time < 0 ? time - half : time + half) / step * step
    return Interval(exactMonths: Int128(months), days: Int128(days), microseconds: rounded)
  }
}

/// A text with the sign that stood before it.
private struct SignedText {
  let sign: Int128
  let digits: [UInt8]

  /// nil for an empty text.
  init?(_ text: [UInt8]) {
    guard let first = text.first else { return nil }
    let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    sign = first == UInt8(ascii: "-") ? -1 : 1
    digits = Array(text.dropFirst(isSigned ? 1 : 0))
  }
}

/// The fields of days and of a time that a text has, one behind the other.
private struct ClockFields {
  private static let fields: [Interval.Field] = [.day, .hour, .minute, .second]
  private let first: Int
  private let last: Int

  /// nil unless the first one stands before the last.
  init?(from start: Interval.Field, to end: Interval.Field) {
    guard let first = Self.fields.firstIndex(of: start), let last = Self.fields.firstIndex(of: end),
      first < last
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Microseconds of the last field, of seconds the least that there are.
  var step: Int64 { [0, 3_600_000_000, 60_000_000, 1][last] }

  /// `1 02:03:04`, or without days the time alone.
  func read(_ words: [[UInt8]]) -> Interval? {
    if first > 0 || words.count == 1 {
      guard words.count == 1, first > 0 || last > 1, let time = SignedText(words[0]) else { return nil }
      return self.time(time, from: max(first, 1))
    }
    guard words.count == 2, let days = SignedText(words[0]), let time = SignedText(words[1]),
      let number = Decimal(whole: days.digits[...])
    else { return nil }
    // Of a sign before the days alone nobody knows whether it is that of the time, too.
    guard days.sign > 0 || time.digits.count < words[1].count, let rest = self.time(time, from: 1) else {
      return nil
    }
    return Interval(
      exactMonths: 0, days: days.sign * number.coefficient, microseconds: Int128(rest.microseconds))
  }

  private func time(_ text: SignedText, from first: Int) -> Interval? {
    let parts = text.digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == last - first + 1 else { return nil }
    var sum: Int128 = 0
    for (offset, part) in parts.enumerated() {
      let field = Self.fields[first + offset]
      guard let number = field == .second ? Decimal(utf8: part.span) : Decimal(whole: part),
        number.coefficient >= 0, offset == 0 || number.isBelow(field == .hour ? 24 : 60),
        let interval = field.interval(number)
      else { return nil }
      sum += Int128(interval.microseconds)
    }
    return Interval(exactMonths: 0, days: 0, microseconds: text.sign * sum)
  }
}

/// `1Y2M3DT4H5M6.5S`, behind the `P` of ISO 8601.
enum ISOInterval {
  static func parse(_ text: Span<UInt8>) -> Interval? {
    var sum: (months: Int128, days: Int128, microseconds: Int128) = (0, 0, 0)
    var isTime = false
    var start = 0
    var hasPart = false
    for index in text.indices {
      let byte = text[index] & 0xDF
      if byte == UInt8(ascii: "T"), start == index, !isTime {
        (isTime, hasPart, start) = (true, false, index + 1)
        continue
      }
      guard byte >= UInt8(ascii: "A") else { continue }
      guard let field = field(byte, isTime: isTime),
        let number = Decimal(utf8: text.extracting(start..<index)), let part = field.interval(number)
      else { return nil }
      sum.months += Int128(part.months)
      sum.days += Int128(part.days)
      sum.microseconds += Int128(part.microseconds)
      (hasPart, start) = (true, index + 1)
    }
    guard hasPart, start == text.count else { return nil }
    return Interval(exactMonths: sum.months, days: sum.days, microseconds: sum.microseconds)
  }

  private static func field(_ letter: UInt8, isTime: Bool) -> Interval.Field? {
    switch (letter, isTime) {
    case (UInt8(ascii: "Y"), false): .year
    case (UInt8(ascii: "M"), false): .month
    case (UInt8(ascii: "W"), false): .week
    case (UInt8(ascii: "D"), false): .day
    case (UInt8(ascii: "H"), true): .hour
    case (UInt8(ascii: "M"), true): .minute
    case (UInt8(ascii: "S"), true): .second
    default: nil
    }
  }
}

extension Decimal {
  /// Of digits alone.
  fileprivate init?(whole digits: ArraySlice<UInt8>) {
    guard !digits.isEmpty, digits.count < 12, digits.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
    self.init(utf8: digits.span)
  }

  fileprivate func isBelow(_ bound: Int128) -> Bool {
    guard let one = PowersOfTen.power(Int(scale)) else { return false }
    // What has so many digits after the point that the bound does not fit is below it.
    let (scaled, overflow) = bound.multipliedReportingOverflow(by: one)
    return overflow || coefficient < scaled
  }
}

extension Span<UInt8> {
  fileprivate var array: [UInt8] {
    [UInt8](capacity: count) { bytes in for index in indices { bytes.append(self[index]) } }
  }

  /// What stands between blanks.
  fileprivate var words: [[UInt8]] { array.split(separator: UInt8(ascii: " ")).map(Array.init) }

  /// Whether it has numbers alone, which name no field.
  fileprivate var isBare: Bool { array.allSatisfy { $0 < UInt8(ascii: "A") } }
}
