import Diagnostics
import Execution
import LogicTest
import MissionQL
import Syntax
import Testing

/// Forms of queries that the random ones do not have: products of sets of groupings, computed frames, places that rows would have,
/// joins under a name of their own, tables turned, recursion, and rows that depend on others.
extension LawTests {
  private static let forms = [
    "SELECT a, s, count(*), sum(b) FROM p GROUP BY ROLLUP (a), CUBE (s)",
    "SELECT a, s, b, count(*) FROM p GROUP BY DISTINCT GROUPING SETS ((a, s), ROLLUP (b), GROUPING SETS ((a), ())), ROLLUP (s)",
    "SELECT a, s, GROUPING(a, s), (SELECT GROUPING(p.s)), max(b) FROM p GROUP BY CUBE (a, s) HAVING count(*) > 1",
    "SELECT a, (SELECT count(*) FROM q WHERE q.b > GROUPING(p.a)) AS n, sum(b) FROM p GROUP BY ROLLUP (a)",
    "SELECT a, b, sum(b) OVER (ORDER BY b, a, s ROWS (SELECT min(a) FROM q WHERE a > 0) PRECEDING) FROM p",
    "SELECT a, b, sum(b) OVER (PARTITION BY s ORDER BY a RANGE BETWEEN 1 + 1 PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM p",
    "SELECT a, b, count(*) OVER (ORDER BY a GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE GROUP) FROM p",
    "SELECT a, b, max(b) OVER (ORDER BY a GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE CURRENT ROW) FROM q",
    "SELECT a, b, s FROM p QUALIFY rank() OVER (PARTITION BY s ORDER BY b) = 1",
    "SELECT a, sum(b) AS n FROM p GROUP BY a QUALIFY sum(sum(b)) OVER (ORDER BY a) > 2",
    "SELECT s, rank(3) WITHIN GROUP (ORDER BY b), dense_rank(3) WITHIN GROUP (ORDER BY b DESC), percent_rank(3) WITHIN GROUP (ORDER BY b), cume_dist(3) WITHIN GROUP (ORDER BY b) FROM p GROUP BY s",
    "SELECT a, dense_rank(2, 'x') WITHIN GROUP (ORDER BY b, s NULLS FIRST) FILTER (WHERE b > 0) FROM q GROUP BY a",
    "SELECT a, rank(a) WITHIN GROUP (ORDER BY b) FROM p GROUP BY a HAVING rank(a) WITHIN GROUP (ORDER BY b) > 1",
    "SELECT p.a, (SELECT rank(p.b) WITHIN GROUP (ORDER BY q.b) FROM q WHERE q.a >= p.a) FROM p",
    "SELECT * FROM (p AS x JOIN q AS y ON x.a = y.a) AS t (c, d, e, f)",
    "SELECT t.c, count(t.f) FROM (p AS x FULL JOIN q AS y ON x.a = y.a) AS t (c, d, e, f) GROUP BY t.c",
    "SELECT * FROM ((p AS x LEFT JOIN q AS y USING (a)) AS t (k, l, m, n, o) JOIN p AS z ON z.a = t.k) AS u WHERE u.l > 1",
    "SELECT * FROM p, (SELECT * FROM q) AS y, LATERAL (SELECT max(b) AS n FROM q WHERE q.a >= p.a) AS l WHERE p.a = y.a",
    "SELECT p.a, x.b FROM p LEFT JOIN LATERAL (SELECT b FROM q WHERE q.a >= p.a ORDER BY b DESC, s LIMIT 2) AS x ON x.b > 0",
    "SELECT * FROM (SELECT a, b, s FROM p) AS r PIVOT (sum(b) AS n, count(*) AS c FOR s IN ('x', 'y') GROUP BY a)",
    "SELECT k, sum(v), count(*) FROM (UNPIVOT (SELECT s, a, b FROM p) ON a, b INTO NAME k VALUE v) AS u GROUP BY k",
    "WITH RECURSIVE t(n, d) AS (SELECT a, 0 FROM f UNION ALL SELECT q.b, d + 1 FROM t JOIN q ON q.a = t.n WHERE d < 3), f AS (SELECT a FROM p) SELECT n, d, count(*) FROM t GROUP BY n, d",
    "WITH RECURSIVE t(n, d) AS (SELECT a, 0 FROM p UNION SELECT n + 1, d + 1 FROM (SELECT n, d FROM t WHERE d < 2) AS l) SELECT * FROM t",
    "SELECT p.a, x.n FROM p, LATERAL (WITH RECURSIVE t(n, d) AS (SELECT p.a, 0 UNION SELECT q.b, d + 1 FROM t JOIN q ON q.a = t.n WHERE d < 3) SELECT max(n) AS n FROM t) AS x",
    "SELECT s, mode(i), min(i), count(DISTINCT i) FROM (SELECT s, CASE WHEN b > 2 THEN INTERVAL '1' DAY ELSE INTERVAL '24:00' HOUR TO MINUTE END AS i FROM p) AS m GROUP BY s",
  ]

