/// An argument's slots: one a row, or one for all rows.
struct Operand<Element: BitwiseCopyable> {
  let values: [Element]
  let isConstant: Bool

  /// The slot of a row, for slow paths.
  func value(at row: Int) -> Element { values[isConstant ? 0 : row] }
}

extension ColumnVector {
  var booleans: Operand<Bool>? {
    if case .boolean(let values) = storage { Operand(values: values, isConstant: isConstant) } else { nil }
  }

  var integers: Operand<Int64>? {
    if case .integer(let values) = storage { Operand(values: values, isConstant: isConstant) } else { nil }
  }

  var doubles: Operand<Double>? {
    if case .double(let values) = storage { Operand(values: values, isConstant: isConstant) } else { nil }
  }

  var dates: Operand<Int32>? {
    if case .date(let values) = storage { Operand(values: values, isConstant: isConstant) } else { nil }
  }

  var intervals: Operand<Interval>? {
    if case .interval(let values) = storage { Operand(values: values, isConstant: isConstant) } else { nil }
  }

  var texts: TextOperand? {
    if case .text(let column) = storage { TextOperand(column: column, isConstant: isConstant) } else { nil }
  }

  /// The slots of an exact number as 128-bit coefficients.
  var exactNumbers: Operand<Int128>? {
    switch storage {
    case .decimal(let values): Operand(values: values, isConstant: isConstant)
    case .integer(let values), .shortDecimal(let values):
      Operand(values: values.span.widened(), isConstant: isConstant)
    default: nil
    }
  }
}

struct TextOperand {
  let column: TextColumn
  let isConstant: Bool
}

extension Span where Element == Int64 {
  func widened() -> [Int128] {
    [Int128](capacity: count) { output in
      for index in indices { output.append(Int128(self[index])) }
    }
  }
}
