package import Columns
package import Diagnostics
package import Planning

/// Runs bound, optimized queries.
package enum QueryExecutor {
  /// All rows of the query, in order.
  package static func run(_ query: BoundQuery, _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    var context = context
    context.shared = SharedRows(query.shared)
    for subquery in query.subqueries {
      context.subqueries.append(try result(of: subquery, context))
    }
    var planner = PhysicalPlanner(context)
    return try context.collect(planner.stream(query.plan))
  }

  /// Runs the query for its measurements.
  package static func analyze(
    _ query: BoundQuery, _ context: ExecutionContext
  ) throws(Diagnostic) -> QueryMetrics {
    var context = context
    var measured = QueryMetrics()
    measured.shared = query.shared.map { $0.makeMetrics() }
    context.shared = SharedRows(query.shared, metrics: measured.shared)
    for subquery in query.subqueries {
      let metrics = subquery.makeMetrics()
      context.subqueries.append(try result(of: subquery, context, metrics))
      measured.subqueries.append(metrics)
    }
    measured.plan = query.plan.makeMetrics()
    var planner = PhysicalPlanner(context, metrics: measured.plan)
    measured.rowCount = try context.collect(planner.stream(query.plan)).reduce(0) { $0 + $1.count }
    return measured
  }

  private static func result(
    of subquery: LogicalPlan, _ context: ExecutionContext, _ metrics: [OperatorMetrics] = []
  ) throws(Diagnostic) -> SubqueryResult {
    var planner = PhysicalPlanner(context, metrics: metrics)
    let batches = try context.collect(planner.stream(subquery))
    return SubqueryResult(batches: batches, types: subquery.columns.map(\.type))
  }
}

/// What was measured of a query: for each operator of a plan, in pre-order.
package struct QueryMetrics: Sendable {
  package var plan: [OperatorMetrics] = []
  package var subqueries: [[OperatorMetrics]] = []
  package var shared: [[OperatorMetrics]] = []
  package var rowCount = 0

  package func metrics(of part: PlanPrinter.Part) -> [OperatorMetrics] {
    switch part {
    case .query: plan
    case .subquery(let number): subqueries[number]
    case .shared(let number): shared[number]
    }
  }
}

extension LogicalPlan {
  fileprivate func makeMetrics() -> [OperatorMetrics] {
    (0..<extent.operators).map { _ in OperatorMetrics() }
  }
}
