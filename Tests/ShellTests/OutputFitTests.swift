import Diagnostics
import Testing

/// What is written to a terminal: within its width, and with the signs that it has.
@Suite struct OutputFitTests {
  static let texts: [[String]] =
    [["--help"], ["--version"]]
    + ["run", "list", "check", "fmt", "lint", "docs", "grammar", "completions", "man"].map { [$0, "--help"] }
  static let tables = [
    ["list"], ["list", "audit"], ["-c", "FROM budget_lines"], ["-c", "FROM budget_lines CITE"],
    ["-c", "SHOW TABLES"],
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
    for line in text.split(whereSeparator: \.isNewline) where DisplayWidth.of(line) > columns {
      #expect(isHelp && columns == 40 && line.hasPrefix("  "), "\(line)")
    }
  }

  /// Letters of other scripts are data, and nothing else would say the same.
  @Test(
    arguments: texts + tables + charts + [
      ["docs"], ["docs", "options"], ["grammar"], ["-c", "SELECT clas FROM causes"],
    ])
  func aLocaleWithoutSignsGetsNone(_ arguments: [String]) throws {
    let text = try drawn(arguments, columns: 80, ["TERM": "dumb", "LC_ALL": "C"])
    #expect(!text.utf8.contains(0x1B))
    let signs = Set(text.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic })
    #expect(signs.subtracting("、（）《》“”：；，。".unicodeScalars).isEmpty, "\(signs)")
  }
}
