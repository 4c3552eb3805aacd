import Testing

/// GROUP BY several sets of keys is one GROUP BY for each, put together.
extension LawTests {
  /// A part of GROUP BY with the sets that it stands for.
  private struct Part {
    var text: String
    var sets: [[String]]
  }

  private static let keys = ["p.a", "q.s", "q.b", "p.a % 2"]

  private static func part(_ random: inout SeededGenerator, depth: Int) -> Part {
    func set() -> [String] {
      (0..<Int.random(in: 0...2, using: &random)).map { _ in
        keys[Int.random(in: 0..<keys.count, using: &random)]
      }
    }
    func composites() -> [[String]] { [set(), set(), ["q.s"]].filter { !$0.isEmpty } }
    func written(_ sets: [[String]]) -> String {
      sets.map { $0.count == 1 ? $0[0] : "(\($0.joined(separator: ", ")))" }.joined(separator: ", ")
    }
    switch Int.random(in: 0..<(depth > 0 ? 5 : 4), using: &random) {
    case 0:
      let keys = composites()
      return Part(
        text: "ROLLUP (\(written(keys)))",
        sets: (0...keys.count).reversed().map { Array(keys[..<$0].joined()) })
    case 1:
      let keys = composites()
      let sets = (0..<1 << keys.count).map { choice in
        keys.indices.filter { choice & 1 << $0 == 0 }.flatMap { keys[$0] }
      }
      return Part(text: "CUBE (\(written(keys)))", sets: sets)
    case 2, 3:
      let set = set()
      return Part(text: written([set]), sets: [set])
    default:
      let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in part(&random, depth: depth - 1) }
      return Part(
        text: "GROUPING SETS (\(parts.map(\.text).joined(separator: ", ")))", sets: parts.flatMap(\.sets))
    }
  }

  @Test(arguments: 0..<60) func groupingSetsAreOneGroupingEach(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 75_623)
    let parts = (0..<Int.random(in: 1...2, using: &random)).map { _ in Self.part(&random, depth: 2) }
    let sets = parts.reduce([[]]) { before, part in before.flatMap { one in part.sets.map { one + $0 } } }
    let sums = "sum(p.b), count(*), count(DISTINCT q.b), avg(q.a), sum(q.b) FILTER (WHERE p.b > 2)"
    let rest = "FROM p, q WHERE q.b IS DISTINCT FROM 4"
    let asked = Self.keys.filter { key in sets.contains { $0.contains(key) } }
    var expected: [String] = []
    for session in [try session(optimizes: true)] {
      for set in sets {
        let items = Self.keys.map { set.contains($0) ? $0 : "NULL" }
        let bits = asked.reduce(0) { $0 * 2 + (set.contains($1) ? 0 : 1) }
        let groups = set.isEmpty ? "()" : Array(Set(set)).sorted().joined(separator: ", ")
        expected += try #require(
          try rows(
            "SELECT \(items.joined(separator: ", ")), \(bits), \(sums) \(rest) GROUP BY \(groups)",
            in: session))
      }
    }
    let items = Self.keys.map { asked.contains($0) ? $0 : "NULL" }.joined(separator: ", ")
    let grouping = asked.isEmpty ? "0" : "grouping(\(asked.joined(separator: ", ")))"
    let query =
      "SELECT \(items), \(grouping), \(sums) \(rest) GROUP BY \(parts.map(\.text).joined(separator: ", "))"
    let sessions = try [
      session(optimizes: false), session(optimizes: true), session(optimizes: true, batchRows: 1),
      session(optimizes: true, threads: 4, batchRows: 2),
    ]
    for session in sessions { #expect(try rows(query, in: session) == expected.sorted(), "\(query)") }
  }
}
