import Columns
import Diagnostics
import Syntax

/// UPDATE and DELETE.
extension StatementBinder {
  /// All rows of the table, each column with its new value where the condition holds.
  func bindUpdate(_ update: UpdateSyntax) -> BoundStatement? {
    guard let target = bindTarget(update.table, update.alias) else { return nil }
    let context = ExpressionContext(scope: target.rows.scope, outer: nil, clause: .set)
    let condition = bindChange(update.condition, in: context)
    // Of several values for one column the last counts, as in SQLite and MySQL.
    var last: [String: UpdateSyntax.Assignment] = [:]
    for assignment in update.assignments { last[assignment.column.key] = assignment }
    let assignments = update.assignments.filter { last[$0.column.key]?.column.span == $0.column.span }
    guard let places = places(of: assignments.map(\.column), in: target.table.fields, of: update.table) else {
      return nil
    }
    var values: [Int: BoundExpression] = [:]
    for (place, assignment) in zip(places, assignments) {
      if assignment.value.isDefaultWord, target.rows.scope.visibleColumns(named: "default").isEmpty {
        values[place] = defaultValue(of: place, target.table, at: assignment.value.span)
        continue
      }
      guard let value = bindOperand(assignment.value, in: context) else { continue }
      var constants: [Value]?
      if case .constant(let constant, _) = value.expression { constants = [constant] }
      values[place] = assign(
        value.expression, to: target.table.fields[place], value.span, constants: constants)
    }
    guard diagnostics.isEmpty, let condition, values.count == places.count else { return nil }
    return updated(target, values, where: condition, at: update.table.span)
  }

  private func updated(
    _ target: ChangeTarget, _ values: [Int: BoundExpression], where condition: BoundExpression,
    at span: SourceSpan
  ) -> BoundStatement {
    let columns = target.rows.plan.columns
    // The condition is computed once, below the new values.
    let isUpdated = PlanColumn(id: newColumn(), name: "updated", type: .boolean)
    let marked = LogicalPlan.project(
      target.rows.plan,
      columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
        + [NamedExpression(column: isUpdated, expression: .call(.isTrue, [condition], .boolean, span))])
    let mark = BoundExpression.column(isUpdated.id, .boolean)
    let items = columns.enumerated().map { place, column in
      let old = BoundExpression.column(column.id, column.type)
      guard let value = values[place] else { return NamedExpression(column: column, expression: old) }
      return NamedExpression(
        column: PlanColumn(id: newColumn(), name: column.name, type: column.type),
        expression: .caseWhen([BoundBranch(condition: mark, result: value)], otherwise: old, column.type))
    }
    let rows = LogicalPlan.project(
      marked, items + [NamedExpression(column: isUpdated, expression: mark)])
    var query = checking(rows, target.table, at: span)
    // The mark stands behind the table's columns, before the checks.
    query.companions.insert(ResultCompanion(.isUpdated), at: 0)
    return .update(table: target.table.name, query, span)
  }

  /// The rows that stay: those of which the condition is not true.
  func bindDelete(_ delete: DeleteSyntax) -> BoundStatement? {
    guard let target = bindTarget(delete.table, delete.alias) else { return nil }
    let context = ExpressionContext(scope: target.rows.scope, outer: nil, clause: .where)
    guard let condition = bindChange(delete.condition, in: context), diagnostics.isEmpty else { return nil }
    let span = delete.table.span
    let isTrue = BoundExpression.call(.isTrue, [condition], .boolean, span)
    return .delete(
      table: target.table.name,
      BoundQuery(
        plan: .filter(target.rows.plan, .call(.not, [isTrue], .boolean, span)), subqueries: subqueries))
  }

  private struct ChangeTarget {
    var table: CatalogTable
    var rows: BoundTable
  }

  private func bindTarget(_ name: Identifier, _ alias: Identifier?) -> ChangeTarget? {
    guard let table = catalog.table(named: name.key) else {
      reportUnknownTable(NameSyntax([name], name.span))
      return nil
    }
    guard checkWritable(table, name) else { return nil }
    let alias = alias.map { TableAliasSyntax(name: $0, columns: []) }
    return ChangeTarget(table: table, rows: scan(table, alias, span: alias?.name.span ?? name.span))
  }

  /// TRUE where there is no condition.
  private func bindChange(_ syntax: ExpressionSyntax?, in context: ExpressionContext) -> BoundExpression? {
    guard let syntax else { return .constant(.boolean(true), .boolean) }
    return bindCondition(syntax, .where, in: context)
  }
}
