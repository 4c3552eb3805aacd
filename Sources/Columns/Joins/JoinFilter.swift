import Synchronization

/// Which whole numbers may be among the keys of a join's build side: asked of probe rows long before they are joined.
///
/// Where keys lie close together there is a bit for each number between their bounds, and the answer is exact. Otherwise two
/// bits of one word are set for each key by its hash (a blocked Bloom filter), which lets few others pass.
package struct JoinFilter: Sendable {
  private let bits: [UInt64]
  private let least: Int64
  /// The numbers from `least` on that have a bit; nil: bits are set by hashes.
  private let span: UInt64?
  /// About what share of the numbers between the bounds is among the keys.
  package let density: Double

  /// Bits for so many numbers are kept for each key at the most, and so many for few keys. Rows that come in the order of
  /// their keys find these bits in the cache, but not those of hashes.
  private static let numbersPerKey = 64
  package static let fewNumbers = 1 << 23

  /// nil where the keys are no whole numbers, or nobody waits for it any more.
  /// - Parameter fewNumbers: so many numbers get a bit each, however few keys there are.
  package init?(
    _ keys: ColumnVector, fewNumbers: Int = JoinFilter.fewNumbers, runner: PartRunner = .serial
  ) {
    let keys = keys.flattened()
    switch keys.storage {
    case .integer(let values): self.init(values, keys, fewNumbers, runner)
    case .date(let values): self.init(values, keys, fewNumbers, runner)
    default: return nil
    }
  }

  private init?<Number: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ values: [Number], _ keys: ColumnVector, _ fewNumbers: Int, _ runner: PartRunner
  ) {
    // Without keys there is one bit, which is clear.
    let range = keys.range(runner)
    let least = range?.lowerBound ?? 0
    self.least = least
    let (difference, overflow) = (range?.upperBound ?? 0).subtractingReportingOverflow(least)
    let numbers = overflow ? UInt64.max : UInt64(difference) &+ 1
    let dense = max(fewNumbers, values.count * JoinFilter.numbersPerKey)
    let isExact = !overflow && numbers <= UInt64(dense)
    var words = 1
    if isExact {
      words = Int(numbers) / 64 + 1
    } else {
      while words * 4 < values.count { words *= 2 }
    }
    span = isExact ? numbers : nil
    density = min(1, Double(values.count) / Double(numbers))
    let pieces = max(1, min(runner.workers, values.count / JoinIndexBuilder.pieceRows))
    let known = Mutex([UInt64]())
    let isComplete = runner.run(pieces) { [words] piece in
      let rows = values.count * piece / pieces..<values.count * (piece + 1) / pieces
      var own = [UInt64](repeating: 0, count: words)
      if isExact {
        setBits(&own, values.span, rows, keys.validity, least)
      } else {
        setHashedBits(&own, values.span, rows, keys.validity)
      }
      known.withLock { $0 = $0.isEmpty ? own : union($0, own) }
    }
    guard isComplete else { return nil }
    bits = known.withLock { $0 }
  }

  package var byteCount: Int { bits.count * 8 }

  /// Whether no value passes that is not among the keys.
  package var isExact: Bool { span != nil }

  /// Those of the rows (nil: of all) whose value may be among the keys; never those that are NULL. nil where values are no
  /// whole numbers.
  package func select(_ column: ColumnVector, of rows: [Int32]?) -> [Int32]? {
    if column.isConstant { return select(column.flattened(), of: rows) }
    switch column.storage {
    case .integer(let values): return select(values.span, column.present(rows))
    case .date(let values): return select(values.span, column.present(rows))
    case .null: return []
    default: return nil
    }
  }

  private func select<Number: FixedWidthInteger & BitwiseCopyable>(
    _ values: Span<Number>, _ rows: [Int32]?
  ) -> [Int32] {
    let bits = bits.span
    guard let span else {
      let mask = bits.count &- 1
      return chosenRows(rows, of: values.count) { row in
        let hash = mixWord(UInt64(bitPattern: Int64(truncatingIfNeeded: values[row])))
        let wanted = twoBits(hash)
        return bits[Int(truncatingIfNeeded: hash) & mask] & wanted == wanted
      }
    }
    let least = least
    return chosenRows(rows, of: values.count) { row in
      // What lies outside has the bit behind the last, which is clear.
      let bit = min(UInt64(bitPattern: Int64(truncatingIfNeeded: values[row]) &- least), span)
      return bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 == 1
    }
  }

  /// Those of the rows (nil: of all) whose value is not among the keys, nor NULL; nil where the filter can't say.
  package func selectOthers(_ column: ColumnVector, of rows: [Int32]?) -> [Int32]? {
    guard isExact, let found = select(column, of: rows) else { return nil }
    var isOther = [Bool](repeating: true, count: column.count)
    for row in found { isOther[Int(row)] = false }
    let flags = isOther.span
    return chosenRows(column.flattened().present(rows), of: column.count) { flags[$0] }
  }
}

private func setBits<Number: FixedWidthInteger & BitwiseCopyable>(
  _ bits: inout [UInt64], _ values: Span<Number>, _ rows: Range<Int>, _ validity: ValidityMask?,
  _ least: Int64
) {
  var words = bits.mutableSpan
  if let validity {
    for row in rows where validity[row] { words.set(UInt64(bitPattern: Int64(values[row]) &- least)) }
  } else {
    for row in rows { words.set(UInt64(bitPattern: Int64(values[row]) &- least)) }
  }
}

extension MutableSpan<UInt64> {
  @inline(__always)
  fileprivate mutating func set(_ bit: UInt64) {
    self[Int(truncatingIfNeeded: bit &>> 6)] |= 1 &<< (bit & 63)
  }
}

private func setHashedBits<Number: FixedWidthInteger & BitwiseCopyable>(
  _ bits: inout [UInt64], _ values: Span<Number>, _ rows: Range<Int>, _ validity: ValidityMask?
) {
  var words = bits.mutableSpan
  let mask = words.count &- 1
  for row in rows where validity?[row] ?? true {
    let hash = mixWord(UInt64(bitPattern: Int64(values[row])))
    words[Int(truncatingIfNeeded: hash) & mask] |= twoBits(hash)
  }
}

/// Two bits of a word, by bits of the hash that do not choose the word.
@inline(__always)
private func twoBits(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 52 & 63) | 1 &<< (hash &>> 58) }

private func union(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
  let (one, other) = (left.span, right.span)
  return [UInt64](capacity: left.count) { output in
    for word in one.indices { output.append(one[word] | other[word]) }
  }
}
