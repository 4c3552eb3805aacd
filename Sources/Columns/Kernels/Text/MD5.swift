import Glibc

/// The MD5 message digest (RFC 1321), for `md5`, and for sqllogictest files, which state long results by it. It is no
/// protection against anyone.
package struct MD5 {
  private var state: (UInt32, UInt32, UInt32, UInt32) = (0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476)
  private var block: [UInt8] = []
  private var length: UInt64 = 0

  package init() { block.reserveCapacity(64) }

  package mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  package mutating func append(_ byte: UInt8) {
    block.append(byte)
    length &+= 8
    if block.count == 64 { digestBlock() }
  }

  /// The digest in lowercase hexadecimal digits.
  package consuming func finish() -> String {
    let total = length
    append(CollectionOfOne(0x80))
    while block.count != 56 { append(CollectionOfOne(0)) }
    append((0..<8).map { UInt8(truncatingIfNeeded: total >> UInt64($0 * 8)) })
    let hexadecimal = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in [state.0, state.1, state.2, state.3] {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        let byte = Int(word >> shift & 0xff)
        text.append(hexadecimal[byte >> 4])
        text.append(hexadecimal[byte & 15])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func digestBlock() {
    var words = [UInt32](repeating: 0, count: 16)
    for (index, byte) in block.enumerated() { words[index / 4] |= UInt32(byte) << UInt32(index % 4 * 8) }
    var (a, b, c, d) = state
    for step in 0..<64 {
      let (mixed, index) = Self.mix(step, b, c, d)
      let sum = a &+ mixed &+ Self.sines[step] &+ words[index]
      let shift = Self.shifts[step / 16 * 4 + step % 4]
      (a, d, c, b) = (d, c, b, b &+ (sum << shift | sum >> (32 - shift)))
    }
    state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d)
    block.removeAll(keepingCapacity: true)
  }

  /// The round's function of three words, and which word of the block it takes.
  private static func mix(_ step: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> (UInt32, Int) {
    switch step / 16 {
    case 0: (b & c | ~b & d, step)
    case 1: (d & b | ~d & c, (5 * step + 1) % 16)
    case 2: (b ^ c ^ d, (3 * step + 5) % 16)
    default: (c ^ (b | ~d), 7 * step % 16)
    }
  }

  private static let shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
  /// `floor(2^32 × |sin(step + 1)|)`
  private static let sines: [UInt32] = (0..<64).map { UInt32(abs(sin(Double($0 + 1))) * 4_294_967_296) }
}
