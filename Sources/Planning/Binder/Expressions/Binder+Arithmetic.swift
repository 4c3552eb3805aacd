import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// The digits after the point of a quotient or an average of exact numbers: twelve, or six more than the
  /// dividend was written with, up to 18; never fewer than an operand has.
  static func quotientScale(of dividend: DataType, by divisor: DataType = .integer) -> UInt8 {
    let scale = dividend.scale ?? 0
    let further = dividend.isTrimmed ? scale : min(scale + 6, 18)
    return max(12, scale, further, divisor.scale ?? 0)
  }

  /// The digits before the point of a constant divisor, which a quotient has more after it, up to 24, so that a
  /// part of a large whole does not become 0.
  private static func places(ofDivisor divisor: BoundExpression) -> UInt8 {
    let whole: Decimal? =
      switch divisor {
      case .constant(.integer(let value), _): Decimal(coefficient: Int128(value), scale: 0)
      case .constant(.decimal(let value), _): value
      default: nil
      }
    guard let whole else { return 0 }
    var places = 0
    while places < 24, let limit = PowersOfTen.power(places + Int(whole.scale)),
      whole.coefficient.magnitude > limit
    { places += 1 }
    return UInt8(places)
  }

  func arithmetic(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> BoundExpression? {
    if left.type.base == .period || right.type.base == .period {
      return periodArithmetic(op, left, right, span)
    }
    if [left, right].contains(where: { $0.type.base == .timestamp || $0.type.base == .interval }) {
      return momentArithmetic(op, left, right, span)
    }
    if left.type.base == .date || right.type.base == .date {
      return dateArithmetic(op, left, right, span)
    }
    guard left.type.isNumeric || left.type.isNull, right.type.isNumeric || right.type.isNull else {
      // Whatever it is that NULL would be added to.
      if left.type.isNull || right.type.isNull { return .constant(.null, .integer) }
      reportMismatch(op.verb, left, right)
      return nil
    }
    switch op {
    case .multiply, .divide, .integerDivide:
      guard let factors = composed(op, left, right, span),
        let common = factors.left.type.unifiedBase(with: factors.right.type)
      else { return nil }
      let type = common.isNull ? .integer : common
      return scaled(op, factors.left, factors.right, type, span)?.measured(in: factors.unit)
    default:
      guard let common = sumType(op, left, right) else {
        reportMismatch(op.verb, left, right)
        return nil
      }
      let type = common.isNull ? .integer : common
      let function: ScalarFunction =
        op == .subtract ? .subtract : op == .remainder ? .remainder : .add
      return .call(function, both(left, right, as: type), type, span)
    }
  }

  /// A product or a quotient, units left aside.
  private func scaled(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ type: DataType, _ span: SourceSpan
  ) -> BoundExpression? {
    switch op {
    case .multiply: product(left, right, type, span)
    case .divide: quotient(left, right, type, span)
    default: integerQuotient(left, right, type, span)
    }
  }

  private func both(_ left: Operand, _ right: Operand, as type: DataType) -> [BoundExpression] {
    [left, right].map { implicitCast($0.expression, to: type, at: $0.span) }
  }

  private func product(
    _ left: Operand, _ right: Operand, _ type: DataType, _ span: SourceSpan
  ) -> BoundExpression? {
    guard case .decimal(_, let trimmed) = type.base else {
      return .call(.multiply, both(left, right, as: type), type, span)
    }
    let factors = [left, right].map(decimalOperand)
    let scale = factors.reduce(0) { $0 + Int($1.type.scale ?? 0) }
    guard scale <= Decimal.maximumDigits else {
      report(
        .scaleTooLarge, "the product would have \(scale) digits after the point, and 38 is the most",
        at: left.span, "\(left.type.scale ?? 0) digits",
        related: [.init(right.span, "\(right.type.scale ?? 0) digits")],
        hint: "round one factor first: round(…, 6)")
      return nil
    }
    return .call(.multiply, factors, .decimal(UInt8(scale), trimmed: trimmed), span)
  }

  /// As it is if a decimal, otherwise cast to one of scale 0.
  private func decimalOperand(_ operand: Operand) -> BoundExpression {
    if case .decimal = operand.type.base { return operand.expression }
    return implicitCast(operand.expression, to: .decimal(0), at: operand.span)
  }

  private func quotient(
    _ left: Operand, _ right: Operand, _ type: DataType, _ span: SourceSpan
  ) -> BoundExpression {
    if type.base == .double { return .call(.divide, both(left, right, as: .double), .double, span) }
    let operands = [left, right].map(decimalOperand)
    let scale = Self.quotientScale(of: left.type, by: right.type)
    let needed = min((left.type.scale ?? 0) + Self.places(ofDivisor: right.expression) + 6, 24)
    return .call(.divide, operands, .decimal(max(scale, needed), trimmed: true), span)
  }

  /// The quotient without what is behind its point.
  private func integerQuotient(
    _ left: Operand, _ right: Operand, _ type: DataType, _ span: SourceSpan
  ) -> BoundExpression {
    guard type.base == .double else {
      return .call(.integerDivide, both(left, right, as: type), .integer, span)
    }
    let quotient = BoundExpression.call(.divide, both(left, right, as: .double), .double, span)
    return .cast(.call(.truncate, [quotient], .double, span), .integer, isTry: false, span)
  }

  // MARK: Dates

  /// date ± days, days + date, date - date.
  private func dateArithmetic(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> BoundExpression? {
    let isDays = { (operand: Operand) in
      (operand.type.base == .integer || operand.type.isNull)
        && (operand.type.unit ?? .days) == .days
    }
    if op == .subtract {
      guard let one = readText(left, beside: right), let other = readText(right, beside: left) else {
        return nil
      }
      if one.type.base == .date, other.type.base == .date {
        return .call(.dateDifference, [one.expression, other.expression], .integer, span)
      }
      if one.type.base == .date, isDays(other) {
        let days = implicitCast(other.expression, to: .integer, at: other.span)
        return .call(
          .dateAdd, [one.expression, .call(.negate, [days], .integer, other.span)], .date, span)
      }
    }
    if op == .add, left.type.base == .date, isDays(right) { return laterDate(left, right, span) }
    if op == .add, right.type.base == .date, isDays(left) { return laterDate(right, left, span) }
    report(
      .typeMismatch,
      "\(left.type.displayName) and \(right.type.displayName) cannot be \(op.verb)", at: left.span,
      left.type.displayName, related: [.init(right.span, right.type.displayName)],
      hint: "a date takes + and - with a number of days or an interval, and - with another date")
    return nil
  }

  private func laterDate(_ date: Operand, _ days: Operand, _ span: SourceSpan) -> BoundExpression {
    .call(
      .dateAdd, [date.expression, implicitCast(days.expression, to: .integer, at: days.span)], .date, span)
  }
}

extension BinaryOperatorSyntax {
  /// What cannot be done to two operands: "added".
  var verb: String {
    switch self {
    case .add: "added"
    case .subtract: "subtracted"
    case .multiply: "multiplied"
    case .divide, .integerDivide, .remainder: "divided"
    default: "combined"
    }
  }
}
