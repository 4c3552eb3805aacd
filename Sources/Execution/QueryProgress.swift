import Synchronization

/// How far a running statement is, as far as that can be known: of the batches of the tables that it reads, how many it
/// has read. Told by workers, a batch at a time, and read by whoever waits.
package final class QueryProgress: Sendable {
  private let expected = Atomic<Int>(0)
  private let done = Atomic<Int>(0)

  package init() {}

  /// So much more is to be read.
  package func expect(_ count: Int) { expected.add(count, ordering: .relaxed) }
  package func advance(by count: Int = 1) { done.add(count, ordering: .relaxed) }

  package func reset() {
    expected.store(0, ordering: .relaxed)
    done.store(0, ordering: .relaxed)
  }

  /// In thousandths; nil where nothing is known. What is read again, as by a recursion, counts as the last of it.
  package var thousandths: Int? {
    let (expected, done) = (expected.load(ordering: .relaxed), done.load(ordering: .relaxed))
    guard expected > 0 else { return nil }
    return Int(Double(min(done, expected)) / Double(expected) * 999)
  }
}
