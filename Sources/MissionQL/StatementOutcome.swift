package import Columns

/// What a statement answered.
package enum StatementOutcome: Sendable {
  case rows(ResultSet)
  /// One line for people: `created table t (3 rows)`.
  case message(String)
  /// A drawn plan: text as it stands.
  case plan(String)
}

/// The rows of a query, all computed.
package struct ResultSet: Sendable {
  package var fields: [Field]
  package var batches: [Batch]

  package init(fields: [Field], batches: [Batch]) {
    self.fields = fields
    self.batches = batches
  }

  package var rowCount: Int { batches.reduce(0) { $0 + $1.count } }
}
