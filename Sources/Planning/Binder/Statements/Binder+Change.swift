import Columns
import Diagnostics
import Syntax

/// UPDATE and DELETE.
extension StatementBinder {
  /// All rows of the table, each column with its new value where the condition holds.
  func bindUpdate(_ update: UpdateSyntax) -> BoundStatement? {
    let visible = commonTables
    defer { commonTables = visible }
    bindCommonTables(update.with, outer: nil)
    guard let target = bindTarget(update.table, update.alias) else { return nil }
    let (others, scope) = bindTables(update.from, beside: target)
    let context = ExpressionContext(scope: scope, outer: nil, clause: .set)
    let condition = bindChange(update.condition, in: context)
    // Of several values for one column the last counts, as in SQLite and MySQL.
    let changes = update.changes.flatMap { newValues($0, in: context) }
    var last: [String: NewValue] = [:]
    for change in changes { last[change.column.key] = change }
    let counted = changes.filter { last[$0.column.key]?.column.span == $0.column.span }
    guard let places = places(of: counted.map(\.column), in: target.table.fields, of: update.table) else {
      return nil
    }
    // Columns of units come first, since numbers are brought into what stands in them afterwards.
    var values: [Int: BoundExpression] = [:]
    let unitPlaces = Set(target.table.rowUnits.compactMap(\.unit))
    for isUnit in [true, false] {
      for (place, change) in zip(places, counted) where unitPlaces.contains(place) == isUnit {
        let units = unitsOfRows(target, given: values)
        values[place] = value(change, for: place, of: target, unit: units[place], in: context)
      }
    }
    guard diagnostics.isEmpty, let condition, values.count == places.count else { return nil }
    let span = update.table.span
    var rows = UpdatedRows(plan: target.rows.plan, isChanged: condition, values: values)
    if let others {
      rows = changed(target, values, by: .filter(crossed(target.rows.plan, others), condition))
    }
    return returning(
      updated(target, rows, at: span), update.returning, of: target.table, update.alias ?? update.table,
      made: made(target, values, beside: others, condition))
  }

  /// The rows of the table that a statement takes, with the new values that it gives them; beside other tables as
  /// DISTINCT makes them of the pairs, so that a row cites all of its pairs.
  private func made(
    _ target: ChangeTarget, _ values: [Int: BoundExpression] = [:], beside others: LogicalPlan?,
    _ condition: BoundExpression
  ) -> LogicalPlan {
    let items = target.rows.plan.columns.enumerated().map { place, column in
      NamedExpression(
        column: PlanColumn(id: newColumn(), name: column.name, type: column.type),
        expression: values[place] ?? .column(column.id, column.type))
    }
    guard let others else { return .project(.filter(target.rows.plan, condition), items) }
    let row = PlanColumn(id: newColumn(), name: "row", type: .integer)
    let number = NamedExpression(column: row, expression: .column(row.id, row.type))
    let pairs = LogicalPlan.filter(crossed(target.rows.plan, others), condition).numbered(by: row)
    let rows = LogicalPlan.sort(
      .distinct(.project(pairs, [number] + items)), [SortKey(expression: number.expression)])
    return rows.giving(items.map(\.column))
  }

  private func crossed(_ left: LogicalPlan, _ right: LogicalPlan) -> LogicalPlan {
    .join(LogicalJoin(kind: .cross, left: left, right: right, keys: [], residual: nil))
  }

  /// The rows of the table that are to change, beside what changes them.
  private struct UpdatedRows {
    /// The table's columns, and behind them what the rest reads.
    var plan: LogicalPlan
    var isChanged: BoundExpression
    /// By the place of the column.
    var values: [Int: BoundExpression]
    /// Where a row may come several times with different values: its number in the table.
    var row: PlanColumn?
  }

  /// The table's rows beside the new values that they have in the pairs of UPDATE … FROM, in which each row of the table
  /// goes by its number.
  private func changed(
    _ target: ChangeTarget, _ values: [Int: BoundExpression], by pairs: LogicalPlan
  ) -> UpdatedRows {
    let row = PlanColumn(id: newColumn(), name: "row", type: .integer)
    let rows = target.rows.plan.numbered(by: row)
    let columns = values.mapValues { PlanColumn(id: newColumn(), name: "value", type: $0.type) }
    let given = columns.sorted { $0.key < $1.key }.compactMap { place, column in
      values[place].map { NamedExpression(column: column, expression: $0) }
    }
    let number = NamedExpression(column: row, expression: .column(row.id, row.type))
    let copy = ColumnRenumbering(next: newColumn)
    let changes = copy.renumber(.distinct(.project(pairs.numbered(by: row), [number] + given)))
    let found = BoundExpression.column(copy.number(for: row.id), row.type)
    let join = LogicalJoin(
      kind: .left, left: rows, right: changes,
      keys: [LogicalJoin.Key(left: .column(row.id, row.type), right: found)], residual: nil)
    return UpdatedRows(
      plan: .join(join), isChanged: .call(.isNotNull, [found], .boolean, .none),
      values: columns.mapValues { .column(copy.number(for: $0.id), $0.type) }, row: row)
  }

