import Columns
import Diagnostics

/// Orders inner joins by size: greedily, always the two parts whose join is least (Fegaras' greedy operator
/// ordering), with the smaller part on the right, which is the side that is held in memory, or in a recursion the part that is
/// the same in all steps. Small tables that are joined by keys as written stay as written, so that rows come in the order that
/// people expect.
package struct JoinOrder: OptimizerRule {
  package let name = "join order"
  /// Tables up to this size are joined at once in any order.
  static let smallTable = 10_000.0
  /// More tables than this stay as written: the search takes the cube of their number.
  static let maximumTables = 128
  /// More rows are not held in memory for all steps of a recursion.
  static let mostRowsKept = 1e7

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan { apply(to: plan) { false } }

  package func apply(to plan: LogicalPlan, unless shouldStop: () -> Bool) -> LogicalPlan {
    apply(to: plan, stepOf: nil, unless: shouldStop)
  }

  /// - Parameter recursion: the one of which the plan is a part of a step, by the number of its working table.
  private func apply(to plan: LogicalPlan, stepOf recursion: Int?, unless shouldStop: () -> Bool)
    -> LogicalPlan
  {
    if case .recursive(var inner) = plan {
      inner.base = apply(to: inner.base, stepOf: recursion, unless: shouldStop)
      inner.step = apply(to: inner.step, stepOf: inner.table, unless: shouldStop)
      return .recursive(inner)
    }
    guard case .join(let join) = plan, join.isReorderable else {
      return plan.mapInputs { apply(to: $0, stepOf: recursion, unless: shouldStop) }
    }
    var graph = JoinGraph(workingTable: recursion)
    graph.add(plan)
    graph.relations = graph.relations.map { apply(to: $0, stepOf: recursion, unless: shouldStop) }
    guard graph.relations.count <= Self.maximumTables, !shouldStop(), let ordered = graph.ordered() else {
      var rest = graph.relations[...]
      return keepingOrder(plan, over: &rest)
    }
    return ordered.giving(plan.columns)
  }

  /// The joins as written, over optimized tables, which are taken from the front. (To optimize them anew would double the
  /// work with each level of joins within their tables.)
  private func keepingOrder(
    _ plan: LogicalPlan, over relations: inout ArraySlice<LogicalPlan>
  ) -> LogicalPlan {
    guard case .join(let join) = plan, join.isReorderable else { return relations.popFirst() ?? plan }
    return plan.mapInputs { keepingOrder($0, over: &relations) }
  }
}

extension LogicalJoin {
  /// An inner join whose conditions cannot fail, so that they may be computed in any order.
  fileprivate var isReorderable: Bool {
    (kind == .inner || kind == .cross) && !(residual?.isFallible ?? false)
      && !keys.contains { $0.left.isFallible || $0.right.isFallible }
  }
}

/// Tables and the conditions between them.
private struct JoinGraph {
  struct Condition {
    var expression: BoundExpression
    /// What it reads.
    var relations: Set<Int> = []
  }

  /// In a step of a recursion, the number of the rows found last.
  private let workingTable: Int?
  var relations: [LogicalPlan] = []
  private var conditions: [BoundExpression] = []
  /// Whether some pair of tables, in the order as written, has no key.
  private var hasCrossJoin = false

  init(workingTable: Int?) { self.workingTable = workingTable }

  mutating func add(_ plan: LogicalPlan) {
    guard case .join(let join) = plan, join.isReorderable else {
      relations.append(plan)
      return
    }
    add(join.left)
    add(join.right)
    if join.keys.isEmpty { hasCrossJoin = true }
    conditions += join.keys.map(\.condition)
    conditions += join.residual?.conjuncts ?? []
  }

