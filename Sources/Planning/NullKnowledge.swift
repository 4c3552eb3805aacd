import Columns

/// What is known of the NULLs of a plan's columns before it runs: by the tables' own statistics, as far as they hold through the
/// operators.
package struct NullKnowledge {
  /// Columns that hold a value in every row.
  private var present: Set<ColumnID> = []
  /// Columns of whose NULLs it may be known why they are.
  private var reasoned: Set<ColumnID> = []

  package init(_ plan: LogicalPlan) { gather(plan) }

  /// Whether the expression, over the plan's columns, may be NULL.
  package func mayBeNull(_ expression: BoundExpression) -> Bool {
    switch expression {
    case .constant(let value, _): value.isNull
    case .column(let id, _): !present.contains(id)
    case .call(let function, let arguments, _, _):
      switch function.nullRule {
      case .never: false
      case .strict: arguments.contains(where: mayBeNull)
      case .always: true
      }
    case .cast(let operand, _, let isTry, _): isTry || mayBeNull(operand)
    case .and(let operands), .or(let operands): operands.contains(where: mayBeNull)
    case .coalesce(let operands, _): operands.allSatisfy(mayBeNull)
    case .caseWhen(let branches, let otherwise, _):
      otherwise.map(mayBeNull) ?? true || branches.contains { mayBeNull($0.result) }
    case .inList(let operand, let values): mayBeNull(operand) || values.contains { $0.isNull }
    case .exists: false
    case .scalarSubquery, .correlated, .inSubquery: true
    }
  }

  /// Whether a NULL of the expression, over the plan's columns, may carry a reason.
  package func mayHaveReason(_ expression: BoundExpression) -> Bool {
    switch expression {
    case .constant(let value, _): value.isNull && value != .null
    case .column(let id, _): reasoned.contains(id)
    case .call(let function, let arguments, _, _):
      function == .convertRowUnitOrNull
        || function.nullRule != .never && function != .reason && arguments.contains(where: mayHaveReason)
    case .cast(let operand, _, _, _), .inList(let operand, _), .inSubquery(let operand, _):
      mayHaveReason(operand)
    case .and(let operands), .or(let operands), .coalesce(let operands, _):
      operands.contains(where: mayHaveReason)
    case .caseWhen(let branches, let otherwise, _):
      branches.contains { mayHaveReason($0.result) } || otherwise.map(mayHaveReason) ?? false
    case .exists: false
    case .scalarSubquery, .correlated: true
    }
  }

  // MARK: Plans

  private mutating func gather(_ plan: LogicalPlan) {
    switch plan {
    case .scan(let scan): gather(scan)
    case .values(let columns, let rows):
      for (index, column) in columns.enumerated() {
        note(
          column.id, mayBeNull: rows.contains { mayBeNull($0[index]) },
          mayHaveReason: rows.contains { mayHaveReason($0[index]) })
      }
    case .filter(let input, _), .sort(let input, _), .limit(let input, _, _), .topN(let input, _, _, _),
      .limitBy(let input, _, _, _), .distinct(let input):
      gather(input)
    case .project(let input, let items):
      gather(input)
      for item in items { note(item.column.id, as: item.expression) }
    case .aggregate(let aggregate): gather(aggregate)
    case .join(let join): gather(join)
    case .setOperation(let operation): gather(operation)
    case .spread(let spread):
      gather(spread.input)
      note(spread.aggregates)
    case .window(let window):
      gather(window.input)
      for output in window.outputs { note(output) }
    case .expansion(let expansion): gather(expansion)
    case .totals(let totals): gather(totals.input)
    case .recursive(let recursion):
      gather(recursion.base)
      gather(recursion.step)
      for column in recursion.columns { note(column.id, mayBeNull: true, mayHaveReason: true) }
    case .workingTable(let table):
      for column in table.columns { note(column.id, mayBeNull: true, mayHaveReason: true) }
    case .shared(let use):
      gather(use.definition)
      for output in use.outputs { note(output.column.id, as: .column(output.source, output.column.type)) }
    }
  }

  private mutating func gather(_ expansion: LogicalExpansion) {
    gather(expansion.input)
    for (place, column) in expansion.columns.enumerated() {
      guard case .parts = expansion.values else {
        note(column.id, mayBeNull: false, mayHaveReason: false)
        continue
      }
      let sources = expansion.sources(of: place)
      note(
        column.id, mayBeNull: sources.contains(where: mayBeNull),
        mayHaveReason: sources.contains(where: mayHaveReason))
    }
  }

  /// A table that cannot be read is reported when it is.
  private mutating func gather(_ scan: LogicalScan) {
    let statistics = (try? scan.table.source.load())?.statistics ?? []
    for output in scan.columns {
      let known = output.field < statistics.count ? statistics[output.field] : ColumnStatistics()
      note(output.column.id, mayBeNull: known.hasNulls, mayHaveReason: known.hasReasons)
    }
  }

  private mutating func gather(_ aggregate: LogicalAggregate) {
    gather(aggregate.input)
    for group in aggregate.groups { note(group.column.id, as: group.expression) }
    note(aggregate.aggregates)
    guard let sets = aggregate.sets else { return }
    present.insert(sets.ordinal.id)
    for (index, group) in aggregate.groups.enumerated() where !sets.allContain(index) {
      present.remove(group.column.id)
    }
  }

  private mutating func note(_ outputs: [LogicalAggregate.Output]) {
    for output in outputs {
      let (function, arguments) = (output.aggregate.function, output.aggregate.arguments)
      let argument = arguments.first
      note(
        output.column.id, mayBeNull: function.isNullWithoutValues,
        mayHaveReason: function.isNullWithoutValues && argument.map(mayHaveReason) ?? false)
    }
  }

  private mutating func note(_ output: LogicalWindow.Output) {
    switch output.call.function {
    case .aggregate(let aggregate): note([.init(column: output.column, aggregate: aggregate)])
    case .function(let function, let arguments, _, _, _):
      // `ntile` of NULL is NULL.
      let mayBeNull = function.givesValues || arguments.contains(where: mayBeNull)
      note(
        output.column.id, mayBeNull: mayBeNull,
        mayHaveReason: function.givesValues && arguments.contains(where: mayHaveReason))
    }
  }

  /// An outer join fills up with NULLs of which nothing is known.
  private mutating func gather(_ join: LogicalJoin) {
    gather(join.left)
    gather(join.right)
    if join.kind == .left || join.kind == .full { present.subtract(join.right.columns.map(\.id)) }
    if join.kind == .right || join.kind == .full { present.subtract(join.left.columns.map(\.id)) }
  }

  private mutating func gather(_ operation: LogicalSetOperation) {
    gather(operation.left)
    gather(operation.right)
    for (column, sides) in zip(operation.columns, zip(operation.left.columns, operation.right.columns)) {
      note(
        column.id, mayBeNull: !present.contains(sides.0.id) || !present.contains(sides.1.id),
        mayHaveReason: reasoned.contains(sides.0.id) || reasoned.contains(sides.1.id))
    }
  }

  private mutating func note(_ id: ColumnID, as expression: BoundExpression) {
    note(id, mayBeNull: mayBeNull(expression), mayHaveReason: mayHaveReason(expression))
  }

  private mutating func note(_ id: ColumnID, mayBeNull: Bool, mayHaveReason: Bool) {
    if !mayBeNull { present.insert(id) }
    if mayHaveReason { reasoned.insert(id) }
  }
}

extension ScalarFunction {
  fileprivate enum NullRule { case never, strict, always }

  /// When the result is NULL: never, only where an argument is, or also of arguments that are not.
  fileprivate var nullRule: NullRule {
    switch self {
    case .isNull, .isNotNull, .isTrue, .isFalse, .isDistinct, .isNotDistinct, .isNotApplicable,
      .isNotReported,
      .isNotComparable, .concat:
      .never
    case .limitDigitsOrNull, .convertRowUnitOrNull, .reason: .always
    default: .strict
    }
  }
}

extension BoundExpression {
  /// Whether the value depends on why something is NULL, and not only on whether it is.
  var readsReasons: Bool {
    var found = false
    walk { part in
      if case .call(.reason, _, _, _) = part { found = true }
      if case .call(.isNotApplicable, _, _, _) = part { found = true }
      if case .call(.isNotReported, _, _, _) = part { found = true }
      if case .call(.isNotComparable, _, _, _) = part { found = true }
      return !found
    }
    return found
  }
}
