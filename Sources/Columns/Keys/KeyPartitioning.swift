/// Rows parted by their keys: all rows of a key are in one partition, whichever worker sees them.
package enum KeyPartitioning {
  /// A power of two; the groups of a partition of ten million fit a second-level cache.
  package static let count = 64
  static let countBits = 6

  /// The rows of each partition, in their order: partition `p` has `rows[starts[p]..<starts[p + 1]]`.
  package static func partition(
    _ keys: KeyWords, layout: KeyLayout, rowCount: Int
  ) -> (rows: [Int32], starts: [Int]) {
    let numbers =
      layout.isPartedByBlocks ? blockNumbers(keys.words[0], rowCount) : hashNumbers(keys.words, rowCount)
    var starts = [Int](repeating: 0, count: count + 1)
    for number in numbers { starts[Int(number) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var rows = [Int32](repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      let number = Int(numbers[row])
      rows[next[number]] = Int32(truncatingIfNeeded: row)
      next[number] += 1
    }
    return (rows, starts)
  }

  /// Keys that lie close together are in one partition, so that rows which come in the order of their keys stay together: so
  /// many keys are a block, and blocks are dealt out.
  static let blockBits: UInt64 = 10

  private static func blockNumbers(_ words: [UInt64], _ rowCount: Int) -> [UInt8] {
    let source = words.span
    return [UInt8](capacity: rowCount) { output in
      for row in 0..<rowCount {
        output.append(UInt8(truncatingIfNeeded: source[row] &>> blockBits) & UInt8(count - 1))
      }
    }
  }

  /// From the high bits of the hash, since the table of a partition is addressed by the low ones.
  private static func hashNumbers(_ words: [[UInt64]], _ rowCount: Int) -> [UInt8] {
    var hashes = [UInt64](repeating: 0, count: rowCount)
    for word in words {
      let source = word.span
      var target = hashes.mutableSpan
      for row in 0..<rowCount { target[row] = mixWord(target[row] ^ source[row]) }
    }
    return hashes.map { UInt8(truncatingIfNeeded: $0 &>> 58) }
  }
}

extension KeyLayout {
  /// Whether keys are numbers so small that the blocks of a partition, one behind the other, are the places of a table.
  var isPartedByBlocks: Bool {
    guard let bits = totalBits else { return false }
    return bits <= GroupTable.directBits + KeyPartitioning.countBits
  }
}

extension KeyWords {
  /// The words of some rows.
  package func gather(_ rows: ArraySlice<Int32>) -> KeyWords {
    KeyWords(words: words.map { word in gatherWords(word, rows) })
  }
}

private func gatherWords(_ word: [UInt64], _ rows: ArraySlice<Int32>) -> [UInt64] {
  [UInt64](capacity: rows.count) { target in
    let source = word.span
    for row in rows { target.append(source[Int(row)]) }
  }
}
