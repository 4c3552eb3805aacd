/// Sorting with a limit keeps only the rows that can be among the first.
package struct LimitIntoSort: OptimizerRule {
  package let name = "limit into sort"

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan {
    let lower = plan.mapInputs(apply)
    guard case .limit(let input, let count?, let offset) = lower else { return lower }
    return topN(input, count, offset) ?? lower
  }

  /// A projection gives a row for each row, and so lets the limit through.
  private func topN(_ plan: LogicalPlan, _ count: Int, _ offset: Int) -> LogicalPlan? {
    switch plan {
    case .sort(let input, let keys): return .topN(input, keys, count: count, offset: offset)
    case .project(let input, let items): return topN(input, count, offset).map { .project($0, items) }
    default: return nil
    }
  }
}
