import Columns
import Testing

@Suite struct ColumnVectorTests {
  static let samples: [(DataType, [Value])] = [
    (.boolean, [true, nil, false, true]), (.integer, [1, nil, 3, .null(.notReported)]),
    (.decimal(1), ["0.5".decimal, nil, "1.5".decimal, nil]), (.double, [0.5, nil, 1.5, 2.5]),
    (.text, ["a", nil, "", "预"]), (.date, ["2020-01-01".date, nil, "2020-01-02".date, nil]),
    (.null, [nil, nil, nil, nil]),
  ]

  @Test(arguments: samples) func rowsMove(_ type: DataType, _ cells: [Value]) throws {
    let full = column(cells, type)
    #expect(values(full, type) == cells)
    #expect(values(full.gather([3, 0, 0, 1]), type) == [cells[3], cells[0], cells[0], cells[1]])
    #expect(values(full.gatherOrNull([2, -1, 1, 0]), type) == [cells[2], nil, cells[1], cells[0]])
    #expect(values(full.slice(1..<3), type) == [cells[1], cells[2]])
    #expect(values(full.slice(2..<2), type) == [])
    let joined = try ColumnVector.concatenate(
      [full, full.slice(1..<4), .empty(type: type), full], type: type)
    #expect(values(joined, type) == cells + cells[1...] + cells)
    #expect(full.nullRows().map { cells[Int($0)].isNull } == full.nullRows().map { _ in true })
    #expect(full.nullRows().count + full.validRows().count == 4)
    #expect(values(ColumnVector.empty(type: type).gatherOrNull([-1, -1]), type) == [nil, nil])
  }

  @Test(arguments: samples) func constantsStandForTheirRows(_ type: DataType, _ cells: [Value]) throws {
    for cell in cells {
      let constant = ColumnVector.constant(cell, type: type, count: 3)
      for same in [constant, constant.flattened(), constant.gather([0, 2, 1]), constant.slice(0..<3)] {
        #expect(values(same, type) == [cell, cell, cell])
      }
      #expect(values(constant.gatherOrNull([0, -1, 2]), type) == [cell, nil, cell])
      let joined = try ColumnVector.concatenate([constant, column(cells, type)], type: type)
      #expect(values(joined, type) == [cell, cell, cell] + cells)
    }
  }

  @Test(arguments: samples) func partsMerge(_ type: DataType, _ cells: [Value]) throws {
    let full = column(cells, type)
    let merged = try ColumnVector.merge(
      [
        ColumnPart(rows: [5, 1], column: full.gather([2, 0])),
        ColumnPart(rows: [], column: .empty(type: type)),
        ColumnPart(rows: [0, 3], column: .constant(cells[2], type: type, count: 2)),
      ], type: type, count: 6)
    #expect(values(merged, type) == [cells[2], cells[0], nil, cells[2], nil, cells[2]])
    #expect(values(try ColumnVector.merge([], type: type, count: 2), type) == [nil, nil])
  }

  /// Lengths around the words of a mask, at every offset.
  @Test func masksMoveByBits() throws {
    var random = SplitMix(state: 3)
    for count in [1, 63, 64, 65, 130, 200] {
      let cells = (0..<count).map { row in random.next() % 3 == 0 ? Value.null : .integer(Int64(row)) }
      let full = column(cells, .integer)
      for lower in stride(from: 0, to: count, by: 13) {
        let part = full.slice(lower..<count)
        #expect(values(part, .integer) == Array(cells[lower...]))
        let joined = try ColumnVector.concatenate([part, full, part], type: .integer)
        #expect(values(joined, .integer) == cells[lower...] + cells + cells[lower...])
      }
      #expect(full.validRows() == cells.indices.filter { !cells[$0].isNull }.map { Int32($0) })
      #expect(full.validity?.validCount ?? count == cells.count { !$0.isNull })
    }
  }

  @Test func selectionsFollowThreeValuedLogic() {
    let cells = (0..<150).map { row in [Value.boolean(true), .boolean(false), .null][row % 3] }
    let flags = column(cells, .boolean)
    let rows = (0..<3).map { rest in (Int32(0)..<150).filter { Int($0) % 3 == rest } }
    #expect(flags.filterSelection() == rows[0])
    #expect(flags.rowsNotTrue() == (rows[1] + rows[2]).sorted())
    #expect(flags.rowsNotFalse() == (rows[0] + rows[2]).sorted())
    #expect(compose([7, 8, 9], [2, 0]) == [9, 7])
    for (cell, kept) in [(true, [0, 1]), (false, []), (nil, [])] as [(Value, [Int32])] {
      #expect(ColumnVector.constant(cell, type: .boolean, count: 2).filterSelection() == kept)
    }
  }

  @Test func textPoolsIntern() {
    var builder = TextPoolBuilder()
    var codes: [String: UInt32] = [:]
    for index in 0..<5000 {
      let word = "word \(index % 1700) \(index % 3 == 0 ? "预" : "")"
      let code = builder.intern(Array(word.utf8).span)
      #expect(codes[word] ?? code == code)
      codes[word] = code
    }
    #expect(builder.count == codes.count)
    #expect(builder.code(of: Array("missing".utf8).span) == nil)
    let pool = builder.finish()
    #expect(pool.isUnique)
    for (word, code) in codes { #expect(pool.string(at: Int(code)) == word) }
  }
}
