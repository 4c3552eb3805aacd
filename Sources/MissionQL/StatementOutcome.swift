package import Columns
package import Planning

/// What a statement answered.
package enum StatementOutcome: Sendable {
  case rows(ResultSet)
  /// One line for people: `created table t (3 rows)`.
  case message(String)
  /// A drawn plan: text as it stands.
  case plan(String)
  case parameter(QueryParameter)
  case assertion(AssertionOutcome)
  /// What COPY is to write; whoever runs the statement does, in the format asked for.
  case copy(ResultSet, to: CopyTarget)
  /// What a query computes, a sentence or two for each step.
  case explanation([String])
}

/// The rows of a query, all computed.
package struct ResultSet: Sendable {
  /// The columns to show.
  package var fields: [Field]
  /// What the columns behind those say of them.
  package var companions: [ResultCompanion]
  /// Each has a column for each field, and then one for each companion.
  package var batches: [Batch]
  /// Where rows and cells come from, if the query ends in CITE.
  package var citations: ResultCitations?

  /// Whether all rows come from tables of the data packages.
  package var isOfDataset = false
  /// The calendar year in which the budget year starts that the rows tell of; set where it is asked for.
  package var budgetYear: Int32?
  /// How the rows are drawn, if the query says so.
  package var chart: Chart?

  package init(fields: [Field], companions: [ResultCompanion] = [], batches: [Batch]) {
    self.fields = fields
    self.companions = companions
    self.batches = batches
  }

  /// The batches without companions, as a table keeps them.
  package var shownBatches: [Batch] {
    guard !companions.isEmpty else { return batches }
    return batches.map { Batch(columns: Array($0.columns.prefix(fields.count)), count: $0.count) }
  }

  package var rowCount: Int { batches.reduce(0) { $0 + $1.count } }

  /// The rows that are groups, and those that are totals of them.
  var partedByTotals: (rows: ResultSet, totals: ResultSet) {
    let level = companions.firstIndex { if case .totalLevel = $0.meaning { true } else { false } }
    guard let level else { return (self, ResultSet(fields: fields, batches: [])) }
    var (rows, totals) = (self, self)
    totals.batches = []
    for (index, batch) in batches.enumerated() {
      let isTotal = batch.columns[fields.count + level].isNonzero
      rows.batches[index] = batch.picking(isTotal.rowsNotTrue())
      totals.batches.append(batch.picking(isTotal.filterSelection()))
    }
    totals.batches.removeAll { $0.count == 0 }
    rows.batches.removeAll { $0.count == 0 }
    return (rows, totals)
  }
}

extension Batch {
  fileprivate func picking(_ rows: [Int32]) -> Batch {
    Batch(columns: columns.map { $0.gather(rows) }, count: rows.count)
  }
}

extension ResultSet {
  /// The steps of an explanation, as rows.
  package init(steps: [String]) {
    var numbers = ColumnVectorBuilder(type: .integer)
    var texts = ColumnVectorBuilder(type: .text)
    for (index, step) in steps.enumerated() {
      numbers.append(.integer(Int64(index + 1)))
      texts.append(.text(step))
    }
    self.init(
      fields: [Field(name: "step", type: .integer), Field(name: "explanation", type: .text)],
      batches: [Batch(columns: [numbers.finish(), texts.finish()], count: steps.count)])
  }
}
