/// The six comparisons of two columns of one type; text has its own kernels.
func compare(
  _ comparison: Comparison, _ left: ColumnVector, _ right: ColumnVector, count: Int,
  limits: WorkLimits = .none
) throws(EvaluationFailure) -> [Bool] {
  switch (left.storage, right.storage) {
  case (.boolean(let l), .boolean(let r)):
    try compare(comparison, l, left.isConstant, r, right.isConstant, count)
  case (.integer(let l), .integer(let r)):
    try compare(comparison, l, left.isConstant, r, right.isConstant, count)
  case (.decimal(let l), .decimal(let r)):
    try compare(comparison, l, left.isConstant, r, right.isConstant, count)
  case (.shortDecimal(let l), .shortDecimal(let r)):
    try compare(comparison, l, left.isConstant, r, right.isConstant, count)
  case (.shortDecimal, .decimal), (.decimal, .shortDecimal):
    try compare(comparison, left.widened, right.widened, count: count)
  case (.double(let l), .double(let r)):
    try compare(comparison, l, left.isConstant, r, right.isConstant, count)
  case (.date(let l), .date(let r)):
    try compare(comparison, l, left.isConstant, r, right.isConstant, count)
  case (.interval(let l), .interval(let r)):
    try compare(comparison, l.lengths, left.isConstant, r.lengths, right.isConstant, count)
  case (.text(let l), .text(let r)):
    try compareTexts(
      comparison, TextOperand(column: l, isConstant: left.isConstant),
      TextOperand(column: r, isConstant: right.isConstant), count: count, limits: limits)
  default: throw .unexpectedTypes(.equal)
  }
}

enum Comparison {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  init?(_ function: ScalarFunction) {
    switch function {
    case .equal, .isNotDistinct: self = .equal
    case .notEqual, .isDistinct: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    default: return nil
    }
  }

  /// Whether it holds for a pair of this order (negative, zero or positive).
  @inline(__always)
  func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }
}

/// A fixed-width type whose values have an order.
protocol OrderedElement: BitwiseCopyable {
  static func == (left: Self, right: Self) -> Bool
  static func isLess(_ left: Self, _ right: Self) -> Bool
}

extension OrderedElement where Self: Comparable {
  @inline(__always)
  static func isLess(_ left: Self, _ right: Self) -> Bool { left < right }
}

extension Int32: OrderedElement {}
extension UInt32: OrderedElement {}
extension Int64: OrderedElement {}
extension Int128: OrderedElement {}
extension Double: OrderedElement {}
extension Bool: OrderedElement {
  @inline(__always)
  static func isLess(_ left: Bool, _ right: Bool) -> Bool { !left && right }
}

@inline(__always)
func compare<Element: OrderedElement>(
  _ comparison: Comparison, _ left: [Element], _ leftConstant: Bool, _ right: [Element],
  _ rightConstant: Bool, _ count: Int
) throws(EvaluationFailure) -> [Bool] {
  let left = Operand(values: left, isConstant: leftConstant)
  let right = Operand(values: right, isConstant: rightConstant)
  return switch comparison {
  case .equal: try map(Equal<Element>(), left, right, validity: nil, count: count)
  case .notEqual: try map(NotEqual<Element>(), left, right, validity: nil, count: count)
  case .less: try map(Less<Element>(), left, right, validity: nil, count: count)
  case .lessOrEqual: try map(NotLess<Element>(), right, left, validity: nil, count: count)
  case .greater: try map(Less<Element>(), right, left, validity: nil, count: count)
  case .greaterOrEqual: try map(NotLess<Element>(), left, right, validity: nil, count: count)
  }
}

private struct Equal<Element: OrderedElement>: BinaryKernel {
  @inline(__always)
  func apply(_ left: Element, _ right: Element, _ flags: inout UInt64) -> Bool { left == right }
}

private struct NotEqual<Element: OrderedElement>: BinaryKernel {
  @inline(__always)
  func apply(_ left: Element, _ right: Element, _ flags: inout UInt64) -> Bool { !(left == right) }
}

private struct Less<Element: OrderedElement>: BinaryKernel {
  @inline(__always)
  func apply(_ left: Element, _ right: Element, _ flags: inout UInt64) -> Bool { Element.isLess(left, right) }
}

/// Values that are not comparable do not occur: no DOUBLE is NaN.
private struct NotLess<Element: OrderedElement>: BinaryKernel {
  @inline(__always)
  func apply(_ left: Element, _ right: Element, _ flags: inout UInt64) -> Bool {
    !Element.isLess(left, right)
  }
}
