extension ValidityMask {
  /// The bits as given; bits past `count` mean nothing.
  package init(words: [UInt64], count: Int) {
    self.init(repeating: false, count: count)
    for index in self.words.indices where index < words.count { self.words[index] = words[index] }
  }

  /// Set where the flag is true.
  package init(_ flags: [Bool]) {
    let flags = flags.span
    self.init(count: flags.count) { flags[$0] }
  }

  /// Set where the number is not negative.
  init(nonNegative rows: [Int32]) {
    let rows = rows.span
    self.init(count: rows.count) { rows[$0] >= 0 }
  }

  /// Set where `isValid` says so; inlined, so that the closure is no call.
  @inline(__always)
  init(count: Int, _ isValid: (Int) -> Bool) {
    self.init(repeating: false, count: count)
    var row = 0
    for index in words.indices {
      var word: UInt64 = 0
      let end = Swift.min(count &- row, 64)
      for bit in 0..<end {
        word |= (isValid(row &+ bit) ? 1 : 0) &<< UInt64(truncatingIfNeeded: bit)
      }
      words[index] = word
      row &+= 64
    }
  }

  package func gather(_ rows: [Int32]) -> ValidityMask {
    let source = words.span
    let rows = rows.span
    return ValidityMask(count: rows.count) { index in
      let row = Int(rows[index])
      return source[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1 == 1
    }
  }

  func slice(_ rows: Range<Int>) -> ValidityMask {
    let source = words.span
    let shift = UInt64(truncatingIfNeeded: rows.lowerBound & 63)
    let first = rows.lowerBound >> 6
    var result = ValidityMask(repeating: false, count: rows.count)
    for index in result.words.indices {
      var word = source[first + index] &>> shift
      if shift > 0, first + index + 1 < source.count {
        word |= source[first + index + 1] &<< (64 &- shift)
      }
      result.words[index] = word
    }
    return result
  }

  /// Set where this is not.
  package var complement: ValidityMask {
    var result = self
    for index in result.words.indices { result.words[index] = ~result.words[index] }
    return result
  }

  /// Rows valid in either; nil stands for "all valid".
  package static func union(_ left: ValidityMask?, _ right: ValidityMask?) -> ValidityMask? {
    guard var result = left, let right else { return nil }
    for index in result.words.indices { result.words[index] |= right.words[index] }
    return result
  }

  /// nil if all rows are valid, so that the next kernel has no mask to look at.
  package var orNilIfAllValid: ValidityMask? { allValid ? nil : self }

  /// One flag a row.
  package var flags: [Bool] {
    let source = words.span
    return [Bool](capacity: count) { output in
      for row in 0..<count {
        output.append(source[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1 == 1)
      }
    }
  }
}
