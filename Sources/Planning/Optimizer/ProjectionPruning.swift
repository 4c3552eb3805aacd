import Columns

/// Reads and carries only the columns that something above uses.
package struct ProjectionPruning: OptimizerRule {
  package let name = "projection pruning"

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan {
    let columns = plan.columns
    return prune(plan, Set(columns.map(\.id))).giving(columns)
  }

  /// A plan with just those of the columns that are needed.
  func apply(to plan: LogicalPlan, keeping needed: Set<ColumnID>) -> LogicalPlan {
    prune(plan, needed).giving(plan.columns.filter { needed.contains($0.id) })
  }

  /// A plan with at least the columns that are needed, of those that `plan` has.
  private func prune(_ plan: LogicalPlan, _ needed: Set<ColumnID>) -> LogicalPlan {
    switch plan {
    case .scan(var scan):
      scan.columns = scan.columns.filter { needed.contains($0.column.id) }
      scan.rowNumber = scan.rowNumber.flatMap { needed.contains($0.id) ? $0 : nil }
      return .scan(scan)
    case .values(let columns, let rows): return prune(columns, rows, needed)
    case .filter(let input, let condition):
      return .filter(prune(input, needed.union(condition.referencedColumns)), condition)
    case .project(let input, let items): return prune(input, items, needed)
    case .aggregate(let aggregate): return prune(aggregate, needed)
    case .join(let join): return prune(join, needed)
    case .sort(let input, let keys): return .sort(prune(input, needed, keys), keys)
    case .topN(let input, let keys, let count, let offset):
      return .topN(prune(input, needed, keys), keys, count: count, offset: offset)
    case .limit(let input, let count, let offset):
      return .limit(prune(input, needed), count: count, offset: offset)
    case .limitBy(let input, let keys, let count, let offset):
      var below = needed
      for key in keys { key.collectColumns(into: &below) }
      return .limitBy(carrying(input, below), keys, count: count, offset: offset)
    case .distinct(let input): return .distinct(apply(to: input))
    case .setOperation(let operation): return prune(operation, needed)
    case .spread(let spread): return prune(spread, needed)
    case .recursive: return plan.mapInputs(apply)
    case .workingTable: return plan
    case .shared(var use):
      use.outputs = use.outputs.filter { needed.contains($0.column.id) }
      return .shared(use)
    case .window(let window): return prune(window, needed)
    case .expansion(let expansion): return prune(expansion, needed)
    case .totals(var totals):
      totals.input = carrying(
        totals.input, plan.expressions.reduce(needed) { $0.union($1.referencedColumns) })
      return .totals(totals)
    }
  }

  private func prune(_ spread: LogicalSpread, _ needed: Set<ColumnID>) -> LogicalPlan {
    var spread = spread
    spread.aggregates = spread.aggregates.filter { needed.contains($0.column.id) }
    var below = needed
    for expression in LogicalPlan.spread(spread).expressions { expression.collectColumns(into: &below) }
    guard !spread.aggregates.isEmpty else { return prune(spread.input, below) }
    spread.input = carrying(spread.input, below)
    return .spread(spread)
  }

  private func prune(_ window: LogicalWindow, _ needed: Set<ColumnID>) -> LogicalPlan {
    var window = window
    window.outputs = window.outputs.filter { needed.contains($0.column.id) }
    guard !window.outputs.isEmpty else { return prune(window.input, needed) }
    var below = needed
    for expression in window.expressions { expression.collectColumns(into: &below) }
    return .window(window.over(carrying(window.input, below)))
  }

  /// The rows stay as many as they are, though nothing needs their values.
  private func prune(_ expansion: LogicalExpansion, _ needed: Set<ColumnID>) -> LogicalPlan {
    let places = expansion.columns.indices.filter { needed.contains(expansion.columns[$0].id) }
    let kept = expansion.keeping(places)
    var below = needed
    for expression in kept.expressions { expression.collectColumns(into: &below) }
    return .expansion(kept.over(carrying(expansion.input, below)))
  }

  private func prune(
    _ columns: [PlanColumn], _ rows: [[BoundExpression]], _ needed: Set<ColumnID>
  ) -> LogicalPlan {
    let kept = columns.indices.filter { needed.contains(columns[$0].id) }
    if kept.count == columns.count { return .values(columns: columns, rows: rows) }
    return .values(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// A projection that only passes columns on is none.
  private func prune(
    _ input: LogicalPlan, _ items: [NamedExpression], _ needed: Set<ColumnID>
  ) -> LogicalPlan {
    let kept = items.filter { needed.contains($0.column.id) }
    var below: Set<ColumnID> = []
    for item in kept { item.expression.collectColumns(into: &below) }
    let lower = prune(input, below)
    return kept.allSatisfy(\.isPassedOn) ? lower : .project(lower, kept)
  }

  private func prune(_ aggregate: LogicalAggregate, _ needed: Set<ColumnID>) -> LogicalPlan {
    var aggregate = aggregate
    var kept = aggregate.aggregates.filter { needed.contains($0.column.id) }
    // Without groups there must be something to give the one row.
    if kept.isEmpty, aggregate.groups.isEmpty { kept = Array(aggregate.aggregates.prefix(1)) }
    aggregate.aggregates = kept
    var below: Set<ColumnID> = []
    for group in aggregate.groups { group.expression.collectColumns(into: &below) }
    for output in kept {
      for expression in output.aggregate.expressions { expression.collectColumns(into: &below) }
    }
    aggregate.input = prune(aggregate.input, below)
    return .aggregate(aggregate)
  }

  private func prune(_ join: LogicalJoin, _ needed: Set<ColumnID>) -> LogicalPlan {
    var join = join
    var below = needed
    for key in join.keys {
      key.left.collectColumns(into: &below)
      key.right.collectColumns(into: &below)
    }
    join.residual?.collectColumns(into: &below)
    join.left = carrying(join.left, below)
    join.right = carrying(join.right, below)
    return .join(join)
  }

  private func prune(_ input: LogicalPlan, _ needed: Set<ColumnID>, _ keys: [SortKey]) -> LogicalPlan {
    var below = needed
    for key in keys { key.expression.collectColumns(into: &below) }
    return carrying(input, below)
  }

  /// For operators that keep rows: without the columns that only a filter below needed.
  private func carrying(_ plan: LogicalPlan, _ needed: Set<ColumnID>) -> LogicalPlan {
    let pruned = prune(plan, needed)
    let columns = pruned.columns
    let kept = columns.filter { needed.contains($0.id) }
    return kept.count == columns.count || kept.isEmpty ? pruned : pruned.giving(kept)
  }

  /// UNION ALL does not look at the values; the others compare whole rows.
  private func prune(_ operation: LogicalSetOperation, _ needed: Set<ColumnID>) -> LogicalPlan {
    var operation = operation
    guard operation.op == .union, operation.all else {
      operation.left = apply(to: operation.left)
      operation.right = apply(to: operation.right)
      return .setOperation(operation)
    }
    var kept = operation.columns.indices.filter { needed.contains(operation.columns[$0].id) }
    if kept.isEmpty { kept = Array(operation.columns.indices.prefix(1)) }
    operation.left = side(operation.left, kept)
    operation.right = side(operation.right, kept)
    operation.columns = kept.map { operation.columns[$0] }
    return .setOperation(operation)
  }

  private func side(_ plan: LogicalPlan, _ positions: [Int]) -> LogicalPlan {
    let columns = plan.columns
    let kept = positions.map { columns[$0] }
    return prune(plan, Set(kept.map(\.id))).giving(kept)
  }
}

extension NamedExpression {
  /// Whether it is a column of the input, under the same number.
  var isPassedOn: Bool {
    if case .column(column.id, _) = expression { true } else { false }
  }
}

extension LogicalPlan {
  /// Just these columns, in this order and with these names; an operator is added only if need be.
  func giving(_ wanted: [PlanColumn]) -> LogicalPlan {
    let columns = columns
    let isSame =
      columns.count == wanted.count
      && zip(columns, wanted).allSatisfy { $0.id == $1.id && $0.name == $1.name }
    if isSame { return self }
    return .project(
      self, wanted.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) })
  }
}
