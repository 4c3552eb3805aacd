/// Makes the index of a join's build side, on several threads.
///
/// Rows are parted by the high bits of the place that their key has in the index, so that each part of it, which fits a
/// cache, is filled by one worker: pieces of the rows are encoded and counted, then moved to their parts, then parts filled.
struct JoinIndexBuilder {
  let layout: KeyLayout
  let runner: PartRunner

  /// The rows of one piece that have a key.
  struct Piece: Sendable {
    /// The number of the piece's first row.
    var start: Int
    /// The rows without NULL, counted from there; nil: all.
    var present: [Int32]?
    var words: [[UInt64]]
    var count: Int

    /// The row of the key at a place.
    @inline(__always)
    func row(_ place: Int) -> Int32 {
      Int32(truncatingIfNeeded: start) &+ (present?[place] ?? Int32(truncatingIfNeeded: place))
    }
  }

  /// As many rows as are encoded at once.
  static let pieceRows = 32 * Batch.capacity
  /// A part has about so many rows.
  private static let partRows = 1 << 14
  private static let maximumPartBits = 8

  /// The index, and the rows in the order in which it names them; no rows where no two have one key. nil where nobody waits
  /// for it any more.
  func index(of pieces: [Piece], rowCount: Int) -> (index: JoinIndex, rows: [Int32])? {
    let count = pieces.reduce(0) { $0 + $1.count }
    if count == 0 { return (.directRow([0]), []) }
    var partBits = 0
    while count > JoinIndexBuilder.partRows << partBits, partBits < JoinIndexBuilder.maximumPartBits {
      partBits += 1
    }
    if let keyBits = JoinIndexBuilder.directBits(layout, rowCount: rowCount) {
      partBits = min(partBits, keyBits)
      let parted = PartedKeys(
        pieces, by: .key, shift: UInt64(keyBits - partBits), parts: 1 << partBits, count: count, runner)
      return parted.flatMap { direct($0, keyBits: keyBits) }
    }
    // At least two parts, so that no shift is of a whole word.
    partBits = max(1, partBits)
    let shift = UInt64(64 - partBits)
    let parted = PartedKeys(
      pieces, by: layout.wordCount == 1 ? .hashedKey : .hash, shift: shift, parts: 1 << partBits,
      count: count,
      runner)
    guard let parted, let words = wideWords(pieces, rowCount) else { return nil }
    return hashed(parted, shift: shift, words: words)
  }

  /// The bits of keys that are looked up without hashing, since they fill an eighth of the places that there can be, or these
  /// are few; nil of other keys.
  static func directBits(_ layout: KeyLayout, rowCount: Int) -> Int? {
    guard let bits = layout.totalBits, bits < 40 else { return nil }
    return bits <= GroupTable.directBits || 1 << bits <= rowCount * 8 ? bits : nil
  }

  /// The words of all rows, for keys of several; those of rows with a NULL are not looked at.
  private func wideWords(_ pieces: [Piece], _ rowCount: Int) -> [[UInt64]]? {
    guard layout.wordCount > 1 else { return [] }
    var words: [[UInt64]] = []
    for word in 0..<layout.wordCount {
      var isComplete = true
      words.append(
        [UInt64](count: rowCount) { output in
          isComplete = runner.run(pieces.count) { index in
            let piece = pieces[index]
            for place in 0..<piece.count { output[Int(piece.row(place))] = piece.words[word][place] }
          }
        })
      guard isComplete else { return nil }
    }
    return words
  }
}

// MARK: Direct

extension JoinIndexBuilder {
  private func direct(_ parted: PartedKeys, keyBits: Int) -> (index: JoinIndex, rows: [Int32])? {
    let keysOfPart = (1 << keyBits) / parted.count
    let repeats = SharedFlag()
    var isComplete = true
    // One place more, for keys that lie outside.
    let table = [UInt32](count: 1 << keyBits + 1) { table in
      isComplete = runner.run(parted.count) { part in
        let keys = part * keysOfPart..<(part + 1) * keysOfPart
        if !fillRows(table, keys, parted, part) { repeats.set() }
      }
      table[1 << keyBits] = 0
    }
    guard isComplete else { return nil }
    if !repeats.isSet { return (.directRow(table), []) }
    return directRows(parted, keyBits: keyBits, keysOfPart: keysOfPart)
  }

