// Row loops of aggregates for the case that all rows are of one group: what a loop over many groups writes back for each row
// stays in registers, and counts are those of the mask's bits.

extension ValidityMask {
  /// How many of the first rows hold a value.
  @inline(__always)
  func validCount(rows: Int) -> Int {
    if rows == count { return validCount }
    var valid = 0
    for row in 0..<rows where self[row] { valid += 1 }
    return valid
  }

  /// All bits of a row: set where it holds a value, so that a number and they are the number or 0.
  @inline(__always)
  static func keptBits(_ words: Span<UInt64>, _ row: Int) -> Int64 {
    0 &- Int64(bitPattern: words[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1)
  }
}

/// The sum of the rows that hold a value: of so many addends of 63 bits none leaves 128.
func wideSum(_ values: [Int64], _ validity: ValidityMask?, _ rows: Int) -> Int128 {
  var sum: Int128 = 0
  var start = 0
  while start < rows {
    let end = min(rows, start + sumChunk)
    sum &+= chunkSum(values.span, validity, start..<end)
    start = end
  }
  return sum
}

/// So many numbers within ±2^51 are summed within 64 bits.
private let sumChunk = 2048

private func chunkSum(_ values: Span<Int64>, _ validity: ValidityMask?, _ rows: Range<Int>) -> Int128 {
  let bound: Int64 = 1 &<< 51
  var sum: Int64 = 0
  var reached: Int64 = 0
  if let validity {
    let words = validity.words.span
    for row in rows {
      let value = values[row] & ValidityMask.keptBits(words, row)
      sum &+= value
      reached |= value &+ bound
    }
  } else {
    for row in rows {
      let value = values[row]
      sum &+= value
      reached |= value &+ bound
    }
  }
  if reached &>> 52 == 0 { return Int128(sum) }
  var wide: Int128 = 0
  for row in rows where validity?[row] ?? true { wide &+= Int128(values[row]) }
  return wide
}

/// The sum of the rows that hold a value, of which it is known that it fits.
func narrowSum(_ values: [Int64], _ validity: ValidityMask?, _ rows: Int) -> Int64 {
  let values = values.span
  var sum: Int64 = 0
  guard let validity else {
    for row in 0..<rows { sum &+= values[row] }
    return sum
  }
  let words = validity.words.span
  for row in 0..<rows { sum &+= values[row] & ValidityMask.keptBits(words, row) }
  return sum
}

/// The least or the greatest of the rows that hold a value and of the one found before; nil if there is none.
@inline(__always)
func extreme<Element: Comparable & BitwiseCopyable>(
  _ values: Span<Element>, _ validity: ValidityMask?, _ rows: Int, wantsGreater: Bool,
  from known: Element? = nil
) -> Element? {
  var first = 0
  while first < rows, !(validity?[first] ?? true) { first += 1 }
  guard first < rows else { return known }
  var best = known ?? values[first]
  if let validity {
    for row in first..<rows where validity[row] {
      let value = values[row]
      if wantsGreater ? value > best : value < best { best = value }
    }
  } else if wantsGreater {
    for row in first..<rows { best = values[row] > best ? values[row] : best }
  } else {
    for row in first..<rows { best = values[row] < best ? values[row] : best }
  }
  return best
}
