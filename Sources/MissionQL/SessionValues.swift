import Columns
import Diagnostics
import Execution
import Planning

/// Runs what the binder must know of the data, within the limits of the statement that it binds.
struct SessionValues: ValueReader {
  let session: Session
  let cancellation: CancellationToken

  func values(of query: BoundQuery) throws(Diagnostic) -> [Value] {
    let context = session.executionContext(cancellation)
    let batches = try QueryExecutor.run(session.optimized(query), context)
    guard let type = query.plan.columns.first?.type else { return [] }
    return batches.flatMap { batch in
      (0..<batch.count).map { batch.columns[0].value(at: $0, type: type) }
    }
  }
}
