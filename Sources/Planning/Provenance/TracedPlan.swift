import Columns

/// A plan with hidden columns that say which rows of which tables each of its rows was made from.
struct TracedPlan {
  var plan: LogicalPlan
  /// The hidden columns, in the order of the scans as the query names them.
  var lineage: [LineageColumn] = []
  /// What the other columns were computed from; one that is missing here draws on no table.
  var cells: [ColumnID: CellLineage] = [:]

  /// What an expression over the plan's columns is computed from.
  /// - Parameter subqueries: what the subqueries within it draw on.
  func cell(of expression: BoundExpression, _ subqueries: [SubqueryID: CellLineage] = [:]) -> CellLineage {
    var result = CellLineage()
    expression.walk { part in
      switch part {
      case .column(let id, _): if let cell = cells[id] { result.add(cell) }
      case .scalarSubquery(let query, _, _), .exists(let query), .inSubquery(_, let query):
        if let cell = subqueries[query] { result.add(cell) }
      default: break
      }
      return true
    }
    return result
  }
}

/// A hidden column of row numbers of one table: INTEGER for one row, TEXT for a `RowNumberSet`; NULL for none.
struct LineageColumn {
  var column: PlanColumn
  /// Among `ProvenanceRewrite.tables`.
  var table: Int
  /// Its rows only made the row appear, as those that an EXISTS finds: no count counts them.
  var isWitness = false

  var expression: BoundExpression { .column(column.id, column.type) }
}

/// Which lineage columns a value draws on, and which fields of their tables.
struct CellLineage: Equatable {
  private(set) var fields: [ColumnID: Set<Int>] = [:]
  /// Columns of values that a subquery depends on: the rows around it say what those draw on.
  private(set) var parameters: Set<ColumnID> = []

  init() {}
  init(parameter: ColumnID) { parameters = [parameter] }
  init(_ lineage: ColumnID, field: Int) { fields = [lineage: [field]] }

  /// Whole rows of one lineage column.
  init(rows lineage: ColumnID) { fields = [lineage: []] }

  /// Whole rows, of which nothing but their being there matters.
  init(rowsOf lineage: [LineageColumn]) {
    for column in lineage where !column.isWitness { fields[column.column.id] = [] }
  }

  var isEmpty: Bool { fields.isEmpty && parameters.isEmpty }

  mutating func add(_ other: CellLineage) {
    fields.merge(other.fields) { $0.union($1) }
    parameters.formUnion(other.parameters)
  }

  /// The same with what some of the parameters draw on in the place of these.
  func resolving(_ known: [ColumnID: CellLineage]) -> CellLineage {
    guard !parameters.isEmpty else { return self }
    var result = self
    result.parameters = []
    for parameter in parameters { result.add(known[parameter] ?? CellLineage(parameter: parameter)) }
    return result
  }

  /// The same of other columns that hold the lineage further up.
  func mapped(_ columns: [ColumnID: ColumnID]) -> CellLineage {
    var result = CellLineage()
    result.parameters = parameters
    for (id, used) in fields {
      if let moved = columns[id] { result.fields[moved, default: []].formUnion(used) }
    }
    return result
  }
}
