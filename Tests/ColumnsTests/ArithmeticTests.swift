import Columns
import Testing

@Suite struct ArithmeticTests {
  static let integers: [KernelCase] = [
    KernelCase(
      .add, .integer, .integer, gives: .integer,
      rows: [
        Row(1, 2, gives: 3), Row(nil, 2, gives: nil), Row(2, nil, gives: nil),
        Row(.integer(.max), -1, gives: .integer(.max - 1)), Row(.integer(.max), 1, fails: .overflow),
        Row(.integer(.min), -1, fails: .overflow), Row(.integer(.min), .integer(.max), gives: -1),
      ]),
    KernelCase(
      .subtract, .integer, .integer, gives: .integer,
      rows: [
        Row(1, 2, gives: -1), Row(0, .integer(.min), fails: .overflow),
        Row(-1, .integer(.min), gives: .integer(.max)),
        Row(.integer(.min), 1, fails: .overflow), Row(nil, nil, gives: nil),
      ]),
    KernelCase(
      .multiply, .integer, .integer, gives: .integer,
      rows: [
        Row(-3, 4, gives: -12), Row(.integer(.min), -1, fails: .overflow),
        Row(.integer(.min), 1, gives: .integer(.min)),
        Row(3_037_000_500, 3_037_000_500, fails: .overflow), Row(nil, 4, gives: nil),
      ]),
    KernelCase(
      .integerDivide, .integer, .integer, gives: .integer,
      rows: [
        Row(7, 2, gives: 3), Row(-7, 2, gives: -3), Row(7, 0, fails: .divisionByZero),
        Row(nil, 0, gives: nil),
        Row(.integer(.min), -1, fails: .overflow), Row(7, nil, gives: nil),
      ]),
    KernelCase(
      .remainder, .integer, .integer, gives: .integer,
      rows: [
        Row(7, 3, gives: 1), Row(-7, 3, gives: -1), Row(7, -3, gives: 1), Row(.integer(.min), -1, gives: 0),
        Row(7, 0, fails: .divisionByZero),
      ]),
    KernelCase(
      .negate, .integer, gives: .integer,
      rows: [
        Row(5, gives: -5), Row(.integer(.max), gives: .integer(-.max)), Row(.integer(.min), fails: .overflow),
        Row(nil, gives: nil),
      ]),
    KernelCase(
      .divide, .integer, .integer, gives: .decimal(12),
      rows: [
        Row(1, 3, gives: "0.333333333333".decimal), Row(2, 3, gives: "0.666666666667".decimal),
        Row(.integer(.max), 1, gives: "9223372036854775807.000000000000".decimal),
        Row(1, 0, fails: .divisionByZero),
      ]),
  ]

  static let doubles: [KernelCase] = [
    KernelCase(
      .add, .double, .double, gives: .double,
      rows: [Row(0.5, 0.25, gives: 0.75), Row(1.7e308, 1.7e308, fails: .overflow), Row(nil, 1.0, gives: nil)]),
    KernelCase(
      .subtract, .double, .double, gives: .double,
      rows: [Row(0.5, 0.25, gives: 0.25), Row(-1.7e308, 1.7e308, fails: .overflow)]),
    KernelCase(
      .multiply, .double, .double, gives: .double,
      rows: [Row(0.5, 4.0, gives: 2.0), Row(1e200, 1e200, fails: .overflow), Row(1e-200, 1e-200, gives: 0.0)]),
    KernelCase(
      .divide, .double, .double, gives: .double,
      rows: [
        Row(1.0, 4.0, gives: 0.25), Row(1.0, 0.0, fails: .divisionByZero),
        Row(0.0, 0.0, fails: .divisionByZero),
        Row(1e300, 1e-300, fails: .overflow), Row(nil, 0.0, gives: nil),
      ]),
    KernelCase(
      .remainder, .double, .double, gives: .double,
      rows: [Row(7.5, 2.0, gives: 1.5), Row(-7.5, 2.0, gives: -1.5), Row(1.0, 0.0, fails: .divisionByZero)]),
    KernelCase(.negate, .double, gives: .double, rows: [Row(1.5, gives: -1.5), Row(nil, gives: nil)]),
  ]

