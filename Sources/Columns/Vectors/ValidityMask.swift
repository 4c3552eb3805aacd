/// Which rows hold a value: one bit a row, set where the row is not NULL.
package struct ValidityMask: Hashable, Sendable {
  /// 64 rows a word, the lowest bit first. Bits past `count` are set or not, and mean nothing.
  package var words: [UInt64]
  package let count: Int

  /// All rows valid, or none.
  package init(repeating valid: Bool, count: Int) {
    words = [UInt64](repeating: valid ? ~0 : 0, count: (count + 63) / 64)
    self.count = count
  }

  package subscript(row: Int) -> Bool {
    get { words[row >> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1 == 1 }
    set {
      let bit = 1 &<< UInt64(truncatingIfNeeded: row & 63)
      if newValue { words[row >> 6] |= bit } else { words[row >> 6] &= ~bit }
    }
  }

  /// Rows valid in both; nil stands for "all valid".
  package static func intersection(_ left: ValidityMask?, _ right: ValidityMask?) -> ValidityMask? {
    guard var result = left else { return right }
    guard let right else { return left }
    for index in result.words.indices { result.words[index] &= right.words[index] }
    return result
  }

  /// The number of rows that hold a value.
  package var validCount: Int {
    var valid = 0
    for word in words.dropLast() { valid += word.nonzeroBitCount }
    if let last = words.last {
      let used = count - (words.count - 1) * 64
      let mask: UInt64 = used >= 64 ? ~0 : (1 << UInt64(used)) - 1
      valid += (last & mask).nonzeroBitCount
    }
    return valid
  }

  package var allValid: Bool { validCount == count }
}
