/// What a dictionary knows a text by: up to twelve bytes are the text itself, so that it need not be looked at; of a longer
/// one it is a hash.
package struct TextKey: Hashable, Sendable {
  /// The first eight bytes, or the hash.
  let low: UInt64
  /// Four more bytes, of which the last is the length if it is less than twelve; or `longMark`.
  let high: UInt32

  /// No UTF-8 text has these bytes.
  private static let longMark: UInt32 = 0xfefe_fefe
  /// The key of a missing text.
  static let missing = TextKey(low: 0, high: .max)

  @inline(__always)
  init(low: UInt64, high: UInt32) {
    self.low = low
    self.high = high
  }

  /// The key of a text of the given bytes.
  @inline(__always)
  init(_ text: Span<UInt8>) {
    let count = text.count
    guard count <= 12 else {
      self.init(long: text)
      return
    }
    if count >= 8 {
      // The last eight bytes overlap the first.
      let rest = count == 8 ? 0 : word(text, count &- 8) &>> UInt64(truncatingIfNeeded: 128 &- count &* 8)
      self.init(word(text, 0), rest, count, text)
    } else if count >= 4 {
      let shift = UInt64(truncatingIfNeeded: (count &- 4) &* 8)
      self.init(UInt64(halfWord(text, 0)) | UInt64(halfWord(text, count &- 4)) &<< shift, 0, count, text)
    } else {
      var bytes: UInt64 = 0
      for index in 0..<count { bytes |= UInt64(text[index]) &<< UInt64(truncatingIfNeeded: index &* 8) }
      self.init(bytes, 0, count, text)
    }
  }

  /// The key of the bytes from `start` to `end` of a longer text.
  @inline(__always)
  init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    let count = end &- start
    guard count <= 12, start &+ 16 <= text.count else {
      self.init(text.extracting(start..<end))
      return
    }
    // What lies behind the text is masked away.
    let first: UInt64 = 1 << UInt64(truncatingIfNeeded: count &* 8) &- 1
    let rest: UInt64 = 1 &<< UInt64(truncatingIfNeeded: max(0, count &- 8) &* 8) &- 1
    self.init(word(text, start) & first, word(text, start &+ 8) & rest, count, text.extracting(start..<end))
  }

  /// - Parameters:
  ///   - first: the first eight bytes, and zeros where there are fewer.
  ///   - rest: those behind them.
  @inline(__always)
  private init(_ first: UInt64, _ rest: UInt64, _ count: Int, _ text: Span<UInt8>) {
    let bytes = UInt32(truncatingIfNeeded: rest)
    if count < 12 {
      self.init(low: first, high: bytes | UInt32(truncatingIfNeeded: count) &<< 24)
    } else if bytes >= 12 &<< 24, bytes < 0xf8 &<< 24 {
      self.init(low: first, high: bytes)
    } else {
      // The last byte could be taken for a length, or is in no text.
      self.init(long: text)
    }
  }

  @inline(never)
  private init(long text: Span<UInt8>) { self.init(low: hashBytes(text), high: TextKey.longMark) }

  /// Whether texts with this key may differ.
  @inline(__always)
  var isLong: Bool { high == TextKey.longMark }

  @inline(__always)
  var hash: UInt64 {
    let product = (low ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(
      by: UInt64(high) &* 0x9e37_79b9_7f4a_7c15 ^ 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }
}
