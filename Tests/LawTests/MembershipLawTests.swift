import Diagnostics
import LogicTest
import MissionQL
import Testing

/// Where a condition compares with the rows of a subquery, joins find what decides it. As a value it is computed from all of
/// these rows, and where both say TRUE, FALSE or NULL they say it of the same rows.
extension LawTests {
  @Test(arguments: 0..<60) func rowsAreKeptOfWhichComparisonsWithQueriesAreTrue(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 811_003)
    func pick(_ words: [String]) -> String { words[Int.random(in: 0..<words.count, using: &random)] }
    func cell() -> String { pick(["NULL", "0", "1", "2", "3"]) }
    let session = try Session()
    for table in ["a", "b"] {
      let count = Int.random(in: 0...14, using: &random)
      let rows = (0..<count).map { "(\($0), \(cell()), \(cell()), \(cell()))" }
      let made = "CREATE TABLE \(table) (id INTEGER, x INTEGER, y INTEGER, k INTEGER);"
      let filled = rows.isEmpty ? "" : "INSERT INTO \(table) VALUES \(rows.joined(separator: ", "));"
      #expect(session.answer(to: SourceText(name: "tables", text: made + filled)).diagnostics.isEmpty)
    }
    for _ in 0..<8 {
      let tie = pick([
        "b.k = a.k", "b.k = a.k AND b.y > a.y", "b.k = a.k AND b.x IS NOT NULL", "b.k = a.k OR b.y = a.y",
        "b.y < a.y",
        "b.k IS NOT DISTINCT FROM a.k", "TRUE",
      ])
      let rest = pick(["", "", " AND b.id < 5", " ORDER BY b.id LIMIT 2", " GROUP BY b.x, b.y, b.k"])
      let operand = pick(["a.x", "a.x - 1", "coalesce(a.x, 1)"])
      let item = pick(["b.x", "b.x + 1", "coalesce(b.x, 1)"])
      let not = pick(["", "NOT "])
      let condition =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: "\(operand) \(not)IN (SELECT \(item) FROM b WHERE \(tie)\(rest))"
        case 1: "(\(operand), a.k) \(not)IN (SELECT \(item), b.k FROM b WHERE \(tie)\(rest))"
        default:
          "\(not)\(operand) \(pick(["=", "<>", "<", ">="])) \(pick(["ANY", "ALL"])) (SELECT \(item) FROM b WHERE \(tie)\(rest))"
        }
      let kept = "SELECT id FROM a WHERE \(condition)"
      let computed = "SELECT id FROM (SELECT id, \(condition) AS held FROM a LIMIT 1000) AS t WHERE held"
      #expect(try rows(kept, in: session) == rows(computed, in: session), "\(condition)")
    }
  }
}
