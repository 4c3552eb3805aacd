import Columns
import Diagnostics

/// Makes a plan that reads parameters give their values: each row for the values that it is computed with.
struct Dependence {
  let parameters: [PlanColumn]
  /// The distinct values of the parameters, under their numbers.
  let domain: LogicalPlan
  /// Whether rows may be given for values that are not in the domain, and a single group of no rows may be left
  /// out.
  let isLoose: Bool
  let newColumn: () -> ColumnID
  /// Told of columns that are others under a new number, which have their units.
  let followUnits: ([ColumnID: ColumnID]) -> Void
  /// Recursions around the plan whose working tables give the parameters' values.
  var recursions: Set<Int> = []

  private var ids: Set<ColumnID> { Set(parameters.map(\.id)) }
  private var passed: [NamedExpression] {
    parameters.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
  }

  /// The plan's columns and the parameters, in any order.
  func dependent(_ plan: LogicalPlan) -> LogicalPlan {
    guard reads(plan) else { return crossed(plan) }
    switch plan {
    case .scan, .shared: return crossed(plan)
    case .recursive(let recursion): return dependent(recursion)
    case .workingTable(var table):
      table.columns = parameters + table.columns
      return .workingTable(table)
    case .values(let columns, let rows): return dependent(columns, rows)
    case .filter(let input, let condition): return filter(input, condition)
    case .project(let input, let items): return .project(dependent(input), passed + items)
    case .aggregate(let aggregate): return dependent(aggregate)
    case .join(let join): return dependent(join)
    case .sort(let input, let keys): return .sort(dependent(input), keys)
    case .distinct(let input):
      return .distinct(dependent(input).giving(parameters + input.columns))
    case .setOperation(let operation): return dependent(operation)
    case .limit(let input, nil, 0): return .materialized(dependent(input))
    case .limit(let input, let count, let offset):
      return .limitBy(dependent(input), keys, count: count, offset: offset)
    case .limitBy(let input, let inner, let count, let offset):
      return .limitBy(dependent(input), keys + inner, count: count, offset: offset)
    case .topN(let input, let sort, let count, let offset):
      return .limitBy(.sort(dependent(input), sort), keys, count: count, offset: offset)
    case .spread(let spread): return dependent(spread)
    case .window(var window):
      // The rows of each value are partitions of their own.
      window.input = dependent(window.input)
      window.partition = keys + window.partition
      return .window(window)
    case .expansion(let expansion): return .expansion(expansion.over(dependent(expansion.input)))
    case .totals(var totals):
      totals.input = dependent(totals.input)
      return .totals(totals)
    }
  }

  private var keys: [BoundExpression] { parameters.map { .column($0.id, $0.type) } }

  /// Whether any operator of the plan reads a parameter, or rows that were found for its values.
  private func reads(_ plan: LogicalPlan) -> Bool {
    let ids = ids
    var found = false
    plan.walk { part in
      if found { return }
      if case .workingTable(let table) = part { found = recursions.contains(table.table) }
      found = found || part.expressions.contains { !$0.readsOnly { !ids.contains($0) } }
    }
    return found
  }

  private func crossed(_ plan: LogicalPlan) -> LogicalPlan {
    if plan.isOneRow { return domain }
    return .join(LogicalJoin(kind: .cross, left: domain, right: plan, keys: [], residual: nil))
  }

  private func dependent(_ columns: [PlanColumn], _ rows: [[BoundExpression]]) -> LogicalPlan {
    let parts = rows.map { row in
      LogicalPlan.project(
        domain,
        passed + zip(columns, row).map { NamedExpression(column: $0, expression: $1) })
    }
    guard let first = parts.first else { return crossed(.values(columns: columns, rows: rows)) }
    return parts.dropFirst().reduce(first) { left, right in
      .setOperation(
        LogicalSetOperation(
          op: .union, all: true, left: left, right: right, columns: parameters + columns))
    }
  }

  // MARK: Filters

  /// `inner = parameter` gives the parameter's value without a join with the domain, where rows for other values do
  /// no harm.
  private func filter(_ input: LogicalPlan, _ condition: BoundExpression) -> LogicalPlan {
    guard isLoose, !reads(input), !condition.isFallible else {
      return .filter(dependent(input), condition)
    }
    var definitions: [ColumnID: BoundExpression] = [:]
    var rest: [BoundExpression] = []
    for conjunct in condition.conjuncts {
      if let (id, value) = definition(conjunct), definitions[id] == nil {
        definitions[id] = value
      } else {
        rest.append(conjunct)
      }
    }
    guard definitions.count == parameters.count else { return .filter(dependent(input), condition) }
    let present = parameters.compactMap { parameter in
      definitions[parameter.id].map { BoundExpression.call(.isNotNull, [$0], .boolean, .none) }
    }
    let conditions = rest.map { $0.substituting { definitions[$0] } }
    let values = parameters.compactMap { parameter in
      definitions[parameter.id].map { NamedExpression(column: parameter, expression: $0) }
    }
    let kept = input.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    return .project(input.filtered(by: present + conditions), values + kept)
  }

