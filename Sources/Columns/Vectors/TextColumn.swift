import Synchronization

/// Texts stored one behind the other; immutable once built, shared by every column that points into it.
package final class TextPool: Sendable {
  struct Texts {
    /// UTF-8 of all texts.
    var bytes: [UInt8]
    /// One more than there are texts; text `i` is `bytes[offsets[i]..<offsets[i + 1]]`.
    var offsets: [UInt32]
  }

  package let count: Int
  /// Whether no two entries are equal, so that codes can be compared in place of texts.
  package let isUnique: Bool
  private let texts: Texts
  private let deferred: DeferredTexts?

  package init(bytes: [UInt8], offsets: [UInt32], isUnique: Bool) {
    count = offsets.count - 1
    self.isUnique = isUnique
    texts = Texts(bytes: bytes, offsets: offsets)
    deferred = nil
  }

  /// Texts that are put together when one of them is first read, which may be never.
  init(count: Int, _ make: @escaping @Sendable () -> Texts) {
    self.count = count
    isUnique = false
    texts = Texts(bytes: [], offsets: [])
    deferred = DeferredTexts(make)
  }

  /// UTF-8 of all texts.
  package var bytes: [UInt8] { deferred?.texts.bytes ?? texts.bytes }
  /// One more than there are texts; text `i` is `bytes[offsets[i]..<offsets[i + 1]]`.
  package var offsets: [UInt32] { deferred?.texts.offsets ?? texts.offsets }

  /// Bytes of texts that a query has made for one batch; 0 for a dictionary, which many batches share, and for texts that
  /// nobody has read yet.
  package var computedBytes: Int {
    isUnique || deferred != nil || count > Batch.capacity ? 0 : texts.bytes.count
  }

  package func string(at index: Int) -> String {
    let offsets = offsets
    return String(decoding: bytes[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self)
  }
}

private final class DeferredTexts: Sendable {
  private enum State: Sendable {
    case waiting(@Sendable () -> TextPool.Texts)
    case made(TextPool.Texts)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> TextPool.Texts) { state = Mutex(.waiting(make)) }

  var texts: TextPool.Texts {
    state.withLock { state in
      switch state {
      case .made(let texts): return texts
      case .waiting(let make):
        let texts = make()
        state = .made(texts)
        return texts
      }
    }
  }
}

/// A column of texts: each row is an entry of a pool. A pool of distinct entries is a dictionary; a pool
/// with one entry a row, in order, is plain text. Gathering rows copies codes only.
package struct TextColumn: Sendable {
  package var pool: TextPool
  /// The pool's entry for each row. A NULL row has any valid code (0 in an otherwise empty pool is allowed
  /// only if the pool has an entry 0: builders add an empty text when they must).
  package var codes: [UInt32]

  package init(pool: TextPool, codes: [UInt32]) {
    self.pool = pool
    self.codes = codes
  }
}
