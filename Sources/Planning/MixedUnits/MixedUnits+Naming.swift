import Columns

extension MixedUnits {
  /// A plan that gives the column that names the unit of a number.
  typealias Named = (plan: LogicalPlan, unit: PlanColumn)

  /// The rows with what names the unit of the number in each, though the query leave it out; nil for a number that has none, or
  /// that is made of several rows.
  mutating func naming(unitOf number: BoundExpression, in plan: LogicalPlan) -> Named? {
    guard case .named(let names) = units.unit(of: number) else { return nil }
    if let unit = plan.columns.first(where: { $0.id == names }) { return (plan, unit) }
    let source = number.referencedColumns.sorted().first { units.names[$0] == names }
    return source.flatMap { naming(unitOf: $0, in: plan) }
  }

  private mutating func naming(unitOf column: ColumnID, in plan: LogicalPlan) -> Named? {
    if let names = units.names[column], let unit = plan.columns.first(where: { $0.id == names }) {
      return (plan, unit)
    }
    switch plan {
    case .filter(let input, _), .sort(let input, _), .limit(let input, _, _), .topN(let input, _, _, _),
      .limitBy(let input, _, _, _):
      guard let below = naming(unitOf: column, in: input) else { return nil }
      return (plan.mapInputs { _ in below.plan }, below.unit)
    case .project(let input, let items):
      guard let item = items.first(where: { $0.column.id == column }),
        let below = naming(unitOf: item.expression, in: input)
      else { return nil }
      return (.project(below.plan, items + [NamedExpression(passing: below.unit)]), below.unit)
    case .expansion(let expansion):
      guard let below = naming(unitOf: column, in: expansion.input) else { return nil }
      return (.expansion(expansion.over(below.plan)), below.unit)
    case .spread(var spread):
      guard let below = naming(unitOf: column, in: spread.input) else { return nil }
      spread.input = below.plan
      return (.spread(spread), below.unit)
    case .join(let join): return naming(unitOf: column, in: join)
    case .aggregate(let aggregate): return naming(unitOf: column, in: aggregate)
    case .window(let window): return naming(unitOf: column, in: window)
    case .setOperation(let operation): return naming(unitOf: column, in: operation)
    case .scan, .values, .distinct, .totals, .recursive, .workingTable, .shared: return nil
    }
  }

  private mutating func naming(unitOf column: ColumnID, in join: LogicalJoin) -> Named? {
    var result = join
    if join.left.columns.contains(where: { $0.id == column }) {
      guard let below = naming(unitOf: column, in: join.left) else { return nil }
      result.left = below.plan
      return (.join(result), below.unit)
    }
    guard !join.givesOneSide, let below = naming(unitOf: column, in: join.right) else { return nil }
    result.right = below.plan
    return (.join(result), below.unit)
  }

  /// Of a group whose numbers are in several units any of these: there it is told how many they are.
  private mutating func naming(unitOf column: ColumnID, in aggregate: LogicalAggregate) -> Named? {
    guard let output = aggregate.aggregates.first(where: { $0.column.id == column }),
      output.aggregate.function.keepsUnit, let number = output.aggregate.arguments.first,
      let below = naming(unitOf: number, in: aggregate.input)
    else { return nil }
    var result = aggregate
    result.input = below.plan
    let unit = newColumn(below.unit.name, below.unit.type)
    result.aggregates.append(.init(column: unit, aggregate: output.aggregate.unit(below.unit, of: number)))
    return (.aggregate(result), unit)
  }

  private mutating func naming(unitOf column: ColumnID, in window: LogicalWindow) -> Named? {
    guard let output = window.outputs.first(where: { $0.column.id == column }) else {
      guard let below = naming(unitOf: column, in: window.input) else { return nil }
      return (.window(window.over(below.plan)), below.unit)
    }
    guard output.call.keepsUnit, let number = output.call.arguments.first,
      let below = naming(unitOf: number, in: window.input)
    else { return nil }
    var call = output.call
    switch call.function {
    case .aggregate(let aggregate): call.function = .aggregate(aggregate.unit(below.unit, of: number))
    case .function(let function, var arguments, let ignoresNulls, _, let span):
      arguments[0] = .column(below.unit.id, below.unit.type)
      // What stands for a row that is not there is of no unit.
      arguments = Array(arguments.prefix(2))
      call.function = .function(
        function, arguments, ignoresNulls: ignoresNulls, below.unit.type, span)
    }
    let unit = newColumn(below.unit.name, below.unit.type)
    var result = window.over(below.plan)
    result.outputs.append(.init(column: unit, call: call))
    return (.window(result), unit)
  }

  private mutating func naming(unitOf column: ColumnID, in operation: LogicalSetOperation) -> Named? {
    guard operation.op == .union, operation.all,
      let place = operation.columns.firstIndex(where: { $0.id == column })
    else { return nil }
    let left = naming(unitOf: operation.left.columns[place].id, in: operation.left)
    let right = naming(unitOf: operation.right.columns[place].id, in: operation.right)
    guard let unit = left?.unit ?? right?.unit else { return nil }
    let named = newColumn(unit.name, unit.type)
    var both = operation
    both.columns.append(named)
    both.left = (left?.plan ?? operation.left).giving(
      operation.left.columns, [left?.unit], like: [named]
    ) { newColumn($0, $1) }
    both.right = (right?.plan ?? operation.right).giving(
      operation.right.columns, [right?.unit], like: [named]
    ) { newColumn($0, $1) }
    return (.setOperation(both), named)
  }
}

extension BoundAggregate {
  /// The unit of the number that it chooses, or one of those of the numbers that it takes together.
  fileprivate func unit(_ unit: PlanColumn, of number: BoundExpression) -> BoundAggregate {
    var result = self
    result.type = unit.type
    result.isDistinct = false
    switch function {
    case .argumentOfMinimum, .argumentOfMaximum, .anyValue, .lastValue, .single: break
    default:
      result.function = .minimum
      result.arguments = []
      result.orderBy = []
      result.filter = [filter, number.isKnown].conjunction
    }
    result.arguments = [.column(unit.id, unit.type)] + result.arguments.dropFirst()
    return result
  }
}
