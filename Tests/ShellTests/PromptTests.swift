import Testing

/// Commands, settings, help and the pager of the prompt.
@Suite struct PromptTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func session(
    columns: UInt16 = 100, rows: UInt16 = 60, _ environment: [String: String] = [:],
    arguments: [String] = ["--quiet"]
  ) throws -> TerminalSession {
    try TerminalSession(
      arguments, state: folder.path, columns: columns, rows: rows, environment: environment)
  }

  private func leave(_ mql: TerminalSession) throws {
    try mql.enter("\u{4}")
    #expect(try mql.end() == 0)
  }

  // MARK: Empty results

  static let empty = [
    ("FROM budget_lines SELECT line WHERE class = 'Offical travel';", "near: 'Official travel'\n"),
    (
      "FROM budget_lines SELECT line WHERE class = 'air operations' AND variance > 0;",
      "without it there would be 9 rows"
    ),
    ("FROM budget_lines SELECT line WHERE variance = 1000;", "nearest: 787.0 and 1281.0"),
    (
      "SELECT category, sum(variance) AS v FROM budget_lines GROUP BY 1 HAVING v > 100000;",
      "the greatest is 40382.1"
    ),
    (
      "FROM budget_lines SELECT line WHERE category = 'Civilian personnel' AND variance > 9000;",
      "the greatest is"
    ),
    (
      "SELECT 1 FROM budget_lines b JOIN personnel p ON b.class = p.category_zh;",
      "no rows of the two sides match"
    ),
    (
      "FROM budget_lines SELECT line WHERE class IN (SELECT category FROM personnel WHERE kind = 'catgory');",
      "near: 'category'"
    ),
    (
      "FROM budget_lines SELECT line WHERE variance > 1 [MUSD] AND variance < 0;",
      "no row with `variance > 1000.0` has"
    ),
    ("FROM budget_lines SELECT line ORDER BY 1 LIMIT 3 OFFSET 50;", "there are only 21 rows"),
    (
      "FROM events SELECT event WHERE starts_on = DATE '2018-01-01';",
      "nearest: DATE '2017-11-01' and DATE '2019-02-22'"
    ),
    ("FROM budget_lines SELECT line WHERE class LIKE 'air%';", "near: 'Air operations'"),
    (
      "FROM budget_lines, generate_series(5, 1) AS s(n) SELECT line, n;",
      "no series from `5` to `1` has a member"
    ),
    (
      "FROM (SELECT line, nullif(line, line) AS a FROM budget_lines) UNPIVOT (v FOR k IN (a));",
      "all values are missing"
    ),
    ("SELECT class FROM budget_lines INTERSECT SELECT name FROM causes;", "INTERSECT finds no row"),
  ]

  @Test(arguments: empty) func anEmptyResultSaysWhy(_ query: String, _ reason: String) throws {
    let mql = try session(columns: 200)
    try mql.enter(query)
    try mql.wait(for: "0 rows\n")
    try mql.wait(for: reason)
    try leave(mql)
  }

  // MARK: Looking back

  @Test func lastShowsTheResultWholeOrInAnotherFormat() throws {
    let mql = try session(columns: 60)
    try mql.enter(".last")
    try mql.wait(for: "no result yet")
    try mql.enter("FROM budget_lines LIMIT 2;")
    try mql.wait(for: "or `\\G` shows\n  all)")
    try mql.enter(".last")
    try mql.wait(for: "first_paragraph  last_paragraph")
    try mql.enter(".last csv")
    try mql.wait(for: "line,category,category_zh,class,")
    try mql.enter(".last jsn")
    try mql.wait(for: "did you mean `json`?")
    try leave(mql)
  }

  @Test func sourceSaysWhereFiguresStand() throws {
    let mql = try session()
    try mql.enter("SELECT class, expenditure FROM budget_lines WHERE class = 'Air operations';")
    try mql.enter(".source")
    try mql.wait(for: "[1] A/75/623, III.A, table, line 20: budget_lines.class, expenditure")
    try mql.enter(".source recommendations")
    try mql.wait(for: "report    source")
    try mql.enter(".source recomendations")
    try mql.wait(for: "did you mean `recommendations`?")
    try leave(mql)
  }

  @Test func historyListsWhatWasTyped() throws {
    let mql = try session()
    try mql.enter("SELECT 1 AS\rone;")
    try mql.wait(for: "1 row\n")
    try mql.enter("SELECT 2 AS two;")
    try mql.enter(".history one")
    try mql.wait(for: "1  SELECT 1 AS\n   one;\n3  .history one\nmql> ")
    mql.type(".history 2\r")
    try mql.wait(for: "3  .history one\n4  .history 2\n")
    try leave(mql)
  }

  @Test func theWordsOfAChartAreColoredAsKeywords() throws {
    let mql = try session(columns: 200, ["TERM": "xterm-256color"])
    try mql.enter("SELECT 1 AS line, 2 AS title CHART BAR line, title TITLE 'x';")
    try mql.wait(for: "mql> ")
    mql.type(".history 2\r")
    try mql.wait(for: "2  .history 2")
    let keyword = "\u{1B}[0;38;5;32m"
    #expect(
      mql.written.contains(
        "\(keyword)CHART\u{1B}[0m \(keyword)BAR\u{1B}[0m line, title \(keyword)TITLE\u{1B}[0m "))
    try leave(mql)
  }

  // MARK: Settings

  @Test func settingsHaveAValueADefaultAndAnOrigin() throws {
    let mql = try session(columns: 200, ["NO_COLOR": "1"], arguments: ["--quiet", "--timeout", "9"])
    try mql.enter(".set")
    let table = try mql.wait(for: "12 rows")
    let rows = table.split { $0 == "\n" }.map { $0.split { $0 == " " }.joined(separator: " ") }
    #expect(rows.contains("timeout 9 none command line after how many seconds a statement is ended"))
    #expect(rows.contains { $0.hasPrefix("color off auto $NO_COLOR") })
    #expect(rows.contains { $0.hasPrefix("mode table table default") })
    try mql.enter(".set mode csv")
    try mql.enter(".set mode")
    try mql.wait(for: "mode,csv,table,.set,how results are written\n")
    try mql.enter(".set timer = on")
    try mql.enter("SELECT 1 AS one;")
    try mql.wait(for: "one\n1\ntime: ")
    try mql.enter(".set threads 0")
    try mql.wait(for: "`0` is no value for the setting `threads`")
    try mql.enter(".set timr off")
    try mql.wait(for: "did you mean `timer`?")
    try leave(mql)
  }

  @Test func configAndInitFilesAreReadAtThePrompt() throws {
    _ = try Run(["-c", "SELECT 1"])
    let config = "# how I like it\nmode = csv\ntimer = of\ncolour = on\nmode: un\n"
    _ = try folder.file("missionql/config", config)
    _ = try folder.file(
      "missionql/init.mql",
      "CREATE VIEW over AS FROM budget_lines WHERE variance < 0;\n.set strict on\nSELECT count(*) AS n FROM over"
    )
    let mql = try session(arguments: [])
    try mql.wait(for: "a line of the config file is `name = value`")
    try mql.wait(for: "missionql/config:3:9\n3 │ timer = of\n")
    try mql.wait(for: "did you mean `on`?")
    try mql.wait(for: "there is no setting `colour`")
    try mql.wait(for: "did you mean `color`?")
    try mql.wait(for: "n\n10\n")
    try mql.enter(".set mode")
    try mql.wait(for: "mode,csv,table,\"config file, line 2\"")
    try mql.enter(".set strict")
    try mql.wait(for: "strict,on,off,.set")
    try leave(mql)
    // The command line counts more, and scripts read neither file.
    let other = try session(arguments: ["--format", "json"])
    try other.enter("SELECT 1 AS one;")
    try other.wait(for: "{\"one\":1}")
    let script = try Run(["-c", "SELECT 1 AS one"], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(script.output.hasPrefix("one\n───"))
    let without = try session(arguments: ["--no-config"])
    try without.enter("SELECT 1 AS one;")
    try without.wait(for: "one\n───\n  1\n1 row\n")
  }

  // MARK: The pager

  @Test func whatDoesNotFitGoesToThePager() throws {
    let mql = try session(rows: 24, ["PAGER": "sed s/^/page:/ | head -n 4"])
    try mql.enter("FROM budget_lines SELECT class;")
    try mql.wait(for: "page:class\npage:")
    try mql.enter("SELECT 'short' AS text;")
    try mql.wait(for: "\nshort\n1 row\n")
    try mql.enter(".set pager off")
    try mql.enter("FROM budget_lines SELECT class;")
    try mql.wait(for: "\nclass\n")
    try mql.wait(for: "21 rows\n")
    try mql.enter(".set pager sed s/^/other:/")
    try mql.enter("FROM paragraphs SELECT paragraph;")
    try mql.wait(for: "other:111 rows\n")
    try leave(mql)
  }

  // MARK: Progress

  @Test func whatTakesLongSaysHowLong() throws {
    let mql = try session()
    try mql.enter(TerminalTests.endless)
    try mql.wait(for: "1 s")
    try mql.wait(for: "2 s")
    mql.type("\u{3}")
    try mql.wait(for: "interrupted")
    try mql.waitForScreen { $0.last == "mql>" && !$0.contains { $0.contains("Ctrl-C stops it") } }
    try leave(mql)
  }

  /// The tables are small, and only their pairs are many.
  @Test(arguments: [
    """
    FROM budget_lines a, budget_lines b, budget_lines c, budget_lines d, budget_lines e, budget_lines f \
    WHERE a.variance * f.variance = 0.123
    """,
    """
    FROM results a JOIN results b USING (done) JOIN results c USING (done) JOIN results d USING (done) \
    WHERE a.quantity * d.quantity = b.quantity + 0.123
    """,
    "FROM generate_series(1, 1000000000) AS s(n) WHERE n % 7 = 8",
  ]) func pairsSayHowFarTheyAre(_ rows: String) throws {
    let mql = try session(columns: 250)
    try mql.enter("SELECT count(*) \(rows);")
    try mql.wait(for: " % · ")
    mql.type("\u{3}")
    try mql.wait(for: "interrupted")
    try leave(mql)
  }

  @Test func thePagerMayBeLeftInTheMidst() throws {
    let mql = try session(columns: 80, rows: 24, ["PAGER": "less -RSX"])
    try mql.enter("FROM paragraphs SELECT paragraph, gist ORDER BY 1;")
    try mql.waitForScreen { $0.last == ":" }
    mql.type(" ")
    mql.type("q")
    try mql.waitForScreen { $0.last?.hasSuffix("mql>") ?? false }
    mql.type("SELECT 41 + 1 AS answer;\r")
    try mql.wait(for: "    42\n1 row\n")
    // Of more rows than a pipe holds, while they are still written.
    try mql.enter("SELECT n FROM generate_series(1, 300000) AS s(n);")
    try mql.waitForScreen { $0.last == ":" }
    mql.type("q")
    try mql.waitForScreen { $0.last?.hasSuffix("mql>") ?? false }
    #expect(!mql.written.contains("error["))
    try leave(mql)
  }

  @Test func aScreenMayGetAnotherSizeWhileThePagerShowsPages() throws {
    let mql = try session(columns: 100, rows: 24, ["PAGER": "less -RSX"])
    try mql.enter("FROM paragraphs SELECT paragraph, gist ORDER BY 1;")
    try mql.waitForScreen { $0.last == ":" }
    mql.resize(columns: 60, rows: 20)
    // A pager that was about to wait for a key sees the new size with the next one: Ctrl-L draws the page anew.
    mql.type("\u{c}")
    try mql.waitForScreen { $0.last == ":" }
    mql.type("q")
    try mql.waitForScreen { $0.last?.hasSuffix("mql>") ?? false }
    // What is typed before the prompt comes is shown by the terminal, which breaks it if it is too wide.
    mql.type(".set pager off\r")
    try mql.waitForScreen { $0.last == "mql>" && $0.contains { $0.hasSuffix(".set pager off") } }
    mql.type("FROM paragraphs SELECT paragraph, gist LIMIT 3;\r")
    try mql.wait(for: "3 rows")
    #expect(mql.screen.broken.isEmpty)
    try leave(mql)
  }

  // MARK: Learning

  @Test func examplesAreListedShownAndRun() throws {
    let mql = try session(columns: 80, rows: 400)
    try mql.enter(".examples finance")
    try mql.wait(for: "finance/year-on-year")
    try mql.enter(".examples year-on-year")
    try mql.wait(for: "-- How did spending grow")
    try mql.wait(for: "mql> ")
    mql.type(".examples yeer-on-year\r")
    try mql.wait(for: "there is no example `yeer-on-year`")
    try mql.wait(for: "mql> ")
    mql.type(".run finance/year-on-y\t")
    try mql.wait(for: ".run finance/year-on-year")
    mql.type("\u{3}")
    try leave(mql)
  }

  @Test func theFirstRunSaysWhatCanBeAsked() throws {
    let mql = try session(columns: 80, arguments: [])
    try mql.wait(for: "Ask for money, people, results:")
    try mql.enter(".quit")
    _ = try mql.end()
    let second = try session(columns: 80, arguments: [])
    try second.wait(for: "`.help` lists the commands")
    try leave(second)
  }

  @Test(arguments: [40, 80, 120] as [UInt16]) func theTourGoesStepByStep(_ columns: UInt16) throws {
    let mql = try session(columns: columns)
    try mql.enter(".tour")
    for step in 1...10 {
      try mql.wait(for: "\(step)/10")
      try mql.waitForScreen { $0.last == "tour>" }
      // The last one shows a slip.
      #expect(mql.written.contains("error[") == (step == 10))
      mql.type("\r")
    }
    try mql.wait(for: "that was the tour")
    try mql.enter(".tour 9")
    try mql.wait(for: "9/10")
    try mql.enter("q", at: "tour> ")
    try mql.wait(for: "`.tour 10` goes on here")
    try mql.enter(".tour 11")
    try mql.wait(for: "the tour has 10 steps")
    try leave(mql)
  }

  @Test func theTourTakesQueriesBetweenItsSteps() throws {
    let mql = try session(columns: 80)
    try mql.enter(".tour 2")
    try mql.enter("SELECT 6 *", at: "tour> ")
    try mql.waitForScreen { $0.suffix(2).elementsEqual(["tour> SELECT 6 *", "   ->"]) }
    mql.type("7 AS own;\r")
    try mql.wait(for: "own\n───\n 42\n1 row\n")
    try mql.enter(".tour 7", at: "tour> ")
    try mql.wait(for: "7/10")
    try mql.wait(for: "tour> ")
    mql.type("\u{4}")
    try mql.wait(for: "`.tour 8` goes on here")
    // What was shown is there to be changed.
    try mql.wait(for: "mql> ")
    mql.type("\u{1B}[A\u{1B}[A")
    try mql.waitForScreen {
      $0.last?.hasSuffix("FROM budget_lines WHERE apportionment > 0) AS lines;") ?? false
    }
    mql.type("\u{3}")
    try mql.waitForScreen { $0.last == "mql>" }
    mql.type("\u{4}")
    #expect(try mql.end() == 0)
  }

  /// At the least screen that is common: what is asked and what comes of it are in sight together.
  @Test func eachStepOfTheTourFitsTheScreen() throws {
    let mql = try session(columns: 80, rows: 24)
    try mql.enter(".tour")
    for step in 1...10 {
      try mql.waitForScreen { lines in
        lines.last == "tour>" && lines.contains { $0.hasPrefix("\(step)/10  ") }
      }
      mql.type("\r")
    }
    try mql.wait(for: "that was the tour")
    try leave(mql)
  }

  // MARK: Finding the way

  @Test(arguments: [40, 80, 200] as [UInt16]) func tablesAreListedALineEach(_ columns: UInt16) throws {
    let mql = try session(columns: columns, rows: 100)
    try mql.enter(".tables")
    try mql.waitForScreen { $0.contains("43 rows") }
    let lines = mql.screen.lines
    #expect(lines.contains { $0.hasPrefix("budget_lines ") && ($0.contains("…") || columns == 200) })
    #expect(lines.filter { $0.hasPrefix("budget_") }.count == 3)
    try mql.enter(".tables exp cla")
    try mql.wait(for: "budget_lines")
    try mql.enter(".tables zebra")
    try mql.wait(for: "no table has `zebra`")
    try leave(mql)
  }

  @Test(arguments: [40, 80, 200] as [UInt16]) func helpFitsTheScreen(_ columns: UInt16) throws {
    let mql = try session(columns: columns, rows: 200)
    try mql.enter(".help")
    let help = try mql.wait(for: "`.help functions`")
    let lines = help.split { $0 == "\n" }
    #expect(lines.dropFirst().allSatisfy { $0.count < Int(columns) })
    #expect(lines.contains { $0.hasPrefix("  .tables [WORD…]") })
    try mql.enter(".help JOIN")
    try mql.wait(for: "JOIN … ON, USING")
    try mql.enter(".help chart")
    try mql.wait(for: "CHART BULLET")
    try leave(mql)
  }

  @Test func wordsOfOtherShellsAreTakenUp() throws {
    let mql = try session()
    try mql.enter("q")
    try mql.wait(for: "`.quit` or Ctrl-D leaves")
    try mql.enter("clear")
    try mql.waitForScreen { $0 == ["mql>"] }
    try mql.enter("\\h over")
    try mql.wait(for: "neighbouring rows")
    try mql.enter("exit")
    #expect(try mql.end() == 0)
  }

  @Test(arguments: [
    "sql", "units", "missing", "precision", "cite", "assert", "compare", "totals", "joins", "pipes",
    "windows",
    "dates", "files", "parameters", "formats", "reading", "editing", "config",
  ]) func whatHelpShowsCanBeTyped(_ topic: String) throws {
    let mql = try session(columns: 80, rows: 200)
    try mql.enter(".help \(topic)")
    try mql.wait(for: "\n")
    let text = try mql.wait(for: "mql> ")
    #expect(text.split { $0 == "\n" }.allSatisfy { $0.count < 80 })
    // A query may go over lines, all indented.
    var queries: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      queries[queries.count - 1] += line.hasPrefix("  ") && !line.isEmpty ? line + "\n" : ""
      if line.last == ";" || !line.hasPrefix("  ") { queries.append("") }
    }
    let run = queries.filter { $0.hasSuffix(";\n") }.joined()
    let answer = try Run(["-c", run])
    #expect(answer.exitCode == 0, "\(answer.errors)")
    mql.type("\u{4}")
    #expect(try mql.end() == 0)
  }
}