  private func updated(
    _ target: ChangeTarget, _ rows: UpdatedRows, at span: SourceSpan
  ) -> BoundStatement {
    // The condition is computed once, below the new values.
    let isUpdated = PlanColumn(id: newColumn(), name: "updated", type: .boolean)
    let marked = LogicalPlan.project(
      rows.plan,
      rows.plan.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
        + [NamedExpression(column: isUpdated, expression: .call(.isTrue, [rows.isChanged], .boolean, span))])
    let mark = BoundExpression.column(isUpdated.id, .boolean)
    var items = target.rows.plan.columns.enumerated().map { place, column in
      let old = BoundExpression.column(column.id, column.type)
      guard let value = rows.values[place] else { return NamedExpression(column: column, expression: old) }
      return NamedExpression(
        column: PlanColumn(id: newColumn(), name: column.name, type: column.type),
        expression: .caseWhen([BoundBranch(condition: mark, result: value)], otherwise: old, column.type))
    }
    var companions = [ResultCompanion(.isUpdated)]
    items.append(NamedExpression(column: isUpdated, expression: mark))
    if let row = rows.row {
      items.append(NamedExpression(column: row, expression: .column(row.id, row.type)))
      companions.append(ResultCompanion(.tableRow))
    }
    var query = checking(.project(marked, items), target.table, at: span)
    // They stand behind the table's columns, before the checks.
    query.companions.insert(contentsOf: companions, at: 0)
    return .update(table: target.table.name, query, span)
  }

  // MARK: DELETE

  /// The rows that stay: those of which the condition is not true.
  func bindDelete(_ delete: DeleteSyntax) -> BoundStatement? {
    let visible = commonTables
    defer { commonTables = visible }
    bindCommonTables(delete.with, outer: nil)
    guard let target = bindTarget(delete.table, delete.alias) else { return nil }
    let (others, scope) = bindTables(delete.using, beside: target)
    let context = ExpressionContext(scope: scope, outer: nil, clause: .where)
    guard let condition = bindChange(delete.condition, in: context), diagnostics.isEmpty else { return nil }
    let statement = BoundStatement.delete(
      table: target.table.name,
      BoundQuery(
        plan: kept(target.rows.plan, others, without: condition, at: delete.table.span),
        subqueries: subqueries)
    )
    let taken = BoundQuery(plan: self.taken(target.rows.plan, others, by: condition), subqueries: subqueries)
    return returning(
      statement, delete.returning, of: target.table, delete.alias ?? delete.table, taken: taken,
      made: made(target, beside: others, condition))
  }

  /// The rows that a DELETE takes out, in their order.
  private func taken(
    _ rows: LogicalPlan, _ others: LogicalPlan?, by condition: BoundExpression
  ) -> LogicalPlan {
    guard let others else { return .filter(rows, condition) }
    return .join(beside(rows, others, condition, .semi))
  }

  private func kept(
    _ rows: LogicalPlan, _ others: LogicalPlan?, without condition: BoundExpression, at span: SourceSpan
  ) -> LogicalPlan {
    guard let others else {
      return .filter(rows, .call(.not, [.call(.isTrue, [condition], .boolean, span)], .boolean, span))
    }
    return .join(beside(rows, others, condition, .anti))
  }

  /// The rows with or without a partner among others.
  private func beside(
    _ rows: LogicalPlan, _ others: LogicalPlan, _ condition: BoundExpression, _ kind: LogicalJoin.Kind
  ) -> LogicalJoin {
    let own = Set(rows.columns.map(\.id))
    let other = Set(others.columns.map(\.id))
    let parts = JoinParts(conjuncts: condition.conjuncts, isLeft: own.contains, isRight: other.contains)
    return LogicalJoin(kind: kind, left: rows, right: others, keys: parts.keys, residual: parts.residual)
  }

  // MARK: Both

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

  /// The rows of other tables that the statement names, if it does, and the names of all.
  private func bindTables(
    _ tables: [TableSyntax], beside target: ChangeTarget
  ) -> (others: LogicalPlan?, scope: Scope) {
    var scope = target.rows.scope
    guard !tables.isEmpty else { return (nil, scope) }
    let others = bindFrom(tables, outer: nil)
    checkNames(scope, others.scope)
    scope.append(others.scope)
    return (others.plan, scope)
  }

