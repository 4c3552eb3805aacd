extension LogicalPlan {
  /// The operators whose rows this one reads.
  package var inputs: [LogicalPlan] {
    switch self {
    case .scan, .values, .workingTable, .shared: []
    case .recursive(let recursion): [recursion.base, recursion.step]
    case .filter(let input, _), .project(let input, _), .sort(let input, _), .limit(let input, _, _),
      .limitBy(let input, _, _, _), .topN(let input, _, _, _), .distinct(let input):
      [input]
    case .aggregate(let aggregate): [aggregate.input]
    case .join(let join): [join.left, join.right]
    case .setOperation(let operation): [operation.left, operation.right]
    case .spread(let spread): [spread.input]
    case .window(let window): [window.input]
    case .expansion(let expansion): [expansion.input]
    case .totals(let totals): [totals.input]
    }
  }

  /// The plan with each input replaced.
  package func mapInputs(_ change: (LogicalPlan) -> LogicalPlan) -> LogicalPlan {
    switch self {
    case .scan, .values, .workingTable, .shared: return self
    case .recursive(var recursion):
      recursion.base = change(recursion.base)
      recursion.step = change(recursion.step)
      return .recursive(recursion)
    case .filter(let input, let condition): return .filter(change(input), condition)
    case .project(let input, let items): return .project(change(input), items)
    case .sort(let input, let keys): return .sort(change(input), keys)
    case .limit(let input, let count, let offset): return .limit(change(input), count: count, offset: offset)
    case .limitBy(let input, let keys, let count, let offset):
      return .limitBy(change(input), keys, count: count, offset: offset)
    case .topN(let input, let keys, let count, let offset):
      return .topN(change(input), keys, count: count, offset: offset)
    case .distinct(let input): return .distinct(change(input))
    case .aggregate(var aggregate):
      aggregate.input = change(aggregate.input)
      return .aggregate(aggregate)
    case .join(var join):
      join.left = change(join.left)
      join.right = change(join.right)
      return .join(join)
    case .setOperation(var operation):
      operation.left = change(operation.left)
      operation.right = change(operation.right)
      return .setOperation(operation)
    case .spread(var spread):
      spread.input = change(spread.input)
      return .spread(spread)
    case .window(let window): return .window(window.over(change(window.input)))
    case .expansion(let expansion): return .expansion(expansion.over(change(expansion.input)))
    case .totals(var totals):
      totals.input = change(totals.input)
      return .totals(totals)
    }
  }

  /// The plan with each expression of this operator replaced; those of its inputs stay.
  package func mapExpressions(_ change: (BoundExpression) -> BoundExpression) -> LogicalPlan {
    switch self {
    case .scan, .limit, .distinct, .setOperation, .recursive, .workingTable, .shared: return self
    case .values(let columns, let rows): return .values(columns: columns, rows: rows.map { $0.map(change) })
    case .filter(let input, let condition): return .filter(input, change(condition))
    case .project(let input, let items): return .project(input, items.map { $0.mapExpression(change) })
    case .sort(let input, let keys): return .sort(input, keys.map { $0.mapExpression(change) })
    case .limitBy(let input, let keys, let count, let offset):
      return .limitBy(input, keys.map(change), count: count, offset: offset)
    case .topN(let input, let keys, let count, let offset):
      return .topN(input, keys.map { $0.mapExpression(change) }, count: count, offset: offset)
    case .aggregate(var aggregate):
      aggregate.groups = aggregate.groups.map { $0.mapExpression(change) }
      aggregate.aggregates = aggregate.aggregates.map {
        .init(column: $0.column, aggregate: $0.aggregate.mapExpressions(change))
      }
      return .aggregate(aggregate)
    case .join(var join):
      join.keys = join.keys.map { $0.map(change) }
      join.residual = join.residual.map(change)
      return .join(join)
    case .spread(var spread):
      spread.aggregates = spread.aggregates.map {
        .init(column: $0.column, aggregate: $0.aggregate.mapExpressions(change))
      }
      return .spread(spread)
    case .window(let window): return .window(window.mapExpressions(change))
    case .expansion(let expansion): return .expansion(expansion.mapExpressions(change))
    case .totals(var totals):
      totals.level = change(totals.level)
      totals.keys = totals.keys.map(change)
      totals.order = totals.order.map { $0.mapExpression(change) }
      return .totals(totals)
    }
  }

  /// The expressions of this operator, without those of its inputs.
  package var expressions: [BoundExpression] {
    switch self {
    case .scan, .limit, .distinct, .setOperation, .recursive, .workingTable, .shared: []
    case .values(_, let rows): rows.flatMap(\.self)
    case .filter(_, let condition): [condition]
    case .limitBy(_, let keys, _, _): keys
    case .project(_, let items): items.map(\.expression)
    case .sort(_, let keys), .topN(_, let keys, _, _): keys.map(\.expression)
    case .aggregate(let aggregate):
      aggregate.groups.map(\.expression) + aggregate.aggregates.flatMap(\.aggregate.expressions)
    case .join(let join):
      join.keys.flatMap { [$0.left, $0.right] } + (join.residual.map { [$0] } ?? [])
    case .spread(let spread): spread.aggregates.flatMap(\.aggregate.expressions)
    case .window(let window): window.expressions
    case .expansion(let expansion): expansion.expressions
    case .totals(let totals): [totals.level] + totals.keys + totals.order.map(\.expression)
    }
  }

  /// Calls `visit` for the plan and all operators below it, each before its inputs.
  package func walk(_ visit: (LogicalPlan) -> Void) {
    visit(self)
    for input in inputs { input.walk(visit) }
  }

  /// The number of operators and the length of the longest path from this one to a leaf.
  package var extent: (operators: Int, height: Int) {
    var operators = 1
    var height = 0
    for input in inputs {
      let below = input.extent
      operators += below.operators
      height = max(height, below.height)
    }
    return (operators, height + 1)
  }
}

