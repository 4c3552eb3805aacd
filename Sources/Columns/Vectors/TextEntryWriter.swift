/// Writes entries of a `TextPoolBuilder` into room that was made for all of them at once.
struct TextEntryWriter {
  private var bytes: [UInt8] = []
  private var offsets: [UInt32] = []
  private var end: Int
  private var count: Int
  private let isOverfull: Bool

  /// Up to so many bytes are copied as two words, whatever stands behind them.
  private static let wordBytes = 16

  /// Takes the bytes and the offsets of a builder, until `finish`.
  init(_ bytes: inout [UInt8], _ offsets: inout [UInt32], count: Int, bytes most: Int, isOverfull: Bool) {
    end = bytes.count
    self.count = offsets.count
    self.isOverfull = isOverfull
    swap(&self.bytes, &bytes)
    swap(&self.offsets, &offsets)
    guard !isOverfull else { return }
    self.bytes.append(contentsOf: repeatElement(0, count: most &+ Self.wordBytes))
    self.offsets.append(contentsOf: repeatElement(0, count: count))
  }

  /// Gives them back.
  consuming func finish(_ bytes: inout [UInt8], _ offsets: inout [UInt32]) {
    self.bytes.removeLast(self.bytes.count &- end)
    self.offsets.removeLast(self.offsets.count &- count)
    swap(&self.bytes, &bytes)
    swap(&self.offsets, &offsets)
  }

  /// Adds what stands from `start` to `stop`, and gives its code; 0 if there is no room.
  @inline(__always)
  mutating func append(_ text: Span<UInt8>, _ start: Int, _ stop: Int) -> UInt32 {
    guard !isOverfull else { return 0 }
    let length = stop &- start
    let place = end
    var target = bytes.mutableSpan
    if length > Self.wordBytes {
      // The last words overlap those before.
      for offset in stride(from: 0, to: length &- Self.wordBytes, by: Self.wordBytes) {
        Self.copyWords(text, start &+ offset, &target, place &+ offset)
      }
      Self.copyWords(text, stop &- Self.wordBytes, &target, place &+ length &- Self.wordBytes)
    } else if start &+ Self.wordBytes <= text.count {
      Self.copyWords(text, start, &target, place)
    } else {
      for index in 0..<length { target[place &+ index] = text[start &+ index] }
    }
    end = place &+ length
    let entry = count
    offsets[entry] = UInt32(truncatingIfNeeded: place &+ length)
    count = entry &+ 1
    return UInt32(truncatingIfNeeded: entry &- 1)
  }

  @inline(__always)
  private static func copyWords(
    _ text: Span<UInt8>, _ start: Int, _ target: inout MutableSpan<UInt8>, _ place: Int
  ) {
    let source = unsafe text.extracting(start..<(start &+ wordBytes)).bytes
    precondition(place >= 0 && place &+ wordBytes <= target.count)
    // Both have sixteen bytes, and any bytes make a word.
    var bytes = unsafe target.mutableBytes
    let first = unsafe source.unsafeLoadUnaligned(as: UInt64.self)
    let second = unsafe source.unsafeLoadUnaligned(fromByteOffset: 8, as: UInt64.self)
    unsafe bytes.storeBytes(of: first, toUncheckedByteOffset: place, as: UInt64.self)
    unsafe bytes.storeBytes(of: second, toUncheckedByteOffset: place &+ 8, as: UInt64.self)
  }
}
