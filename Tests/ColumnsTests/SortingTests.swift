import Columns
import Testing

/// Sorting against the standard library's, with runs so short that they are merged.
@Suite struct SortingTests {
  private struct Row { var number: Int64?, text: String?, place: Int32 }

  private func rows(_ count: Int) -> [Row] {
    var random = SplitMix(state: UInt64(count))
    return (0..<count).map { place in
      let word = random.next()
      return Row(
        number: word % 11 == 0 ? nil : Int64(bitPattern: word) % 7,
        text: word % 13 == 0
          ? nil : ["", "a", "ab", "é", "Z", "abcdefghi", "abcdefghj"][Int(word >> 40 % 7)],
        place: Int32(place))
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ word >> 30) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ word >> 27) &* 0x94d0_49bb_1331_11eb
      return word ^ word >> 31
    }
  }

  private func column(_ type: DataType, _ values: [Value]) -> ColumnVector {
    var builder = ColumnVectorBuilder(type: type)
    for value in values { builder.append(value) }
    return builder.finish()
  }

  /// Whether `left` comes before `right` in one column; nil where they tie.
  private func before<T: Comparable>(_ left: T?, _ right: T?, descending: Bool, nullsFirst: Bool) -> Bool? {
    switch (left, right) {
    case (nil, nil): nil
    case (nil, _): nullsFirst
    case (_, nil): !nullsFirst
    case (let a?, let b?): a == b ? nil : (a < b) != descending
    }
  }

  @Test(arguments: [0, 1, 2, 3, 64, 1000], [1, 2, 7, 1 << 16])
  func rowsComeInOrder(_ count: Int, _ runLength: Int) throws {
    let rows = rows(count)
    for (descending, nullsFirst) in [(false, false), (true, false), (false, true), (true, true)] {
      let sorted = sortRows(
        [
          SortColumn(
            column(.text, rows.map { $0.text.map(Value.text) ?? .null }), type: .text, descending: descending,
            nullsFirst: nullsFirst),
          SortColumn(
            column(.integer, rows.map { $0.number.map(Value.integer) ?? .null }), type: .integer,
            descending: !descending, nullsFirst: nullsFirst),
        ], count: count, runLength: runLength)
      let expected = rows.sorted { a, b in
        let texts = (a.text.map { Array($0.utf8) }, b.text.map { Array($0.utf8) })
        if texts.0 != texts.1 {
          switch texts {
          case (nil, _): return nullsFirst
          case (_, nil): return !nullsFirst
          case (let x?, let y?): return x.lexicographicallyPrecedes(y) != descending
          }
        }
        return before(a.number, b.number, descending: !descending, nullsFirst: nullsFirst)
          ?? (a.place < b.place)
      }
      #expect(sorted == expected.map(\.place))
    }
  }

  @Test func aSortCanBeStopped() {
    var asked = 0
    let sorted = sortRows(
      [SortColumn(column(.integer, (0..<500).map { .integer(-$0) }), type: .integer)], count: 500,
      runLength: 16
    ) {
      asked += 1
      return asked > 5
    }
    #expect(sorted == nil)
  }

  /// Some places of the order are those of the whole.
  @Test(
    arguments: [0, 1, 33, 1000, 5000],
    [0..<0, 0..<1, 0..<40, 7..<700, 31..<5000, 990..<1000, 4000..<9000])
  func someRowsComeInOrder(_ count: Int, _ range: Range<Int>) throws {
    let rows = rows(count)
    let numbers = column(.integer, rows.map { $0.number.map(Value.integer) ?? .null })
    let orders = [(0..<count).map { $0 }, (0..<count).reversed(), (0..<count).map { $0 % 2 == 0 ? $0 : -$0 }]
    for order in orders {
      let places = column(.integer, order.map { .integer(Int64($0)) })
      for columns in [[numbers], [numbers, places], [places], []] {
        let keys = columns.map { SortColumn($0, type: .integer, descending: count % 2 == 0) }
        let whole = try #require(sortRows(keys, count: count, runLength: 64))
        let some = sortRows(keys, count: count, range: range, runLength: 64)
        #expect(some == Array(whole[range.clamped(to: 0..<count)]))
      }
    }
  }
}
