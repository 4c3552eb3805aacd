import Columns

/// Finds whether two plans compute the same rows, and then gives one that has the columns of both.
///
/// The plans may call columns by other numbers, and may carry others: an operator of the result has those of both. A
/// failed attempt leaves nothing that could be used.
struct PlanMerge {
  /// What the result calls the columns of the plan that was merged last: one number may stand for several columns of a plan,
  /// as long as no operator sees two of them.
  private(set) var names: [ColumnID: ColumnID] = [:]
  private var workingTables: [Int: Int] = [:]

  mutating func merge(_ one: LogicalPlan, _ other: LogicalPlan) -> LogicalPlan? {
    guard let merged = mergeOperators(one, other) else { return nil }
    names = Dictionary(other.columns.map { ($0.id, name($0.id)) }) { first, _ in first }
    return merged
  }

  private mutating func mergeOperators(_ one: LogicalPlan, _ other: LogicalPlan) -> LogicalPlan? {
    switch (one, other) {
    case (.scan(let scan), .scan(let second)): return merge(scan, second)
    case (.values(let columns, let rows), .values(let others, let otherRows)):
      names = [:]
      return Self.areSame(rows, otherRows) && note(others, as: columns) ? one : nil
    case (.filter(let input, let condition), .filter(let second, let otherCondition)):
      guard let merged = merge(input, second), condition.computesSame(as: named(otherCondition)) else {
        return nil
      }
      return .filter(merged, condition)
    case (.project(let input, let items), .project(let second, let others)):
      return project(merge(input, second), items, others)
    case (.project(let input, let items), _):
      return project(merge(input, other), items, other.columns.passedOn)
    case (_, .project(let second, let others)):
      return project(merge(one, second), one.columns.passedOn, others)
    case (.aggregate(let aggregate), .aggregate(let second)): return merge(aggregate, second)
    case (.join(let join), .join(let second)): return merge(join, second)
    case (.setOperation(let operation), .setOperation(let second)): return merge(operation, second)
    case (.distinct(let input), .distinct(let second)):
      return mergeExactly(input, second).map { .distinct($0) }
    case (.spread(let spread), .spread(let second)): return merge(spread, second)
    case (.window(let window), .window(let second)): return merge(window, second)
    case (.recursive(let recursion), .recursive(let second)): return merge(recursion, second)
    case (.workingTable(let table), .workingTable(let second)):
      names = [:]
      let isSame = workingTables[second.table] == table.table && note(second.columns, as: table.columns)
      return isSame ? one : nil
    case (.shared(let use), .shared(let second)): return merge(use, second)
    default: return mergeOrdered(one, other)
    }
  }

  /// Operators that pass all columns of their one input on.
  private mutating func mergeOrdered(_ one: LogicalPlan, _ other: LogicalPlan) -> LogicalPlan? {
    let parameters: (LogicalPlan) -> (count: Int?, offset: Int)? = { plan in
      switch plan {
      case .sort: (nil, 0)
      case .limit(_, let count, let offset), .limitBy(_, _, let count, let offset): (count, offset)
      case .topN(_, _, let count, let offset): (count, offset)
      default: nil
      }
    }
    guard one.tag == other.tag, let own = parameters(one), let others = parameters(other), own == others,
      let input = one.inputs.first, let second = other.inputs.first, let merged = merge(input, second),
      areSame(one.sortKeys, other.sortKeys), areSame(one.expressions, other.expressions)
    else { return nil }
    return one.mapInputs { _ in merged }
  }

  /// Only where both have just the same columns, in any order.
  mutating func mergeExactly(_ one: LogicalPlan, _ other: LogicalPlan) -> LogicalPlan? {
    guard let merged = merge(one, other) else { return nil }
    let columns = Set(one.columns.map(\.id))
    guard merged.columns.count == one.columns.count, Set(other.columns.map { name($0.id) }) == columns else {
      return nil
    }
    return merged
  }

  /// Only where both have the same columns in the same order.
  mutating func mergeByPosition(_ one: LogicalPlan, _ other: LogicalPlan) -> LogicalPlan? {
    guard let merged = merge(one, other), merged.columns.map(\.id) == one.columns.map(\.id),
      other.columns.map({ name($0.id) }) == one.columns.map(\.id)
    else { return nil }
    return merged
  }

