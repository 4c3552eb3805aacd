/// Numbers distinct keys from 0 in the order in which they first come: the heart of grouping, DISTINCT and
/// set operations. Keys are the words of a `KeyEncoder`.
///
/// A key of few bits indexes an array directly; any other is hashed into an open-addressing table that stands
/// at most half full. Keys of one word stand in the slots themselves, so that a probe touches one cache line.
package struct GroupTable {
  private enum Index {
    /// By place of the key: the group's number and one, 0 where the key is new.
    case direct([UInt32], DirectPlacing)
    case hashed(slots: [Slot])
  }

  /// Where keys stand in a table of their own: each at its number, or, of those of one partition, its blocks one behind the other.
  private struct DirectPlacing: BitwiseCopyable {
    private let skipped: UInt64
    private let kept: UInt64

    init(isPartition: Bool) {
      kept = isPartition ? KeyPartitioning.blockBits : 0
      skipped = isPartition ? KeyPartitioning.blockBits + UInt64(KeyPartitioning.countBits) : 0
    }

    @inline(__always)
    func place(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &>> skipped) &<< kept | key & ((1 &<< kept) &- 1))
    }
  }

  private struct Slot: BitwiseCopyable {
    /// The key if it is one word, else its hash.
    var word: UInt64
    /// The group's number and one; 0 where the slot is free.
    var group: UInt32
  }

  /// Keys of up to so many bits are looked up directly: a table of 1 MiB.
  package static let directBits = 18

  package let wordCount: Int
  /// The keys of all groups: `keys[w][group]`.
  package private(set) var keys: [[UInt64]]
  package private(set) var count = 0
  private var index: Index

  /// - Parameters:
  ///   - expected: about how many groups will come, so that the table need not grow.
  ///   - directBits: keys of up to so many bits are looked up directly, where a larger table is worth it.
  ///   - isPartition: whether all keys are of one of `KeyPartitioning`'s partitions.
  package init(
    layout: KeyLayout, expected: Int = 0, directBits: Int = GroupTable.directBits, isPartition: Bool = false
  ) {
    wordCount = layout.wordCount
    keys = [[UInt64]](repeating: [], count: layout.wordCount)
    if isPartition, layout.isPartedByBlocks, let bits = layout.totalBits {
      let placed = max(bits - KeyPartitioning.countBits, Int(KeyPartitioning.blockBits))
      index = .direct([UInt32](repeating: 0, count: 1 << placed), DirectPlacing(isPartition: true))
    } else if let bits = layout.totalBits, bits <= directBits {
      index = .direct([UInt32](repeating: 0, count: 1 << bits), DirectPlacing(isPartition: false))
    } else {
      var capacity = 1024
      while capacity < expected * 2 { capacity *= 2 }
      index = .hashed(slots: [Slot](repeating: Slot(word: 0, group: 0), count: capacity))
      for word in keys.indices { keys[word].reserveCapacity(expected) }
    }
  }

  /// The memory that it takes.
  package var heldBytes: Int {
    let keyBytes = keys.reduce(0) { $0 + $1.capacity * MemoryLayout<UInt64>.stride }
    switch index {
    case .direct(let groups, _): return keyBytes + groups.count * MemoryLayout<UInt32>.stride
    case .hashed(let slots): return keyBytes + slots.count * MemoryLayout<Slot>.stride
    }
  }

  /// The group of each row; keys that are new become groups.
  package mutating func insert(_ rows: KeyWords, count rowCount: Int) -> [UInt32] {
    switch index {
    case .direct(var groups, let placing):
      index = .direct([], placing)
      let result = insertDirect(rows.words[0], rowCount, placing, &groups)
      index = .direct(groups, placing)
      return result
    case .hashed(var slots):
      index = .hashed(slots: [])
      reserve(rowCount, &slots)
      let result =
        wordCount == 1
        ? insertSingle(rows.words[0], rowCount, &slots) : insertWide(rows.words, rowCount, &slots)
      index = .hashed(slots: slots)
      return result
    }
  }

  // MARK: Direct

  private mutating func insertDirect(
    _ words: [UInt64], _ rowCount: Int, _ placing: DirectPlacing, _ groups: inout [UInt32]
  ) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: rowCount)
    let source = words.span
    var table = groups.mutableSpan
    var target = result.mutableSpan
    for row in 0..<rowCount {
      let slot = placing.place(source[row])
      var group = table[slot]
      if group == 0 {
        group = newGroup(source[row])
        table[slot] = group
      }
      target[row] = group &- 1
    }
    return result
  }

  /// Takes up a key of one word; the number of its group and one.
  @inline(never)
  private mutating func newGroup(_ word: UInt64) -> UInt32 {
    keys[0].append(word)
    count += 1
    return UInt32(truncatingIfNeeded: count)
  }

  // MARK: One word

  private mutating func insertSingle(
    _ words: [UInt64], _ rowCount: Int, _ slots: inout [Slot]
  ) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: rowCount)
    let source = words.span
    var table = slots.mutableSpan
    var target = result.mutableSpan
    let mask = table.count &- 1
    for row in 0..<rowCount {
      let word = source[row]
      var slot = Int(truncatingIfNeeded: mixWord(word)) & mask
      while true {
        let group = table[slot].group
        if group == 0 {
          let made = newGroup(word)
          table[slot] = Slot(word: word, group: made)
          target[row] = made &- 1
          break
        }
        if table[slot].word == word {
          target[row] = group &- 1
          break
        }
        slot = (slot &+ 1) & mask
      }
    }
    return result
  }

  // MARK: Several words

  private mutating func insertWide(
    _ words: [[UInt64]], _ rowCount: Int, _ slots: inout [Slot]
  ) -> [UInt32] {
    let hashes = hashWords(words, rowCount)
    var result = [UInt32](repeating: 0, count: rowCount)
    let mask = slots.count - 1
    for row in 0..<rowCount {
      var slot = Int(truncatingIfNeeded: hashes[row]) & mask
      while slots[slot].group != 0, !matches(slots[slot], hashes[row], words, row) {
        slot = (slot &+ 1) & mask
      }
      if slots[slot].group == 0 {
        for word in 0..<wordCount { keys[word].append(words[word][row]) }
        count += 1
        slots[slot] = Slot(word: hashes[row], group: UInt32(truncatingIfNeeded: count))
      }
      result[row] = slots[slot].group &- 1
    }
    return result
  }

  @inline(__always)
  private func matches(_ slot: Slot, _ hash: UInt64, _ words: [[UInt64]], _ row: Int) -> Bool {
    guard slot.word == hash else { return false }
    let group = Int(slot.group) &- 1
    for word in 0..<wordCount where keys[word][group] != words[word][row] { return false }
    return true
  }

  // MARK: Growth

  /// Makes room for `extra` more groups at a load of at most a half.
  private func reserve(_ extra: Int, _ slots: inout [Slot]) {
    guard (count + extra) * 2 > slots.count else { return }
    var capacity = slots.count
    while (count + extra) * 2 > capacity { capacity *= 2 }
    // A growing table will grow again: four times less often.
    if count > 4096 { capacity *= 2 }
    rehash(&slots, capacity)
  }

  @inline(never)
  private func rehash(_ slots: inout [Slot], _ capacity: Int) {
    var larger = [Slot](repeating: Slot(word: 0, group: 0), count: capacity)
    var target = larger.mutableSpan
    let old = slots
    let source = old.span
    let mask = capacity &- 1
    for index in 0..<source.count where source[index].group != 0 {
      let hash = wordCount == 1 ? mixWord(source[index].word) : source[index].word
      var slot = Int(truncatingIfNeeded: hash) & mask
      while target[slot].group != 0 { slot = (slot &+ 1) & mask }
      target[slot] = source[index]
    }
    slots = larger
  }
}

/// The rows with which groups came that are numbered from `known` on. Groups are numbered as they first come, so that a row
/// with the next number is the first of its group.
package func firstRows(of groups: [UInt32], count: Int, from known: Int) -> [Int32] {
  let groups = groups.span
  var next = UInt32(truncatingIfNeeded: known)
  var rows: [Int32] = []
  for row in 0..<count where groups[row] == next {
    rows.append(Int32(truncatingIfNeeded: row))
    next &+= 1
  }
  return rows
}
