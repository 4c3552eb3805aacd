extension CitedRestriction {
  // MARK: Groups

  func outcome(_ aggregate: LogicalAggregate, _ cited: Cited) -> Outcome {
    if aggregate.isDomain { return outcome(domain: aggregate) }
    let members = members(of: aggregate, cited)
    switch beneath(aggregate.input, members).outcome {
    case .exact: return .exact
    case .unbounded: return .bounded
    case .bounded:
      // Other rows of the input have no other rows of the scans that the keys are of, and so are of the same groups.
      guard case .every(let scans) = members, isCitedAlone(scans, in: aggregate.input) else {
        return .unbounded
      }
      return .exact
    }
  }

  /// The rows of the groups.
  func members(of aggregate: LogicalAggregate, _ cited: Cited) -> Cited {
    let origins = aggregate.input.scansOfColumns
    var scans: Set<ColumnID> = []
    for group in aggregate.groups {
      var used: Set<ColumnID> = []
      group.expression.collectColumns(into: &used)
      var own: Set<ColumnID> = []
      for column in used {
        guard let scan = origins[column] else { return .any }
        own.insert(scan)
      }
      if own.count > 1 { return .any }
      scans.formUnion(own)
    }
    // In several groups each key may be that of another.
    if scans.count > 1 {
      guard case .one = cited else { return .any }
    }
    return .every(scans)
  }

  /// Whether no row of these scans is there that is not cited.
  private func isCitedAlone(_ scans: Set<ColumnID>, in plan: LogicalPlan) -> Bool {
    var isAlone = true
    plan.walkOutsideDomains { part in
      if case .scan(let scan) = part, let id = scan.identity, scans.contains(id), isShared(scan.table) {
        isAlone = false
      }
      if case .aggregate(let domain) = part, domain.isDomain, let id = domain.identity, scans.contains(id),
        outcome(domain: domain) != .exact
      {
        isAlone = false
      }
    }
    return isAlone
  }

  // MARK: Joins

  /// The rows of each side.
  func sides(of join: LogicalJoin, _ cited: Cited) -> (left: Cited, right: Cited) {
    switch (join.kind, cited) {
    case (_, .one): (.one, .one)
    case (.left, .every(let scans)) where scans.isSubset(of: join.left.scanIdentities): (cited, .any)
    case (.right, .every(let scans)) where scans.isSubset(of: join.right.scanIdentities): (.any, cited)
    default: (.any, .any)
    }
  }

  func outcome(_ join: LogicalJoin, _ cited: Cited) -> Outcome {
    let sides = sides(of: join, cited)
    let left = side(join.left, sides.left, isOptional: join.kind == .right || join.kind == .full)
    let right = around(sides.left).side(
      join.right, sides.right, isOptional: join.kind == .left || join.kind == .full)
    if left == .unbounded || right == .unbounded { return .unbounded }
    let isExact = left == .exact && right == .exact
    if isExact, case .one = cited { return .exact }
    if LogicalPlan.join(join).expressions.contains(where: { !$0.subqueryIDs.isEmpty }) { return .unbounded }
    switch join.kind {
    case .inner, .cross: return .bounded
    case .left: return keeps(join.left, left, sides.left) ? .bounded : .unbounded
    case .right: return keeps(join.right, right, sides.right) ? .bounded : .unbounded
    case .full: return isExact ? .bounded : .unbounded
    // Only queries that do not cite have such joins.
    case .semi, .anti: return .unbounded
    }
  }

  /// - Parameter isOptional: whether rows of the other side are kept that find no partner in this one.
  private func side(_ plan: LogicalPlan, _ cited: Cited, isOptional: Bool) -> Outcome {
    // All rows of all its tables are cited.
    if isOptional, EmptyTables.effect(on: plan) == .changes { return .bounded }
    let outcome = outcome(plan, cited)
    return isOptional && outcome == .unbounded ? .bounded : outcome
  }

  /// Whether each row of an outer join's kept side is one that is cited with its partners.
  private func keeps(_ plan: LogicalPlan, _ outcome: Outcome, _ cited: Cited) -> Bool {
    if outcome == .exact { return true }
    guard case .every(let scans) = cited else { return false }
    return isCitedAlone(scans, in: plan) && outcome == .bounded
  }

  // MARK: Set operations

  /// The rows of each side.
  func side(of operation: LogicalSetOperation, _ cited: Cited) -> Cited {
    operation.all ? cited.chosen : .any
  }

  func outcome(_ operation: LogicalSetOperation, _ cited: Cited) -> Outcome {
    let side = side(of: operation, cited)
    let (left, right) = (outcome(operation.left, side), outcome(operation.right, side))
    switch operation.op {
    case .union:
      let effects = [operation.left, operation.right].map { EmptyTables.effect(on: $0) }
      if left == .unbounded || right == .unbounded || effects.contains(.changes) { return .unbounded }
      return left == .exact && right == .exact && !effects.contains(.keepsSome) ? .exact : .bounded
    case .intersect:
      if left == .unbounded || right == .unbounded { return .unbounded }
      return left == .exact && right == .exact ? .exact : .bounded
    case .except: return left == .exact && !isDisturbed(operation.right) ? .exact : .unbounded
    }
  }
}

