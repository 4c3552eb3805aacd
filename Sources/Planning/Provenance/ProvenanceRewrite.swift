import Columns
import Diagnostics

/// Rewrites the plan of a query so that each row brings along which rows of which tables it was made from.
///
/// Every scan numbers its rows; the numbers pass through operators like any other column, and where rows are put
/// together (groups, DISTINCT, set operations) `collectRows` gathers them. So a cited query runs on the same
/// operators as any other. The rule behind it all: a row cites enough that the query, over nothing but the
/// cited rows, gives that row again. A new operator of plans does not compile until `trace` says how it keeps that.
final class ProvenanceRewrite {
  private(set) var tables: [CatalogTable] = []
  var restriction: CitedRestriction
  private let subqueries: [LogicalPlan]
  private var tracedSubqueries: [SubqueryID: (plan: TracedPlan, isBounded: Bool)] = [:]
  /// What the rows cite that recursions have found last, by the number of the recursion.
  var workingRows: [Int: WorkingRows] = [:]
  private var columnCount = 0
  private let shouldStop: () -> Bool

  init(_ query: BoundQuery, shouldStop: @escaping () -> Bool) {
    self.shouldStop = shouldStop
    subqueries = query.subqueries
    restriction = CitedRestriction(query)
    for plan in [query.plan] + query.subqueries {
      plan.walk { for column in $0.columns { columnCount = max(columnCount, column.id.number) } }
    }
  }

  func newColumn() -> ColumnID {
    columnCount += 1
    return ColumnID(columnCount)
  }

  func newLineage(like column: LineageColumn, type: DataType) -> LineageColumn {
    var copy = column
    copy.column = PlanColumn(id: newColumn(), name: type.base == .text ? "rows" : "row", type: type)
    return copy
  }

  func plan(of subquery: SubqueryID) -> LogicalPlan { subqueries[subquery.number] }

  func traced(_ subquery: SubqueryID) -> (plan: TracedPlan, isBounded: Bool) {
    if let known = tracedSubqueries[subquery] { return known }
    let outer = restriction
    restriction = outer.alone
    defer { restriction = outer }
    let traced = traceBeneath(plan(of: subquery), .every([]))
    tracedSubqueries[subquery] = traced
    return traced
  }

  /// A plan beneath an operator that looks at several of its rows, and whether those that are cited bring no rows with
  /// them that the whole result has not.
  func traceBeneath(
    _ plan: LogicalPlan, _ cited: CitedRestriction.Cited
  ) -> (plan: TracedPlan, isBounded: Bool) {
    let outer = restriction
    defer { restriction = outer }
    let (outcome, inner) = outer.beneath(plan, cited)
    restriction = inner
    return (trace(plan, cited), outcome != .unbounded)
  }

  /// - Parameter cited: of which of the plan's rows an operator above shows the citations together.
  func trace(_ plan: LogicalPlan, _ cited: CitedRestriction.Cited) -> TracedPlan {
    if shouldStop() { return TracedPlan(plan: plan) }
    switch plan {
    case .scan(let scan): return trace(scan)
    case .values(let columns, let rows): return traceValues(plan, columns, rows)
    case .filter(let input, let condition):
      var traced = trace(input, cited.chosen)
      traced.plan = .filter(traced.plan, condition)
      attach(SubqueryUse.of(condition: condition), to: &traced)
      return traced
    case .project(let input, let items): return traceProjection(trace(input, cited), items)
    case .aggregate(let aggregate): return trace(aggregate, cited)
    case .join(let join): return trace(join, cited)
    case .sort(let input, let keys):
      var traced = trace(input, cited)
      traced.plan = .sort(traced.plan, keys)
      attach(SubqueryUse.of(values: keys.map(\.expression)), to: &traced)
      return traced
    case .limit(let input, let count, let offset):
      return traceLimit(input, cited, count, offset) { .limit($0, count: $1, offset: $2) }
    case .limitBy(let input, let keys, let count, let offset):
      return traceLimit(input, cited, count, offset) { .limitBy($0, keys, count: $1, offset: $2) }
    case .topN(let input, let keys, let count, let offset):
      return trace(.limit(.sort(input, keys), count: count, offset: offset), cited)
    case .distinct(let input): return collecting(trace(input, .any), groupedBy: input.columns)
    case .setOperation(let operation): return trace(operation, cited)
    case .spread(let spread): return trace(spread, cited)
    case .window(let window): return trace(window)
    case .expansion(let expansion): return trace(expansion, cited)
    case .totals(let totals): return trace(totals, cited)
    case .recursive(let recursion): return trace(recursion)
    case .workingTable(let table): return trace(table)
    // Citations are put in before plans are shared.
    case .shared: return TracedPlan(plan: plan)
    }
  }

