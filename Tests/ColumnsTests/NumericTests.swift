import Columns
import Testing

@Suite struct NumericTests {
  static let rounding: [KernelCase] = [
    KernelCase(
      .round, .decimal(2), .integer, gives: .decimal(1),
      rows: [
        Row("2.25".decimal, 1, gives: "2.3".decimal), Row("-2.25".decimal, 1, gives: "-2.3".decimal),
        Row("2.24".decimal, 1, gives: "2.2".decimal), Row("2.25".decimal, 0, gives: "2.0".decimal),
        Row("250.00".decimal, -2, gives: "300.0".decimal), Row("49.99".decimal, -2, gives: "0.0".decimal),
        Row(nil, 1, gives: nil), Row("1.00".decimal, -60, gives: "0.0".decimal),
      ]),
    KernelCase(
      .round, .decimal(1), gives: .decimal(0),
      rows: [
        Row("0.5".decimal, gives: "1".decimal), Row("-0.5".decimal, gives: "-1".decimal),
        Row("0.4".decimal, gives: "0".decimal),
      ]),
    KernelCase(
      .round, .decimal(1), .integer, gives: .decimal(3), rows: [Row("0.5".decimal, 3, gives: "0.500".decimal)]
    ),
    KernelCase(
      .round, .integer, .integer, gives: .integer,
      rows: [Row(1250, -2, gives: 1300), Row(7, 2, gives: 7), Row(.integer(.max), -1, fails: .overflow)]),
    KernelCase(
      .round, .double, .integer, gives: .double,
      rows: [
        Row(2.5, 0, gives: 3.0), Row(1.256, 2, gives: 1.26), Row(1250.0, -2, gives: 1300.0),
        Row(1e300, 5, gives: 1e300), Row(nil, 0, gives: nil),
      ]),
    KernelCase(.round, .double, gives: .double, rows: [Row(-2.5, gives: -3.0)]),
    KernelCase(
      .truncate, .decimal(2), gives: .decimal(0),
      rows: [Row("2.99".decimal, gives: "2".decimal), Row("-2.99".decimal, gives: "-2".decimal)]),
    KernelCase(
      .ceiling, .decimal(2), gives: .decimal(0),
      rows: [
        Row("2.01".decimal, gives: "3".decimal), Row("-2.99".decimal, gives: "-2".decimal),
        Row("2.00".decimal, gives: "2".decimal),
      ]),
    KernelCase(
      .floor, .decimal(2), gives: .integer,
      rows: [
        Row("2.99".decimal, gives: 2), Row("-2.01".decimal, gives: -3),
        Row("100000000000000000000.00".decimal, fails: .overflow),
      ]),
    KernelCase(.floor, .double, gives: .double, rows: [Row(-2.5, gives: -3.0)]),
    KernelCase(.ceiling, .double, gives: .double, rows: [Row(2.1, gives: 3.0)]),
    KernelCase(.truncate, .double, gives: .double, rows: [Row(-2.9, gives: -2.0)]),
    KernelCase(.floor, .integer, gives: .integer, rows: [Row(-7, gives: -7)]),
  ]

  static let signs: [KernelCase] = [
    KernelCase(
      .abs, .integer, gives: .integer,
      rows: [Row(-5, gives: 5), Row(.integer(.min), fails: .overflow), Row(nil, gives: nil)]),
    KernelCase(.abs, .decimal(1), gives: .decimal(1), rows: [Row("-5.5".decimal, gives: "5.5".decimal)]),
    KernelCase(.abs, .double, gives: .double, rows: [Row(-5.5, gives: 5.5)]),
    KernelCase(
      .sign, .integer, gives: .integer, rows: [Row(-5, gives: -1), Row(0, gives: 0), Row(9, gives: 1)]),
    KernelCase(
      .sign, .decimal(2), gives: .integer,
      rows: [Row("-0.01".decimal, gives: -1), Row("0.00".decimal, gives: 0)]),
    KernelCase(.sign, .decimal(2), gives: .decimal(2), rows: [Row("-0.01".decimal, gives: "-1.00".decimal)]),
    KernelCase(.sign, .double, gives: .double, rows: [Row(-0.5, gives: -1.0), Row(0.0, gives: 0.0)]),
    KernelCase(.sign, .double, gives: .integer, rows: [Row(-0.5, gives: -1)]),
  ]

