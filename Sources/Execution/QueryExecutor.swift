package import Columns
package import Diagnostics
package import Planning

/// Runs bound, optimized queries.
package enum QueryExecutor {
  /// All rows of the query, in order.
  package static func run(_ query: BoundQuery, _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    let context = try withSubqueries(query, context)
    var planner = PhysicalPlanner(context)
    return try context.collect(planner.stream(query.plan))
  }

  /// Runs the query for its measurements, which stand in the plan's pre-order.
  package static func analyze(
    _ query: BoundQuery, _ context: ExecutionContext
  ) throws(Diagnostic) -> (rows: Int, metrics: [OperatorMetrics]) {
    let context = try withSubqueries(query, context)
    let metrics = (0..<query.plan.operatorCount).map { _ in OperatorMetrics() }
    var planner = PhysicalPlanner(context, metrics: metrics)
    let batches = try context.collect(planner.stream(query.plan))
    return (batches.reduce(0) { $0 + $1.count }, metrics)
  }

  private static func withSubqueries(
    _ query: BoundQuery, _ context: ExecutionContext
  ) throws(Diagnostic) -> ExecutionContext {
    var context = context
    for subquery in query.subqueries {
      var planner = PhysicalPlanner(context)
      let batches = try context.collect(planner.stream(subquery))
      context.subqueries.append(SubqueryResult(batches: batches, types: subquery.columns.map(\.type)))
    }
    return context
  }
}

extension LogicalPlan {
  /// Operators of the tree.
  package var operatorCount: Int {
    switch self {
    case .scan, .values: 1
    case .filter(let input, _), .project(let input, _), .sort(let input, _), .limit(let input, _, _),
      .topN(let input, _, _, _), .distinct(let input):
      1 + input.operatorCount
    case .aggregate(let aggregate): 1 + aggregate.input.operatorCount
    case .join(let join): 1 + join.left.operatorCount + join.right.operatorCount
    case .setOperation(let operation): 1 + operation.left.operatorCount + operation.right.operatorCount
    }
  }
}
