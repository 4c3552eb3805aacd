import Columns
import Diagnostics
import Synchronization

extension ExecutionContext {
  /// Runs parts of work on the statement's workers; once it is cancelled, those that are left are left out.
  private var partRunner: PartRunner {
    let cancellation = cancellation
    let threads = threads
    return PartRunner(workers: threads) { count, body in
      let next = Atomic<Int>(0)
      let work: PartRunner.Body = { _ in
        while !cancellation.isCancelled {
          let (part, _) = next.add(1, ordering: .relaxed)
          guard part < count else { break }
          body(part)
        }
      }
      if count > 1, threads > 1 {
        runWorkers(min(threads, count), work)
      } else {
        work(0)
      }
      return !cancellation.isCancelled
    }
  }

  /// The results of parts of work, in their order, or the failure of one of them.
  /// - Parameter rows: how many rows are worked on.
  func results<Result: Sendable>(
    of count: Int, rows: Int, _ compute: @escaping @Sendable (Int) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> [Result] {
    let outcome = Mutex((results: [Result?](repeating: nil, count: count), failure: Diagnostic?.none))
    _ = runner(forRows: rows).run(count) { part in
      do throws(Diagnostic) {
        let result = try compute(part)
        outcome.withLock { $0.results[part] = result }
      } catch {
        outcome.withLock { if $0.failure == nil { $0.failure = error } }
      }
    }
    if let failure = outcome.withLock({ $0.failure }) { throw failure }
    try checkCancellation()
    return outcome.withLock { $0.results.compactMap { $0 } }
  }
}

extension ExecutionContext {
  /// Fewer rows are worked on sooner than a worker starts.
  private static let rowsWorthSharing = 1 << 16

  /// What runs work over so many rows.
  func runner(forRows count: Int) -> PartRunner {
    var context = self
    if count < ExecutionContext.rowsWorthSharing { context.threads = 1 }
    return context.partRunner
  }
}