  // MARK: Operators

  private mutating func merge(_ scan: LogicalScan, _ other: LogicalScan) -> LogicalPlan? {
    guard scan.table.hasSameRows(as: other.table) else { return nil }
    names = [:]
    var result = scan
    for output in other.columns {
      if let own = scan.columns.first(where: { $0.field == output.field }) {
        names[output.column.id] = own.column.id
      } else {
        result.columns.append(output)
      }
    }
    if let number = other.rowNumber {
      if let own = scan.rowNumber { names[number.id] = own.id } else { result.rowNumber = number }
    }
    return LogicalPlan.scan(result).ifUnambiguous
  }

  private mutating func project(
    _ input: LogicalPlan?, _ items: [NamedExpression], _ others: [NamedExpression]
  ) -> LogicalPlan? {
    guard let input else { return nil }
    var outputs: [ColumnID: ColumnID] = [:]
    var result = items
    for item in others {
      let expression = named(item.expression)
      if let own = result.first(where: { $0.expression.computesSame(as: expression) }) {
        outputs[item.column.id] = own.column.id
        continue
      }
      var column = item.column
      if item.isPassedOn { column.id = name(column.id) }
      outputs[item.column.id] = column.id
      result.append(NamedExpression(column: column, expression: expression))
    }
    names = outputs
    return LogicalPlan.project(input, result).ifUnambiguous
  }

  private mutating func union(
    _ outputs: [LogicalAggregate.Output], _ others: [LogicalAggregate.Output]
  ) -> [LogicalAggregate.Output] {
    var result = outputs
    var own: [(ColumnID, ColumnID)] = []
    for output in others {
      let aggregate = output.aggregate.mapExpressions(named)
      if let known = result.first(where: { $0.aggregate.withoutSpans == aggregate.withoutSpans }) {
        own.append((output.column.id, known.column.id))
      } else {
        own.append((output.column.id, output.column.id))
        result.append(.init(column: output.column, aggregate: aggregate))
      }
    }
    for (column, other) in own { names[column] = other }
    return result
  }

  private mutating func merge(_ aggregate: LogicalAggregate, _ other: LogicalAggregate) -> LogicalPlan? {
    guard aggregate.groups.count == other.groups.count, aggregate.sets?.sets == other.sets?.sets,
      let input = merge(aggregate.input, other.input),
      areSame(aggregate.groups.map(\.expression), other.groups.map(\.expression))
    else { return nil }
    var result = aggregate
    result.input = input
    result.aggregates = union(aggregate.aggregates, other.aggregates)
    guard note(other.groups.map(\.column), as: aggregate.groups.map(\.column)) else { return nil }
    if let own = aggregate.sets, let others = other.sets { names[others.ordinal.id] = own.ordinal.id }
    return LogicalPlan.aggregate(result).ifUnambiguous
  }

  private mutating func merge(_ join: LogicalJoin, _ other: LogicalJoin) -> LogicalPlan? {
    guard join.kind == other.kind, join.keys.count == other.keys.count,
      join.keys.map(\.matchesNulls) == other.keys.map(\.matchesNulls),
      (join.residual == nil) == (other.residual == nil), let left = merge(join.left, other.left)
    else { return nil }
    let leftNames = names
    guard let right = merge(join.right, other.right),
      Set(left.columns.map(\.id)).isDisjoint(with: right.columns.map(\.id))
    else { return nil }
    names.merge(leftNames) { _, own in own }
    guard areSame(LogicalPlan.join(join).expressions, LogicalPlan.join(other).expressions) else { return nil }
    var result = join
    (result.left, result.right) = (left, right)
    return .join(result)
  }

  private mutating func merge(_ operation: LogicalSetOperation, _ other: LogicalSetOperation) -> LogicalPlan?
  {
    guard operation.op == other.op, operation.all == other.all, operation.compared == other.compared,
      let left = mergeByPosition(operation.left, other.left),
      let right = mergeByPosition(operation.right, other.right), note(other.columns, as: operation.columns)
    else { return nil }
    var result = operation
    (result.left, result.right) = (left, right)
    return .setOperation(result)
  }

