/// The keys of a window's order as words that compare as unsigned numbers, of all rows of the input.
package struct WindowOrder: Sendable {
  private let words: [[UInt64]]
  /// Fewer rows are sorted faster by comparing them.
  private static let leastForDigits = 200

  /// - Returns: nil if it was stopped.
  package init?(_ columns: [SortColumn], count: Int, shouldStop: () -> Bool) {
    var words: [[UInt64]] = []
    for column in columns {
      guard let more = sortWords(column, count, 1 << 16, shouldStop) else { return nil }
      words.append(contentsOf: more)
    }
    self.words = words
  }

  /// Some partitions, each in order; rows that tie keep the order of the input.
  /// - Returns: nil if it was stopped.
  package func segment(
    _ partitions: WindowPartitions, _ range: Range<Int>, shouldStop: () -> Bool
  ) -> WindowSegment? {
    let first = partitions.starts[range.lowerBound]
    let starts = partitions.starts[range.lowerBound...range.upperBound].map { $0 - first }
    var rows = Array(partitions.rows[Int(first)..<Int(partitions.starts[range.upperBound])])
    guard let word = words.first else {
      return WindowSegment(rows: rows, partitionStarts: starts, peerStarts: starts)
    }
    let rest = Array(words.dropFirst())
    var entries = sortEntries(rows, word)
    for partition in 0..<range.count {
      if partition & 0xFF == 0, shouldStop() { return nil }
      let bounds = Int(starts[partition])..<Int(starts[partition + 1])
      guard bounds.count > 1, !isSorted(entries, bounds, rest) else { continue }
      if bounds.count < Self.leastForDigits {
        sortByComparing(&entries, bounds, rest)
      } else if !sortByDigits(&entries, bounds, words, shouldStop) {
        return nil
      }
    }
    var segment = WindowSegment(rows: rows, partitionStarts: starts, peerStarts: [])
    copyRows(entries, &rows)
    segment.rows = rows
    segment.peerStarts = peerStarts(entries, starts, rest)
    return segment
  }
}

private struct SortEntry: BitwiseCopyable {
  var word: UInt64
  var row: Int32
}

private func sortEntries(_ rows: [Int32], _ words: [UInt64]) -> [SortEntry] {
  let source = rows.span
  let word = words.span
  return [SortEntry](capacity: rows.count) { output in
    for place in source.indices {
      output.append(SortEntry(word: word[Int(source[place])], row: source[place]))
    }
  }
}

private func copyRows(_ entries: [SortEntry], _ rows: inout [Int32]) {
  let source = entries.span
  var target = rows.mutableSpan
  for place in source.indices { target[place] = source[place].row }
}

@inline(__always)
private func comesBefore(_ left: SortEntry, _ right: SortEntry, _ rest: [[UInt64]]) -> Bool {
  if left.word != right.word { return left.word < right.word }
  for words in rest {
    let (a, b) = (words[Int(left.row)], words[Int(right.row)])
    if a != b { return a < b }
  }
  return left.row < right.row
}

private func isSorted(_ entries: [SortEntry], _ range: Range<Int>, _ rest: [[UInt64]]) -> Bool {
  let source = entries.span
  for place in range.lowerBound + 1..<range.upperBound
  where comesBefore(source[place], source[place - 1], rest) { return false }
  return true
}

private func sortByComparing(_ entries: inout [SortEntry], _ range: Range<Int>, _ rest: [[UInt64]]) {
  if rest.isEmpty {
    entries[range].sort { $0.word != $1.word ? $0.word < $1.word : $0.row < $1.row }
  } else {
    entries[range].sort { comesBefore($0, $1, rest) }
  }
}

/// A radix sort from the last digit of the last word to the first of the first; digits that are the same in
/// all rows are left out.
private func sortByDigits(
  _ entries: inout [SortEntry], _ range: Range<Int>, _ words: [[UInt64]], _ shouldStop: () -> Bool
) -> Bool {
  var source = Array(entries[range])
  var target = source
  for index in words.indices.reversed() {
    if shouldStop() { return false }
    if words.count > 1 { loadWords(&source, words[index]) }
    let counts = digitCounts(source)
    for digit in 0..<8 {
      let buckets = counts[digit * 256..<digit * 256 + 256]
      guard !buckets.contains(where: { Int($0) == source.count }) else { continue }
      distribute(source, &target, Array(buckets), shift: UInt64(digit * 8))
      swap(&source, &target)
    }
  }
  // The first word was loaded last, so that entries hold it again.
  entries.replaceSubrange(range, with: source)
  return true
}

private func loadWords(_ entries: inout [SortEntry], _ words: [UInt64]) {
  let word = words.span
  var target = entries.mutableSpan
  for place in target.indices { target[place].word = word[Int(target[place].row)] }
}

/// For each of the eight bytes how often it has each value.
private func digitCounts(_ entries: [SortEntry]) -> [Int32] {
  var counts = [Int32](repeating: 0, count: 8 * 256)
  let source = entries.span
  var count = counts.mutableSpan
  for place in source.indices {
    var word = source[place].word
    for digit in 0..<8 {
      count[digit &* 256 &+ Int(word & 0xFF)] &+= 1
      word &>>= 8
    }
  }
  return counts
}

private func distribute(
  _ source: [SortEntry], _ target: inout [SortEntry], _ counts: [Int32], shift: UInt64
) {
  var starts = [Int32](repeating: 0, count: 256)
  for value in 1..<256 { starts[value] = starts[value - 1] + counts[value - 1] }
  let from = source.span
  var next = starts.mutableSpan
  var to = target.mutableSpan
  for place in from.indices {
    let entry = from[place]
    let value = Int(entry.word &>> shift & 0xFF)
    to[Int(next[value])] = entry
    next[value] &+= 1
  }
}

/// Where rows begin that differ from the row before in a word, or are of another partition.
private func peerStarts(
  _ entries: [SortEntry], _ partitionStarts: [Int32], _ rest: [[UInt64]]
) -> [Int32] {
  var starts: [Int32] = []
  starts.reserveCapacity(entries.count + 1)
  let source = entries.span
  for partition in 0..<partitionStarts.count - 1 {
    let range = Int(partitionStarts[partition])..<Int(partitionStarts[partition + 1])
    for place in range
    where place == range.lowerBound || !ties(source[place], source[place - 1], rest) {
      starts.append(Int32(truncatingIfNeeded: place))
    }
  }
  starts.append(Int32(truncatingIfNeeded: entries.count))
  return starts
}

@inline(__always)
private func ties(_ left: SortEntry, _ right: SortEntry, _ rest: [[UInt64]]) -> Bool {
  guard left.word == right.word else { return false }
  for words in rest where words[Int(left.row)] != words[Int(right.row)] { return false }
  return true
}
