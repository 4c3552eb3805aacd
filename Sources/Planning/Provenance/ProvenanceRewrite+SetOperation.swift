import Columns
import Diagnostics

extension ProvenanceRewrite {
  /// Equal rows are one group, which cites them all. What EXCEPT leaves out has no row to cite.
  func trace(_ operation: LogicalSetOperation, _ cited: CitedRestriction.Cited) -> TracedPlan {
    let side = restriction.side(of: operation, cited)
    let left = trace(operation.left, side)
    var right = trace(operation.right, side)
    if operation.op == .except { right.lineage = [] }
    var traced: TracedPlan
    switch (operation.op, operation.all) {
    case (.union, true): traced = appended(operation, left, right, tagged: false)
    case (.union, false):
      traced = collecting(appended(operation, left, right, tagged: false), groupedBy: operation.columns)
    case (.intersect, false), (.except, false): traced = compared(operation, left, right)
    case (.intersect, true), (.except, true): traced = paired(operation, left, right)
    }
    if operation.op == .except, isUncertain(operation.right) {
      attachAllTables(of: operation.right, to: &traced)
    }
    return traced
  }

  /// The rows of both sides, each with NULL for the lineage of the other; with `tagged` two more columns behind
  /// the lineage, of which the first is 1 for rows of the left, and the second for rows of the right.
  private func appended(
    _ operation: LogicalSetOperation, _ left: TracedPlan, _ right: TracedPlan, tagged: Bool
  ) -> TracedPlan {
    let lineage = (left.lineage + right.lineage).map { newLineage(like: $0, type: $0.column.type) }
    let tags =
      tagged ? ["in_left", "in_right"].map { PlanColumn(id: newColumn(), name: $0, type: .integer) } : []
    let columns = operation.columns + lineage.map(\.column) + tags
    func side(_ traced: TracedPlan, _ plan: LogicalPlan, from first: Int, tag: Int) -> LogicalPlan {
      var items = plan.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
      for (index, column) in lineage.enumerated() {
        let own = index - first
        let expression =
          traced.lineage.indices.contains(own)
          ? traced.lineage[own].expression : .constant(.null, column.column.type)
        items.append(
          NamedExpression(
            column: PlanColumn(id: newColumn(), name: column.column.name, type: column.column.type),
            expression: expression))
      }
      for index in tags.indices {
        items.append(
          NamedExpression(
            column: PlanColumn(id: newColumn(), name: tags[index].name, type: .integer),
            expression: .constant(index == tag ? .integer(1) : .null, .integer)))
      }
      return .project(traced.plan, items)
    }
    let both = LogicalSetOperation(
      op: .union, all: true, left: side(left, operation.left, from: 0, tag: 0),
      right: side(right, operation.right, from: left.lineage.count, tag: 1), columns: columns)
    return TracedPlan(
      plan: .setOperation(both), lineage: lineage, cells: cells(operation, left, right, lineage))
  }

  /// What the columns of a set operation draw on, `lineage` being the left's and then the right's.
  private func cells(
    _ operation: LogicalSetOperation, _ left: TracedPlan, _ right: TracedPlan, _ lineage: [LineageColumn]
  ) -> [ColumnID: CellLineage] {
    let moved = Dictionary(
      zip((left.lineage + right.lineage).map(\.column.id), lineage.map(\.column.id)),
      uniquingKeysWith: { one, _ in one })
    var cells: [ColumnID: CellLineage] = [:]
    for (index, column) in operation.columns.enumerated() {
      var cell = CellLineage()
      for (side, plan) in [(left, operation.left), (right, operation.right)] where index < plan.columns.count
      {
        if let drawn = side.cells[plan.columns[index].id] { cell.add(drawn.mapped(moved)) }
      }
      cells[column.id] = cell
    }
    return cells
  }

  /// INTERSECT and EXCEPT: groups of equal rows, of which those stay that both sides have, or only the left.
  private func compared(
    _ operation: LogicalSetOperation, _ left: TracedPlan, _ right: TracedPlan
  ) -> TracedPlan {
    let both = appended(operation, left, right, tagged: true)
    let counts = both.plan.columns.suffix(2).map { tag in
      LogicalAggregate.Output(
        column: PlanColumn(id: newColumn(), name: tag.name, type: .integer),
        aggregate: BoundAggregate(
          function: .count, arguments: [.column(tag.id, tag.type)], type: .integer, span: .none))
    }
    var traced = trace(groups: operation.columns, counts, over: both)
    let zero = BoundExpression.constant(.integer(0), .integer)
    let conditions = counts.enumerated().map { index, count in
      BoundExpression.call(
        operation.op == .except && index == 1 ? .equal : .greater,
        [.column(count.column.id, .integer), zero],
        .boolean, .none)
    }
    traced.plan = LogicalPlan.filter(traced.plan, .conjunction(conditions))
      .giving(operation.columns + traced.lineage.map(\.column))
    return traced
  }

  /// INTERSECT ALL and EXCEPT ALL: rows stay as often as they must, and each brings its own lineage along, and
  /// that of its partner.
  private func paired(
    _ operation: LogicalSetOperation, _ left: TracedPlan, _ right: TracedPlan
  ) -> TracedPlan {
    let lineage = (left.lineage + right.lineage).map { newLineage(like: $0, type: $0.column.type) }
    var cited = operation
    cited.compared = operation.compared ?? operation.columns.count
    cited.left = left.plan.giving(operation.left.columns + left.lineage.map(\.column))
    cited.right = right.plan.giving(operation.right.columns + right.lineage.map(\.column))
    cited.columns = operation.columns + lineage.map(\.column)
    return TracedPlan(
      plan: .setOperation(cited), lineage: lineage, cells: cells(operation, left, right, lineage))
  }
}
