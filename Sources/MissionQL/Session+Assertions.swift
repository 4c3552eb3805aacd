import Columns
import Diagnostics
import Execution
import Planning

extension Session {
  /// Counts the rows for which the assertion holds, and fetches some of those for which it does not.
  func check(
    _ assertion: BoundAssertion, _ counts: PlannedQuery, _ context: ExecutionContext
  ) throws(Diagnostic) -> AssertionOutcome {
    let counts = try rows(counts, context).firstRowOfIntegers
    var outcome = AssertionOutcome(
      condition: assertion.condition, message: assertion.message, subject: assertion.subject, rows: counts[0],
      held: counts[1], broken: counts[2], brokenRows: ResultSet(fields: [], batches: []),
      undecidedRows: ResultSet(fields: [], batches: []))
    // Whoever has to mend a figure must find it: the rows are cited.
    if outcome.broken > 0 { outcome.brokenRows = try rows(assertion.broken.citing(), context) }
    if outcome.undecided > 0 { outcome.undecidedRows = try rows(assertion.undecided.citing(), context) }
    return outcome
  }
}

extension ResultSet {
  fileprivate var firstRowOfIntegers: [Int] {
    guard let batch = batches.first(where: { $0.count > 0 }) else { return fields.map { _ in 0 } }
    return zip(fields, batch.columns).map { field, column in
      if case .integer(let value) = column.value(at: 0, type: field.type) { Int(value) } else { 0 }
    }
  }
}
