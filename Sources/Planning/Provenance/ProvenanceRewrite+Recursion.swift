import Columns
import Diagnostics

/// The lineage that a recursion's rows bring along: of each table one set of rows, which grows from step to step.
struct WorkingRows {
  var lineage: [LineageColumn] = []
  /// For each column.
  var drawn: [Drawn]

  /// What a column draws on.
  struct Drawn: Equatable {
    /// By table.
    var fields: [Int: Set<Int>] = [:]
    var parameters = CellLineage()

    mutating func add(_ other: Drawn) {
      fields.merge(other.fields) { $0.union($1) }
      parameters.add(other.parameters)
    }
  }
}

extension ProvenanceRewrite {
  /// A row cites the rows that it was made from, and those that the row of the step before cites.
  func trace(_ recursion: LogicalRecursion) -> TracedPlan {
    let base = trace(recursion.base, .any)
    var rows = WorkingRows(drawn: recursion.base.columns.map { drawn(by: $0, in: base) })
    var tables = base.lineage.map(\.table).uniqued
    while true {
      rows.lineage = tables.map {
        LineageColumn(column: PlanColumn(id: newColumn(), name: "rows", type: .text), table: $0)
      }
      workingRows[recursion.table] = rows
      let step = trace(recursion.step, .any)
      let found = (tables + step.lineage.map(\.table)).uniqued
      var wider = rows.drawn
      for (place, column) in recursion.step.columns.enumerated() where place < wider.count {
        wider[place].add(drawn(by: column, in: step))
      }
      if found == tables, wider == rows.drawn { return traced(recursion, base, step, rows) }
      tables = found
      rows.drawn = wider
    }
  }

  func trace(_ table: LogicalWorkingTable) -> TracedPlan {
    guard let rows = workingRows[table.table] else { return TracedPlan(plan: .workingTable(table)) }
    var cited = table
    cited.columns += rows.lineage.map(\.column)
    var traced = TracedPlan(plan: .workingTable(cited), lineage: rows.lineage)
    for (column, drawn) in zip(table.columns, rows.drawn) {
      traced.cells[column.id] = cell(drawn, rows.lineage)
    }
    return traced
  }

  private func traced(
    _ recursion: LogicalRecursion, _ base: TracedPlan, _ step: TracedPlan, _ rows: WorkingRows
  ) -> TracedPlan {
    var cited = recursion
    let lineage = rows.lineage.map { newLineage(like: $0, type: .text) }
    cited.base = uniting(base, recursion.base.columns, lineage)
    cited.step = uniting(step, recursion.step.columns, lineage)
    cited.columns += lineage.map(\.column)
    var traced = TracedPlan(plan: .recursive(cited), lineage: lineage)
    for (column, drawn) in zip(recursion.columns, rows.drawn) {
      traced.cells[column.id] = cell(drawn, lineage)
    }
    return traced
  }

  /// The plan with one set of rows for each table.
  private func uniting(
    _ traced: TracedPlan, _ columns: [PlanColumn], _ lineage: [LineageColumn]
  ) -> LogicalPlan {
    let sets = lineage.map { target -> NamedExpression in
      let parts = traced.lineage.filter { $0.table == target.table }.map(\.expression)
      let united: BoundExpression =
        parts.isEmpty ? .constant(.null, .text) : .call(.unionRows, parts, .text, .none)
      return NamedExpression(
        column: PlanColumn(id: newColumn(), name: "rows", type: .text), expression: united)
    }
    return .project(
      traced.plan, columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) } + sets)
  }

  private func drawn(by column: PlanColumn, in traced: TracedPlan) -> WorkingRows.Drawn {
    var drawn = WorkingRows.Drawn()
    guard let cell = traced.cells[column.id] else { return drawn }
    for line in traced.lineage {
      if let used = cell.fields[line.column.id] { drawn.fields[line.table, default: []].formUnion(used) }
    }
    // With no columns to move to, the parameters are left.
    drawn.parameters = cell.mapped([:])
    return drawn
  }

  private func cell(_ drawn: WorkingRows.Drawn, _ lineage: [LineageColumn]) -> CellLineage {
    var cell = drawn.parameters
    for line in lineage {
      guard let used = drawn.fields[line.table] else { continue }
      cell.add(CellLineage(rows: line.column.id))
      for field in used { cell.add(CellLineage(line.column.id, field: field)) }
    }
    return cell
  }
}

extension [Int] {
  /// Each once, in the order of their first places.
  fileprivate var uniqued: [Int] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}
