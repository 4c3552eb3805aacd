import Columns
import Planning
import Testing

/// Every rule, over every statement of the goldens.
@Suite struct OptimizerTests {
  static let files = [
    "select", "joins", "grouping", "order", "sets", "subqueries", "with", "types", "functions", "optimized",
  ]

  @Test(arguments: files) func plansStaySound(_ name: String) throws {
    for statement in try GoldenFile(name).statements {
      guard var query = Bound(statement).query else { continue }
      let columns = query.plan.columns
      #expect(query.faults == [], "\(statement)")
      for rule in Optimizer.rules {
        query = Optimizer(rules: [rule]).optimize(query)
        #expect(query.faults == [], "\(rule.name): \(statement)")
        #expect(query.plan.columns.map(\.id) == columns.map(\.id), "\(rule.name): \(statement)")
        #expect(query.plan.columns.map(\.name) == columns.map(\.name), "\(rule.name): \(statement)")
        let areSameTypes = zip(query.plan.columns, columns).allSatisfy { $0.type == $1.type }
        #expect(areSameTypes, "\(rule.name): \(statement)")
      }
      for pass in Optimizer.passes {
        query = pass.apply(query)
        #expect(query.faults == [], "\(pass.name): \(statement)")
        #expect(query.plan.columns.map(\.id) == columns.map(\.id), "\(pass.name): \(statement)")
      }
    }
  }

  @Test(arguments: files) func optimizingTwiceChangesNothing(_ name: String) throws {
    for statement in try GoldenFile(name).statements {
      guard let query = Bound(statement).query else { continue }
      let once = Optimizer().optimize(query)
      #expect(PlanPrinter.text(of: Optimizer().optimize(once)) == PlanPrinter.text(of: once), "\(statement)")
    }
  }

  @Test func stepsNameTheRulesThatChangedThePlan() throws {
    let query = try #require(
      Bound("SELECT t.a FROM t, u WHERE t.a = u.a AND 1 = 1 ORDER BY t.b LIMIT 1").query)
    #expect(
      Optimizer().steps(query).map(\.rule)
        == ["constant folding", "filter pushdown", "projection pruning", "limit into sort"])
  }
}
