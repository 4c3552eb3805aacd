import Diagnostics
import Execution
import Planning
import Syntax

extension Session {
  /// Runs a statement of a text by the plan of its last run, where that still serves.
  func run(
    _ statement: StatementSyntax, number: Int, of text: StatementText, _ cancellation: CancellationToken
  ) throws(DiagnosticList) -> StatementOutcome {
    try run(statement, cancellation) { () throws(DiagnosticList) in
      let key = PlanCache.Key(text: text.number, statement: number)
      if let known = plans.plan(for: key, parameters) { return known }
      let clock = StatementClock(Session.now)
      let filesBefore = catalog.filesOpened
      let planned = self.planned(try bind(statement, clock: clock))
      if planned.isKept, !clock.wasAsked, !cancellation.isCancelled,
        catalog.filesOpened == filesBefore
      {
        plans.keep(planned, for: key, parameters)
      }
      return planned
    }
  }

  func planned(_ statement: BoundStatement) -> PlannedStatement {
    switch statement {
    case .query(let query):
      .query(planned(query.citations == nil ? query.annotated : query))
    case .assertion(let assertion): .assertion(assertion, counts: planned(assertion.counts))
    default: .other(statement)
    }
  }

  func planned(_ query: BoundQuery) -> PlannedQuery {
    PlannedQuery(bound: query, optimized: optimized(query))
  }

  func optimized(_ query: BoundQuery) -> BoundQuery {
    guard configuration.optimizes else { return query }
    let cancellation = catalog.cancellation
    return Optimizer().optimize(query) { cancellation?.isCancelled ?? false }
  }
}
