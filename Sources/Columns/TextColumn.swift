/// Texts stored one behind the other; immutable once built, shared by every column that points into it.
package final class TextPool: Sendable {
  /// UTF-8 of all texts.
  package let bytes: [UInt8]
  /// One more than there are texts; text `i` is `bytes[offsets[i]..<offsets[i + 1]]`.
  package let offsets: [UInt32]
  /// Whether no two entries are equal, so that codes can be compared in place of texts.
  package let isUnique: Bool

  package init(bytes: [UInt8], offsets: [UInt32], isUnique: Bool) {
    self.bytes = bytes
    self.offsets = offsets
    self.isUnique = isUnique
  }

  package var count: Int { offsets.count - 1 }

  package func string(at index: Int) -> String {
    String(decoding: bytes[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self)
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
