// Rows chosen by a condition on values as they stand in their columns, without flags between. All loops are free of jumps: each
// row's number is written, and the place to write to moves on only if the row is wanted. The buffers have room for all
// rows, so writing at `place` stays within them.

/// Whole numbers between two bounds, both included; none where the lower one is the greater.
package struct NumberRange: Hashable, Sendable {
  package var least: Int64
  package var greatest: Int64

  package init(least: Int64 = .min, greatest: Int64 = .max) {
    self.least = least
    self.greatest = greatest
  }

  /// The numbers of which a comparison with a constant, on its right, is true; nil where they are no range.
  package init?(_ function: ScalarFunction, _ constant: Int64) {
    self.init()
    switch function {
    case .equal: (least, greatest) = (constant, constant)
    case .less, .lessOrEqual:
      greatest = constant
      if function == .less { excludeGreatest() }
    case .greater, .greaterOrEqual:
      least = constant
      if function == .greater { excludeLeast() }
    default: return nil
    }
  }

  private mutating func excludeGreatest() {
    if greatest == .min { self = .none } else { greatest -= 1 }
  }

  private mutating func excludeLeast() {
    if least == .max { self = .none } else { least += 1 }
  }

  package static let none = NumberRange(least: 1, greatest: 0)

  package var isEmpty: Bool { least > greatest }

  /// The numbers that are in both.
  package func intersection(_ other: NumberRange) -> NumberRange {
    NumberRange(least: max(least, other.least), greatest: min(greatest, other.greatest))
  }
}

extension ScalarFunction {
  /// The comparison of the same pair the other way round; nil for other functions.
  package var mirroredComparison: ScalarFunction? {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: nil
    }
  }
}

extension ColumnVector {
  /// The whole number that every row of a constant has; nil of other columns.
  package var constantNumber: Int64? {
    guard isConstant, !isNull(0) else { return nil }
    return switch storage {
    case .integer(let values), .shortDecimal(let values): values.first
    case .decimal(let values): values.first.flatMap { Int64(exactly: $0) }
    case .date(let values): values.first.map { Int64($0) }
    default: nil
    }
  }

  /// Those of the rows (nil: of all) whose value is in the range; nil where values are not kept as numbers of up to 64 bits.
  package func rows(_ rows: [Int32]?, in range: NumberRange) -> [Int32]? {
    guard !isConstant else { return nil }
    switch storage {
    case .integer(let values), .shortDecimal(let values):
      guard !range.isEmpty else { return [] }
      return chosenRows(present(rows), values.span, range.least, range.greatest)
    case .date(let values):
      let within = range.intersection(
        NumberRange(least: Int64(Int32.min), greatest: Int64(Int32.max)))
      guard !within.isEmpty else { return [] }
      return chosenRows(
        present(rows), values.span, Int32(truncatingIfNeeded: within.least),
        Int32(truncatingIfNeeded: within.greatest))
    case .null: return []
    default: return nil
    }
  }

  /// Those of the rows (nil: of all) of which a comparison with another column is true; nil where it has to be computed otherwise.
  package func rows(_ rows: [Int32]?, _ function: ScalarFunction, _ other: ColumnVector) -> [Int32]? {
    guard !isConstant, !other.isConstant else { return nil }
    let present = other.present(self.present(rows))
    switch (storage, other.storage) {
    case (.date(let left), .date(let right)): return compared(present, function, left.span, right.span)
    case (.integer(let left), .integer(let right)), (.shortDecimal(let left), .shortDecimal(let right)):
      return compared(present, function, left.span, right.span)
    default: return nil
    }
  }

  /// Those of the rows (nil: of all) whose text has a flag of its dictionary; nil where it is another one.
  package func rows(_ rows: [Int32]?, flagged flags: [Bool], in pool: TextPool) -> [Int32]? {
    guard !isConstant, case .text(let texts) = storage, texts.pool === pool, flags.count == pool.count else {
      return nil
    }
    return chosenRows(present(rows), texts.codes.span, flags.span)
  }

  /// Those of the rows that hold a value; nil: all of all.
  private func present(_ rows: [Int32]?) -> [Int32]? {
    guard let validity else { return rows }
    let all = rows ?? allRows(count)
    return chosenRows(all.span, validIn: validity.words.span)
  }
}

