import Columns
import Testing

@Suite struct DateTests {
  static let outside = EvaluationFailure.Kind.argumentOutOfRange("a date outside the years 0001 to 9999")

  static let parts: [KernelCase] = [
    KernelCase(
      .year, .date, gives: .integer,
      rows: [
        Row("0001-01-01".date, gives: 1), Row("9999-12-31".date, gives: 9999),
        Row("1600-02-29".date, gives: 1600), Row(nil, gives: nil),
      ]),
    KernelCase(
      .month, .date, gives: .integer,
      rows: [
        Row("2019-07-01".date, gives: 7), Row("2020-02-29".date, gives: 2), Row("1969-12-31".date, gives: 12),
      ]),
    KernelCase(
      .day, .date, gives: .integer,
      rows: [Row("2020-02-29".date, gives: 29), Row("1900-03-01".date, gives: 1)]),
    KernelCase(
      .quarter, .date, gives: .integer,
      rows: [
        Row("2020-03-31".date, gives: 1), Row("2020-04-01".date, gives: 2), Row("2020-12-31".date, gives: 4),
      ]),
    KernelCase(
      .dayOfWeek, .date, gives: .integer,
      rows: [
        Row("1970-01-01".date, gives: 4), Row("1969-12-28".date, gives: 0), Row("2020-06-29".date, gives: 1),
        Row("0001-01-01".date, gives: 1),
      ]),
    KernelCase(
      .dayOfYear, .date, gives: .integer,
      rows: [
        Row("2020-12-31".date, gives: 366), Row("1900-12-31".date, gives: 365),
        Row("2020-01-01".date, gives: 1),
      ]),
  ]

  static let arithmetic: [KernelCase] = [
    KernelCase(
      .dateAdd, .date, .integer, gives: .date,
      rows: [
        Row("2020-02-28".date, 2, gives: "2020-03-01".date),
        Row("2000-03-01".date, -1, gives: "2000-02-29".date),
        Row("9999-12-31".date, 1, fails: outside), Row("0001-01-01".date, -1, fails: outside),
        Row("2020-01-01".date, .integer(.max), fails: outside),
        Row("0001-01-01".date, 3_652_058, gives: "9999-12-31".date),
      ]),
    KernelCase(
      .dateDifference, .date, .date, gives: .integer,
      rows: [
        Row("2020-06-30".date, "2019-07-01".date, gives: 365),
        Row("0001-01-01".date, "9999-12-31".date, gives: -3_652_058),
      ]),
    KernelCase(
      .makeDate, .integer, .integer, .integer, gives: .date,
      rows: [
        Row(2020, 2, 29, gives: "2020-02-29".date), Row(1600, 2, 29, gives: "1600-02-29".date),
        Row(2020, nil, 1, gives: nil),
        Row(
          2019, 2, 29,
          fails: .argumentOutOfRange("year 2019, month 2, day 29, which is no day of the calendar")),
        Row(
          .integer(.max), 1, 1,
          fails: .argumentOutOfRange(
            "year 9223372036854775807, month 1, day 1, which is no day of the calendar")),
      ]),
    KernelCase(
      .dateTruncate, .text, .date, gives: .date,
      rows: [
        Row("year", "2020-06-30".date, gives: "2020-01-01".date),
        Row("Quarter", "2020-06-30".date, gives: "2020-04-01".date),
        Row("month", "2020-02-29".date, gives: "2020-02-01".date),
        Row("week", "2020-07-05".date, gives: "2020-06-29".date),
        Row("week", "0001-01-03".date, gives: "0001-01-01".date),
        Row("day", "2020-07-05".date, gives: "2020-07-05".date),
        Row(
          "hour", "2020-07-05".date,
          fails: .argumentOutOfRange(
            "the part 'hour', which is none of year, quarter, month, week, day and longer ones")),
      ]),
  ]

  static let all = parts + arithmetic

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  @Test func everyDayOfTheCalendarRoundTrips() {
    var expected = CivilDate(year: 1, month: 1, day: 1)
    for days in CivilDate.range {
      let date = CivilDate(days: days)
      if date != expected || date.days != days || !date.isValid {
        Issue.record("day \(days) is \(date), not \(expected)")
        return
      }
      expected.day += 1
      if expected.day > CivilDate.daysIn(month: expected.month, year: expected.year) {
        expected.day = 1
        expected.month += 1
      }
      if expected.month > 12 {
        expected.month = 1
        expected.year += 1
      }
    }
    #expect(expected.year == 10_000)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "0000-01-01", "2019-13-01", "2019-00-01", "2019-01-32", "2019-1-1",
    "2019/01/01", "20190101",
    "2019-01-01 ", "-019-01-01", "２019-01-1", "", "2019-01-0a",
  ])
  func isNoDate(_ text: String) { #expect(CivilDate.parse(Array(text.utf8).span) == nil) }

  @Test(arguments: ["0001-01-01", "1600-02-29", "1999-12-31", "2020-02-29", "9999-12-31"])
  func printsAsRead(_ text: String) { #expect(text.date.description(as: .date) == text) }
}
