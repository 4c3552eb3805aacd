extension ProvenanceRewrite {
  /// A pair cites both rows. A row that found no partner cites itself: fewer rows find no more partners, unless
  /// the other side may give rows that it did not have; then it cites all rows of its tables.
  func trace(_ join: LogicalJoin, _ cited: CitedRestriction.Cited) -> TracedPlan {
    let sides = restriction.sides(of: join, cited)
    let (left, right) = (trace(join.left, sides.left), trace(join.right, sides.right))
    var citing = join
    citing.left = left.plan
    citing.right = right.plan
    var traced = TracedPlan(
      plan: .join(citing), lineage: left.lineage + right.lineage,
      cells: left.cells.merging(right.cells) { one, _ in one })
    let conditions = join.keys.flatMap { [$0.left, $0.right] } + (join.residual.map { [$0] } ?? [])
    switch join.kind {
    case .inner, .cross:
      attach(SubqueryUse.of(condition: .conjunction(conditions)), to: &traced)
    // Only queries that do not cite have such joins: their partners would be at hand no more.
    case .semi, .anti: traced.lineage = left.lineage
    case .left, .right, .full:
      attach(SubqueryUse.of(values: conditions), to: &traced)
      if join.kind != .right, isUncertain(join.right, sides.right) {
        attachAllTables(of: join.right, to: &traced)
      }
      if join.kind != .left, isUncertain(join.left, sides.left) {
        attachAllTables(of: join.left, to: &traced)
      }
    }
    return traced
  }

  /// Whether a row that found no partner may find one where there are only the cited rows.
  private func isUncertain(_ partners: LogicalPlan, _ cited: CitedRestriction.Cited) -> Bool {
    EmptyTables.effect(on: partners) == .changes || restriction.outcome(partners, cited) == .unbounded
  }
}
