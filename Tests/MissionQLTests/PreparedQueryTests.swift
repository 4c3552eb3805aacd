import MissionQL
import Testing

/// Queries that are read once and run with several values.
@Suite struct PreparedQueryTests {
  private let session: Session

  init() throws { session = try Session() }

  private static let overspent = """
    PARAM least DECIMAL(12, 1) [kUSD] DEFAULT 5 [MUSD] COMMENT 'overspent by more';
    PARAM categories TEXT LIST DEFAULT ('Operational costs', 'Civilian personnel');
    PARAM year PERIOD;
    SELECT class, :year AS year FROM budget_lines WHERE -variance > :least AND category IN :categories ORDER BY class
    """

  @Test func parametersAreDescribed() throws {
    let query = try session.prepare(Self.overspent)
    #expect(query.parameters.map(\.name) == ["least", "categories", "year"])
    #expect(query.parameters.map(\.type) == ["DECIMAL(12, 1)", "TEXT", "PERIOD"])
    #expect(query.parameters.map(\.unit) == ["kUSD", nil, nil])
    #expect(query.parameters.map(\.isList) == [false, true, false])
    #expect(query.parameters[0].defaultValue == .decimal(ExactDecimal(coefficient: 50000, scale: 1)))
    #expect(query.parameters[1].defaultValue == ["Operational costs", "Civilian personnel"])
    #expect(query.parameters[2].defaultValue == nil)
    #expect(query.parameters[0].comment == "overspent by more")
  }

  @Test func valuesDifferFromRunToRun() throws {
    let query = try session.prepare(Self.overspent)
    let some = try query.run(["year": "2019/20"])
    let all = try query.run(["year": "2019/20", "least": 0])
    let again = try query.run(["year": "2019/20"])
    #expect(some.rowCount < all.rowCount)
    #expect(some.rowCount == again.rowCount)
    #expect(try session.query(Self.overspent, parameters: ["year": "2019/20"]).rowCount == some.rowCount)
  }

  @Test func whatIsMissingOrWrongIsSaid() throws {
    let query = try session.prepare(Self.overspent)
    #expect(throws: MissionQLError.self) { try query.run() }
    #expect(throws: MissionQLError.self) { try query.run(["year": "2019"]) }
    #expect(throws: MissionQLError.self) { try query.run(["year": "2019/20", "most": 1]) }
    #expect(throws: MissionQLError.self) { try session.prepare("SELECT FROM WHERE") }
    #expect(throws: MissionQLError.self) { try session.prepare("SELECT nothing FROM budget_lines") }
    #expect(throws: MissionQLError.self) {
      try session.prepare("PARAM n INTEGER; SELECT line FROM budget_lines WHERE class = :n")
    }
  }

  @Test func undeclaredParametersTakeTheTypeOfTheirValue() throws {
    let query = try session.prepare("SELECT class FROM budget_lines WHERE line < :line OR class = :name")
    #expect(query.parameters.map(\.name) == ["line", "name"])
    #expect(query.parameters.allSatisfy { $0.type == nil && $0.defaultValue == nil })
    #expect(try query.run(["line": 3, "name": "Medical"]).rowCount == 2)
  }

  /// A plan serves no longer than what it was made from.
  @Test func changedTablesAreSeen() throws {
    _ = try session.query("CREATE TABLE t (a INTEGER)")
    let query = try session.prepare("SELECT * FROM t")
    #expect(try query.run().rowCount == 0)
    _ = try session.query("CREATE OR REPLACE TABLE t AS SELECT 1 AS a, 2 AS b")
    #expect(try query.run().columns.count == 2)
  }
}
