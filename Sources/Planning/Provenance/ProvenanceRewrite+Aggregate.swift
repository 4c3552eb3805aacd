import Columns
import Diagnostics

extension ProvenanceRewrite {
  /// A group cites all rows of its input; the cell of an aggregate with a FILTER only those that pass it.
  func trace(_ aggregate: LogicalAggregate, _ cited: CitedRestriction.Cited) -> TracedPlan {
    if aggregate.isDomain { return traceDomain(aggregate) }
    let members = restriction.members(of: aggregate, cited)
    var (input, isBounded) = traceBeneath(aggregate.input, members)
    let values = aggregate.groups.map(\.expression) + aggregate.aggregates.flatMap(\.aggregate.expressions)
    let drawn = attach(SubqueryUse.of(values: values), to: &input)
    var collection = RowCollection(input: input, rewrite: self)
    let whole = collection.columns(filter: nil)
    var cells: [ColumnID: CellLineage] = [:]
    for group in aggregate.groups {
      cells[group.column.id] = input.cell(of: group.expression, drawn).mapped(whole)
    }
    for output in aggregate.aggregates {
      var cell = CellLineage()
      for argument in output.aggregate.arguments { cell.add(input.cell(of: argument, drawn)) }
      // `count(*)` and `sum(1)` count rows.
      if cell.fields.isEmpty { cell.add(CellLineage(rowsOf: input.lineage)) }
      let columns = output.aggregate.filter.map { collection.columns(filter: $0, of: cell) } ?? whole
      cells[output.column.id] = cell.mapped(columns)
    }
    var citing = aggregate
    citing.input = input.plan
    citing.aggregates += collection.outputs
    var traced = TracedPlan(plan: .aggregate(citing), lineage: collection.lineage, cells: cells)
    if !isBounded { attachAllTables(of: aggregate.input, to: &traced) }
    return traced
  }

  /// The values that a subquery depends on cite nothing: the rows that have them stand beside what the subquery gives.
  private func traceDomain(_ domain: LogicalAggregate) -> TracedPlan {
    var traced = TracedPlan(plan: .aggregate(domain))
    for group in domain.groups { traced.cells[group.column.id] = CellLineage(parameter: group.column.id) }
    return traced
  }

  /// A value that all rows share cites all of them.
  func trace(_ spread: LogicalSpread, _ cited: CitedRestriction.Cited) -> TracedPlan {
    if spread.isBeneath {
      var traced = trace(spread.input, cited)
      var counted = spread
      counted.input = traced.plan
      traced.plan = .spread(counted)
      return traced
    }
    var (input, isBounded) = traceBeneath(spread.input, .every([]))
    let values = spread.aggregates.flatMap(\.aggregate.expressions)
    let drawn = attach(SubqueryUse.of(values: values), to: &input)
    var collection = RowCollection(input: input, rewrite: self)
    var traced = input
    for output in spread.aggregates {
      var cell = CellLineage()
      for argument in output.aggregate.arguments { cell.add(input.cell(of: argument, drawn)) }
      if cell.fields.isEmpty { cell.add(CellLineage(rowsOf: input.lineage)) }
      traced.cells[output.column.id] = cell.mapped(
        collection.columns(filter: output.aggregate.filter, of: cell))
    }
    var cited = spread
    cited.input = input.plan
    cited.aggregates += collection.outputs
    traced.plan = .spread(cited)
    // Rows that are not the row's own are not counted with it.
    traced.lineage += collection.lineage.map { column in
      var column = column
      column.isWitness = true
      return column
    }
    if !isBounded { attachAllTables(of: spread.input, to: &traced) }
    return traced
  }

  /// The distinct rows of a plan in the given columns, each with what all rows equal to it cite.
  func collecting(_ input: TracedPlan, groupedBy columns: [PlanColumn]) -> TracedPlan {
    trace(groups: columns, [], over: input)
  }

  /// As `collecting`, with other aggregates between the columns and the lineage.
  func trace(
    groups columns: [PlanColumn], _ aggregates: [LogicalAggregate.Output], over input: TracedPlan
  ) -> TracedPlan {
    var collection = RowCollection(input: input, rewrite: self)
    let whole = collection.columns(filter: nil)
    let groups = columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    var traced = TracedPlan(
      plan: .aggregate(
        LogicalAggregate(
          input: input.plan, groups: groups, aggregates: aggregates + collection.outputs)),
      lineage: collection.lineage)
    for column in columns { traced.cells[column.id] = input.cells[column.id]?.mapped(whole) }
    return traced
  }
}

/// The aggregates that gather the lineage of a grouping's input.
private struct RowCollection {
  let input: TracedPlan
  let rewrite: ProvenanceRewrite
  private(set) var outputs: [LogicalAggregate.Output] = []
  private(set) var lineage: [LineageColumn] = []
  /// Those of each filter, which several aggregates may share.
  private var known: [(filter: BoundExpression?, columns: [ColumnID: ColumnID])] = []

  init(input: TracedPlan, rewrite: ProvenanceRewrite) {
    self.input = input
    self.rewrite = rewrite
  }

  /// For each lineage column of the input, the column that gathers it over the rows which pass the filter.
  /// - Parameter cell: what is wanted of them; nil for all.
  mutating func columns(filter: BoundExpression?, of cell: CellLineage? = nil) -> [ColumnID: ColumnID] {
    var place = known.firstIndex { known in
      guard let one = known.filter, let other = filter else { return known.filter == nil && filter == nil }
      return one.computesSame(as: other)
    }
    if place == nil {
      known.append((filter, [:]))
      place = known.count - 1
    }
    guard let place else { return [:] }
    for column in input.lineage {
      let id = column.column.id
      if known[place].columns[id] != nil { continue }
      if let cell, cell.fields[id] == nil { continue }
      known[place].columns[id] = gather(column, filter)
    }
    return known[place].columns
  }

  private mutating func gather(_ column: LineageColumn, _ filter: BoundExpression?) -> ColumnID {
    let gathered = rewrite.newLineage(like: column, type: .text)
    lineage.append(gathered)
    outputs.append(
      .init(
        column: gathered.column,
        aggregate: BoundAggregate(
          function: .collectRows, arguments: [column.expression], filter: filter, type: .text, span: .none)))
    return gathered.column.id
  }
}
