extension Decimal: CustomStringConvertible {
  /// All digits, without loss: `-1138457.90`.
  package var description: String {
    String(decoding: text(trimmed: false), as: UTF8.self)
  }

  /// As it is printed.
  /// - Parameter trimmed: without zeros at the end of the fraction, as the results of divisions are shown.
  package func description(trimmed: Bool) -> String {
    String(decoding: text(trimmed: trimmed), as: UTF8.self)
  }

  /// As `description`, in ASCII.
  package func text(trimmed: Bool) -> [UInt8] {
    var output: [UInt8] = []
    Decimal.write(coefficient, scale: Int(scale), trimmed: trimmed, to: &output)
    return output
  }

  /// Appends the digits of `coefficient / 10^scale` in ASCII.
  package static func write(
    _ coefficient: Int128, scale: Int, trimmed: Bool, to output: inout [UInt8]
  ) {
    if coefficient < 0 { output.append(UInt8(ascii: "-")) }
    var rest = coefficient.magnitude
    var dropped = 0
    if trimmed {
      while dropped < scale, rest % 10 == 0 {
        rest /= 10
        dropped += 1
      }
    }
    let places = scale - dropped
    let start = output.count
    writeReversed(rest, to: &output)
    // At least one digit stands before the point.
    while output.count - start <= places { output.append(UInt8(ascii: "0")) }
    if places > 0 { output.insert(UInt8(ascii: "."), at: start + places) }
    // Not `output[start...].reverse()`, which copies the slice into memory of its own first.
    var low = start
    var high = output.count - 1
    while low < high {
      output.swapAt(low, high)
      low &+= 1
      high &-= 1
    }
  }

  private static func writeReversed(_ magnitude: UInt128, to output: inout [UInt8]) {
    var rest = magnitude
    while rest > UInt128(UInt64.max) {
      // Nineteen digits at a time, since dividing 128 bits is slow.
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10_000_000_000_000_000_000)
      var digits = UInt64(truncatingIfNeeded: remainder)
      for _ in 0..<19 {
        output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digits % 10))
        digits /= 10
      }
      rest = quotient
    }
    var digits = UInt64(truncatingIfNeeded: rest)
    repeat {
      output.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digits % 10))
      digits /= 10
    } while digits > 0
  }

  /// Reads `[+-]digits[.digits]` with the scale as written. nil if it is anything else or has more than 38 digits.
  package init?(_ text: String) {
    let bytes = [UInt8](text.utf8)
    self.init(utf8: bytes.span)
  }

  package init?(utf8 text: Span<UInt8>) {
    guard let digits = DecimalDigits(text, allowsExponent: false), let coefficient = digits.coefficient,
      digits.fraction <= Decimal.maximumDigits
    else { return nil }
    self.init(coefficient: coefficient, scale: UInt8(digits.fraction))
  }

  /// Reads a number as it is written, with an exponent or without, spaces around it apart. nil if it is none, or has more than
  /// 38 digits.
  package init?(written text: String) {
    let bytes = [UInt8](text.utf8)
    let number = bytes.span.extracting(trimmedRange(bytes.span))
    guard let digits = DecimalDigits(number, allowsExponent: true), digits.fraction <= Decimal.maximumDigits,
      let coefficient = digits.coefficient(scale: max(0, digits.fraction))
    else { return nil }
    self.init(coefficient: coefficient, scale: UInt8(max(0, digits.fraction)))
  }

  /// Reads a number of any scale as the coefficient at `scale`; digits past that are rounded half away from zero.
  /// nil if it is no number or has more than 38 digits then.
  package static func parse(_ text: Span<UInt8>, scale: Int, allowsExponent: Bool = false) -> Int128? {
    guard let digits = DecimalDigits(text, allowsExponent: allowsExponent) else { return nil }
    return digits.coefficient(scale: scale)
  }
}

/// A number as written: the digits of `[+-]digits[.digits][e[+-]digits]`. Digits past the 38th are kept as what
/// rounding needs to know of them.
struct DecimalDigits {
  private(set) var isNegative = false
  /// The first 38 significant digits.
  private(set) var magnitude: UInt128 = 0
  /// Digits that stand after the point, less the exponent, among those that `magnitude` has.
  private(set) var fraction = 0
  /// The first digit that `magnitude` has not, and how many it lacks.
  private var nextDigit: UInt8?
  private var significant = 0

  init?(_ text: Span<UInt8>, allowsExponent: Bool) {
    var index = 0
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index &+= 1
    }
    var digits = 0
    var isPastPoint = false
    while index < text.count {
      let byte = text[index]
      if byte &- 48 < 10 {
        add(byte &- 48, isPastPoint: isPastPoint)
        digits &+= 1
      } else if byte == UInt8(ascii: "."), !isPastPoint {
        isPastPoint = true
      } else {
        break
      }
      index &+= 1
    }
    guard digits > 0 else { return nil }
    guard index < text.count else { return }
    guard allowsExponent, text[index] | 0x20 == UInt8(ascii: "e"),
      let exponent = parseInteger(text.extracting((index + 1)...))
    else { return nil }
    // Past a million no number of digits that can be read makes a difference.
    fraction -= Int(min(max(exponent, -1_000_000), 1_000_000))
  }

  private mutating func add(_ digit: UInt8, isPastPoint: Bool) {
    if significant >= Decimal.maximumDigits {
      if nextDigit == nil { nextDigit = digit }
      if !isPastPoint { fraction &-= 1 }
      return
    }
    magnitude = magnitude &* 10 &+ UInt128(digit)
    if magnitude > 0 { significant &+= 1 }
    if isPastPoint { fraction &+= 1 }
  }

  /// As written; nil if not all digits are in it.
  var coefficient: Int128? {
    guard nextDigit == nil, fraction >= 0 else { return nil }
    let value = Int128(truncatingIfNeeded: magnitude)
    return isNegative ? 0 &- value : value
  }

  func coefficient(scale: Int) -> Int128? {
    let value = Int128(truncatingIfNeeded: magnitude)
    let shift = scale - fraction
    if shift == 0, let nextDigit {
      let rounded = value &+ (nextDigit >= 5 ? 1 : 0)
      guard Decimal.isInRange(rounded) else { return nil }
      return isNegative ? 0 &- rounded : rounded
    }
    guard let rescaled = Decimal.rescale(value, by: shift) else { return nil }
    return isNegative ? 0 &- rescaled : rescaled
  }
}
