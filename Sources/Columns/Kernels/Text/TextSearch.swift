import Glibc

extension Span<UInt8> {
  /// The first place from `start` on where `part` stands.
  @inline(__always)
  func firstRange(of part: Span<UInt8>, from start: Int = 0) -> Int? {
    guard part.count > 0 else { return start }
    guard count &- start >= part.count else { return nil }
    if part.count > 1, count &- start >= part.count &+ 15 { return firstPlaceByBlocks(of: part, from: start) }
    return firstPlaceByLead(of: part, from: start)
  }

  /// Sixteen places at a time: only those are looked at where the first and the last byte of the part stand as far apart as
  /// they do in it. The text has so many bytes more than the part.
  private func firstPlaceByBlocks(of part: Span<UInt8>, from start: Int) -> Int? {
    let length = part.count
    let (first, last) = (SIMD16(repeating: part[0]), SIMD16(repeating: part[length &- 1]))
    let end = count &- length &- 15
    var position = start
    var patience = length < 16 ? Int.max : 64
    while true {
      // The last block overlaps the one before.
      let block = Swift.min(position, end)
      let places = (bytes16(block) .== first) .& (bytes16(block &+ length &- 1) .== last)
      let words = unsafe unsafeBitCast(places, to: SIMD2<UInt64>.self)
      if words[0] | words[1] != 0 {
        for index in 0..<16 where places[index] {
          let candidate = block &+ index
          if equalBytes(extracting(candidate..<(candidate &+ length)), part) { return candidate }
          patience &-= 1
        }
        if patience <= 0 { return firstPlace(of: part, from: block &+ 16) }
      }
      if block == end { return nil }
      position = block &+ 16
    }
  }

  /// The sixteen bytes from `offset` on, which the text has.
  @inline(__always)
  private func bytes16(_ offset: Int) -> SIMD16<UInt8> {
    // Any sixteen bytes make one.
    let bytes = unsafe self.bytes
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// By the places of the first byte, in texts that are hardly longer than the part.
  private func firstPlaceByLead(of part: Span<UInt8>, from start: Int) -> Int? {
    let lead = part[0]
    let last = count &- part.count
    var position = start
    while position <= last {
      guard let candidate = firstIndex(of: lead, from: position), candidate <= last else { return nil }
      if equalBytes(extracting(candidate..<(candidate &+ part.count)), part) { return candidate }
      position = candidate &+ 1
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
