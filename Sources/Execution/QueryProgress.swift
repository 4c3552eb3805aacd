import Synchronization

/// How far a running statement is, as far as that can be known: of the batches of the tables that it reads, how many it
/// has read; of a batch of which steps make very many rows, how far they are. Told by workers, and read by whoever waits.
package final class QueryProgress: Sendable {
  private let expected = Atomic<Int>(0)
  private let done = Atomic<Int>(0)

  package init() {}

  /// Of which a batch that is only read counts so many.
  static let partsPerBatch = 1024
  /// No more is expected of one segment, so that no sum overflows.
  static let mostParts = 1 << 50

  /// So many more batches are to be read.
  package func expect(_ count: Int) { expect(parts: count * Self.partsPerBatch) }
  package func advance(by count: Int = 1) { advance(parts: count * Self.partsPerBatch) }

  func expect(parts: Int) { expected.wrappingAdd(parts, ordering: .relaxed) }
  func advance(parts: Int) { done.wrappingAdd(parts, ordering: .relaxed) }

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
