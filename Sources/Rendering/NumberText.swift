import Columns

/// Numbers as text, appended to bytes without a String between; `isGrouped` sets spaces between thousands.
extension [UInt8] {
  /// `-1 138 457.90`: a decimal. `isTrimmed`: zeros that end the fraction are left out.
  mutating func append(coefficient: Int128, scale: Int, isTrimmed: Bool, isGrouped: Bool) {
    let start = count
    Decimal.write(coefficient, scale: scale, trimmed: isTrimmed, to: &self)
    if isGrouped { groupThousands(from: start) }
  }

  mutating func append(integer: Int64, isGrouped: Bool) {
    append(coefficient: Int128(integer), scale: 0, isTrimmed: false, isGrouped: isGrouped)
  }

  /// The shortest text that reads back as the same number.
  mutating func append(double: Double, isGrouped: Bool) {
    let start = count
    append(contentsOf: double.description.utf8)
    if isGrouped && double.isFinite { groupThousands(from: start) }
  }

  private mutating func groupThousands(from start: Int) {
    let digits = self[start] == UInt8(ascii: "-") ? start + 1 : start
    let end = self[digits...].firstIndex { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") } ?? count
    var place = end - 3
    while place > digits {
      insert(UInt8(ascii: " "), at: place)
      place -= 3
    }
  }
}
