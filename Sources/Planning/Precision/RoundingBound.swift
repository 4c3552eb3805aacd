import Columns
import Diagnostics

/// How far a number may be from the one that it was rounded from.
enum RoundingBound {
  /// Not at all.
  case exact
  /// A DECIMAL or DOUBLE that is not negative. A constant where it is the same for all rows; NULL for a row of
  /// which nothing can be said.
  case within(BoundExpression)
  /// Rounding cannot be followed through an operation.
  case unknown(Obstacle)

  /// What rounding cannot be followed through, as a message names it.
  struct Obstacle {
    var name: String
    var span: SourceSpan
  }

  /// The most digits after the point of the factors that bounds are computed from, and of the products. Finer
  /// ones are rounded up, which leaves room for the digits before the point and a bound still a bound.
  static let finestFactor: UInt8 = 13

  /// Half a unit of the last of so many digits after the point.
  static func halfUnit(of scale: UInt8) -> RoundingBound {
    let digits = min(scale + 1, UInt8(Decimal.maximumDigits))
    let coefficient: Int128 = digits > scale ? 5 : 1
    return .within(.constant(.decimal(Decimal(coefficient: coefficient, scale: digits)), .decimal(digits)))
  }

  /// A unit of the last of so many digits after the point; `-3` for thousands.
  static func unit(of digits: Int) -> RoundingBound {
    let scale = UInt8(clamping: min(max(digits, 0), Decimal.maximumDigits))
    let coefficient = PowersOfTen.power(min(max(-digits, 0), Decimal.maximumDigits - 1)) ?? 1
    return .within(.constant(.decimal(Decimal(coefficient: coefficient, scale: scale)), .decimal(scale)))
  }

  var isExact: Bool { if case .exact = self { true } else { false } }

  /// The bound itself where it is the same for all rows; 0 for exact numbers.
  var constant: BoundExpression? {
    switch self {
    case .exact: Self.zero
    case .within(let bound): if case .constant = bound { bound } else { nil }
    case .unknown: nil
    }
  }

  var obstacle: Obstacle? { if case .unknown(let obstacle) = self { obstacle } else { nil } }

  /// The bound itself; 0 where there is no obstacle to say so.
  var expression: BoundExpression {
    if case .within(let bound) = self { bound } else { Self.zero }
  }

  static let zero = BoundExpression.constant(.decimal(Decimal(coefficient: 0, scale: 0)), .decimal(0))

  /// The bound, unless one of the others is unknown.
  func unless(_ others: RoundingBound...) -> RoundingBound {
    others.first { $0.obstacle != nil } ?? self
  }
}

// MARK: - Arithmetic

extension BoundExpression {
  fileprivate var isFolded: Bool { if case .constant = self { true } else { false } }
}

extension RoundingBound {
  /// Of a sum or a difference.
  func plus(_ other: RoundingBound, _ span: SourceSpan) -> RoundingBound {
    switch (self, other) {
    case (.unknown, _), (_, .exact): self
    case (.exact, _), (_, .unknown): other
    case (.within(let left), .within(let right)): .within(Self.sum(left, right, span))
    }
  }

  /// Of a product with an exact number.
  func times(_ magnitude: BoundExpression, _ span: SourceSpan) -> RoundingBound {
    if case .within(let bound) = self { .within(Self.product(bound, magnitude, span)) } else { self }
  }

  /// Constants are gathered on the right.
  static func sum(_ left: BoundExpression, _ right: BoundExpression, _ span: SourceSpan) -> BoundExpression {
    if case .constant = left, !right.isFolded { return sum(right, left, span) }
    if right.isFolded, case .call(.add, let operands, _, _) = left, operands[1].isFolded {
      return sum(operands[0], sum(operands[1], right, span), span)
    }
    let type = common(left.type, right.type)
    return folded(.call(.add, [cast(left, type, span), cast(right, type, span)], type, span))
  }

  static func difference(
    _ left: BoundExpression, _ right: BoundExpression, _ span: SourceSpan
  ) -> BoundExpression {
    let type = common(left.type, right.type)
    return folded(.call(.subtract, [cast(left, type, span), cast(right, type, span)], type, span))
  }

  /// Rounded up, if at all.
  static func product(
    _ left: BoundExpression, _ right: BoundExpression, _ span: SourceSpan
  ) -> BoundExpression {
    if left.type.base == .double || right.type.base == .double {
      return folded(.call(.multiply, [cast(left, .double, span), cast(right, .double, span)], .double, span))
    }
    let digits = { (factor: BoundExpression) in factor.type.scale ?? 0 }
    var (left, right) = (left, right)
    if digits(left) + digits(right) > 2 * finestFactor {
      left = roundedUp(left, to: finestFactor, span)
      right = roundedUp(right, to: finestFactor, span)
    }
    let product = folded(.call(.multiply, [left, right], .decimal(digits(left) + digits(right)), span))
    return roundedUp(product, to: finestFactor, span)
  }

