/// Why a text is no unit.
package enum UnitTextFailure: Error, Hashable, Sendable {
  /// Something else should stand in these bytes.
  case malformed(Range<Int>)
  /// A symbol that nobody knows.
  case unknownSymbol(String, Range<Int>)
  /// A power that is too high.
  case powerTooHigh(Range<Int>)
}

extension Unit {
  /// Reads `kUSD`, `USD/L`, `L^2`, `1/d`, `fire trucks`; `%` is `percent`.
  ///
  /// Several words with blanks between them are one symbol. nil: `1`, a bare number.
  /// - Parameter isKnown: whether there is such a symbol.
  package static func parse(
    _ text: String, isKnown: (String) -> Bool = { _ in true }
  ) throws(UnitTextFailure) -> Unit? {
    if !text.isEmpty, text.utf8.allSatisfy(isLetter), isKnown(text) { return Unit(text) }
    var reader = UnitReader(Array(text.utf8))
    var result: Unit?
    var sign = 1
    repeat {
      let (factor, place) = try reader.factor()
      guard let factor else { continue }
      guard isKnown(factor.symbol) else { throw .unknownSymbol(factor.symbol, place) }
      guard let factors = merged(result?.factors ?? [], [factor], sign: sign) else {
        throw .powerTooHigh(place)
      }
      result = Unit(factors)
    } while try reader.takeOperator(&sign)
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }
}

private struct UnitReader {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }

  /// `symbol` or `symbol^2`; nil for `1`.
  mutating func factor() throws(UnitTextFailure) -> (Unit.Factor?, Range<Int>) {
    skipBlanks()
    let start = position
    while position < bytes.count, !Self.signs.contains(bytes[position]) { position += 1 }
    var end = position
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let words = bytes[start..<end].split(separator: UInt8(ascii: " "))
    var symbol = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    if symbol == "%" { symbol = "percent" }
    guard let first = symbol.utf8.first else {
      throw .malformed(start..<min(position + 1, max(bytes.count, start)))
    }
    let exponent = try exponent()
    if symbol == "1", exponent == nil { return (nil, start..<end) }
    guard first < UInt8(ascii: "0") || first > UInt8(ascii: "9"), exponent != 0 else {
      throw .malformed(start..<end)
    }
    return (Unit.Factor(symbol: symbol, exponent: exponent ?? 1), start..<end)
  }

  private static let signs: [UInt8] = Array("*/^[]".utf8)

  private mutating func exponent() throws(UnitTextFailure) -> Int? {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "^") else { return nil }
    let start = position
    position += 1
    let digits = position
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
      position += 1
    }
    guard let exponent = Int(String(decoding: bytes[digits..<position], as: UTF8.self)) else {
      throw .malformed(start..<max(position, start + 1))
    }
    guard exponent.magnitude <= Unit.maximumExponent.magnitude else { throw .powerTooHigh(start..<position) }
    return exponent
  }

  /// Whether another factor follows; `sign` is -1 if it divides.
  mutating func takeOperator(_ sign: inout Int) throws(UnitTextFailure) -> Bool {
    skipBlanks()
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case UInt8(ascii: "*"): sign = 1
    case UInt8(ascii: "/"): sign = -1
    default: throw .malformed(position..<(position + 1))
    }
    position += 1
    return true
  }
}
