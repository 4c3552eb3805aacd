/// A column to sort by.
package struct SortColumn: Sendable {
  package var column: ColumnVector
  package var type: DataType
  package var descending: Bool
  package var nullsFirst: Bool

  package init(
    _ column: ColumnVector, type: DataType, descending: Bool = false, nullsFirst: Bool = false
  ) {
    self.column = column
    self.type = type
    self.descending = descending
    self.nullsFirst = nullsFirst
  }
}

/// The order of the rows by the columns, the first one foremost; rows that tie keep their order.
///
/// Values become words that compare as unsigned numbers (a text becomes its rank among the texts there are),
/// so that comparing two rows compares words. Runs of rows are sorted, and then merged two by two.
/// - Parameters:
///   - range: which places of the order are wanted; nil: all.
///   - runLength: rows of a run; between runs, and while merging, it is asked whether to stop.
///   - shouldStop: whether nobody waits for the result any more.
/// - Returns: nil if it was stopped.
package func sortRows(
  _ columns: [SortColumn], count: Int, range: Range<Int>? = nil, runLength: Int = 1 << 16,
  shouldStop: () -> Bool = { false }
) -> [Int32]? {
  var words: [[UInt64]] = []
  for column in columns {
    guard let more = sortWords(column, count, runLength, shouldStop) else { return nil }
    words.append(contentsOf: more)
  }
  let first = words.first ?? [UInt64](repeating: 0, count: count)
  let rest = Array(words.dropFirst())
  var rows: [SortRow] = []
  rows.reserveCapacity(count)
  for row in 0..<count { rows.append(SortRow(word: first[row], row: Int32(truncatingIfNeeded: row))) }
  // The row stands last in each comparison, which makes the order total and the sort stable.
  let wanted = range ?? rows.indices
  let sorted =
    rest.isEmpty
    ? sortRange(wanted, of: rows, runLength, shouldStop) {
      $0.word != $1.word ? $0.word < $1.word : $0.row < $1.row
    }
    : sortRange(wanted, of: rows, runLength, shouldStop) { comesBefore($0, $1, rest) }
  return sorted?.map(\.row)
}

private struct SortRow: BitwiseCopyable {
  var word: UInt64
  var row: Int32
}

@inline(__always)
private func comesBefore(_ left: SortRow, _ right: SortRow, _ rest: [[UInt64]]) -> Bool {
  if left.word != right.word { return left.word < right.word }
  for words in rest {
    let a = words[Int(left.row)]
    let b = words[Int(right.row)]
    if a != b { return a < b }
  }
  return left.row < right.row
}

/// The words of one column: where it has NULLs, first one that puts them before or behind all values.
func sortWords(
  _ sort: SortColumn, _ count: Int, _ runLength: Int, _ shouldStop: () -> Bool
) -> [[UInt64]]? {
  let column = sort.column.flattened()
  guard var values = valueWords(column, count, runLength, shouldStop) else { return nil }
  if sort.descending {
    for index in values.indices { values[index] = values[index].map { ~$0 } }
  }
  guard let validity = column.validity else { return values }
  var flags = [UInt64](repeating: sort.nullsFirst ? 1 : 0, count: count)
  for row in 0..<count where !validity[row] {
    flags[row] = sort.nullsFirst ? 0 : 1
    for index in values.indices { values[index][row] = 0 }
  }
  return [flags] + values
}

/// One word a row, in the order of the rows by the column, for batches of one column alike: rows with a lesser word come first;
/// those with the same may differ if they are texts, or if the word is one of the two least or greatest.
package func sortPrefixes(_ sort: SortColumn, count: Int) -> [UInt64] {
  let column = sort.column.flattened()
  var words = prefixes(of: column, count)
  if sort.descending { words = words.map { ~$0 } }
  words = sort.nullsFirst ? words.map { max($0, 1) } : words.map { min($0, .max - 1) }
  guard let validity = column.validity else { return words }
  for row in 0..<count where !validity[row] { words[row] = sort.nullsFirst ? 0 : .max }
  return words
}

/// The rows whose word is the bound at most.
package func rowsUpTo(_ bound: UInt64, in words: [UInt64]) -> [Int32] {
  let words = words.span
  return chosenRows(nil, of: words.count) { words[$0] <= bound }
}

