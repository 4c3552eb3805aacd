import Glibc

/// Whether two texts are the same bytes.
@inline(__always)
package func equalBytes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  // memcmp reads `count` bytes of each, which both have.
  return unsafe left.withUnsafeBufferPointer { left in
    unsafe right.withUnsafeBufferPointer { right in
      guard let first = left.baseAddress, let second = right.baseAddress else { return true }
      return unsafe memcmp(first, second, left.count) == 0
    }
  }
}

/// The order of two texts by their bytes, which for UTF-8 is the order of their Unicode scalars: negative,
/// zero or positive.
@inline(__always)
package func compareBytes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
  let common = min(left.count, right.count)
  // memcmp reads `common` bytes of each, which both have.
  let order = unsafe left.withUnsafeBufferPointer { left in
    unsafe right.withUnsafeBufferPointer { right in
      guard let first = left.baseAddress, let second = right.baseAddress else { return Int32(0) }
      return unsafe memcmp(first, second, common)
    }
  }
  return order != 0 ? Int(order) : left.count &- right.count
}

/// A hash of bytes: eight at a time, each folded in by a 64 by 64 bit multiplication (as in wyhash).
@inline(__always)
package func hashBytes(_ text: Span<UInt8>) -> UInt64 {
  var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9e37_79b9_7f4a_7c15
  let bytes = unsafe text.bytes
  var offset = 0
  while offset &+ 8 <= text.count {
    // Any eight bytes make a UInt64.
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    hash = folded(hash ^ word)
    offset &+= 8
  }
  var tail: UInt64 = 0
  while offset < text.count {
    tail = tail &<< 8 | UInt64(text[offset])
    offset &+= 1
  }
  return folded(hash ^ tail ^ 0xa076_1d64_78bd_642f)
}

@inline(__always)
private func folded(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
  return product.high ^ product.low
}
