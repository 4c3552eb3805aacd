import Columns
import Testing

/// Budget years: July to June.
@Suite struct PeriodTests {
  private static let outside = EvaluationFailure.Kind.argumentOutOfRange(
    "a period outside 0001/02 to 9998/99")

  static let all = [
    KernelCase(
      .periodStart, .period, gives: .date,
      rows: [
        Row("2019/20".period, gives: "2019-07-01".date), Row("0001/02".period, gives: "0001-07-01".date),
        Row(nil, gives: nil),
      ]),
    KernelCase(
      .periodEnd, .period, gives: .date,
      rows: [
        Row("2019/20".period, gives: "2020-06-30".date), Row("9998/99".period, gives: "9999-06-30".date),
      ]),
    KernelCase(
      .periodOfDate, .date, gives: .period,
      rows: [
        Row("2019-06-30".date, gives: "2018/19".period), Row("2019-07-01".date, gives: "2019/20".period),
        Row("1999-12-31".date, gives: "1999/00".period), Row("0001-06-30".date, fails: outside),
        Row("9999-07-01".date, fails: outside),
      ]),
    KernelCase(
      .periodContains, .period, .date, gives: .boolean,
      rows: [
        Row("2019/20".period, "2019-07-01".date, gives: true),
        Row("2019/20".period, "2020-06-30".date, gives: true),
        Row("2019/20".period, "2019-06-30".date, gives: false),
        Row("2019/20".period, "2020-07-01".date, gives: false), Row(nil, "2020-07-01".date, gives: nil),
      ]),
    KernelCase(
      .periodAdd, .period, .integer, gives: .period,
      rows: [
        Row("1999/00".period, 1, gives: "2000/01".period), Row("2019/20".period, -1, gives: "2018/19".period),
        Row("9998/99".period, 1, fails: outside), Row("0001/02".period, -1, fails: outside),
        Row("2019/20".period, .integer(.max), fails: outside),
        Row("2019/20".period, .integer(.min), fails: outside),
      ]),
    KernelCase(
      .dateDifference, .period, .period, gives: .integer,
      rows: [Row("2019/20".period, "2017/18".period, gives: 2)]),
  ]

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  @Test func everyPeriodRoundTrips() {
    for year in BudgetYear.range {
      let text = Value.period(year).description(as: .period)
      #expect(BudgetYear.parse(Array(text.utf8).span) == year)
      #expect(BudgetYear.containing(BudgetYear.start(of: year)) == year)
      #expect(BudgetYear.containing(BudgetYear.end(of: year)) == year)
      #expect(BudgetYear.end(of: year) + 1 == BudgetYear.start(of: year + 1))
    }
  }

  @Test(arguments: [
    "2019/2020", "2019-20", "2019/21", "0000/01", "9999/00", "2019/2", "", "２019/2", "20190/1",
  ])
  func isNoPeriod(_ text: String) { #expect(BudgetYear.parse(Array(text.utf8).span) == nil) }
}
