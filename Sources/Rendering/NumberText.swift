/// Numbers and dates as text, appended to bytes without a String between.
extension [UInt8] {
  /// `-1 138 457.90`: an exact number of `scale` digits after the point.
  ///
  /// - Parameters:
  ///   - isGrouped: a space stands between thousands.
  ///   - isTrimmed: zeros at the end of the fraction are left out, and the point with them.
  mutating func append(coefficient: Int128, scale: Int, isGrouped: Bool = false, isTrimmed: Bool = false) {
    var magnitude = coefficient.magnitude
    var scale = scale
    if isTrimmed {
      while scale > 0 {
        let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: 10)
        guard remainder == 0 else { break }
        magnitude = quotient
        scale -= 1
      }
    }
    if coefficient < 0 { append(UInt8(ascii: "-")) }
    appendDigits(of: magnitude, scale: scale, isGrouped: isGrouped)
  }

  mutating func append(integer: Int64, isGrouped: Bool = false) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    let start = count
    appendReversed(integer.magnitude, atLeast: 1)
    reverse(from: start)
    if isGrouped { group(from: start, to: count) }
  }

  /// The shortest text that reads back as the same number.
  mutating func append(double: Double, isGrouped: Bool = false) {
    let start = count
    append(contentsOf: double.description.utf8)
    guard isGrouped, double.isFinite, double.magnitude < 1e16 else { return }
    let digits = double.sign == .minus ? start + 1 : start
    let point = self[digits...].firstIndex { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }
    group(from: digits, to: point ?? count)
  }

  /// `2019-07-01`; years before 0 have a sign, those past 9999 more digits.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  mutating func append(dateOfDay day: Int32) {
    let shifted = Int(day) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    if year < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: UInt64(year.magnitude), atLeast: 4)
    append(UInt8(ascii: "-"))
    append(digitsOf: UInt64(month), atLeast: 2)
    append(UInt8(ascii: "-"))
    append(digitsOf: UInt64(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1), atLeast: 2)
  }

  private mutating func append(digitsOf number: UInt64, atLeast digits: Int) {
    let start = count
    appendReversed(number, atLeast: digits)
    reverse(from: start)
  }

  private mutating func appendDigits(of magnitude: UInt128, scale: Int, isGrouped: Bool) {
    let start = count
    if magnitude <= UInt128(UInt64.max) {
      appendReversed(UInt64(truncatingIfNeeded: magnitude), atLeast: scale + 1)
    } else {
      // Two halves of 19 digits each hold the 38 that a decimal has at most.
      let (high, low) = magnitude.quotientAndRemainder(dividingBy: 10_000_000_000_000_000_000)
      appendReversed(UInt64(truncatingIfNeeded: low), atLeast: 19)
      appendReversed(UInt64(truncatingIfNeeded: high), atLeast: Swift.max(1, scale + 1 - 19))
    }
    reverse(from: start)
    let point = count - scale
    if scale > 0 { insert(UInt8(ascii: "."), at: point) }
    if isGrouped { group(from: start, to: point) }
  }

  private mutating func appendReversed(_ number: UInt64, atLeast digits: Int) {
    var rest = number
    var missing = digits
    while rest != 0 || missing > 0 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: remainder))
      rest = quotient
      missing &-= 1
    }
  }

  private mutating func reverse(from start: Int) {
    var low = start
    var high = count - 1
    while low < high {
      swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  private mutating func group(from start: Int, to end: Int) {
    var place = end - 3
    while place > start {
      insert(UInt8(ascii: " "), at: place)
      place -= 3
    }
  }
}