  /// The parameter that the condition equates with a value of the plan's own rows.
  private func definition(_ condition: BoundExpression) -> (ColumnID, BoundExpression)? {
    guard case .call(.equal, let sides, _, _) = condition, sides.count == 2 else { return nil }
    let ids = ids
    for (one, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
      if case .column(let id, _) = one, ids.contains(id), !other.isConstant,
        other.readsOnly({ !ids.contains($0) })
      {
        return (id, other)
      }
    }
    return nil
  }

  // MARK: Aggregates

  private func dependent(_ aggregate: LogicalAggregate) -> LogicalPlan {
    if !isLoose, let parts = aggregate.withoutEmptySets(newColumn) { return dependent(parts) }
    var grouped = aggregate
    grouped.input = dependent(aggregate.input)
    grouped.groups = passed + aggregate.groups
    grouped.sets = aggregate.sets?.behind(passed.count)
    guard aggregate.groups.isEmpty, !isLoose else { return .aggregate(grouped) }
    // The one group of all rows exists for each value, even where there is no row.
    let (fresh, values) = renumberedDomain()
    let rows = LogicalPlan.join(
      LogicalJoin(
        kind: .left, left: values, right: .aggregate(grouped), keys: matching(fresh), residual: nil))
    return filled(rows, aggregate.aggregates, fresh)
  }

  /// Counts are 0 where there was no row, the rest NULL.
  private func filled(
    _ rows: LogicalPlan, _ aggregates: [LogicalAggregate.Output], _ fresh: [PlanColumn]
  ) -> LogicalPlan {
    let parameters = zip(self.parameters, fresh).map {
      NamedExpression(column: $0, expression: .column($1.id, $1.type))
    }
    let values = aggregates.map { output -> NamedExpression in
      let column = BoundExpression.column(output.column.id, output.column.type)
      let isCount = output.aggregate.function == .count || output.aggregate.function == .countRows
      return NamedExpression(
        column: output.column,
        expression: isCount
          ? .coalesce([column, .constant(.integer(0), .integer)], output.column.type) : column)
    }
    return .project(rows, parameters + values)
  }

  /// The aggregates are over the rows of each value.
  private func dependent(_ spread: LogicalSpread) -> LogicalPlan {
    let rows = dependent(spread.input)
    let renumbering = ColumnRenumbering(next: newColumn)
    let totals = renumbering.renumber(
      .aggregate(LogicalAggregate(input: rows, groups: passed, aggregates: spread.aggregates)))
    followUnits(renumbering.numbers)
    let keys = parameters.map {
      LogicalJoin.Key(
        left: .column($0.id, $0.type), right: .column(renumbering.number(for: $0.id), $0.type),
        matchesNulls: true)
    }
    let beside = spread.aggregates.map { output in
      NamedExpression(
        column: output.column,
        expression: .column(renumbering.number(for: output.column.id), output.column.type))
    }
    return .project(
      .join(LogicalJoin(kind: .inner, left: rows, right: totals, keys: keys, residual: nil)),
      passed + named(spread.input.columns) + beside)
  }

  // MARK: Joins and set operations

  private func dependent(_ join: LogicalJoin) -> LogicalPlan {
    let ids = ids
    let (inLeft, inRight) = (reads(join.left), reads(join.right))
    var result = join
    switch join.kind {
    case .inner, .cross:
      if !inRight || !inLeft {
        if inRight { result.right = dependent(join.right) } else { result.left = dependent(join.left) }
        return .join(normalized(result))
      }
    case .left where !inRight && !conditionNeedsRight(join, ids):
      result.left = dependent(join.left)
      return .join(result)
    case .right where !inLeft && !conditionNeedsLeft(join, ids):
      result.right = dependent(join.right)
      return .join(result)
    case .semi where !inRight && !conditionNeedsRight(join, ids),
      .anti where !inRight && !conditionNeedsRight(join, ids):
      result.left = dependent(join.left)
      return .join(result)
    case .left, .right, .full, .semi, .anti: break
    }
    return both(join)
  }

  /// A key whose right side reads a parameter, which the left side now gives, is no key.
  private func normalized(_ join: LogicalJoin) -> LogicalJoin {
    let left = Set(join.left.columns.map(\.id))
    let right = Set(join.right.columns.map(\.id))
    var result = join
    var moved: [BoundExpression] = join.residual?.conjuncts ?? []
    result.keys = join.keys.filter { key in
      if key.left.readsOnly(left.contains), key.right.readsOnly(right.contains) { return true }
      moved.append(key.condition)
      return false
    }
    result.residual = moved.isEmpty ? nil : .conjunction(moved)
    if result.kind == .cross, result.residual != nil { result.kind = .inner }
    return result
  }