  /// TRUE where there is no condition.
  private func bindChange(_ syntax: ExpressionSyntax?, in context: ExpressionContext) -> BoundExpression? {
    guard let syntax else { return .constant(.boolean(true), .boolean) }
    return bindCondition(syntax, .where, in: context)
  }
}

// MARK: - New values

/// What SET puts into a column.
private struct NewValue {
  enum Content {
    case written(ExpressionSyntax)
    /// What a query gives for it; and the column that it gives the name of its unit.
    case queried(Operand, constants: [Value]?, unit: Identifier?)
    /// What was at fault.
    case broken
  }

  var column: Identifier
  var content: Content
}

extension StatementBinder {
  /// By place of a number: what names its unit when the row is changed.
  private func unitsOfRows(_ target: ChangeTarget, given: [Int: BoundExpression]) -> [Int: BoundExpression] {
    guard !target.table.rowUnits.isEmpty else { return [:] }
    let columns = target.rows.plan.columns.enumerated().map { place, column in
      (place, given[place] ?? BoundExpression.column(column.id, column.type))
    }
    return unitsOfRows(target.table, given: columns)
  }

  private func value(
    _ change: NewValue, for place: Int, of target: ChangeTarget, unit: BoundExpression?,
    in context: ExpressionContext
  ) -> BoundExpression? {
    let field = target.table.fields[place]
    let digits = target.table.constraints.digits[place]
    switch change.content {
    case .broken: return nil
    case .queried(let value, let constants, let named):
      let link = target.table.rowUnits.first { $0.field == place }
      if let unit = link?.unit, let named, target.table.fields[unit].name.lowercased() == named.key {
        return assign(value.expression, to: field, value.span, constants: constants, digits: digits)
      }
      return measured(value, for: field, unit: unit, in: context).flatMap {
        assign($0.expression, to: field, value.span, constants: constants, digits: digits)
      }
    case .written(let syntax):
      if syntax.isDefaultWord, context.scope.visibleColumns(named: "default").isEmpty {
        return defaultValue(of: place, target.table, at: syntax.span)
      }
      guard let written = bindOperand(syntax, in: context),
        let value = measured(written, for: field, unit: unit, in: context)
      else { return nil }
      var constants: [Value]?
      if case .constant(let constant, _) = value.expression { constants = [constant] }
      return assign(value.expression, to: field, value.span, constants: constants, digits: digits)
    }
  }

  /// The columns that SET names, each with its own value.
  private func newValues(_ change: UpdateSyntax.Change, in context: ExpressionContext) -> [NewValue] {
    switch change {
    case .one(let assignment):
      return [NewValue(column: assignment.column, content: .written(assignment.value))]
    case .several(let columns, .row(let values, let span)):
      guard checkCount(values.count, for: columns, at: span) else { return columns.broken }
      return zip(columns, values).map { NewValue(column: $0, content: .written($1)) }
    case .several(let columns, .subquery(let query, let span)):
      return newValues(columns, query, span, in: context)
    case .several(let columns, let value):
      guard checkCount(1, for: columns, at: value.span) else { return columns.broken }
      return columns.map { NewValue(column: $0, content: .written(value)) }
    }
  }

  /// The row that a query gives, column by column.
  private func newValues(
    _ columns: [Identifier], _ query: QuerySyntax, _ span: SourceSpan, in context: ExpressionContext
  ) -> [NewValue] {
    guard let row = bindRow(query, span, in: context, { checkCount($0, for: columns, at: query.span) }) else {
      return columns.broken
    }
    return zip(columns, row).map { column, given in
      let content = NewValue.Content.queried(
        given.value, constants: given.constants, unit: given.unit.map { columns[$0] })
      return NewValue(column: column, content: content)
    }
  }

  private func checkCount(_ count: Int, for columns: [Identifier], at span: SourceSpan) -> Bool {
    guard count != columns.count else { return true }
    let named = columns.first.map { $0.span.union(columns[columns.count - 1].span) }
    report(
      .columnCountMismatch, "\(counted(count, "value")) for \(counted(columns.count, "column"))", at: span,
      counted(count, "value"), related: named.map { [.init($0, counted(columns.count, "column"))] } ?? [])
    return false
  }
}

extension [Identifier] {
  fileprivate var broken: [NewValue] { map { NewValue(column: $0, content: .broken) } }
}

extension LogicalPlan {
  /// The plan with the numbers of the rows of the table that it begins with.
  fileprivate func numbered(by row: PlanColumn) -> LogicalPlan {
    switch self {
    case .scan(var scan):
      scan.rowNumber = row
      return .scan(scan)
    case .filter(let input, let condition): return .filter(input.numbered(by: row), condition)
    case .join(var join):
      join.left = join.left.numbered(by: row)
      return .join(join)
    default: return self
    }
  }
}
