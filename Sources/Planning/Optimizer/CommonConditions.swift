import Columns

/// Takes what all operands of an OR demand out of it: `a AND b OR a AND c` is `a AND (b OR c)`, so that an equation among them can
/// join two tables.
package struct CommonConditions: OptimizerRule {
  package let name = "common conditions"

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan {
    switch plan.mapInputs(apply) {
    case .filter(let input, let condition): return input.filtered(by: condition.conjuncts.flatMap(factored))
    case .join(var join):
      guard join.kind == .inner, let residual = join.residual else { return .join(join) }
      join.residual = .conjunction(residual.conjuncts.flatMap(factored))
      return .join(join)
    case let other: return other
    }
  }

  private func factored(_ condition: BoundExpression) -> [BoundExpression] {
    guard case .or(let operands) = condition, !condition.isFallible else { return [condition] }
    let demands = operands.map(\.conjuncts)
    guard let first = demands.first else { return [condition] }
    let common = first.filter { conjunct in
      demands.allSatisfy { $0.contains { $0.computesSame(as: conjunct) } }
    }
    guard !common.isEmpty else { return [condition] }
    let rests = demands.map { conjuncts in
      conjuncts.filter { conjunct in !common.contains { $0.computesSame(as: conjunct) } }
    }
    // An operand that demands nothing else holds where the others are asked.
    guard rests.allSatisfy({ !$0.isEmpty }) else { return common }
    return common + [.or(rests.map { BoundExpression.conjunction($0) })]
  }
}

extension BoundExpression {
  /// What a disjunction of demands says of some columns alone: `a.x AND b.y OR a.z AND b.w` says `a.x OR a.z` of a. nil where
  /// it says nothing.
  func implied(about isOwn: (ColumnID) -> Bool) -> BoundExpression? {
    guard case .or(let operands) = self else { return nil }
    var parts: [BoundExpression] = []
    for operand in operands {
      let own = operand.conjuncts.filter { !$0.isConstant && $0.readsOnly(isOwn) }
      guard !own.isEmpty else { return nil }
      parts.append(.conjunction(own))
    }
    return .or(parts)
  }
}
