import Columns
import Diagnostics
import Syntax

/// CREATE VIEW, and the use of views in FROM.
extension StatementBinder {
  func bindCreate(_ create: CreateViewSyntax) -> BoundStatement? {
    if let existing = existing(create.name, orReplace: create.orReplace, .view) {
      if create.ifNotExists { return .nothing(message: "\(existing.noun) \(existing.name) exists already") }
      reportExisting(existing, create.name, orReplace: create.orReplace, .view)
    }
    lasting = "a view"
    defer { lasting = nil }
    var output = bindQuery(create.query, outer: nil)
    rename(&output, to: create.columns, of: create.name)
    guard checkDistinct(output.columns.map { Identifier($0.name, $0.span) }), diagnostics.isEmpty else {
      return nil
    }
    if viewsInUse.contains(create.name.key) {
      report(
        .tableExists, "view `\(create.name.text)` would be made of itself", at: create.name.span,
        hint: "give the new view another name")
      return nil
    }
    guard checkRounding(output) else { return nil }
    let fields = output.columns.map { Field(name: $0.name, type: $0.type ?? .null) }
    var view = CatalogTable(
      name: create.name.text, fields: fields, kind: .view, source: NoRows(fields: fields))
    view.rowUnits = rowUnits(of: output.columns)
    view.goals = goals(of: output.columns)
    view.view = ViewDefinition(query: create.query, columns: create.columns)
    return .createView(view)
  }

  /// Whether a bound can be followed for each `~=` of the view; reported if not, rather than where it is used.
  private func checkRounding(_ output: QueryOutput) -> Bool {
    guard comparesRounded else { return true }
    _ = followRounding(.query(decorrelated(BoundQuery(plan: output.plan, subqueries: subqueries))))
    return diagnostics.isEmpty
  }

  /// The view's query, bound where the view is used. Places within it are those of another text, so all that
  /// can go wrong points at the view's name.
  func bindUse(of view: ViewDefinition, named table: CatalogTable, at span: SourceSpan) -> QueryOutput {
    viewsInUse.insert(table.name.lowercased())
    let visible = commonTables
    commonTables = [:]
    defer { commonTables = visible }
    let firstSubquery = subqueries.count
    var (output, faults) = capturingDiagnostics { bindQuery(view.query, outer: nil) }
    for index in subqueries.indices.dropFirst(firstSubquery) {
      subqueries[index] = subqueries[index].relocated(to: span)
    }
    if let fault = faults.first {
      report(
        fault.code, "view `\(table.name)` cannot be read any more: \(fault.message)", at: span,
        "this view", hint: "a table that it reads was changed or dropped; create the view anew")
      return .broken
    }
    rename(&output, to: view.columns, of: Identifier(table.name, span))
    output.plan = output.plan.relocated(to: span)
    for index in output.columns.indices { output.columns[index].span = span }
    return output
  }
}

/// The rows of a view stand in its query.
private struct NoRows: TableSource {
  let fields: [Field]
  var estimatedRowCount: Int? { nil }
  func load() -> ColumnTable { ColumnTable(fields: fields, batches: []) }
}

extension LogicalPlan {
  /// The plan with all that can fail pointing at one place.
  fileprivate func relocated(to span: SourceSpan) -> LogicalPlan {
    let moved = mapInputs { $0.relocated(to: span) }.mapExpressions { $0.relocated(to: span) }
    guard case .aggregate(var aggregate) = moved else { return moved }
    for index in aggregate.aggregates.indices { aggregate.aggregates[index].aggregate.span = span }
    return .aggregate(aggregate)
  }
}