  /// Neither the optimizer nor how the work is shared out changes a result, nor does CITE.
  @Test(arguments: forms) func furtherFormsAreTheSameHoweverComputed(_ query: String) throws {
    for seed in Self.seeds.prefix(4) {
      let script = FurtherTables.script(seed)
      let sessions = try [
        FurtherTables.session(script, optimizes: false), FurtherTables.session(script),
        FurtherTables.session(script, threads: 4, batchRows: 1),
        FurtherTables.session(script, threads: 2, batchRows: 7),
      ]
      let expected = try rows(query, in: sessions[0])
      for session in sessions.dropFirst() {
        #expect(try rows(query, in: session) == expected, "\(script)\(query)")
      }
      #expect(try rows(query + " CITE", in: sessions[1]) == expected, "\(script)\(query) CITE")
    }
  }

  /// What RETURNING shows, and what its statement leaves, are the same however both are computed.
  @Test func changedRowsAreTheSameHoweverComputed() throws {
    let changes = [
      "INSERT INTO p SELECT a + 1, b, s FROM q WHERE b > 1 RETURNING *",
      "UPDATE p SET b = b + 1 WHERE a IN (SELECT b FROM q) RETURNING a, b, s",
      "UPDATE p AS x SET s = y.s FROM (SELECT a, max(s) AS s FROM q GROUP BY a) AS y WHERE y.a = x.a RETURNING x.a, x.s",
      "DELETE FROM p USING q WHERE q.a = p.a AND q.b < p.b RETURNING a, b, (SELECT count(*) FROM p) AS n",
      "DELETE FROM p WHERE a = (SELECT max(b) FROM q WHERE q.s = p.s) RETURNING a + b AS n",
      "SELECT * FROM p",
    ]
    for seed in Self.seeds.prefix(8) {
      let script = FurtherTables.script(seed)
      let sessions = try [
        FurtherTables.session(script, optimizes: false), FurtherTables.session(script),
        FurtherTables.session(script, threads: 4, batchRows: 1),
      ]
      for change in changes {
        let shown = try sessions.map { try rows(change, in: $0) }
        #expect(shown.allSatisfy { $0 == shown[0] }, "\(script)\(change)")
      }
    }
  }

  /// A condition on the rows of a form holds, does not hold, or is unknown, for each row just one of them.
  @Test(arguments: forms) func conditionsPartitionTheRowsOfFurtherForms(_ query: String) throws {
    let session = try FurtherTables.session(FurtherTables.script(7))
    let form = "SELECT * FROM (\(query)) AS form (x)"
    guard let all = try rows(form, in: session) else { return }
    for condition in ["x > 1", "x IS NULL OR x = 2", "x IN (1, 3)"] where !query.contains(" s, ") {
      let parts = try ["(\(condition))", "NOT (\(condition))", "(\(condition)) IS NULL"].map {
        try rows("\(form) WHERE \($0)", in: session)
      }
      guard !parts.contains(where: { $0 == nil }) else { continue }
      #expect(parts.compactMap(\.self).flatMap(\.self).sorted() == all, "\(query): \(condition)")
    }
  }
}

/// Two tables with values that meet, repeat and are missing.
private enum FurtherTables {
  static func script(_ seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    return ["p", "q"].map { table in
      let rows = (0..<(6 + next(30))).map { _ in
        let numbers = (0..<2).map { _ in next(7) == 0 ? "NULL" : "\(next(6))" }
        let text = next(6) == 0 ? "NULL" : ["'x'", "'y'", "'z'"][Int(next(3))]
        return "(\(numbers[0]), \(numbers[1]), \(text))"
      }
      return
        "CREATE TABLE \(table) (a INTEGER, b INTEGER, s TEXT); INSERT INTO \(table) VALUES \(rows.joined(separator: ", "));\n"
    }.joined()
  }

  static func session(
    _ script: String, optimizes: Bool = true, threads: Int = 1, batchRows: Int? = nil
  ) throws -> Session {
    var configuration = SessionConfiguration()
    configuration.optimizes = optimizes
    configuration.threads = threads
    configuration.batchRows = batchRows
    let session = try Session(configuration)
    #expect(session.answer(to: SourceText(name: "tables", text: script)).diagnostics.isEmpty)
    return session
  }
}
