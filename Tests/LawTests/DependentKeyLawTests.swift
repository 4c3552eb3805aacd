import Diagnostics
import LogicTest
import MissionQL
import Testing

/// Keys that others decide are carried along with these and not looked up. Grouping by what is computed of the columns, of
/// which nothing is known, gives the same groups.
extension LawTests {
  private static let keyedTables = """
    CREATE TABLE one AS FROM (VALUES (1, 5, 'p'), (2, NULL, 'q'), (3, 5, NULL), (5, 1, 'p')) AS t (k, v, s);
    CREATE TABLE two AS FROM (VALUES (2, 3, 'q'), (3, NULL, 'p'), (4, 3, 'p'), (5, 2, NULL)) AS t (k, v, s);
    CREATE TABLE many AS FROM (VALUES (1, 2, 'p'), (1, 3, 'q'), (3, 2, 'q'), (NULL, 3, 'p')) AS t (k, v, s);
    """

  private static let joinWords = ["JOIN", "JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"]

  /// Tables joined, or a query that is computed once and joined with itself, with the numbers and the texts that it gives.
  private static func source(
    _ random: inout SeededGenerator
  ) -> (with: String, from: String, numbers: [String], texts: [String]) {
    func pick(_ words: [String]) -> String { words[Int.random(in: 0..<words.count, using: &random)] }
    let tables = ["one", "two", "many"]
    let (first, second) = (pick(tables), pick(tables))
    let join = "\(first) AS a \(pick(joinWords)) \(second) AS b ON a.\(pick(["k", "v"])) = b.k"
    if Bool.random(using: &random) {
      let third = "\(pick(joinWords)) \(pick(tables)) AS c ON \(pick(["a", "b"])).k = c.\(pick(["k", "v"]))"
      return ("", "\(join) \(third)", ["a.k", "a.v", "b.k", "b.v", "c.k", "c.v"], ["a.s", "b.s", "c.s"])
    }
    let with =
      "WITH d AS MATERIALIZED (SELECT a.k AS ak, a.v AS av, a.s AS sa, b.k AS bk, b.v AS bv, b.s AS sb FROM \(join)) "
    let keys = ["ak", "bk", "bv"]
    let from =
      Bool.random(using: &random)
      ? "d AS x, d AS y" : "d AS x \(pick(joinWords)) d AS y ON x.\(pick(keys)) = y.\(pick(keys))"
    let uses = ["x.", "y."]
    return (
      with, from, uses.flatMap { use in ["ak", "av", "bk", "bv"].map { use + $0 } },
      uses.flatMap { use in ["sa", "sb"].map { use + $0 } }
    )
  }

  @Test(arguments: 0..<150) func keysThatOthersDecideMakeNoOtherGroups(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 62_375)
    let session = try Session()
    #expect(session.answer(to: SourceText(name: "tables", text: Self.keyedTables)).diagnostics.isEmpty)
    for _ in 0..<6 {
      let source = Self.source(&random)
      let keys = (source.numbers + source.texts).shuffled(using: &random)
        .prefix(Int.random(in: 2...4, using: &random))
      let opaque = keys.map { source.texts.contains($0) ? "\($0) || ''" : "\($0) + 0" }
      func query(_ keys: [String]) -> String {
        let list = keys.joined(separator: ", ")
        return "\(source.with)SELECT \(list), count(*), count(\(source.numbers[0])) FROM \(source.from)"
          + " GROUP BY \(list)"
      }
      let text = query(Array(keys))
      #expect(try rows(text, in: session) == rows(query(opaque), in: session), "\(text)")
    }
  }
}