  private func conditionNeedsRight(_ join: LogicalJoin, _ ids: Set<ColumnID>) -> Bool {
    join.keys.contains { !$0.right.readsOnly { !ids.contains($0) } }
  }

  private func conditionNeedsLeft(_ join: LogicalJoin, _ ids: Set<ColumnID>) -> Bool {
    join.keys.contains { !$0.left.readsOnly { !ids.contains($0) } }
  }

  /// Both sides for each value, joined on the values too.
  private func both(_ join: LogicalJoin) -> LogicalPlan {
    let columns = LogicalPlan.join(join).columns
    let renumbering = ColumnRenumbering(next: newColumn)
    let other = renumbering.renumber(.project(dependent(join.right), passed + named(join.right.columns)))
    followUnits(renumbering.numbers)
    let fresh = parameters.map {
      PlanColumn(id: renumbering.number(for: $0.id), name: $0.name, type: $0.type)
    }
    // Its own columns keep their numbers; only the parameters go by others.
    let right = LogicalPlan.project(
      other,
      zip(fresh, fresh).map { NamedExpression(column: $0, expression: .column($1.id, $1.type)) }
        + join.right.columns.map { column in
          NamedExpression(
            column: column, expression: .column(renumbering.number(for: column.id), column.type))
        })
    var result = join
    result.left = dependent(join.left)
    result.right = right
    let freshIDs = Dictionary(zip(parameters.map(\.id), fresh)) { first, _ in first }
    result.keys = join.keys.map { key in
      var key = key
      key.right = key.right.substituting { id in freshIDs[id].map { .column($0.id, $0.type) } }
      return key
    }
    result.keys += zip(parameters, fresh).map {
      LogicalJoin.Key(
        left: .column($0.id, $0.type), right: .column($1.id, $1.type), matchesNulls: true)
    }
    if result.kind == .cross { result.kind = .inner }
    guard join.kind == .right || join.kind == .full else { return .join(result) }
    // The value is that of whichever side has the row.
    let merged = zip(parameters, fresh).map { parameter, other in
      NamedExpression(
        column: PlanColumn(id: newColumn(), name: parameter.name, type: parameter.type),
        expression: join.kind == .right
          ? .column(other.id, other.type)
          : .coalesce([.column(parameter.id, parameter.type), .column(other.id, other.type)], parameter.type))
    }
    let joined = LogicalPlan.project(.join(result), merged + named(columns))
    return .project(
      joined,
      zip(parameters, merged).map {
        NamedExpression(column: $0, expression: .column($1.column.id, $1.column.type))
      } + named(columns))
  }

  private func dependent(_ operation: LogicalSetOperation) -> LogicalPlan {
    var result = operation
    result.left = dependent(operation.left).giving(parameters + operation.left.columns)
    result.right = copy(dependent(operation.right).giving(parameters + operation.right.columns))
    result.columns = parameters + operation.columns
    return .setOperation(result)
  }

  /// All values' rows are found together, step by step, each with the values that it was found for. They tell rows apart,
  /// too, and only values of the domain begin, since others might never end.
  private func dependent(_ recursion: LogicalRecursion) -> LogicalPlan {
    let first = Dependence(
      parameters: parameters, domain: domain, isLoose: false, newColumn: newColumn, followUnits: followUnits)
    var next = first
    next.recursions = recursions.union([recursion.table])
    var result = recursion
    result.base = copy(first.dependent(recursion.base).giving(parameters + recursion.base.columns))
    result.step = copy(next.dependent(recursion.step).giving(parameters + recursion.step.columns))
    result.columns = parameters + recursion.columns
    result.compared += parameters.count
    return .recursive(result)
  }

  /// The plan under other numbers.
  private func copy(_ plan: LogicalPlan) -> LogicalPlan {
    let renumbering = ColumnRenumbering(next: newColumn)
    defer { followUnits(renumbering.numbers) }
    return renumbering.renumber(plan)
  }

  // MARK: The domain

  private func renumberedDomain() -> (columns: [PlanColumn], plan: LogicalPlan) {
    let plan = copy(domain)
    return (plan.columns, plan)
  }

  private func matching(_ fresh: [PlanColumn]) -> [LogicalJoin.Key] {
    zip(fresh, parameters).map {
      LogicalJoin.Key(
        left: .column($0.id, $0.type), right: .column($1.id, $1.type), matchesNulls: true)
    }
  }

  private func named(_ columns: [PlanColumn]) -> [NamedExpression] {
    columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
  }
}
