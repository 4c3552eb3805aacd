import Diagnostics
import Syntax
import Testing

/// What is said of texts that are no statements: message, the text under the caret, hint.
@Suite struct SyntaxErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var says: [String]
    var testDescription: String { text }

    init(_ text: String, _ says: String...) {
      self.text = text
      self.says = says
    }
  }

  static let misspellings = [
    Case("SELCT a FROM t", "`SELCT` is not a keyword @SELCT: did you mean `SELECT`?"),
    Case("SELECT a FORM t", "`FORM` is not a keyword @FORM: did you mean `FROM`?"),
    Case("SELECT a FROM t GRUOP BY a", "`GRUOP` is not a keyword @GRUOP: did you mean `GROUP`?"),
    Case("FROM t WEHRE a = 1", "`WEHRE` is not a keyword @WEHRE: did you mean `WHERE`?"),
    Case("FROM t LIMTI 5", "`LIMTI` is not a keyword @LIMTI: did you mean `LIMIT`?"),
    Case(
      "FROM t WHERE a LIEK 'x'",
      "expected the end of the statement or another clause, found `LIEK` @LIEK: did you mean `LIKE`?"),
    Case("FROM t WHERE (a BETWEN 1)", "expected `)`, found `BETWEN` @BETWEN: did you mean `BETWEEN`?"),
    Case(
      "SELECT a FRM t WHERE b = = 1 ORDER b", "`FRM` is not a keyword @FRM: did you mean `FROM`?",
      "expected an expression, found `=` @=", "expected `BY`, found `b` @b"),
  ]

  static let dialects = [
    Case(
      "SELECT TOP 10 a FROM t",
      "`TOP` is not part of the language @TOP 10: write LIMIT 10 at the end of the query"),
    Case("FROM t LIMIT 5, 10", "`LIMIT` takes one number @,: write LIMIT 10 OFFSET 5"),
    Case("SELECT a == b", "`==` is not an operator @==: equality is written `=`"),
    Case("SELECT a && !b", "`&&` is not an operator @&&: write AND", "`!` is not an operator @!: write NOT"),
    Case("SELECT a <=> b", "`<=>` is not an operator @<=>: write IS NOT DISTINCT FROM"),
    Case(
      "SELECT [a]",
      "expected an expression, found the unit [a] @[a]: a unit follows a number, a type or TO; a name is quoted like this: \"name\""
    ),
    Case(
      "SELECT 1 [kUSD",
      "`[` has no meaning here @[: a unit is written [kUSD], on one line; a name is quoted like this: \"name\""
    ),
    Case("SELECT 1 # one", "`#` does not start a comment @#: a comment starts with `--`"),
    Case(
      "FROM t WHERE a ISNULL",
      "expected the end of the statement or another clause, found `ISNULL` @ISNULL: write IS NULL"),
    Case(
      "SELECT sum(a) OVER (ORDER BY b PARTITION BY c)",
      "`PARTITION BY` stands too late in this window @PARTITION: the order is PARTITION BY, ORDER BY, then ROWS, RANGE or GROUPS"
    ),
    Case("FROM a SEMI JOIN b ON TRUE", "there is no SEMI JOIN @SEMI: write WHERE … IN (SELECT …)"),
    Case(
      "FROM read_csv('a')", "a function cannot stand in FROM @read_csv: name the file alone: FROM 'file.csv'"),
    Case(
      "TRUNCATE t", "there is no `TRUNCATE` statement @TRUNCATE: write DELETE FROM and the table"
    ),
    Case(
      "CREATE TABLE t (PRIMARY KEY (a))",
      "a table has a column before its constraints @PRIMARY: define the columns first"
    ),
    Case(
      "CREATE TABLE t (a INTEGER AUTOINCREMENT)",
      "a column has no `AUTOINCREMENT` @AUTOINCREMENT: leave it out, and give the numbers in INSERT"
    ),
    Case(
      "budget_lines",
      "a statement cannot begin with `budget_lines` @budget_lines: for all rows of a table write FROM budget_lines"
    ),
  ]

  static let lookAlikes = [
    Case(
      "SELECT f（a，b）",
      "`（` (U+FF08) is not the sign `(` @（: it looks alike, but is another character: type `(`",
      "`，` (U+FF0C) is not the sign `,` @，: it looks alike, but is another character: type `,`",
      "`）` (U+FF09) is not the sign `)` @）: it looks alike, but is another character: type `)`"),
    Case(
      "SELECT 2 × 3 – 1",
      "`×` (U+00D7) is not the sign `*` @×: it looks alike, but is another character: type `*`",
      "`–` (U+2013) is not the sign `-` @–: it looks alike, but is another character: type `-`"),
    Case("SELECT ‘a’", "`‘` (U+2018) does not quote anything @‘: type straight quotes: 'text'"),
    Case(
      "SELECT 1 “",
      "`“` (U+201C) does not quote anything @“: type straight quotes: 'text' in single ones, \"name\" in double ones"
    ),
    Case(
      "SELECT 1；", "`；` (U+FF1B) is not the sign `;` @；: it looks alike, but is another character: type `;`"),
  ]

  static let unfinished = [
    Case("SELECT 'abc", "this text is never closed @': close it with `'`; inside, a ' is written twice: ''"),
    Case(
      "SELECT \"abc",
      "this quoted name is never closed @\": close it with `\"`; inside, a \" is written twice: \"\""),
    Case(
      "SELECT /* 1",
      "this comment is never closed @/*: close it with `*/`; comments nest, so each `/*` needs its own"),
    Case("SELECT (1 FROM t", "expected `)`, found `FROM` @FROM"),
    Case("SELECT", "expected a column or an expression, found the end of the statement @"),
    Case("FROM t WHERE", "expected an expression, found the end of the statement @"),
    Case("SELECT 1)", "this `)` closes nothing @)"),
    Case(
      "SELECT 12abc",
      "`12abc` is not a number @12abc: put a space between the number and `abc`, or quote a name that starts with a digit: \"12abc\""
    ),
    Case("SELECT \u{0}", "the control character 0x00 has no meaning here @\u{0}"),
  ]

  static let places = [
    Case(
      "FROM order",
      "expected a table name, a file name in quotes, or a query in parentheses, found `order` @order: `order` is a keyword; to use it as a name write \"order\""
    ),
    Case(
      "SELECT a AS end 5",
      "expected a name for the column, found `end` @end: `end` is a keyword; to use it as a name write \"end\""
    ),
    Case(
      "SELECT a 'b' FROM t",
      "expected an operator between `a` and the text 'b' @'b': to name a column, quote the name in double quotes: AS \"b\""
    ),
    Case(
      "FROM t ORDER BY a WHERE b",
      "the WHERE clause stands after the ORDER BY clause @WHERE: move it before the ORDER BY clause"),
    Case(
      "FROM t LIMIT 1 ORDER BY a",
      "the ORDER BY clause stands after the LIMIT clause @ORDER: move it before the LIMIT clause"),
    Case("FROM t WHERE a WHERE b", "there are two of the WHERE clause @WHERE: join the two into one"),
    Case(
      "FROM a LIMIT 1 UNION FROM b",
      "`UNION` cannot follow the end of an ordered or limited query @UNION: put the query before it in parentheses"
    ),
    Case(
      "FROM a JOIN b",
      "expected `ON` and a condition, or `USING` and columns, found the end of the statement @: for all pairs of rows write CROSS JOIN"
    ),
    Case("FROM a CROSS JOIN b ON TRUE", "a cross join has no condition @ON: write JOIN … ON … without CROSS"),
    Case(
      "SELECT a = NOT b",
      "expected an expression, found `NOT` @NOT: put NOT and what it negates in parentheses"),
    Case(
      "SELECT 1 SELECT 2",
      "expected the end of the statement or another clause, found `SELECT` @SELECT: end the statement before with `;`"
    ),
    Case(
      "SELECT DECIMAL '1.5'",
      "expected an operator between `DECIMAL` and the text '1.5' @'1.5': dates, timestamps, intervals and periods have such a form: DATE '2019-07-01'; other types are reached by a cast: '…'::TYPE"
    ),
  ]

  @Test(arguments: misspellings + dialects + lookAlikes + unfinished + places)
  func says(_ example: Case) {
    let source = SourceText(name: "q", text: example.text)
    let said = parseStatements(source).flatMap(\.diagnostics).map { diagnostic in
      let place = diagnostic.primary.map { source.text(of: $0.span) } ?? "nowhere"
      return "\(diagnostic.message) @\(place)" + (diagnostic.hint.map { ": \($0)" } ?? "")
    }
    #expect(said == example.says)
  }

  @Test func relatedLabelsNameTheClauseAndTheOpening() {
    let source = SourceText(name: "q", text: "SELECT (1 + 2 FROM t WHERE a =")
    let related = parseStatements(source).flatMap(\.diagnostics).map { diagnostic in
      diagnostic.related.map { source.text(of: $0.span) + " " + $0.text }
    }
    #expect(related == [["( opened here"]])
    let other = SourceText(name: "q", text: "FROM t WHERE a =")
    let labels = parseStatements(other).flatMap(\.diagnostics).flatMap(\.related)
    #expect(labels.map { other.text(of: $0.span) + " " + $0.text } == ["WHERE in this WHERE clause"])
  }

  @Test func aWrongStatementDoesNotHideTheOthers() {
    let source = SourceText(name: "q", text: "SELECT 1; SELECT FROM; ; FROM t; SELECT 'x' y z; SHOW TABLES")
    let parsed = parseStatements(source)
    #expect(parsed.map { $0.statement != nil } == [true, false, true, false, true])
    #expect(
      parsed.map { source.text(of: $0.span) } == [
        "SELECT 1", "SELECT FROM", "FROM t", "SELECT 'x' y z", "SHOW TABLES",
      ])
  }

  @Test func brokenUTF8IsReportedOnce() {
    let bytes =
      Array("SELECT 'a".utf8) + [0xFF, 0xFE, 0xC0] + Array("', 预".utf8) + [0xE9, 0xA2] + Array("b".utf8)
    let parsed = parseStatements(SourceText(name: "q", bytes: bytes))
    #expect(parsed.flatMap(\.diagnostics).first?.code == .malformedUTF8)
    #expect(parsed.first?.statement == nil)
  }

  @Test func tenErrorsAreEnough() {
    let parsed = parseStatements(
      SourceText(name: "q", text: "SELECT " + String(repeating: "a ? ", count: 1_000)))
    #expect(parsed.first?.diagnostics.count == SyntaxLimits.diagnostics)
  }
}
