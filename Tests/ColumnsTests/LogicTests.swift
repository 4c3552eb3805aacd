import Columns
import Testing

@Suite struct LogicTests {
  static let pairs: [(DataType, Value, Value)] = [
    (.boolean, false, true), (.integer, -1, 7), (.decimal(1), "-0.5".decimal, "10.0".decimal),
    (.double, -2.5, 0.1),
    (.text, "Zürich", "不"), (.text, "", "a"), (.text, "ab", "abc"),
    (.date, "0001-01-01".date, "2020-02-29".date),
  ]

  static let comparisons: [KernelCase] = pairs.flatMap { type, low, high in
    let table: [(ScalarFunction, Bool, Bool, Bool)] = [
      (.equal, false, true, false), (.notEqual, true, false, true), (.less, true, false, false),
      (.lessOrEqual, true, true, false), (.greater, false, false, true), (.greaterOrEqual, false, true, true),
    ]
    let nullable = table.map { function, less, equal, greater in
      KernelCase(
        function, type, type, gives: .boolean,
        rows: [
          Row(low, high, gives: .boolean(less)), Row(low, low, gives: .boolean(equal)),
          Row(high, high, gives: .boolean(equal)), Row(high, low, gives: .boolean(greater)),
          Row(nil, low, gives: nil), Row(high, nil, gives: nil), Row(nil, nil, gives: nil),
        ])
    }
    let distinct = [(ScalarFunction.isDistinct, true), (.isNotDistinct, false)].map { function, isDistinct in
      KernelCase(
        function, type, type, gives: .boolean,
        rows: [
          Row(low, high, gives: .boolean(isDistinct)), Row(low, low, gives: .boolean(!isDistinct)),
          Row(nil, low, gives: .boolean(isDistinct)), Row(high, nil, gives: .boolean(isDistinct)),
          Row(nil, nil, gives: .boolean(!isDistinct)),
        ])
    }
    return nullable + distinct
  }

  static let logic: [KernelCase] = [
    KernelCase(
      .and, .boolean, .boolean, gives: .boolean,
      rows: [
        Row(true, true, gives: true), Row(true, false, gives: false), Row(false, true, gives: false),
        Row(false, false, gives: false), Row(nil, true, gives: nil), Row(true, nil, gives: nil),
        Row(nil, false, gives: false), Row(false, nil, gives: false), Row(nil, nil, gives: nil),
      ]),
    KernelCase(
      .or, .boolean, .boolean, gives: .boolean,
      rows: [
        Row(true, true, gives: true), Row(true, false, gives: true), Row(false, true, gives: true),
        Row(false, false, gives: false), Row(nil, true, gives: true), Row(true, nil, gives: true),
        Row(nil, false, gives: nil), Row(false, nil, gives: nil), Row(nil, nil, gives: nil),
      ]),
    KernelCase(
      .not, .boolean, gives: .boolean,
      rows: [Row(true, gives: false), Row(false, gives: true), Row(nil, gives: nil)]),
    KernelCase(
      .isTrue, .boolean, gives: .boolean,
      rows: [Row(true, gives: true), Row(false, gives: false), Row(nil, gives: false)]),
    KernelCase(
      .isFalse, .boolean, gives: .boolean,
      rows: [Row(true, gives: false), Row(false, gives: true), Row(nil, gives: false)]),
    KernelCase(.isNull, .text, gives: .boolean, rows: [Row("a", gives: false), Row(nil, gives: true)]),
    KernelCase(.isNotNull, .text, gives: .boolean, rows: [Row("a", gives: true), Row(nil, gives: false)]),
    KernelCase(.isNull, .null, gives: .boolean, rows: [Row(nil, gives: true)]),
    KernelCase(
      .isNotDistinct, .null, .integer, gives: .boolean,
      rows: [Row(nil, 1, gives: false), Row(nil, nil, gives: true)]),
  ]

  static let all = comparisons + logic

  @Test(arguments: all) func gives(_ table: KernelCase) { table.check() }

  @Test func reasonsPassThrough() throws {
    let left = column([1, .null(.notReported), nil, .null(.notApplicable)], .integer)
    let right = column([nil, .null(.notComparable), .null(.notComparable), 2], .integer)
    let sum = try evaluate(
      .add, [left, right], argumentTypes: [.integer, .integer], resultType: .integer, count: 4)
    #expect(
      values(sum, .integer) == [nil, .null(.notReported), .null(.notComparable), .null(.notApplicable)])
    let constant = ColumnVector.constant(.null(.notReported), type: .integer, count: 4)
    let all = try evaluate(
      .add, [right, constant], argumentTypes: [.integer, .integer], resultType: .integer, count: 4)
    #expect(
      values(all, .integer) == [
        .null(.notReported), .null(.notComparable), .null(.notComparable), .null(.notReported),
      ])
  }

  @Test func manyRowsCompareAsOne() throws {
    // More rows than a word of the mask has, against the dictionary's and the plain text's paths.
    let names = (0..<200).map { Value.text("name \($0 % 7)") }
    let dictionary = column(names, .text)
    var plain = TextPoolBuilder()
    let codes = (0..<200).map { plain.append(Array("name \($0 % 7)".utf8).span) }
    let full = ColumnVector(.text(TextColumn(pool: plain.finish(), codes: codes)), count: 200)
    for other in [dictionary, full] {
      for function in [ScalarFunction.equal, .lessOrEqual, .greaterOrEqual] {
        let result = try evaluate(
          function, [dictionary, other], argumentTypes: [.text, .text], resultType: .boolean, count: 200)
        #expect(result.filterSelection().count == 200)
      }
    }
  }
}