  static let decimals: [KernelCase] = [
    KernelCase(
      .add, .decimal(2), .decimal(2), gives: .decimal(2),
      rows: [
        Row("0.10".decimal, "0.20".decimal, gives: "0.30".decimal), Row(nil, "0.20".decimal, gives: nil),
        Row(
          "999999999999999999999999999999999999.99".decimal, "0.01".decimal, fails: .overflow),
        Row(
          "999999999999999999999999999999999999.98".decimal, "0.01".decimal,
          gives: "999999999999999999999999999999999999.99".decimal),
        Row(
          "999999999999999999999999999999999999.99".decimal,
          "999999999999999999999999999999999999.99".decimal,
          fails: .overflow),
      ]),
    KernelCase(
      .subtract, .decimal(0), .decimal(0), gives: .decimal(0),
      rows: [
        Row("5".decimal, "7".decimal, gives: "-2".decimal),
        Row(("-" + greatest38).decimal, "1".decimal, fails: .overflow),
        Row(greatest38.decimal, greatest38.decimal, gives: "0".decimal),
      ]),
    KernelCase(
      .multiply, .decimal(1), .decimal(2), gives: .decimal(3),
      rows: [
        Row("-1.5".decimal, "0.25".decimal, gives: "-0.375".decimal),
        Row("9223372036854775808.0".decimal, "10.00".decimal, gives: "92233720368547758080.000".decimal),
        Row("1000000000000000000000.0".decimal, "100000000000000000000.00".decimal, fails: .overflow),
      ]),
    KernelCase(
      .divide, .decimal(1), .decimal(1), gives: .decimal(12, trimmed: true),
      rows: [
        Row("1.0".decimal, "3.0".decimal, gives: "0.333333333333".decimal),
        Row("-2.0".decimal, "3.0".decimal, gives: "-0.666666666667".decimal),
        Row("1138457.9".decimal, "0.7".decimal, gives: "1626368.428571428571".decimal),
        Row("1.0".decimal, "0.0".decimal, fails: .divisionByZero),
        Row("9000000000000000000000000000000.0".decimal, "0.1".decimal, fails: .overflow),
        Row(
          "123456789012345678901234.5".decimal, "7.0".decimal,
          gives: "17636684144620811271604.928571428571".decimal),
      ]),
    KernelCase(
      .divide, .decimal(0), .decimal(38), gives: .decimal(38),
      rows: [
        Row(
          "0".decimal, "0.00000000000000000000000000000000000007".decimal,
          gives: ("0." + String(repeating: "0", count: 38)).decimal),
        Row("1".decimal, "0.50000000000000000000000000000000000000".decimal, fails: .overflow),
      ]),
    KernelCase(
      .integerDivide, .decimal(1), .decimal(1), gives: .integer,
      rows: [
        Row("7.5".decimal, "2.0".decimal, gives: 3), Row("-7.5".decimal, "2.0".decimal, gives: -3),
        Row("7.5".decimal, "0.0".decimal, fails: .divisionByZero),
        Row("100000000000000000000.0".decimal, "0.1".decimal, fails: .overflow),
      ]),
    KernelCase(
      .remainder, .decimal(1), .decimal(1), gives: .decimal(1),
      rows: [
        Row("7.5".decimal, "2.0".decimal, gives: "1.5".decimal),
        Row("-7.5".decimal, "2.0".decimal, gives: "-1.5".decimal),
        Row("7.5".decimal, "0.0".decimal, fails: .divisionByZero),
      ]),
    KernelCase(
      .negate, .decimal(1), gives: .decimal(1),
      rows: [Row("1.5".decimal, gives: "-1.5".decimal), Row(nil, gives: nil)]),
  ]

  static let all = integers + doubles + decimals

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }
}
