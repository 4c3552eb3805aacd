import Columns
import Testing

/// Timestamps and intervals.
@Suite struct TimestampTests {
  private static let outside = EvaluationFailure.Kind.argumentOutOfRange(
    "a timestamp outside the years 0001 to 9999")

  static let arithmetic = [
    KernelCase(
      .timestampAdd, .timestamp, .interval, gives: .timestamp,
      rows: [
        Row("2020-01-31 12:00".moment, "1 month".interval, gives: "2020-02-29 12:00".moment),
        Row("2020-03-31 12:00".moment, "-1 month -1 day".interval, gives: "2020-02-28 12:00".moment),
        Row("1970-01-01".moment, "-00:00:00.000001".interval, gives: "1969-12-31 23:59:59.999999".moment),
        Row("9999-12-31 23:00".moment, "1 hour".interval, fails: outside),
        Row("0001-01-01".moment, "-1 month".interval, fails: outside), Row(nil, "1 day".interval, gives: nil),
      ]),
    KernelCase(
      .dateAddInterval, .date, .interval, gives: .date,
      rows: [
        Row("2020-01-31".date, "1 month 1 day".interval, gives: "2020-03-01".date),
        Row("2020-02-29".date, "-1 year".interval, gives: "2019-02-28".date),
        Row(
          "9999-12-31".date, "1 day".interval,
          fails: .argumentOutOfRange("a date outside the years 0001 to 9999")),
        Row(
          "2020-01-31".date, "1 hour".interval,
          fails: .argumentOutOfRange("an interval with a time, of which a date has none")),
      ]),
    KernelCase(
      .timestampDifference, .timestamp, .timestamp, gives: .interval,
      rows: [
        Row("2020-03-01 13:00".moment, "2020-02-28 12:30".moment, gives: "2 days 00:30".interval),
        Row("2020-02-28 12:30".moment, "2020-03-01 13:00".moment, gives: "-2 days -00:30".interval),
      ]),
    KernelCase(
      .age, .timestamp, .timestamp, gives: .interval,
      rows: [
        Row("2001-04-10".moment, "1957-06-13".moment, gives: "43 years 9 months 27 days".interval),
        Row("2020-03-01 01:00".moment, "2020-02-29 02:00".moment, gives: "23:00".interval),
        Row("2020-02-29".moment, "2020-03-01".moment, gives: "-1 day".interval),
      ]),
    KernelCase(
      .makeTimestamp, .integer, .integer, .integer, .integer, .integer, .decimal(6), gives: .timestamp,
      rows: [
        Row(2020, 2, 29, 23, 59, "59.999999".decimal, gives: "2020-02-29 23:59:59.999999".moment),
        Row(
          2019, 2, 29, 0, 0, "0.000000".decimal,
          fails: .argumentOutOfRange(
            "year 2019, month 2, day 29, 0 h, 0 min, 0.000000 s, which is no moment of the calendar")),
      ]),
    KernelCase(
      .intervalMultiply, .interval, .decimal(1), gives: .interval,
      rows: [
        Row("1 month 1 day".interval, "1.5".decimal, gives: "1 month 16 days 12:00".interval),
        Row("1 microsecond".interval, "0.5".decimal, gives: "1 microsecond".interval),
        Row("-1 microsecond".interval, "0.5".decimal, gives: "-1 microsecond".interval),
        Row("100000000 years".interval, "9.0".decimal, fails: .overflow),
      ]),
    KernelCase(
      .intervalMultiply, .interval, .double, gives: .interval,
      rows: [
        Row("1 month".interval, 0.5, gives: "15 days".interval),
        Row("1 day".interval, 1e300, fails: .overflow),
      ]),
    KernelCase(
      .intervalDivide, .interval, .decimal(0), gives: .interval,
      rows: [
        Row("1 day".interval, "3".decimal, gives: "08:00".interval),
        Row("1 month".interval, "-7".decimal, gives: "-4 days -06:51:25.714286".interval),
        Row("1 day".interval, "0".decimal, fails: .divisionByZero),
      ]),
    KernelCase(
      .add, .interval, .interval, gives: .interval,
      rows: [
        Row("1 month -1 day".interval, "1 day 01:00".interval, gives: "1 month 01:00".interval),
        Row("150000000 years".interval, "150000000 years".interval, fails: .overflow),
      ]),
    KernelCase(
      .negate, .interval, gives: .interval,
      rows: [Row("1 month -1 day 01:00".interval, gives: "-1 month 1 day -01:00".interval)]),
    KernelCase(
      .less, .interval, .interval, gives: .boolean,
      rows: [
        Row("1 month".interval, "30 days".interval, gives: false),
        Row("1 month".interval, "31 days".interval, gives: true),
        Row("-1 month".interval, "00:00".interval, gives: true),
      ]),
    KernelCase(
      .isNotDistinct, .interval, .interval, gives: .boolean,
      rows: [
        Row("1 day".interval, "24:00".interval, gives: true), Row(nil, "24:00".interval, gives: false),
      ]),
  ]

