import Columns
import Diagnostics
import Shell
import Testing

@Suite struct CompleterTests {
  /// Two tables with a key, and what a session would say of their values.
  static var completer: Completer {
    var vocabulary = Vocabulary()
    let money = DataType(.decimal(scale: 1, trimmed: false), unit: Unit("kUSD"))
    vocabulary.tables = [
      Vocabulary.Table(
        name: "lines", note: "A class of expenditure.",
        columns: [
          .init(name: "class", type: .text, note: "Its name."), .init(name: "class_zh", type: .text),
          .init(name: "variance", type: money),
        ]),
      Vocabulary.Table(
        name: "staff", isOwn: true,
        columns: [
          .init(name: "class", type: .text), .init(name: "actual", type: .integer),
          .init(name: "Vacancy %", type: .double),
        ], foreignKeys: [.init(columns: ["class"], table: "lines", tableColumns: ["class"])]),
      Vocabulary.Table(
        name: "posts",
        columns: [.init(name: "post", type: .text), .init(name: "kind", type: .text)],
        foreignKeys: [.init(columns: ["kind"], table: "lines", tableColumns: ["class"])]),
      Vocabulary.Table(
        name: "shifts",
        columns: [.init(name: "post", type: .text), .init(name: "sort", type: .text)],
        foreignKeys: [.init(columns: ["post", "sort"], table: "posts", tableColumns: ["post", "kind"])]),
      Vocabulary.Table(
        name: "notes", isOwn: true,
        columns: [.init(name: "post", type: .text), .init(name: "actual", type: .integer)]),
    ]
    vocabulary.functions = [.init(name: "avg"), .init(name: "variance")]
    vocabulary.parameters = [.init(name: "least")]
    vocabulary.values = { table, column in
      guard table == "lines", column == "class" else { return [] }
      return [.init(text: "'Fuel'", note: "2 rows"), .init(text: "'Official travel'")]
    }
    vocabulary.columnsOfQuery = { text in
      text == "WITH big AS (FROM lines) FROM big" || text == "SELECT 1 AS one"
        ? [.init(name: "one", type: .integer)] : []
    }
    return Completer(vocabulary: vocabulary)
  }

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
    ("FROM lines WHERE variance IS |", ["NULL", "NOT NULL", "DISTINCT FROM", "UNKNOWN"], ["variance"]),
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
    ("UPDATE |", ["staff"], ["lines"]),
    ("DELETE FROM |", ["staff"], ["lines"]),
    ("INSERT INTO |", ["staff"], ["lines"]),
    ("DROP VIEW |", [], ["lines", "staff"]),
    ("EXPLAIN |", ["ANALYZE", "SELECT"], ["lines"]),
    ("SELECT 'FROM |", [], ["lines"]),
    // Keywords as the statement has them.
    ("select class |", ["from", "where"], ["FROM"]),
    ("Select class W|", ["WHERE"], ["where"]),
    // The FROM of the query around the cursor, behind it too; then those further out.
    ("SELECT (SELECT a| FROM staff) FROM lines", ["actual", "avg("], ["variance"]),
    ("SELECT a| FROM lines WHERE class IN (SELECT class FROM staff)", ["avg("], ["actual"]),
    ("FROM staff SELECT actual UNION FROM lines SELECT v|", ["variance"], ["actual"]),
    (
      "FROM staff s JOIN lines l ON s.class = l.class WHERE cl|", ["s.class", "l.class", "class_zh"],
      ["class"]
    ),
    ("SELECT variance AS gap FROM lines WHERE g|", ["gap"], []),
    ("FROM (SELECT 1 AS one) AS x WHERE o|", ["one"], []),
    ("WITH big AS (FROM lines) FROM big WHERE o|", ["one"], []),
    // Values of the column that is compared.
    ("FROM lines WHERE class = |", ["'Fuel'", "'Official travel'", "class_zh"], []),
    ("FROM lines WHERE class = 'Off|", ["'Official travel'"], ["'Fuel'"]),
    ("FROM lines WHERE class = 'Off|' AND variance > 0", ["'Official travel"], []),
    ("FROM lines WHERE class = 'trav|", ["'Official travel'"], ["'Fuel'"]),
    ("FROM lines l WHERE l.class NOT IN ('Fuel', |", ["'Official travel'"], []),
    ("FROM lines WHERE class_zh = |", ["class"], ["'Fuel'"]),
    // Keys.
    ("FROM lines l JOIN staff s ON |", ["s.class = l.class", "s.class"], ["l.class = s.class"]),
    ("FROM lines JOIN staff USING (|", ["class)"], []),
    ("FROM staff JOIN posts ON |", ["posts.kind = staff.class"], []),
    ("FROM lines JOIN shifts ON |", ["shifts.sort = lines.class"], []),
    ("FROM staff JOIN shifts ON |", ["shifts.sort = staff.class"], []),
    ("FROM staff JOIN notes ON |", ["notes.actual = staff.actual"], ["notes.post = staff.class"]),
    ("FROM posts JOIN notes USING (|", ["post)"], []),
    // Units.
    ("SELECT variance TO | FROM lines", ["[USD]", "[MUSD]"], ["[kUSD]", "[L]"]),
    ("SELECT 0.98 [U|", ["USD]"], ["kUSD]"]),
    ("SELECT 5 [|", ["percent]", "L]", "kUSD]"], []),
    // Types.
    ("SELECT CAST(actual AS | FROM staff", ["INTEGER", "DECIMAL(18, 2)"], ["actual"]),
    ("SELECT actual::D|", ["DOUBLE", "DATE"], ["TEXT"]),
    // Pipes, and other statements.
    ("FROM lines |> |", ["WHERE", "AGGREGATE", "EXTEND"], ["variance"]),
    ("FROM lines |> AGGREGATE avg(variance) |", ["GROUP BY", "AS"], []),
    ("UPDATE staff SET a|", ["actual"], ["variance"]),
    ("UPDATE staff SET actual = 1 |", ["FROM", "WHERE"], ["LIMIT"]),
    ("UPDATE staff SET actual = 1 WHERE actual > 2 |", ["AND", "RETURNING"], []),
    ("DELETE FROM staff WHERE actual > 2 |", ["AND", "RETURNING"], []),
    ("INSERT INTO staff VALUES (1) |", ["RETURNING"], []),
    ("INSERT INTO staff VALUES (1) RETURNING actual |", ["AS", "CITE"], ["RETURNING"]),
    ("DELETE FROM staff WHERE actual IN (SELECT 1 |", ["FROM"], ["RETURNING"]),
    ("DELETE FROM staff USING |", ["lines"], ["class"]),
    ("WITH a AS (SELECT 1) |", ["SELECT", "INSERT INTO", "UPDATE", "DELETE FROM"], ["WHERE"]),
    ("SELECT 1 UNION |", ["ALL", "BY NAME", "SELECT"], ["WHERE"]),
    ("SELECT variance IS DISTINCT FROM | FROM lines", ["variance"], ["staff"]),
    // What holds the letters, where nothing begins with them.
    ("FROM lines WHERE anc|", ["variance"], ["class"]),
    ("SELECT -- FROM |", [], ["lines"]),
  ]

  @Test(arguments: places) func place(_ text: String, _ offered: Set<String>, _ withheld: Set<String>) {
    // The last one: `|>` has one too.
    let bytes = Array(text.utf8)
    let place = bytes.lastIndex(of: UInt8(ascii: "|")) ?? bytes.count
    let candidates = Set(
      Self.completer.proposal(for: Array(bytes[..<place] + bytes[(place + 1)...]), cursor: place).candidates
        .map(\.text))
    #expect(offered.subtracting(candidates).isEmpty, "not offered of \(candidates)")
    #expect(withheld.intersection(candidates).isEmpty, "wrongly offered")
  }

  static let runs: [(String, [String])] = [
    ("over ", ["over least=", "over kind="]), ("over k", ["over kind="]),
    ("over least=", []), ("over least=5 ", ["over least=5 kind="]),
    ("over kind='F", ["over kind='Fuel'"]),
    ("over kind=", ["over kind='Fuel'", "over kind='Official travel'"]),
  ]

  @Test(arguments: runs) func parametersOfASavedQuery(_ text: String, _ offered: [String]) {
    let query = SourceText(
      name: "over",
      text: """
        -- What is over?
        PARAM least DECIMAL(12, 1);
        PARAM kind TEXT DEFAULT 'Fuel' COMMENT 'a class';
        FROM lines WHERE variance > :least AND class = :kind;
        """)
    #expect(Self.completer.arguments(of: query, behind: text).map(\.text) == offered)
  }

  static let commands: [(String, [String])] = [
    (".t", [".tour", ".tables", ".timer"]), (".mode j", ["json", "jsonl"]), (".schema st", ["staff"]),
    (".timer ", ["on", "off"]), (".help av", ["avg"]), (".nothing x", []),
  ]

  @Test(arguments: commands) func command(_ text: String, _ candidates: [String]) {
    #expect(Self.completer.proposal(forCommand: text).candidates.map(\.text) == candidates)
  }
}
