import Diagnostics
import Execution
import LogicTest
import MissionQL
import Syntax
import Testing

/// What must hold of moments, intervals, units, pivots, series and their like, on random queries.
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

  /// Neither the optimizer nor how the work is shared out changes a result, nor does CITE.
  @Test func wideQueriesAreTheSameHoweverComputed() throws {
    var compared = 0
    for seed in Self.seeds.prefix(Self.wideSeeds) {
      var generator = WideGenerator(seed: seed)
      let script = generator.script()
      let sessions = try [
        session(with: script, optimizes: false), session(with: script),
        session(with: script, threads: 4, batchRows: 1), session(with: script, threads: 2, batchRows: 7),
      ]
      for _ in 0..<5 {
        let query = generator.query()
        guard let expected = try rows(query, in: sessions[0]) else { continue }
        for session in sessions.dropFirst() {
          #expect(try rows(query, in: session) == expected, "\(script)\(query)")
        }
        #expect(try rows(query + " CITE", in: sessions[1]) == expected, "\(script)\(query) CITE")
        compared += 1
      }
    }
    #expect(compared > 3 * min(Self.wideSeeds, Self.seeds.count))
  }

  /// A condition holds, does not hold, or is unknown, for each row just one of them.
  @Test func wideConditionsPartitionTheRows() throws {
    for seed in Self.seeds.prefix(Self.wideSeeds) {
      var generator = WideGenerator(seed: seed)
      let session = try session(with: generator.script())
      let condition = generator.condition()
      let all = try rows("SELECT * FROM w", in: session)
      let parts = try ["(\(condition))", "NOT (\(condition))", "(\(condition)) IS NULL"].map {
        try rows("SELECT * FROM w WHERE \($0)", in: session)
      }
      guard !parts.contains(where: { $0 == nil }) else { continue }
      #expect(parts.compactMap(\.self).flatMap(\.self).sorted() == all, "\(condition)")
    }
  }

  private static let wideSeeds = 120
}