  static let transcendental: [KernelCase] = [
    KernelCase(
      .squareRoot, .double, gives: .double,
      rows: [
        Row(9.0, gives: 3.0), Row(-1.0, fails: .argumentOutOfRange("the square root of a negative number")),
        Row(nil, gives: nil),
      ]),
    KernelCase(
      .power, .double, .double, gives: .double,
      rows: [
        Row(2.0, 10.0, gives: 1024.0), Row(10.0, 400.0, fails: .overflow),
        Row(0.0, -1.0, fails: .divisionByZero),
        Row(-1.0, 0.5, fails: .argumentOutOfRange("a fractional power of a negative number")),
      ]),
    KernelCase(
      .exponential, .double, gives: .double, rows: [Row(0.0, gives: 1.0), Row(1000.0, fails: .overflow)]),
    KernelCase(
      .naturalLog, .double, gives: .double,
      rows: [Row(1.0, gives: 0.0), Row(0.0, fails: .argumentOutOfRange("the logarithm of zero"))]),
    KernelCase(
      .log10, .double, gives: .double,
      rows: [
        Row(1000.0, gives: 3.0), Row(-1.0, fails: .argumentOutOfRange("the logarithm of a negative number")),
      ]),
  ]

  static let extremes: [KernelCase] = [
    KernelCase(
      .greatest, .integer, .integer, .integer, gives: .integer,
      rows: [
        Row(1, 3, 2, gives: 3), Row(nil, 3, nil, gives: 3), Row(5, nil, 2, gives: 5),
        Row(nil, nil, nil, gives: nil),
      ]),
    KernelCase(
      .least, .decimal(1), .decimal(1), gives: .decimal(1),
      rows: [
        Row("1.5".decimal, "-1.5".decimal, gives: "-1.5".decimal),
        Row(nil, "2.0".decimal, gives: "2.0".decimal),
      ]),
    KernelCase(
      .least, .text, .text, gives: .text, rows: [Row("b", "a", gives: "a"), Row("b", nil, gives: "b")]),
    KernelCase(.greatest, .double, .double, gives: .double, rows: [Row(0.5, 0.25, gives: 0.5)]),
    KernelCase(
      .greatest, .date, .date, gives: .date,
      rows: [Row("2020-01-01".date, "2019-12-31".date, gives: "2020-01-01".date)]),
  ]

  static let digits: [KernelCase] = [
    KernelCase(
      .limitDigits, .decimal(1), .integer, gives: .decimal(1),
      rows: [
        Row("99.9".decimal, 3, gives: "99.9".decimal), Row("-100.0".decimal, 3, fails: .badCast("-100.0")),
        Row(nil, 3, gives: nil),
      ]),
    KernelCase(
      .limitDigitsOrNull, .decimal(1), .integer, gives: .decimal(1),
      rows: [Row("99.9".decimal, 3, gives: "99.9".decimal), Row("100.0".decimal, 3, gives: nil)]),
  ]

  static let approximation: [KernelCase] = [
    KernelCase(
      .approximatelyEqual, .decimal(1), .decimal(1), .decimal(2), gives: .boolean,
      rows: [
        Row("10.1".decimal, "10.0".decimal, "0.10".decimal, gives: true),
        Row("10.0".decimal, "10.1".decimal, "0.09".decimal, gives: false),
        Row("-0.1".decimal, "0.1".decimal, "0.20".decimal, gives: true),
        Row("1.0".decimal, "1.0".decimal, "0.00".decimal, gives: true),
        Row(nil, "1.0".decimal, "0.10".decimal, gives: nil),
        Row("1.0".decimal, "1.0".decimal, nil, gives: nil),
        Row(
          "1.0".decimal, "1.0".decimal, "-0.01".decimal,
          fails: .argumentOutOfRange("a bound that is less than 0")),
      ]),
    KernelCase(
      .approximatelyEqual, .decimal(2), .decimal(2), .decimal(0), gives: .boolean,
      rows: [
        Row("1.00".decimal, "2.00".decimal, "1".decimal, gives: true),
        Row("1.00".decimal, "2.01".decimal, "1".decimal, gives: false),
        Row(
          Value.decimal(Decimal(coefficient: 99_999_999_999_999_999_999_999_999_999_999_999_999, scale: 2)),
          Value.decimal(Decimal(coefficient: -99_999_999_999_999_999_999_999_999_999_999_999_999, scale: 2)),
          Value.decimal(Decimal(coefficient: 99_999_999_999_999_999_999_999_999_999_999_999_999, scale: 0)),
          gives: true),
        Row(
          Value.decimal(Decimal(coefficient: 99_999_999_999_999_999_999_999_999_999_999_999_999, scale: 2)),
          Value.decimal(Decimal(coefficient: -99_999_999_999_999_999_999_999_999_999_999_999_999, scale: 2)),
          "1".decimal, gives: false),
      ]),
    KernelCase(
      .approximatelyEqual, .integer, .integer, .decimal(1), gives: .boolean,
      rows: [
        Row(5, 6, "1.0".decimal, gives: true), Row(5, 6, "0.9".decimal, gives: false),
        Row(.integer(.max), .integer(.min), "0.5".decimal, gives: false),
      ]),
    KernelCase(
      .approximatelyEqual, .double, .double, .double, gives: .boolean,
      rows: [
        Row(0.5, 0.75, 0.25, gives: true), Row(0.5, 0.76, 0.25, gives: false), Row(nil, 0.5, 0.5, gives: nil),
        Row(0.5, 0.5, -1.0, fails: .argumentOutOfRange("a bound that is less than 0")),
      ]),
  ]

