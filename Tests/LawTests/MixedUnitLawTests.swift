import Columns
import Diagnostics
import Execution
import MissionQL
import Planning
import Syntax
import Testing

/// The note on numbers of several units tells how many these are, though the query leave out what names them: as many as it
/// counts itself where it keeps that.
@Suite struct MixedUnitLawTests {
  static let seeds: [UInt64] = Array(1...200)

  private func session(optimizes: Bool) throws -> Session {
    var configuration = SessionConfiguration()
    configuration.threads = 1
    configuration.optimizes = optimizes
    let session = try Session(configuration)
    for statement in [
      "CREATE TABLE m AS SELECT line AS id, quantity AS x, unit AS u FROM results WHERE line < 0",
      "INSERT INTO m VALUES (1, 5, 'L'), (2, 6, 'm3'), (3, 5, 'h'), (4, NULL, 'd'), (5, 2, 'd'), (6, 8, NULL), (7, 5, 'L'), (8, NULL, 'km2')",
      "CREATE TABLE k AS SELECT n AS id FROM generate_series(0, 12, 2) AS s (n)",
    ] {
      _ = try rows(statement, in: session)
    }
    return session
  }

  private func rows(_ text: String, in session: Session) throws -> ResultSet? {
    let source = SourceText(name: "law", text: text)
    var rows: ResultSet?
    for parsed in parseStatements(source) {
      let statement = try #require(parsed.statement, "\(text): \(parsed.diagnostics)")
      if case .rows(let given) = try session.run(statement, in: source, cancellation: CancellationToken()) {
        rows = given
      }
    }
    return rows
  }

  /// The greatest count of units that a function or clause is said to take together in the rows of a query.
  private func told(_ function: String, _ query: String, in session: Session) throws -> Int64 {
    let result = try #require(try rows(query, in: session), "\(query)")
    var most: Int64?
    for (place, companion) in result.companions.enumerated() {
      guard case .unitsMixed(function, "u", _) = companion.meaning else { continue }
      most = most ?? 0
      for batch in result.batches {
        for row in 0..<batch.count {
          if case .integer(let units) = batch.columns[result.fields.count + place].value(
            at: row, type: .integer)
          {
            most = max(most ?? 0, units)
          }
        }
      }
    }
    return try #require(most, "\(query)")
  }

  private func counted(_ query: String, in session: Session) throws -> Int64 {
    let result = try #require(try rows(query, in: session), "\(query)")
    guard let batch = result.batches.first, batch.count == 1,
      case .integer(let units) = batch.columns[0].value(at: 0, type: .integer)
    else {
      Issue.record("\(query)")
      return -1
    }
    return units
  }

  @Test(arguments: [true, false]) func tellsHowManyUnits(optimizes: Bool) throws {
    let session = try session(optimizes: optimizes)
    for seed in Self.seeds {
      var named = UnitShapes(seed: seed, namesUnits: true)
      var bare = UnitShapes(seed: seed, namesUnits: false)
      let beside = named.rows(depth: 3)
      let alone = bare.rows(depth: 3)
      let all = try counted(
        "SELECT count(DISTINCT q.u) FROM (\(beside)) AS q WHERE q.x IS NOT NULL", in: session)
      #expect(try told("sum", "SELECT sum(q.x) FROM (\(alone)) AS q", in: session) == all, "\(alone)")
      #expect(
        try told("sum", "SELECT (SELECT sum(q.x) FROM (\(alone)) AS q)", in: session) == all, "\(alone)")
      #expect(
        try told(
          "rank", "SELECT rank() OVER (ORDER BY q.x) FROM (\(alone)) AS q UNION ALL SELECT 0", in: session)
          == all, "\(alone)")
      let few = try counted(
        "SELECT count(DISTINCT q.u) FROM (\(beside)) AS q WHERE q.x IS NOT NULL AND q.id >= 2", in: session)
      for dependent in [
        "SELECT (SELECT sum(q.x) FROM (\(alone)) AS q WHERE q.id >= k.id) FROM k WHERE k.id = 2",
        "SELECT s.n FROM k, LATERAL (SELECT sum(q.x) AS n FROM (\(alone)) AS q WHERE q.id >= k.id) AS s WHERE k.id = 2",
      ] {
        #expect(try told("sum", dependent, in: session) == few, "\(dependent)")
      }
      let equal = try counted(
        "SELECT coalesce(max(n), 0) FROM (SELECT count(DISTINCT q.u) AS n FROM (\(beside)) AS q WHERE q.x IS NOT NULL GROUP BY q.x) AS g",
        in: session)
      #expect(
        try told("GROUP BY", "SELECT q.x FROM (\(alone)) AS q GROUP BY q.x UNION ALL SELECT 0", in: session)
          == equal,
        "\(alone)")
      #expect(
        try told("DISTINCT", "SELECT DISTINCT q.x FROM (\(alone)) AS q UNION ALL SELECT 0", in: session)
          == equal,
        "\(alone)")
    }
  }
}

/// Rows of numbers with their units, through whatever keeps rows apart; the same rows where the units stand beside and where not.
private struct UnitShapes {
  private var random: SeededGenerator
  private let namesUnits: Bool

  init(seed: UInt64, namesUnits: Bool) {
    random = SeededGenerator(seed: seed &* 15_485_863)
    self.namesUnits = namesUnits
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  private func unit(_ text: String) -> String { namesUnits ? ", \(text) AS u" : "" }

  mutating func rows(depth: Int) -> String {
    if depth == 0 {
      return "SELECT m.id, m.x\(unit("m.u")) FROM m\(roll(2) == 0 ? "" : " WHERE m.id > \(roll(3))")"
    }
    switch roll(9) {
    case 0: return rows(depth: 0)
    case 1:
      return "SELECT s.id, s.x\(unit("s.u")) FROM (\(rows(depth: depth - 1))) AS s WHERE s.x > \(roll(6))"
    case 2:
      return
        "SELECT s.id + \(roll(3)) AS id, round(s.x * 2, 1) AS x\(unit("s.u")) FROM (\(rows(depth: depth - 1))) AS s"
    case 3:
      let join = ["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"][roll(4)]
      return "SELECT k.id, s.x\(unit("s.u")) FROM (\(rows(depth: depth - 1))) AS s \(join) k ON k.id = s.id"
    case 4: return "(\(rows(depth: depth - 1))) UNION ALL (\(rows(depth: depth - 1)))"
    case 5:
      let window = " OVER (PARTITION BY m.id % 2 ORDER BY m.id)"
      let function = ["first_value", "lag", "lead"][roll(3)]
      return "SELECT m.id, \(function)(m.x)\(window) AS x\(unit("\(function)(m.u)\(window)")) FROM m"
    case 6:
      return
        "WITH w AS (\(rows(depth: depth - 1))) SELECT a.id, a.x\(unit("a.u")) FROM w AS a JOIN k AS b ON a.id >= b.id"
    case 7: return "WITH w AS (\(rows(depth: depth - 1))) SELECT * FROM w UNION ALL SELECT * FROM w"
    default:
      return
        "SELECT s.id, s.x\(unit("s.u")) FROM (\(rows(depth: depth - 1))) AS s WHERE s.id IN (SELECT k.id FROM k) ORDER BY s.id LIMIT 50"
    }
  }
}
