import Columns
import Diagnostics
import Planning
import Syntax
import Testing

/// Planning comes to an end when it is asked to, wherever it is.
@Suite struct StopTests {
  /// Says that it is time to stop from the question of that number on.
  private final class Countdown {
    private(set) var questions = 0
    private let last: Int

    init(_ last: Int) { self.last = last }

    var isOver: Bool {
      questions += 1
      return questions >= last
    }
  }

  /// Each level has a subquery over the one before it, which the rows around depend on, too.
  static func levels(_ count: Int) -> String {
    let levels = (1...count).map { level in
      let below = "x\(level - 1)"
      return """
        x\(level) AS (SELECT a, (SELECT max(p.a) FROM \(below) AS p WHERE p.b = \(below).b) AS b FROM \(below)
        WHERE EXISTS (SELECT 1 FROM \(below) AS q WHERE q.a = \(below).a))
        """
    }
    return "WITH x0 AS (SELECT a, b FROM t), \(levels.joined(separator: ", ")) SELECT a, b FROM x\(count)"
  }

  @Test(arguments: ["", " CITE"]) func bindingStops(_ end: String) throws {
    let source = SourceText(name: "test", text: Self.levels(3) + end)
    let statement = try #require(parseStatements(source).first?.statement)
    var last = 1
    while true {
      let countdown = Countdown(last)
      let binder = Binder(
        catalog: TestCatalog(), clock: StatementClock { Timestamp.start(ofDay: 18_444) },
        shouldStop: { countdown.isOver })
      do throws(DiagnosticList) {
        _ = try binder.bind(statement)
        #expect(countdown.questions < last)
        break
      } catch {
        #expect(error.items.map(\.code) == [.interrupted])
        // None is asked for long after the first that says so.
        #expect(countdown.questions < last + 2000)
      }
      last += last / 4 + 1
    }
    #expect(last > (end.isEmpty ? 4 : 100))
  }

  @Test func optimizingStopsWithASoundPlan() throws {
    let tables = (1..<5).map { " JOIN t AS t\($0) ON t\($0).a = t\($0 - 1).b" }.joined()
    let statement =
      "SELECT t0.a, count(*) FROM t AS t0\(tables) WHERE t3.a > 1 GROUP BY t0.a ORDER BY 1 LIMIT 3"
    let query = try #require(Bound(statement).query)
    var last = 1
    while true {
      let countdown = Countdown(last)
      let optimized = Optimizer().optimize(query) { countdown.isOver }
      #expect(optimized.faults == [])
      #expect(optimized.plan.columns.map(\.id) == query.plan.columns.map(\.id))
      if countdown.questions < last { break }
      last += 1
    }
    #expect(last > Optimizer.rules.count)
  }
}
