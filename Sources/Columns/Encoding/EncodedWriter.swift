/// Writes numbers and texts as printable characters, so that they can stand in a string literal of Swift and be read from
/// there without a copy: `EncodedReader` reads them in the order in which they were written.
package struct EncodedWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Five bits a character, the lowest first; the sixth bit says that more follow.
  package mutating func write(_ number: UInt128) {
    var rest = number
    repeat {
      let digit = UInt8(truncatingIfNeeded: rest & 31)
      rest >>= 5
      bytes.append(EncodedReader.zero + digit + (rest == 0 ? 0 : EncodedReader.more))
    } while rest != 0
  }

  package mutating func write(_ number: UInt64) { write(UInt128(number)) }
  package mutating func write(_ number: Int) { write(UInt64(UInt(bitPattern: number))) }
  package mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  /// With the sign in the lowest bit.
  package mutating func write(signed number: Int128) {
    write(UInt128(bitPattern: number << 1 ^ number >> 127))
  }

  /// Its length, then its bytes.
  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }

  package mutating func append(_ raw: some Sequence<UInt8>) { bytes += raw }
}
