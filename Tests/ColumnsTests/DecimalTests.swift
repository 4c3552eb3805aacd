import Columns
import Testing

@Suite struct DecimalTests {
  @Test(arguments: [
    "0", "-1", "0.5", "-0.05", "1138457.90", "0.000", "100", "99999999999999999999999999999999999999",
    "-0.99999999999999999999999999999999999999", "12345678901234567890.123456789012345678",
    "10000000000000000000",
  ])
  func printsAsRead(_ text: String) { #expect(Decimal(text)?.description == text) }

  @Test(arguments: [
    "", ".", "-", "1.2.3", "1e5", "1,000", "999999999999999999999999999999999999999", " 1", "１",
  ])
  func isNoDecimal(_ text: String) { #expect(Decimal(text) == nil) }

  @Test(arguments: [("1.500", "1.5"), ("1.000", "1"), ("0.000", "0"), ("-120.00", "-120"), ("120", "120")])
  func trimmedPrint(_ text: String, _ printed: String) {
    #expect(Decimal(text)?.description(trimmed: true) == printed)
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.45", 1, "2.5"), ("2.4", 3, "2.400"), ("0.4", 0, "0"),
  ])
  func rescales(_ text: String, _ scale: Int, _ result: String) {
    #expect(Decimal(text)?.rescaled(to: UInt8(scale))?.description == result)
  }

  /// Long division, digit by digit, says what the fast paths must give.
  @Test func dividesAsLongDivisionDoes() throws {
    var random = SplitMix(state: 42)
    for _ in 0..<3000 {
      let left = random.decimal(), right = random.decimal()
      let shift = Int(random.next() % 39)
      if right == 0 { continue }
      var quotient = left.magnitude / right.magnitude
      var remainder = left.magnitude % right.magnitude
      var overflow = false
      for _ in 0..<shift {
        let (scaled, tooLarge) = quotient.multipliedReportingOverflow(by: 10)
        overflow = overflow || tooLarge
        quotient = scaled
        // Ten times the remainder may pass 128 bits: subtract as it grows.
        var digit: UInt128 = 0
        var next: UInt128 = 0
        for _ in 0..<10 {
          if next >= right.magnitude - remainder {
            next = next - (right.magnitude - remainder)
            digit += 1
          } else {
            next += remainder
          }
        }
        remainder = next
        quotient = quotient &+ digit
      }
      if remainder >= right.magnitude - remainder { quotient = quotient &+ 1 }
      let limit = UInt128(100_000_000_000_000_000_000) * 1_000_000_000_000_000_000
      overflow = overflow || quotient >= limit
      let expected = overflow ? nil : (left < 0) != (right < 0) ? -Int128(quotient) : Int128(quotient)
      #expect((try? Decimal.divide(left, right, shift: shift)) == expected, "\(left) / \(right) by \(shift)")
    }
  }

  @Test func doublesKeepTheirDigits() {
    var random = SplitMix(state: 7)
    for _ in 0..<5000 {
      let coefficient = Int128(Int64(truncatingIfNeeded: random.next()) >> Int64(random.next() % 60))
      let scale = Int(random.next() % 30)
      let decimal = Decimal(coefficient: coefficient, scale: UInt8(scale))
      #expect(decimal.double == Double(decimal.description))
      if coefficient.magnitude < 1 << 49 {
        #expect(Decimal(decimal.double, scale: UInt8(scale)) == decimal)
      }
    }
  }

  @Test func doublesParseAsTheLibraryDoes() {
    var random = SplitMix(state: 11)
    for _ in 0..<5000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      for text in [
        value.description,
        Decimal(coefficient: Int128(random.next() >> (random.next() % 64)), scale: UInt8(random.next() % 20))
          .description,
      ] {
        #expect(parseDouble(Array(text.utf8).span) == Double(text))
      }
    }
  }

  @Test func comparesByValue() {
    let ordered = [
      "-2", "-1.50", "-1.5", "0", "0.000000000000000000000000000000000001", "1.5", "1.51",
      "99999999999999999999999999999999999999",
    ]
    for (index, left) in ordered.enumerated() {
      for (other, right) in ordered.enumerated() {
        guard let left = Decimal(left), let right = Decimal(right) else { continue }
        let order = index == other ? 0 : index < other ? -1 : 1
        let expected = [index, other].sorted() == [1, 2] ? 0 : order
        #expect(left.compare(right) == expected)
      }
    }
  }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// A coefficient of 1 to 38 digits, all lengths alike.
  mutating func decimal() -> Int128 {
    let wide = Int128(truncatingIfNeeded: UInt128(next()) << 64 | UInt128(next()))
    let power = PowersOfTen.power(1 + Int(next() % 38)) ?? 10
    return wide % power
  }
}
