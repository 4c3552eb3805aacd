/// How the values of some key columns become 64-bit words that are equal exactly where the keys are.
///
/// A column whose values are known to lie in a narrow range, or to come from a small dictionary, takes only as
/// many bits as it needs; several such columns share one word. NULL is a value of its own: 0, so that codes
/// start from 1. Columns without a known range take a whole word and a bit elsewhere that says "not NULL".
package struct KeyLayout: Sendable {
  package enum Encoding: Hashable, Sendable {
    /// INTEGER, DATE, TIMESTAMP or BOOLEAN in a known range: `value - base + 1`.
    case ranged(base: Int64)
    /// INTEGER, DATE or TIMESTAMP of unknown range.
    case word
    case double
    /// Low word here, high word in the next one: a DECIMAL, or the length of an INTERVAL.
    case wide
    /// The code of the column's `TextInterner`, which counts from 1.
    case text
    /// Always NULL.
    case null
  }

  package struct Part: Hashable, Sendable {
    package var encoding: Encoding
    package var word: Int
    package var shift: UInt64
    package var bits: Int
    /// Where the "not NULL" bit stands, for encodings that fill whole words; nil where no row is NULL.
    package var flagWord: Int?
    package var flagShift: UInt64
  }

  package let parts: [Part]
  package let wordCount: Int
  /// Whether a NULL is told from values. If not, values may also lie outside of the bounds: they equal none within.
  package let hasNulls: Bool
  /// The bits in use if one word holds the whole key; nil otherwise.
  package let totalBits: Int?
  /// Whether every encoder of this layout gives a key the same words: there is no text, or only text of one dictionary.
  package let isShared: Bool

  /// - Parameters:
  ///   - statistics: `statistics[i]` bounds column `i` where it is known, whatever batch will come.
  ///   - hasNulls: whether a NULL is to be told from values; otherwise nobody looks at what a row with a NULL gets.
  package init(types: [DataType], statistics: [ColumnStatistics?], hasNulls: Bool = true) {
    self.hasNulls = hasNulls
    var packer = KeyPacker(hasNulls: hasNulls)
    var parts: [Part] = []
    for (index, type) in types.enumerated() {
      let known = index < statistics.count ? statistics[index] : nil
      parts.append(KeyLayout.place(type, known, &packer))
    }
    self.parts = parts
    isShared = types.indices.allSatisfy { index in
      types[index].base != .text || index < statistics.count && statistics[index]?.distinctCount != nil
    }
    wordCount = max(1, packer.used.count)
    totalBits = packer.used.count <= 1 ? packer.used.first ?? 0 : nil
  }

  private static func place(
    _ type: DataType, _ known: ColumnStatistics?, _ packer: inout KeyPacker
  ) -> Part {
    switch type.base {
    case .null: return packer.narrow(.null, bits: 0)
    case .boolean: return packer.narrow(.ranged(base: 0), bits: 2)
    case .integer, .date, .timestamp, .period:
      guard let range = known?.range else { return packer.whole(.word, words: 1) }
      let (span, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
      let bits = overflow || span >= Int64.max - 1 ? 64 : bitWidth(UInt64(span) + 1)
      return bits >= 60
        ? packer.whole(.word, words: 1) : packer.narrow(.ranged(base: range.lowerBound), bits: bits)
    case .text:
      let bits = known?.distinctCount.map { bitWidth(UInt64($0)) } ?? 32
      return packer.narrow(.text, bits: min(32, bits))
    case .double: return packer.whole(.double, words: 1)
    case .decimal, .interval: return packer.whole(.wide, words: 2)
    }
  }

  /// The bits that the numbers `0...greatest` need.
  private static func bitWidth(_ greatest: UInt64) -> Int { 64 - greatest.leadingZeroBitCount }
}

/// Hands out bits of words, first fit.
private struct KeyPacker {
  let hasNulls: Bool
  /// Bits taken in each word.
  var used: [Int] = []

  init(hasNulls: Bool) { self.hasNulls = hasNulls }

  mutating func bits(_ count: Int) -> (word: Int, shift: UInt64) {
    for index in used.indices where used[index] + count <= 64 {
      defer { used[index] += count }
      return (index, UInt64(used[index]))
    }
    used.append(count)
    return (used.count - 1, 0)
  }

  mutating func narrow(_ encoding: KeyLayout.Encoding, bits count: Int) -> KeyLayout.Part {
    let (word, shift) = bits(count)
    return KeyLayout.Part(
      encoding: encoding, word: word, shift: shift & 63, bits: count, flagWord: word, flagShift: 0)
  }

  mutating func whole(_ encoding: KeyLayout.Encoding, words: Int) -> KeyLayout.Part {
    let flag = hasNulls ? bits(1) : nil
    let word = used.count
    used.append(contentsOf: [Int](repeating: 64, count: words))
    return KeyLayout.Part(
      encoding: encoding, word: word, shift: 0, bits: 64, flagWord: flag?.word, flagShift: flag?.shift ?? 0)
  }
}

/// The key words of the rows of one batch: `words[w][row]`.
package struct KeyWords: Sendable {
  package var words: [[UInt64]]
  /// Rows of which a text is in no interner that could only be looked up: they equal no stored key.
  package var unknown: ValidityMask?

  package init(words: [[UInt64]]) { self.words = words }
}

/// Turns batches of key columns into words and words back into columns; owns the texts of the keys.
package final class KeyEncoder {
  package let types: [DataType]
  package let layout: KeyLayout
  private var interners: [TextInterner?]

  package init(types: [DataType], statistics: [ColumnStatistics?] = [], hasNulls: Bool = true) {
    self.types = types
    layout = KeyLayout(types: types, statistics: statistics, hasNulls: hasNulls)
    interners = types.map { $0.base == .text ? TextInterner() : nil }
  }

  private init(reading other: KeyEncoder, forOneBatch: Bool) {
    types = other.types
    layout = other.layout
    interners = other.interners.map { $0?.reader(forOneBatch: forOneBatch) }
  }

  /// Says that nothing will be inserted any more, before the first `reader` is made.
  package func seal() {
    for interner in interners { interner?.seal() }
  }

  /// Makes what `decode` needs, so that several threads can decode.
  package func prepareDecoding() {
    for interner in interners { _ = interner?.pool() }
  }

  /// Takes the dictionaries of columns of which this encoder has seen NULLs only from one that gives keys the same words.
  package func takeDictionaries(from other: KeyEncoder) {
    for (interner, another) in zip(interners, other.interners) {
      if let interner, let another { interner.takeDictionary(from: another) }
    }
  }

  /// An encoder that looks texts up in this one, which is sealed; for another worker.
  /// - Parameter forOneBatch: whether it will see one batch only.
  package func reader(forOneBatch: Bool) -> KeyEncoder {
    KeyEncoder(reading: self, forOneBatch: forOneBatch)
  }

  /// The memory that the texts of keys take.
  package var heldBytes: Int { interners.reduce(0) { $0 + ($1?.heldBytes ?? 0) } }

  /// Whether some column has had more than 4 GB of text: then keys that differ may have the same words.
  package var isOverfull: Bool { interners.contains { $0?.isOverfull ?? false } }

  /// The words of `count` rows. With `insert` new texts are taken up; without it they are reported as unknown. Whoever inserts
  /// batch by batch looks at `isOverfull`; the texts of one column fit.
  package func encode(_ columns: [ColumnVector], count: Int, insert: Bool) -> KeyWords {
    var result = KeyWords(
      words: [[UInt64]](repeating: [UInt64](repeating: 0, count: count), count: layout.wordCount))
    for (index, part) in layout.parts.enumerated() {
      let column = columns[index].isConstant ? columns[index].flattened() : columns[index]
      encode(column, part, index, count: count, insert: insert, into: &result)
    }
    return result
  }

  private func encode(
    _ column: ColumnVector, _ part: KeyLayout.Part, _ index: Int, count: Int, insert: Bool,
    into result: inout KeyWords
  ) {
    let valid = column.validity
    switch column.storage {
    case .null: break
    case .boolean(let values): packBooleans(values, valid, part, count, &result.words[part.word])
    case .integer(let values):
      if case .ranged(let base) = part.encoding {
        if layout.hasNulls {
          packIntegers(values, valid, base, part.shift, count, &result.words[part.word])
        } else {
          packWithin(values, base, part, count, &result.words[part.word])
        }
      } else {
        copyIntegers(values, valid, count, &result.words[part.word])
      }
    case .date(let values):
      if case .ranged(let base) = part.encoding {
        if layout.hasNulls {
          packDates(values, valid, base, part.shift, count, &result.words[part.word])
        } else {
          packWithin(values, base, part, count, &result.words[part.word])
        }
      } else {
        copyDates(values, valid, count, &result.words[part.word])
      }
    case .double(let values): copyDoubles(values, valid, count, &result.words[part.word])
    case .decimal(let values):
      copyLowWords(values, valid, count, &result.words[part.word])
      copyHighWords(values, valid, count, &result.words[part.word + 1])
    case .shortDecimal(let values):
      copyIntegers(values, valid, count, &result.words[part.word])
      copySigns(values, valid, count, &result.words[part.word + 1])
    case .interval(let values):
      copyLowWords(values.lengths, valid, count, &result.words[part.word])
      copyHighWords(values.lengths, valid, count, &result.words[part.word + 1])
    case .text(let texts):
      encode(texts, valid, part, index, count: count, insert: insert, into: &result)
    }
    switch part.encoding {
    case .word, .double, .wide:
      if let word = part.flagWord { setFlags(valid, part.flagShift, count, &result.words[word]) }
    case .ranged, .text, .null: break
    }
  }

  private func encode(
    _ texts: TextColumn, _ valid: ValidityMask?, _ part: KeyLayout.Part, _ index: Int, count: Int,
    insert: Bool, into result: inout KeyWords
  ) {
    guard let interner = interners[index] else { return }
    let codes = interner.codes(of: texts, validity: valid, count: count, insert: insert)
    packCodes(codes, valid, part.shift, count, &result.words[part.word])
    guard !insert else { return }
    // A code of 0 on a row with a value: a text that no stored key has.
    for row in 0..<count where codes[row] == 0 && valid?[row] ?? true {
      result.unknown = result.unknown ?? ValidityMask(repeating: false, count: count)
      result.unknown?[row] = true
    }
  }

  /// The key columns again, from stored words: `words[w][i]` for each key `i` of `range`.
  package func decode(_ words: [[UInt64]], _ range: Range<Int>) -> [ColumnVector] {
    layout.parts.indices.map { decode(words, range, part: layout.parts[$0], index: $0) }
  }

  private func decode(
    _ words: [[UInt64]], _ range: Range<Int>, part: KeyLayout.Part, index: Int
  ) -> ColumnVector {
    let count = range.count
    let source = words[part.word]
    switch part.encoding {
    case .null: return ColumnVector(.null, count: count)
    case .ranged(let base):
      let (values, valid) = unpackIntegers(source, range, base, part.shift, part.bits)
      switch types[index].base {
      case .boolean: return ColumnVector(.boolean(values.map { $0 != 0 }), validity: valid, count: count)
      case .date, .period:
        return ColumnVector(
          .date(values.map { Int32(truncatingIfNeeded: $0) }), validity: valid, count: count)
      default: return ColumnVector(.integer(values), validity: valid, count: count)
      }
    case .word:
      let valid = part.flagWord.flatMap { readFlags(words[$0], range, part.flagShift) }
      let values = source[range].map { Int64(bitPattern: $0) }
      if [.date, .period].contains(types[index].base) {
        return ColumnVector(
          .date(values.map { Int32(truncatingIfNeeded: $0) }), validity: valid, count: count)
      }
      return ColumnVector(.integer(values), validity: valid, count: count)
    case .double:
      let valid = part.flagWord.flatMap { readFlags(words[$0], range, part.flagShift) }
      return ColumnVector(
        .double(source[range].map { Double(bitPattern: $0) }), validity: valid, count: count)
    case .wide:
      let valid = part.flagWord.flatMap { readFlags(words[$0], range, part.flagShift) }
      let values = joinWords(source, words[part.word + 1], range)
      let storage: ColumnVector.Storage =
        types[index].base == .interval ? .interval(values.map { Interval(length: $0) }) : .decimal(values)
      return ColumnVector(storage, validity: valid, count: count)
    case .text:
      let (values, valid) = unpackIntegers(source, range, 0, part.shift, part.bits)
      let codes = values.map { UInt32(truncatingIfNeeded: max(0, $0)) }
      let pool = interners[index]?.pool() ?? TextPool(bytes: [], offsets: [0, 0], isUnique: true)
      return ColumnVector(.text(TextColumn(pool: pool, codes: codes)), validity: valid, count: count)
    }
  }
}
