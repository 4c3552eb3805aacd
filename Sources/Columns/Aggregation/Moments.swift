/// How many values there are, with their sum and that of their squares, both exact.
struct ExactMoments: BitwiseCopyable {
  private var count: UInt64 = 0
  /// 192 bits in two's complement, from the least.
  private var sum: UInt128 = 0
  private var sumTop: Int64 = 0
  /// 320 bits.
  private var squares: UInt128 = 0
  private var squaresMiddle: UInt128 = 0
  private var squaresTop: UInt64 = 0

  @inline(__always)
  mutating func take(_ value: Int64) {
    add(Int128(value))
    addSquare(low: UInt128(value.magnitude) &* UInt128(value.magnitude), high: 0)
  }

  mutating func take(_ value: Int128) {
    add(value)
    let square = value.magnitude.multipliedFullWidth(by: value.magnitude)
    addSquare(low: UInt128(square.low), high: square.high)
  }

  @inline(__always)
  private mutating func add(_ value: Int128) {
    count &+= 1
    let (low, carry) = sum.addingReportingOverflow(UInt128(bitPattern: value))
    sum = low
    sumTop &+= (value < 0 ? -1 : 0) &+ (carry ? 1 : 0)
  }

  @inline(__always)
  private mutating func addSquare(low: UInt128, high: UInt128) {
    let (sum, carry) = squares.addingReportingOverflow(low)
    squares = sum
    guard carry || high > 0 else { return }
    let (middle, first) = squaresMiddle.addingReportingOverflow(high)
    let (rest, second) = middle.addingReportingOverflow(carry ? 1 : 0)
    squaresMiddle = rest
    squaresTop &+= (first ? 1 : 0) &+ (second ? 1 : 0)
  }

  mutating func merge(_ other: ExactMoments) {
    count &+= other.count
    let (low, carry) = sum.addingReportingOverflow(other.sum)
    sum = low
    sumTop &+= other.sumTop &+ (carry ? 1 : 0)
    addSquare(low: other.squares, high: other.squaresMiddle)
    squaresTop &+= other.squaresTop
  }

  /// nil where there are too few values.
  func variance(isSample: Bool, scale: Int) -> Double? {
    guard count > (isSample ? 1 : 0) else { return nil }
    if let narrow = narrowVariance(isSample: isSample, scale: scale) { return narrow }
    // n·Σx² − (Σx)², all digits of it.
    let squares = WideNumber(words: [squares.words, squaresMiddle.words, [squaresTop]].flatMap(\.self))
    let isNegative = sumTop < 0
    let low = isNegative ? 0 &- sum : sum
    let top = UInt64(bitPattern: isNegative ? (sum == 0 ? 0 : -1) &- sumTop : sumTop)
    let sum = WideNumber(words: low.words + [top])
    let difference = (squares * WideNumber(words: [count])).subtracting(sum * sum)
    let divisor = WideNumber(words: [count]) * WideNumber(words: [isSample ? count &- 1 : count])
    let power = PowersOfTen.power(min(2 * scale, Decimal.maximumDigits)).map { UInt128($0.magnitude) } ?? 1
    let rest = 2 * scale - min(2 * scale, Decimal.maximumDigits)
    let factor = PowersOfTen.power(rest).map { UInt128($0.magnitude) } ?? 1
    let measure = divisor * WideNumber(words: power.words) * WideNumber(words: factor.words)
    return difference.doubled.quotient(by: measure.doubled)
  }
}

extension ExactMoments {
  /// The same number, where all that it is computed from fits 126 bits.
  private func narrowVariance(isSample: Bool, scale: Int) -> Double? {
    let isNegative = sumTop < 0
    guard squaresMiddle == 0, squaresTop == 0, sumTop == (isNegative ? -1 : 0),
      let power = PowersOfTen.power(2 * scale)
    else { return nil }
    let magnitude = isNegative ? 0 &- sum : sum
    let (scaled, first) = squares.multipliedReportingOverflow(by: UInt128(count))
    let (square, second) = magnitude.multipliedReportingOverflow(by: magnitude)
    let counts = UInt128(count) &* UInt128(isSample ? count &- 1 : count)
    let (divisor, third) = counts.multipliedReportingOverflow(by: power.magnitude)
    let difference = scaled &- square
    guard !first, !second, !third, difference >> 126 == 0, divisor >> 126 == 0 else { return nil }
    return DoubledDouble(Int128(difference)).quotient(by: DoubledDouble(Int128(divisor)))
  }
}

extension UInt128 {
  /// From the least.
  fileprivate var words: [UInt64] {
    [UInt64(truncatingIfNeeded: self), UInt64(truncatingIfNeeded: self >> 64)]
  }
}

/// A number of any length that is not negative, for what is computed once a group.
private struct WideNumber {
  /// From the least.
  var words: [UInt64]

