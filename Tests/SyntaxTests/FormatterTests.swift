import Diagnostics
import Syntax
import Testing

/// What the formatter may do to a text, and what it may not.
@Suite struct FormatterTests {
  /// Each is formatted as it stands.
  static let settled = [
    "FROM personnel WHERE kind = 'category';\n",
    "#!/usr/bin/env mql\n-- What is it?\n\nPARAM a INTEGER;\nSELECT :a;\n",
    "SELECT 1; -- one\n\n-- two\nSELECT 2;\n",
    "SELECT - -1, + -2, -(3), a.*, count(*), CAST(x AS DECIMAL(12, 1)), x::TEXT, 5 [kUSD], left(b, 2)\nFROM t;\n",
    """
    SELECT class,
      -- spent
      expenditure,
      CASE
        WHEN variance > 0 THEN 'under'
        ELSE 'over'
      END AS way
    FROM (
      SELECT *
      FROM budget_lines
    ) AS l
    WHERE a BETWEEN 1 AND 2
      AND b IS NOT DISTINCT FROM c
    ORDER BY class;

    """,
    """
    WITH a AS (FROM t),
    b (x, y) AS (
      SELECT 1, 2
      UNION ALL
      SELECT 3, 4
    )
    ASSERT x = y
    FROM b,
    'they are the same';

    """,
    "/* what\n  stands here */\nSELECT a /* first */, b, -- second\n  c\n",
    "-- nothing\n",
    "",
  ]

  @Test(arguments: settled) func staysAsItIs(_ text: String) throws {
    #expect(try QueryFormatter.format(SourceText(name: "t", text: text)) == text)
  }

  static let changed: [(String, String)] = [
    ("select  A,b from T where x=1", "SELECT A, b FROM T WHERE x = 1\n"),
    ("select a -- a\n,b -- b\n;", "SELECT a, -- a\n  b; -- b\n"),
    ("select a\n,b from t", "SELECT a, b FROM t\n"),
    ("from t\nselect a;select 2 ;", "FROM t\nSELECT a;\nSELECT 2;\n"),
    (
      "select first, \"Key\" , date from t order by first desc nulls last",
      "SELECT first, \"Key\", date FROM t ORDER BY first DESC NULLS LAST\n"
    ),
    ("\n\n\nselect 1;\n\n\n\nselect 2;\n\n\n", "SELECT 1;\n\nSELECT 2;\n"),
    ("select 1\r\n-- c\r\n+ 2\r\n", "SELECT 1\n  -- c\n  + 2\n"),
    (
      "from t chart bar line, sum by label stacked title 'x'",
      "FROM t CHART BAR line, sum BY label STACKED TITLE 'x'\n"
    ),
    (
      "create table t(a integer primary key,b decimal(12,1)[kUSD] not null)",
      "CREATE TABLE t (a integer PRIMARY KEY, b decimal(12, 1) [kUSD] NOT NULL)\n"
    ),
  ]

  @Test(arguments: changed) func isWrittenSo(_ text: String, _ expected: String) throws {
    #expect(try QueryFormatter.format(SourceText(name: "t", text: text)) == expected)
  }

  @Test func aTextThatIsWrongIsRefused() {
    #expect(throws: DiagnosticList.self) {
      try QueryFormatter.format(SourceText(name: "t", text: "SELECT 1; SELEC 2"))
    }
  }

  @Test func sentencesStayWhatTheyAre() {
    var generator = SentenceGenerator(GrammarTests.grammar, seed: 20_200_701)
    var failures: [String] = []
    for number in 0..<1_500 where failures.count < 5 {
      var text = ""
      for token in generator.sentence(of: number % 2 == 0 ? "query" : "statement", depth: 30) {
        text += token + Self.blank(&generator)
      }
      if let failure = Self.failure(of: text, width: [20, 60, 100][number % 3]) { failures.append(failure) }
    }
    for failure in failures { Issue.record("\(failure)") }
  }

  private static func blank(_ generator: inout SentenceGenerator) -> String {
    switch generator.random(below: 40) {
    case 0: " -- a comment; 'of one\n"
    case 1: "\n\n  -- on a line\n-- another\n"
    case 2: " /* inside */ "
    case 3: " /* over\n  lines */ -- both \n"
    case 4: "\n/* first */ "
    case 5, 6, 7: "\n"
    default: " "
    }
  }

  /// Every saved query.
  @Test func queriesStayWhatTheyAre() {
    let folders =
      ["Queries"]
      + ["audit", "causes", "charts", "documents", "finance", "personnel", "places", "results"]
      .map { "Queries/" + $0 }
    let paths = folders.flatMap { Repository.sources(in: $0, ending: ".mql") }
    #expect(paths.count > 100)
    for path in paths {
      for width in [40, 100] {
        if let failure = Self.failure(of: Repository.text(path), width: width) {
          Issue.record("\(path): \(failure)")
        }
      }
    }
  }

  /// What is wrong with the way it is formatted; nil if nothing is.
  private static func failure(of text: String, width: Int) -> String? {
    let source = SourceText(name: "before", text: text)
    guard let formatted = try? QueryFormatter.format(source, width: width) else {
      return "not formatted: \(text)"
    }
    let after = SourceText(name: "after", text: formatted)
    let trees = [source, after].map {
      parseStatements($0).map { $0.statement.map(SyntaxDump.text) ?? "none" }
    }
    guard trees[0] == trees[1] else { return "another tree:\n\(text)\n---\n\(formatted)" }
    guard comments(of: text) == comments(of: formatted) else {
      return "other comments:\n\(text)\n---\n\(formatted)"
    }
    guard let again = try? QueryFormatter.format(after, width: width), again == formatted else {
      return
        "not the same again:\n\(text)\n---\n\(formatted)\n---\n\((try? QueryFormatter.format(after, width: width)) ?? "")"
    }
    return formatted.split(separator: "\n").contains { $0.last == " " }
      ? "a blank ends a line:\n\(formatted)" : nil
  }

  /// All text outside of blanks and tokens, in its order.
  private static func comments(of text: String) -> String {
    let bytes = Array(text.utf8)
    var start = 0
    var found: [UInt8] = []
    for token in Lexer.tokens(of: bytes) {
      found += bytes[start..<Int(token.span.lower)]
      start = Int(token.span.upper)
    }
    return String(decoding: (found + bytes[start...]).filter { $0 > 0x20 }, as: UTF8.self)
  }
}
