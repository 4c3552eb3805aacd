import Columns
import Diagnostics
import Syntax

/// Aggregates that stand for others, or have arguments of a kind of their own.
extension StatementBinder {
  /// `percentile_cont(p) WITHIN GROUP (ORDER BY x)` is `(x, p)`, `listagg(x, ',') WITHIN GROUP (ORDER BY y)` is
  /// `(x, ',' ORDER BY y)`. nil and reported where the order means nothing.
  func orderedAggregate(
    _ aggregate: AggregateFunction, _ function: FunctionDefinition, _ call: CallSyntax
  ) -> CallSyntax? {
    guard let group = call.withinGroup else {
      guard call.name.key.hasPrefix("percentile"), call.arguments.count == 1 else { return call }
      report(
        .wrongArgumentCount, "`\(call.name.text)` does not say of what", at: call.span,
        hint: "write \(call.name.text)(0.5) WITHIN GROUP (ORDER BY x)")
      return nil
    }
    var ordered = call
    switch aggregate {
    case .stringAggregate where call.orderBy.isEmpty:
      ordered.orderBy = group.order
      return ordered
    case .quantile, .discreteQuantile, .mode:
      let expected = aggregate == .mode ? 0 : 1
      guard call.arguments.count == expected, let item = group.order.first, group.order.count == 1 else {
        report(
          .wrongArgumentCount,
          "`\(call.name.text)` takes \(expected == 0 ? "no argument" : "a fraction"), and one value in WITHIN GROUP",
          at: call.span,
          hint: "write \(call.name.text)(\(expected == 0 ? "" : "0.5")) WITHIN GROUP (ORDER BY x)")
        return nil
      }
      ordered.arguments.insert(item.expression, at: 0)
      if item.descending { ordered.orderBy = [item] }
      return ordered
    default:
      report(
        .misplacedAggregate, "`\(call.name.text)` takes no WITHIN GROUP", at: group.span,
        hint: "write ORDER BY inside the parentheses")
      return nil
    }
  }

  /// The aggregate that a call stands for: `count_if(condition)` is `count(*) FILTER (WHERE condition)`, and cites the rows that
  /// it counts. nil and reported where it stands for none.
  func plainAggregate(
    _ function: FunctionDefinition, _ call: CallSyntax
  ) -> (AggregateFunction, FunctionDefinition, CallSyntax)? {
    if case .aggregate(let aggregate) = function.body {
      return orderedAggregate(aggregate, function, call).map { (aggregate, function, $0) }
    }
    var plain = call
    plain.filter = nil
    guard checkPlain(plain, function), checkCount(call, function),
      let count = FunctionRegistry.function(named: "count")
    else { return nil }
    var counting = call
    counting.star = call.name.span
    counting.filter = call.filter.map { .and([$0, call.arguments[0]]) } ?? call.arguments[0]
    counting.arguments = []
    return (.count, count, counting)
  }

  /// The arguments as the aggregate's state takes them; nil and reported where they are out of its range.
  func settled(
    _ arguments: [BoundExpression], of aggregate: AggregateFunction, _ function: FunctionDefinition,
    _ operands: [Operand]
  ) -> [BoundExpression]? {
    switch aggregate {
    case .quantile, .discreteQuantile:
      return fraction(operands[1], function).map { [arguments[0], $0] }
    case .sparkline: return width(arguments, operands, function).map { [arguments[0], $0] }
    case .product: return factor(arguments[0], operands[0], function).map { [$0] }
    default:
      return aggregate.composesUnits ? composed(arguments, of: aggregate, function, operands) : arguments
    }
  }

