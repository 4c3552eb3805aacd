import Columns

/// Computes once what several places of a query compute alike: a table expression or view that is used more than once,
/// parts that a subquery repeats, and what each step of a recursion would compute anew.
///
/// It comes after all other rules. Where a use was given conditions of its own, or was joined into the tables around it,
/// its plan is another by then, and is computed for itself: each such rewrite is worth more than sharing.
struct SharedPlans {
  static let name = "shared plans"
  /// More relations than this are not shared in one query.
  private static let maximumShared = 64
  /// Nor are more pairs of plans compared.
  private static let maximumAttempts = 2000

  private var query: BoundQuery
  private var attempts = 0
  private let columns: ColumnSupply
  /// Of each shared plan: it may use the subqueries before this one, which are computed by then.
  private var subqueryLimits: [Int] = []

  private init(_ query: BoundQuery) {
    self.query = query
    columns = ColumnSupply(query)
    subqueryLimits = query.shared.map { _ in 0 }
  }

  /// What uses what is shared has an outdated definition of it until `resolvingShared`.
  static func apply(to query: BoundQuery) -> BoundQuery {
    var sharing = SharedPlans(query.sharingSubqueries())
    while sharing.query.shared.count < maximumShared, sharing.attempts < maximumAttempts, sharing.shareOne() {
    }
    sharing.prune()
    return sharing.query
  }

  /// The subqueries, the query itself, and what is shared already.
  private var roots: [LogicalPlan] { query.subqueries + [query.plan] + query.shared }

  /// One use of what is to be shared, and what the merged plan calls its columns.
  private struct Use {
    var candidate: SharingCandidate
    var names: [ColumnID: ColumnID]

    func name(_ id: ColumnID) -> ColumnID { names[id] ?? id }
  }

  /// Shares the largest plan that is worth it; false where there is none.
  private mutating func shareOne() -> Bool {
    for alike in SharingCandidate.all(in: roots, plans: query.subqueries.count + 1) {
      for (index, first) in alike.enumerated() {
        var merged = first.plan
        var uses = [Use(candidate: first, names: [:])]
        for other in alike[(index + 1)...] where !uses.contains(where: { $0.candidate.overlaps(other) }) {
          guard attempts < Self.maximumAttempts else { return false }
          attempts += 1
          var merge = PlanMerge()
          guard let both = merge.merge(merged, other.plan) else { continue }
          merged = both
          uses.append(Use(candidate: other, names: merge.names))
        }
        if isWorthSharing(merged, uses) {
          share(merged, uses)
          return true
        }
      }
    }
    return false
  }

  private func isWorthSharing(_ plan: LogicalPlan, _ uses: [Use]) -> Bool {
    let times = uses.reduce(0) { $0 + $1.candidate.times }
    guard times > 1, plan.subqueriesEnd <= subqueryLimit(of: uses) else { return false }
    let given = Set(plan.columns.map(\.id))
    let isWhole = uses.allSatisfy { use in
      use.candidate.plan.columns.allSatisfy { given.contains(use.name($0.id)) }
    }
    guard isWhole else { return false }
    if plan.isMaterialized { return true }
    let cost = PlanCost()
    return Double(times - 1) * cost.computing(plan) > cost.keeping(plan)
  }

  /// All uses can read the results of the subqueries before this one.
  private func subqueryLimit(of uses: [Use]) -> Int {
    let plans = query.subqueries.count + 1
    return uses.map { $0.candidate.root }.map { root in
      root < plans - 1 ? root : root == plans - 1 ? Int.max : subqueryLimits[root - plans]
    }.min() ?? .max
  }

  private mutating func share(_ plan: LogicalPlan, _ uses: [Use]) {
    let renumbering = ColumnRenumbering(next: columns.next)
    let definition = renumbering.renumber(plan)
    let number = query.shared.count
    let limit = subqueryLimit(of: uses)
    var replacements: [Int: [Int: LogicalPlan]] = [:]
    for use in uses {
      let outputs = use.candidate.plan.columns.map { column in
        LogicalShared.Output(column: column, source: renumbering.number(for: use.name(column.id)))
      }
      replacements[use.candidate.root, default: [:]][use.candidate.place] = .shared(
        LogicalShared(number: number, definition: definition, outputs: outputs))
    }
    replace(replacements)
    query.shared.append(definition)
    subqueryLimits.append(limit)
  }

  /// Leaves out the columns of what is shared that no use reads; of those that use others, those first.
  private mutating func prune() {
    guard !query.shared.isEmpty else { return }
    let pruning = ProjectionPruning()
    query.plan = pruning.apply(to: query.plan)
    query.subqueries = query.subqueries.map(pruning.apply)
    var open = Set(query.shared.indices)
    while let next = open.sorted().first(where: { number in
      !open.contains { query.shared[$0].sources(ofShared: number) != nil }
    }) {
      open.remove(next)
      var needed: Set<ColumnID> = []
      for root in roots { needed.formUnion(root.sources(ofShared: next) ?? []) }
      query.shared[next] = pruning.apply(to: query.shared[next], keeping: needed)
    }
  }

