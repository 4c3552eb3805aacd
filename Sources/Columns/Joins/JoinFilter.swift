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
  private static let fewNumbers = 1 << 23

  /// nil where the keys are no whole numbers, or nobody waits for it any more.
  package init?(_ keys: ColumnVector, runner: PartRunner = .serial) {
    let keys = keys.flattened()
    switch keys.storage {
    case .integer(let values): self.init(values, keys, runner)
    case .date(let values): self.init(values, keys, runner)
    default: return nil
    }
  }

  private init?<Number: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ values: [Number], _ keys: ColumnVector, _ runner: PartRunner
  ) {
    // Without keys there is one bit, which is clear.
    let range = keys.range(runner)
    let least = range?.lowerBound ?? 0
    self.least = least
    let (difference, overflow) = (range?.upperBound ?? 0).subtractingReportingOverflow(least)
    let numbers = overflow ? UInt64.max : UInt64(difference) &+ 1
    let dense = max(JoinFilter.fewNumbers, values.count * JoinFilter.numbersPerKey)
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

  /// Those of the rows whose value may be among the keys; never those that are NULL.
  package func select(_ column: ColumnVector, of rows: [Int32]) -> [Int32] {
    let column = column.flattened()
    switch column.storage {
    case .integer(let values): return select(values, column.validity, rows)
    case .date(let values): return select(values, column.validity, rows)
    case .null: return []
    default: return rows
    }
  }

  private func select<Number: FixedWidthInteger & BitwiseCopyable>(
    _ values: [Number], _ validity: ValidityMask?, _ rows: [Int32]
  ) -> [Int32] {
    let present = validity.map { chosenRows(rows.span, validIn: $0.words.span) } ?? rows
    guard let span else { return chosenRows(present.span, values.span, hashedIn: bits.span) }
    return chosenRows(present.span, values.span, in: bits.span, from: least, span)
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

// All are free of jumps: each row's number is written, and the place to write to moves on only if the row is wanted. The
// buffers have room for all rows, so writing at `place` stays within them.

private func chosenRows<Number: FixedWidthInteger & BitwiseCopyable>(
  _ rows: Span<Int32>, _ values: Span<Number>, in bits: Span<UInt64>, from least: Int64, _ span: UInt64
) -> [Int32] {
  unsafe [Int32](unsafeUninitializedCapacity: rows.count) { buffer, kept in
    guard let chosen = buffer.baseAddress else { return }
    var place = 0
    for index in rows.indices {
      unsafe chosen[place] = rows[index]
      // What lies outside has the bit behind the last, which is clear.
      let value = Int64(truncatingIfNeeded: values[Int(truncatingIfNeeded: rows[index])])
      let bit = min(UInt64(bitPattern: value &- least), span)
      place &+= Int(truncatingIfNeeded: bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1)
    }
    kept = place
  }
}

private func chosenRows<Number: FixedWidthInteger & BitwiseCopyable>(
  _ rows: Span<Int32>, _ values: Span<Number>, hashedIn bits: Span<UInt64>
) -> [Int32] {
  let mask = bits.count &- 1
  return unsafe [Int32](unsafeUninitializedCapacity: rows.count) { buffer, kept in
    guard let chosen = buffer.baseAddress else { return }
    var place = 0
    for index in rows.indices {
      unsafe chosen[place] = rows[index]
      let value = Int64(truncatingIfNeeded: values[Int(truncatingIfNeeded: rows[index])])
      let hash = mixWord(UInt64(bitPattern: value))
      let wanted = twoBits(hash)
      place &+= (bits[Int(truncatingIfNeeded: hash) & mask] & wanted == wanted).asNumber
    }
    kept = place
  }
}
