import Columns
import Testing

/// What must hold for any values: nothing traps, whatever stands in NULL rows; a batch gives what its rows give one
/// by one, and fails where the first of them fails.
@Suite struct LawTests {
  /// All but those whose last arguments are the same in all rows, as the binder sees to.
  static let tables =
    (ArithmeticTests.all + LogicTests.all + NumericTests.all + DateTests.all + TimestampTests.arithmetic
    + TextTests.all).filter {
      ![.convertUnit, .convertExactly, .convertRowUnit, .convertRowUnitOrNull, .meetRowUnit]
        .contains($0.function)
    }

  @Test(arguments: tables) func batchesAreTheirRows(_ table: KernelCase) {
    var random = SplitMix(
      state: UInt64(table.types.count) &* 977 &+ UInt64(table.function.rawValue.utf8.count))
    for _ in 0..<12 {
      let count = 1 + Int(random.next() % 70)
      let columns = table.types.map { type in Self.column(of: type, count: count, &random) }
      let whole = Self.outcome(table, columns, count: count)
      let rows = (0..<count).map { row in
        Self.outcome(
          table, columns.map { $0.isConstant ? $0.slice(0..<1) : $0.slice(row..<(row + 1)) }, count: 1)
      }
      if let first = rows.firstIndex(where: { $0.failure != nil }) {
        #expect(whole.failure == rows[first].failure)
        #expect(whole.row == first)
      } else {
        #expect(whole.failure == nil)
        #expect(whole.values == rows.flatMap(\.values))
      }
    }
  }

  static let castTypes: [DataType] = [
    .boolean, .integer, .decimal(0), .decimal(3), .decimal(38), .double, .text, .date, .period, .timestamp,
    .interval,
    .null,
  ]

  @Test(arguments: castTypes) func castsAreTheirRows(_ from: DataType) {
    var random = SplitMix(state: 5)
    for to in Self.castTypes.dropLast() {
      for _ in 0..<6 {
        let full = Self.column(of: from, count: 67, &random)
        // Types without a cast between them fail either way.
        guard let tried = try? cast(full, from: from, to: to, isTry: true) else { continue }
        for row in 0..<67 {
          let one = full.isConstant ? full.slice(0..<1) : full.slice(row..<(row + 1))
          let alone = try? cast(one, from: from, to: to, isTry: false)
          #expect(
            tried.value(at: row, type: to) == alone.map { $0.value(at: 0, type: to) } ?? .null(.unknown))
        }
      }
    }
  }

  struct Result {
    var values: [Value] = []
    var failure: EvaluationFailure.Kind?
    var row = 0
  }

  static func outcome(_ table: KernelCase, _ columns: [ColumnVector], count: Int) -> Result {
    do {
      let column = try evaluate(
        table.function, columns, argumentTypes: table.types, resultType: table.result, count: count)
      return Result(values: ColumnsTests.values(column, table.result))
    } catch {
      return Result(failure: error.kind, row: error.row)
    }
  }

  /// A full or a constant column, with NULLs or without; a NULL row holds a value like any other.
  static func column(of type: DataType, count: Int, _ random: inout SplitMix) -> ColumnVector {
    if random.next() % 5 == 0 { return .constant(value(of: type, &random), type: type, count: count) }
    var column = ColumnsTests.column((0..<count).map { _ in value(of: type, &random) }, type)
    if case .null = column.storage { return column }
    if random.next() % 2 == 0 {
      column.validity = ValidityMask((0..<count).map { _ in random.next() % 3 > 0 })
      column.reasons = (0..<count).map { _ in UInt8(random.next() % 4) }
    }
    return column
  }

  static func value(of type: DataType, _ random: inout SplitMix) -> Value {
    let isSmall = random.next() % 2 == 0
    switch type.base {
    case .null: return .null
    case .boolean: return .boolean(random.next() % 2 == 0)
    case .integer:
      let edges: [Int64] = [.min, .max, 0, -1, 1, .min + 1, 1 << 32]
      return .integer(isSmall ? Int64(random.next() % 7) - 3 : edges[Int(random.next() % 7)])
    case .decimal(let scale, _):
      return .decimal(
        Decimal(coefficient: isSmall ? random.decimal() % 1000 : random.decimal(), scale: scale))
    case .double:
      let edges = [0.0, -1.5, 1e308, -1e308, 2.5e-308, 1e18, 0.1]
      return .double(isSmall ? Double(Int64(random.next() % 9)) / 4 - 1 : edges[Int(random.next() % 7)])
    case .text:
      let words = [
        "", " ", "a", "ab%", "_b", "预算", "Éa!", "12", "-3.5", "2020-02-29", "year", "!", "%a%", "true",
      ]
      return .text(words[Int(random.next() % UInt64(words.count))] + (isSmall ? "" : "a"))
    case .period: return .period(Int32(random.next() % 9998) + 1)
    case .timestamp:
      let day = CivilDate.range.lowerBound + Int32(random.next() % 3_652_059)
      return .timestamp(Timestamp.start(ofDay: day) + (isSmall ? 0 : Int64(random.next() % 86_400_000_000)))
    case .interval:
      let bound: Int64 = isSmall ? 40 : 2_000_000_000
      let fields = (0..<3).map { _ in Int64(random.next() % UInt64(bound * 2 + 1)) - bound }
      let time = fields[2] * (isSmall ? 1_000_000 : 2_000_000_000)
      return .interval(Interval(months: Int32(fields[0]), days: Int32(fields[1]), microseconds: time))
    case .date:
      let range = CivilDate.range
      return .date(isSmall ? range.lowerBound : range.lowerBound + Int32(random.next() % 3_652_059))
    }
  }
}
