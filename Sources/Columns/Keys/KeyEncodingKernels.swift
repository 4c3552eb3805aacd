// The row loops of `KeyEncoder`: values into words and back.

func packIntegers(
  _ values: [Int64], _ valid: ValidityMask?, _ base: Int64, _ shift: UInt64, _ count: Int,
  _ words: inout [UInt64]
) {
  let source = values.span
  var target = words.mutableSpan
  guard let valid else {
    for row in 0..<count {
      target[row] |= (UInt64(bitPattern: source[row] &- base) &+ 1) &<< shift
    }
    return
  }
  for row in 0..<count where valid[row] {
    target[row] |= (UInt64(bitPattern: source[row] &- base) &+ 1) &<< shift
  }
}

/// As `packIntegers`, of values some of which may lie outside of the bounds: they get 0, which no value within has. What NULL
/// rows get means nothing.
func packWithin<Number: FixedWidthInteger & BitwiseCopyable>(
  _ values: [Number], _ base: Int64, _ part: KeyLayout.Part, _ count: Int, _ words: inout [UInt64]
) {
  let source = values.span
  var target = words.mutableSpan
  let (shift, bits) = (part.shift, UInt64(truncatingIfNeeded: part.bits))
  for row in 0..<count {
    let code = UInt64(bitPattern: Int64(source[row]) &- base) &+ 1
    target[row] |= (code &>> bits == 0 ? code : 0) &<< shift
  }
}

func packDates(
  _ values: [Int32], _ valid: ValidityMask?, _ base: Int64, _ shift: UInt64, _ count: Int,
  _ words: inout [UInt64]
) {
  for row in 0..<count where valid?[row] ?? true {
    words[row] |= (UInt64(bitPattern: Int64(values[row]) &- base) &+ 1) &<< shift
  }
}

func packBooleans(
  _ values: [Bool], _ valid: ValidityMask?, _ part: KeyLayout.Part, _ count: Int, _ words: inout [UInt64]
) {
  for row in 0..<count where valid?[row] ?? true {
    words[row] |= (values[row] ? 2 : 1) &<< part.shift
  }
}

func packCodes(
  _ codes: [UInt32], _ valid: ValidityMask?, _ shift: UInt64, _ count: Int, _ words: inout [UInt64]
) {
  let source = codes.span
  var target = words.mutableSpan
  guard let valid else {
    for row in 0..<count { target[row] |= UInt64(source[row]) &<< shift }
    return
  }
  for row in 0..<count where valid[row] { target[row] |= UInt64(source[row]) &<< shift }
}

func copyIntegers(_ values: [Int64], _ valid: ValidityMask?, _ count: Int, _ words: inout [UInt64]) {
  let source = values.span
  var target = words.mutableSpan
  for row in 0..<count where valid?[row] ?? true { target[row] = UInt64(bitPattern: source[row]) }
}

func copyDates(_ values: [Int32], _ valid: ValidityMask?, _ count: Int, _ words: inout [UInt64]) {
  for row in 0..<count where valid?[row] ?? true {
    words[row] = UInt64(bitPattern: Int64(values[row]))
  }
}

/// Equal doubles get equal words: the two zeros are one, and so are all NaNs.
func copyDoubles(_ values: [Double], _ valid: ValidityMask?, _ count: Int, _ words: inout [UInt64]) {
  for row in 0..<count where valid?[row] ?? true {
    let value = values[row]
    words[row] = value.isNaN ? Double.nan.bitPattern : (value == 0 ? 0 : value.bitPattern)
  }
}

func copyLowWords(_ values: [Int128], _ valid: ValidityMask?, _ count: Int, _ words: inout [UInt64]) {
  for row in 0..<count where valid?[row] ?? true {
    words[row] = UInt64(truncatingIfNeeded: values[row])
  }
}

func copyHighWords(_ values: [Int128], _ valid: ValidityMask?, _ count: Int, _ words: inout [UInt64]) {
  for row in 0..<count where valid?[row] ?? true {
    words[row] = UInt64(truncatingIfNeeded: values[row] &>> 64)
  }
}

/// The high words of numbers of 64 bits.
func copySigns(_ values: [Int64], _ valid: ValidityMask?, _ count: Int, _ words: inout [UInt64]) {
  for row in 0..<count where valid?[row] ?? true { words[row] = UInt64(bitPattern: values[row] &>> 63) }
}

func setFlags(_ valid: ValidityMask?, _ shift: UInt64, _ count: Int, _ words: inout [UInt64]) {
  for row in 0..<count where valid?[row] ?? true { words[row] |= 1 &<< shift }
}

func readFlags(_ words: [UInt64], _ range: Range<Int>, _ shift: UInt64) -> ValidityMask? {
  var valid = ValidityMask(repeating: true, count: range.count)
  var anyNull = false
  for index in range where words[index] &>> shift & 1 == 0 {
    valid[index - range.lowerBound] = false
    anyNull = true
  }
  return anyNull ? valid : nil
}

/// Values of a packed part; a code of 0 is NULL.
func unpackIntegers(
  _ words: [UInt64], _ range: Range<Int>, _ base: Int64, _ shift: UInt64, _ bits: Int
) -> (values: [Int64], valid: ValidityMask?) {
  let mask: UInt64 = bits >= 64 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: bits)) &- 1
  var values: [Int64] = []
  values.reserveCapacity(range.count)
  var valid: ValidityMask?
  for index in range {
    let code = words[index] &>> shift & mask
    if code == 0 {
      valid = valid ?? ValidityMask(repeating: true, count: range.count)
      valid?[index - range.lowerBound] = false
    }
    values.append(Int64(bitPattern: code &- 1) &+ base)
  }
  return (values, valid)
}

func joinWords(_ low: [UInt64], _ high: [UInt64], _ range: Range<Int>) -> [Int128] {
  range.map { index in
    Int128(truncatingIfNeeded: Int64(bitPattern: high[index])) &<< 64 | Int128(low[index])
  }
}