  /// A constant from 0 to 1, exact.
  private func fraction(_ operand: Operand, _ function: FunctionDefinition) -> BoundExpression? {
    guard operand.type.isNumeric, let bare = convert(operand, to: nil) else {
      reportFraction(operand, function, operand.type.displayName)
      return nil
    }
    let exact =
      bare.type.isExact
      ? bare.expression : implicitCast(bare.expression, to: .decimal(Self.fractionDigits), at: operand.span)
    let value: Decimal
    switch ConstantEvaluator.safeValue(of: exact) {
    case .integer(let integer): value = Decimal(coefficient: Int128(integer), scale: 0)
    case .decimal(let decimal): value = decimal
    case nil:
      reportFraction(operand, function, "this is computed")
      return nil
    default:
      reportFraction(operand, function, "this is none")
      return nil
    }
    var (coefficient, scale) = (value.coefficient, value.scale)
    while scale > 0, coefficient % 10 == 0 { (coefficient, scale) = (coefficient / 10, scale - 1) }
    guard coefficient >= 0, let one = PowersOfTen.power(Int(scale)), coefficient <= one else {
      reportFraction(operand, function, "this lies outside")
      return nil
    }
    guard scale <= Self.fractionDigits else {
      reportFraction(operand, function, "this has more than \(Self.fractionDigits) digits")
      return nil
    }
    return .constant(.decimal(Decimal(coefficient: coefficient, scale: scale)), .decimal(scale))
  }

  /// Of a line of text, in signs: a constant.
  private func width(
    _ arguments: [BoundExpression], _ operands: [Operand], _ function: FunctionDefinition
  ) -> BoundExpression? {
    guard arguments.count > 1 else {
      return .constant(.integer(AggregateDescription.sparklineWidth), .integer)
    }
    if case .integer(let width) = ConstantEvaluator.safeValue(of: arguments[1]), (1...1000).contains(width) {
      return .constant(.integer(width), .integer)
    }
    report(
      .argumentOutOfRange, "`\(function.name)` needs a constant width from 1 to 1000", at: operands[1].span,
      hint: "\(function.name)(x, 40) draws at most 40 signs")
    return nil
  }

  private static var fractionDigits: UInt8 { 9 }

  private func reportFraction(_ operand: Operand, _ function: FunctionDefinition, _ label: String) {
    report(
      .argumentOutOfRange, "`\(function.name)` needs a constant fraction from 0 to 1", at: operand.span,
      label,
      hint: "for the upper tenth write \(function.name)(x, 0.9)")
  }

  /// A product of many numbers would be in a power of their unit that nobody knows beforehand.
  private func factor(
    _ argument: BoundExpression, _ operand: Operand, _ function: FunctionDefinition
  ) -> BoundExpression? {
    if let unit = argument.type.unit, !unit.isShare {
      report(
        .unitMismatch, "`\(function.name)` multiplies bare numbers", at: operand.span, "in \(unit.symbol)",
        hint: "drop the unit: … / 1 [\(unit.symbol)]")
      return nil
    }
    let bare = convert(Operand(argument, operand.span), to: nil)?.expression ?? argument
    return bare.type.base == .integer ? bare : implicitCast(bare, to: .double, at: operand.span)
  }

  /// Both numbers in units that can be multiplied or divided.
  private func composed(
    _ arguments: [BoundExpression], of aggregate: AggregateFunction, _ function: FunctionDefinition,
    _ operands: [Operand]
  ) -> [BoundExpression]? {
    guard arguments.count == 2 else { return arguments }
    guard let result = aggregate.pairComposition(arguments[0].type.unit, arguments[1].type.unit),
      let one = convert(Operand(arguments[0], operands[0].span), to: result.left),
      let other = convert(Operand(arguments[1], operands[1].span), to: result.right)
    else {
      report(
        .scaleTooLarge, "the unit of this result is too high a power", at: operands[0].span,
        operands[0].type.displayName, related: [.init(operands[1].span, operands[1].type.displayName)])
      return nil
    }
    return [one.expression, other.expression]
  }

  /// Of a quantile in descending order: that of the other end, or the mark that its values count from there, as do those of
  /// a mode that come equally often.
  func descending(_ arguments: [BoundExpression], _ aggregate: AggregateFunction) -> [BoundExpression] {
    if aggregate != .quantile { return arguments + [.constant(.boolean(true), .boolean)] }
    guard arguments.count > 1, case .constant(.decimal(let value), let type) = arguments[1],
      let one = PowersOfTen.power(Int(value.scale))
    else { return arguments }
    return [
      arguments[0],
      .constant(.decimal(Decimal(coefficient: one - value.coefficient, scale: value.scale)), type),
    ]
  }
}
