import Testing

/// The prompt, on a pseudo-terminal.
@Suite struct TerminalTests {
  /// Would run for hours.
  static let endless = """
    SELECT count(*) FROM budget_lines a, budget_lines b, budget_lines c, budget_lines d, budget_lines e, \
    budget_lines f, budget_lines g, budget_lines h, budget_lines i WHERE a.variance * i.variance = 0.123;
    """

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func session(columns: UInt16 = 100, _ environment: [String: String] = [:]) throws -> TerminalSession
  {
    try TerminalSession(state: folder.path, columns: columns, environment: environment)
  }

  @Test func aStatementMayGoOverLinesAndThePromptShowsWhatIsOpen() throws {
    let mql = try session()
    try mql.enter("SELECT (1 +")
    try mql.enter("2) AS three, 'a", at: "  (> ")
    try mql.enter("b' AS text", at: "  '> ")
    try mql.enter("; SELECT 12345 AS big;", at: "  -> ")
    try mql.wait(for: "three  text\n─────  ────\n    3  a\\nb\n1 row\n")
    try mql.wait(for: "12 345\n1 row\n")
    try mql.enter("\u{4}")
    #expect(try mql.end() == 0)
  }

  @Test func errorsShowThePlaceAndTheSessionGoesOn() throws {
    let mql = try session()
    try mql.enter("SELECT clas FROM budget_lines;")
    try mql.wait(for: "^^^^")
    try mql.wait(for: "`class`")
    try mql.enter("SELECT 41 + 1 AS answer;")
    try mql.wait(for: "    42\n")
    try mql.enter(".quit")
    #expect(try mql.end() == 0)
  }

  @Test func aParameterWithoutAValueIsAskedFor() throws {
    let over = try folder.file(
      "over.mql", "PARAM least DECIMAL(12, 1) COMMENT 'in kUSD';\nSELECT :least + 1 AS more;\n")
    let mql = try session()
    try mql.enter(".read \(over)")
    try mql.enter("much", at: "least (DECIMAL(12, 1), in kUSD): ")
    try mql.wait(for: "`much` is no value for the parameter `least`")
    try mql.enter("5.5", at: "least (DECIMAL(12, 1), in kUSD): ")
    try mql.wait(for: "more\n────\n 6.5\n")
    // A parameter of a file ends with it; one of the session stands until it is declared again.
    try mql.enter("SELECT :least;")
    try mql.wait(for: "there is no parameter `least`")
    try mql.enter("PARAM year INTEGER; SELECT :year - 1 AS before;")
    try mql.enter("2020", at: "year (INTEGER): ")
    try mql.wait(for: "2019\n")
    try mql.enter("SELECT :year + 1 AS after;")
    try mql.wait(for: "2021\n")
    try mql.enter("PARAM place TEXT; SELECT 'not run' AS x;")
    try mql.wait(for: "place (TEXT): ")
    mql.type("\u{3}")
    try mql.wait(for: "`place` was given no value")
    try mql.wait(for: "not run")
    try mql.enter(".quit")
    #expect(try mql.end() == 0)
  }

  @Test func historyIsKeptBetweenRunsOneEntryAStatement() throws {
    let first = try session()
    try first.enter("SELECT 6 *")
    try first.enter("7 AS answer;", at: "  -> ")
    try first.wait(for: "42")
    try first.enter(".quit")
    _ = try first.end()
    #expect(folder.read("missionql/history") == "SELECT 6 *\\n7 AS answer;\n.quit\n")
    let second = try session()
    try second.wait(for: "mql> ")
    let up = "\u{1B}[A"
    second.type(up + up + "\r")
    try second.wait(for: "answer\n──────\n    42\n")
    // Ctrl-R finds it too.
    try second.wait(for: "mql> ")
    second.type("\u{12}6 *")
    try second.wait(for: "SELECT")
    second.type("\r")
    try second.wait(for: "    42\n")
  }

