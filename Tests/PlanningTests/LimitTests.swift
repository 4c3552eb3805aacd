import Columns
import Diagnostics
import Planning
import Syntax
import Testing

/// Long, wide and deep statements: bound in time, or refused, but never a crash.
@Suite struct LimitTests {
  private func isBound(_ statement: String, catalog: TestCatalog = TestCatalog()) -> Bool {
    guard let query = Bound(statement, catalog: catalog).query else { return false }
    _ = PlanPrinter.text(of: query)
    let optimized = Optimizer().optimize(query)
    return !PlanPrinter.text(of: optimized).isEmpty
  }

  @Test func longChainsOfOperators() {
    #expect(isBound("SELECT 1" + String(repeating: " + a", count: SyntaxLimits.height - 10) + " FROM t"))
    #expect(isBound("SELECT a FROM t WHERE a = 0" + String(repeating: " OR a + 1 = 2", count: 5000)))
    #expect(
      isBound(
        "SELECT " + String(repeating: "(", count: SyntaxLimits.depth - 4) + "a"
          + String(repeating: ")", count: SyntaxLimits.depth - 4) + " FROM t"))
  }

  @Test func longUnions() {
    #expect(
      isBound("SELECT 1" + String(repeating: " UNION ALL SELECT a FROM t", count: SyntaxLimits.height - 10)))
    #expect(isBound("SELECT 1" + String(repeating: " EXCEPT SELECT 2", count: SyntaxLimits.height - 10)))
    let mixed = String(repeating: " UNION SELECT 1 UNION ALL SELECT 2", count: SyntaxLimits.height / 2 - 10)
    #expect(isBound("SELECT 1" + mixed))
  }

  @Test func manyTables() {
    let tables = (0..<64).map { "t AS t\($0)" }
    let conditions = (1..<64).map { "t\($0).a = t\($0 - 1).b" }
    #expect(
      isBound(
        "SELECT t0.a FROM \(tables.joined(separator: ", ")) WHERE \(conditions.joined(separator: " AND "))"))
    let joins = (1..<200).map { " JOIN t AS t\($0) ON t\($0).a = t\($0 - 1).b" }.joined()
    #expect(isBound("SELECT t0.a FROM t AS t0\(joins)"))
  }

  @Test func wideTables() {
    let fields = (0..<10_000).map { Field(name: "c\($0)", type: .integer) }
    let catalog = TestCatalog([TestCatalog.table("wide", fields, rows: 10)])
    let items = fields.map(\.name).joined(separator: ", ")
    #expect(isBound("SELECT \(items) FROM wide ORDER BY c9999", catalog: catalog))
    #expect(isBound("SELECT *, count(*) FROM wide GROUP BY ALL ORDER BY ALL", catalog: catalog))
  }

  @Test func longLists() {
    let list = (0..<200_000).map(String.init).joined(separator: ", ")
    #expect(isBound("SELECT a FROM t WHERE a IN (\(list))"))
    let rows = (0..<20_000).map { "(\($0), 'x')" }.joined(separator: ", ")
    #expect(isBound("VALUES \(rows)"))
  }

  @Test func whatGrowsWithoutLimitIsRefused() {
    let doubling = (1..<60).map { "x\($0 - 1) + x\($0 - 1) AS x\($0)" }.joined(separator: ", ")
    #expect(Bound("SELECT a AS x0, \(doubling) FROM t").text.hasPrefix("Q2002"))
    var between = "ok"
    for _ in 0..<60 { between = "(\(between) BETWEEN ok AND ok)" }
    #expect(Bound("SELECT \(between) FROM v").text.hasPrefix("Q2002"))
    let tables = (1..<40).map { "x\($0) AS (SELECT p.one FROM x\($0 - 1) AS p, x\($0 - 1) AS q)" }
    let with = "WITH x0 AS (SELECT 1 AS one), \(tables.joined(separator: ", "))"
    #expect(Bound("\(with) SELECT * FROM x39").text.hasPrefix("Q2002"))
    let chain = (1..<300).map { "x\($0) AS (SELECT one FROM x\($0 - 1))" }.joined(separator: ", ")
    #expect(Bound("WITH x0 AS (SELECT 1 AS one), \(chain) SELECT * FROM x299").text.hasPrefix("Q2002"))
    let copies = (1..<60).map { level in
      let below = "x\(level - 1)"
      return
        "x\(level) AS (SELECT a FROM \(below) WHERE EXISTS (SELECT 1 FROM \(below) AS p WHERE p.a = \(below).a))"
    }
    let copying = "WITH x0 AS (SELECT a FROM t), \(copies.joined(separator: ", ")) SELECT * FROM x59"
    #expect(Bound(copying).text.hasPrefix("Q2002"))
    // Places in the result where a column is shown do not add up.
    let twice = (1..<60).map { "x\($0) AS (SELECT a + b AS a, a - b AS b FROM x\($0 - 1))" }.joined(
      separator: ", ")
    let sum = Bound("WITH x0 AS (SELECT a, b FROM t), \(twice) SELECT sum(a) FROM x59").query
    #expect(sum?.annotated.companions.count == sum.map { $0.companions.count + 2 })
  }

  @Test func manySubqueriesThatDependOnTheRow() {
    let counts = (0..<60).map { "(SELECT count(*) FROM t AS s WHERE s.a < t.a + \($0)) AS c\($0)" }
    #expect(isBound("SELECT a, \(counts.joined(separator: ", ")) FROM t"))
    let conditions = (0..<30).map { "(SELECT max(s.a) FROM t AS s WHERE s.a < t.a + \($0)) > t.b" }
    #expect(isBound("SELECT a FROM t WHERE \(conditions.joined(separator: " OR "))"))
  }

  @Test func manyLateralTablesAndJoinsWithinJoins() {
    let tables = (0..<20).map {
      "LATERAL (SELECT max(s.a) AS m FROM t AS s WHERE s.a < t.a + \($0)) AS x\($0)"
    }
    #expect(isBound("SELECT t.a, x19.m FROM t, \(tables.joined(separator: ", "))"))
    var nested = "t"
    for _ in 0..<30 { nested = "(SELECT DISTINCT x.a, x.b FROM t AS x JOIN \(nested) AS y ON x.a = y.b)" }
    #expect(isBound("SELECT count(*) FROM \(nested) AS z"))
  }

  @Test func tenErrorsAreEnough() {
    let items = (0..<30).map { "nothing\($0)" }.joined(separator: ", ")
    guard case .failure(let list) = Bound("SELECT \(items) FROM t").result else {
      Issue.record("bound")
      return
    }
    #expect(list.items.count == 10)
  }
}
