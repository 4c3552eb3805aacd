/// Ranges of scalars as sequences of ranges of UTF-8 bytes.
enum UTF8Ranges {
  static func sequences(of range: ClosedRange<UInt32>) -> [[ClosedRange<UInt8>]] {
    var result: [[ClosedRange<UInt8>]] = []
    // Surrogates have no UTF-8.
    for block: ClosedRange<UInt32> in [
      0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
    ] where block.overlaps(range) {
      let part = range.clamped(to: block)
      append(bytes(of: part.lowerBound)[...], bytes(of: part.upperBound)[...], [], &result)
    }
    return result
  }

  /// All sequences from `low` to `high`, which are of one length.
  private static func append(
    _ low: ArraySlice<UInt8>, _ high: ArraySlice<UInt8>, _ prefix: [ClosedRange<UInt8>],
    _ result: inout [[ClosedRange<UInt8>]]
  ) {
    guard let first = low.first, let last = high.first else {
      result.append(prefix)
      return
    }
    let (lowRest, highRest) = (low.dropFirst(), high.dropFirst())
    if first == last { return append(lowRest, highRest, prefix + [first...first], &result) }
    let isLeast = lowRest.allSatisfy { $0 == 0x80 }
    let isMost = highRest.allSatisfy { $0 == 0xBF }
    let from = isLeast ? first : first + 1
    let to = isMost ? last : last - 1
    let least = lowRest.map { _ in UInt8(0x80) }[...]
    let most = lowRest.map { _ in UInt8(0xBF) }[...]
    if !isLeast { append(lowRest, most, prefix + [first...first], &result) }
    if from <= to { result.append(prefix + [from...to] + lowRest.map { _ in 0x80...0xBF }) }
    if !isMost { append(least, highRest, prefix + [last...last], &result) }
  }

  private static func bytes(of value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }
}
