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

  static func effect(on plan: LogicalPlan) -> Effect { judged(plan).effect }

  /// A constant plan reads no table at all, not even in a subquery.
  private static func judged(_ plan: LogicalPlan) -> (effect: Effect, isConstant: Bool) {
    let inputs = plan.inputs.map(judged)
    let hasSubqueries = plan.hasSubqueries
    if case .scan = plan { return (.vanishes, false) }
    if !hasSubqueries, inputs.allSatisfy(\.isConstant) { return (.keepsSome, true) }
    return (effect(of: plan, over: inputs.map(\.effect), hasSubqueries), false)
  }

  /// - Parameter inputs: what becomes of the rows of each of its inputs.
  private static func effect(
    of plan: LogicalPlan, over inputs: [Effect], _ hasSubqueries: Bool
  ) -> Effect {
    let below = inputs.first ?? .changes
    let vanishing: Effect = below == .vanishes ? .vanishes : .changes
    switch plan {
    case .scan, .workingTable: return .vanishes
    case .values: return .changes
    case .filter, .project, .sort, .expansion:
      return below == .vanishes || !hasSubqueries ? below : .changes
    case .distinct: return below
    case .limit(_, nil, 0): return below
    case .limit, .limitBy, .topN, .window, .totals, .recursive: return vanishing
    case .aggregate(let aggregate):
      let hasGroups = aggregate.sets.map { $0.sets.allSatisfy { !$0.isEmpty } } ?? !aggregate.groups.isEmpty
      return hasGroups ? vanishing : .changes
    case .spread(let spread): return spread.isBeneath ? below : vanishing
    case .shared(let use): return effect(on: use.definition)
    case .join(let join): return effect(of: join.kind, inputs, hasSubqueries)
    case .setOperation(let operation):
      guard let left = inputs.first, let right = inputs.last else { return .changes }
      switch operation.op {
      case .union: return both(left, right)
      case .intersect: return either(left, right)
      case .except: return vanishing
      }
    }
  }

  private static func effect(
    of kind: LogicalJoin.Kind, _ inputs: [Effect], _ hasSubqueries: Bool
  ) -> Effect {
    guard let left = inputs.first, let right = inputs.last else { return .changes }
    switch kind {
    case .inner, .cross:
      let below = either(left, right)
      return below == .vanishes || !hasSubqueries ? below : .changes
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
