import Glibc

/// Whether two texts are the same bytes. Most are short: a call costs more than they do.
@inline(__always)
package func equalBytes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  let count = left.count
  guard count == right.count else { return false }
  if count >= 8 {
    if count > 32 { return equalLongBytes(left, right) }
    var offset = 0
    while offset &+ 8 < count {
      if word(left, offset) != word(right, offset) { return false }
      offset &+= 8
    }
    // The last eight may overlap those before.
    return word(left, count &- 8) == word(right, count &- 8)
  }
  if count >= 4 {
    return halfWord(left, 0) == halfWord(right, 0)
      && halfWord(left, count &- 4) == halfWord(right, count &- 4)
  }
  for offset in 0..<count where left[offset] != right[offset] { return false }
  return true
}

/// The eight bytes from `offset` on, which the text has.
@inline(__always)
func word(_ text: Span<UInt8>, _ offset: Int) -> UInt64 {
  // Any eight bytes make a UInt64.
  let bytes = unsafe text.bytes
  return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
}

/// The four bytes from `offset` on, which the text has.
@inline(__always)
func halfWord(_ text: Span<UInt8>, _ offset: Int) -> UInt32 {
  let bytes = unsafe text.bytes
  return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
}

/// The first eight bytes of a part of the text as a number that is in the order of texts; what a shorter one lacks is 0.
@inline(__always)
func firstBytes(of text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
  let count = range.upperBound &- range.lowerBound
  if count >= 8 { return UInt64(bigEndian: word(text, range.lowerBound)) }
  if count >= 4 {
    // The last four bytes may overlap the first.
    let last =
      UInt64(UInt32(bigEndian: halfWord(text, range.upperBound &- 4)))
      &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    return UInt64(UInt32(bigEndian: halfWord(text, range.lowerBound))) &<< 32 | last
  }
  var number: UInt64 = 0
  for index in range { number = number &<< 8 | UInt64(text[index]) }
  return count == 0 ? 0 : number &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
}

@inline(never)
private func equalLongBytes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  // memcmp reads `count` bytes of each, which both have.
  unsafe left.withUnsafeBufferPointer { left in
    unsafe right.withUnsafeBufferPointer { right in
      guard let first = left.baseAddress, let second = right.baseAddress else { return true }
      return unsafe memcmp(first, second, min(left.count, right.count)) == 0
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
  let count = text.count
  var hash = UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15
  var tail: UInt64 = 0
  // The last bytes that are read may overlap those before.
  if count >= 8 {
    var offset = 0
    while offset &+ 8 < count {
      hash = folded(hash ^ word(text, offset))
      offset &+= 8
    }
    tail = word(text, count &- 8)
  } else if count >= 4 {
    tail = UInt64(halfWord(text, 0)) &<< 32 | UInt64(halfWord(text, count &- 4))
  } else if count > 0 {
    tail = UInt64(text[0]) &<< 16 | UInt64(text[count &>> 1]) &<< 8 | UInt64(text[count &- 1])
  }
  return folded(hash ^ tail ^ 0xa076_1d64_78bd_642f)
}

@inline(__always)
private func folded(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
  return product.high ^ product.low
}

/// Where the bytes of `range` stop being UTF-8 (Unicode 16, table 3-7); nil if all are. The range starts and ends between
/// characters.
package func firstInvalidUTF8(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
  let bytes = unsafe text.bytes
  var index = range.lowerBound
  while index < range.upperBound {
    // Eight ASCII bytes at a time: any eight bytes make a UInt64.
    while index &+ 8 <= range.upperBound,
      unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index &+= 8
    }
    guard index < range.upperBound else { break }
    guard text[index] >= 0x80 else {
      index &+= 1
      continue
    }
    let length = sequenceLength(text, index, range.upperBound)
    guard length > 0 else { return index }
    index &+= length
  }
  return nil
}

/// The bytes of the character that starts with the one at `index`, which is not ASCII; 0 if it is ill-formed.
private func sequenceLength(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
  let first = text[index]
  let length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  guard length > 0, index &+ length <= end else { return 0 }
  let second = text[index &+ 1]
  let least: UInt8 = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80
  let greatest: UInt8 = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf
  guard second >= least, second <= greatest else { return 0 }
  for offset in 2..<max(2, length) where text[index &+ offset] & 0xc0 != 0x80 { return 0 }
  return length
}
