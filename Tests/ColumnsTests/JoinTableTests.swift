import Columns
import Testing

/// Join tables against a search through all rows, with parts of the work done in another order.
@Suite struct JoinTableTests {
  enum Shape: CaseIterable {
    /// Few keys close together, each of many rows; many, of one row each; some far apart; of two columns; texts.
    case repeated, dense, sparse, paired, texts
  }

  /// Runs the last part first, as if three workers had taken them.
  private static let backwards = PartRunner(workers: 3) { count, body in
    for part in (0..<count).reversed() { body(part) }
    return true
  }

  private func keys(_ shape: Shape, _ count: Int, seed: UInt64, nulls: Bool) -> [ColumnVector] {
    var random = SplitMix(state: seed)
    var one = ColumnVectorBuilder(type: shape == .texts ? .text : .integer)
    var other = ColumnVectorBuilder(type: .integer)
    for row in 0..<count {
      let word = random.next()
      let number = Int64(truncatingIfNeeded: word >> 8)
      let isNull = nulls && word & 15 == 0
      switch shape {
      case .repeated: one.append(isNull ? .null : .integer(number % 50))
      case .dense:
        one.append(isNull ? .null : .integer(Int64(row * 7 % (count + 1) + Int(seed % 3) * count / 4)))
      case .sparse: one.append(isNull ? .null : .integer(number % 97 &* 0x7fff_ffff_ffff))
      case .paired: one.append(isNull ? .null : .integer(number % 90 &* 0xff_ffff_ffff))
      case .texts: one.append(isNull ? .null : .text("key \(number % 300)"))
      }
      other.append(.integer(number >> 20 % 60 &* 0xff_ffff_ffff))
    }
    return shape == .paired ? [one.finish(), other.finish()] : [one.finish()]
  }

  @Test(arguments: Shape.allCases, [0, 1, 2000, 40_000])
  func findsWhatASearchFinds(_ shape: Shape, _ count: Int) {
    for matchesNulls in [false, true] {
      let types: [DataType] = shape == .paired ? [.integer, .integer] : [shape == .texts ? .text : .integer]
      let build = keys(shape, count, seed: 1, nulls: true)
      let probe = keys(shape, 200, seed: 2, nulls: true)
      let table = JoinTable(
        keys: build, types: types, matchesNulls: types.map { _ in matchesNulls }, count: count,
        runner: Self.backwards)
      var rowsOfKey: [[Value]: [Int32]] = [:]
      for row in 0..<count { rowsOfKey[key(build, types, row), default: []].append(Int32(row)) }
      var expected: [[Int32]] = []
      for row in 0..<200 {
        let key = key(probe, types, row)
        let found = !matchesNulls && key.contains(.null) ? [] : rowsOfKey[key] ?? []
        expected += found.map { [Int32(row), $0] }
      }
      var matches = table.makeProber().probe(probe, count: 200)
      let matched = matches.matched
      let partnered = Set(expected.map { $0[0] })
      #expect((0..<200).allSatisfy { matched[$0] == partnered.contains(Int32($0)) })
      var found: [[Int32]] = []
      while let (probe, build) = matches.next(limit: 33) {
        #expect(probe.count <= 33)
        found += zip(probe, build).map { [$0, $1] }
      }
      #expect(found == expected, "\(shape), \(count) rows")
    }
  }

  private func key(_ columns: [ColumnVector], _ types: [DataType], _ row: Int) -> [Value] {
    zip(columns, types).map { $0.value(at: row, type: $1) }
  }

  /// A filter keeps every row that has a partner; where keys lie close together, no other.
  @Test(arguments: [Shape.repeated, .dense, .sparse], [0, 1, 3000, 70_000])
  func filtersKeepPartners(_ shape: Shape, _ count: Int) throws {
    let build = keys(shape, count, seed: 3, nulls: true)[0]
    let probe = keys(shape, 2000, seed: 4, nulls: true)[0]
    let filter = try #require(JoinFilter(build, runner: Self.backwards))
    let rows = (0..<2000).filter { $0 % 3 != 0 }.map { Int32($0) }
    let kept = try #require(filter.select(probe, of: rows))
    let all = try #require(filter.select(probe, of: nil))
    let known = Set((0..<count).map { build.value(at: $0, type: .integer) })
    let partners = rows.filter { row in
      let value = probe.value(at: Int(row), type: .integer)
      return value != .null && known.contains(value)
    }
    if shape == .sparse {
      #expect(Set(kept).isSuperset(of: partners))
      #expect(kept == rows.filter(Set(kept).contains))
    } else {
      #expect(kept == partners)
      let others = try #require(filter.selectOthers(probe, of: rows))
      #expect(others == rows.filter { !partners.contains($0) && !probe.isNull(Int($0)) })
    }
    #expect(all.filter { $0 % 3 != 0 } == kept)
  }

  @Test func filtersAreOfWholeNumbers() {
    #expect(JoinFilter(.constant(.text("a"), type: .text, count: 3)) == nil)
    let filter = JoinFilter(.constant(.integer(.min), type: .integer, count: 3))
    #expect(filter?.select(.constant(.integer(.max), type: .integer, count: 2), of: [0, 1]) == [])
    #expect(filter?.select(.constant(.integer(.min), type: .integer, count: 2), of: [1]) == [1])
  }
}
