/// The SHA-1 and SHA-256 message digests (FIPS 180-4), for `sha1` and `sha256`.
struct SHA {
  enum Form { case sha1, sha256 }

  private let form: Form
  private var state: [UInt32]
  private var block: [UInt8] = []
  private var length: UInt64 = 0

  init(_ form: Form) {
    self.form = form
    state = form == .sha1 ? Self.firstOfSHA1 : Self.firstOfSHA256
    block.reserveCapacity(64)
  }

  mutating func append(_ byte: UInt8) {
    block.append(byte)
    length &+= 8
    if block.count == 64 { digestBlock() }
  }

  /// The digest as lowercase hexadecimal digits.
  consuming func finish() -> [UInt8] {
    let total = length
    append(0x80)
    while block.count != 56 { append(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: total >> shift))
    }
    var text: [UInt8] = []
    for word in state {
      for shift in stride(from: UInt32(24), through: 0, by: -8) {
        Hexadecimal.write(UInt8(truncatingIfNeeded: word >> shift), Hexadecimal.lowercase, to: &text)
      }
    }
    return text
  }

  private mutating func digestBlock() {
    var words = [UInt32](repeating: 0, count: form == .sha1 ? 80 : 64)
    for (index, byte) in block.enumerated() { words[index / 4] |= UInt32(byte) << UInt32(24 - index % 4 * 8) }
    if form == .sha1 { digestSHA1(&words) } else { digestSHA256(&words) }
    block.removeAll(keepingCapacity: true)
  }

  private mutating func digestSHA1(_ words: inout [UInt32]) {
    for step in 16..<80 {
      words[step] = (words[step - 3] ^ words[step - 8] ^ words[step - 14] ^ words[step - 16]).turned(31)
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for step in 0..<80 {
      let (mixed, constant): (UInt32, UInt32) =
        switch step / 20 {
        case 0: (b & c | ~b & d, 0x5a82_7999)
        case 1: (b ^ c ^ d, 0x6ed9_eba1)
        case 2: (b & c | b & d | c & d, 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      let next = a.turned(27) &+ mixed &+ e &+ constant &+ words[step]
      (e, d, c, b, a) = (d, c, b.turned(2), a, next)
    }
    for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
  }

  private mutating func digestSHA256(_ words: inout [UInt32]) {
    for step in 16..<64 {
      let (before, last) = (words[step - 15], words[step - 2])
      let first = before.turned(7) ^ before.turned(18) ^ (before >> 3)
      let second = last.turned(17) ^ last.turned(19) ^ (last >> 10)
      words[step] = words[step - 16] &+ first &+ words[step - 7] &+ second
    }
    var now = state
    for step in 0..<64 {
      let (a, b, c, e, f, g) = (now[0], now[1], now[2], now[4], now[5], now[6])
      let one =
        now[7] &+ (e.turned(6) ^ e.turned(11) ^ e.turned(25)) &+ (e & f ^ ~e & g) &+ Self.roots[step]
        &+ words[step]
      let two = (a.turned(2) ^ a.turned(13) ^ a.turned(22)) &+ (a & b ^ a & c ^ b & c)
      now = [one &+ two, a, b, c, now[3] &+ one, e, f, g]
    }
    for index in state.indices { state[index] &+= now[index] }
  }

  private static let firstOfSHA1: [UInt32] = [
    0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0,
  ]
  private static let firstOfSHA256: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let roots: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  @inline(__always)
  fileprivate func turned(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}

enum Hexadecimal {
  static let lowercase = Array("0123456789abcdef".utf8)
  static let capitals = Array("0123456789ABCDEF".utf8)

  @inline(__always)
  static func write(_ byte: UInt8, _ digits: [UInt8], to text: inout [UInt8]) {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
}
