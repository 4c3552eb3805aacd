import Planning

/// A query with the plan that runs it.
struct PlannedQuery {
  /// As it was bound: what its columns mean, and which tables it names.
  var bound: BoundQuery
  /// After the optimizer.
  var optimized: BoundQuery
}

/// A statement that can be run, planned as far as that can be done before.
enum PlannedStatement {
  case query(PlannedQuery)
  /// What shows the rows that break it is planned when there are any.
  case assertion(BoundAssertion, counts: PlannedQuery)
  case other(BoundStatement)

  /// Whether it is the same statement whenever it is planned over the same tables.
  var isKept: Bool {
    switch self {
    case .query, .assertion, .other(.parameter): true
    case .other: false
    }
  }
}
