import Diagnostics
import LogicTest
import MissionQL
import Testing

/// What must hold of window functions.
extension DifferentialTests {
  @Test(.enabled(if: isInstalled, "sqlite3 is not installed")) func windowsAgreeWithSQLite() throws {
    var cases: [Case] = []
    for seed in Self.seeds {
      var generator = WindowGenerator(seed: seed)
      let script = generator.script()
      for _ in 0..<Self.queriesPerSeed {
        let query = BilingualGenerator.Query(text: generator.query(), isOrdered: false)
        cases.append(Case(seed: seed, query: query, script: script))
      }
    }
    try Self.expectAgreement(cases)
  }
}

extension LawTests {
  private func session(
    with script: String, optimizes: Bool = true, threads: Int = 1, batchRows: Int? = nil
  ) throws -> Session {
    var configuration = SessionConfiguration()
    configuration.optimizes = optimizes
    configuration.threads = threads
    configuration.batchRows = batchRows
    let session = try Session(configuration)
    let made = session.answer(to: SourceText(name: "tables", text: script))
    #expect(made.diagnostics.isEmpty)
    return session
  }

  /// Neither the optimizer nor how the work is shared out changes what window functions give.
  @Test func windowsAreTheSameHoweverComputed() throws {
    for seed in Self.seeds.prefix(100) {
      var generator = WindowGenerator(seed: seed)
      let script = generator.script().ours
      let sessions = try [
        session(with: script, optimizes: false), session(with: script),
        session(with: script, threads: 4, batchRows: 1), session(with: script, threads: 2, batchRows: 7),
      ]
      for _ in 0..<4 {
        let query = generator.query().ours
        let expected = try #require(try rows(query, in: sessions[0]), "\(query)")
        for session in sessions.dropFirst() { #expect(try rows(query, in: session) == expected, "\(query)") }
      }
    }
  }

  private static let aggregates = [
    "median(d)", "median(b) FILTER (WHERE a > 0)", "stddev(b)", "variance(d)", "count(DISTINCT a)",
    "sum(DISTINCT a)", "avg(DISTINCT d)", "median(DISTINCT a)", "string_agg(DISTINCT s, '-' ORDER BY s)",
    "string_agg(s, '-' ORDER BY b, id)", "bool_and(b > 0)", "bool_or(b > 0)", "any_value(s)",
    "min(b) FILTER (WHERE a > 0)", "max(s) FILTER (WHERE d < 0)", "sum(b::DOUBLE)", "avg(d::DOUBLE)",
    "sum(DISTINCT d::DOUBLE)", "min(DISTINCT t)", "max(b)", "sum(d)",
  ]

  /// An aggregate over a frame is that aggregate over the rows of the frame.
  @Test(arguments: aggregates) func framesAreAggregatedAsGroupsAre(_ aggregate: String) throws {
    for seed in Self.seeds.prefix(12) {
      var generator = WindowGenerator(seed: seed)
      let session = try session(with: generator.script().ours)
      for (frame, condition) in [
        ("ROWS BETWEEN 2 PRECEDING AND 3 FOLLOWING", "f.id BETWEEN w.id - 2 AND w.id + 3"),
        ("ROWS UNBOUNDED PRECEDING", "f.id <= w.id"),
        ("ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING", "f.id > w.id"),
        (
          "ROWS BETWEEN 4 PRECEDING AND 2 FOLLOWING EXCLUDE CURRENT ROW",
          "f.id BETWEEN w.id - 4 AND w.id + 2 AND f.id <> w.id"
        ),
      ] {
        let windowed = "SELECT id, round(\(aggregate) OVER (ORDER BY id \(frame)), 9) FROM w"
        let grouped = """
          SELECT w.id, round((SELECT \(aggregate) FROM w AS f WHERE \(condition)), 9) FROM w
          """
        let isNumber =
          !aggregate.hasPrefix("string") && !aggregate.hasPrefix("bool")
          && !aggregate.hasPrefix("any") && !aggregate.hasPrefix("max(s)") && !aggregate.hasPrefix("min")
        let (one, other) = isNumber ? (windowed, grouped) : (windowed.unrounded, grouped.unrounded)
        #expect(try rows(one, in: session) == rows(other, in: session), "\(one)\n\(other)")
      }
    }
  }

  /// IGNORE NULLS is what the rows with a value give.
  @Test func nullsArePassedOver() throws {
    for seed in Self.seeds.prefix(20) {
      var generator = WindowGenerator(seed: seed)
      let session = try session(with: generator.script().ours)
      for (call, query) in [
        (
          "lag(b) IGNORE NULLS OVER (ORDER BY id)",
          "(SELECT b FROM w AS f WHERE f.id < w.id AND b IS NOT NULL ORDER BY id DESC LIMIT 1)"
        ),
        (
          "lead(b, 2) IGNORE NULLS OVER (ORDER BY id)",
          "(SELECT b FROM w AS f WHERE f.id > w.id AND b IS NOT NULL ORDER BY id LIMIT 1 OFFSET 1)"
        ),
        (
          "first_value(b) IGNORE NULLS OVER (ORDER BY id ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING)",
          "(SELECT b FROM w AS f WHERE f.id BETWEEN w.id - 3 AND w.id + 1 AND b IS NOT NULL ORDER BY id LIMIT 1)"
        ),
        (
          "last_value(b IGNORE NULLS) OVER (ORDER BY id)",
          "(SELECT b FROM w AS f WHERE f.id <= w.id AND b IS NOT NULL ORDER BY id DESC LIMIT 1)"
        ),
        (
          "nth_value(b, 2) IGNORE NULLS OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW)",
          "(SELECT b FROM w AS f WHERE f.id > w.id AND b IS NOT NULL ORDER BY id LIMIT 1 OFFSET 1)"
        ),
      ] {
        let (one, other) = ("SELECT id, \(call) FROM w", "SELECT id, \(query) FROM w")
        #expect(try rows(one, in: session) == rows(other, in: session), "\(one)\n\(other)")
      }
    }
  }
}

extension String {
  /// Without the rounding of numbers.
  fileprivate var unrounded: String {
    guard let start = range(of: "round("), let end = range(of: ", 9)") else { return self }
    return String(
      self[..<start.lowerBound] + self[start.upperBound..<end.lowerBound] + self[end.upperBound...])
  }

  private func range(of text: String) -> Range<String.Index>? {
    indices.lazy.compactMap { start -> Range<String.Index>? in
      self[start...].hasPrefix(text) ? start..<index(start, offsetBy: text.count) : nil
    }.first
  }
}
