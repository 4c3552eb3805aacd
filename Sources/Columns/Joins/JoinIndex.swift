/// Finds the rows of a key, given as the words of a `KeyEncoder`.
enum JoinIndex: Sendable {
  /// No two rows have one key: by key, its row and one, 0 where there is none. Behind the last key that can be stands one
  /// without a row, for those that lie outside.
  case directRow([UInt32])
  /// The rows of key `k` are those from `ends[k]` to `ends[k + 1]`; likewise.
  case directRows(ends: [UInt32])
  case hashed(HashedJoinIndex)

  /// Where the rows of each of `count` keys are.
  func find(_ keys: KeyWords, count: Int, rows: [Int32]) -> JoinPlaces {
    var places: JoinPlaces
    switch self {
    case .directRow(let table): places = JoinPlaces(first: findRow(keys.words[0], count, table), counts: [])
    case .directRows(let ends): places = findRows(keys.words[0], count, ends)
    case .hashed(let index): places = index.find(keys.words, count: count, rows: rows)
    }
    if let unknown = keys.unknown {
      for row in 0..<count where unknown[row] { places.clear(row) }
    }
    return places
  }

  /// Of keys that are looked at evenly, about how many rows each has.
  var rowsPerKey: Double {
    let most = 256
    switch self {
    case .directRow: return 1
    case .directRows(let ends):
      let places = stride(from: 0, to: max(0, ends.count - 1), by: max(1, ends.count / most))
      return Self.mean(places.lazy.map { ends[$0 + 1] &- ends[$0] })
    case .hashed(let index):
      let places = stride(from: 0, to: index.slots.count, by: max(1, index.slots.count / most))
      return Self.mean(places.lazy.map { index.slots[$0].count })
    }
  }

  /// Of those that are not 0.
  private static func mean(_ counts: some Sequence<UInt32>) -> Double {
    var (sum, number) = (0.0, 0.0)
    for count in counts where count > 0 {
      sum += Double(count)
      number += 1
    }
    return number > 0 ? sum / number : 1
  }

  private func findRow(_ words: [UInt64], _ count: Int, _ table: [UInt32]) -> [UInt32] {
    let source = words.span
    let table = table.span
    let last = UInt64(table.count &- 1)
    return [UInt32](capacity: count) { output in
      for row in 0..<count {
        output.append(table[Int(truncatingIfNeeded: min(source[row], last))] &- 1)
      }
    }
  }

  private func findRows(_ words: [UInt64], _ count: Int, _ ends: [UInt32]) -> JoinPlaces {
    let source = words.span
    let table = ends.span
    let last = UInt64(table.count &- 2)
    var first = [UInt32](repeating: 0, count: count)
    var counts = first
    var firsts = first.mutableSpan
    var number = counts.mutableSpan
    for row in 0..<count {
      let key = Int(truncatingIfNeeded: min(source[row], last))
      firsts[row] = table[key]
      number[row] = table[key &+ 1] &- table[key]
    }
    return JoinPlaces(first: first, counts: counts)
  }
}

/// Where the rows of some keys are.
struct JoinPlaces: Sendable {
  /// If no two rows have one key: the row of each key, `UInt32.max` where there is none. Otherwise the place of its first one
  /// among the table's rows.
  var first: [UInt32]
  /// How many rows each key has; empty if none has two.
  var counts: [UInt32]

  init(first: [UInt32], counts: [UInt32]) {
    self.first = first
    self.counts = counts
  }

  /// No row for any of `count` keys.
  init(noneOf count: Int, isUnique: Bool) {
    first = [UInt32](repeating: .max, count: count)
    counts = isUnique ? [] : [UInt32](repeating: 0, count: count)
  }

  /// Says that the key has no row.
  mutating func clear(_ row: Int) {
    first[row] = .max
    if !counts.isEmpty { counts[row] = 0 }
  }
}