  // MARK: Leaves

  private func trace(_ scan: LogicalScan) -> TracedPlan {
    let number = PlanColumn(id: newColumn(), name: "row", type: .integer)
    var traced = TracedPlan(
      plan: scan.numbered(by: number),
      lineage: [LineageColumn(column: number, table: self.number(of: scan.table))])
    for output in scan.columns {
      traced.cells[output.column.id] = CellLineage(number.id, field: output.field)
    }
    return traced
  }

  /// A table that is named twice is listed once.
  func number(of table: CatalogTable) -> Int {
    if let known = tables.firstIndex(where: { $0.isSame(as: table) }) { return known }
    tables.append(table)
    return tables.count - 1
  }

  private func traceValues(
    _ plan: LogicalPlan, _ columns: [PlanColumn], _ rows: [[BoundExpression]]
  ) -> TracedPlan {
    var traced = TracedPlan(plan: plan)
    let drawn = attach(SubqueryUse.of(values: rows.flatMap(\.self)), to: &traced)
    guard !drawn.isEmpty else { return traced }
    for row in rows {
      for (column, expression) in zip(columns, row) {
        traced.cells[column.id, default: CellLineage()].add(traced.cell(of: expression, drawn))
      }
    }
    return traced
  }

  // MARK: One input

  private func traceProjection(_ input: TracedPlan, _ items: [NamedExpression]) -> TracedPlan {
    var input = input
    let drawn = attach(SubqueryUse.of(values: items.map(\.expression)), to: &input)
    var traced = TracedPlan(
      plan: .project(
        input.plan,
        items + input.lineage.map { NamedExpression(column: $0.column, expression: $0.expression) }),
      lineage: input.lineage)
    for item in items {
      let cell = input.cell(of: item.expression, drawn)
      if !cell.isEmpty { traced.cells[item.column.id] = cell }
    }
    return traced
  }

  /// What is made of a row cites it.
  private func trace(_ expansion: LogicalExpansion, _ cited: CitedRestriction.Cited) -> TracedPlan {
    var traced = trace(expansion.input, restriction.cited(beneath: expansion, cited))
    let drawn = attach(SubqueryUse.of(values: expansion.expressions), to: &traced)
    let below = traced
    for place in expansion.columns.indices {
      var cell = CellLineage()
      for source in expansion.sources(of: place) { cell.add(below.cell(of: source, drawn)) }
      if !cell.isEmpty { traced.cells[expansion.columns[place].id] = cell }
    }
    traced.plan = .expansion(expansion.over(traced.plan))
    return traced
  }

  /// As `traceLimit`; of what OFFSET skips only the groups, since a total cites all rows anyway.
  private func trace(_ totals: LogicalTotals, _ cited: CitedRestriction.Cited) -> TracedPlan {
    let (below, isBounded) = traceBeneath(totals.input, cited.chosen)
    var ordered = totals
    ordered.input = below.plan
    var traced = below
    traced.plan = .totals(ordered)
    if totals.offset > 0 {
      var skipped = below
      ordered.count = totals.offset
      ordered.offset = 0
      let isGroup = BoundExpression.call(
        .equal, [totals.level, .constant(.integer(0), .integer)], .boolean, .none)
      skipped.plan = .filter(.totals(ordered), isGroup)
      attachRows(of: skipped, to: &traced)
      // Subtotals of some rows would be in another order.
      if totals.keys.count > 1 || !isBounded {
        attachAllTables(of: totals.input, to: &traced)
      }
    }
    return traced
  }

  /// What OFFSET skips must be there for the row to be where it is.
  private func traceLimit(
    _ input: LogicalPlan, _ cited: CitedRestriction.Cited, _ count: Int?, _ offset: Int,
    _ limit: (LogicalPlan, Int?, Int) -> LogicalPlan
  ) -> TracedPlan {
    let rows = restriction.cited(beneathOffset: offset, cited)
    let (below, isBounded) = traceBeneath(input, rows)
    var traced = below
    traced.plan = limit(below.plan, count, offset)
    if offset > 0 {
      var skipped = below
      skipped.plan = limit(below.plan, offset, 0)
      attachRows(of: skipped, to: &traced)
    }
    if !isBounded { attachAllTables(of: input, to: &traced) }
    return traced
  }
}

extension LogicalScan {
  /// The scan's columns, and the numbers of its rows in a column of their own where it gives them already.
  fileprivate func numbered(by number: PlanColumn) -> LogicalPlan {
    var scan = self
    guard let known = scan.rowNumber else {
      scan.rowNumber = number
      return .scan(scan)
    }
    let plan = LogicalPlan.scan(scan)
    return .project(
      plan,
      plan.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
        + [NamedExpression(column: number, expression: .column(known.id, known.type))])
  }
}
