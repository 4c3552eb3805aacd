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
}
