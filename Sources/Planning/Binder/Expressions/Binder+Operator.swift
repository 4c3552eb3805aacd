import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// `a + b * c - d`: the left operands are followed in a loop, so that a long chain needs no deep stack.
  func bindBinaryChain(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> BoundExpression? {
    var links: [(op: BinaryOperatorSyntax, right: ExpressionSyntax, span: SourceSpan)] = []
    var first = syntax
    while case .binary(let op, let left, let right, let span) = first {
      links.append((op, right, span))
      first = left
    }
    var span = first.span
    var result: BoundExpression?
    if case .row(let items, let place) = first, let link = links.popLast() {
      result = bindRowComparison(link.op, items, place, link.right, in: context)
      span = span.union(link.right.span)
    } else {
      result = bind(first, in: context)
    }
    for link in links.reversed() {
      let right = bindOperand(link.right, in: context)
      if let left = result, let right {
        result = binary(link.op, Operand(left, span), right, link.span, in: context)
      } else {
        result = nil
      }
      span = span.union(link.right.span)
    }
    return result
  }

  private func binary(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ opSpan: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    let span = left.span.union(right.span)
    var (left, right) = (left, right)
    if op.needsOneUnit {
      guard let met = meeting(left, right, in: context) else { return nil }
      (left, right) = met
    }
    switch op {
    case .equal: return comparison(.equal, left, right, span)
    case .notEqual: return comparison(.notEqual, left, right, span)
    case .less: return comparison(.less, left, right, span)
    case .lessOrEqual: return comparison(.lessOrEqual, left, right, span)
    case .greater: return comparison(.greater, left, right, span)
    case .greaterOrEqual: return comparison(.greaterOrEqual, left, right, span)
    case .concatenate:
      let parts = [left, right].map { implicitCast($0.expression, to: .text, at: $0.span) }
      return .call(.concatenate, parts, .text, span)
    case .add, .subtract, .multiply, .divide, .integerDivide, .remainder:
      return arithmetic(op, left, right, span)
    }
  }

  func bindUnary(
    _ op: UnaryOperatorSyntax, _ syntax: ExpressionSyntax, _ span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    let span = span.union(syntax.span)
    if op == .minus, case .literal(let literal) = syntax,
      let constant = bindNegativeLiteral(literal, span)
    {
      return constant
    }
    guard let operand = bindOperand(syntax, in: context) else { return nil }
    if op == .not {
      return booleanOperand(operand, of: "NOT").map { .call(.not, [$0], .boolean, span) }
    }
    // What other engines take, too: it changes nothing.
    if op == .plus, operand.type.base == .text { return operand.expression }
    guard operand.type.isNumeric || operand.type.isNull || operand.type.base == .interval else {
      report(
        .typeMismatch, "`\(op.rawValue)` needs a number", at: operand.span, operand.type.displayName)
      return nil
    }
    let number =
      operand.type.isNull
      ? implicitCast(operand.expression, to: .integer, at: span) : operand.expression
    return op == .plus ? number : .call(.negate, [number], number.type, span)
  }

  // MARK: Comparison

  func comparison(
    _ function: ScalarFunction, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> BoundExpression? {
    guard let sides = comparable(left, right) else { return nil }
    // Not known, whatever the other side is and whether or not it can be computed. Of what surely can be, the reason
    // is kept.
    if sides.left.isNullLiteral && sides.right.isFallible
      || sides.right.isNullLiteral && sides.left.isFallible
    {
      return .constant(.null, .boolean)
    }
    return .call(function, [sides.left, sides.right], .boolean, span)
  }

  /// Both sides cast to one type; reported if there is none.
  /// - Parameter toCompute: whether more is done with them than to compare them.
  func comparable(
    _ left: Operand, _ right: Operand, toCompute: Bool = false
  ) -> (left: BoundExpression, right: BoundExpression)? {
    guard let left = readText(left, beside: right), let right = readText(right, beside: left) else {
      return nil
    }
    guard let type = left.type.unified(with: right.type) else {
      reportMismatch("compared", left, right)
      return nil
    }
    if toCompute {
      return (
        implicitCast(left.expression, to: type, at: left.span),
        implicitCast(right.expression, to: type, at: right.span)
      )
    }
    return (
      widened(left.expression, to: type, at: left.span), widened(right.expression, to: type, at: right.span)
    )
  }

  /// As `implicitCast`, for what is only compared: an exact number of fewer digits after the point has room at any scale.
  func widened(_ expression: BoundExpression, to type: DataType, at span: SourceSpan) -> BoundExpression {
    guard let scale = expression.type.scale, let target = type.scale, scale < target,
      expression.type.unit == nil || Unit.ratio(from: expression.type.unit, to: type.unit) == .one
    else { return implicitCast(expression, to: type, at: span) }
    if case .constant(let value, _) = expression, let converted = value.converted(to: type) {
      return .constant(converted, type)
    }
    return .call(.widen, [expression], type, span)
  }

  /// A text literal beside a date or a period is read as one; nil and reported if it is none.
  func readText(_ operand: Operand, beside other: Operand) -> Operand? {
    guard other.type.readsTextLiterals, let text = operand.literalText else { return operand }
    return bindText(text, as: other.type, operand.span).map { Operand($0, operand.span) }
  }

  func reportMismatch(_ verb: String, _ left: Operand, _ right: Operand) {
    if left.type.base == .text, right.type.base == .text { return reportTexts(verb, left, right) }
    if left.type.unifiedBase(with: right.type) != nil { return reportUnits(verb, left, right) }
    report(
      .typeMismatch,
      "\(left.type.displayName) and \(right.type.displayName) cannot be \(verb)", at: left.span,
      left.type.displayName, related: [.init(right.span, right.type.displayName)],
      hint: mismatchHint(left, right))
  }

  /// Arithmetic with two texts.
  private func reportTexts(_ verb: String, _ left: Operand, _ right: Operand) {
    let spellNumbers = [left, right].allSatisfy { $0.literalText.map { Decimal($0) != nil } ?? false }
    report(
      .typeMismatch, "texts cannot be \(verb)", at: left.span, "TEXT", related: [.init(right.span, "TEXT")],
      hint: spellNumbers
        ? "write the numbers without quotes"
        : verb == BinaryOperatorSyntax.add.verb
          ? "|| joins texts; to compute with numbers in them, write CAST(… AS DECIMAL(38, 2))"
          : "to compute with numbers in them, write CAST(… AS DECIMAL(38, 2))")
  }

  private func mismatchHint(_ left: Operand, _ right: Operand) -> String? {
    if let hint = periodHint(left, right) { return hint }
    let (text, number) = left.type.base == .text ? (left, right) : (right, left)
    guard text.type.base == .text, number.type.isNumeric else {
      return "cast one side, as in CAST(… AS \(right.type.displayName))"
    }
    if let literal = text.literalText, Decimal(literal) != nil {
      return "write the number without quotes: \(literal)"
    }
    return "cast the text: CAST(… AS \(number.type.displayName))"
  }
}

extension BoundExpression {
  /// `NULL` as it is written, cast or not.
  fileprivate var isNullLiteral: Bool { if case .constant(.null, _) = self { true } else { false } }
}
