import Shell
import Testing

@Suite struct CompleterTests {
  static let completer = Completer(
    vocabulary: .init(
      tables: [
        ("lines", ["class", "class_zh", "variance"]), ("staff", ["class", "actual", "Vacancy %"]),
      ], functions: ["avg", "variance"], parameters: ["least"]))

  /// `|` is the cursor. What is proposed, and what must not be.
  static let places: [(text: String, offered: Set<String>, withheld: Set<String>)] = [
    ("|", ["SELECT", "FROM", "WITH", "INSERT INTO"], ["WHERE", "lines", "class"]),
    ("se|", ["select"], ["SELECT"]),
    ("SELECT 1; S|", ["SELECT", "SHOW TABLES"], []),
    ("FROM |", ["lines", "staff"], ["class", "WHERE"]),
    ("FROM lines l JOIN |", ["lines", "staff"], ["class"]),
    ("FROM lines, s|", ["staff"], ["lines"]),
    ("SELECT c| FROM lines", ["class", "class_zh"], ["actual"]),
    (
      "SELECT | FROM staff", ["class", "actual", "\"Vacancy %\"", "avg(", "CASE", "DISTINCT"],
      ["variance", "WHERE"]
    ),
    ("FROM lines WHERE variance > :le|", [":least"], ["variance"]),
    ("ASSERT variance > 0 |", ["FROM", "AND"], ["variance"]),
    ("ASSERT v| FROM lines", ["variance"], ["actual"]),
    ("PARAM x TEXT |", ["DEFAULT", "COMMENT", "LIST"], ["variance", "WHERE"]),
    ("SELECT v|", ["variance", "variance("], ["actual"]),
    ("SELECT s.| FROM staff AS s JOIN lines l", ["class", "actual"], ["variance", "avg("]),
    ("SELECT l.cl| FROM staff AS s JOIN lines l", ["class", "class_zh"], ["actual"]),
    ("SELECT class |", ["FROM", "AS", "WHERE"], ["class", "lines"]),
    ("SELECT * |", ["FROM"], ["class"]),
    ("SELECT 2 * | FROM lines", ["variance"], ["FROM"]),
    ("FROM lines w|", ["where"], ["SELECT", "lines"]),
    ("FROM lines WHERE variance |", ["AND", "IS", "BETWEEN", "GROUP BY"], ["variance", "JOIN"]),
    ("FROM lines WHERE variance ~= 1 |", ["WITHIN", "AND"], ["variance"]),
    ("FROM lines WHERE variance ~= 1 AND variance |", ["IS"], ["WITHIN"]),
    ("FROM lines WHERE variance IS |", ["NULL", "NOT NULL", "DISTINCT FROM"], ["variance"]),
    ("FROM lines WHERE variance IS NOT |", ["NULL"], ["variance", "LIKE"]),
    ("FROM lines WHERE class NOT |", ["LIKE", "IN (", "BETWEEN"], ["variance", "NULL"]),
    ("FROM lines GROUP |", ["BY "], ["variance"]),
    ("FROM lines GROUP BY |", ["variance", "ALL"], ["HAVING"]),
    ("FROM lines ORDER BY variance |", ["DESC", "NULLS LAST", "LIMIT"], ["WHERE", "variance"]),
    ("SELECT CASE WHEN actual > 1 | FROM staff", ["THEN", "AND"], []),
    ("SELECT (SELECT | FROM staff) FROM lines", ["actual"], []),
    ("FROM lines WHERE class IN (|", ["SELECT", "class"], ["JOIN", "staff"]),
    ("WITH big AS (FROM lines) FROM b|", ["big"], ["lines"]),
    ("DESCRIBE l|", ["lines"], []),
    ("SUM|", ["SUMMARIZE"], ["SELECT"]),
    ("SUMMARIZE |", ["lines", "FROM"], ["class"]),
    ("DROP TABLE s|", ["staff"], []),
    ("EXPLAIN |", ["ANALYZE", "SELECT"], ["lines"]),
    ("SELECT 'FROM |", [], ["lines"]),
    ("SELECT -- FROM |", [], ["lines"]),
  ]

  @Test(arguments: places) func place(_ text: String, _ offered: Set<String>, _ withheld: Set<String>) {
    let before = text.prefix { $0 != "|" }
    let bytes = Array(text.utf8.filter { $0 != UInt8(ascii: "|") })
    let candidates = Set(
      Self.completer.proposal(for: bytes, cursor: before.utf8.count).candidates.map(\.text))
    #expect(offered.subtracting(candidates).isEmpty, "not offered of \(candidates)")
    #expect(withheld.intersection(candidates).isEmpty, "wrongly offered")
  }

  static let commands: [(String, [String])] = [
    (".t", [".tables", ".timer"]), (".mode j", ["json", "jsonl"]), (".schema st", ["staff"]),
    (".timer ", ["on", "off"]), (".help av", ["avg"]), (".nothing x", []),
  ]

  @Test(arguments: commands) func command(_ text: String, _ candidates: [String]) {
    #expect(Self.completer.proposal(forCommand: text).candidates.map(\.text) == candidates)
  }
}
