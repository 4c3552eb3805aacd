import Columns
import Testing

/// Angles, divisors, characters and names of days.
@Suite struct MathTests {
  static let angles: [KernelCase] = [
    KernelCase(.sine, .double, gives: .double, rows: [Row(0.0, gives: 0.0), Row(nil, gives: nil)]),
    KernelCase(.cosine, .double, gives: .double, rows: [Row(0.0, gives: 1.0)]),
    KernelCase(.tangent, .double, gives: .double, rows: [Row(0.0, gives: 0.0)]),
    KernelCase(
      .cotangent, .double, gives: .double,
      rows: [Row(nil, gives: nil), Row(0.0, fails: .argumentOutOfRange("the cotangent of zero"))]),
    KernelCase(
      .arcSine, .double, gives: .double,
      rows: [
        Row(0.0, gives: 0.0),
        Row(2.0, fails: .argumentOutOfRange("a sine of 2.0, which is none from -1 to 1")),
      ]),
    KernelCase(
      .arcCosine, .double, gives: .double,
      rows: [
        Row(1.0, gives: 0.0),
        Row(-1.5, fails: .argumentOutOfRange("a cosine of -1.5, which is none from -1 to 1")),
      ]),
    KernelCase(.arcTangent, .double, gives: .double, rows: [Row(0.0, gives: 0.0)]),
    KernelCase(
      .arcTangent2, .double, .double, gives: .double,
      rows: [Row(0.0, 1.0, gives: 0.0), Row(0.0, -1.0, gives: .double(.pi)), Row(nil, 1.0, gives: nil)]),
    KernelCase(
      .degrees, .double, gives: .double,
      rows: [Row(.double(.pi), gives: 180.0), Row(1e308, fails: .overflow)]),
    KernelCase(.radians, .double, gives: .double, rows: [Row(180.0, gives: .double(.pi))]),
    KernelCase(
      .log2, .double, gives: .double,
      rows: [Row(8.0, gives: 3.0), Row(0.0, fails: .argumentOutOfRange("the logarithm of zero"))]),
    KernelCase(
      .cubeRoot, .double, gives: .double,
      rows: [Row(-27.0, gives: -3.0), Row(0.0, gives: 0.0), Row(1000.0, gives: 10.0)]),
  ]

  static let divisors: [KernelCase] = [
    KernelCase(
      .greatestCommonDivisor, .integer, .integer, gives: .integer,
      rows: [
        Row(12, -18, gives: 6), Row(0, 0, gives: 0), Row(.integer(.min), 6, gives: 2),
        Row(.integer(.min), 0, fails: .overflow), Row(nil, 3, gives: nil),
      ]),
    KernelCase(
      .leastCommonMultiple, .integer, .integer, gives: .integer,
      rows: [
        Row(4, -6, gives: 12), Row(0, 6, gives: 0), Row(.integer(.max), 2, fails: .overflow),
        Row(.integer(.min), 1, fails: .overflow),
      ]),
    KernelCase(
      .factorial, .integer, gives: .integer,
      rows: [
        Row(0, gives: 1), Row(5, gives: 120), Row(20, gives: 2_432_902_008_176_640_000),
        Row(21, fails: .overflow),
        Row(-1, fails: .argumentOutOfRange("the factorial of a negative number")),
      ]),
  ]

  static let characters: [KernelCase] = [
    KernelCase(
      .initialCapitals, .text, gives: .text,
      rows: [
        Row("OFFICIAL tRAVEL", gives: "Official Travel"), Row("é预a x2Y", gives: "É预a X2y"),
        Row("", gives: ""),
      ]),
    KernelCase(
      .translate, .text, .text, .text, gives: .text,
      rows: [
        Row("a预b", "预b", "é", gives: "aé"), Row("abc", "", "x", gives: "abc"),
        Row("aa", "aa", "xy", gives: "xx"),
      ]),
    KernelCase(
      .character, .integer, gives: .text,
      rows: [
        Row(65, gives: "A"), Row(0x9884, gives: "预"),
        Row(0, fails: .argumentOutOfRange("0, which is the number of no character")),
        Row(0xd800, fails: .argumentOutOfRange("55296, which is the number of no character")),
        Row(-1, fails: .argumentOutOfRange("-1, which is the number of no character")),
      ]),
    KernelCase(
      .codePoint, .text, gives: .integer,
      rows: [Row("A", gives: 65), Row("预a", gives: 0x9884), Row("", gives: 0)]),
    KernelCase(
      .editDistance, .text, .text, gives: .integer,
      rows: [
        Row("kitten", "sitting", gives: 3), Row("", "预算", gives: 2), Row("a", "a", gives: 0),
        Row(nil, "a", gives: nil),
      ]),
    KernelCase(.octetLength, .text, gives: .integer, rows: [Row("预a", gives: 4), Row("", gives: 0)]),
    KernelCase(
      .md5, .text, gives: .text,
      rows: [
        Row("", gives: "d41d8cd98f00b204e9800998ecf8427e"),
        Row("abc", gives: "900150983cd24fb0d6963f7d28e17f72"),
      ]),
  ]

  static let months: [KernelCase] = [
    KernelCase(
      .lastDayOfMonth, .date, gives: .date,
      rows: [
        Row("2020-02-01".date, gives: "2020-02-29".date), Row("9999-12-31".date, gives: "9999-12-31".date),
        Row(nil, gives: nil),
      ]),
    KernelCase(
      .dayName, .date, gives: .text,
      rows: [Row("2019-07-01".date, gives: "Monday"), Row("0001-01-07".date, gives: "Sunday")]),
    KernelCase(
      .monthName, .date, gives: .text,
      rows: [Row("2019-07-01".date, gives: "July"), Row("0001-01-07".date, gives: "January")]),
  ]

  static let all = angles + divisors + characters + months

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }
}
