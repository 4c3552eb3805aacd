import Columns
import Testing

/// Digests, hyperbolic functions, and moments by formats and in units.
@Suite struct FurtherFunctionTests {
  static let texts: [KernelCase] = [
    KernelCase(
      .sha1, .text, gives: .text,
      rows: [Row("abc", gives: "a9993e364706816aba3e25717850c26c9cd0d89d"), Row(nil, gives: nil)]),
    KernelCase(
      .sha256, .text, gives: .text,
      rows: [Row("", gives: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]),
    KernelCase(.hexadecimal, .text, gives: .text, rows: [Row("法", gives: "E6B395"), Row("", gives: "")]),
    KernelCase(
      .hexadecimalNumber, .integer, gives: .text, rows: [Row(255, gives: "FF"), Row(0, gives: "0")]),
    KernelCase(
      .concatSeparated, .text, .text, .text, gives: .text,
      rows: [
        Row("-", "a", "b", gives: "a-b"), Row("-", nil, "b", gives: "b"), Row("-", nil, nil, gives: ""),
        Row(nil, "a", "b", gives: nil),
      ]),
    KernelCase(
      .regexCount, .text, .text, gives: .integer,
      rows: [Row("banana", "a", gives: 3), Row("", "", gives: 1), Row(nil, "a", gives: nil)]),
  ]

  static let numbers: [KernelCase] = [
    KernelCase(.hyperbolicSine, .double, gives: .double, rows: [Row(0.0, gives: 0.0), Row(nil, gives: nil)]),
    KernelCase(
      .hyperbolicCosine, .double, gives: .double, rows: [Row(0.0, gives: 1.0), Row(1000.0, fails: .overflow)]),
    KernelCase(.hyperbolicTangent, .double, gives: .double, rows: [Row(0.0, gives: 0.0)]),
    KernelCase(.inverseHyperbolicSine, .double, gives: .double, rows: [Row(0.0, gives: 0.0)]),
    KernelCase(.inverseHyperbolicCosine, .double, gives: .double, rows: [Row(1.0, gives: 0.0)]),
    KernelCase(.inverseHyperbolicTangent, .double, gives: .double, rows: [Row(0.0, gives: 0.0)]),
    KernelCase(.logToBase, .double, .double, gives: .double, rows: [Row(2.0, 8.0, gives: 3.0)]),
  ]

  static let moments: [KernelCase] = [
    KernelCase(
      .boundariesBetween, .text, .timestamp, .timestamp, gives: .integer,
      rows: [Row("month", "2020-01-31".moment, "2020-03-01".moment, gives: 2)]),
    KernelCase(
      .unitsBetween, .text, .timestamp, .timestamp, gives: .integer,
      rows: [Row("month", "2020-01-31".moment, "2020-03-01".moment, gives: 1)]),
    KernelCase(
      .formatTimestamp, .timestamp, .text, gives: .text,
      rows: [Row("2020-03-08".moment, "%-d %b %Y", gives: "8 Mar 2020"), Row(nil, "%Y", gives: nil)]),
    KernelCase(
      .parseTimestamp, .text, .text, gives: .timestamp,
      rows: [Row("8 Mar 2020", "%d %b %Y", gives: "2020-03-08".moment)]),
    KernelCase(
      .parseTimestampOrNull, .text, .text, gives: .timestamp,
      rows: [
        Row("31.02.2020", "%d.%m.%Y", gives: nil),
        Row("01.02.2020", "%d.%m.%Y", gives: "2020-02-01".moment),
      ]),
  ]

  static let all = texts + numbers + moments

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }
}
