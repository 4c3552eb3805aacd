import Columns
import Testing

/// The algebra of units.
struct UnitTests {
  private static let texts = [
    "kUSD", "USD", "MUSD", "USD/L", "kUSD/h", "L", "h", "d", "L^2", "1/d", "L*h", "kUSD^2/h", "fire trucks",
    "persons", "km2", "km", "percent", "t/persons", "USD/L/h", "m3",
  ]

  private func unit(_ text: String) throws -> Unit? { try Unit.parse(text) }

  @Test(arguments: texts)
  func printedUnitsReadBack(text: String) throws {
    #expect(try unit(text)?.symbol == text)
  }

  @Test func spellingsOfOneUnitAreOne() throws {
    #expect(try unit(" USD / L ") == unit("USD/L"))
    #expect(try unit("h*L") == unit("L*h"))
    #expect(try unit("L*L") == unit("L^2"))
    #expect(try unit("L^-1*USD") == unit("USD/L"))
    #expect(try unit("%") == .percent)
    #expect(try unit("1") == nil)
    #expect(try unit("L/L") == nil)
    #expect(try unit("fire   trucks")?.symbol == "fire trucks")
  }

  @Test(arguments: ["", "*", "L*", "/L", "L^", "L^0", "L^x", "2", "2L", "L L^", "[", "L]", "L**h", "^2"])
  func whatIsNoUnitIsRefused(text: String) {
    #expect(throws: UnitTextFailure.self) { try Unit.parse(text) }
  }

  @Test func powersAreBounded() {
    #expect(throws: UnitTextFailure.powerTooHigh(1..<5)) { try Unit.parse("L^100") }
    #expect(throws: UnitTextFailure.self) { try Unit.parse("L^99*L") }
    #expect(throws: UnitTextFailure.self) { try Unit.parse("L^99999999999999999999") }
  }

  @Test func unknownSymbolsAreNamed() {
    #expect(throws: UnitTextFailure.unknownSymbol("Litres", 4..<10)) {
      try Unit.parse("USD/Litres", isKnown: Unit.isKnown)
    }
  }

  /// Multiplication of what has the same symbols commutes and associates, and division undoes it.
  @Test func compositionIsAGroup() throws {
    let units = try Self.texts.filter { $0 != "percent" }.map(unit)
    for a in units {
      for b in units {
        let product = Unit.composed(a, b, dividing: false)
        let swapped = Unit.composed(b, a, dividing: false)
        #expect(Unit.ratio(from: product?.unit, to: swapped?.unit) != nil)
        let back = Unit.composed(product?.unit, b, dividing: true)
        #expect(Unit.ratio(from: back?.unit, to: a) != nil)
        for c in units {
          let left = Unit.composed(product?.unit, c, dividing: false)?.unit
          let right = Unit.composed(a, Unit.composed(b, c, dividing: false)?.unit, dividing: false)?.unit
          #expect(Unit.ratio(from: left, to: right) != nil)
        }
      }
    }
  }

  @Test func quotientsOfLikeUnitsAreBare() throws {
    let quotient = try Unit.composed(unit("kUSD"), unit("USD"), dividing: true)
    #expect(quotient?.unit == nil)
    #expect(quotient?.right?.symbol == "kUSD")
    #expect(try Unit.composed(unit("USD/L"), unit("L"), dividing: false)?.unit?.symbol == "USD")
    #expect(try Unit.composed(unit("USD"), unit("L"), dividing: true)?.unit?.symbol == "USD/L")
    #expect(try Unit.composed(nil, unit("h"), dividing: true)?.unit?.symbol == "1/h")
  }

  @Test func daysBecomeHoursAndNotTheReverse() throws {
    #expect(try Unit.composed(unit("d"), unit("h"), dividing: true)?.left?.symbol == "h")
    #expect(try Unit.composed(unit("kUSD/h"), unit("d"), dividing: false)?.unit?.symbol == "kUSD")
    let (hours, days) = try (#require(try unit("h")), #require(try unit("d")))
    #expect(Unit.common(days, hours) == hours)
    #expect(Unit.common(hours, days) == hours)
  }

  @Test func sharesAreOfSomething() throws {
    let money = try unit("kUSD")
    let part = Unit.composed(money, .percent, dividing: false)
    #expect(part == Unit.composed(money, .percent, dividing: true))
    #expect(part?.unit == money && part?.right == nil)
    #expect(Unit.composed(.percent, money, dividing: false)?.unit == money)
    #expect(Unit.composed(nil, .percent, dividing: false)?.unit == .percent)
    #expect(Unit.composed(.percent, .percent, dividing: true)?.unit == nil)
    #expect(Unit.composed(.percent, .percent, dividing: false)?.unit == .percent)
    #expect(Unit.composed(.percent, nil, dividing: true)?.unit == .percent)
  }

  @Test(arguments: [
    ("kUSD", "USD", 1_000, 1, -3), ("USD", "kUSD", 1, 1_000, 3), ("d", "h", 24, 1, 0),
    ("kUSD/h", "USD/d", 24_000, 1, -3), ("km2", "km*km", 1, 1, 0), ("m3", "L", 1_000, 1, -3),
    ("percent", "1", 1, 100, 2), ("1", "percent", 100, 1, -2), ("USD/h", "USD/d", 24, 1, 0),
    ("1/d", "1/h", 1, 24, nil),
  ])
  func ratiosAreExact(from: String, to: String, above: Int, below: Int, digits: Int?) throws {
    let ratio = try #require(try Unit.ratio(from: unit(from), to: unit(to)))
    #expect(ratio.numerator == Int128(above) && ratio.denominator == Int128(below))
    #expect(ratio.addedScale == digits)
  }

  @Test func otherKindsHaveNoRatio() throws {
    #expect(try Unit.ratio(from: unit("kUSD"), to: unit("L")) == nil)
    #expect(try Unit.ratio(from: unit("persons"), to: unit("vehicles")) == nil)
    #expect(try Unit.ratio(from: nil, to: unit("kUSD")) == nil)
    #expect(Unit.common(.percent, .points) == nil)
  }
}