extension LogicalScan {
  /// What tells the scan from others of the plan; nil if nothing of it is read.
  fileprivate var identity: ColumnID? { columns.first?.column.id }
}

extension LogicalAggregate {
  /// What tells a domain from others of the plan.
  fileprivate var identity: ColumnID? { groups.first?.column.id }
}

extension LogicalPlan {
  /// As `walk`, but not into the rows that give the values which a subquery depends on.
  func walkOutsideDomains(_ visit: (LogicalPlan) -> Void) {
    visit(self)
    if case .aggregate(let aggregate) = self, aggregate.isDomain { return }
    for input in inputs { input.walkOutsideDomains(visit) }
  }

  /// The scans beneath.
  fileprivate var scanIdentities: Set<ColumnID> {
    var found: Set<ColumnID> = []
    walkOutsideDomains { part in
      if case .scan(let scan) = part, let id = scan.identity { found.insert(id) }
      if case .aggregate(let domain) = part, domain.isDomain, let id = domain.identity { found.insert(id) }
    }
    return found
  }

  /// Which scan a column is computed from, of columns that draw on the rows of just one.
  fileprivate var scansOfColumns: [ColumnID: ColumnID] {
    switch self {
    case .scan(let scan):
      guard let id = scan.identity else { return [:] }
      return Dictionary(scan.columns.map { ($0.column.id, id) }, uniquingKeysWith: { one, _ in one })
    case .aggregate(let domain) where domain.isDomain:
      guard let id = domain.identity else { return [:] }
      return Dictionary(domain.groups.map { ($0.column.id, id) }, uniquingKeysWith: { one, _ in one })
    case .values, .aggregate, .setOperation, .recursive, .workingTable, .shared: return [:]
    case .filter(let input, _), .sort(let input, _), .distinct(let input), .limit(let input, _, _),
      .limitBy(let input, _, _, _), .topN(let input, _, _, _):
      return input.scansOfColumns
    case .spread(let spread): return spread.input.scansOfColumns
    case .window(let window): return window.input.scansOfColumns
    case .expansion(let expansion): return expansion.input.scansOfColumns
    case .totals(let totals): return totals.input.scansOfColumns
    case .join(let join): return join.left.scansOfColumns.merging(join.right.scansOfColumns) { one, _ in one }
    case .project(let input, let items):
      let below = input.scansOfColumns
      var result: [ColumnID: ColumnID] = [:]
      for item in items {
        var used: Set<ColumnID> = []
        item.expression.collectColumns(into: &used)
        let scans = Set(used.map { below[$0] })
        if scans.count == 1, let only = scans.first, let scan = only { result[item.column.id] = scan }
      }
      return result
    }
  }
}