  @Test func tabCompletesByPosition() throws {
    let mql = try session()
    try mql.wait(for: "mql> ")
    mql.type("SEL\tcount(*) AS n FROM budget_li\tWHERE varia")
    try mql.wait(for: "WHERE varia")
    mql.type("\t")
    try mql.wait(for: "variance_percent")
    mql.type(" IS NOT N\t;\r")
    try mql.wait(for: " n\n──\n")
    try mql.enter(".mo\tj\t")
    try mql.enter("SELECT 1 AS a;")
    try mql.wait(for: "{\"a\":1}")
  }

  @Test func controlCDropsTheLineOrStopsTheQueryAndControlDLeaves() throws {
    let mql = try session(columns: 400)
    try mql.wait(for: "mql> ")
    mql.type("SELECT 'never closed")
    try mql.wait(for: "closed")
    mql.type("\u{3}")
    try mql.enter(Self.endless)
    // The query runs once the terminal echoes by itself again.
    try mql.wait(for: "= 0.123;\n")
    let start = ContinuousClock.now
    mql.type("\u{3}")
    try mql.wait(for: "interrupted\n")
    // A hundred milliseconds, with room for a busy machine.
    #expect(ContinuousClock.now - start < .seconds(2))
    try mql.enter("SELECT 41 + 1 AS answer;")
    try mql.wait(for: "    42\n")
    try mql.wait(for: "mql> ")
    mql.type("\u{4}")
    #expect(try mql.end() == 0)
  }

  @Test func aReaderOfItsOutputMayLeave() throws {
    // The prompt stands on standard error, and what ends it is the signal that others are ended by.
    let script = "{ \(Child.program) --quiet; echo ended $? >&2; } | { head -n 1; exec 0<&-; echo left >&2; }"
    let mql = try TerminalSession(["-c", script], state: folder.path, program: "/bin/sh")
    try mql.enter("SELECT 12 AS first;")
    // A reader that has shown the line may not have left yet, and what is written meanwhile reaches its pipe.
    try mql.wait(for: "left\n")
    mql.type("SELECT 13 AS second;\r")
    try mql.wait(for: "ended 141\n")
    #expect(!mql.written.contains("error"))
    #expect(try mql.end() == 0)
  }

  @Test func aPasteIsTakenWholeWithItsTabsAndLines() throws {
    let mql = try session()
    try mql.wait(for: "mql> ")
    mql.type("\u{1B}[200~SELECT\r\t1 AS one,\r\t2 AS two;\r\u{1B}[201~\r")
    try mql.wait(for: "one  two\n───  ───\n  1    2\n")
    // The same from a terminal that doesn't bracket pastes.
    try mql.wait(for: "mql> ")
    mql.type("SELECT\r\t3 AS one,\r\t4 AS two;\r")
    try mql.wait(for: "  3    4\n")
  }

