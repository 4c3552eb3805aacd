// Rows chosen by a condition on values as they stand in their columns, without flags between.

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
    let (codes, flags) = (texts.codes.span, flags.span)
    return chosenRows(present(rows), of: codes.count) { flags[Int(truncatingIfNeeded: codes[$0])] }
  }

  /// Those of the rows that hold a value; nil: all of all.
  func present(_ rows: [Int32]?) -> [Int32]? {
    guard let validity else { return rows }
    let words = validity.words.span
    return chosenRows(rows, of: count) { row in
      words[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1 == 1
    }
  }
}

/// Those of the rows (nil: of all) that hold a value between two bounds. The distance from the lower one is compared without its sign.
private func chosenRows<Number: FixedWidthInteger & BitwiseCopyable>(
  _ rows: [Int32]?, _ values: Span<Number>, _ least: Number, _ greatest: Number
) -> [Int32] {
  let width = Number.Magnitude(truncatingIfNeeded: greatest &- least)
  return chosenRows(rows, of: values.count) { row in
    Number.Magnitude(truncatingIfNeeded: values[row] &- least) <= width
  }
}

private func compared<Number: FixedWidthInteger & BitwiseCopyable>(
  _ rows: [Int32]?, _ function: ScalarFunction, _ left: Span<Number>, _ right: Span<Number>
) -> [Int32]? {
  precondition(left.count == right.count)
  return switch function {
  case .less: chosenRows(rows, of: left.count) { left[$0] < right[$0] }
  case .greater: chosenRows(rows, of: left.count) { left[$0] > right[$0] }
  case .lessOrEqual: chosenRows(rows, of: left.count) { left[$0] <= right[$0] }
  case .greaterOrEqual: chosenRows(rows, of: left.count) { left[$0] >= right[$0] }
  case .equal: chosenRows(rows, of: left.count) { left[$0] == right[$0] }
  case .notEqual: chosenRows(rows, of: left.count) { left[$0] != right[$0] }
  default: nil
  }
}

/// Those of the rows (nil: of all `count`) of which the condition holds, in their order; inlined, so that the condition is no call.
///
/// The loops are free of jumps: each row's number is written, and the place to write to moves on only if the row is wanted.
/// The buffers have room for all rows, so writing at `place` stays within them.
@inline(__always)
func chosenRows(_ rows: [Int32]?, of count: Int, where holds: (Int) -> Bool) -> [Int32] {
  guard let rows else {
    return [Int32](capacity: count) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, kept in
        guard let chosen = buffer.baseAddress else { return }
        var place = 0
        for row in 0..<count {
          unsafe chosen[place] = Int32(truncatingIfNeeded: row)
          place &+= holds(row).asNumber
        }
        kept = place
      }
    }
  }
  let span = rows.span
  return [Int32](capacity: span.count) { output in
    unsafe output.withUnsafeMutableBufferPointer { buffer, kept in
      guard let chosen = buffer.baseAddress else { return }
      var place = 0
      for index in span.indices {
        unsafe chosen[place] = span[index]
        place &+= holds(Int(truncatingIfNeeded: span[index])).asNumber
      }
      kept = place
    }
  }
}