  private func directRows(
    _ parted: PartedKeys, keyBits: Int, keysOfPart: Int
  ) -> (index: JoinIndex, rows: [Int32])? {
    var isComplete = true
    var ends: [UInt32] = []
    let rows = [Int32](count: parted.rows.count) { rows in
      ends = [UInt32](count: 1 << keyBits + 2) { ends in
        isComplete = runner.run(parted.count) { part in
          let keys = part * keysOfPart..<(part + 1) * keysOfPart
          fillEnds(ends, rows, keys, parted, part)
        }
        ends[0] = 0
        ends[1 << keyBits + 1] = UInt32(truncatingIfNeeded: parted.rows.count)
      }
    }
    return isComplete ? (.directRows(ends: ends), rows) : nil
  }
}

/// Writes each row and one at its key; false if two have one key.
private func fillRows(
  _ table: SharedBuffer<UInt32>, _ keys: Range<Int>, _ parted: PartedKeys, _ part: Int
) -> Bool {
  for key in keys { table[key] = 0 }
  let words = parted.words.span
  let rows = parted.rows.span
  var taken: UInt32 = 0
  for place in parted.starts[part]..<parted.starts[part + 1] {
    let key = Int(truncatingIfNeeded: words[place])
    taken |= table[key]
    table[key] = UInt32(bitPattern: rows[place]) &+ 1
  }
  return taken == 0
}

/// Counts the rows of each key, and puts the rows in the order of their keys.
private func fillEnds(
  _ ends: SharedBuffer<UInt32>, _ output: SharedBuffer<Int32>, _ keys: Range<Int>, _ parted: PartedKeys,
  _ part: Int
) {
  let words = parted.words.span
  let rows = parted.rows.span
  let places = parted.starts[part]..<parted.starts[part + 1]
  for key in keys { ends[key &+ 1] = 0 }
  for place in places { ends[Int(truncatingIfNeeded: words[place]) &+ 1] &+= 1 }
  var start = UInt32(truncatingIfNeeded: places.lowerBound)
  for key in keys {
    let count = ends[key &+ 1]
    ends[key &+ 1] = start
    start &+= count
  }
  // Where the rows of a key begin moves on to where they end.
  for place in places {
    let key = Int(truncatingIfNeeded: words[place]) &+ 1
    output[Int(ends[key])] = rows[place]
    ends[key] &+= 1
  }
}

// MARK: Hashed

extension JoinIndexBuilder {
  private typealias Slot = HashedJoinIndex.Slot

  private func hashed(
    _ parted: PartedKeys, shift: UInt64, words: [[UInt64]]
  ) -> (index: JoinIndex, rows: [Int32])? {
    let partitions = slotRanges(parted)
    let slotCount = partitions.last.map { $0.base + $0.mask + 1 } ?? 0
    let repeats = SharedFlag()
    var isComplete = true
    var slotOfRow: [UInt32] = []
    var slots = [Slot](count: slotCount) { slots in
      slotOfRow = [UInt32](count: parted.rows.count) { slotOfRow in
        isComplete = runner.run(parted.count) { part in
          let fill = SlotFill(slots: slots, slotOfRow: slotOfRow, words: words)
          if !fill.insert(parted, part, partitions[part]) { repeats.set() }
        }
      }
    }
    guard isComplete else { return nil }
    var rows: [Int32] = []
    if repeats.isSet {
      let slotOfRow = slotOfRow
      slots.withSharedBuffer { slots in
        rows = [Int32](count: parted.rows.count) { rows in
          isComplete = runner.run(parted.count) { part in
            orderRows(rows, slots, slotOfRow, parted, part, partitions[part])
          }
        }
      }
    }
    guard isComplete else { return nil }
    let index = HashedJoinIndex(
      slots: slots, partitions: partitions, shift: shift, words: words, isUnique: !repeats.isSet)
    return (.hashed(index), rows)
  }

