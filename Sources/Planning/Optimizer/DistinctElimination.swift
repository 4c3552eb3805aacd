/// Drops DISTINCT where the rows differ already: over groups, set operations without ALL, and another
/// DISTINCT.
package struct DistinctElimination: OptimizerRule {
  package let name = "distinct elimination"

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan {
    let lower = plan.mapInputs(apply)
    guard case .distinct(let input) = lower, hasDistinctRows(input, Set(input.columns.map(\.id))) else {
      return lower
    }
    return input
  }

  /// Whether the rows of the plan differ in the given columns.
  private func hasDistinctRows(_ plan: LogicalPlan, _ columns: Set<ColumnID>) -> Bool {
    switch plan {
    case .aggregate(let aggregate):
      return aggregate.groups.allSatisfy { columns.contains($0.column.id) }
        && (aggregate.sets.map { columns.contains($0.ordinal.id) } ?? true)
    case .window(let window): return hasDistinctRows(window.input, columns)
    case .spread(let spread): return hasDistinctRows(spread.input, columns)
    case .totals(let totals): return hasDistinctRows(totals.input, columns)
    case .distinct(let input): return input.columns.allSatisfy { columns.contains($0.id) }
    case .setOperation(let operation):
      return !operation.all && operation.columns.allSatisfy { columns.contains($0.id) }
    case .filter(let input, _), .sort(let input, _), .limit(let input, _, _), .topN(let input, _, _, _),
      .limitBy(let input, _, _, _):
      return hasDistinctRows(input, columns)
    case .project(let input, let items):
      var passed: Set<ColumnID> = []
      for item in items where columns.contains(item.column.id) {
        if case .column(let id, _) = item.expression { passed.insert(id) }
      }
      return hasDistinctRows(input, passed)
    case .recursive(let recursion):
      return !recursion.all
        && recursion.columns.prefix(recursion.compared).allSatisfy { columns.contains($0.id) }
    case .scan, .values, .join, .workingTable, .shared, .expansion: return false
    }
  }
}