  static let parts = [
    KernelCase(
      .datePart, .text, .date, gives: .integer,
      rows: [
        Row("week", "2021-01-03".date, gives: 53), Row("week", "2021-01-04".date, gives: 1),
        Row("week", "2020-12-31".date, gives: 53),
      ]),
    KernelCase(
      .datePart, .text, .date, gives: .integer, rows: [Row("century", "2000-12-31".date, gives: 20)]),
    KernelCase(
      .timestampPart, .text, .timestamp, gives: .integer,
      rows: [
        Row("hour", "1969-12-31 23:30".moment, gives: 23), Row("hour", "2020-01-01".moment, gives: 0),
      ]),
    KernelCase(
      .timestampPart, .text, .timestamp, gives: .decimal(6),
      rows: [Row("second", "1969-12-31 23:30:07.25".moment, gives: "7.250000".decimal)]),
    KernelCase(
      .timestampTruncate, .text, .timestamp, gives: .timestamp,
      rows: [
        Row("hour", "1969-12-31 23:30".moment, gives: "1969-12-31 23:00".moment),
        Row("hour", "0001-01-01 00:30".moment, gives: "0001-01-01".moment),
      ]),
    KernelCase(
      .timestampTruncate, .text, .timestamp, gives: .timestamp,
      rows: [Row("quarter", "1969-12-31 23:30".moment, gives: "1969-10-01".moment)]),
    KernelCase(
      .timestampTruncate, .text, .timestamp, gives: .timestamp,
      rows: [
        Row("decade", "0009-12-31 23:30".moment, gives: "0001-01-01".moment),
        Row("decade", "2019-12-31 23:30".moment, gives: "2010-01-01".moment),
      ]),
    KernelCase(
      .timestampTruncate, .text, .timestamp, gives: .timestamp,
      rows: [Row("century", "2000-12-31 23:30".moment, gives: "1901-01-01".moment)]),
    KernelCase(
      .timestampTruncate, .text, .timestamp, gives: .timestamp,
      rows: [Row("isoyear", "2021-01-03 23:30".moment, gives: "2019-12-30".moment)]),
    KernelCase(
      .datePart, .text, .date, gives: .integer, rows: [Row("yearweek", "2019-12-30".date, gives: 202001)]),
    KernelCase(
      .timestampPart, .text, .timestamp, gives: .decimal(12),
      rows: [
        Row("julian", "1969-12-31 18:00".moment, gives: "2440587.750000000000".decimal),
        Row("julian", "1970-01-01".moment, gives: "2440588.000000000000".decimal),
      ]),
    KernelCase(
      .intervalTruncate, .text, .interval, gives: .interval,
      rows: [
        Row("year", "-14 months 3 days".interval, gives: "-1 year".interval),
        Row("year", "25 months 01:00".interval, gives: "2 years".interval),
      ]),
    KernelCase(
      .intervalTruncate, .text, .interval, gives: .interval,
      rows: [Row("minute", "1 month 3 days -01:02:03".interval, gives: "1 month 3 days -01:02".interval)]),
    KernelCase(
      .timeBucket, .interval, .timestamp, gives: .timestamp,
      rows: [
        Row("7 days".interval, "1999-12-31 10:00".moment, gives: "1999-12-27".moment),
        Row("90 minutes".interval, "2000-01-03 02:59".moment, gives: "2000-01-03 01:30".moment),
        Row("3 months".interval, "1999-12-31 10:00".moment, gives: "1999-10-01".moment),
        Row(nil, "1999-12-31 10:00".moment, gives: nil),
      ]),
    KernelCase(
      .timeBucket, .interval, .timestamp, .timestamp, gives: .timestamp,
      rows: [
        Row("1 month".interval, "2020-03-14".moment, "2020-01-15".moment, gives: "2020-02-15".moment),
        Row("1 month".interval, "2019-03-15".moment, "2020-01-15".moment, gives: "2019-03-15".moment),
        Row("2 days".interval, "2020-01-14 23:00".moment, "2020-01-15".moment, gives: "2020-01-13".moment),
      ]),
    KernelCase(
      .intervalPart, .text, .interval, gives: .integer,
      rows: [
        Row("month", "-14 months".interval, gives: -2), Row("month", "14 months 40 days".interval, gives: 2),
      ]),
    KernelCase(
      .intervalPart, .text, .interval, gives: .decimal(6),
      rows: [Row("epoch", "1 year 1 month 1 day 00:00:01.5".interval, gives: "34236001.500000".decimal)]),
  ]

  static let all = arithmetic + parts

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  @Test(arguments: [
    "2020-03-18 24:00", "2020-03-18 14", "2020-03-18 14:60", "2020-03-18 14:05:00+01", "2020-03-18Z",
    "2020-03-18 14:05ZZ",
    "2020-03-18 14:05:00.",
    "2020-03-18 14:05:00.1234567", "2020-02-30 00:00", "2020-03-18  14:05", "2020-3-18", "",
  ])
  func isNoTimestamp(_ text: String) { #expect(Timestamp.parse(Array(text.utf8).span) == nil) }

  @Test(arguments: [
    "", " ", "1", "day", "1 fortnight", "1 day 2", "01:60", "1 day, x", "300000000 years", "1e3 days",
  ])
  func isNoInterval(_ text: String) { #expect(Interval.parse(Array(text.utf8).span) == nil) }

  @Test func everyIntervalRoundTrips() {
    for months: Int32 in [0, 1, -1, 11, 12, -13, 1_999_999_999] {
      for days: Int32 in [0, 1, -1, 45, -2_000_000_000] {
        for time: Int64 in [0, 1, -1, 3_600_000_000, -86_400_000_001, 3_999_999_999_999_999_999] {
          let interval = Interval(months: months, days: days, microseconds: time)
          let text = Value.interval(interval).description(as: .interval)
          #expect(Interval.parse(Array(text.utf8).span) == interval, "\(text)")
        }
      }
    }
  }
}

extension String {
  var moment: Value {
    Timestamp.parse(Array(utf8).span).map { .timestamp($0) } ?? .text("no timestamp: \(self)")
  }
  var interval: Value {
    Interval.parse(Array(utf8).span).map { .interval($0) } ?? .text("no interval: \(self)")
  }
}
