import MissionQL
import Testing

/// Subqueries that depend on rows, in places where that needs more than a join, say the same as a query that carries
/// along what they depend on.
extension LawTests {
  private func sessions() throws -> [Session] {
    try [
      session(optimizes: false), session(optimizes: true), session(optimizes: true, batchRows: 1),
      session(optimizes: true, threads: 4, batchRows: 2),
    ]
  }

  private static let recursiveSteps = [
    "SELECT (n + k + 1) % 5, d + 1 FROM t WHERE d < 3",
    "SELECT q.b, d + 1 FROM t JOIN q ON q.a = t.n WHERE d < 4 AND d < k",
    "SELECT coalesce(q.b, k), d FROM t LEFT JOIN q ON q.a = t.n AND q.b <> k WHERE d < 3 AND t.n < 100 - d",
  ]

  @Test(arguments: recursiveSteps, ["UNION", "UNION ALL"])
  func correlatedRecursionFindsRowsForEachValue(_ step: String, _ op: String) throws {
    guard op == "UNION" || !step.contains("coalesce") else { return }
    let inner = step.split(separator: "k", omittingEmptySubsequences: false).joined(separator: "p.a")
    let lateral =
      "SELECT p.b, x.n, x.d FROM p, LATERAL (WITH RECURSIVE t(n, d) AS (SELECT p.a, 0 \(op) \(inner)) SELECT * FROM t) AS x"
    let carried =
      "WITH RECURSIVE t(k, n, d) AS (SELECT DISTINCT a, a, 0 FROM p \(op) SELECT k, \(step.dropFirst("SELECT ".utf8.count))) "
      + "SELECT p.b, t.n, t.d FROM p JOIN t ON p.a IS NOT DISTINCT FROM t.k"
    let sessions = try sessions()
    let expected = try #require(try rows(carried, in: sessions[1], withReasons: false))
    for session in sessions {
      #expect(try rows(lateral, in: session, withReasons: false) == expected, "\(lateral)")
    }
  }

  private static let conditions = [
    "EXISTS (SELECT 1 FROM q AS z WHERE z.a = l.a AND z.b <= r.b)",
    "(SELECT count(*) FROM q AS z WHERE z.a > l.b OR z.s = r.s) > 3",
    "l.b IN (SELECT z.b + r.a FROM p AS z WHERE z.s IS NOT NULL)",
    "(SELECT max(z.b) FROM q AS z WHERE z.a <> l.a + r.b) < 9",
  ]

  @Test(arguments: conditions, ["", "l.a = r.a AND ", "l.b < r.b AND "])
  func subqueriesOfBothSidesDecideOuterJoins(_ condition: String, _ guardedBy: String) throws {
    let sessions = try sessions()
    let tables =
      "l AS (SELECT row_number() OVER () AS i, * FROM p), r AS (SELECT row_number() OVER () AS j, * FROM q)"
    let pairs = "m AS (SELECT i, j FROM l, r WHERE \(guardedBy)\(condition))"
    let columns = "l.i, l.a, l.s, r.j, r.b, r.s"
    for kind in ["LEFT", "RIGHT", "FULL"] {
      let query = "WITH \(tables) SELECT \(columns) FROM l \(kind) JOIN r ON \(guardedBy)\(condition)"
      var plain = "WITH \(tables), \(pairs) SELECT \(columns) FROM l JOIN m ON m.i = l.i JOIN r ON r.j = m.j"
      if kind != "RIGHT" {
        plain +=
          " UNION ALL SELECT i, a, s, NULL, NULL, NULL FROM l WHERE NOT EXISTS (SELECT 1 FROM m WHERE m.i = l.i)"
      }
      if kind != "LEFT" {
        plain +=
          " UNION ALL SELECT NULL, NULL, NULL, j, b, s FROM r WHERE NOT EXISTS (SELECT 1 FROM m WHERE m.j = r.j)"
      }
      let expected = try #require(try rows(plain, in: sessions[1]))
      for session in sessions { #expect(try rows(query, in: session) == expected, "\(query)") }
    }
  }
}
