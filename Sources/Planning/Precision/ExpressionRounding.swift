import Columns
import Diagnostics

/// What rounding of columns does to expressions over them.
struct ExpressionRounding {
  /// Of the columns that the expressions read; one that is not here is exact.
  let columns: [ColumnID: RoundingBound]
  let subquery: (SubqueryID) -> RoundingBound

  /// The largest bound, in nodes, and the tallest that is worth computing.
  private static let maximumNodes = 20_000
  private static let maximumHeight = 600

  func bound(of expression: BoundExpression) -> RoundingBound {
    guard expression.type.isNumeric else { return .exact }
    switch expression {
    // Subqueries that depend on the row are joins by now.
    case .constant, .and, .or, .inList, .exists, .inSubquery, .correlated: return .exact
    case .column(let id, _): return columns[id] ?? .exact
    case .scalarSubquery(let id, _, _): return subquery(id)
    case .call(let function, let arguments, let type, let span):
      return limited(bound(of: function, arguments, type, span), span)
    case .cast(let operand, let type, _, let span): return bound(ofCast: operand, to: type, span)
    case .caseWhen(let branches, let otherwise, _):
      return limited(bound(of: branches, otherwise: otherwise), .none)
    case .coalesce(let operands, _): return limited(bound(ofFirst: operands), .none)
    }
  }

  /// The bound, unless it has grown too large to be computed.
  private func limited(_ bound: RoundingBound, _ span: SourceSpan) -> RoundingBound {
    guard case .within(let expression) = bound, expression.height(limit: 3) > 1 else { return bound }
    let isSmall =
      expression.nodeCount(limit: Self.maximumNodes) < Self.maximumNodes
      && expression.height(limit: Self.maximumHeight) < Self.maximumHeight
    return isSmall ? bound : .unknown(.init(name: "an expression as large as this", span: span))
  }

  // MARK: Functions

  private func bound(
    of function: ScalarFunction, _ arguments: [BoundExpression], _ type: DataType, _ span: SourceSpan
  ) -> RoundingBound {
    switch function {
    case .add, .subtract: return bound(of: arguments[0]).plus(bound(of: arguments[1]), span)
    case .negate, .abs, .limitDigits, .limitDigitsOrNull, .widen, .shareTotal: return bound(of: arguments[0])
    case .multiply: return bound(ofProduct: arguments[0], arguments[1], span)
    case .divide: return bound(ofQuotient: arguments[0], arguments[1], type, span)
    case .round, .truncate, .ceiling, .floor: return bound(ofRounding: function, arguments, type, span)
    case .convertUnit, .convertExactly: return bound(ofConversion: arguments, type, span)
    case .convertRowUnit, .convertRowUnitOrNull, .meetRowUnit:
      return bound(ofRows: function, arguments, type, span)
    case .greatest, .least: return .greatest(arguments.map(bound(of:)), span)
    default:
      // Of exact numbers, texts and dates the result is exact.
      let bounds = arguments.map(bound(of:))
      if let unknown = bounds.first(where: { $0.obstacle != nil }) { return unknown }
      guard bounds.contains(where: { !$0.isExact }) else { return .exact }
      return .unknown(.init(name: "`\(FunctionRegistry.name(of: function))`", span: span))
    }
  }

  /// |a| db + |b| da + da db, in the form that repeats the smaller of the bounds.
  private func bound(
    ofProduct left: BoundExpression, _ right: BoundExpression, _ span: SourceSpan
  ) -> RoundingBound {
    let (leftBound, rightBound) = (bound(of: left), bound(of: right))
    let (one, other) = (RoundingBound.magnitude(left, span), RoundingBound.magnitude(right, span))
    guard case .within(let a) = leftBound, case .within(let b) = rightBound else {
      return leftBound.times(other, span).plus(rightBound.times(one, span), span)
    }
    let isLeftLarger = a.nodeCount(limit: Self.maximumNodes) > b.nodeCount(limit: Self.maximumNodes)
    let (large, small) = isLeftLarger ? (a, b) : (b, a)
    let (besideLarge, besideSmall) = isLeftLarger ? (other, one) : (one, other)
    return .within(
      RoundingBound.sum(
        RoundingBound.product(large, RoundingBound.sum(besideLarge, small, span), span),
        RoundingBound.product(small, besideSmall, span), span))
  }

  /// (da + |a / b| db) / (|b| - db), NULL where b may be 0; and what the quotient itself is rounded by.
  private func bound(
    ofQuotient left: BoundExpression, _ right: BoundExpression, _ type: DataType, _ span: SourceSpan
  ) -> RoundingBound {
    let own = type.scale.map(RoundingBound.halfUnit(of:)) ?? .exact
    let (leftBound, rightBound) = (bound(of: left), bound(of: right))
    let divisor = RoundingBound.magnitude(right, span)
    guard case .within(let b) = rightBound else {
      guard case .within(let a) = leftBound else { return own.unless(leftBound, rightBound) }
      return RoundingBound.within(RoundingBound.quotient(a, divisor, span)).plus(own, span)
        .unless(rightBound)
    }
    let quotient = RoundingBound.magnitude(.call(.divide, [left, right], type.withoutUnit, span), span)
    let exactQuotient = RoundingBound.within(quotient).plus(own, span)
    let dividend = leftBound.plus(exactQuotient.times(b, span), span)
    let rest = RoundingBound.difference(divisor, b, span)
    let zero = RoundingBound.cast(RoundingBound.zero, rest.type, span)
    let total = RoundingBound.within(RoundingBound.quotient(dividend.expression, rest, span)).plus(own, span)
    let isApart = RoundingBound.folded(.call(.greater, [rest, zero], .boolean, span))
    let bound = BoundExpression.caseWhen(
      [BoundBranch(condition: isApart, result: total.expression)], otherwise: nil, total.expression.type)
    return RoundingBound.within(bound).unless(leftBound)
  }