  private mutating func replace(_ replacements: [Int: [Int: LogicalPlan]]) {
    let count = query.subqueries.count
    for (root, places) in replacements {
      var place = 0
      if root < count {
        query.subqueries[root] = query.subqueries[root].replacing(places, &place)
      } else if root == count {
        query.plan = query.plan.replacing(places, &place)
      } else {
        query.shared[root - count - 1] = query.shared[root - count - 1].replacing(places, &place)
      }
    }
  }
}

extension LogicalPlan {
  /// The plan with those of its operators replaced that stand at some places in pre-order.
  fileprivate func replacing(_ places: [Int: LogicalPlan], _ place: inout Int) -> LogicalPlan {
    let own = place
    if let replacement = places[own] {
      place += extent.operators
      return replacement
    }
    place += 1
    var next = place
    let replaced = mapInputs { $0.replacing(places, &next) }
    place = next
    return replaced
  }

  /// What the plan reads of what is shared under this number; nil: it does not use it.
  fileprivate func sources(ofShared number: Int) -> Set<ColumnID>? {
    var sources: Set<ColumnID>?
    walk { part in
      guard case .shared(let use) = part, use.number == number else { return }
      sources = (sources ?? []).union(use.outputs.map(\.source))
    }
    return sources
  }

  /// The plan uses subqueries before this one only.
  fileprivate var subqueriesEnd: Int {
    var end = 0
    walk { operation in
      for expression in operation.expressions {
        expression.walk { part in
          if let id = part.subquery { end = max(end, id.number + 1) }
          return true
        }
      }
    }
    return end
  }
}

extension BoundExpression {
  fileprivate var subquery: SubqueryID? {
    switch self {
    case .scalarSubquery(let id, _, _), .exists(let id), .inSubquery(_, let id): id
    default: nil
    }
  }

  fileprivate func mapSubqueries(_ change: (SubqueryID) -> SubqueryID) -> BoundExpression {
    switch self {
    case .scalarSubquery(let id, let type, let span): .scalarSubquery(change(id), type, span)
    case .exists(let id): .exists(change(id))
    case .inSubquery(let operand, let id): .inSubquery(operand.mapSubqueries(change), change(id))
    default: mapChildren { $0.mapSubqueries(change) }
    }
  }
}

extension LogicalPlan {
  fileprivate func mapSubqueries(_ change: (SubqueryID) -> SubqueryID) -> LogicalPlan {
    mapInputs { $0.mapSubqueries(change) }.mapExpressions { $0.mapSubqueries(change) }
  }
}

extension BoundQuery {
  /// The query without subqueries that compute the same as one before them.
  fileprivate func sharingSubqueries() -> BoundQuery {
    guard subqueries.count > 1 else { return self }
    var kept: [LogicalPlan] = []
    var byShape: [Int: [Int]] = [:]
    var places: [Int] = []
    for subquery in subqueries {
      let plan = subquery.mapSubqueries { SubqueryID(places[$0.number]) }
      let shape = plan.shape
      let known = byShape[shape, default: []].prefix(16).first { place in
        var merge = PlanMerge()
        return merge.mergeByPosition(kept[place], plan) != nil
      }
      places.append(known ?? kept.count)
      if known != nil { continue }
      byShape[shape, default: []].append(kept.count)
      kept.append(plan)
    }
    guard kept.count < subqueries.count else { return self }
    var result = self
    result.subqueries = kept
    result.plan = plan.mapSubqueries { SubqueryID(places[$0.number]) }
    return result
  }

  /// The query, in which each use of shared rows has the definition of its number.
  func resolvingShared() -> BoundQuery {
    if shared.isEmpty { return self }
    var resolution = SharedResolution(definitions: shared)
    var result = self
    result.shared = shared.indices.map { resolution.definition($0) }
    result.subqueries = subqueries.map { resolution.resolve($0) }
    result.plan = resolution.resolve(plan)
    return result
  }
}

/// Gives uses of shared plans their definitions, each of which may use others.
private struct SharedResolution {
  let definitions: [LogicalPlan]
  var known: [Int: LogicalPlan] = [:]

  mutating func definition(_ number: Int) -> LogicalPlan {
    if let plan = known[number] { return plan }
    let plan = resolve(definitions[number])
    known[number] = plan
    return plan
  }

  mutating func resolve(_ plan: LogicalPlan) -> LogicalPlan {
    guard case .shared(var use) = plan else {
      var resolution = self
      let resolved = plan.mapInputs { resolution.resolve($0) }
      self = resolution
      return resolved
    }
    use.definition = definition(use.number)
    return .shared(use)
  }
}
