import Synchronization

/// Asks a running query to stop. Operators look at it once a batch.
///
/// `cancel` is one lock-free store, so a signal handler may call it.
package final class CancellationToken: Sendable {
  private let flag = Atomic<Bool>(false)

  package init() {}

  package func cancel() { flag.store(true, ordering: .relaxed) }
  package func reset() { flag.store(false, ordering: .relaxed) }
  package var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
