/// A day of the proleptic Gregorian calendar, as year, month and day. The conversion to days is Howard Hinnant's
/// `days_from_civil`.
package struct CivilDate: Hashable, Sendable {
  package var year: Int32
  /// 1 to 12.
  package var month: Int32
  /// 1 to 31.
  package var day: Int32

  /// Days from 1970-01-01 to 0001-01-01 and to 9999-12-31: the dates that there are.
  package static let range: ClosedRange<Int32> = -719_162...2_932_896

  package init(year: Int32, month: Int32, day: Int32) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date so many days after 1970-01-01. Any number of days gives a date; `range` has those that print.
  ///
  /// By the affine functions of Neri and Schneider (Software: Practice and Experience 53, 2023), of a calendar whose years begin in
  /// March, 5500 periods of 400 years earlier.
  @inline(__always)
  package init(days: Int32) {
    // Clamped, so that what NULL rows hold cannot overflow.
    let clamped = min(max(days, -800_000_000), 800_000_000)
    let shifted = UInt64(truncatingIfNeeded: Int64(clamped) &+ 719_468 &+ 5500 &* 146_097)
    let quarters = 4 &* shifted &+ 3
    let century = quarters / 146_097
    let ofCentury = 4 &* (UInt32(truncatingIfNeeded: quarters &- century &* 146_097) / 4) &+ 3
    let product = 2_939_745 &* UInt64(ofCentury)
    let yearOfCentury = UInt32(truncatingIfNeeded: product &>> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let inYear = 2141 &* dayOfYear &+ 197_913
    let isNextYear = dayOfYear >= 306
    day = Int32(truncatingIfNeeded: (inYear & 0xFFFF) / 2141) &+ 1
    month = Int32(truncatingIfNeeded: inYear &>> 16) &- (isNextYear ? 12 : 0)
    let years = 100 &* Int64(truncatingIfNeeded: century) &+ Int64(yearOfCentury) &- 5500 &* 400
    year = Int32(truncatingIfNeeded: years) &+ (isNextYear ? 1 : 0)
  }

  /// Days since 1970-01-01. Year 0 to 10000, and a valid month, are assumed.
  @inline(__always)
  package var days: Int32 {
    let shiftedYear = month <= 2 ? year &- 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear &- 399) / 400
    let yearOfEra = shiftedYear &- era &* 400
    let shiftedMonth = month > 2 ? month &- 3 : month &+ 9
    let dayOfYear = (153 &* shiftedMonth &+ 2) / 5 &+ day &- 1
    let dayOfEra = yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
    return era &* 146_097 &+ dayOfEra &- 719_468
  }

  /// Whether there is such a day in the years 1 to 9999.
  package var isValid: Bool {
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
      && day <= CivilDate.daysIn(month: month, year: year)
  }

  package static func isLeap(_ year: Int32) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 28 to 31; the month is 1 to 12.
  package static func daysIn(month: Int32, year: Int32) -> Int32 {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return 30 &+ ((month &+ (month &>> 3)) & 1)
  }

  /// 1 on the first of January.
  @inline(__always)
  package var dayOfYear: Int32 {
    days &- CivilDate(year: year, month: 1, day: 1).days &+ 1
  }
}

extension CivilDate {
  /// Reads `YYYY-MM-DD`, as days since 1970-01-01. nil if it is anything else, or no day of the years 0001 to 9999.
  package static func parse(_ text: Span<UInt8>) -> Int32? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    var parts: [3 of Int32] = [0, 0, 0]
    for index in 0..<10 where index != 4 && index != 7 {
      let digit = text[index] &- 48
      guard digit < 10 else { return nil }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      parts[part] = parts[part] &* 10 &+ Int32(digit)
    }
    let date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
    return date.isValid ? date.days : nil
  }

  /// Appends `YYYY-MM-DD`; years past 9999 have more digits, and those before 1 a minus.
  package static func write(_ days: Int32, to output: inout [UInt8]) {
    let date = CivilDate(days: days)
    if date.year < 0 { output.append(UInt8(ascii: "-")) }
    let year = date.year.magnitude
    if year > 9999 {
      output += Array(String(year).utf8)
    } else {
      writeTwoDigits(year / 100, to: &output)
      writeTwoDigits(year % 100, to: &output)
    }
    output.append(UInt8(ascii: "-"))
    writeTwoDigits(date.month.magnitude, to: &output)
    output.append(UInt8(ascii: "-"))
    writeTwoDigits(date.day.magnitude, to: &output)
  }

  private static func writeTwoDigits(_ number: UInt32, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
    output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }
}

extension CivilDate {
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  /// From the first day of a week.
  static let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
