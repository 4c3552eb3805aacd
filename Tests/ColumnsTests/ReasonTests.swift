import Columns
import Testing

@Suite struct ReasonTests {
  static let na = Value.null(.notApplicable)
  static let nr = Value.null(.notReported)
  static let nc = Value.null(.notComparable)

  static let all: [KernelCase] = [
    KernelCase(
      .reason, .integer, gives: .text,
      rows: [
        Row(1, gives: nil), Row(nil, gives: nil), Row(na, gives: "not applicable"),
        Row(nr, gives: "not reported"), Row(nc, gives: "not comparable"),
      ]),
    KernelCase(
      .reason, .null, gives: .text, rows: [Row(nil, gives: nil), Row(nr, gives: "not reported")]),
    KernelCase(
      .isNotApplicable, .text, gives: .boolean,
      rows: [Row("", gives: false), Row(nil, gives: false), Row(na, gives: true), Row(nr, gives: false)]),
    KernelCase(
      .isNotReported, .double, gives: .boolean,
      rows: [Row(0.5, gives: false), Row(nil, gives: false), Row(na, gives: false), Row(nr, gives: true)]),
    KernelCase(
      .isNotComparable, .null, gives: .boolean, rows: [Row(nil, gives: false), Row(nc, gives: true)]),
    // Of several operands that are NULL the first that knows why says so.
    KernelCase(
      .add, .integer, .integer, gives: .integer,
      rows: [
        Row(na, 1, gives: na), Row(1, nr, gives: nr), Row(na, nr, gives: na), Row(nil, nr, gives: nr),
        Row(nc, nil, gives: nc), Row(nil, nil, gives: nil),
      ]),
    KernelCase(
      .and, .boolean, .boolean, gives: .boolean,
      rows: [
        Row(na, true, gives: na), Row(true, nr, gives: nr), Row(nr, na, gives: nr),
        Row(na, false, gives: false),
        Row(nil, na, gives: na),
      ]),
    KernelCase(
      .greatest, .integer, .integer, gives: .integer,
      rows: [Row(na, 1, gives: 1), Row(nil, nr, gives: nr), Row(na, nr, gives: na), Row(2, nil, gives: 2)]),
    KernelCase(
      .least, .null, .null, gives: .integer,
      rows: [Row(na, nil, gives: na), Row(nil, nr, gives: nr), Row(nil, nil, gives: nil)]),
    KernelCase(
      .limitDigits, .decimal(1), .integer, gives: .decimal(1),
      rows: [Row(na, 3, gives: na), Row(nil, nr, gives: nr), Row("9.5".decimal, 2, gives: "9.5".decimal)]),
  ]

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  // MARK: Aggregates

  private static let functions: [(AggregateFunction, DataType)] = [
    (.sum, .integer), (.average, .decimal(12)), (.minimum, .integer), (.maximum, .integer),
    (.median, .decimal(1)), (.standardDeviation, .double), (.variance, .double), (.anyValue, .integer),
  ]

  private func result(
    _ function: AggregateFunction, _ result: DataType, _ parts: [[Value]], isDistinct: Bool
  ) throws -> Value {
    let description = AggregateDescription(
      function: function, argumentTypes: [.integer], resultType: result, isDistinct: isDistinct,
      keepsReasons: true)
    let whole = description.makeState()
    whole.grow(to: 1)
    for part in parts where !part.isEmpty {
      let state = description.makeState()
      state.grow(to: 1)
      try state.update(
        [column(part, .integer)], groups: [UInt32](repeating: 0, count: part.count), rows: part.count)
      try whole.merge(state, groups: [0])
    }
    return try whole.finish(0..<1).value(at: 0, type: result)
  }

  /// A group without a value is NULL for the reason that its rows share, however they are shared out.
  @Test(arguments: [false, true]) func groupsKeepTheCommonReason(isDistinct: Bool) throws {
    let cases: [([Value], Value)] = [
      ([Self.na, Self.na], Self.na), ([Self.na, Self.nr], .null), ([Self.na, nil, Self.na], .null),
      ([], .null),
      ([nil], .null), ([Self.nc], Self.nc),
    ]
    for (function, type) in Self.functions {
      for (values, expected) in cases {
        #expect(try result(function, type, [values], isDistinct: isDistinct) == expected)
        #expect(try result(function, type, values.map { [$0] }, isDistinct: isDistinct) == expected)
        #expect(
          try result(function, type, values.reversed().map { [$0] }, isDistinct: isDistinct) == expected)
      }
    }
    // One value has no deviation, but it is there.
    #expect(try result(.standardDeviation, .double, [[Self.na], [3]], isDistinct: isDistinct) == .null)
    #expect(try result(.sum, .integer, [[Self.na], [3]], isDistinct: isDistinct) == 3)
  }

  @Test func talliesCountByReason() throws {
    let description = AggregateDescription(
      function: .missingTally, argumentTypes: [.integer], resultType: .decimal(0), isDistinct: false)
    let (one, other) = (description.makeState(), description.makeState())
    one.grow(to: 2)
    other.grow(to: 1)
    try one.update([column([1, nil, Self.na, Self.nr], .integer)], groups: [0, 0, 1, 1], rows: 4)
    try other.update([column([Self.nr, Self.nc], .integer)], groups: [0, 0], rows: 2)
    try one.merge(other, groups: [1])
    guard case .decimal(let packed) = try one.finish(0..<2).storage else {
      Issue.record("no packed tallies")
      return
    }
    #expect(MissingTally(packed: packed[0]).counts == [1, 0, 0, 0])
    #expect(MissingTally(packed: packed[1]).counts == [0, 1, 2, 1])
    #expect(MissingTally(packed: packed[1]).total == 4)
  }
}
