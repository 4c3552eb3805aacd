/// A budget year of peacekeeping, from 1 July to 30 June, known by the calendar year in which it starts:
/// `2019/20`. Columns of periods hold these years as columns of dates hold days, so that both are compared,
/// sorted, grouped and joined alike.
package enum BudgetYear {
  /// The first years of the periods that there are: those whose first and last days are dates.
  package static let range: ClosedRange<Int32> = 1...9998

  /// The first day, as days since 1970-01-01.
  @inline(__always)
  package static func start(of year: Int32) -> Int32 { CivilDate(year: year, month: 7, day: 1).days }

  /// The last day, as days since 1970-01-01.
  @inline(__always)
  package static func end(of year: Int32) -> Int32 { CivilDate(year: year &+ 1, month: 6, day: 30).days }

  /// The first year of the period in which a day lies, whether or not there is such a period.
  @inline(__always)
  package static func containing(_ days: Int32) -> Int32 {
    let date = CivilDate(days: days)
    return date.month < 7 ? date.year &- 1 : date.year
  }

  /// Reads `YYYY/YY`, where the second year follows the first, as the first year. nil if it is anything else.
  package static func parse(_ text: Span<UInt8>) -> Int32? {
    guard text.count == 7, text[4] == UInt8(ascii: "/") else { return nil }
    var first: Int32 = 0
    var second: Int32 = 0
    for index in 0..<7 where index != 4 {
      let digit = text[index] &- 48
      guard digit < 10 else { return nil }
      if index < 4 { first = first &* 10 &+ Int32(digit) } else { second = second &* 10 &+ Int32(digit) }
    }
    return range.contains(first) && second == (first &+ 1) % 100 ? first : nil
  }

  /// Appends `YYYY/YY`.
  package static func write(_ year: Int32, to output: inout [UInt8]) {
    let first = UInt32(min(max(year, range.lowerBound), range.upperBound))
    for divisor: UInt32 in [1000, 100, 10, 1] { writeDigit(first / divisor, to: &output) }
    output.append(UInt8(ascii: "/"))
    for divisor: UInt32 in [10, 1] { writeDigit((first + 1) / divisor, to: &output) }
  }

  private static func writeDigit(_ number: UInt32, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }
}