  /// A fraction is rounded only where the result has too few digits for it.
  static let units: [KernelCase] = [
    KernelCase(
      .convertUnit, .decimal(1), .integer, .integer, gives: .decimal(0),
      rows: [
        Row("1138457.9".decimal, 1_000, 1, gives: "1138457900".decimal), Row(nil, 1_000, 1, gives: nil),
        Row("-0.1".decimal, 1_000, 1, gives: "-100".decimal),
        Row("9999999999999999999999999999999999999.9".decimal, 1_000, 1, fails: .overflow),
      ]),
    KernelCase(
      .convertUnit, .integer, .integer, .integer, gives: .decimal(3),
      rows: [
        Row(1_138_457_900, 1, 1_000, gives: "1138457.900".decimal),
        Row(-1, 1, 1_000, gives: "-0.001".decimal),
      ]),
    KernelCase(
      .convertUnit, .integer, .integer, .integer, gives: .integer,
      rows: [Row(2, 24, 1, gives: 48), Row(.integer(Int64.max), 24, 1, fails: .overflow)]),
    KernelCase(
      .convertUnit, .decimal(0), .integer, .integer, gives: .decimal(2),
      rows: [Row("36".decimal, 1, 24, gives: "1.50".decimal), Row("1".decimal, 1, 24, gives: "0.04".decimal)]),
    KernelCase(
      .convertUnit, .double, .integer, .integer, gives: .double,
      rows: [Row(1.5, 1_000, 1, gives: 1500.0), Row(1e308, 1_000, 1, fails: .overflow)]),
    KernelCase(
      .convertExactly, .integer, .integer, .integer, gives: .decimal(1),
      rows: [
        Row(1_500_000, 1, 1_000, gives: "1500.0".decimal), Row(nil, 1, 1_000, gives: nil),
        Row(
          -1_500_001, 1, 1_000, fails: .digitLost(found: "-1500001", exact: "-1500.001", unit: nil, scale: 1)),
      ]),
    KernelCase(
      .convertExactly, .integer, .integer, .integer, gives: .decimal(1),
      rows: [
        Row(36, 1, 24, gives: "1.5".decimal),
        Row(1, 1, 24, fails: .digitLost(found: "1", exact: nil, unit: nil, scale: 1)),
      ]),
    KernelCase(
      .convertExactly, .decimal(2), .integer, .integer, gives: .integer,
      rows: [
        Row("2.00".decimal, 1, 1, gives: 2),
        Row("2.50".decimal, 1, 1, fails: .digitLost(found: "2.5", exact: "2.5", unit: nil, scale: 0)),
        Row("9223372036854775808.00".decimal, 1, 1, fails: .overflow),
      ]),
    KernelCase(
      .widen, .decimal(0), gives: .decimal(20),
      rows: [
        Row("-7".decimal, gives: "-7.00000000000000000000".decimal), Row(nil, gives: nil),
        Row(
          "99999999999999999999999999999999999999".decimal,
          gives: .decimal(
            Decimal(coefficient: 100_000_000_000_000_000_000_000_000_000_000_000_000, scale: 20))),
      ]),
    KernelCase(.widen, .integer, gives: .decimal(1), rows: [Row(3, gives: "3.0".decimal)]),
    KernelCase(
      .shareTotal, .decimal(1), gives: .decimal(1),
      rows: [Row("2.5".decimal, gives: "2.5".decimal), Row("0.0".decimal, fails: .zeroTotal)]),
    KernelCase(.shareTotal, .integer, gives: .integer, rows: [Row(2, gives: 2), Row(0, fails: .zeroTotal)]),
    KernelCase(
      .shareTotal, .double, gives: .double, rows: [Row(0.5, gives: 0.5), Row(0.0, fails: .zeroTotal)]),
    KernelCase(
      .convertExactly, .decimal(0), .integer, .integer, gives: .decimal(10),
      rows: [
        Row("7".decimal, 1, 1, gives: "7.0000000000".decimal),
        Row("99999999999999999999999999999999999999".decimal, 1, 1, fails: .overflow),
      ]),
  ]

