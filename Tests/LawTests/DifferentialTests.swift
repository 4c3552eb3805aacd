import Columns
import Diagnostics
import Glibc
import LogicTest
import MissionQL
import Testing

/// Random queries over random tables give what `sqlite3` gives, where both languages mean the same.
///
/// A failure names its seed: `DIFFERENTIAL_SEED=n make test` tries that one only.
@Suite struct DifferentialTests {
  static let queriesPerSeed = 8
  static let isInstalled = ShellRunner(tools: "/usr/bin")?.run("command -v sqlite3")?.status == 0

  static var seeds: [UInt64] {
    if let text = unsafe getenv("DIFFERENTIAL_SEED"), let seed = UInt64(unsafe String(cString: text)) {
      return [seed]
    }
    return Array(1...200)
  }

  struct Case {
    var seed: UInt64
    var query: BilingualGenerator.Query
    var script: Bilingual
  }

  @Test(.enabled(if: isInstalled, "sqlite3 is not installed")) func agreesWithSQLite() throws {
    var cases: [Case] = []
    for seed in Self.seeds {
      var generator = BilingualGenerator(seed: seed)
      for _ in 0..<Self.queriesPerSeed {
        cases.append(Case(seed: seed, query: generator.query(), script: generator.script))
      }
    }
    try Self.expectAgreement(cases)
  }

  /// Windows with frames, recursion, nested set operations, subqueries in subqueries and groups that ask of others.
  @Test(.enabled(if: isInstalled, "sqlite3 is not installed")) func largerShapesAgreeWithSQLite() throws {
    var cases: [Case] = []
    for seed in Self.seeds.prefix(100) {
      var generator = BilingualGenerator(seed: seed)
      for _ in 0..<6 {
        cases.append(Case(seed: seed, query: generator.shaped(), script: generator.script))
      }
    }
    try Self.expectAgreement(cases)
  }

  static func expectAgreement(_ cases: [Case]) throws {
    let answers = try Self.askSQLite(cases)
    try #require(answers.count == cases.count)
    for (one, theirs) in zip(cases, answers) {
      let ours = try Self.ask(one)
      let agrees = Self.agree(ours, theirs, isOrdered: one.query.isOrdered)
      #expect(
        agrees,
        """
        seed \(one.seed)
        \(one.script.ours)
        ours:   \(one.query.text.ours)
        theirs: \(one.query.text.theirs)
        ours:   \(ours)
        theirs: \(theirs)
        """)
    }
  }

  // MARK: Asking

  /// A row is a list of printed values; an error is a single row that tells it.
  private static func ask(_ one: Case) throws -> [[String]] {
    let session = try Session(SessionConfiguration())
    let made = session.answer(to: SourceText(name: "tables", text: one.script.ours))
    try #require(made.diagnostics.isEmpty)
    let source = SourceText(name: "query", text: one.query.text.ours)
    let answer = session.answer(to: source)
    guard case .rows(let result) = answer.outcomes.last else { return [[answer.report(in: source)]] }
    return result.batches.flatMap { batch in
      (0..<batch.count).map { row in
        zip(batch.columns, result.fields).map { column, field in
          switch column.value(at: row, type: field.type) {
          case .boolean(let value): value ? "1" : "0"
          case let value: value.description(as: field.type)
          }
        }
      }
    }
  }

  /// All in one process; an answer ends with a line that holds a bell.
  private static func askSQLite(_ cases: [Case]) throws -> [[[String]]] {
    let shell = try #require(ShellRunner(tools: "/usr/bin"))
    defer { shell.remove() }
    var script = ".mode list\n.separator \"\u{1F}\"\n.nullvalue NULL\n"
    for one in cases {
      script += ".open :memory:\nPRAGMA case_sensitive_like = ON;\n"
      script += one.script.theirs + one.query.text.theirs + ";\n.print \u{7}\n"
    }
    try #require(shell.write(script, to: "script.sql"))
    let result = try #require(shell.run("sqlite3 -batch -init /dev/null < script.sql"))
    try #require(result.errors.isEmpty, "\(result.errors)")
    return result.output.split(separator: "\u{7}\n", omittingEmptySubsequences: false).dropLast().map {
      answer in
      answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
        line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
      }
    }
  }

  // MARK: Comparing

  private static func agree(_ ours: [[String]], _ theirs: [[String]], isOrdered: Bool) -> Bool {
    let (ours, theirs) = isOrdered ? (ours, theirs) : (sorted(ours), sorted(theirs))
    return ours.count == theirs.count
      && zip(ours, theirs).allSatisfy { $0.count == $1.count && zip($0, $1).allSatisfy(areEqual) }
  }

  private static func areEqual(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard let one = Double(left), let other = Double(right) else { return false }
    return abs(one - other) <= 1e-9 * max(1, abs(one))
  }

  /// In an order that does not depend on how a number is printed.
  private static func sorted(_ rows: [[String]]) -> [[String]] {
    let keyed = rows.map { row in
      // Of zeros, which may have a sign, too.
      (key: row.map { Double($0).map { String(($0 * 1e6).rounded() + 0) } ?? $0 }, row: row)
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.row)
  }
}
