import Columns
import Diagnostics
import Execution
import MissionQL
import Planning
import Syntax
import Testing

/// What CITE promises: a query over nothing but the rows that one row of its result cites gives that row again.
///
/// Tables are those that the query names, once with each mention a table of its own, so that what is cited for one is not there
/// for another, and once as written.
@Suite struct CitationLawTests {
  static let seeds: [UInt64] = Array(1...250)
  /// Rows of a result that are tried.
  private static let triedRows = 4

  private static let rows: [String: [String]] = [
    "p": ["1, 2, 'x'", "2, 3, 'y'", "3, 0, NULL", "NULL, 5, 'x'", "2, 7, 'xy'", "4, NULL, 'z'"],
    "q": ["1, 1, 'x'", "2, 0, 'z'", "2, 0, 'z'", "5, 4, NULL", "NULL, NULL, 'y'", "0, 9, ''"],
  ]

  private func run(_ text: String, in session: Session) throws -> ResultSet? {
    let source = SourceText(name: "law", text: text)
    var rows: ResultSet?
    for parsed in parseStatements(source) {
      let statement = try #require(parsed.statement, "\(text): \(parsed.diagnostics)")
      do {
        let outcome = try session.run(statement, in: source, cancellation: CancellationToken())
        if case .rows(let given) = outcome { rows = given }
      } catch {
        #expect(error.items.allSatisfy { $0.code.rawValue.hasPrefix("Q5") }, "\(text): \(error.items)")
        return nil
      }
    }
    return rows
  }

  /// The query with `p` and `q` numbered as they come, and those names; called as before where they have no other name.
  private func mentioningEachTableOnce(_ query: String) -> (query: String, tables: [String]) {
    var text = ""
    var tables: [String] = []
    var rest = query[...]
    while let first = rest.first {
      guard first.isWordPart else {
        text.append(rest.removeFirst())
        continue
      }
      let word = rest.prefix(while: \.isWordPart)
      rest = rest.dropFirst(word.count)
      text += word
      guard Self.rows[String(word)] != nil else { continue }
      text += "\(tables.count + 1)"
      tables.append("\(word)\(tables.count + 1)")
      if !rest.hasPrefix(" AS ") { text += " AS \(word)" }
    }
    return (text, tables)
  }

  private func fill(_ table: String, only numbers: Set<UInt32>?, in session: Session) throws {
    _ = try run("CREATE OR REPLACE TABLE \(table) (a INTEGER, b INTEGER, s TEXT)", in: session)
    let rows = (Self.rows[String(table.prefix(1))] ?? []).enumerated().filter {
      numbers?.contains(UInt32($0.offset)) ?? true
    }
    if rows.isEmpty { return }
    let values = rows.map { "(\($0.element))" }.joined(separator: ", ")
    _ = try run("INSERT INTO \(table) VALUES \(values)", in: session)
  }

  /// Gives how many rows were tried.
  private func check(_ written: String, optimizes: Bool = true, isShared: Bool = false) throws -> Int {
    var configuration = SessionConfiguration()
    configuration.threads = 1
    configuration.optimizes = optimizes
    let session = try Session(configuration)
    let (query, tables) = isShared ? (written, ["p", "q"]) : mentioningEachTableOnce(written)
    for table in tables { try fill(table, only: nil, in: session) }
    guard let plain = try run(query, in: session) else { return 0 }
    let cited = try #require(try run(query + " CITE", in: session), "\(query)")
    #expect(cited.texts.sorted() == plain.texts.sorted(), "\(query)")
    let citations = try #require(cited.citations)
    let texts = cited.texts
    var row = 0
    for batch in cited.batches {
      for index in 0..<batch.count where row < Self.triedRows {
        defer { row += 1 }
        let found = citations.citations(batch, row: index)
        var kept: [String: Set<UInt32>] = [:]
        for citation in found.cells.joined() + found.row {
          kept[citations.tables[citation.table].name, default: []].formUnion(citation.rows)
        }
        for table in tables { try fill(table, only: kept[table] ?? [], in: session) }
        guard let again = try run(query, in: session) else {
          Issue.record("\(query) fails over \(kept)")
          continue
        }
        #expect(again.texts.contains(texts[row]), "\(query)\nover \(kept)")
      }
    }
    return row
  }