  /// nil where the order as written is to be kept.
  func ordered() -> LogicalPlan? {
    let cardinality = Cardinality()
    let profiles = relations.map { cardinality.profile(of: $0) }
    let isSmall = profiles.allSatisfy { $0.rows <= JoinOrder.smallTable }
    if isSmall, !hasCrossJoin || relations.count == 2 { return nil }
    var owner: [ColumnID: Int] = [:]
    for (index, relation) in relations.enumerated() {
      for column in relation.columns { owner[column.id] = index }
    }
    var parts = zip(relations, profiles).enumerated().map { index, relation in
      Part(plan: relation.0, profile: relation.1, relations: [index], changes: changes(relation.0))
    }
    var open = conditions.map { condition in
      Condition(expression: condition, relations: Set(condition.referencedColumns.compactMap { owner[$0] }))
    }
    while parts.count > 1 {
      let (left, right) = cheapestPair(parts, open, owner)
      let joined = join(parts[left], parts[right], &open, owner)
      parts.remove(at: max(left, right))
      parts[min(left, right)] = joined
    }
    return parts.first.map { $0.plan.filtered(by: open.map(\.expression)) }
  }

  private struct Part {
    var plan: LogicalPlan
    var profile: RowProfile
    var relations: Set<Int>
    /// Whether its rows are others in each step of a recursion.
    var changes: Bool
    var rows: Double { profile.rows }

    /// Whether it is to be held in memory when it is joined with the other one. What stays the same is held for all steps, if
    /// it has not more rows than can be read many times while they are put in order.
    func isHeld(with other: Part) -> Bool {
      if changes != other.changes, max(rows, other.rows) <= JoinOrder.mostRowsKept { return other.changes }
      return rows < other.rows
    }
  }

  private func changes(_ plan: LogicalPlan) -> Bool {
    workingTable.map { plan.uses(ofWorkingTable: $0) > 0 } ?? false
  }

  /// The two parts whose join gives the fewest rows; crossed ones only if no condition joins any.
  private func cheapestPair(
    _ parts: [Part], _ open: [Condition], _ owner: [ColumnID: Int]
  ) -> (Int, Int) {
    var place: [Int: Int] = [:]
    for (index, part) in parts.enumerated() {
      for relation in part.relations { place[relation] = index }
    }
    var keys: [Pair: [LogicalJoin.Key]] = [:]
    for condition in open {
      let touched = Set(condition.relations.compactMap { place[$0] }).sorted()
      guard touched.count == 2 else { continue }
      let isLeft = { (id: ColumnID) in owner[id].map { parts[touched[0]].relations.contains($0) } ?? false }
      guard let key = LogicalJoin.Key(condition.expression, isLeft: isLeft) else { continue }
      keys[Pair(left: touched[0], right: touched[1]), default: []].append(key)
    }
    let connected = keys.map { pair, keys in
      let rows = parts[pair.left].profile.joinedRows(
        parts[pair.right].profile, on: keys.map { ($0.left, $0.right) }, kind: .inner)
      return (pair, rows, parts[pair.left].rows + parts[pair.right].rows)
    }
    // Of joins that give as many rows the one that reads fewer.
    if let best = connected.min(by: { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }) {
      return (best.0.left, best.0.right)
    }
    let bySize = parts.indices.sorted { (parts[$0].rows, $0) < (parts[$1].rows, $1) }
    return (min(bySize[0], bySize[1]), max(bySize[0], bySize[1]))
  }

  private struct Pair: Hashable, Comparable {
    var left: Int
    var right: Int
    static func < (one: Pair, other: Pair) -> Bool { (one.left, one.right) < (other.left, other.right) }
  }

  private func join(
    _ first: Part, _ second: Part, _ open: inout [Condition], _ owner: [ColumnID: Int]
  ) -> Part {
    let (left, right) = first.isHeld(with: second) ? (second, first) : (first, second)
    let relations = left.relations.union(right.relations)
    let ready = open.filter { $0.relations.isSubset(of: relations) }.map(\.expression)
    open.removeAll { $0.relations.isSubset(of: relations) }
    let parts = JoinParts(conjuncts: ready) { id in owner[id].map(left.relations.contains) ?? false }
    let join = LogicalJoin(
      kind: parts.isEmpty ? .cross : .inner, left: left.plan, right: right.plan, keys: parts.keys,
      residual: parts.residual)
    let joined = left.profile.joined(right.profile, on: parts.keys.map { ($0.left, $0.right) }, kind: .inner)
    return Part(
      plan: .join(join), profile: joined.filtered(by: parts.residual?.conjuncts ?? []), relations: relations,
      changes: left.changes || right.changes)
  }
}
