import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// `a ~= b`, whose bound is found once the whole statement is bound, or `a ~= b WITHIN c`.
  func bindApproximation(
    _ syntax: ApproximationSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    let (left, right) = (bindOperand(syntax.left, in: context), bindOperand(syntax.right, in: context))
    let within = syntax.within.map { bindOperand($0, in: context) }
    guard let left, let right, checkApproximation(left, right),
      var pair = comparable(left, right, toCompute: true, in: context)
    else {
      return nil
    }
    if pair.left.type.isNull {
      pair.left = implicitCast(pair.left, to: .integer, at: left.span)
      pair.right = implicitCast(pair.right, to: .integer, at: right.span)
    }
    guard let within else {
      comparesRounded = true
      return .call(.approximatelyEqual, [pair.left, pair.right], .boolean, syntax.span)
    }
    guard let within, checkBound(within) else { return nil }
    if pair.left.type.isExact, within.type.isExact, within.type.unit == nil {
      return .call(.approximatelyEqual, [pair.left, pair.right, within.expression], .boolean, syntax.span)
    }
    guard
      let one = comparable(Operand(pair.left, left.span), within, toCompute: true),
      let other = comparable(Operand(pair.right, right.span), within, toCompute: true)
    else { return nil }
    return .call(.approximatelyEqual, [one.left, other.left, one.right], .boolean, syntax.span)
  }

  private func checkApproximation(_ left: Operand, _ right: Operand) -> Bool {
    let isNumber = { (operand: Operand) in operand.type.isNumeric || operand.type.isNull }
    guard let odd = [left, right].first(where: { !isNumber($0) }) else { return true }
    let other = odd.span == left.span ? right : left
    report(
      .typeMismatch, "`~=` compares numbers, which can be rounded", at: odd.span, odd.type.displayName,
      related: [.init(other.span, other.type.displayName)], hint: "write = for what is not rounded")
    return false
  }

  private func checkBound(_ bound: Operand) -> Bool {
    guard bound.type.isNumeric || bound.type.isNull else {
      report(
        .typeMismatch, "WITHIN needs a number: how far both may differ", at: bound.span,
        bound.type.displayName, hint: "write … ~= … WITHIN 0.5, for example")
      return false
    }
    guard case .constant(let value, _) = bound.expression, value.isNegative else { return true }
    report(
      .argumentOutOfRange, "two numbers cannot differ by less than 0", at: bound.span, "less than 0",
      hint: "WITHIN says how far both may differ, in either direction")
    return false
  }

  /// The statement with the bounds of its `~=` put in.
  func followRounding(_ statement: BoundStatement) -> BoundStatement {
    guard comparesRounded, diagnostics.isEmpty else { return statement }
    return statement.mapQuery { query in
      RoundingPass(newColumn: newColumn, report: report).apply(to: query)
    }
  }
}

extension Value {
  /// Whether it is a number less than 0.
  var isNegative: Bool {
    switch self {
    case .integer(let value): value < 0
    case .decimal(let value): value.coefficient < 0
    case .double(let value): value < 0
    default: false
    }
  }
}