  /// At most two thirds of each partition's slots will be taken.
  private func slotRanges(_ parted: PartedKeys) -> [HashedJoinIndex.Partition] {
    var base = 0
    return (0..<parted.count).map { part in
      let count = parted.starts[part + 1] - parted.starts[part]
      var capacity = 4
      while capacity < count + count / 2 { capacity *= 2 }
      defer { base += capacity }
      return HashedJoinIndex.Partition(base: base, mask: capacity - 1)
    }
  }
}

/// Takes rows up in slots.
private struct SlotFill {
  let slots: SharedBuffer<HashedJoinIndex.Slot>
  /// Counted from the first slot of its partition.
  let slotOfRow: SharedBuffer<UInt32>
  /// As in `HashedJoinIndex`.
  let words: [[UInt64]]

  /// Until all partitions are filled each slot has the first row of its key; false if some key has two.
  func insert(_ parted: PartedKeys, _ part: Int, _ partition: HashedJoinIndex.Partition) -> Bool {
    for slot in partition.base...partition.base + partition.mask { slots[slot] = .free }
    return words.isEmpty ? insertSingle(parted, part, partition) : insertWide(parted, part, partition)
  }

  private func insertSingle(
    _ parted: PartedKeys, _ part: Int, _ partition: HashedJoinIndex.Partition
  ) -> Bool {
    let source = parted.words.span
    let rows = parted.rows.span
    var isUnique = true
    for place in parted.starts[part]..<parted.starts[part + 1] {
      let word = source[place]
      var slot = partition.base &+ Int(truncatingIfNeeded: mixWord(word)) & partition.mask
      while slots[slot].count != 0, slots[slot].word != word { slot = partition.next(slot) }
      isUnique = take(slot, partition, word, rows[place], place) && isUnique
    }
    return isUnique
  }

  private func insertWide(_ parted: PartedKeys, _ part: Int, _ partition: HashedJoinIndex.Partition) -> Bool {
    var isUnique = true
    for place in parted.starts[part]..<parted.starts[part + 1] {
      let (hash, row) = (parted.words[place], parted.rows[place])
      var slot = partition.base &+ Int(truncatingIfNeeded: hash) & partition.mask
      while slots[slot].count != 0, !holds(slots[slot], hash, row) { slot = partition.next(slot) }
      isUnique = take(slot, partition, hash, row, place) && isUnique
    }
    return isUnique
  }

  private func holds(_ slot: HashedJoinIndex.Slot, _ hash: UInt64, _ row: Int32) -> Bool {
    slot.word == hash && words.allSatisfy { $0[Int(slot.first)] == $0[Int(row)] }
  }

  /// Counts a row in its slot; whether it is the first.
  @inline(__always)
  private func take(
    _ slot: Int, _ partition: HashedJoinIndex.Partition, _ word: UInt64, _ row: Int32, _ place: Int
  ) -> Bool {
    let count = slots[slot].count
    let first = count == 0 ? UInt32(bitPattern: row) : slots[slot].first
    slots[slot] = HashedJoinIndex.Slot(word: word, first: first, count: count &+ 1)
    slotOfRow[place] = UInt32(truncatingIfNeeded: slot &- partition.base)
    return count == 0
  }
}

/// Puts the rows of a part in the order of its slots, and where they begin into these.
private func orderRows(
  _ output: SharedBuffer<Int32>, _ slots: SharedBuffer<HashedJoinIndex.Slot>, _ slotOfRow: [UInt32],
  _ parted: PartedKeys, _ part: Int, _ partition: HashedJoinIndex.Partition
) {
  let rows = parted.rows.span
  let slotOf = slotOfRow.span
  let places = parted.starts[part]..<parted.starts[part + 1]
  var start = UInt32(truncatingIfNeeded: places.lowerBound)
  for slot in partition.base...partition.base + partition.mask where slots[slot].count != 0 {
    slots[slot].first = start
    start &+= slots[slot].count
  }
  for place in places {
    let slot = partition.base &+ Int(slotOf[place])
    output[Int(slots[slot].first)] = rows[place]
    slots[slot].first &+= 1
  }
  for slot in partition.base...partition.base + partition.mask { slots[slot].first &-= slots[slot].count }
}
