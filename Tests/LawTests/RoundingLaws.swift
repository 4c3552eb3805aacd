import Columns
import Diagnostics
import Execution
import MissionQL
import Syntax
import Testing

/// `~=` allows what rounding can do: whatever is computed of rounded figures equals what is computed of the exact ones.
@Suite struct RoundingLaws {
  static let seeds: [UInt64] = Array(1...150)

  /// Numbers in ten thousandths, exact, and the same rounded to a decimal place, as a report would print them.
  private func session(optimizes: Bool) throws -> Session {
    var configuration = SessionConfiguration()
    configuration.optimizes = optimizes
    configuration.threads = 1
    let session = try Session(configuration)
    var random = SeededGenerator(seed: 5)
    let rows = (0..<40).map { row in
      let numbers = (0..<3).map { _ in
        row % 13 == 12 ? "NULL" : String(Int.random(in: -300_000...300_000, using: &random))
      }
      return "(\(row % 5), \(numbers.joined(separator: ", ")))"
    }
    try run("CREATE TABLE e (g INTEGER, a INTEGER, b INTEGER, c INTEGER)", in: session)
    try run("INSERT INTO e VALUES \(rows.joined(separator: ", "))", in: session)
    try run(
      """
      CREATE TABLE f AS SELECT g, a, b, c, (a * 0.0001)::DECIMAL(38, 1) AS x, (b * 0.0001)::DECIMAL(38, 1) AS y, \
      (c * 0.0001)::DECIMAL(38, 1) AS z FROM e
      """, in: session)
    return session
  }

  @discardableResult
  private func run(_ text: String, in session: Session) throws -> [[Value]] {
    let source = SourceText(name: "law", text: text)
    let statement = try #require(parseStatements(source).first?.statement, "\(text)")
    let outcome = try session.run(statement, in: source, cancellation: CancellationToken())
    guard case .rows(let result) = outcome else { return [] }
    return result.batches.flatMap { batch in
      (0..<batch.count).map { row in
        zip(batch.columns, result.fields).map { $0.value(at: row, type: $1.type) }
      }
    }
  }

  /// The rows; nil where the query has a product of too many digits, or fails when it runs.
  private func rows(_ text: String, in session: Session) throws -> [[Value]]? {
    do {
      return try run(text, in: session)
    } catch let error as DiagnosticList {
      #expect(
        error.items.allSatisfy { $0.code == .scaleTooLarge || $0.code.rawValue.hasPrefix("Q5") },
        "\(text): \(error.items)")
      return nil
    }
  }

  @Test func roundedFiguresEqualTheExactOnes() throws {
    let (plain, optimizing) = (try session(optimizes: false), try session(optimizes: true))
    var known = 0
    for seed in Self.seeds {
      var generator = RoundedExpressions(seed: seed)
      let query = generator.query()
      guard let rows = try rows(query, in: plain) else { continue }
      #expect(!rows.joined().contains(.boolean(false)), "\(query)")
      #expect(try self.rows(query, in: optimizing) == rows, "\(query)")
      known += rows.joined().count { $0 == .boolean(true) }
    }
    #expect(known > Self.seeds.count)
  }

  /// The bound is no wider than it must be: a figure off by more than its half unit is seen.
  @Test func figuresThatAreOffAreSeen() throws {
    let session = try session(optimizes: true)
    let rows = try run(
      "SELECT count(*), count(*) FILTER (WHERE x ~= a * 0.0001 + 0.11) FROM f WHERE a IS NOT NULL",
      in: session)
    #expect(rows.first?.last == .integer(0))
  }
}

/// Pairs of expressions, one over rounded figures and one over the exact ones.
private struct RoundedExpressions {
  private var random: SeededGenerator

  typealias Pair = (rounded: String, exact: String)

  init(seed: UInt64) { random = SeededGenerator(seed: seed &* 7919) }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

  mutating func query() -> String {
    let pair = expression(depth: 3)
    switch roll(6) {
    case 0: return "SELECT \(pair.rounded) ~= \(pair.exact) FROM f"
    case 1:
      let function = ["sum", "avg", "min", "max", "median"][roll(5)]
      let filter = roll(3) == 0 ? " FILTER (WHERE g <> 2)" : ""
      return """
        SELECT \(function)(\(pair.rounded))\(filter) ~= \(function)(\(pair.exact))\(filter) FROM f GROUP BY g ORDER BY g
        """
    case 2:
      let other = expression(depth: 1)
      return """
        SELECT r + (\(other.rounded)) ~= e + (\(other.exact)) FROM (SELECT *, \(pair.rounded) AS r, \(pair.exact) AS e \
        FROM f) AS d
        """
    case 3:
      return """
        WITH t AS (SELECT g, sum(\(pair.rounded)) AS r, sum(\(pair.exact)) AS e FROM f GROUP BY g) \
        SELECT t.r - u.r ~= t.e - u.e FROM t JOIN t AS u ON t.g = u.g + 1 ORDER BY t.g
        """
    case 4:
      return """
        SELECT sum(r) ~= sum(e) FROM (SELECT \(pair.rounded) AS r, \(pair.exact) AS e FROM f \
        UNION ALL SELECT x, a * 0.0001 FROM f) AS u
        """
    default:
      return
        "SELECT (SELECT sum(\(pair.rounded)) FROM f) + x ~= (SELECT sum(\(pair.exact)) FROM f) + a * 0.0001 FROM f"
    }
  }

  private mutating func expression(depth: Int) -> Pair {
    guard depth > 0 else {
      let column = roll(3)
      return (["x", "y", "z"][column], "(\(["a", "b", "c"][column]) * 0.0001)")
    }
    let left = expression(depth: depth - 1)
    let right = expression(depth: roll(depth))
    let factor = ["2", "0.5", "-3", "1000"][roll(4)]
    let both = { (make: (String, String) -> String) -> Pair in
      (make(left.rounded, right.rounded), make(left.exact, right.exact))
    }
    switch roll(12) {
    case 0, 1: return both { "(\($0) + \($1))" }
    case 2: return both { "(\($0) - \($1))" }
    case 3, 4: return both { "(\($0) * \($1))" }
    case 5: return both { "(\($0) / NULLIF(\($1), 0))" }
    case 6: return both { one, _ in "(\(factor) * \(one))" }
    case 7: return both { one, _ in "(\(one) / \(factor))" }
    case 8: return both { one, _ in "abs(-\(one))" }
    case 9: return both { "CASE WHEN g < 2 THEN \($0) ELSE \($1) END" }
    case 10: return both { "greatest(\($0), coalesce(\($1), 7))" }
    default: return both { one, _ in "round(\(one), 1)" }
    }
  }
}
