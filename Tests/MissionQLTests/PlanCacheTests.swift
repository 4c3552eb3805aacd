import Glibc
import MissionQL
import Testing

/// Texts that are asked again, after something that their plans were made from has changed.
@Suite struct PlanCacheTests {
  private let session: Session

  init() throws { session = try Session() }

  private func first(_ text: String, _ parameters: [String: ParameterValue] = [:]) throws -> Cell? {
    try session.query(text, parameters: parameters).cell(row: 0, column: 0)
  }

  @Test func rowsOfTablesAreNeverThoseOfBefore() throws {
    _ = try session.query("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1)")
    let sum = "SELECT sum(a) FROM t"
    let changes: [(String, Int64)] = [
      ("INSERT INTO t VALUES (2)", 3), ("UPDATE t SET a = 10 WHERE a = 2", 11),
      ("DELETE FROM t WHERE a = 1", 10),
      ("DROP TABLE t; CREATE VIEW t AS SELECT 4 AS a", 4),
      ("CREATE OR REPLACE VIEW t AS SELECT 5 AS a", 5),
    ]
    for (change, expected) in changes {
      let before = try first(sum)
      #expect(try first(sum) == before)
      _ = try session.query(change)
      #expect(try first(sum) == .integer(expected), "\(change)")
    }
  }

  @Test func aTableMayHideOneOfTheData() throws {
    let count = "SELECT count(*) FROM periods"
    let before = try first(count)
    _ = try session.query("CREATE TABLE periods AS SELECT 1 AS a")
    #expect(try first(count) == .integer(1))
    _ = try session.query("DROP TABLE periods")
    #expect(try first(count) == before)
  }

  @Test func columnsOfAPivotFollowTheRows() throws {
    _ = try session.query("CREATE TABLE t AS FROM (VALUES ('x', 1), ('y', 2)) AS v (k, n)")
    let pivot = "PIVOT t ON k USING sum(n)"
    #expect(try session.query(pivot).columns.map(\.name) == ["x", "y"])
    _ = try session.query("INSERT INTO t VALUES ('z', 3)")
    #expect(try session.query(pivot).columns.map(\.name) == ["x", "y", "z"])
  }

  @Test func parametersAreThoseOfTheRun() throws {
    let declared = "PARAM n INTEGER DEFAULT 7; SELECT :n + 1 AS m"
    #expect(try first(declared) == .integer(8))
    #expect(try first(declared, ["n": 1]) == .integer(2))
    #expect(try first(declared, ["n": 2]) == .integer(3))
    #expect(try first(declared) == .integer(8))
    let free = "SELECT typeof(:n)"
    #expect(try first(free, ["n": 1]) == .text("INTEGER"))
    #expect(try first(free, ["n": "a"]) == .text("TEXT"))
    let list = "SELECT count(*) FROM (VALUES (1), (2), (3)) AS v (n) WHERE n IN :lines"
    #expect(try first(list, ["lines": [1, 2]]) == .integer(2))
    #expect(try first(list, ["lines": [1, 2, 3]]) == .integer(3))
  }

  @Test func timeGoesOn() throws {
    let now = "SELECT current_timestamp"
    let before = try first(now)
    usleep(2000)
    #expect(try first(now) != before)
    let once = "SELECT current_timestamp = now() AND current_date = today()"
    #expect(try first(once) == .boolean(true))
  }

  @Test func filesAreReadAgain() throws {
    let path = "/tmp/missionql-plan-cache-\(getpid()).csv"
    defer { unsafe _ = unlink(path) }
    func write(_ text: String) {
      guard let file = unsafe fopen(path, "w") else { return }
      _ = unsafe fputs(text, file)
      _ = unsafe fclose(file)
    }
    let read = "SELECT * FROM '\(path)'"
    write("a\n1\n")
    #expect(try first(read) == .integer(1))
    write("b,c\n12.5,x\n")
    #expect(try session.query(read).columns.map(\.name) == ["b", "c"])
    // The same through a view, whose text does not name the file.
    _ = try session.query("CREATE VIEW v AS FROM '\(path)'")
    #expect(try first("FROM v") == .decimal(ExactDecimal(coefficient: 125, scale: 1)))
    write("b,c\n7.25,longer\n")
    #expect(try first("FROM v") == .decimal(ExactDecimal(coefficient: 725, scale: 2)))
  }

  @Test func errorsAndAssertionsComeAgain() throws {
    for _ in 0..<2 {
      #expect(throws: MissionQLError.self) { try session.query("SELECT 1 / (line - line) FROM budget_lines") }
      let checked = try session.query("ASSERT n < 3 FROM (VALUES (1), (2), (3)) AS v (n); SELECT 1")
      #expect(checked.assertions.map(\.holds) == [false])
      #expect(checked.assertions.map(\.brokenCount) == [1])
    }
  }

  @Test func manyStatementsPushOutTheOldest() throws {
    for round in 0..<2 {
      for number in 0..<400 { #expect(try first("SELECT \(number)") == .integer(Int64(number)), "\(round)") }
    }
    let text = (0..<300).map { "SELECT \($0)" }.joined(separator: "; ")
    for _ in 0..<2 { #expect(try first(text) == .integer(299)) }
  }

  @Test func citationsAndNotesComeAgain() throws {
    let cited = "SELECT class, expenditure FROM budget_lines WHERE line = 3 CITE"
    let noted = "SELECT sum(value) FROM indicator_values"
    let (one, two) = (try session.query(cited), try session.query(cited))
    #expect(one.sources(row: 0, column: 1) == two.sources(row: 0, column: 1))
    #expect(!one.sources(row: 0, column: 1).isEmpty)
    #expect(one.cell(row: 0, column: 1) == two.cell(row: 0, column: 1))
    #expect(try session.query(noted).notes == session.query(noted).notes)
  }
}
