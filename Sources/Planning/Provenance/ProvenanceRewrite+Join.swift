extension ProvenanceRewrite {
  /// A pair cites both rows. A row that found no partner cites itself: fewer rows find no more partners, unless
  /// the other side may give rows that it did not have; then it cites all rows of its tables.
  func trace(_ join: LogicalJoin, _ cited: CitedRestriction.Cited) -> TracedPlan {
    let sides = restriction.sides(of: join, cited)
    let left = trace(join.left, sides.left)
    let outer = restriction
    restriction = outer.around(sides.left)
    let right = trace(join.right, sides.right)
    let isRightUncertain = isUncertain(join.right, sides.right)
    restriction = outer
    var citing = join
    citing.left = left.plan
    citing.right = right.plan
    var traced = TracedPlan(
      plan: .join(citing), lineage: left.lineage + right.lineage,
      cells: left.cells.merging(right.cells) { one, _ in one })
    let known = parameters(of: join, left, right)
    if !known.isEmpty { traced.cells = traced.cells.mapValues { $0.resolving(known) } }
    let conditions = join.keys.flatMap { [$0.left, $0.right] } + (join.residual.map { [$0] } ?? [])
    switch join.kind {
    case .inner, .cross:
      attach(SubqueryUse.of(condition: .conjunction(conditions)), to: &traced)
    // Only queries that do not cite have such joins: their partners would be at hand no more.
    case .semi, .anti: traced.lineage = left.lineage
    case .left, .right, .full:
      attach(SubqueryUse.of(values: conditions), to: &traced)
      if join.kind != .right, isRightUncertain {
        attachAllTables(of: join.right, to: &traced)
      }
      if join.kind != .left, isUncertain(join.left, sides.left) {
        attachAllTables(of: join.left, to: &traced)
      }
    }
    return traced
  }

  /// What the parameters of a subquery draw on, which is joined with the rows that give them.
  private func parameters(
    of join: LogicalJoin, _ left: TracedPlan, _ right: TracedPlan
  ) -> [ColumnID: CellLineage] {
    var known: [ColumnID: CellLineage] = [:]
    for key in join.keys where key.matchesNulls {
      guard case .column(let id, _) = key.right, let cell = right.cells[id], cell.fields.isEmpty else {
        continue
      }
      for parameter in cell.parameters { known[parameter] = left.cell(of: key.left) }
    }
    return known
  }

  /// Whether a row that found no partner may find one where there are only the cited rows.
  private func isUncertain(_ partners: LogicalPlan, _ cited: CitedRestriction.Cited) -> Bool {
    EmptyTables.effect(on: partners) == .changes || restriction.outcome(partners, cited) == .unbounded
  }
}