  /// Not less than the quotient of two numbers that are not negative. The divisor is not 0.
  static func quotient(
    _ dividend: BoundExpression, _ divisor: BoundExpression, _ span: SourceSpan
  ) -> BoundExpression {
    if dividend.type.base == .double || divisor.type.base == .double {
      return folded(
        .call(.divide, [cast(dividend, .double, span), cast(divisor, .double, span)], .double, span))
    }
    let scale = min(max(finestFactor, (dividend.type.scale ?? 0) + 1), 30)
    let quotient = folded(.call(.divide, [dividend, divisor], .decimal(scale), span))
    // The quotient is rounded by half a unit at most, maybe down.
    if case .constant(.decimal(let value), _) = quotient, isQuotient(value, of: dividend, by: divisor) {
      return quotient
    }
    return sum(quotient, unit(of: Int(scale)).expression, span)
  }

  /// Whether a division came out even.
  private static func isQuotient(
    _ value: Decimal, of dividend: BoundExpression, by divisor: BoundExpression
  ) -> Bool {
    guard case .constant(.decimal(let dividend), _) = dividend,
      case .constant(.decimal(let divisor), _) = divisor,
      let coefficient = Decimal.multiply(value.coefficient, divisor.coefficient),
      Int(value.scale) + Int(divisor.scale) <= Decimal.maximumDigits
    else { return false }
    return Decimal(coefficient: coefficient, scale: value.scale + divisor.scale).compare(dividend) == 0
  }

  /// The greatest of bounds.
  static func greatest(_ bounds: [RoundingBound], _ span: SourceSpan) -> RoundingBound {
    if let unknown = bounds.first(where: { $0.obstacle != nil }) { return unknown }
    var expressions: [BoundExpression] = []
    for case .within(let bound) in bounds where !expressions.contains(where: { $0.computesSame(as: bound) }) {
      expressions.append(bound)
    }
    guard let first = expressions.first else { return .exact }
    if expressions.count == 1 { return .within(first) }
    let type = expressions.dropFirst().reduce(first.type) { common($0, $1.type) }
    return .within(folded(.call(.greatest, expressions.map { cast($0, type, span) }, type, span)))
  }

  /// The number without its sign, as a factor of bounds: a decimal or a double.
  static func magnitude(_ number: BoundExpression, _ span: SourceSpan) -> BoundExpression {
    if number.type.base == .double { return folded(.call(.abs, [number], .double, span)) }
    let type = DataType.decimal(number.type.scale ?? 0)
    return folded(.call(.abs, [cast(number, type, span)], type, span))
  }

  static func roundedUp(
    _ number: BoundExpression, to digits: UInt8, _ span: SourceSpan
  ) -> BoundExpression {
    guard let scale = number.type.scale, scale > digits else { return number }
    return folded(
      .call(.ceiling, [number, .constant(.integer(Int64(digits)), .integer)], .decimal(digits), span))
  }

  /// The type that holds both of two bounds.
  static func common(_ left: DataType, _ right: DataType) -> DataType {
    guard let left = left.scale, let right = right.scale else { return .double }
    return .decimal(max(left, right))
  }

  /// To a type that loses nothing but what DOUBLE does.
  static func cast(_ expression: BoundExpression, _ type: DataType, _ span: SourceSpan) -> BoundExpression {
    if expression.type.hasRepresentation(of: type) { return expression }
    if case .constant(let value, _) = expression, let converted = value.converted(to: type) {
      return .constant(converted, type)
    }
    return .cast(expression, type, isTry: false, span)
  }

  /// The bound as it is compared with a difference of the type: not less, and a DOUBLE for doubles only.
  static func meeting(_ type: DataType, _ bound: BoundExpression, _ span: SourceSpan) -> BoundExpression {
    if type.base == .double { return cast(bound, .double, span) }
    guard bound.type.base == .double else { return bound }
    let exact = folded(.cast(bound, .decimal(finestFactor), isTry: false, span))
    return sum(exact, unit(of: Int(finestFactor)).expression, span)
  }

  /// The value of a call of constants, without zeros at its end.
  static func folded(_ call: BoundExpression) -> BoundExpression {
    guard call.children.allSatisfy(\.isFolded), let value = ConstantEvaluator.safeValue(of: call) else {
      return call
    }
    guard case .decimal(var number) = value else { return .constant(value, call.type) }
    while number.scale > 0, number.coefficient % 10 == 0 {
      number = Decimal(coefficient: number.coefficient / 10, scale: number.scale - 1)
    }
    return .constant(.decimal(number), .decimal(number.scale))
  }
}
