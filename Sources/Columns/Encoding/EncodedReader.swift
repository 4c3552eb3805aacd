/// Reads what an `EncodedWriter` wrote, from its bytes, which are handed to each call.
package struct EncodedReader {
  /// The character of the digit 0, and what is added where more digits follow.
  static let zero: UInt8 = 0x30
  static let more: UInt8 = 32

  private(set) var position = 0

  package init() {}

  /// Digits past the 64th bit are left out.
  @inline(__always)
  package mutating func number(_ bytes: Span<UInt8>) -> UInt64 {
    let first = bytes[position] &- Self.zero
    position &+= 1
    if first < Self.more { return UInt64(first) }
    var number = UInt64(first & 31)
    var shift: UInt64 = 5
    while true {
      let digit = bytes[position] &- Self.zero
      position &+= 1
      number |= shift < 64 ? UInt64(digit & 31) &<< shift : 0
      shift &+= 5
      if digit < Self.more { return number }
    }
  }

  package mutating func wideNumber(_ bytes: Span<UInt8>) -> UInt128 {
    var number: UInt128 = 0
    var shift: UInt128 = 0
    while true {
      let digit = bytes[position] &- Self.zero
      position &+= 1
      number |= shift < 128 ? UInt128(digit & 31) &<< shift : 0
      shift &+= 5
      if digit < Self.more { return number }
    }
  }

  @inline(__always)
  package mutating func int(_ bytes: Span<UInt8>) -> Int { Int(truncatingIfNeeded: number(bytes)) }

  package mutating func flag(_ bytes: Span<UInt8>) -> Bool { number(bytes) != 0 }

  /// What was written with its sign.
  @inline(__always)
  package mutating func signed(_ bytes: Span<UInt8>) -> Int64 {
    let number = number(bytes)
    return Int64(bitPattern: number &>> 1) ^ -Int64(bitPattern: number & 1)
  }

  package mutating func wideSigned(_ bytes: Span<UInt8>) -> Int128 {
    let number = wideNumber(bytes)
    return Int128(bitPattern: number &>> 1) ^ -Int128(bitPattern: number & 1)
  }

  package mutating func text(_ bytes: Span<UInt8>) -> String {
    let count = int(bytes)
    return unsafe raw(count, bytes) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  package mutating func texts(_ bytes: Span<UInt8>) -> [String] {
    let count = int(bytes)
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(text(bytes)) }
    return texts
  }

  /// The next bytes as they stand.
  mutating func raw<Result>(
    _ count: Int, _ bytes: Span<UInt8>, _ use: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = position..<(position + count)
    position += count
    return unsafe bytes.extracting(range).withUnsafeBufferPointer(use)
  }
}
