import Testing

/// What the keys do to a statement, and how it looks: on a pseudo-terminal of several widths.
@Suite struct EditingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func session(
    columns: UInt16 = 80, rows: UInt16 = 24, _ environment: [String: String] = [:]
  ) throws -> TerminalSession {
    try TerminalSession(
      ["--quiet"], state: folder.path, columns: columns, rows: rows, environment: environment)
  }

  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let home = "\u{1B}[H"

  @Test(arguments: [40, 80, 200] as [UInt16]) func aStatementIsOneTextToGoUpAndDownIn(_ columns: UInt16)
    throws
  {
    let mql = try session(columns: columns)
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT 1 AS one,\r2 AS two,\r3 AS three")
    try mql.waitForScreen(endingWith: "mql> SELECT 1 AS one,", "  -> 2 AS two,", "  -> 3 AS three")
    // To the first line, at the same column as far as it has one; then back down, changing the second.
    mql.type(Self.up + Self.up + "x")
    try mql.waitForScreen(endingWith: "mql> SELECT 1 AxS one,", "  -> 2 AS two,", "  -> 3 AS three")
    mql.type("\u{7F}" + Self.down + Self.home + "0")
    try mql.waitForScreen(endingWith: "mql> SELECT 1 AS one,", "  -> 02 AS two,", "  -> 3 AS three")
    // Enter runs a statement that is complete, wherever the cursor stands.
    mql.type(Self.down + "\u{5};" + Self.up + "\r")
    try mql.waitForScreen(endingWith: "  1    2      3", "1 row", "mql>")
  }

  @Test func anEntryOfTheHistoryComesBackWhole() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT 6 *\r7 AS answer;\r")
    try mql.waitForScreen(endingWith: "    42", "1 row", "mql>")
    mql.type("SELECT 'other';\r")
    try mql.waitForScreen(endingWith: "other", "1 row", "mql>")
    mql.type("half" + Self.up + Self.up)
    try mql.waitForScreen(endingWith: "1 row", "mql> SELECT 6 *", "  -> 7 AS answer;")
    // Down within it, then past it and back to what was being typed.
    mql.type(Self.down + Self.down)
    try mql.waitForScreen(endingWith: "1 row", "mql> half")
    mql.type("\u{15}" + Self.up + Self.up + Self.up + "\u{5}\u{7F}8 AS")
    try mql.waitForScreen(endingWith: "mql> SELECT 6 8 AS", "  -> 7 AS answer;")
    mql.type("\u{3}")
    try mql.waitForScreen(endingWith: "^C", "mql>")
  }

  @Test func controlRSearchesAsItIsTyped() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    for statement in ["SELECT 1 AS\rfirst;\r", "SELECT 2 AS second;\r", "VALUES (3);\r"] {
      mql.type(statement)
      try mql.waitForScreen { $0.last == "mql>" && $0.dropLast().last == "1 row" }
      mql.type("\u{C}")
      try mql.waitForScreen(endingWith: "mql>")
      try mql.waitForScreen { $0 == ["mql>"] }
    }
    mql.type("\u{12}select")
    try mql.waitForScreen(endingWith: "mql> SELECT 2 AS second;", "search: select")
    mql.type("\u{12}")
    try mql.waitForScreen(endingWith: "mql> SELECT 1 AS", "  -> first;", "search: select")
    mql.type("\u{13}")
    try mql.waitForScreen(endingWith: "mql> SELECT 2 AS second;", "search: select")
    mql.type("zz")
    try mql.waitForScreen(endingWith: "mql>", "search: selectzz  (nothing holds it)")
    mql.type("\u{7F}\u{7F}\u{12}")
    try mql.waitForScreen(endingWith: "mql> SELECT 1 AS", "  -> first;", "search: select")
    // Any other key ends the search, and does what it does.
    mql.type(Self.left + "\u{1B}[F -- x")
    try mql.waitForScreen(endingWith: "mql> SELECT 1 AS -- x", "  -> first;")
    mql.type("\u{3}")
    try mql.waitForScreen(endingWith: "^C", "mql>")
    mql.type("\u{12}2 as\r")
    try mql.waitForScreen(endingWith: "     2", "1 row", "mql>")
    mql.type("typed\u{12}select\u{7}")
    try mql.waitForScreen(endingWith: "mql> typed")
  }

  @Test func longLinesAreBrokenAndTallTextsScroll() throws {
    let mql = try session(columns: 40, rows: 6)
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT '联合国马里多层面综合稳定特派团的预算执行情况'")
    try mql.waitForScreen(
      endingWith: "mql> SELECT '联合国马里多层面综合稳定特", "     派团的预算执行情况'")
    mql.type("\u{15}")
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT\r" + (1...9).map { "\($0),\r" }.joined() + "10")
    try mql.waitForScreen { $0.first == "  -> 5," && $0.last == "  -> 10" }
    mql.type(String(repeating: Self.up, count: 8))
    try mql.waitForScreen { $0.first == "  -> 2," && $0.count == 6 }
    mql.type("\u{5};\r")
    try mql.waitForScreen { $0.last == "  -> 7," }
  }

  @Test func aChangedWidthIsDrawnAnew() throws {
    let mql = try session(columns: 60)
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT 1\r+ 2")
    try mql.waitForScreen(endingWith: "mql> SELECT 1", "  -> + 2")
    mql.interrupt(28)
    mql.type("\r;\r")
    try mql.waitForScreen(endingWith: "    3", "1 row", "mql>")
    #expect(mql.screen.lines.filter { $0 == "  -> + 2" }.count == 1)
  }

  @Test func aStatementIsLaidOutForAnotherSize() throws {
    let mql = try session(columns: 100)
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT 'a text that has to be broken where the screen is narrow' AS text,\r1 AS one")
    try mql.waitForScreen { $0.last == "  -> 1 AS one" && $0.count == 2 }
    mql.resize(columns: 40, rows: 20)
    try mql.waitForScreen(
      endingWith: "mql> SELECT 'a text that has to be broke", "     n where the screen is narrow' AS te",
      "     xt,",
      "  -> 1 AS one")
    mql.resize(columns: 120, rows: 30)
    try mql.waitForScreen(
      endingWith: "mql> SELECT 'a text that has to be broken where the screen is narrow' AS text,",
      "  -> 1 AS one")
    mql.type(";\r")
    try mql.waitForScreen {
      $0.last == "mql>" && $0.contains { $0.hasPrefix("a text that has to be broken where") }
    }
  }

  @Test func aPasteRunsWhatIsCompleteOnceEnterIsPressed() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("\u{1B}[200~SELECT 1 AS a;\r\r.mode csv\rSELECT\r\t2 AS b;\rSELECT 3\u{1B}[201~")
    try mql.waitForScreen(
      endingWith: "mql> SELECT 1 AS a;", "  ->", "  -> .mode csv", "  -> SELECT", "  ->     2 AS b;",
      "  -> SELECT 3")
    mql.type(" AS c;\r")
    try mql.waitForScreen(endingWith: "b", "2", "c", "3", "mql>")
    #expect(
      folder.read("missionql/history")
        == "SELECT 1 AS a;\n.mode csv\nSELECT\\n\t2 AS b;\nSELECT 3 AS c;\n")
  }

  @Test func killingEndsWithTheLine() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT 1\rAS one" + Self.up + Self.home + "\u{1B}f\u{B}")
    try mql.waitForScreen(endingWith: "mql> SELECT", "  -> AS one")
    mql.type(" 2;" + Self.down + "\u{15}")
    try mql.waitForScreen(endingWith: "mql>")
  }

  @Test func changesAreTakenBackOneByOne() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    for (keys, line) in [("SELECT", "SELECT"), (" ", "SELECT"), ("41", "SELECT 41"), ("\r+ 1", "  -> + 1")] {
      mql.type(keys)
      try mql.waitForScreen { $0.last?.hasSuffix(line) ?? false }
    }
    mql.type("\u{15}")
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("\u{1F}")
    try mql.waitForScreen(endingWith: "mql> SELECT 41", "  -> + 1")
    mql.type("\u{1F}\u{18}\u{15}")
    try mql.waitForScreen {
      !$0.contains { $0.contains("+ 1") } && $0.last?.hasPrefix("mql> SELECT") ?? false
    }
    mql.type("\u{1F}\u{1F}\u{1F}\u{1F}\u{1F}\u{1F}SELECT 7 AS x;\r")
    try mql.waitForScreen(endingWith: "7", "1 row", "mql>")
  }

  @Test func aMenuListsWhatCanStandThere() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("FROM budget_lines WHERE varia\t")
    try mql.waitForScreen { $0.contains { $0.hasPrefix("  variance_percent  column") } }
    mql.type("\t\t")
    try mql.waitForScreen {
      $0.contains("mql> FROM budget_lines WHERE variance_percent")
        && $0.contains { $0.hasPrefix("> variance_percent  column") }
    }
    // Back, and taken by Enter, which does not run it.
    mql.type("\u{1B}[Z\r > 0")
    try mql.waitForScreen(endingWith: "mql> FROM budget_lines WHERE variance > 0")
    mql.type("\u{3}")
    try mql.waitForScreen(endingWith: "^C", "mql>")
    mql.type("from budget_t\t")
    try mql.waitForScreen(endingWith: "mql> from budget_totals")
    // Down goes into a menu that is open, and not to earlier statements.
    mql.type("\u{3}")
    try mql.waitForScreen { $0.last == "mql>" }
    mql.type(".set mode \t")
    try mql.waitForScreen { $0.contains { $0.hasPrefix("  csv       format  for spreadsheets") } }
    mql.type("\u{1B}[B\u{1B}[B\r")
    try mql.waitForScreen { $0.contains { $0.hasSuffix("mql> .set mode box") } }
    mql.type("\u{3}from budget_t\t")
    try mql.waitForScreen(endingWith: "mql> from budget_totals")
    mql.type("wh\t")
    try mql.waitForScreen(endingWith: "mql> from budget_totals where")
  }

  @Test func backslashGShowsTheRowsAsLines() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT 1 AS one,\r'x' AS other \\G\r")
    try mql.wait(for: "  one = 1\nother = x\n")
    try mql.waitForScreen { $0.last == "mql>" }
    mql.type(Self.up)
    try mql.waitForScreen(endingWith: "mql> SELECT 1 AS one,", "  -> 'x' AS other \\G")
  }

  @Test(arguments: [("xterm", ""), ("xterm-256color", ""), ("xterm", "1")])
  func coloursAreThoseThatTheTerminalHas(_ terminal: String, _ noColor: String) throws {
    let mql = try session(["TERM": terminal, "NO_COLOR": noColor])
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT 'a';\r")
    try mql.waitForScreen(endingWith: "a", "1 row", "mql>")
    let keyword = terminal == "xterm" ? "\u{1B}[0;1mSELECT" : "\u{1B}[0;38;5;32mSELECT"
    #expect(mql.written.contains(keyword) == noColor.isEmpty)
    #expect(mql.written.contains("m'a'") == noColor.isEmpty)
  }

  @Test(arguments: ["C", "POSIX", "de_DE.ISO-8859-1"]) func anyLocaleReadsUTF8(_ locale: String) throws {
    let mql = try session(["LANG": "", "LC_ALL": locale])
    try mql.waitForScreen(endingWith: "mql>")
    mql.type("SELECT '联合国 é'\r  AS un;")
    try mql.waitForScreen(endingWith: "mql> SELECT '联合国 é'", "  ->   AS un;")
    mql.type("\r")
    try mql.waitForScreen(endingWith: "联合国 é", "1 row", "mql>")
  }

  @Test func aDumbTerminalTakesLineByLine() throws {
    let mql = try session(["TERM": "dumb"])
    try mql.enter("SELECT 1 +")
    try mql.enter("2 AS three;", at: "  -> ")
    try mql.wait(for: "three\n-----\n    3\n1 row\n")
    try mql.wait(for: "mql> ")
    mql.type("FROM budget_lines WHERE varia\t\t")
    try mql.wait(for: "variance_percent")
    mql.type(" > 100;\r")
    try mql.wait(for: "9 rows")
    #expect(!mql.written.contains("\u{1B}"))
  }

  /// What the user binds in ~/.editrc counts: vi's Enter knows no statements, and lines then come one by one.
  @Test func viKeysWork() throws {
    _ = try folder.file(".editrc", "mql:bind -v\n")
    let mql = try session(["HOME": folder.path])
    try mql.enter("SELECT 40 +")
    try mql.enter("3 AS answer;", at: "  -> ")
    try mql.wait(for: "    43\n1 row\n")
    try mql.wait(for: "mql> ")
    mql.type("SELECT 7 AS x;\u{1B}bbbcw8\u{1B}\r")
    try mql.wait(for: "x\n─\n8\n1 row\n")
  }

  @Test func aLongPasteIsEditedWithoutDelay() throws {
    let mql = try session()
    try mql.waitForScreen(endingWith: "mql>")
    let rows = (1...4000).map { "(\($0), 'a text of row \($0)')" }.joined(separator: ",\r")
    mql.type("\u{1B}[200~SELECT count(*) AS n FROM (VALUES\r\(rows)) AS t\u{1B}[201~")
    try mql.waitForScreen { $0.last?.hasSuffix("4000')) AS t") ?? false }
    let start = ContinuousClock.now
    mql.type(" (a, b);")
    try mql.waitForScreen { $0.last?.hasSuffix(") AS t (a, b);") ?? false }
    // Far more than it takes, for a busy machine and a build without optimization.
    #expect(ContinuousClock.now - start < .seconds(20))
    mql.type("\r")
    try mql.waitForScreen(endingWith: "4000", "1 row", "mql>")
  }
}
