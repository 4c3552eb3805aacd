import Diagnostics
import Shell
import Testing

/// What is written to a terminal: within its width, and with the signs that it has.
@Suite struct OutputFitTests {
  static let texts: [[String]] =
    [["--help"], ["--version"]]
    + ["run", "list", "check", "fmt", "lint", "docs", "grammar", "completions", "man"].map { [$0, "--help"] }
  static let tables = [
    ["list"], ["list", "audit"], ["-c", "FROM budget_lines"], ["-c", "FROM budget_lines CITE"],
    ["-c", "SHOW TABLES"], ["docs"], ["docs", "functions", "rank"], ["grammar"], ["grammar", "create_table"],
    ["run", "causes/drivers-by-cause", "--help"], ["run", "finance/year-on-year", "--help"],
    ["-c", "FROM indicators"],
    ["-c", "SELECT class, sparkline(variance) AS line FROM budget_lines GROUP BY ALL"],
    ["-c", "SELECT category, sum(variance) FROM budget_lines GROUP BY category WITH TOTALS"],
  ]
  static let charts = [
    "FROM budget_lines CHART BAR class, variance",
    "FROM budget_lines CHART BULLET class, apportionment, expenditure",
    "FROM budget_lines CHART HISTOGRAM variance",
    "FROM budget_lines CHART SCATTER apportionment, expenditure",
    "FROM indicator_values CHART LINE period, value BY series",
    "FROM indicator_values CHART SPARKLINE period, value BY series",
  ].map { ["-c", $0] }

  private func drawn(_ arguments: [String], columns: UInt16, _ environment: [String: String]) throws -> String
  {
    let child = try Child(
      arguments, environment: ["PAGER": ""].merging(environment) { $1 }, terminal: (columns, 50))
    return String(decoding: try child.readToEnd().output, as: UTF8.self)
  }

  @Test(arguments: texts + tables + charts, [40, 80, 200] as [UInt16])
  func noLineIsWiderThanTheScreen(_ arguments: [String], _ columns: UInt16) throws {
    let text = try drawn(arguments, columns: columns, ["TERM": "dumb", "LC_ALL": "C.UTF-8"])
    #expect(!text.utf8.contains(0x1B))
    // What is typed is not broken: usages stand in lines of their own.
    let isHelp = arguments.contains("--help")
    for line in text.split(whereSeparator: \.isNewline)
    where DisplayWidth.of(line) > columns && !Self.isWord(line) {
      #expect(isHelp && columns == 40 && line.hasPrefix("  "), "\(line)")
    }
  }

  static let commands = [
    ".help", ".help units", ".help formats", ".help rank", ".help save", ".help functions", ".examples",
    ".examples budget", ".tables", ".tables money", ".schema personnel", ".source budget_lines", ".queries",
    ".queries audit", ".set", ".charts", ".mode", ".run finance/year-on-year", ".history 5", ".tour 3", "q",
    "\\watch", ".nonsense",
  ]

  /// What commands of the prompt write, on terminals without escape sequences too.
  @Test(arguments: [40, 80, 200] as [UInt16], [("C.UTF-8", "xterm"), ("C", "xterm"), ("C.UTF-8", "dumb")])
  func commandsFitTheScreen(_ columns: UInt16, _ terminal: (locale: String, name: String)) throws {
    let folder = try TemporaryFolder()
    let mql = try TerminalSession(
      ["--quiet"], state: folder.path, columns: columns, rows: 50,
      environment: ["TERM": terminal.name, "LC_ALL": terminal.locale])
    try mql.waitForScreen { $0.last == "mql>" }
    for command in Self.commands { try answer(command, mql) }
    try leave(mql)
    if terminal != ("C.UTF-8", "xterm") { #expect(Self.signs(in: mql.written).isEmpty) }
  }

  @Test(arguments: [40, 80, 200] as [UInt16]) func allHelpFitsTheScreen(_ columns: UInt16) throws {
    let folder = try TemporaryFolder()
    let mql = try TerminalSession(["--quiet"], state: folder.path, columns: columns, rows: 50)
    let answers = [("\\", ForeignCommand.backslash), (".", ForeignCommand.point)].flatMap { mark, entries in
      entries.compactMap { entry in
        if case .advice = entry.answer { entry.names.first.map { mark + $0 } } else { nil }
      }
    }
    try mql.waitForScreen { $0.last == "mql>" }
    for topic in Help.topics { try answer(".help \(topic)", mql) }
    for command in answers + [".schema", ".run nothing"] { try answer(command, mql) }
    // Statements are broken between clauses and conditions only, of which some are wider than 40 cells.
    for place in 1...10 where columns > 40 { try answer(".examples \(place)", mql) }
    for step in 1...10 { try answer(".tour \(step)", mql) }
    try answer("q", mql)
    try leave(mql)
  }

  /// Has a command answered: what is typed before the next prompt stands there would be echoed amidst the answer.
  private func answer(_ command: String, _ mql: TerminalSession) throws {
    let row = mql.screen.scrolled.count + mql.screen.row
    mql.type(command + "\r")
    try mql.waitForScreen {
      ($0.last == "mql>" || $0.last == "tour>") && mql.screen.scrolled.count + mql.screen.row > row
    }
  }

  /// None of what was drawn was too wide.
  private func leave(_ mql: TerminalSession) throws {
    mql.type(".quit\r")
    #expect(try mql.end() == 0)
    let wide = mql.screen.broken.filter { !Self.isWord($0) && !$0.hasPrefix("mql> ") }
    #expect(wide.isEmpty, "\(wide)")
  }

  /// What is of one word stands alone, however wide it is.
  private static func isWord(_ line: some StringProtocol) -> Bool {
    !line.drop { $0 == " " }.contains(" ")
  }

  /// What is neither of ASCII nor a letter or a mark of another script.
  private static func signs(in text: String) -> Set<Unicode.Scalar> {
    Set(text.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic })
      .subtracting("、（）《》“”：；，。".unicodeScalars)
  }

  /// Letters of other scripts are data, and nothing else would say the same.
  @Test(
    arguments: texts + tables + charts + [
      ["docs"], ["docs", "options"], ["grammar"], ["-c", "SELECT clas FROM causes"],
    ])
  func aLocaleWithoutSignsGetsNone(_ arguments: [String]) throws {
    let text = try drawn(arguments, columns: 80, ["TERM": "dumb", "LC_ALL": "C"])
    #expect(!text.utf8.contains(0x1B))
    let signs = Self.signs(in: text)
    #expect(signs.isEmpty, "\(signs)")
  }
}