  /// To so many digits: half a unit more, or a whole one where it goes to one side; none for a number that has
  /// no more digits.
  private func bound(
    ofRounding function: ScalarFunction, _ arguments: [BoundExpression], _ type: DataType,
    _ span: SourceSpan
  ) -> RoundingBound {
    let operand = bound(of: arguments[0])
    var digits = 0
    if arguments.count > 1 {
      guard case .constant(let value, _) = arguments[1] else {
        return .unknown(
          .init(name: "`\(FunctionRegistry.name(of: function))` to digits of each row", span: span))
      }
      // NULL for no digits.
      guard case .integer(let number) = value else { return operand }
      digits = Int(max(-400, min(400, number)))
    }
    if let scale = arguments[0].type.scale, digits >= Int(scale) { return operand }
    let unit = RoundingBound.unit(of: digits)
    guard function == .round else { return operand.plus(unit, span) }
    let half = BoundExpression.constant(.decimal(Decimal(coefficient: 5, scale: 1)), .decimal(1))
    return operand.plus(unit.times(half, span), span)
  }

  /// The bound in the other unit; and what the number is rounded by, where no digits are enough for it.
  private func bound(
    ofConversion arguments: [BoundExpression], _ type: DataType, _ span: SourceSpan
  ) -> RoundingBound {
    let operand = bound(of: arguments[0])
    let parts = arguments.dropFirst().map { part in
      if case .constant(.integer(let part), _) = part { Int128(part) } else { Int128(1) }
    }
    let numbers = parts.map {
      BoundExpression.constant(.decimal(Decimal(coefficient: $0, scale: 0)), .decimal(0))
    }
    var result = operand.times(numbers[0], span)
    guard parts[1] > 1 else { return result }
    if case .within(let bound) = result {
      result = .within(RoundingBound.quotient(bound, numbers[1], span))
    }
    let isExact = type.scale == nil || UnitRatio(of: parts[0], to: parts[1]).addedScale != nil
    return isExact ? result : result.plus(.halfUnit(of: type.scale ?? 0), span)
  }

  /// The bound in the row's unit is brought into the other one as the number is.
  private func bound(
    ofRows function: ScalarFunction, _ arguments: [BoundExpression], _ type: DataType, _ span: SourceSpan
  ) -> RoundingBound {
    guard case .within(let bound) = bound(of: arguments[0]) else { return bound(of: arguments[0]) }
    let further = max(0, Int(type.scale ?? 0) - Int(arguments[0].type.scale ?? 0))
    let scale = min(Int(bound.type.scale ?? 0) + further, Decimal.maximumDigits)
    let result = bound.type.scale.map { _ in DataType.decimal(UInt8(scale)) } ?? .double
    return .within(.call(function, [bound] + arguments.dropFirst(), result, span))
  }

  // MARK: Casts and choices

  private func bound(
    ofCast operand: BoundExpression, to type: DataType, _ span: SourceSpan
  ) -> RoundingBound {
    let before = bound(of: operand)
    switch (operand.type.base, type.base) {
    case (.text, .decimal(let scale, _)): return .halfUnit(of: scale)
    case (.double, .decimal(let scale, _)): return before.plus(.halfUnit(of: scale), span)
    case (.double, .integer): return before.plus(.halfUnit(of: 0), span)
    default:
      guard let from = operand.type.scale, let to = type.scale, from > to else { return before }
      return before.plus(.halfUnit(of: to), span)
    }
  }

  /// The bound of the branch that is taken.
  private func bound(of branches: [BoundBranch], otherwise: BoundExpression?) -> RoundingBound {
    choice(branches.map { ($0.condition, bound(of: $0.result)) }, otherwise: otherwise.map(bound(of:)))
  }

  private func bound(ofFirst operands: [BoundExpression]) -> RoundingBound {
    choice(operands.map { (.call(.isNotNull, [$0], .boolean, .none), bound(of: $0)) }, otherwise: nil)
  }

  private func choice(
    _ branches: [(condition: BoundExpression, bound: RoundingBound)], otherwise: RoundingBound?
  ) -> RoundingBound {
    let bounds = branches.map(\.bound) + (otherwise.map { [$0] } ?? [])
    if let unknown = bounds.first(where: { $0.obstacle != nil }) { return unknown }
    guard let first = bounds.first, bounds.contains(where: { !$0.isExact }) else { return .exact }
    if first.constant != nil, bounds.allSatisfy({ $0.expression.computesSame(as: first.expression) }) {
      return first
    }
    let type = bounds.dropFirst().reduce(first.expression.type) {
      RoundingBound.common($0, $1.expression.type)
    }
    let result = { (bound: RoundingBound) in RoundingBound.cast(bound.expression, type, .none) }
    return .within(
      .caseWhen(
        branches.map { BoundBranch(condition: $0.condition, result: result($0.bound)) },
        otherwise: otherwise.map(result), type))
  }
}
