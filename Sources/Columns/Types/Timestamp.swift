/// A moment of the calendar, without a zone: microseconds since 1970-01-01 00:00:00.
package enum Timestamp {
  package static let microsecondsPerSecond: Int64 = 1_000_000
  package static let microsecondsPerDay: Int64 = 86_400_000_000

  /// From 0001-01-01 00:00:00 to the last microsecond of 9999-12-31: the timestamps that there are.
  package static let range: ClosedRange<Int64> =
    Int64(CivilDate.range.lowerBound) * microsecondsPerDay...(Int64(CivilDate.range.upperBound) + 1)
    * microsecondsPerDay - 1

  /// The first moment of a day.
  @inline(__always)
  package static func start(ofDay days: Int32) -> Int64 { Int64(days) &* microsecondsPerDay }

  /// The day in which the moment lies, as days since 1970-01-01. Any number gives one.
  @inline(__always)
  package static func day(of moment: Int64) -> Int32 {
    let quotient = moment / microsecondsPerDay
    return Int32(truncatingIfNeeded: moment % microsecondsPerDay < 0 ? quotient &- 1 : quotient)
  }

  /// Microseconds since the day began.
  @inline(__always)
  package static func timeOfDay(_ moment: Int64) -> Int64 {
    let rest = moment % microsecondsPerDay
    return rest < 0 ? rest &+ microsecondsPerDay : rest
  }

  /// Reads `YYYY-MM-DD`, alone or with a `T` or a blank and `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff` after it, and a `Z`
  /// behind a time: the moment itself, as UTC has it.
  /// nil if it is anything else, or there is no such moment in the years 0001 to 9999.
  package static func parse(_ text: Span<UInt8>) -> Int64? {
    guard text.count >= 10, let days = CivilDate.parse(text.extracting(0..<10)) else { return nil }
    guard text.count > 10 else { return start(ofDay: days) }
    guard text.count >= 16, text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
      let time = ClockTime.parse(
        text.extracting(11..<(text.count - (text[text.count - 1] | 0x20 == 0x7A ? 1 : 0)))),
      time < microsecondsPerDay
    else { return nil }
    return start(ofDay: days) &+ time
  }

  /// Appends `YYYY-MM-DD HH:MM:SS`, and the digits of the second after a point as far as they are not zero.
  package static func write(_ moment: Int64, to output: inout [UInt8]) {
    CivilDate.write(day(of: moment), to: &output)
    output.append(UInt8(ascii: " "))
    ClockTime.write(timeOfDay(moment).magnitude, to: &output)
  }
}

/// Hours, minutes and seconds as microseconds.
enum ClockTime {
  /// So many would be more microseconds than 64 bits hold.
  private static let maximumHours: Int64 = .max / (3600 * Timestamp.microsecondsPerSecond)

  /// Reads `HH:MM`, `HH:MM:SS` or `HH:MM:SS.ffffff` with at least two digits of hours; minutes and seconds are below 60.
  static func parse(_ text: Span<UInt8>) -> Int64? {
    var hours: Int64 = 0
    var index = 0
    while index < text.count, text[index] &- 48 < 10, index < 10 {
      hours = hours &* 10 &+ Int64(text[index] &- 48)
      index += 1
    }
    guard index >= 2, hours < maximumHours, let minutes = twoDigits(text, after: &index), minutes < 60 else {
      return nil
    }
    let minute = (hours &* 60 &+ minutes) &* 60
    guard index < text.count else { return minute &* Timestamp.microsecondsPerSecond }
    guard let seconds = twoDigits(text, after: &index), seconds < 60 else { return nil }
    let whole = (minute &+ seconds) &* Timestamp.microsecondsPerSecond
    guard index < text.count else { return whole }
    guard text[index] == UInt8(ascii: "."), index + 1 < text.count else { return nil }
    guard let fraction = fraction(text.extracting((index + 1)..<text.count)) else { return nil }
    return whole &+ fraction
  }

  /// `:MM` at the index, which moves behind it.
  private static func twoDigits(_ text: Span<UInt8>, after index: inout Int) -> Int64? {
    guard index + 2 < text.count, text[index] == UInt8(ascii: ":") else { return nil }
    let (tens, units) = (text[index + 1] &- 48, text[index + 2] &- 48)
    guard tens < 10, units < 10 else { return nil }
    index += 3
    return Int64(tens) &* 10 &+ Int64(units)
  }

  /// The digits after the point as microseconds; nil where one past the sixth is not zero.
  static func fraction(_ text: Span<UInt8>) -> Int64? {
    var value: Int64 = 0
    for index in text.indices {
      let digit = text[index] &- 48
      guard digit < 10, index < 6 || digit == 0 else { return nil }
      if index < 6 { value = value &* 10 &+ Int64(digit) }
    }
    for _ in min(text.count, 6)..<6 { value = value &* 10 }
    return value
  }

  /// Appends `HH:MM:SS` and what is not zero after the second; hours may have more digits.
  static func write(_ time: UInt64, to output: inout [UInt8]) {
    let seconds = time / 1_000_000
    let hours = seconds / 3600
    if hours > 99 { output += Array(String(hours).utf8) } else { writeTwoDigits(hours, to: &output) }
    output.append(UInt8(ascii: ":"))
    writeTwoDigits(seconds / 60 % 60, to: &output)
    output.append(UInt8(ascii: ":"))
    writeTwoDigits(seconds % 60, to: &output)
    var rest = time % 1_000_000
    guard rest > 0 else { return }
    output.append(UInt8(ascii: "."))
    var divisor: UInt64 = 100_000
    while rest > 0 {
      output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  private static func writeTwoDigits(_ number: UInt64, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
    output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }
}
