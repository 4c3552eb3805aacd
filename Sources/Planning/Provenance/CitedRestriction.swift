/// What a plan gives over nothing but the rows that some of its rows cite, which decides whether citing these is enough
/// for an operator above it that looks at more than one row: LIMIT, a grouping, an outer join.
///
/// A plan always gives the cited rows again. Others may come with them: of pairs (1, x) and (2, y) that were joined,
/// 1 may also meet y. That does no harm as long as the others are rows of the whole result. But a grouping by columns of
/// both makes a group of 1 and y that has only some of its rows, and an outer join may leave the pair without a partner
/// that it has. Beneath what would notice, all rows of all tables are cited.
struct CitedRestriction {
  enum Outcome {
    /// Just the cited rows.
    case exact
    /// Rows of the whole result, the cited ones among them.
    case bounded
    /// Others too.
    case unbounded
  }

  /// Whose citations the rows are.
  enum Cited {
    /// Of one row.
    case one
    /// Of all rows that have the same rows of some scans as one of them; where there are no scans, of all rows.
    /// At least one.
    case every(Set<ColumnID>)
    /// Of any rows, or none.
    case any

    /// Of the rows beneath an operator that leaves some out.
    var chosen: Cited {
      if case .one = self { return .one }
      return .any
    }
  }

  let subqueries: [LogicalPlan]
  /// Tables that the query names more than once: what is cited for one mention is there for the other.
  private let shared: [CatalogTable]
  /// Whether rows cite, beside the frames of windows, what the frames of the rows in them need in turn.
  private(set) var closesFrames = false
  /// Of the rows around a subquery that depends on them: whose citations they are.
  private var around = Cited.any

  init(_ query: BoundQuery) {
    subqueries = query.subqueries
    var seen: [CatalogTable] = []
    var shared: [CatalogTable] = []
    for plan in [query.plan] + query.subqueries {
      // What depends on values of rows reads no others than those that are there.
      plan.walkOutsideDomains { part in
        guard case .scan(let scan) = part else { return }
        if seen.contains(where: { $0.isSame(as: scan.table) }) { shared.append(scan.table) }
        seen.append(scan.table)
      }
    }
    self.shared = shared
  }

  func isShared(_ table: CatalogTable) -> Bool { shared.contains { $0.isSame(as: table) } }

  /// Whether rows that the plan does not cite can give it rows that the whole tables do not.
  func isDisturbed(_ plan: LogicalPlan) -> Bool {
    var readsShared = false
    plan.walk { part in
      if case .scan(let scan) = part, isShared(scan.table) { readsShared = true }
    }
    return readsShared && !EmptyTables.isMonotone(plan)
  }

  /// For a plan that stands in no other.
  var alone: CitedRestriction {
    var result = self
    result.closesFrames = false
    result.around = .any
    return result
  }

  /// For the right side of a join whose left side's rows are cited so: it may depend on them.
  func around(_ cited: Cited) -> CitedRestriction {
    var result = self
    if case .one = cited { result.around = .one } else { result.around = .any }
    return result
  }

  /// The outcome beneath an operator that looks at several rows, and what it holds under: frames are closed where only that
  /// keeps other rows away.
  func beneath(_ plan: LogicalPlan, _ cited: Cited) -> (outcome: Outcome, restriction: CitedRestriction) {
    let open = outcome(plan, cited)
    guard open == .unbounded, !closesFrames else { return (open, self) }
    var closing = self
    closing.closesFrames = true
    let closed = closing.outcome(plan, cited)
    return closed == .unbounded ? (open, self) : (closed, closing)
  }

  func outcome(_ plan: LogicalPlan, _ cited: Cited) -> Outcome {
    if case .any = cited, EmptyTables.effect(on: plan) == .changes { return .unbounded }
    switch plan {
    case .scan(let scan): return isShared(scan.table) ? .bounded : .exact
    case .values(_, let rows): return rows.count == 1 ? .exact : .bounded
    case .project(let input, _), .sort(let input, _): return outcome(input, cited)
    case .distinct(let input): return outcome(input, .any)
    case .filter(let input, let condition): return filtered(outcome(input, cited.chosen), condition)
    case .limit(let input, nil, 0): return outcome(input, cited)
    case .limit(let input, let count, let offset), .limitBy(let input, _, let count, let offset):
      return limited(input, cited, hasCount: count != nil, offset)
    case .topN(let input, _, _, let offset): return limited(input, cited, hasCount: true, offset)
    case .aggregate(let aggregate): return outcome(aggregate, cited)
    case .spread(let spread) where spread.isBeneath: return outcome(spread.input, cited)
    // Each row cites all.
    case .spread: return .bounded
    case .window(let window): return outcome(window)
    // A row that is cited for one of those made of it gives the others too.
    case .expansion(let expansion):
      return outcome(expansion.input, self.cited(beneath: expansion, cited)) == .unbounded
        ? .unbounded : .bounded
    case .totals(let totals): return outcome(totals.input, cited.chosen)
    // Fewer rows find fewer, each of which the whole tables give too.
    case .recursive: return EmptyTables.isMonotone(plan) ? .bounded : .unbounded
    case .workingTable: return .bounded
    case .shared: return .unbounded
    case .join(let join): return outcome(join, cited)
    case .setOperation(let operation): return outcome(operation, cited)
    }
  }

  /// Rows of a frame come with the row that it is of, and may lack some of their own; so may rows that are not cited.
  private func outcome(_ window: LogicalWindow) -> Outcome {
    switch beneath(window.input, .any).outcome {
    // All rows of all tables are cited.
    case .unbounded: .bounded
    case .bounded: .unbounded
    case .exact:
      closesFrames || window.outputs.allSatisfy(\.call.citesClosedFrame) ? .bounded : .unbounded
    }
  }

  /// The values that a subquery depends on are those of the rows around it.
  func outcome(domain: LogicalAggregate) -> Outcome { outcome(domain.input, around) }

  private func filtered(_ input: Outcome, _ condition: BoundExpression) -> Outcome {
    guard input == .bounded else { return input }
    let isKept = SubqueryUse.of(condition: condition).allSatisfy { use in
      switch use {
      case .value, .truth: true
      case .match(let query, _), .existence(let query): EmptyTables.isMonotone(subqueries[query.number])
      case .absence: false
      }
    }
    return isKept ? .bounded : .unbounded
  }

  /// The rows beneath a LIMIT.
  func cited(beneathOffset offset: Int, _ cited: Cited) -> Cited { offset > 0 ? .any : cited.chosen }

  /// The rows beneath an expansion: of a series there may be no member.
  func cited(beneath expansion: LogicalExpansion, _ cited: Cited) -> Cited {
    if case .parts(let parts) = expansion.values, !parts.isEmpty { return cited }
    return cited.chosen
  }

  private func limited(_ input: LogicalPlan, _ cited: Cited, hasCount: Bool, _ offset: Int) -> Outcome {
    switch beneath(input, self.cited(beneathOffset: offset, cited)).outcome {
    case .exact: .exact
    case .bounded: hasCount ? .unbounded : .bounded
    // All rows of all tables are cited.
    case .unbounded: .bounded
    }
  }
}
