import Columns

extension LogicalPlan {
  /// With further columns.
  func beside(_ added: [NamedExpression]) -> LogicalPlan {
    added.isEmpty ? self : .project(self, columns.map(NamedExpression.init(passing:)) + added)
  }

  /// The columns, and behind them the hidden ones that the rows of another query beside which these are put have too: NULL
  /// for those that only these have.
  /// - Parameter all: the hidden columns of both, in the order of `hidden`.
  func giving(
    _ shown: [PlanColumn], _ hidden: [PlanColumn?], like all: [PlanColumn],
    newColumn: (String, DataType) -> PlanColumn
  ) -> LogicalPlan {
    var items = shown.map(NamedExpression.init(passing:))
    for (own, column) in zip(hidden, all) {
      items.append(
        own.map(NamedExpression.init(passing:))
          ?? NamedExpression(
            column: newColumn(column.name, column.type), expression: .constant(.null, column.type)))
    }
    return .project(self, items)
  }
}

extension NamedExpression {
  init(passing column: PlanColumn) {
    self.init(column: column, expression: .column(column.id, column.type))
  }
}

extension [BoundExpression] {
  /// The subqueries whose values they are computed from, each once, in order.
  var subqueryValues: [SubqueryID] {
    var found: [SubqueryID] = []
    for expression in self {
      expression.walk { part in
        if case .scalarSubquery(let id, _, _) = part, !found.contains(id) { found.append(id) }
        return true
      }
    }
    return found
  }
}
