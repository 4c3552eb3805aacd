import Columns

/// An axis: from where to where, and the places that are named on it.
struct ChartScale {
  struct Tick {
    var position: Double
    var text: String
  }

  var low: Double
  var high: Double
  var ticks: [Tick]

  var span: Double { high - low }

  /// Where a number lies between the ends: 0 to 1.
  func fraction(_ number: Double) -> Double {
    guard span > 0 else { return 0.5 }
    return min(1, max(0, (number - low) / span))
  }

  /// Numbers from `low` to `high`, with at most `most` ticks at round numbers.
  /// - Parameters:
  ///   - isWhole: whether they are whole numbers, and no tick is to stand between such.
  ///   - isWidened: whether the axis goes on to the ticks beyond its ends.
  init(low: Double, high: Double, most: Int, isWhole: Bool, isWidened: Bool) {
    let isPoint = !(high > low)
    let (first, last) =
      isPoint ? (low - max(1, abs(low) / 2), high + max(1, abs(high) / 2)) : (low, high)
    var step = RoundStep(covering: last - first, most: max(1, most))
    if isWhole, step.exponent < 0 { step = RoundStep(covering: 1, most: 1) }
    let numbers = isWidened ? step.multiples(around: first, last) : step.multiples(from: first, to: last)
    let isGrouped = !isWhole || step.isWorthGrouping(numbers)
    ticks = numbers.map { Tick(position: step.position($0), text: step.text($0, isGrouped: isGrouped)) }
    self.low = isWidened ? min(first, ticks.first?.position ?? first) : first
    self.high = isWidened ? max(last, ticks.last?.position ?? last) : last
  }

  /// With ticks of its own.
  init(low: Double, high: Double, ticks: [Tick]) {
    self.low = low
    self.high = high
    self.ticks = ticks
  }
}

/// A step of 1, 2 or 5 times a power of ten, whose multiples are written exactly.
struct RoundStep {
  private(set) var digit: Int
  private(set) var exponent: Int

  /// The least step of which at most `most` multiples lie in the span.
  init(covering span: Double, most: Int) {
    let rough = span > 0 && span.isFinite ? span / Double(max(1, most)) : 1
    var exponent = -300
    var power = 1e-300
    while exponent < 300, power * 10 <= rough {
      power *= 10
      exponent += 1
    }
    // A power that was multiplied up is off by some bits.
    let digit = [1, 2, 5].first { Double($0) * power >= rough * (1 - 1e-9) }
    self.digit = digit ?? 1
    self.exponent = digit == nil ? exponent + 1 : exponent
  }

  var size: Double { position(1) }

  func position(_ multiple: Int) -> Double {
    let number = Double(multiple) * Double(digit)
    return exponent < 0 ? number / Self.power(-exponent) : number * Self.power(exponent)
  }

  /// Of whole numbers as in a table's column: below 10 000 they may be years.
  func isWorthGrouping(_ multiples: some Sequence<Int>) -> Bool {
    multiples.contains { abs(position($0)) >= 10_000 }
  }

  func text(_ multiple: Int, isGrouped: Bool = true) -> String {
    if multiple == 0, exponent >= 0 { return "0" }
    guard abs(exponent) <= Decimal.maximumDigits, let power = PowersOfTen.power(max(0, exponent)),
      let coefficient = Decimal.multiply(Int128(multiple) * Int128(digit), power)
    else { return position(multiple).description }
    return ChartNumber.text(
      Decimal(coefficient: coefficient, scale: UInt8(max(0, -exponent))), isGrouped: isGrouped)
  }

  /// Those that lie within.
  func multiples(from low: Double, to high: Double) -> [Int] {
    guard let first = Self.integer((low / size - 1e-9).rounded(.up)),
      let last = Self.integer((high / size + 1e-9).rounded(.down)), first <= last, last - first < 1000
    else { return [] }
    return Array(first...last)
  }

  /// Those that lie within, and the next on both sides.
  func multiples(around low: Double, _ high: Double) -> [Int] {
    guard let first = Self.integer((low / size + 1e-9).rounded(.down)),
      let last = Self.integer((high / size - 1e-9).rounded(.up)), first <= last, last - first < 1000
    else { return [] }
    return Array(first...last)
  }

  /// The multiple at or below an exact number.
  func floor(_ number: Decimal) -> Int? {
    let scale = max(Int(number.scale), -exponent)
    guard let coefficient = Decimal.rescale(number.coefficient, by: scale - Int(number.scale)),
      let size = PowersOfTen.power(scale + exponent).flatMap({ Decimal.multiply($0, Int128(digit)) }),
      size > 0
    else { return nil }
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: size)
    return Int(exactly: remainder < 0 ? quotient - 1 : quotient)
  }

  func floor(_ number: Double) -> Int? { Self.integer((number / size).rounded(.down)) }

  private static func integer(_ number: Double) -> Int? {
    abs(number) < 1e15 ? Int(exactly: number) : nil
  }

  private static func power(_ exponent: Int) -> Double {
    if let exact = PowersOfTen.power(exponent) { return Double(exact) }
    var power = 1.0
    for _ in 0..<min(exponent, 400) { power *= 10 }
    return power
  }
}
