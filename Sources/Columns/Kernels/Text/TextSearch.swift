import Glibc

extension Span<UInt8> {
  /// The first place from `start` on where `part` stands.
  @inline(__always)
  func firstRange(of part: Span<UInt8>, from start: Int = 0) -> Int? {
    guard part.count > 0 else { return start }
    guard count &- start >= part.count else { return nil }
    let lead = part[0]
    let last = count &- part.count
    var position = start
    var patience = part.count < 16 ? Int.max : 64
    while position <= last {
      guard let candidate = firstIndex(of: lead, from: position), candidate <= last else { return nil }
      if equalBytes(extracting(candidate..<(candidate &+ part.count)), part) { return candidate }
      position = candidate &+ 1
      patience &-= 1
      if patience == 0 { return firstPlace(of: part, from: position) }
    }
    return nil
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
