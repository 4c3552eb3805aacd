/// Reads `[+-]digits`. nil if it is anything else or does not fit.
package func parseInteger(_ text: Span<UInt8>) -> Int64? {
  var index = 0
  var isNegative = false
  if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
    isNegative = text[index] == UInt8(ascii: "-")
    index = 1
  }
  guard index < text.count else { return nil }
  // Counted downwards, since the negative numbers reach one further.
  var value: Int64 = 0
  if text.count &- index <= 18 {
    while index < text.count {
      let digit = text[index] &- 48
      guard digit < 10 else { return nil }
      value = value &* 10 &- Int64(digit)
      index &+= 1
    }
    return isNegative ? value : 0 &- value
  }
  while index < text.count {
    let digit = text[index] &- 48
    guard digit < 10 else { return nil }
    let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
    let (next, underflow) = tens.subtractingReportingOverflow(Int64(digit))
    guard !overflow, !underflow else { return nil }
    value = next
    index &+= 1
  }
  if isNegative { return value }
  return value == .min ? nil : -value
}

/// Reads `[+-]digits[.digits]` as the coefficient at `scale`. nil if it is anything else, has more decimals, or may need
/// more than 18 digits.
@inline(__always)
func parseShortDecimal(_ text: Span<UInt8>, scale: Int) -> Int64? {
  var index = 0
  var isNegative = false
  if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
    isNegative = text[index] == UInt8(ascii: "-")
    index = 1
  }
  var value: Int64 = 0
  var digits = 0
  var point = -1
  while index < text.count {
    let digit = text[index] &- 48
    if digit < 10 {
      value = value &* 10 &+ Int64(digit)
      digits &+= 1
    } else if text[index] == UInt8(ascii: "."), point < 0 {
      point = digits
    } else {
      return nil
    }
    index &+= 1
  }
  var shift = scale &- (point < 0 ? 0 : digits &- point)
  guard digits > 0, shift >= 0, digits &+ shift <= 18 else { return nil }
  while shift > 0 {
    value = value &* 10
    shift &-= 1
  }
  return isNegative ? 0 &- value : value
}

/// Reads `[+-]digits[.digits][e[+-]digits]`, rounded to the nearest double. nil if it is anything else
/// (`nan` and `inf` too) or past the greatest double.
package func parseDouble(_ text: Span<UInt8>) -> Double? {
  if let fast = parseShortDouble(text) { return fast }
  guard DoubleSyntax.accepts(text) else { return nil }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count)
  for index in text.indices { bytes.append(text[index]) }
  guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
  return value
}

/// Clinger's fast path: digits that fit in 53 bits and a power of ten that is exact, so that one division rounds
/// once. nil where that does not hold, or the text is no number.
@inline(__always)
private func parseShortDouble(_ text: Span<UInt8>) -> Double? {
  var index = 0
  var isNegative = false
  guard text.count > 0, text.count <= 20 else { return nil }
  if text[0] == UInt8(ascii: "-") {
    isNegative = true
    index = 1
  }
  var digits: UInt64 = 0
  var count = 0
  var point = -1
  while index < text.count {
    let byte = text[index]
    if byte &- 48 < 10 {
      digits = digits &* 10 &+ UInt64(byte &- 48)
      count &+= 1
    } else if byte == UInt8(ascii: "."), point < 0 {
      point = count
    } else {
      return nil
    }
    index &+= 1
  }
  guard count > 0, count <= 19, digits <= 1 << 53 else { return nil }
  let fraction = point < 0 ? 0 : count &- point
  guard let power = PowersOfTen.exactDouble(fraction) else { return nil }
  let value = Double(digits) / power
  return isNegative ? -value : value
}

private enum DoubleSyntax {
  static func accepts(_ text: Span<UInt8>) -> Bool {
    var index = 0
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
    var digits = skipDigits(text, &index)
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      digits += skipDigits(text, &index)
    }
    guard digits > 0 else { return false }
    guard index < text.count else { return true }
    guard text[index] | 0x20 == UInt8(ascii: "e") else { return false }
    index += 1
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
    return skipDigits(text, &index) > 0 && index == text.count
  }

  private static func skipDigits(_ text: Span<UInt8>, _ index: inout Int) -> Int {
    let start = index
    while index < text.count, text[index] &- 48 < 10 { index += 1 }
    return index - start
  }
}

/// The text without ASCII white space at its ends.
package func trimmedRange(_ text: Span<UInt8>) -> Range<Int> {
  var lower = 0
  var upper = text.count
  while lower < upper, isASCIISpace(text[lower]) { lower += 1 }
  while lower < upper, isASCIISpace(text[upper - 1]) { upper -= 1 }
  return lower..<upper
}

@inline(__always)
func isASCIISpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte &- 0x09 < 5
}
