import Columns
import Testing

struct CastCase: Sendable, CustomTestStringConvertible {
  var from: DataType
  var to: DataType
  var good: [(Value, Value)]
  var bad: [(Value, EvaluationFailure.Kind)] = []

  var testDescription: String { "\(from.base) to \(to.base)" }
}

@Suite struct CastTests {
  static let numbers: [CastCase] = [
    CastCase(from: .boolean, to: .integer, good: [(true, 1), (false, 0), (nil, nil)]),
    CastCase(from: .integer, to: .boolean, good: [(7, true), (0, false)]),
    CastCase(from: .integer, to: .double, good: [(7, 7.0), (nil, nil)]),
    CastCase(
      from: .integer, to: .decimal(2),
      good: [(-7, "-7.00".decimal), (.integer(.max), "9223372036854775807.00".decimal)]),
    CastCase(
      from: .integer, to: .decimal(30), good: [(1, "1.000000000000000000000000000000".decimal)],
      bad: [(.integer(.max), .overflow)]),
    CastCase(
      from: .decimal(1), to: .integer, good: [("2.5".decimal, 3), ("-2.5".decimal, -3), ("2.4".decimal, 2)],
      bad: [("9223372036854775807.5".decimal, .overflow)]),
    CastCase(
      from: .decimal(3), to: .decimal(1),
      good: [("0.250".decimal, "0.3".decimal), ("-0.249".decimal, "-0.2".decimal)]),
    CastCase(
      from: .decimal(0), to: .decimal(2), good: [("5".decimal, "5.00".decimal)],
      bad: [(greatest38.decimal, .overflow)]),
    CastCase(from: .decimal(1), to: .double, good: [("0.1".decimal, 0.1), ("-442771.6".decimal, -442771.6)]),
    CastCase(
      from: .double, to: .integer,
      good: [(2.5, 3), (-2.5, -3), (-9.223372036854775e18, -9_223_372_036_854_774_784)],
      bad: [(9.3e18, .overflow), (.double(.nan), .badCast("nan"))]),
    CastCase(
      from: .double, to: .decimal(2),
      good: [
        (0.1, "0.10".decimal), (1.005, "1.01".decimal), (-442771.6, "-442771.60".decimal),
        (1e30, "1000000000000000000000000000000.00".decimal), (1e-20, "0.00".decimal),
      ],
      bad: [(1e37, .overflow), (.double(.infinity), .badCast("inf"))]),
    CastCase(from: .null, to: .text, good: [(nil, nil)]),
    CastCase(from: .null, to: .decimal(3), good: [(nil, nil)]),
  ]

  static let texts: [CastCase] = [
    CastCase(from: .boolean, to: .text, good: [(true, "true"), (false, "false"), (nil, nil)]),
    CastCase(from: .integer, to: .text, good: [(.integer(.min), "-9223372036854775808"), (0, "0")]),
    CastCase(
      from: .decimal(2), to: .text, good: [("-0.05".decimal, "-0.05"), ("1138457.90".decimal, "1138457.90")]),
    CastCase(
      from: .decimal(12, trimmed: true), to: .text,
      good: [("0.500000000000".decimal, "0.5"), ("100.000000000000".decimal, "100")]),
    CastCase(from: .double, to: .text, good: [(0.1, "0.1"), (1e16, "1e+16")]),
    CastCase(
      from: .date, to: .text, good: [("0001-01-01".date, "0001-01-01"), ("9999-12-31".date, "9999-12-31")]),
    CastCase(
      from: .text, to: .boolean,
      good: [("true", true), ("F", false), (" yes ", true), ("OFF", false), (nil, nil)],
      bad: [("2", .badCast("2")), ("", .badCast("")), ("truefalse", .badCast("truefalse"))]),
    CastCase(
      from: .text, to: .integer,
      good: [
        ("12", 12), (" -12 ", -12), ("+5", 5), ("-9223372036854775808", .integer(.min)),
        ("000000000000000000000000007", 7), ("1.5", 2), ("-1.5", -2), ("1e3", 1000), ("12.7e1", 127),
        ("4e-1", 0),
        ("922337203685477580.7e1", .integer(.max)), ("0e999999", 0), ("1e-999999999999", 0),
      ],
      bad: [
        ("9223372036854775808", .badCast("9223372036854775808")), ("9.3e18", .badCast("9.3e18")),
        ("1e", .badCast("1e")), ("1e999999999999", .badCast("1e999999999999")),
        ("", .badCast("")), ("-", .badCast("-")), ("1 2", .badCast("1 2")),
      ]),
    CastCase(
      from: .text, to: .decimal(2),
      good: [
        ("1.005", "1.01".decimal), ("-.5", "-0.50".decimal), ("7.", "7.00".decimal),
        ("1e3", "1000.00".decimal), ("4.9e-3", "0.00".decimal), ("5e-3", "0.01".decimal),
      ],
      bad: [
        ("1e38", .badCast("1e38")), ("--1", .badCast("--1")), (.text(greatest38), .badCast(greatest38)),
        (".", .badCast(".")),
      ]),
    CastCase(
      from: .text, to: .double,
      good: [
        ("0.1", 0.1), ("-1e-3", -0.001), ("179769313486231570000000000000000000000", 1.7976931348623157e38),
        ("123456789012345678901", 123456789012345678901.0),
      ],
      bad: [
        ("nan", .badCast("nan")), ("1e999", .badCast("1e999")), ("0x10", .badCast("0x10")),
        ("1e", .badCast("1e")), ("inf", .badCast("inf")),
      ]),
    CastCase(
      from: .text, to: .date, good: [("2020-02-29", "2020-02-29".date), (" 0001-01-01 ", "0001-01-01".date)],
      bad: [("2019-02-29", .badCast("2019-02-29")), ("yesterday", .badCast("yesterday"))]),
    CastCase(
      from: .period, to: .text,
      good: [("0001/02".period, "0001/02"), ("1999/00".period, "1999/00"), (nil, nil)]),
    CastCase(
      from: .text, to: .period, good: [("2019/20", "2019/20".period), (" 9998/99 ", "9998/99".period)],
      bad: [("2019/21", .badCast("2019/21")), ("2019", .badCast("2019"))]),
  ]

  @Test(arguments: numbers + texts) func gives(_ table: CastCase) throws {
    let (inputs, outputs) = (table.good.map(\.0), table.good.map(\.1))
    let whole = try cast(column(inputs, table.from), from: table.from, to: table.to, isTry: false)
    #expect(values(whole, table.to) == outputs)
    for (input, output) in table.good {
      let constant = ColumnVector.constant(input, type: table.from, count: 3)
      #expect(
        try values(cast(constant, from: table.from, to: table.to, isTry: false), table.to) == [
          output, output, output,
        ])
    }
    for (input, kind) in table.bad {
      var batch = column(inputs + [input], table.from)
      #expect(throws: EvaluationFailure(kind, row: inputs.count)) {
        try cast(batch, from: table.from, to: table.to, isTry: false)
      }
      let tried = try cast(batch, from: table.from, to: table.to, isTry: true)
      #expect(values(tried, table.to) == outputs + [nil])
      var mask = batch.validity ?? ValidityMask(repeating: true, count: batch.count)
      mask[inputs.count] = false
      batch.validity = mask
      #expect(
        try values(cast(batch, from: table.from, to: table.to, isTry: false), table.to) == outputs + [nil])
    }
  }

  @Test func reasonsAreKept() throws {
    let numbers = column([1, .null(.notReported)], .integer)
    #expect(
      try values(cast(numbers, from: .integer, to: .text, isTry: true), .text) == ["1", .null(.notReported)])
  }
}
