/// A rewrite that gives the same rows. It may avoid a run-time error of the plan as written (of a row that
/// need not be computed), but never raises one that the plan as written does not.
package protocol OptimizerRule: Sendable {
  /// As `EXPLAIN` and the tests call it.
  var name: String { get }
  /// The plan gives the same columns, in the same order.
  func apply(to plan: LogicalPlan) -> LogicalPlan
  /// The same, but for parts that it has not come to when it is to stop.
  func apply(to plan: LogicalPlan, unless shouldStop: () -> Bool) -> LogicalPlan
}

extension OptimizerRule {
  package func apply(to plan: LogicalPlan, unless shouldStop: () -> Bool) -> LogicalPlan {
    shouldStop() ? plan : apply(to: plan)
  }
}

/// Rewrites plans to cheaper ones, rule by rule.
package struct Optimizer {
  /// In the order in which they are applied.
  package static let rules: [any OptimizerRule] = [
    MergeProjections(), ConstantFolding(), CommonConditions(), FilterPushdown(), ConstantFolding(),
    JoinOrder(),
    DistinctElimination(), MergeProjections(), ProjectionPruning(), LimitIntoSort(), WindowLimiting(),
  ]

  /// A rewrite of all plans of a query together.
  package typealias QueryPass = (name: String, apply: @Sendable (BoundQuery) -> BoundQuery)

  /// Applied when all rules have been.
  package static let passes: [QueryPass] = [
    (SharedPlans.name, { SharedPlans.apply(to: $0).resolvingShared() }),
    (CommonSubexpressions.name, { CommonSubexpressions.apply(to: $0).resolvingShared() }),
  ]

  private let rules: [any OptimizerRule]
  private let passes: [QueryPass]

  package init() {
    rules = Self.rules
    passes = Self.passes
  }

  /// Only these rules, on each plan for itself.
  package init(rules: [any OptimizerRule]) {
    self.rules = rules
    passes = []
  }

  /// - Parameter shouldStop: once it says so, the rest stays as it is.
  package func optimize(_ query: BoundQuery, unless shouldStop: () -> Bool = { false }) -> BoundQuery {
    var query = query
    query.plan = optimize(query.plan, unless: shouldStop)
    query.subqueries = query.subqueries.map { optimize($0, unless: shouldStop) }
    return passes.reduce(query) { shouldStop() ? $0 : $1.apply($0) }
  }

  private func optimize(_ plan: LogicalPlan, unless shouldStop: () -> Bool) -> LogicalPlan {
    rules.reduce(plan) { $1.apply(to: $0, unless: shouldStop) }
  }

  /// The plan after each rule that changed what is printed of it.
  package func steps(_ query: BoundQuery) -> [(rule: String, query: BoundQuery)] {
    var current = query
    var printed = PlanPrinter.text(of: query)
    var steps: [(rule: String, query: BoundQuery)] = []
    for rule in rules {
      current.plan = rule.apply(to: current.plan)
      current.subqueries = current.subqueries.map(rule.apply)
      let text = PlanPrinter.text(of: current)
      if text != printed { steps.append((rule.name, current)) }
      printed = text
    }
    for pass in passes {
      current = pass.apply(current)
      let text = PlanPrinter.text(of: current)
      if text != printed { steps.append((pass.name, current)) }
      printed = text
    }
    return steps
  }
}

/// The query, rewritten by all rules.
package func optimize(_ query: BoundQuery) -> BoundQuery { Optimizer().optimize(query) }
