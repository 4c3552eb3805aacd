import Columns
import Diagnostics

/// Puts the bound that rounding sets into every `a ~= b` of a query.
///
/// `FROM budget_lines WHERE apportionment - expenditure ~= variance` becomes
/// `… WHERE apportionment - expenditure ~= variance WITHIN 0.15`. Where an operand comes from an operator below
/// and its bound differs from row to row, that operator gives the bound in a column of its own.
final class RoundingPass {
  let newColumn: () -> ColumnID
  private let report: (Diagnostic) -> Void
  /// With bounds put in, and those that compute the bounds of subqueries between them.
  private var subqueries: [LogicalPlan] = []
  private var numbers: [SubqueryID: SubqueryID] = [:]
  private var sources: [SubqueryID: LogicalPlan] = [:]
  private var subqueryBounds: [SubqueryID: RoundingBound] = [:]
  /// Those whose rows hold rounded figures.
  private var inexactRecursions: Set<Int> = []

  init(newColumn: @escaping () -> ColumnID, report: @escaping (Diagnostic) -> Void) {
    self.newColumn = newColumn
    self.report = report
  }

  func apply(to query: BoundQuery) -> BoundQuery {
    for (index, plan) in query.subqueries.enumerated() {
      let followed = exactly(plan)
      let number = append(followed)
      numbers[SubqueryID(index)] = number
      sources[number] = plan
    }
    var result = query
    result.plan = exactly(query.plan)
    result.subqueries = subqueries
    return result
  }

  private func append(_ plan: LogicalPlan) -> SubqueryID {
    subqueries.append(plan)
    return SubqueryID(subqueries.count - 1)
  }

  // MARK: Plans

  /// A plan with its bounds put in, and the bounds of those of its columns that were asked for.
  typealias Followed = (plan: LogicalPlan, bounds: [ColumnID: RoundingBound])

  /// The plan, with no column more than before.
  private func exactly(_ plan: LogicalPlan) -> LogicalPlan {
    dropping(follow(plan, []).plan, to: plan.columns)
  }