  /// They come while others still run, too.
  @Test func manyStatementsPastedWithoutBracketsAllRun() throws {
    let mql = try session()
    try mql.wait(for: "mql> ")
    let statements = (1...60).map { "SELECT \($0) AS n,\r\t'row' AS t;\r" }
    mql.type(statements.joined() + "SELECT 'the ' || 'end' AS text;\r")
    try mql.wait(for: "the end\n")
    try mql.wait(for: "mql> ")
    mql.type("\u{4}")
    #expect(try mql.end() == 0)
    let entries = folder.read("missionql/history")?.split(separator: "\n") ?? []
    #expect(entries.count == 61)
    for (number, entry) in zip(1...60, entries) { #expect(entry == "SELECT \(number) AS n,\\n  'row' AS t;") }
  }

  @Test func wideTextIsAlignedAndTablesFitTheScreen() throws {
    let mql = try session(columns: 60)
    try mql.enter("SELECT '军事观察员' AS t, 1 AS n UNION ALL SELECT 'ab', 2 ORDER BY n;")
    try mql.wait(for: "军事观察员  1\nab          2\n2 rows\n")
    try mql.enter("FROM budget_lines;")
    let table = try mql.wait(for: "G` shows\n  all)")
    let lines = table.split { $0 == "\n" }
    #expect(lines.contains { $0.contains("…") })
    #expect(lines.dropFirst(2).allSatisfy { $0.count <= 60 })
  }

  @Test(arguments: [40, 80, 200] as [UInt16]) func chartsFitTheScreen(_ columns: UInt16) throws {
    let mql = try session(columns: columns)
    try mql.enter("FROM budget_lines SELECT class_zh, variance CHART BAR class_zh, variance;")
    let bars = try mql.wait(for: "20 000")
    #expect(bars.contains("通信和信息技术") || columns == 40)
    #expect(bars.contains("█│"))
    try mql.enter("FROM budget_lines CHART SCATTER apportionment, expenditure;")
    try mql.wait(for: "●")
    try mql.wait(for: "mql> ")
    #expect(mql.screen.lines.allSatisfy { $0.count <= Int(columns) })
  }

  @Test func chartsAreShownAsIsAskedFor() throws {
    let mql = try session(columns: 80)
    let query = "FROM redeployments SELECT category, revised CHART BAR category, revised;"
    try mql.enter(".charts off")
    try mql.enter(query)
    try mql.wait(for: "category                       revised [kUSD]\n")
    try mql.enter(".charts both")
    try mql.enter(query)
    try mql.wait(for: "3 rows\n\nrevised [kUSD] by category\n")
    try mql.enter(".charts sometimes")
    try mql.wait(for: "it can be on, off, both")
    try mql.enter(".charts")
    try mql.wait(for: "shows its rows and a picture")
    try mql.wait(for: "CHART BULLET label, planned, actual")
    try mql.enter(".charts on")
    try mql.enter(query)
    #expect(try !mql.wait(for: "420 425 │").contains("3 rows"))
    #expect(mql.written.contains("\u{1B}[38;5;32m█"))
  }

  @Test func chartsWithoutColourOrWithAsciiOnly() throws {
    let query = "FROM redeployments SELECT category, revised CHART BAR category, revised;"
    let plain = try session(columns: 80, ["NO_COLOR": "1"])
    try plain.enter(query)
    try plain.wait(for: "420 425 │█")
    #expect(!plain.written.contains("38;5;32m█"))
    let dumb = try session(columns: 80, ["TERM": "dumb"])
    try dumb.enter(query)
    try dumb.wait(for: "420 425 |#")
    let portable = try session(columns: 80, ["LANG": "C"])
    try portable.enter(query)
    try portable.wait(for: "420 425 |#")
  }

  @Test(arguments: ["dumb", "tmux-256color", "no-such-terminal", ""]) func everyTerminalHasAPrompt(
    _ name: String
  ) throws {
    let mql = try session(["TERM": name])
    try mql.enter("SELECT 41 + 1 AS answer;")
    try mql.wait(for: "    42\n")
    try mql.enter("\u{4}")
    #expect(try mql.end() == 0)
  }

  @Test func commands() throws {
    let query = try folder.file("q.mql", "SELECT 1 AS from_file;")
    let mql = try session()
    try mql.enter(".tabels")
    try mql.wait(for: "`.tables`")
    try mql.enter(".tables")
    try mql.wait(for: "budget_lines")
    try mql.enter(".sch personnel")
    try mql.wait(for: "CREATE TABLE personnel (")
    try mql.enter(".read \(query)")
    try mql.wait(for: "from_file\n")
    try mql.enter(".mode csv")
    try mql.enter(".output \(folder.path)/out.csv")
    try mql.enter("SELECT 2 AS b;")
    try mql.enter(".output -")
    try mql.enter(".timer on")
    try mql.enter("SELECT 3 AS c;")
    try mql.wait(for: "c\n3\ntime: ")
    #expect(folder.read("out.csv") == "b\n2\n")
    try mql.enter(".help")
    try mql.wait(for: ".schema [TABLE]")
  }
}