  static func * (left: WideNumber, right: WideNumber) -> WideNumber {
    var result = [UInt64](repeating: 0, count: left.words.count + right.words.count)
    for (place, one) in left.words.enumerated() {
      var carry: UInt64 = 0
      for (other, word) in right.words.enumerated() {
        // A product of two words and two more words fit two words.
        let sum = UInt128(one) &* UInt128(word) &+ UInt128(result[place + other]) &+ UInt128(carry)
        result[place + other] = UInt64(truncatingIfNeeded: sum)
        carry = UInt64(truncatingIfNeeded: sum >> 64)
      }
      result[place + right.words.count] = carry
    }
    return WideNumber(words: result)
  }

  /// Of a number that is not greater.
  func subtracting(_ other: WideNumber) -> WideNumber {
    var result = words
    var borrow: UInt64 = 0
    for place in result.indices {
      let subtrahend = place < other.words.count ? other.words[place] : 0
      let (first, one) = result[place].subtractingReportingOverflow(subtrahend)
      let (second, two) = first.subtractingReportingOverflow(borrow)
      result[place] = second
      borrow = one || two ? 1 : 0
    }
    return WideNumber(words: result)
  }

  /// The first 106 bits, which is more than a quotient needs to be the nearest double, or the one beside it where it lies next
  /// to the middle between both.
  var doubled: DoubledDouble {
    guard let top = words.lastIndex(where: { $0 != 0 }) else { return DoubledDouble() }
    let shift = words[top].leadingZeroBitCount
    var head = UInt128(words[top]) << 64 | UInt128(top > 0 ? words[top - 1] : 0)
    head <<= UInt128(shift)
    if shift > 0, top > 1 { head |= UInt128(words[top - 2] >> UInt64(64 - shift)) }
    // 126 bits, so that what they are rounded to is an Int128 as well.
    let number = Int128(head >> 2)
    let high = Double(number)
    let low = Double(number - Int128(high))
    let exponent = 64 * top - shift - 62
    return DoubledDouble(
      high: Double(sign: .plus, exponent: exponent, significand: high),
      low: Double(sign: .plus, exponent: exponent, significand: low))
  }
}

/// A number as the sum of two doubles, the second of which is what the first leaves out.
private struct DoubledDouble: BitwiseCopyable {
  var high = 0.0
  var low = 0.0

  @inline(__always)
  init(high: Double = 0, low: Double = 0) {
    self.high = high
    self.low = low
  }

  /// Of at most 126 bits.
  init(_ number: Int128) {
    high = Double(number)
    low = Double(number - Int128(high))
  }

  /// The exact sum of two doubles.
  @inline(__always)
  init(sum left: Double, _ right: Double) {
    high = left + right
    let part = high - left
    low = (left - (high - part)) + (right - part)
  }

  @inline(__always)
  static func + (left: DoubledDouble, right: DoubledDouble) -> DoubledDouble {
    let sum = DoubledDouble(sum: left.high, right.high)
    return DoubledDouble(sum: sum.high, sum.low + left.low + right.low)
  }

  @inline(__always)
  static func - (left: DoubledDouble, right: DoubledDouble) -> DoubledDouble {
    left + DoubledDouble(high: -right.high, low: -right.low)
  }

  @inline(__always)
  static func * (left: DoubledDouble, right: DoubledDouble) -> DoubledDouble {
    let product = left.high * right.high
    let rest = (-product).addingProduct(left.high, right.high) + left.high * right.low + left.low * right.high
    return DoubledDouble(sum: product, rest)
  }

  /// As one double.
  func quotient(by divisor: DoubledDouble) -> Double {
    let quotient = high / divisor.high
    let rest = self - divisor * DoubledDouble(high: quotient)
    return quotient + rest.high / divisor.high
  }

  @inline(__always)
  static func / (left: DoubledDouble, right: Double) -> DoubledDouble {
    let quotient = left.high / right
    let rest = left.high.addingProduct(-quotient, right) + left.low
    return DoubledDouble(sum: quotient, rest / right)
  }
}

/// Welford's recurrence.
struct DoubleMoments: BitwiseCopyable {
  private var count = 0.0
  private var mean = DoubledDouble()
  /// The sum of squared differences from the mean.
  private var squares = DoubledDouble()

  @inline(__always)
  mutating func take(_ value: Double) {
    count += 1
    let delta = DoubledDouble(high: value) - mean
    mean = mean + delta / count
    squares = squares + delta * (DoubledDouble(high: value) - mean)
  }

  mutating func merge(_ other: DoubleMoments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let total = count + other.count
    let delta = other.mean - mean
    let share = DoubledDouble(high: other.count) / total
    squares = squares + other.squares + delta * delta * share * DoubledDouble(high: count)
    mean = mean + delta * share
    count = total
  }

  /// nil where there are too few values.
  func variance(isSample: Bool) -> Double? {
    let divisor = isSample ? count - 1 : count
    guard divisor >= 1 else { return nil }
    let variance = (squares / divisor).high
    return variance < 0 ? 0 : variance
  }
}