  func dropping(_ plan: LogicalPlan, to columns: [PlanColumn]) -> LogicalPlan {
    guard plan.columns.count > columns.count else { return plan }
    return .project(
      plan, columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) })
  }

  func follow(_ plan: LogicalPlan, _ wanted: Set<ColumnID>) -> Followed {
    switch plan {
    case .scan(let scan): return (plan, bounds(of: scan, wanted))
    case .values(let columns, let rows): return follow(columns, rows, wanted)
    case .filter, .sort, .limit, .limitBy, .topN, .totals:
      guard let input = plan.inputs.first else { return (plan, [:]) }
      let below = follow(input, wanted.union(compared(in: plan)))
      return (rewrite(plan.mapInputs { _ in below.plan }, below.bounds), below.bounds)
    case .project(let input, let items): return follow(input, items, wanted)
    case .aggregate(let aggregate): return follow(aggregate, wanted)
    case .join(let join):
      let needed = wanted.union(compared(in: plan))
      let (left, right) = (follow(join.left, needed), follow(join.right, needed))
      let bounds = left.bounds.merging(right.bounds) { one, _ in one }
      var join = join
      join.left = left.plan
      join.right = right.plan
      return (rewrite(.join(join), bounds), bounds)
    case .distinct(let input): return follow(distinct: input, wanted)
    case .setOperation(let operation): return follow(operation, wanted)
    case .spread(let spread): return follow(spread, wanted)
    case .recursive(let recursion): return follow(recursion, wanted)
    case .workingTable(let table):
      return (plan, inexactRecursions.contains(table.table) ? Self.unknown(table.columns) : [:])
    case .window(let window): return follow(window, wanted)
    case .shared(let use): return (plan, Self.unknown(use.outputs.map(\.column)))
    case .expansion(let expansion): return follow(expansion, wanted)
    }
  }

  func compared(in plan: LogicalPlan) -> Set<ColumnID> {
    var columns: Set<ColumnID> = []
    for expression in plan.expressions { expression.collectRoundedColumns(into: &columns) }
    return columns
  }

  private func follow(
    _ input: LogicalPlan, _ items: [NamedExpression], _ wanted: Set<ColumnID>
  ) -> Followed {
    var needed = compared(in: .project(input, items))
    for item in items where wanted.contains(item.column.id) { item.expression.collectColumns(into: &needed) }
    let below = follow(input, needed)
    let rounding = self.rounding(below.bounds)
    var result = items.map { $0.mapExpression { rewrite($0, rounding) } }
    var bounds: [ColumnID: RoundingBound] = [:]
    for item in result where wanted.contains(item.column.id) {
      bounds[item.column.id] = carried(rounding.bound(of: item.expression), beside: item.column, &result)
    }
    return (.project(below.plan, result), bounds)
  }

  /// The bound as operators above can use it: in a column, unless it is the same for all rows.
  private func carried(
    _ bound: RoundingBound, beside column: PlanColumn, _ items: inout [NamedExpression]
  ) -> RoundingBound {
    guard case .within(let expression) = bound, bound.constant == nil else { return bound }
    let column = boundColumn(of: column, expression.type)
    items.append(NamedExpression(column: column, expression: expression))
    return .within(.column(column.id, column.type))
  }

  func boundColumn(of column: PlanColumn, _ type: DataType) -> PlanColumn {
    PlanColumn(id: newColumn(), name: "rounding of \(column.name)", type: type)
  }

  private func follow(_ aggregate: LogicalAggregate, _ wanted: Set<ColumnID>) -> Followed {
    var needed = compared(in: .aggregate(aggregate))
    for group in aggregate.groups where wanted.contains(group.column.id) {
      group.expression.collectColumns(into: &needed)
    }
    for output in aggregate.aggregates where wanted.contains(output.column.id) {
      for argument in output.aggregate.arguments { argument.collectColumns(into: &needed) }
    }
    let below = follow(aggregate.input, needed)
    let rounding = self.rounding(below.bounds)
    var plan = aggregate
    plan.input = below.plan
    guard case .aggregate(var result) = rewrite(.aggregate(plan), below.bounds) else {
      return (.aggregate(plan), [:])
    }
    var aggregates = AggregateRounding(rounding, newColumn: newColumn)
    var bounds: [ColumnID: RoundingBound] = [:]
    for group in result.groups where wanted.contains(group.column.id) {
      bounds[group.column.id] = aggregates.bound(ofGroup: group.expression)
    }
    for output in result.aggregates where wanted.contains(output.column.id) {
      bounds[output.column.id] = aggregates.bound(of: output.aggregate)
    }
    result.aggregates += aggregates.hidden
    return (.aggregate(result), bounds)
  }

  private func follow(_ spread: LogicalSpread, _ wanted: Set<ColumnID>) -> Followed {
    var needed = wanted.union(compared(in: .spread(spread)))
    for output in spread.aggregates where wanted.contains(output.column.id) {
      for argument in output.aggregate.arguments { argument.collectColumns(into: &needed) }
    }
    let below = follow(spread.input, needed)
    var plan = spread
    plan.input = below.plan
    guard case .spread(var result) = rewrite(.spread(plan), below.bounds) else { return (.spread(plan), [:]) }
    var aggregates = AggregateRounding(rounding(below.bounds), newColumn: newColumn)
    var bounds = below.bounds
    for output in result.aggregates where wanted.contains(output.column.id) {
      bounds[output.column.id] = aggregates.bound(of: output.aggregate)
    }
    result.aggregates += aggregates.hidden
    return (.spread(result), bounds)
  }

  /// What is exact stays exact from step to step; how far rounding grows is not known, since nothing says how many there are.
  private func follow(_ recursion: LogicalRecursion, _ wanted: Set<ColumnID>) -> Followed {
    var recursion = recursion
    let base = follow(recursion.base, Set(recursion.base.columns.map(\.id)))
    var isInexact = base.bounds.values.contains { !$0.isExact }
    let ids = Set(recursion.step.columns.map(\.id))
    if isInexact { inexactRecursions.insert(recursion.table) }
    var step = follow(recursion.step, ids)
    if !isInexact, step.bounds.values.contains(where: { !$0.isExact }) {
      isInexact = true
      inexactRecursions.insert(recursion.table)
      step = follow(recursion.step, ids)
    }
    recursion.base = dropping(base.plan, to: recursion.base.columns)
    recursion.step = dropping(step.plan, to: recursion.step.columns)
    return (.recursive(recursion), isInexact ? Self.unknown(recursion.columns) : [:])
  }

  private static func unknown(_ columns: [PlanColumn]) -> [ColumnID: RoundingBound] {
    let obstacle = RoundingBound.Obstacle(name: "a recursive query", span: .none)
    let numbers = columns.filter { $0.type.isNumeric }
    return Dictionary(numbers.map { ($0.id, .unknown(obstacle)) }) { one, _ in one }
  }

  // MARK: Expressions

  func rounding(_ bounds: [ColumnID: RoundingBound]) -> ExpressionRounding {
    ExpressionRounding(columns: bounds) { [self] in bound(of: $0) }
  }

  func rewrite(_ plan: LogicalPlan, _ bounds: [ColumnID: RoundingBound]) -> LogicalPlan {
    let rounding = self.rounding(bounds)
    return plan.mapExpressions { rewrite($0, rounding) }
  }

  /// The expression with other numbers of subqueries, and bounds put in.
  func rewrite(_ expression: BoundExpression, _ rounding: ExpressionRounding) -> BoundExpression {
    switch expression {
    case .scalarSubquery(let id, let type, let span): return .scalarSubquery(numbers[id] ?? id, type, span)
    case .exists(let id): return .exists(numbers[id] ?? id)
    case .inSubquery(let operand, let id): return .inSubquery(rewrite(operand, rounding), numbers[id] ?? id)
    default: break
    }
    let inner = expression.mapChildren { rewrite($0, rounding) }
    guard case .call(let function, let operands, let type, let span) = inner, !inner.roundedOperands.isEmpty
    else { return inner }
    let bound = rounding.bound(of: operands[0]).plus(rounding.bound(of: operands[1]), span)
    if let obstacle = bound.obstacle { reportUnknown(obstacle, at: span) }
    if function == .roundingBound { return boundValue(bound.expression, type, span) }
    let limit = RoundingBound.meeting(operands[0].type, bound.expression, span)
    return .call(.approximatelyEqual, operands + [limit], type, span)
  }

  /// The bound as a value of the type, rounded up.
  private func boundValue(
    _ bound: BoundExpression, _ type: DataType, _ span: SourceSpan
  ) -> BoundExpression {
    let bound = RoundingBound.meeting(type, bound, span)
    let digits = type.scale.map { RoundingBound.roundedUp(bound, to: $0, span) } ?? bound
    if digits.type == type { return digits }
    return .cast(digits, type, isTry: false, span)
  }

  private func reportUnknown(_ obstacle: RoundingBound.Obstacle, at span: SourceSpan) {
    report(
      Diagnostic(
        .unknownRounding, "`~=` cannot follow rounding through \(obstacle.name)",
        at: .init(obstacle.span == .none ? span : obstacle.span, "of rounded figures"),
        hint: "say how far both may differ: … ~= … WITHIN 0.5"))
  }

  // MARK: Subqueries

  /// Of the one value of a subquery, by its number in the new plan.
  private func bound(of subquery: SubqueryID) -> RoundingBound {
    if let known = subqueryBounds[subquery] { return known }
    let bound = computedBound(of: subquery)
    subqueryBounds[subquery] = bound
    return bound
  }

  private func computedBound(of subquery: SubqueryID) -> RoundingBound {
    guard let plan = sources[subquery], let column = plan.columns.first else { return .exact }
    let followed = follow(plan, [column.id])
    let bound = followed.bounds[column.id] ?? .exact
    guard case .within(let expression) = bound, bound.constant == nil else { return bound }
    let item = NamedExpression(column: boundColumn(of: column, expression.type), expression: expression)
    let copy = ColumnRenumbering(next: newColumn).renumber(.project(followed.plan, [item]))
    return .within(.scalarSubquery(append(copy), expression.type, .none))
  }
}
