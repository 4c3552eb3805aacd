extension ProvenanceRewrite {
  /// A pair cites both rows. A row that found no partner cites itself: fewer rows find no more partners, unless
  /// the other side gives other rows when its tables are empty; then it cites all of them.
  func trace(_ join: LogicalJoin) -> TracedPlan {
    let (left, right) = (trace(join.left), trace(join.right))
    var cited = join
    cited.left = left.plan
    cited.right = right.plan
    var traced = TracedPlan(
      plan: .join(cited), lineage: left.lineage + right.lineage,
      cells: left.cells.merging(right.cells) { one, _ in one })
    let conditions = join.keys.flatMap { [$0.left, $0.right] } + (join.residual.map { [$0] } ?? [])
    switch join.kind {
    case .inner, .cross:
      attach(SubqueryUse.of(condition: .conjunction(conditions)), to: &traced)
    case .left, .right, .full:
      attach(SubqueryUse.of(values: conditions), to: &traced)
      if join.kind != .right, EmptyTables.effect(on: join.right) == .changes {
        attachAllTables(of: join.right, to: &traced)
      }
      if join.kind != .left, EmptyTables.effect(on: join.left) == .changes {
        attachAllTables(of: join.left, to: &traced)
      }
    }
    return traced
  }
}
