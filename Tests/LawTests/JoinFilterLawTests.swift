import Diagnostics
import Execution
import LogicTest
import MissionQL
import Syntax
import Testing

/// Joins tell the scans beneath them which rows have no partner; no answer changes by it.
extension LawTests {
  /// A table large enough to be asked, one to ask for, and one between them.
  private static let joinedTables = """
    CREATE TABLE numbers AS SELECT a.line * 676 + b.line * 26 + c.line AS n FROM budget_lines a, budget_lines b, budget_lines c;
    CREATE TABLE large AS
      SELECT n, CASE WHEN n % 17 <> 0 THEN n % 5003 END AS k, DATE '2019-07-01' + n % 400 AS d, n * 1000000007 AS far FROM numbers;
    CREATE TABLE middle AS SELECT n AS m, n % 5003 AS k, DATE '2019-07-01' + n % 90 AS d FROM numbers WHERE n % 19 = 0;
    CREATE TABLE small AS
      SELECT n AS s, CASE WHEN n % 3 <> 0 THEN n % 700 END AS k, DATE '2019-07-01' + n % 30 AS d, n * 1000000007 AS far
      FROM numbers WHERE n % 211 = 0;
    """

  /// `~` stands for nothing, or for what keeps a key from being asked for.
  private static let joins = [
    "SELECT count(*), sum(n), sum(s) FROM large a JOIN small b ON a.k~ = b.k",
    "SELECT count(*), sum(n), sum(s) FROM large a JOIN small b ON a.far~ = b.far",
    "SELECT count(*), sum(n), sum(s) FROM large a JOIN small b ON a.k~ = b.k AND a.d = b.d",
    "SELECT count(*), sum(n), sum(s) FROM large a JOIN small b ON a.k~ = b.k AND a.n > b.s WHERE a.n % 2 = 0",
    "SELECT count(*), sum(n), sum(s) FROM large a LEFT JOIN small b ON a.k~ = b.k",
    "SELECT count(*), sum(n), sum(s) FROM large a RIGHT JOIN small b ON a.k~ = b.k",
    "SELECT count(*), sum(n), sum(s) FROM large a FULL JOIN small b ON a.k~ = b.k",
    "SELECT count(*), sum(n), sum(s) FROM large a JOIN small b ON a.k~ IS NOT DISTINCT FROM b.k",
    "SELECT count(*), sum(n) FROM large a WHERE EXISTS (SELECT 1 FROM small b WHERE a.k~ = b.k)",
    "SELECT count(*), sum(n) FROM large a WHERE NOT EXISTS (SELECT 1 FROM small b WHERE a.k~ = b.k)",
    "SELECT count(*), sum(s) FROM small b WHERE EXISTS (SELECT 1 FROM large a WHERE a.k~ = b.k AND a.n > b.s)",
    "SELECT count(*), sum(s) FROM small b WHERE NOT EXISTS (SELECT 1 FROM large a WHERE a.k~ = b.k AND a.n > b.s)",
    "SELECT count(*), sum(s) FROM (SELECT DISTINCT k, d FROM large) a JOIN small b ON a.k~ = b.k",
    "SELECT sum(c), sum(s) FROM (SELECT k, count(*) AS c FROM large GROUP BY k) a JOIN small b ON a.k~ = b.k",
    "SELECT sum(n), sum(s) FROM (SELECT * FROM large ORDER BY n LIMIT 8500) a JOIN small b ON a.k~ = b.k",
    "SELECT sum(r), sum(s) FROM (SELECT k, row_number() OVER (ORDER BY n) AS r FROM large) a JOIN small b ON a.k~ = b.k",
    "SELECT count(*), sum(n), sum(m), sum(s) FROM large a JOIN middle m ON a.k~ = m.k JOIN small b ON m.d = b.d",
    "SELECT count(*), sum(n), sum(m), sum(s) FROM (large a LEFT JOIN middle m ON a.k~ = m.k) JOIN small b ON a.d = b.d",
    "SELECT count(*), sum(n), sum(m), sum(s) FROM (large a FULL JOIN middle m ON a.k~ = m.k) JOIN small b ON a.d = b.d",
    "SELECT count(*), sum(n), sum(s) FROM (SELECT k, n FROM large UNION ALL SELECT k, m FROM middle) a JOIN small b ON a.k~ = b.k",
    "SELECT a.* FROM large a JOIN small b ON a.k~ = b.k AND a.d = b.d ORDER BY ALL LIMIT 20",
  ]

  private func joiningSessions() throws -> [Session] {
    try [(true, 3, nil), (true, 2, 40)].map { optimizes, threads, batchRows in
      var configuration = SessionConfiguration()
      (configuration.optimizes, configuration.threads, configuration.batchRows) = (
        optimizes, threads, batchRows
      )
      let session = try Session(configuration)
      let made = session.answer(to: SourceText(name: "tables", text: Self.joinedTables))
      #expect(made.diagnostics.isEmpty)
      return session
    }
  }

  @Test func scansThatKnowOfJoinsGiveTheSameRows() throws {
    let sessions = try joiningSessions()
    for join in Self.joins {
      let parts = join.split(separator: "~", omittingEmptySubsequences: false)
      let expected = try #require(try rows(parts.joined(separator: " + 0"), in: sessions[0]), "\(join)")
      for session in sessions { #expect(try rows(parts.joined(), in: session) == expected, "\(join)") }
    }
  }

  /// Rows that filters leave few of go on together, in their order.
  @Test func filteredRowsKeepTheirOrder() throws {
    for session in try joiningSessions() {
      for condition in ["d = DATE '2019-08-01'", "k < 3", "n >= 9000", "d < DATE '2020-05-01'"] {
        let texts = try ["", " ORDER BY n"].map { order in
          let source = SourceText(name: "law", text: "SELECT n, d FROM large WHERE \(condition)\(order)")
          let statement = try #require(parseStatements(source).first?.statement)
          let outcome = try session.run(statement, in: source, cancellation: CancellationToken())
          guard case .rows(let result) = outcome else { return [String]() }
          return result.texts(withReasons: false)
        }
        #expect(!texts[0].isEmpty)
        #expect(texts[0] == texts[1], "\(condition)")
      }
    }
  }

  /// What fails for a row without a partner fails.
  @Test func scansThatKnowOfJoinsKeepErrors() throws {
    let query =
      "SELECT count(q) FROM (SELECT k, 10 DIV (n - 1406) AS q FROM large) a JOIN small b ON a.k = b.k"
    for session in try joiningSessions() { #expect(try rows(query, in: session) == nil) }
  }
}
