/// Turns a projection of a projection into one, where that computes nothing twice.
package struct MergeProjections: OptimizerRule {
  package let name = "merge projections"
  /// Larger expressions are not put together.
  private static let maximumNodes = 200

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan {
    let lower = plan.mapInputs(apply)
    guard case .project(.project(let input, let inner), let outer) = lower, canMerge(outer, inner) else {
      return lower
    }
    let definitions = Dictionary(inner.map { ($0.column.id, $0.expression) }) { first, _ in first }
    return .project(
      input, outer.map { item in item.mapExpression { $0.substituting { definitions[$0] } } })
  }

  private func canMerge(_ outer: [NamedExpression], _ inner: [NamedExpression]) -> Bool {
    var uses: [ColumnID: Int] = [:]
    for item in outer {
      item.expression.walk { part in
        if case .column(let id, _) = part { uses[id, default: 0] += 1 }
        return true
      }
      guard item.expression.nodeCount(limit: Self.maximumNodes) < Self.maximumNodes else { return false }
    }
    return inner.allSatisfy { item in
      switch item.expression {
      case .column, .constant: true
      default:
        uses[item.column.id, default: 0] <= 1
          && item.expression.nodeCount(limit: Self.maximumNodes) < Self.maximumNodes
      }
    }
  }
}
