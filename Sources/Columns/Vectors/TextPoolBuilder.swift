/// Collects texts for a `TextPool`: plainly, one entry for each append, or as a dictionary (`intern`), where
/// equal texts get one entry. An empty dictionary mode costs nothing.
///
/// A pool holds at most 4 GB: what is appended past that is left out, and `isOverfull` tells.
package struct TextPoolBuilder: Sendable {
  package private(set) var bytes: [UInt8] = []
  package private(set) var offsets: [UInt32] = [0]
  package private(set) var isOverfull = false
  /// Open addressing: most texts are found without looking at any but these.
  private var slots: [Slot] = []
  /// Whether every entry came by `intern`.
  private var isUnique = true

  private struct Slot {
    var low: UInt64 = 0
    var high: UInt32 = 0
    /// Entry + 1; 0 if the slot is free.
    var entry: UInt32 = 0

    @inline(__always)
    func has(_ key: TextKey) -> Bool { low == key.low && high == key.high && entry != 0 }

    @inline(__always)
    var code: UInt32 { entry &- 1 }
  }

  package init() {}

  package init(reservingBytes bytes: Int, texts: Int) {
    self.bytes.reserveCapacity(bytes)
    offsets.reserveCapacity(texts + 1)
  }

  /// The number of entries.
  package var count: Int { offsets.count - 1 }

  /// The bytes of all texts.
  var byteCount: Int { bytes.count }

  /// The memory that it takes.
  package var heldBytes: Int {
    bytes.capacity + offsets.capacity * MemoryLayout<UInt32>.stride + slots.count * MemoryLayout<Slot>.stride
  }

  /// The bytes of an entry.
  package func text(_ code: UInt32) -> ArraySlice<UInt8> {
    bytes[Int(offsets[Int(code)])..<Int(offsets[Int(code) + 1])]
  }

  /// Adds a text (UTF-8) and gives its code, whether or not an equal one is there.
  @discardableResult
  package mutating func append(_ text: Span<UInt8>) -> UInt32 {
    isUnique = false
    return appendEntry(text)
  }

  /// Adds texts, at most `count` of them and of so many bytes in all.
  @inline(__always)
  mutating func appendEntries(_ count: Int, bytes most: Int, _ body: (inout TextEntryWriter) -> Void) {
    isUnique = false
    let isOverfull = bytes.count + most > UInt32.max || self.count + count >= UInt32.max
    var writer = TextEntryWriter(&bytes, &offsets, count: count, bytes: most, isOverfull: isOverfull)
    body(&writer)
    writer.finish(&bytes, &offsets)
    self.isOverfull = self.isOverfull || isOverfull
  }

  /// Adds a text unless an equal one is there, and gives its code.
  package mutating func intern(_ text: Span<UInt8>) -> UInt32 { intern(text, TextKey(text)) }

  @inline(never)
  mutating func intern(_ text: Span<UInt8>, _ key: TextKey) -> UInt32 {
    if count &* 2 >= slots.count { growSlots() }
    let (slot, found) = lookUp(text, key)
    if let found { return found }
    let code = appendEntry(text)
    if !isOverfull { slots[slot] = Slot(low: key.low, high: key.high, entry: code &+ 1) }
    return code
  }

  /// Calls `take` with the codes of texts by their keys: nil for those that do not stand where they are looked for first, and
  /// for longer ones. The code of a missing text is 0.
  @inline(__always)
  func find(_ keys: Span<TextKey>, _ take: (_ row: Int, _ code: UInt32?) -> Void) {
    let slots = slots.span
    guard slots.count > 0 else {
      for row in keys.indices { take(row, keys[row] == .missing ? 0 : nil) }
      return
    }
    let mask = slots.count &- 1
    for row in keys.indices {
      let key = keys[row]
      let slot = slots[Int(truncatingIfNeeded: key.hash) & mask]
      take(row, slot.has(key) && !key.isLong ? slot.code : key == .missing ? 0 : nil)
    }
  }

  /// The code of a text that was interned; nil if it was not.
  package func code(of text: Span<UInt8>) -> UInt32? {
    slots.isEmpty ? nil : lookUp(text, TextKey(text)).code
  }

  /// The slot of a text: the one that has it, or the free one that it would go to.
  @inline(__always)
  private func lookUp(_ text: Span<UInt8>, _ key: TextKey) -> (slot: Int, code: UInt32?) {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot].entry != 0 {
      let code = slots[slot].code
      if slots[slot].has(key), !key.isLong || equals(code, text) { return (slot, code) }
      slot = (slot &+ 1) & mask
    }
    return (slot, nil)
  }

  /// Adds all entries of a pool and gives the code of the first.
  package mutating func append(pool: TextPool) -> UInt32 {
    let base = UInt32(truncatingIfNeeded: count)
    isUnique = isUnique && pool.isUnique && count == 0
    let start = bytes.count
    guard start + pool.bytes.count <= UInt32.max, count + pool.count < UInt32.max else {
      isOverfull = true
      return 0
    }
    bytes += pool.bytes
    let shift = UInt32(truncatingIfNeeded: start)
    for offset in pool.offsets.dropFirst() { offsets.append(offset &+ shift) }
    return base
  }

  /// Adds bytes to the entry that `endEntry` closes.
  @inline(__always)
  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  @inline(__always)
  mutating func write(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes a text so many times.
  mutating func write(_ text: Span<UInt8>, times: Int) {
    var left = times
    if left > 8, text.count > 0, text.count < 512 {
      // In blocks of some kilobytes, since writing costs more than the few bytes of a text.
      var block = TextPoolBuilder()
      let blockTimes = min(left, 4096 / text.count)
      for _ in 0..<blockTimes { block.write(text) }
      while left >= blockTimes {
        write(block.bytes.span)
        left -= blockTimes
      }
    }
    for _ in 0..<left { write(text) }
  }

  /// Writes a text, each byte changed.
  @inline(__always)
  mutating func write(_ text: Span<UInt8>, _ change: (UInt8) -> UInt8) {
    let start = bytes.count
    write(text)
    var written = bytes.mutableSpan
    for index in start..<written.count { written[index] = change(written[index]) }
  }

  /// Closes the entry written since the last one.
  mutating func endEntry() {
    isUnique = false
    guard bytes.count <= UInt32.max else {
      isOverfull = true
      bytes.removeLast(bytes.count - Int(offsets[offsets.count - 1]))
      offsets.append(UInt32(truncatingIfNeeded: bytes.count))
      return
    }
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds an entry whose bytes `write` appends.
  @inline(__always)
  mutating func writeEntry(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    endEntry()
  }

  /// As `finish`; the caller knows whether the entries are distinct.
  consuming func finish(asUnique: Bool) -> TextPool {
    TextPool(bytes: bytes, offsets: offsets, isUnique: asUnique)
  }

  /// The pool of what was added; it has an entry even if nothing was.
  package consuming func finish() -> TextPool {
    if count == 0 { return .emptyText }
    return TextPool(bytes: bytes, offsets: offsets, isUnique: isUnique)
  }

  /// As `finish`.
  /// - Throws: if texts were left out.
  package consuming func finishChecked() throws(EvaluationFailure) -> TextPool {
    guard !isOverfull else {
      throw EvaluationFailure(.argumentOutOfRange(Self.tooMuch), row: 0)
    }
    return finish()
  }

  /// What is wrong where it is overfull.
  package static let tooMuch = "more than 4 GB of text in one column"

  @inline(__always)
  private mutating func appendEntry(_ text: Span<UInt8>) -> UInt32 {
    let code = count
    guard bytes.count + text.count <= UInt32.max, code < UInt32.max else {
      isOverfull = true
      return 0
    }
    write(text)
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
    return UInt32(truncatingIfNeeded: code)
  }

  @inline(__always)
  private func equals(_ code: UInt32, _ text: Span<UInt8>) -> Bool {
    let lower = Int(offsets[Int(code)])
    guard Int(offsets[Int(code) &+ 1]) &- lower == text.count else { return false }
    return equalBytes(bytes.span.extracting(lower..<(lower &+ text.count)), text)
  }

  @inline(never)
  private mutating func growSlots() {
    var capacity = 64
    while capacity < count * 4 { capacity *= 2 }
    let old = slots
    slots = [Slot](repeating: Slot(), count: capacity)
    guard !isUnique || old.isEmpty else {
      for slot in old where slot.entry != 0 { place(slot) }
      return
    }
    for code in 0..<count {
      let key = TextKey(bytes.span.extracting(Int(offsets[code])..<Int(offsets[code + 1])))
      place(Slot(low: key.low, high: key.high, entry: UInt32(truncatingIfNeeded: code + 1)))
    }
  }

  /// Puts an entry where it will be found.
  @inline(__always)
  private mutating func place(_ entry: Slot) {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: TextKey(low: entry.low, high: entry.high).hash) & mask
    while slots[slot].entry != 0 { slot = (slot &+ 1) & mask }
    slots[slot] = entry
  }
}
