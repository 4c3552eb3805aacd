import Columns

/// EXISTS as a semi join, NOT EXISTS as an anti join, where the subquery only filters rows that do not depend on the row
/// around: `EXISTS (SELECT … FROM t WHERE t.k = r.k AND t.x <> r.x)` keeps those rows of `r` that find a partner in `t` by
/// `k` of which the rest holds.
extension Decorrelation {
  /// The input with those of its rows that the condition keeps; nil where the condition is none of this kind.
  func existenceJoin(_ condition: BoundExpression, over input: LogicalPlan) -> LogicalPlan? {
    guard !citesRows else { return nil }
    var node = condition
    var isNegated = false
    while case .call(.not, let operands, _, _) = node, let operand = operands.first {
      node = operand
      isNegated.toggle()
    }
    guard case .correlated(let id, .exists, let arguments, _, _) = node,
      !arguments.contains(where: { $0.containsCorrelated || $0.isFallible })
    else { return nil }
    let query = queries[id.number]
    let renumbering = ColumnRenumbering(next: newColumn)
    let parameters = query.parameters.map { renumbering.number(for: $0.id) }
    guard case .filter(let rows, let filter) = renumbering.renumber(lower(query.plan)).rowsAlone,
      !filter.isFallible, !filter.readsReasons,
      !rows.reads(anyOf: Set(parameters))
    else { return nil }
    return join(input, rows, filter, Dictionary(zip(parameters, arguments)) { first, _ in first }, isNegated)
  }

  private func join(
    _ input: LogicalPlan, _ rows: LogicalPlan, _ filter: BoundExpression,
    _ arguments: [ColumnID: BoundExpression], _ isNegated: Bool
  ) -> LogicalPlan? {
    let own = Set(rows.columns.map(\.id))
    let outer = Set(input.columns.map(\.id))
    var below: [BoundExpression] = []
    var between: [BoundExpression] = []
    for conjunct in filter.conjuncts {
      if conjunct.readsOnly(own.contains) {
        below.append(conjunct)
      } else {
        between.append(conjunct.substituting { arguments[$0] })
      }
    }
    let parts = JoinParts(conjuncts: between, isLeft: outer.contains, isRight: own.contains)
    // Without an equation every pair would have to be looked at.
    guard !parts.keys.isEmpty else { return nil }
    return .join(
      LogicalJoin(
        kind: isNegated ? .anti : .semi, left: input, right: rows.filtered(by: below), keys: parts.keys,
        residual: parts.residual))
  }
}

extension LogicalPlan {
  /// For EXISTS: the plan without what changes no more than the columns, the order and the number of rows that are there.
  fileprivate var rowsAlone: LogicalPlan {
    switch withoutLimit {
    case .project(let input, _): input.rowsAlone
    case let plan: plan
    }
  }

  /// Whether any operator reads one of the columns.
  fileprivate func reads(anyOf columns: Set<ColumnID>) -> Bool {
    var found = false
    walk { part in
      if !found { found = part.expressions.contains { !$0.readsOnly { !columns.contains($0) } } }
    }
    return found
  }
}
