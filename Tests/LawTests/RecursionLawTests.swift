import Testing

/// A recursion gives what its steps give, written out one by one.
extension LawTests {
  private static let bases = ["SELECT a, b, 0 AS d FROM p", "SELECT b, a, 0 AS d FROM q WHERE s IS NOT NULL"]
  private static let steps = [
    "SELECT q.b, t.a, t.d + 1 FROM t JOIN q ON q.a = t.b WHERE t.d < 3",
    "SELECT t.b + 1, t.a, t.d + 1 FROM t WHERE t.d < 3 AND t.b IS NOT NULL",
    "SELECT x.b, t.b, t.d + 1 FROM t LEFT JOIN (SELECT a, max(b) AS b FROM q GROUP BY a) AS x ON x.a = t.a WHERE t.d < 3",
  ]

  @Test(arguments: bases, steps) func recursionIsItsSteps(_ base: String, _ step: String) throws {
    let sessions = try [
      session(optimizes: false), session(optimizes: true), session(optimizes: true, batchRows: 1),
      session(optimizes: true, threads: 4, batchRows: 2),
    ]
    let names = ["t0", "t1", "t2", "t3"]
    var tables = ["t0 (a, b, d) AS (\(base))"]
    for index in 1..<names.count {
      tables.append("t\(index) (a, b, d) AS (WITH t AS (SELECT * FROM t\(index - 1)) \(step))")
    }
    let parts = names.map { "SELECT * FROM \($0)" }
    for op in ["UNION ALL", "UNION"] {
      let steps = parts.joined(separator: " \(op) ")
      let expected = try #require(
        try rows("WITH \(tables.joined(separator: ", ")) \(steps)", in: sessions[1]))
      let recursive = "WITH RECURSIVE t (a, b, d) AS (\(base) \(op) \(step)) SELECT * FROM t"
      for session in sessions { #expect(try rows(recursive, in: session) == expected, "\(recursive)") }
    }
  }
}
