/// What plans give when tables hold fewer rows: whether citing only what a plan's rows come from is enough.
enum EmptyTables {
  /// What becomes of a plan's rows when all its tables are empty.
  enum Effect {
    /// There are none.
    case vanishes
    /// There are none but what was there before.
    case keepsSome
    /// There may be others: a count of nothing is 0.
    case changes
  }

  static func effect(on plan: LogicalPlan) -> Effect {
    if isConstant(plan) { return .keepsSome }
    switch plan {
    case .scan: return .vanishes
    case .values: return .changes
    case .filter(let input, _), .project(let input, _), .sort(let input, _):
      let below = effect(on: input)
      return below == .vanishes || !plan.hasSubqueries ? below : .changes
    case .expansion(let expansion):
      let below = effect(on: expansion.input)
      return below == .vanishes || !plan.hasSubqueries ? below : .changes
    case .distinct(let input): return effect(on: input)
    case .limit(let input, nil, 0): return effect(on: input)
    case .limit(let input, _, _), .limitBy(let input, _, _, _), .topN(let input, _, _, _):
      return effect(on: input) == .vanishes ? .vanishes : .changes
    case .aggregate(let aggregate):
      let hasGroups = aggregate.sets.map { $0.sets.allSatisfy { !$0.isEmpty } } ?? !aggregate.groups.isEmpty
      return hasGroups && effect(on: aggregate.input) == .vanishes ? .vanishes : .changes
    case .window(let window): return effect(on: window.input) == .vanishes ? .vanishes : .changes
    case .spread(let spread) where spread.isBeneath: return effect(on: spread.input)
    case .spread(let spread): return effect(on: spread.input) == .vanishes ? .vanishes : .changes
    case .totals(let totals): return effect(on: totals.input) == .vanishes ? .vanishes : .changes
    case .recursive(let recursion): return effect(on: recursion.base) == .vanishes ? .vanishes : .changes
    case .workingTable: return .vanishes
    case .shared(let use): return effect(on: use.definition)
    case .join(let join): return effect(on: join)
    case .setOperation(let operation):
      let (left, right) = (effect(on: operation.left), effect(on: operation.right))
      switch operation.op {
      case .union: return both(left, right)
      case .intersect: return either(left, right)
      case .except: return left == .vanishes ? .vanishes : .changes
      }
    }
  }

  private static func effect(on join: LogicalJoin) -> Effect {
    let (left, right) = (effect(on: join.left), effect(on: join.right))
    switch join.kind {
    case .inner, .cross:
      let below = either(left, right)
      return below == .vanishes || !LogicalPlan.join(join).hasSubqueries ? below : .changes
    case .semi: return either(left, right)
    case .left, .anti: return left == .vanishes ? .vanishes : .changes
    case .right: return right == .vanishes ? .vanishes : .changes
    case .full: return left == .vanishes && right == .vanishes ? .vanishes : .changes
    }
  }

  /// Of rows that are there if one side has them.
  private static func both(_ left: Effect, _ right: Effect) -> Effect {
    if left == .changes || right == .changes { return .changes }
    return left == .vanishes && right == .vanishes ? .vanishes : .keepsSome
  }

  /// Of rows that are there only if both sides have some.
  private static func either(_ left: Effect, _ right: Effect) -> Effect {
    if left == .vanishes || right == .vanishes { return .vanishes }
    return left == .changes || right == .changes ? .changes : .keepsSome
  }

  /// Whether the plan reads no table at all, not even in a subquery.
  private static func isConstant(_ plan: LogicalPlan) -> Bool {
    var isConstant = true
    plan.walk { part in
      if case .scan = part { isConstant = false }
      if part.hasSubqueries { isConstant = false }
    }
    return isConstant
  }

  /// Whether fewer rows in the tables never give a row that was not there.
  static func isMonotone(_ plan: LogicalPlan) -> Bool {
    if plan.hasSubqueries { return false }
    switch plan {
    case .scan, .values, .workingTable: return true
    case .shared(let use): return isMonotone(use.definition)
    case .recursive(let recursion): return isMonotone(recursion.base) && isMonotone(recursion.step)
    case .filter(let input, _), .project(let input, _), .sort(let input, _), .distinct(let input):
      return isMonotone(input)
    case .expansion(let expansion): return isMonotone(expansion.input)
    case .limit(let input, nil, 0): return isMonotone(input)
    case .aggregate(let domain) where domain.isDomain: return isMonotone(domain.input)
    case .limit, .limitBy, .topN, .aggregate, .spread, .window, .totals: return false
    case .join(let join):
      return (join.kind == .inner || join.kind == .cross) && isMonotone(join.left) && isMonotone(join.right)
    case .setOperation(let operation):
      return operation.op != .except && isMonotone(operation.left) && isMonotone(operation.right)
    }
  }
}

extension LogicalPlan {
  /// Whether the operator's own expressions use subqueries.
  fileprivate var hasSubqueries: Bool { expressions.contains { !$0.subqueryIDs.isEmpty } }
}
