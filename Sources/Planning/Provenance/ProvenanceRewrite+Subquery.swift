import Columns

/// How an expression uses a subquery, which decides what of it is cited.
enum SubqueryUse {
  /// Its one row is, or may be, part of a value.
  case value(SubqueryID)
  /// `x IN (query)` that must hold, or be one of alternatives: the rows that x matches.
  case match(SubqueryID, BoundExpression)
  /// EXISTS that must hold: all rows of the query.
  case existence(SubqueryID)
  /// NOT IN and NOT EXISTS: what is not there.
  case absence(SubqueryID)
  /// IN and EXISTS in any other place: whatever the query reads.
  case truth(SubqueryID)

  /// The subqueries of expressions that give values.
  static func of(values: [BoundExpression]) -> [SubqueryUse] {
    var uses: [SubqueryUse] = []
    for value in values {
      value.walk { part in
        switch part {
        case .scalarSubquery(let query, _, _): uses.append(.value(query))
        case .exists(let query), .inSubquery(_, let query): uses.append(.truth(query))
        default: break
        }
        return true
      }
    }
    return uses
  }

  /// The subqueries of a condition that must be true.
  static func of(condition: BoundExpression, isAlternative: Bool = false) -> [SubqueryUse] {
    switch condition {
    case .and(let operands): operands.flatMap { of(condition: $0, isAlternative: isAlternative) }
    case .or(let operands): operands.flatMap { of(condition: $0, isAlternative: true) }
    case .exists(let query): [.existence(query)]
    case .inSubquery(let operand, let query):
      // Within OR the operand may not have been computed, since it might have failed.
      of(values: [operand]) + [isAlternative && operand.isFallible ? .truth(query) : .match(query, operand)]
    case .call(.not, let operands, _, _):
      switch operands.first {
      case .exists(let query)?: [.absence(query)]
      case .inSubquery(let operand, let query)?: of(values: [operand]) + [.absence(query)]
      default: of(values: operands)
      }
    default: of(values: [condition])
    }
  }
}

extension ProvenanceRewrite {
  /// Brings in what a plan's subqueries cite, as hidden columns beside each row. Gives what their values draw on.
  @discardableResult
  func attach(_ uses: [SubqueryUse], to traced: inout TracedPlan) -> [SubqueryID: CellLineage] {
    var drawn: [SubqueryID: CellLineage] = [:]
    for use in uses {
      switch use {
      case .value(let query):
        guard drawn[query] == nil else { continue }
        let (inner, isBounded) = self.traced(query)
        let moved = attachRows(of: inner, to: &traced)
        drawn[query] = plan(of: query).columns.first.flatMap { inner.cells[$0.id]?.mapped(moved) } ?? .init()
        if !isBounded { attachAllTables(of: plan(of: query), to: &traced) }
      case .existence(let query): attachRows(of: self.traced(query).plan, to: &traced)
      case .match(let query, let operand): attachMatches(of: query, operand, to: &traced)
      case .absence(let query):
        if isUncertain(plan(of: query)) {
          attachAllTables(of: plan(of: query), to: &traced)
        }
      case .truth(let query):
        guard drawn[query] == nil else { continue }
        let moved = attachAllTables(of: plan(of: query), to: &traced)
        drawn[query] = CellLineage(columns: moved)
      }
    }
    return drawn
  }

  /// Whether what a plan does not give, it may give where there are only the cited rows.
  func isUncertain(_ plan: LogicalPlan) -> Bool {
    EmptyTables.effect(on: plan) == .changes || restriction.isDisturbed(plan)
  }

  /// All rows that a plan cites, beside each row of another. Gives where each of its lineage columns went.
  @discardableResult
  func attachRows(of other: TracedPlan, to traced: inout TracedPlan) -> [ColumnID: ColumnID] {
    guard !other.lineage.isEmpty else { return [:] }
    let collected = collecting(other, groupedBy: [])
    attachOneRow(collected, to: &traced)
    return Dictionary(
      zip(other.lineage.map(\.column.id), traced.lineage.suffix(other.lineage.count).map(\.column.id)),
      uniquingKeysWith: { one, _ in one })
  }

  /// All rows of all tables that a plan reads, beside each row of another: with them it gives just what it gave.
  @discardableResult
  func attachAllTables(of plan: LogicalPlan, to traced: inout TracedPlan) -> [ColumnID] {
    var attached: [ColumnID] = []
    for scan in scans(of: plan) {
      let bare = trace(.scan(LogicalScan(table: scan.table, columns: [])), .any)
      attachOneRow(collecting(bare, groupedBy: []), to: &traced)
      attached += traced.lineage.suffix(1).map(\.column.id)
    }
    return attached
  }

  /// The scans of a plan and of the subqueries that it uses; each table once.
  private func scans(of plan: LogicalPlan) -> [LogicalScan] {
    var found: [LogicalScan] = []
    var open = [plan]
    var seen: Set<SubqueryID> = []
    while let next = open.popLast() {
      next.walkOutsideDomains { part in
        if case .scan(let scan) = part, !found.contains(where: { $0.table.isSame(as: scan.table) }) {
          found.append(scan)
        }
        for query in part.expressions.flatMap(\.subqueryIDs) where seen.insert(query).inserted {
          open.append(self.plan(of: query))
        }
      }
    }
    return found
  }

  /// A left join without a condition to a plan of one row: it keeps rows, and their order.
  private func attachOneRow(_ one: TracedPlan, to traced: inout TracedPlan) {
    attach(one, keys: [], to: &traced)
  }

  /// The rows of the subquery that the operand matches, beside each row.
  private func attachMatches(
    of query: SubqueryID, _ operand: BoundExpression, to traced: inout TracedPlan
  ) {
    let inner = self.traced(query).plan
    guard let column = plan(of: query).columns.first, !inner.lineage.isEmpty else { return }
    let key = LogicalJoin.Key(left: operand, right: .column(column.id, column.type))
    attach(collecting(inner, groupedBy: [column]), keys: [key], to: &traced)
  }

  /// Joins a plan to another as witnesses of its rows. The plan's columns get new numbers, since a subquery may
  /// be used more than once.
  private func attach(_ other: TracedPlan, keys: [LogicalJoin.Key], to traced: inout TracedPlan) {
    let renumbering = ColumnRenumbering(next: newColumn)
    let plan = renumbering.renumber(other.plan)
    traced.plan = .join(
      LogicalJoin(
        kind: .left, left: traced.plan, right: plan,
        keys: keys.map { LogicalJoin.Key(left: $0.left, right: renumbering.renumber($0.right)) },
        residual: nil))
    for column in other.lineage {
      var moved = column
      moved.column.id = renumbering.numbers[column.column.id] ?? column.column.id
      moved.isWitness = true
      traced.lineage.append(moved)
    }
  }
}

extension CellLineage {
  /// Whole rows of some lineage columns.
  fileprivate init(columns: [ColumnID]) {
    self.init()
    for column in columns { add(CellLineage(rows: column)) }
  }
}

extension BoundExpression {
  /// The subqueries within it.
  var subqueryIDs: [SubqueryID] {
    var found: [SubqueryID] = []
    walk { part in
      switch part {
      case .scalarSubquery(let query, _, _), .exists(let query), .inSubquery(_, let query):
        found.append(query)
      default: break
      }
      return true
    }
    return found
  }
}
