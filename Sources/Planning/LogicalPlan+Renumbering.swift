/// Gives a plan other column numbers, so that it can stand twice in one statement.
final class ColumnRenumbering {
  private(set) var numbers: [ColumnID: ColumnID] = [:]
  private let next: () -> ColumnID

  init(next: @escaping () -> ColumnID) { self.next = next }

  func renumber(_ plan: LogicalPlan) -> LogicalPlan {
    plan.mapInputs(renumber).mapExpressions(renumber).mapOwnColumns { column in
      var column = column
      column.id = number(for: column.id)
      return column
    }
  }

  func renumber(_ expression: BoundExpression) -> BoundExpression {
    if case .column(let id, let type) = expression { return .column(numbers[id] ?? id, type) }
    return expression.mapChildren(renumber)
  }

  /// A column that passes through an operator keeps one number.
  func number(for id: ColumnID) -> ColumnID {
    if let known = numbers[id] { return known }
    let fresh = next()
    numbers[id] = fresh
    return fresh
  }
}