private func prefixes(of column: ColumnVector, _ count: Int) -> [UInt64] {
  switch column.storage {
  // All of them are NULL, and have no other value.
  case .null: return [UInt64](repeating: signBit, count: count)
  case .boolean(let values): return values.map { $0 ? signBit + 1 : signBit }
  case .integer(let values), .shortDecimal(let values): return values.map { UInt64(bitPattern: $0) ^ signBit }
  case .date(let values): return values.map { UInt64(bitPattern: Int64($0)) ^ signBit }
  case .double(let values): return values.map(orderedBits)
  case .decimal(let values): return clamped(values)
  case .interval(let values): return clamped(values.lengths)
  case .text(let texts):
    let pool = texts.pool
    return texts.codes.prefix(count).map { Int($0) < pool.count ? prefixWord(pool, Int($0)) : 0 }
  }
}

private func clamped(_ values: [Int128]) -> [UInt64] {
  values.map { UInt64(bitPattern: Int64(clamping: $0)) ^ signBit }
}

private let signBit: UInt64 = 1 << 63

private func valueWords(
  _ column: ColumnVector, _ count: Int, _ runLength: Int, _ shouldStop: () -> Bool
) -> [[UInt64]]? {
  switch column.storage {
  case .null: return []
  case .boolean(let values): return [values.map { $0 ? 1 : 0 }]
  case .integer(let values): return [values.map { UInt64(bitPattern: $0) ^ signBit }]
  case .date(let values): return [values.map { UInt64(bitPattern: Int64($0)) ^ signBit }]
  case .double(let values): return [values.map(orderedBits)]
  case .decimal(let values): return wideWords(values)
  case .shortDecimal(let values): return [values.map { UInt64(bitPattern: $0) ^ signBit }]
  case .interval(let values): return wideWords(values.lengths)
  case .text(let texts):
    return textRanks(texts, column.validity, count, runLength, shouldStop).map { [$0] }
  }
}

private func wideWords(_ values: [Int128]) -> [[UInt64]] {
  if let narrow = narrowed(values) { return [narrow] }
  return [
    values.map { UInt64(truncatingIfNeeded: $0 &>> 64) ^ signBit },
    values.map { UInt64(truncatingIfNeeded: $0) },
  ]
}

/// One word a value, if all values fit 64 bits.
private func narrowed(_ values: [Int128]) -> [UInt64]? {
  var words: [UInt64] = []
  words.reserveCapacity(values.count)
  for value in values {
    guard let narrow = Int64(exactly: value) else { return nil }
    words.append(UInt64(bitPattern: narrow) ^ signBit)
  }
  return words
}

/// Doubles in their order as unsigned numbers; the two zeros are equal, NaN comes last.
func orderedBits(_ value: Double) -> UInt64 {
  if value.isNaN { return .max }
  let bits = value == 0 ? 0 : value.bitPattern
  return bits & signBit != 0 ? ~bits : bits | signBit
}

/// For each row the rank of its text among all texts of the column, in the order of their bytes.
private func textRanks(
  _ texts: TextColumn, _ validity: ValidityMask?, _ count: Int, _ runLength: Int, _ shouldStop: () -> Bool
) -> [UInt64]? {
  let pool = texts.pool
  var used = [Bool](repeating: false, count: pool.count)
  for row in 0..<count where validity?[row] ?? true { used[Int(texts.codes[row])] = true }
  var entries: [TextEntry] = []
  for code in 0..<pool.count where used[code] {
    entries.append(TextEntry(prefix: prefixWord(pool, code), code: Int32(truncatingIfNeeded: code)))
  }
  let bytes = pool.bytes
  let offsets = pool.offsets
  let sorted = sortInRuns(entries, runLength, shouldStop) { left, right in
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    return compareEntries(bytes, offsets, Int(left.code), Int(right.code)) < 0
  }
  guard let sorted else { return nil }
  var ranks = [UInt64](repeating: 0, count: pool.count)
  var rank: UInt64 = 0
  for (index, entry) in sorted.enumerated() {
    if index > 0, compareEntries(bytes, offsets, Int(sorted[index - 1].code), Int(entry.code)) != 0 {
      rank += 1
    }
    ranks[Int(entry.code)] = rank
  }
  return texts.codes.prefix(count).map { Int($0) < ranks.count ? ranks[Int($0)] : 0 }
}

private struct TextEntry: BitwiseCopyable {
  /// The first eight bytes, the first of them highest, zeros behind a shorter text.
  var prefix: UInt64
  var code: Int32
}

private func prefixWord(_ pool: TextPool, _ code: Int) -> UInt64 {
  firstBytes(of: pool.bytes.span, Int(pool.offsets[code])..<Int(pool.offsets[code + 1]))
}

private func compareEntries(_ bytes: [UInt8], _ offsets: [UInt32], _ left: Int, _ right: Int) -> Int {
  compareBytes(
    bytes.span.extracting(Int(offsets[left])..<Int(offsets[left + 1])),
    bytes.span.extracting(Int(offsets[right])..<Int(offsets[right + 1])))
}