extension LogicalPlan {
  /// The plan with the columns that this operator itself names replaced.
  func mapOwnColumns(_ change: (PlanColumn) -> PlanColumn) -> LogicalPlan {
    switch self {
    case .filter, .sort, .limit, .limitBy, .topN, .distinct, .join, .totals: return self
    case .scan(var scan):
      scan.columns = scan.columns.map { .init(column: change($0.column), field: $0.field) }
      scan.rowNumber = scan.rowNumber.map(change)
      return .scan(scan)
    case .values(let columns, let rows): return .values(columns: columns.map(change), rows: rows)
    case .project(let input, let items):
      return .project(
        input, items.map { NamedExpression(column: change($0.column), expression: $0.expression) })
    case .aggregate(var aggregate):
      aggregate.groups = aggregate.groups.map {
        NamedExpression(column: change($0.column), expression: $0.expression)
      }
      aggregate.aggregates = aggregate.aggregates.map {
        .init(column: change($0.column), aggregate: $0.aggregate)
      }
      if let sets = aggregate.sets {
        aggregate.sets = GroupingSets(sets: sets.sets, ordinal: change(sets.ordinal))
      }
      return .aggregate(aggregate)
    case .spread(var spread):
      spread.aggregates = spread.aggregates.map {
        .init(column: change($0.column), aggregate: $0.aggregate)
      }
      return .spread(spread)
    case .window(var window):
      window.outputs = window.outputs.map { .init(column: change($0.column), call: $0.call) }
      return .window(window)
    case .expansion(var expansion):
      expansion.columns = expansion.columns.map(change)
      return .expansion(expansion)
    case .setOperation(var operation):
      operation.columns = operation.columns.map(change)
      return .setOperation(operation)
    case .recursive(var recursion):
      recursion.columns = recursion.columns.map(change)
      return .recursive(recursion)
    case .workingTable(var table):
      table.columns = table.columns.map(change)
      return .workingTable(table)
    case .shared(var use):
      use.outputs = use.outputs.map { .init(column: change($0.column), source: $0.source) }
      return .shared(use)
    }
  }
}

extension NamedExpression {
  package func mapExpression(_ change: (BoundExpression) -> BoundExpression) -> NamedExpression {
    NamedExpression(column: column, expression: change(expression))
  }
}
