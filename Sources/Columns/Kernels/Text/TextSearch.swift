import Glibc

extension Span<UInt8> {
  /// The first place from `start` on where `part` stands.
  ///
  /// - Parameter anchor: which byte of the part is looked for first (`rarestByte` gives one that few texts have).
  @inline(__always)
  func firstRange(of part: Span<UInt8>, from start: Int = 0, anchor: Int = 0) -> Int? {
    guard part.count > 0 else { return start }
    guard count &- start >= part.count else { return nil }
    let lead = part[anchor]
    let last = count &- part.count &+ anchor
    var position = start &+ anchor
    var patience = part.count < 16 ? Int.max : 64
    while position <= last {
      guard let found = firstIndex(of: lead, from: position), found <= last else { return nil }
      let candidate = found &- anchor
      if equalBytes(extracting(candidate..<(candidate &+ part.count)), part) { return candidate }
      position = found &+ 1
      patience &-= 1
      if patience == 0 { return firstPlace(of: part, from: candidate &+ 1) }
    }
    return nil
  }

  /// Where the byte stands that is the rarest in prose; 0 in an empty text.
  var rarestByte: Int {
    var (place, least) = (0, UInt8.max)
    for index in indices where Self.frequency(self[index]) < least {
      (place, least) = (index, Self.frequency(self[index]))
    }
    return place
  }

  /// How common a byte is among those of texts: a rank, by the order of the letters in English. Of scalars beyond ASCII
  /// the first byte tells little, since it is that of the script.
  private static func frequency(_ byte: UInt8) -> UInt8 {
    let letters: StaticString = "zqxjkvbpygwfmucldhrsnioate"
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      var rank: UInt8 = 40
      for index in 0..<letters.utf8CodeUnitCount where unsafe letters.utf8Start[index] == byte {
        rank &+= UInt8(truncatingIfNeeded: index)
      }
      return rank
    case UInt8(ascii: " "): return 100
    case 0xc0...: return 90
    case 0x80...: return 30
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return 45
    default: return 20
    }
  }

  /// As `firstRange`, in a time that grows with the length of the text only, whatever the part is.
  @inline(never)
  private func firstPlace(of part: Span<UInt8>, from start: Int) -> Int? {
    // Knuth, Morris and Pratt: of what matched, the longest end that begins the part matches still.
    var borders = [Int32](repeating: 0, count: part.count)
    var matched = 0
    for index in 1..<part.count {
      while matched > 0, part[matched] != part[index] { matched = Int(borders[matched &- 1]) }
      if part[matched] == part[index] { matched &+= 1 }
      borders[index] = Int32(truncatingIfNeeded: matched)
    }
    matched = 0
    for position in start..<max(start, count) {
      while matched > 0, part[matched] != self[position] { matched = Int(borders[matched &- 1]) }
      if part[matched] == self[position] { matched &+= 1 }
      if matched == part.count { return position &+ 1 &- matched }
    }
    return nil
  }

  @inline(__always)
  private func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    // memchr looks at `count - start` bytes from `start`, which are there.
    unsafe withUnsafeBytes { text -> Int? in
      guard let base = text.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), text.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
