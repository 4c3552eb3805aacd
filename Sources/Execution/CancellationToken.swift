import Synchronization

/// Asks a running query to stop. Operators look at it once a batch.
///
/// `cancel` is one lock-free store, so a signal handler may call it.
package final class CancellationToken: Sendable {
  private let flag = Atomic<Bool>(false)
  /// In nanoseconds of the monotonic clock; 0: none.
  private let deadline = Atomic<Int>(0)
  /// How far the query is, for whoever may want to cancel it.
  package let progress = QueryProgress()

  package init() {}

  package func cancel() { flag.store(true, ordering: .relaxed) }
  package func reset() { flag.store(false, ordering: .relaxed) }
  package var isCancelled: Bool { flag.load(ordering: .relaxed) || isPastDeadline }

  /// From then on it is cancelled, until another deadline is set; nil: none.
  package func setDeadline(after nanoseconds: Int?) {
    let (moment, overflow) = monotonicNanoseconds().addingReportingOverflow(nanoseconds ?? 0)
    deadline.store(nanoseconds == nil ? 0 : overflow ? Int.max : moment, ordering: .relaxed)
  }

  package var isPastDeadline: Bool {
    let deadline = deadline.load(ordering: .relaxed)
    return deadline != 0 && monotonicNanoseconds() >= deadline
  }
}