/// Open addressing with linear probing, at most two thirds full, in partitions by the high bits of the hash: each is filled
/// by one worker and stays in its cache. A key of one word stands in the slot itself, so that a probe touches one cache line.
struct HashedJoinIndex: Sendable {
  struct Slot: BitwiseCopyable {
    /// The key if it is one word, else its hash.
    var word: UInt64
    /// As in `JoinPlaces`.
    var first: UInt32
    /// 0 where the slot is free.
    var count: UInt32

    static let free = Slot(word: 0, first: .max, count: 0)
  }

  struct Partition: BitwiseCopyable {
    var base: Int
    /// One less than its slots, which are a power of two.
    var mask: Int
  }

  let slots: [Slot]
  let partitions: [Partition]
  /// What is shifted out of a hash to get the number of its partition.
  let shift: UInt64
  /// The words of the build side's rows, where keys have several; else empty.
  let words: [[UInt64]]
  let isUnique: Bool

  func find(_ keys: [[UInt64]], count: Int, rows: [Int32]) -> JoinPlaces {
    keys.count == 1 ? findSingle(keys[0], count) : findWide(keys, count, rows)
  }

  /// All home slots are read first: none of these reads waits for another one.
  private func findSingle(_ words: [UInt64], _ count: Int) -> JoinPlaces {
    let source = words.span
    let table = slots.span
    let parts = partitions.span
    var homes = [Int](repeating: 0, count: count)
    var heads = [UInt64](repeating: 0, count: count)
    var home = homes.mutableSpan
    var head = heads.mutableSpan
    for row in 0..<count {
      let hash = mixWord(source[row])
      let part = parts[Int(truncatingIfNeeded: hash &>> shift)]
      let slot = part.base &+ Int(truncatingIfNeeded: hash) & part.mask
      home[row] = slot
      head[row] = table[slot].word
    }
    for row in 0..<count where head[row] != source[row] {
      var slot = home[row]
      let part = parts[Int(truncatingIfNeeded: mixWord(source[row]) &>> shift)]
      while table[slot].count != 0, table[slot].word != source[row] { slot = part.next(slot) }
      home[row] = slot
    }
    let first = [UInt32](capacity: count) { output in
      for row in 0..<count { output.append(table[homes[row]].first) }
    }
    if isUnique { return JoinPlaces(first: first, counts: []) }
    let counts = [UInt32](capacity: count) { output in
      for row in 0..<count { output.append(table[homes[row]].count) }
    }
    return JoinPlaces(first: first, counts: counts)
  }

  private func findWide(_ keys: [[UInt64]], _ count: Int, _ rows: [Int32]) -> JoinPlaces {
    let hashes = hashWords(keys, count)
    var result = JoinPlaces(noneOf: count, isUnique: isUnique)
    for row in 0..<count {
      let part = partitions[Int(truncatingIfNeeded: hashes[row] &>> shift)]
      var slot = part.base &+ Int(truncatingIfNeeded: hashes[row]) & part.mask
      while slots[slot].count != 0, !matches(slots[slot], hashes[row], keys, row, rows) {
        slot = part.next(slot)
      }
      result.first[row] = slots[slot].first
      if !isUnique { result.counts[row] = slots[slot].count }
    }
    return result
  }

  private func matches(
    _ slot: Slot, _ hash: UInt64, _ keys: [[UInt64]], _ row: Int, _ rows: [Int32]
  ) -> Bool {
    guard slot.word == hash else { return false }
    let stored = isUnique ? Int(slot.first) : Int(rows[Int(slot.first)])
    for word in keys.indices where words[word][stored] != keys[word][row] { return false }
    return true
  }
}

extension HashedJoinIndex.Partition {
  /// The slot behind this one; behind the last the first.
  @inline(__always)
  func next(_ slot: Int) -> Int { base &+ (slot &- base &+ 1) & mask }
}

/// One hash for the words of each row.
func hashWords(_ words: [[UInt64]], _ count: Int) -> [UInt64] {
  var hashes = [UInt64](repeating: 0, count: count)
  for word in words {
    let source = word.span
    var target = hashes.mutableSpan
    for row in 0..<count { target[row] = mixWord((target[row] ^ source[row]) &+ 0x9E37_79B9_7F4A_7C15) }
  }
  return hashes
}
