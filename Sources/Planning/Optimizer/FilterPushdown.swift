/// Moves conditions towards the tables, so that fewer rows are joined and grouped, and turns crossed tables
/// with an equation between them into a join on it.
///
/// A condition that reads the reasons of NULLs stays above what makes one row of several, whose reasons may differ.
///
/// A condition that can fail moves only where it is computed for the same rows as before, behind the
/// conditions that guard it; others may pass it.
package struct FilterPushdown: OptimizerRule {
  package let name = "filter pushdown"
  private static let maximumNodes = 400

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan { push([], into: plan) }

  /// `plan` filtered by the conditions, in order.
  private func push(_ conditions: [BoundExpression], into plan: LogicalPlan) -> LogicalPlan {
    switch plan {
    case .filter(let input, let condition): return push(condition.conjuncts + conditions, into: input)
    case .project(let input, let items): return push(conditions, through: items, input)
    case .aggregate(let aggregate): return push(conditions, into: aggregate)
    case .join(let join):
      return join.kind == .inner || join.kind == .cross
        ? push(conditions, intoInner: join) : push(conditions, intoOuter: join)
    case .setOperation(let operation): return push(conditions, into: operation)
    case .sort(let input, let keys): return .sort(push(conditions, into: input), keys)
    case .distinct(let input):
      let (moved, kept) = split(conditions) { $0.readsReasons ? nil : $0 }
      return LogicalPlan.distinct(push(moved, into: input)).filtered(by: kept)
    case .window(let window): return push(conditions, into: window)
    case .expansion(let expansion): return push(conditions, into: expansion)
    case .limit, .limitBy, .topN, .spread, .totals, .recursive:
      return plan.mapInputs(apply).filtered(by: conditions)
    case .scan, .values, .workingTable, .shared: return plan.filtered(by: conditions)
    }
  }

  /// Parts the conditions: those that `rewrite` gives for the lower plan, and those that stay. Once one
  /// stays, what can fail stays too.
  private func split(
    _ conditions: [BoundExpression], _ rewrite: (BoundExpression) -> BoundExpression?
  ) -> (moved: [BoundExpression], kept: [BoundExpression]) {
    var moved: [BoundExpression] = []
    var kept: [BoundExpression] = []
    for condition in conditions {
      if let lower = rewrite(condition), kept.isEmpty || !lower.isFallible {
        moved.append(lower)
      } else {
        kept.append(condition)
      }
    }
    return (moved, kept)
  }

  /// The rows are the same above and below, so that conditions which can fail may move as well.
  private func push(
    _ conditions: [BoundExpression], through items: [NamedExpression], _ input: LogicalPlan
  ) -> LogicalPlan {
    let definitions = Dictionary(items.map { ($0.column.id, $0.expression) }) { first, _ in first }
    let (moved, kept) = split(conditions) { condition in
      let lower = condition.substituting { definitions[$0] }
      return lower.nodeCount(limit: Self.maximumNodes) < Self.maximumNodes ? lower : nil
    }
    return .project(push(moved, into: input), items).filtered(by: kept)
  }

  /// Conditions on the groups alone choose rows as well as groups; but a single group of all rows exists
  /// without rows, too, and so does that of a set without groups.
  private func push(_ conditions: [BoundExpression], into aggregate: LogicalAggregate) -> LogicalPlan {
    var aggregate = aggregate
    let inAllSets = aggregate.groups.enumerated().filter { aggregate.sets?.allContain($0.offset) ?? true }
    let groups = Dictionary(inAllSets.map { ($0.element.column.id, $0.element.expression) }) { first, _ in
      first
    }
    let (moved, kept) = split(conditions) { condition in
      guard !groups.isEmpty, condition.readsOnly({ groups[$0] != nil }) else { return nil }
      let lower = condition.substituting { groups[$0] }
      return lower.isFallible || lower.readsReasons ? nil : lower
    }
    aggregate.input = push(moved, into: aggregate.input)
    return LogicalPlan.aggregate(aggregate).filtered(by: kept)
  }

  /// Conditions on the partitions alone choose whole partitions.
  private func push(_ conditions: [BoundExpression], into window: LogicalWindow) -> LogicalPlan {
    var columns: Set<ColumnID> = []
    for key in window.partition { if case .column(let id, _) = key { columns.insert(id) } }
    let (moved, kept) = split(conditions) { condition in
      let choosesPartitions =
        !columns.isEmpty && condition.readsOnly(columns.contains) && !condition.isFallible
      return choosesPartitions && !condition.readsReasons ? condition : nil
    }
    return LogicalPlan.window(window.over(push(moved, into: window.input))).filtered(by: kept)
  }

  /// Conditions on the input alone choose all rows that are made of one.
  private func push(_ conditions: [BoundExpression], into expansion: LogicalExpansion) -> LogicalPlan {
    let made = Set(expansion.columns.map(\.id))
    let (moved, kept) = split(conditions) { condition in
      !condition.isFallible && condition.readsOnly { !made.contains($0) } ? condition : nil
    }
    return LogicalPlan.expansion(expansion.over(push(moved, into: expansion.input))).filtered(by: kept)
  }

  private func push(_ conditions: [BoundExpression], into operation: LogicalSetOperation) -> LogicalPlan {
    var operation = operation
    let keepsRows = operation.op == .union && operation.all
    let (moved, kept) = split(conditions) { $0.isFallible || (!keepsRows && $0.readsReasons) ? nil : $0 }
    operation.left = push(moved.map { operation.translate($0, to: operation.left) }, into: operation.left)
    operation.right = push(moved.map { operation.translate($0, to: operation.right) }, into: operation.right)
    return LogicalPlan.setOperation(operation).filtered(by: kept)
  }

  // MARK: Joins

  private func push(_ conditions: [BoundExpression], intoInner join: LogicalJoin) -> LogicalPlan {
    var join = join
    let left = Set(join.left.columns.map(\.id))
    let right = Set(join.right.columns.map(\.id))
    var toLeft: [BoundExpression] = []
    var toRight: [BoundExpression] = []
    var rest: [BoundExpression] = []
    for condition in (join.residual?.conjuncts ?? []) + conditions {
      if condition.isFallible {
        rest.append(condition)
      } else if condition.readsOnly(left.contains) {
        toLeft.append(condition)
      } else if condition.readsOnly(right.contains) {
        toRight.append(condition)
      } else if let key = LogicalJoin.Key(condition, isLeft: left.contains) {
        join.keys.append(key)
      } else {
        rest.append(condition)
        // Said once more of each side, so that fewer pairs are made.
        if let implied = condition.implied(about: left.contains) { toLeft.append(implied) }
        if let implied = condition.implied(about: right.contains) { toRight.append(implied) }
      }
    }
    join.left = push(toLeft, into: join.left)
    join.right = push(toRight, into: join.right)
    join.residual = rest.isEmpty ? nil : .conjunction(rest)
    join.kind = join.keys.isEmpty && rest.isEmpty ? .cross : .inner
    return .join(join)
  }

  /// Rows of the preserved side can be chosen before the join, and what its ON says of the other side alone,
  /// too.
  private func push(_ conditions: [BoundExpression], intoOuter join: LogicalJoin) -> LogicalPlan {
    var join = join
    let left = Set(join.left.columns.map(\.id))
    let right = Set(join.right.columns.map(\.id))
    let keepsLeft = join.kind == .left || join.givesOneSide
    let preserved: Set<ColumnID> = keepsLeft ? left : join.kind == .right ? right : []
    let other = keepsLeft ? right : join.kind == .right ? left : []
    let (moved, kept) = split(conditions) { condition in
      !condition.isFallible && !preserved.isEmpty && condition.readsOnly(preserved.contains) ? condition : nil
    }
    let (movedFromOn, residual) = split(join.residual?.conjuncts ?? []) { condition in
      !condition.isFallible && !other.isEmpty && !condition.isConstant && condition.readsOnly(other.contains)
        ? condition : nil
    }
    join.left = push(keepsLeft ? moved : movedFromOn, into: join.left)
    join.right = push(keepsLeft ? movedFromOn : moved, into: join.right)
    join.residual = residual.isEmpty ? nil : .conjunction(residual)
    return LogicalPlan.join(join).filtered(by: kept)
  }
}

extension LogicalPlan {
  func filtered(by conditions: [BoundExpression]) -> LogicalPlan {
    conditions.isEmpty ? self : .filter(self, .conjunction(conditions))
  }
}

extension LogicalSetOperation {
  /// The condition on the result as one on an operand.
  fileprivate func translate(_ condition: BoundExpression, to operand: LogicalPlan) -> BoundExpression {
    let pairs = zip(columns, operand.columns).map { ($0.id, BoundExpression.column($1.id, $1.type)) }
    let operandColumns = Dictionary(pairs) { first, _ in first }
    return condition.substituting { operandColumns[$0] }
  }
}