  private mutating func merge(_ spread: LogicalSpread, _ other: LogicalSpread) -> LogicalPlan? {
    guard let input = merge(spread.input, other.input) else { return nil }
    let aggregates = union(spread.aggregates, other.aggregates)
    return LogicalPlan.spread(LogicalSpread(input: input, aggregates: aggregates)).ifUnambiguous
  }

  private mutating func merge(_ window: LogicalWindow, _ other: LogicalWindow) -> LogicalPlan? {
    guard window.limit == other.limit, let input = merge(window.input, other.input),
      areSame(window.partition, other.partition), areSame(window.order, other.order)
    else { return nil }
    var result = window.over(input)
    for output in other.outputs {
      let call = output.call.mapExpressions(named)
      if let own = result.outputs.first(where: { $0.call.withoutSpans == call.withoutSpans }) {
        names[output.column.id] = own.column.id
      } else {
        names[output.column.id] = output.column.id
        result.outputs.append(.init(column: output.column, call: call))
      }
    }
    return LogicalPlan.window(result).ifUnambiguous
  }

  private mutating func merge(_ recursion: LogicalRecursion, _ other: LogicalRecursion) -> LogicalPlan? {
    guard recursion.all == other.all, recursion.compared == other.compared,
      let base = mergeByPosition(recursion.base, other.base)
    else { return nil }
    workingTables[other.table] = recursion.table
    guard let step = mergeByPosition(recursion.step, other.step),
      note(other.columns, as: recursion.columns)
    else { return nil }
    var result = recursion
    (result.base, result.step) = (base, step)
    return .recursive(result)
  }

  private mutating func merge(_ use: LogicalShared, _ other: LogicalShared) -> LogicalPlan? {
    guard use.number == other.number else { return nil }
    names = [:]
    var result = use
    for output in other.outputs {
      if let own = result.outputs.first(where: { $0.source == output.source }) {
        names[output.column.id] = own.column.id
      } else {
        result.outputs.append(output)
      }
    }
    return LogicalPlan.shared(result).ifUnambiguous
  }

  // MARK: Columns and expressions

  func name(_ id: ColumnID) -> ColumnID { names[id] ?? id }

  private func named(_ expression: BoundExpression) -> BoundExpression {
    if case .column(let id, let type) = expression { return .column(name(id), type) }
    return expression.mapChildren(named)
  }

  private mutating func note(_ columns: [PlanColumn], as own: [PlanColumn]) -> Bool {
    guard columns.count == own.count, zip(columns, own).allSatisfy({ $0.type == $1.type }) else {
      return false
    }
    for (column, other) in zip(columns, own) { names[column.id] = other.id }
    return true
  }

  private func areSame(_ expressions: [BoundExpression], _ others: [BoundExpression]) -> Bool {
    expressions.count == others.count
      && zip(expressions, others).allSatisfy { $0.computesSame(as: named($1)) }
  }

  private func areSame(_ keys: [SortKey], _ others: [SortKey]) -> Bool {
    areSame(keys.map(\.expression), others.map(\.expression))
      && zip(keys, others).allSatisfy { $0.descending == $1.descending && $0.nullsFirst == $1.nullsFirst }
  }

  private static func areSame(_ rows: [[BoundExpression]], _ others: [[BoundExpression]]) -> Bool {
    guard rows.count == others.count else { return false }
    return zip(rows, others).allSatisfy { row, other in
      row.count == other.count && zip(row, other).allSatisfy { $0.computesSame(as: $1) }
    }
  }
}

extension [PlanColumn] {
  fileprivate var passedOn: [NamedExpression] {
    map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
  }
}

extension LogicalPlan {
  /// nil where two of its columns have one number.
  fileprivate var ifUnambiguous: LogicalPlan? {
    Set(columns.map(\.id)).count == columns.count ? self : nil
  }

  fileprivate var sortKeys: [SortKey] {
    switch self {
    case .sort(_, let keys), .topN(_, let keys, _, _): keys
    default: []
    }
  }
}

extension CatalogTable {
  /// Whether both give the very same rows within one statement.
  fileprivate func hasSameRows(as other: CatalogTable) -> Bool {
    if isSame(as: other) { return true }
    return kind == .file && other.kind == .file && source as AnyObject === other.source as AnyObject
  }
}