/// Those of the rows (nil: of all) that hold a value between two bounds. The distance from the lower one is compared without its sign.
private func chosenRows<Number: FixedWidthInteger & BitwiseCopyable>(
  _ rows: [Int32]?, _ values: Span<Number>, _ least: Number, _ greatest: Number
) -> [Int32] {
  let width = Number.Magnitude(truncatingIfNeeded: greatest &- least)
  guard let rows else {
    return unsafe [Int32](unsafeUninitializedCapacity: values.count) { buffer, kept in
      guard let chosen = buffer.baseAddress else { return }
      var place = 0
      for row in values.indices {
        unsafe chosen[place] = Int32(truncatingIfNeeded: row)
        place &+= (Number.Magnitude(truncatingIfNeeded: values[row] &- least) <= width).asNumber
      }
      kept = place
    }
  }
  let span = rows.span
  return unsafe [Int32](unsafeUninitializedCapacity: span.count) { buffer, kept in
    guard let chosen = buffer.baseAddress else { return }
    var place = 0
    for index in span.indices {
      let row = span[index]
      unsafe chosen[place] = row
      let distance = values[Int(truncatingIfNeeded: row)] &- least
      place &+= (Number.Magnitude(truncatingIfNeeded: distance) <= width).asNumber
    }
    kept = place
  }
}

private func compared<Number: FixedWidthInteger & BitwiseCopyable>(
  _ rows: [Int32]?, _ function: ScalarFunction, _ left: Span<Number>, _ right: Span<Number>
) -> [Int32]? {
  precondition(left.count == right.count)
  return switch function {
  case .less: chosenRows(rows, left, right) { $0 < $1 }
  case .greater: chosenRows(rows, right, left) { $0 < $1 }
  case .lessOrEqual: chosenRows(rows, left, right) { $0 <= $1 }
  case .greaterOrEqual: chosenRows(rows, right, left) { $0 <= $1 }
  case .equal: chosenRows(rows, left, right) { $0 == $1 }
  case .notEqual: chosenRows(rows, left, right) { $0 != $1 }
  default: nil
  }
}

/// Inlined, so that the condition is no call.
@inline(__always)
private func chosenRows<Number: FixedWidthInteger & BitwiseCopyable>(
  _ rows: [Int32]?, _ left: Span<Number>, _ right: Span<Number>, where holds: (Number, Number) -> Bool
) -> [Int32] {
  guard let rows else {
    return unsafe [Int32](unsafeUninitializedCapacity: left.count) { buffer, kept in
      guard let chosen = buffer.baseAddress else { return }
      var place = 0
      for row in left.indices {
        unsafe chosen[place] = Int32(truncatingIfNeeded: row)
        place &+= holds(left[row], right[row]).asNumber
      }
      kept = place
    }
  }
  let span = rows.span
  return unsafe [Int32](unsafeUninitializedCapacity: span.count) { buffer, kept in
    guard let chosen = buffer.baseAddress else { return }
    var place = 0
    for index in span.indices {
      let row = Int(truncatingIfNeeded: span[index])
      unsafe chosen[place] = span[index]
      place &+= holds(left[row], right[row]).asNumber
    }
    kept = place
  }
}

private func chosenRows(_ rows: [Int32]?, _ codes: Span<UInt32>, _ flags: Span<Bool>) -> [Int32] {
  guard let rows else {
    return unsafe [Int32](unsafeUninitializedCapacity: codes.count) { buffer, kept in
      guard let chosen = buffer.baseAddress else { return }
      var place = 0
      for row in codes.indices {
        unsafe chosen[place] = Int32(truncatingIfNeeded: row)
        place &+= flags[Int(truncatingIfNeeded: codes[row])].asNumber
      }
      kept = place
    }
  }
  let span = rows.span
  return unsafe [Int32](unsafeUninitializedCapacity: span.count) { buffer, kept in
    guard let chosen = buffer.baseAddress else { return }
    var place = 0
    for index in span.indices {
      unsafe chosen[place] = span[index]
      let code = codes[Int(truncatingIfNeeded: span[index])]
      place &+= flags[Int(truncatingIfNeeded: code)].asNumber
    }
    kept = place
  }
}

/// Those of the rows that hold a value.
func chosenRows(_ rows: Span<Int32>, validIn words: Span<UInt64>) -> [Int32] {
  unsafe [Int32](unsafeUninitializedCapacity: rows.count) { buffer, kept in
    guard let chosen = buffer.baseAddress else { return }
    var place = 0
    for index in rows.indices {
      unsafe chosen[place] = rows[index]
      let row = Int(truncatingIfNeeded: rows[index])
      place &+= Int(truncatingIfNeeded: words[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1)
    }
    kept = place
  }
}