  static let rowUnits: [KernelCase] = [
    KernelCase(
      .convertRowUnit, .decimal(1), .text, .text, .text, gives: .decimal(1),
      rows: [
        Row("5.0".decimal, "L", "L", "unit", gives: "5.0".decimal),
        Row("-5.5".decimal, "m3", "L", "unit", gives: "-5500.0".decimal),
        Row(nil, "L", "L", "unit", gives: nil), Row("5.0".decimal, nil, "L", "unit", gives: nil),
        Row(
          "5.0".decimal, "yes/no", "L", "unit", fails: .rowUnit(found: "yes/no", target: "L", column: "unit")),
        Row("5.0".decimal, "//", "L", "unit", fails: .rowUnit(found: "//", target: "L", column: "unit")),
        Row("9999999999999999999999999999999999999.9".decimal, "m3", "L", "unit", fails: .overflow),
      ]),
    KernelCase(
      .convertRowUnitOrNull, .integer, .text, .text, .text, gives: .decimal(3),
      rows: [
        Row(5, "USD", "kUSD", "unit", gives: "0.005".decimal),
        Row(5, "persons", "kUSD", "unit", gives: .null(.notComparable)),
        Row(5, "kUSD", "kUSD", "unit", gives: "5.000".decimal),
      ]),
    KernelCase(
      .convertRowUnit, .double, .text, .text, .text, gives: .double,
      rows: [
        Row(1.5, "d", "h", "unit", gives: 36.0), Row(1e308, "d", "h", "unit", fails: .overflow),
        Row(1.5, "L", "h", "unit", fails: .rowUnit(found: "L", target: "h", column: "unit")),
      ]),
    KernelCase(
      .meetRowUnit, .decimal(1), .text, .text, .text, gives: .decimal(4),
      rows: [
        Row("5.5".decimal, "kUSD", "MUSD", "u = v", gives: "0.0055".decimal),
        Row("5.5".decimal, "L", "m3", "u = v", gives: "0.0055".decimal),
        Row("5.5".decimal, nil, "m3", "u = v", gives: "5.5000".decimal),
        Row("5.5".decimal, "L", nil, "u = v", gives: "5.5000".decimal),
        Row(nil, "L", "persons", "u = v", gives: nil),
        Row("5.5".decimal, "persons", "persons", "u = v", gives: "5.5000".decimal),
        Row(
          "1.0".decimal, "L", "persons", "u = v", fails: .rowUnitsApart("L", "persons", advice: "u = v")),
      ]),
    KernelCase(
      .meetRowUnit, .double, .text, .text, .text, gives: .double,
      rows: [Row(1.5, "d", "h", "u = v", gives: 36.0), Row(1e308, "d", "h", "u = v", fails: .overflow)]),
  ]

  static let all = rowUnits + units + digits + rounding + signs + transcendental + extremes + approximation

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  @Test func everyFunctionHasATable() {
    let tables =
      ArithmeticTests.all + LogicTests.all + NumericTests.all + DateTests.all + TextTests.all
      + PeriodTests.all + TimestampTests.all + ReasonTests.all + RegularExpressionTests.all + MathTests.all
      + FurtherFunctionTests.all
    let tested = Set(tables.map(\.function))
    // Planning puts an expression in the place of one, and the other is of row sets, which no value shows.
    #expect(Set(ScalarFunction.allCases).subtracting(tested) == [.roundingBound, .unionRows])
  }
}