  @Test func citedRowsGiveTheRowAgain() throws {
    var tried = 0
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed)
      tried += try check(generator.query())
    }
    #expect(tried > Self.seeds.count)
  }

  /// LIMIT and groupings look at other rows than the cited ones, which must not come in their way.
  @Test func citedRowsBeneathLimitsAndGroupingsGiveTheRowAgain() throws {
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed)
      let query = generator.query()
      let key = query.contains(" AS k,") ? "k" : "x"
      for above in [
        "SELECT * FROM (\(query)) AS w ORDER BY ALL LIMIT 2 OFFSET \(seed % 3)",
        "SELECT \(key), count(*) AS n FROM (\(query)) AS w GROUP BY \(key)",
      ] {
        _ = try check(above)
        _ = try check(above, isShared: true)
      }
    }
  }

  @Test func citedRowsOfSharedTablesGiveTheRowAgain() throws {
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed)
      _ = try check(generator.query(), isShared: true)
    }
  }

  /// Windows with any frame, and what looks at several of their rows.
  @Test func citedRowsOfFramesGiveTheRowAgain() throws {
    for seed in Self.seeds {
      var generator = WindowGenerator(seed: seed)
      let query = generator.framed()
      _ = try check(query)
      if seed % 4 == 0 { _ = try check(query, isShared: true) }
    }
  }

  /// Sets of groupings, tables turned, LATERAL, recursion, QUALIFY, pipes, nested set operations and subqueries in subqueries.
  @Test func citedRowsOfLargerShapesGiveTheRowAgain() throws {
    for seed in Self.seeds {
      var generator = CitedShapes(seed: seed)
      let (query, above) = (generator.query(), generator.beneath())
      _ = try check(query, optimizes: seed % 5 != 0)
      _ = try check(above, isShared: seed % 3 == 0)
    }
  }

  @Test func citedRowsOfPlansAsWrittenGiveTheRowAgain() throws {
    for seed in Self.seeds.prefix(60) {
      var generator = QueryGenerator(seed: seed)
      _ = try check(generator.query(), optimizes: false)
    }
  }

  /// What a statement shows of the rows that it changes: it changes them again where there is nothing but the cited rows.
  private func checkChange(_ written: String, isShared: Bool) throws -> Int {
    let session = try Session(SessionConfiguration())
    let (change, tables) = isShared ? (written, ["p", "q"]) : mentioningEachTableOnce(written)
    func shown(_ change: String, only kept: [String: Set<UInt32>]?) throws -> ResultSet? {
      for table in tables { try fill(table, only: kept.map { $0[table] ?? [] }, in: session) }
      _ = try run("CREATE OR REPLACE TABLE r (a INTEGER, b INTEGER, s TEXT)", in: session)
      return try run(change, in: session)
    }
    guard let plain = try shown(change, only: nil) else { return 0 }
    let cited = try #require(try shown(change + " CITE", only: nil), "\(change)")
    let texts = cited.texts
    #expect(texts.sorted() == plain.texts.sorted(), "\(change)")
    let citations = try #require(cited.citations)
    let rows = cited.batches.flatMap { batch in (0..<batch.count).map { (batch, $0) } }
    for ((batch, row), text) in zip(rows, texts).prefix(Self.triedRows) {
      let found = citations.citations(batch, row: row)
      var kept: [String: Set<UInt32>] = [:]
      for citation in found.cells.joined() + found.row {
        kept[citations.tables[citation.table].name, default: []].formUnion(citation.rows)
      }
      let again = try #require(try shown(change, only: kept), "\(change) fails over \(kept)")
      #expect(again.texts.contains(text), "\(change)\nover \(kept)")
    }
    return rows.count
  }

  @Test func citedRowsAreChangedAgain() throws {
    var tried = 0
    for seed in Self.seeds {
      var generator = CitedShapes(seed: seed)
      tried += try checkChange(generator.change(), isShared: seed % 3 == 0)
    }
    #expect(tried > Self.seeds.count)
  }

  @Test(arguments: [
    "SELECT a, s FROM p ORDER BY a, b LIMIT 2 OFFSET 2",
    "SELECT a FROM q ORDER BY a LIMIT 2",
    "SELECT a, count(*) AS n FROM p GROUP BY a ORDER BY n DESC, a LIMIT 2 OFFSET 1",
    "SELECT DISTINCT a FROM q ORDER BY a LIMIT 3 OFFSET 1",
    "SELECT a, (SELECT count(*) FROM q) AS n FROM p",
    "SELECT a, (SELECT count(*) FROM q WHERE a > 100) AS n FROM p",
    "SELECT a, (SELECT max(n) FROM (SELECT a, count(*) AS n FROM q GROUP BY a) AS g) AS n FROM p",
    "SELECT a, (SELECT s FROM q ORDER BY b DESC NULLS LAST LIMIT 1) AS s FROM p",
    "SELECT a, (SELECT s FROM q ORDER BY b LIMIT 1 OFFSET 2) AS s FROM p",
    "SELECT a, (SELECT sum(b) FROM q HAVING count(*) < 3) AS n FROM p",
    "SELECT a FROM p WHERE a NOT IN (SELECT b FROM q WHERE b IS NOT NULL)",
    "SELECT a FROM p WHERE a NOT IN (SELECT count(*) FROM q)",
    "SELECT a FROM p WHERE NOT EXISTS (SELECT 1 FROM q WHERE a > 10)",
    "SELECT a FROM p WHERE NOT EXISTS (SELECT count(*) AS n FROM q HAVING n < 2)",
    "SELECT a FROM p WHERE EXISTS (SELECT 1 FROM q EXCEPT SELECT 2 FROM p)",
    "SELECT a IN (SELECT a FROM q) AS found, a FROM p",
    "SELECT a FROM p WHERE (a IN (SELECT a FROM q)) IS NULL",
    "SELECT a FROM p WHERE a = 4 OR a IN (SELECT a FROM q) OR b IN (SELECT b FROM p)",
    "SELECT a, s FROM p EXCEPT SELECT a, s FROM q",
    "SELECT a FROM p EXCEPT SELECT count(*) FROM q",
    "SELECT a FROM q EXCEPT ALL SELECT a FROM p",
    "SELECT a FROM q INTERSECT ALL SELECT a FROM q",
    "SELECT count(*) FROM (SELECT a FROM q EXCEPT ALL SELECT a FROM p) AS d",
    "SELECT count(*), sum(x.a) FROM (SELECT a FROM q INTERSECT SELECT a FROM p) AS x",
    "SELECT x.a, y.n FROM p AS x LEFT JOIN (SELECT count(*) AS n FROM q) AS y ON x.a = y.n",
    "SELECT x.a, y.n FROM p AS x FULL JOIN (SELECT count(*) AS n FROM q) AS y ON x.a = y.n",
    "SELECT x.a, y.b FROM p AS x FULL JOIN q AS y ON x.a = y.a AND x.b > 2",
    "SELECT x.a, count(y.b) FROM p AS x LEFT JOIN q AS y ON x.a = y.a GROUP BY x.a",
    "SELECT x.s, count(*) FILTER (WHERE y.b > 0), sum(y.b) FILTER (WHERE x.b IN (SELECT b FROM p)) FROM p AS x JOIN q AS y ON x.a = y.a GROUP BY x.s",
    "SELECT s, count(DISTINCT a), string_agg(s ORDER BY b DESC) FROM q GROUP BY s",
    "WITH c AS (SELECT s, sum(b) AS n FROM p GROUP BY s) SELECT c.s, d.n FROM c JOIN c AS d ON c.n >= d.n",
    "SELECT a FROM p UNION SELECT b FROM q ORDER BY 1 LIMIT 3 OFFSET 2",
    "SELECT v.x, y.a FROM (VALUES (1), (2), ((SELECT max(a) FROM q))) AS v (x) JOIN p AS y ON v.x = y.a",
    "SELECT (SELECT min(a) FROM p) AS x, (SELECT count(*) FROM q) AS y",
    "SELECT count(*) FROM p WHERE a > (SELECT avg(a) FROM q)",
    "SELECT x.a FROM p AS x JOIN q AS y ON x.a = y.a AND y.b IN (SELECT b FROM q) WHERE x.b > 1",
    "SELECT s, sum(n) FROM (SELECT s, a, count(*) AS n FROM p GROUP BY s, a) AS g GROUP BY s",
    "SELECT a FROM p ORDER BY a + (SELECT max(a) FROM q) LIMIT 2",
    // Of several tables, beneath a LIMIT or a second grouping.
    "SELECT x.a, y.b, count(*) AS n FROM p AS x JOIN q AS y ON x.a < y.b GROUP BY x.a, y.b ORDER BY n DESC, 1, 2 LIMIT 3 OFFSET 2",
    "SELECT n, count(*) FROM (SELECT x.a, y.b, count(*) AS n FROM p AS x JOIN q AS y ON x.a < y.b GROUP BY x.a, y.b) AS g GROUP BY n",
    "SELECT x.a, y.s, count(z.a) FROM p AS x JOIN q AS y ON x.a < y.b LEFT JOIN q AS z ON y.b = z.a + x.a GROUP BY x.a, y.s",
    "SELECT x.a, y.b, z.a FROM p AS x JOIN q AS y ON x.a < y.b FULL JOIN q AS z ON y.b = z.a + x.a ORDER BY 1, 2, 3 LIMIT 4 OFFSET 3",
    "SELECT x.a, count(y.a) AS n FROM p AS x LEFT JOIN p AS y ON x.b = y.a GROUP BY x.a ORDER BY n, 1 LIMIT 2 OFFSET 1",
    "WITH c AS (SELECT s, sum(b) AS n FROM p GROUP BY s) SELECT c.s, d.n FROM c LEFT JOIN c AS d ON c.n > d.n ORDER BY 2 DESC, 1 LIMIT 2 OFFSET 1",
    "SELECT x.a, y.b FROM p AS x JOIN q AS y ON x.a < y.b ORDER BY 1, 2 LIMIT 2 OFFSET 3",
    "SELECT x.a, y.b, count(*) AS n FROM p AS x JOIN q AS y ON x.a < y.b GROUP BY x.a, y.b ORDER BY n DESC, 1, 2 LIMIT 3",
    "SELECT x.a, count(y.b) AS n FROM p AS x LEFT JOIN q AS y ON x.a < y.b GROUP BY x.a ORDER BY n DESC, 1 LIMIT 2 OFFSET 1",
    "SELECT x.a, y.b FROM p AS x LEFT JOIN q AS y ON x.a < y.b ORDER BY 1 DESC, 2 LIMIT 2 OFFSET 2",
    "SELECT s, max(n), sum(m) FROM (SELECT x.s, x.a, count(*) AS n, sum(y.b) AS m FROM p AS x JOIN q AS y ON x.a < y.b GROUP BY x.s, x.a) AS g GROUP BY s",
    "SELECT x.s, count(y.b), count(z.a) FROM p AS x LEFT JOIN q AS y ON x.a < y.b LEFT JOIN q AS z ON y.b = z.a GROUP BY x.s",
    "SELECT n, count(*) FROM (SELECT x.a, count(y.b) AS n FROM p AS x LEFT JOIN q AS y ON x.a = y.a GROUP BY x.a) AS g GROUP BY n",
    "SELECT a, b, row_number() OVER (ORDER BY b) AS n FROM p",
    "SELECT s, b, rank() OVER (PARTITION BY s ORDER BY b DESC) AS n, count(*) OVER (PARTITION BY s) AS m FROM q",
    "SELECT a, lag(b, 2) OVER (ORDER BY b), lead(s, 1, 'none') OVER (ORDER BY b) FROM p",
    "SELECT a, lag(a, b) OVER (ORDER BY b), lag(a) IGNORE NULLS OVER (ORDER BY b) FROM p",
    "SELECT a, sum(b) OVER (ORDER BY b ROWS BETWEEN 2 FOLLOWING AND 3 FOLLOWING) AS n FROM p",
    "SELECT a, sum(b) OVER (ORDER BY b GROUPS BETWEEN 2 PRECEDING AND 1 PRECEDING) AS n FROM q",
    "SELECT a, sum(b) OVER (ORDER BY b RANGE BETWEEN 3 PRECEDING AND 1 PRECEDING) AS n FROM p",
    "SELECT a, max(b) OVER (ORDER BY a ROWS 2 PRECEDING EXCLUDE TIES) AS n FROM p",
    "SELECT a, nth_value(b, 2) OVER (ORDER BY b), last_value(s) OVER (ORDER BY b) FROM p",
    "SELECT b, ntile(2) OVER (ORDER BY b), percent_rank() OVER (ORDER BY a) FROM p",
    "SELECT a, b FROM p QUALIFY row_number() OVER (PARTITION BY s ORDER BY b DESC) = 1",
    "SELECT s, sum(b) AS n, sum(sum(b)) OVER (ORDER BY s) AS running FROM q GROUP BY s",
    "SELECT s, sum(b) OVER (ORDER BY b) AS n FROM p ORDER BY n LIMIT 2 OFFSET 1",
    "SELECT x.a, count(y.b) OVER (PARTITION BY x.s) FROM p AS x LEFT JOIN q AS y ON x.a = y.a",
    "SELECT max(n) FROM (SELECT row_number() OVER (ORDER BY a) AS n FROM p) AS d",
    "SELECT a, (SELECT n FROM (SELECT b, rank() OVER (ORDER BY b) AS n FROM q) AS d ORDER BY b LIMIT 1) AS n FROM p",
  ])
  func citedRowsOfEachConstructGiveTheRowAgain(_ query: String) throws {
    #expect(try check(query) > 0)
    #expect(try check(query, optimizes: false) > 0)
    #expect(try check(query, isShared: true) > 0)
  }

  @Test(arguments: Self.dependentQueries) func citedRowsOfDependentQueriesGiveTheRowAgain(_ query: String)
    throws
  {
    _ = try check(query)
    _ = try check(query, optimizes: false)
    _ = try check(query, isShared: true)
  }

  /// Over tables that are each named once, a subquery that depends on a row cites what it finds for that row.
  @Test(arguments: [
    ("SELECT p.a, (SELECT count(*) FROM q WHERE q.b > p.b) AS n FROM p ORDER BY p.b", ["p 3 q 1 4 6"]),
    (
      "SELECT p.a, x.n FROM p, LATERAL (SELECT max(q.b) AS n FROM q WHERE q.a > p.a) AS x ORDER BY p.a DESC NULLS LAST, p.b LIMIT 1",
      ["p 6 q 4"]
    ),
    ("SELECT b, sum(b) OVER (ORDER BY b ROWS 1 PRECEDING) AS n FROM p ORDER BY n LIMIT 2", ["p 3", "p 1 3"]),
  ])
  func rowsOfSubqueriesAreCitedAlone(_ query: String, _ expected: [String]) throws {
    let session = try Session(SessionConfiguration())
    for table in ["p", "q"] { try fill(table, only: nil, in: session) }
    let rows = try #require(try run(query + " CITE", in: session))
    let citations = try #require(rows.citations)
    let places = rows.batches.flatMap { batch in (0..<batch.count).map { (batch, $0) } }
    for ((batch, row), text) in zip(places, expected) {
      let found = citations.citations(batch, row: row)
      var cited: [String: Set<UInt32>] = [:]
      for citation in found.cells.joined() + found.row {
        cited[citations.tables[citation.table].name, default: []].formUnion(citation.rows)
      }
      let written = cited.sorted { $0.key < $1.key }.map { name, rows in
        ([name] + rows.sorted().map { String($0 + 1) }).joined(separator: " ")
      }
      #expect(written.joined(separator: " ") == text, "\(query)")
    }
  }
}

extension Character {
  /// Of a name, be it with that of its table.
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" || self == "." }
}
