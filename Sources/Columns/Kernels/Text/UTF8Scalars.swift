// Unicode scalars of UTF-8 bytes. A scalar begins at every byte that is no continuation (10xxxxxx), so that
// counting and moving never decode; bytes that are not UTF-8 give some answer and no trap.

@inline(__always)
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }

extension Span where Element == UInt8 {
  /// The number of Unicode scalars.
  @inline(__always)
  var scalarCount: Int {
    var continuations = 0
    let bytes = unsafe bytes
    var offset = 0
    while offset &+ 8 <= count {
      // Any eight bytes make a UInt64. A continuation has its highest bit set and the next one clear.
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let marks = word &>> 7 & ~(word &>> 6) & 0x0101_0101_0101_0101
      // The product's highest byte is the sum of the marks: quicker than to count bits without POPCNT.
      continuations &+= Int(truncatingIfNeeded: (marks &* 0x0101_0101_0101_0101) &>> 56)
      offset &+= 8
    }
    while offset < count {
      continuations &+= isContinuation(self[offset]) ? 1 : 0
      offset &+= 1
    }
    return count &- continuations
  }

  @inline(__always)
  var isASCII: Bool {
    let bytes = unsafe bytes
    var offset = 0
    var high: UInt64 = 0
    while offset &+ 8 <= count {
      // Any eight bytes make a UInt64.
      high |= unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset &+= 8
    }
    while offset < count {
      high |= UInt64(self[offset])
      offset &+= 1
    }
    return high & 0x8080_8080_8080_8080 == 0
  }

  /// Where the scalar `scalars` after the one at `offset` begins, or the end.
  @inline(__always)
  func offset(_ offset: Int, advancedBy scalars: Int) -> Int {
    var position = offset
    var left = scalars
    while left > 0, position < count {
      position &+= 1
      while position < count, isContinuation(self[position]) { position &+= 1 }
      left &-= 1
    }
    return position
  }

  /// Where the scalar `scalars` before `offset` begins, or nil if there are not so many from `lowest` on.
  @inline(__always)
  func offset(_ offset: Int, movedBackBy scalars: Int, lowest: Int) -> Int? {
    var position = offset
    var left = scalars
    while left > 0 {
      guard position > lowest else { return nil }
      position &-= 1
      while position > lowest, isContinuation(self[position]) { position &-= 1 }
      left &-= 1
    }
    return position
  }

  func hasPrefix(_ part: Span<UInt8>) -> Bool {
    count >= part.count && equalBytes(extracting(0..<part.count), part)
  }

  func hasSuffix(_ part: Span<UInt8>) -> Bool {
    count >= part.count && equalBytes(extracting((count &- part.count)..<count), part)
  }

  /// The scalar at an offset and its length in bytes; the replacement character for what is not UTF-8.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = self.offset(offset, advancedBy: 1) - offset
    let payload = length == 2 ? lead & 0x1f : length == 3 ? lead & 0x0f : lead & 0x07
    var value = UInt32(payload)
    for index in 1..<max(length, 1) { value = value &<< 6 | UInt32(self[offset + index] & 0x3f) }
    return (Unicode.Scalar(value) ?? "\u{fffd}", length)
  }
}
