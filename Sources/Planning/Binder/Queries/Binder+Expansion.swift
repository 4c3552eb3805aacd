import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// Functions that are written out in terms of other expressions.
  func bindExpansion(
    _ expansion: FunctionDefinition.Expansion, _ function: FunctionDefinition, _ call: CallSyntax,
    in context: ExpressionContext
  ) -> BoundExpression? {
    switch expansion {
    case .currentDate: return .constant(.date(clock.today), .date)
    case .currentTimestamp: return .constant(.timestamp(clock.now), .timestamp)
    case .age: return bindAge(function, call, in: context)
    case .pi: return .constant(.double(.pi), .double)
    case .datePart: return bindDatePart(function, call, in: context)
    case .missing: return bindMissing(call, in: context)
    case .share: return bindShare(function, call, in: context)
    case .grouping: return bindGroupingCall(call, in: context)
    case .regularExpression(let form): return bindRegularExpression(form, function, call, in: context)
    case .namedPart(let part): return bindPart(part, function, call, in: context)
    case .formatTime: return bindTimeFormat(function, call, in: context)
    case .overlay: return bindOverlay(function, call, in: context)
    case .timeBucket: return bindTimeBucket(function, call, in: context)
    case .coalesce, .countIf, .nullIf, .ifThenElse, .typeName, .unitName, .bare, .position, .neighbourPeriod,
      .dateOf, .timestampOfEpoch,
      .bitLength:
      break
    }
    guard let bound = bindOperands(call.arguments, in: context),
      let operands = meeting(bound, in: context)
    else { return nil }
    switch expansion {
    case .typeName: return .constant(.text(operands[0].type.displayName), .text)
    case .unitName: return .constant(operands[0].type.unit.map { .text($0.symbol) } ?? .null, .text)
    case .bare:
      guard let number = coerce(operands[0], to: function.parameters[0], of: function) else { return nil }
      // Even of a number that has a unit in each row nothing knows it any more.
      let one = BoundExpression.constant(.integer(1), .integer)
      return .call(.convertUnit, [number.measured(in: nil), one, one], number.type.withoutUnit, call.span)
    case .coalesce:
      guard let (values, type) = unified(operands, "the arguments of `\(function.name)`") else { return nil }
      return .coalesce(values, type)
    case .position:
      guard let part = coerce(operands[0], to: function.parameters[0], of: function),
        let text = coerce(operands[1], to: function.parameters[1], of: function)
      else { return nil }
      return .call(.position, [text, part], .integer, call.span)
    case .neighbourPeriod(let years):
      guard let period = coerce(operands[0], to: function.parameters[0], of: function) else { return nil }
      return .call(.periodAdd, [period, .constant(.integer(years), .integer)], .period, call.span)
    case .dateOf: return coerce(operands[0], to: function.parameters[0], of: function)
    case .timestampOfEpoch:
      guard let seconds = coerce(operands[0], to: function.parameters[0], of: function) else { return nil }
      let second = BoundExpression.constant(.interval(Interval(microseconds: 1_000_000)), .interval)
      let bare = seconds.measured(in: nil)
      let factor =
        bare.type.base == .integer ? implicitCast(bare, to: .decimal(0), at: operands[0].span) : bare
      let span = BoundExpression.call(.intervalMultiply, [second, factor], .interval, call.span)
      return .call(.timestampAdd, [.constant(.timestamp(0), .timestamp), span], .timestamp, call.span)
    case .bitLength:
      guard let text = coerce(operands[0], to: function.parameters[0], of: function) else { return nil }
      let octets = BoundExpression.call(.octetLength, [text], .integer, call.span)
      return .call(.multiply, [octets, .constant(.integer(8), .integer)], .integer, call.span)
    case .nullIf: return nullIf(operands[0], operands[1], call.span)
    default: return ifThenElse(operands)
    }
  }

  /// What stands before the place, the replacement, and what stands behind it.
  private func bindOverlay(
    _ function: FunctionDefinition, _ call: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let operands = bindOperands(call.arguments, in: context) else { return nil }
    let coerced = operands.enumerated().map { coerce($1, to: function.parameter(at: $0), of: function) }
    guard !coerced.contains(where: { $0 == nil }), operands.allSatisfy({ canRepeat($0) }) else { return nil }
    let arguments = coerced.compactMap(\.self)
    let (text, replacement, start) = (arguments[0], arguments[1], arguments[2])
    let count =
      arguments.count > 3 ? arguments[3] : .call(.length, [replacement], .integer, call.span)
    let one = BoundExpression.constant(.integer(1), .integer)
    let before = BoundExpression.call(.subtract, [start, one], .integer, operands[2].span)
    let behind = BoundExpression.call(.add, [start, count], .integer, operands[2].span)
    let head = BoundExpression.call(.substring, [text, one, before], .text, call.span)
    let tail = BoundExpression.call(.substring, [text, behind], .text, call.span)
    let first = BoundExpression.call(.concatenate, [head, replacement], .text, call.span)
    return .call(.concatenate, [first, tail], .text, call.span)
  }

  /// `time_bucket(width, moment, origin)`. A date stays one where the width is known to have no time.
  private func bindTimeBucket(
    _ function: FunctionDefinition, _ call: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let operands = bindOperands(call.arguments, in: context) else { return nil }
    let coerced = operands.enumerated().map { coerce($1, to: function.parameter(at: $0), of: function) }
    guard !coerced.contains(where: { $0 == nil }) else { return nil }
    var arguments = coerced.compactMap(\.self)
    let isOfDates =
      operands.dropFirst().allSatisfy { $0.type.base == .date } && arguments[0].isKnownWithoutTime
    arguments = arguments.enumerated().map { index, argument in
      index == 0 ? argument : implicitCast(argument, to: .timestamp, at: operands[index].span)
    }
    let bucket = BoundExpression.call(.timeBucket, arguments, .timestamp, call.span)
    return isOfDates ? .cast(bucket, .date, isTry: false, call.span) : bucket
  }

  /// `strftime(moment, format)`, or in SQLite's order.
  private func bindTimeFormat(
    _ function: FunctionDefinition, _ call: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    guard var operands = bindOperands(call.arguments, in: context) else { return nil }
    if operands[0].type.base == .text, operands[1].type.base != .text { operands.swapAt(0, 1) }
    guard let moment = coerce(operands[0], to: function.parameters[0], of: function),
      let format = coerce(operands[1], to: function.parameters[1], of: function)
    else { return nil }
    return .call(.formatTimestamp, [moment, format], .text, call.span)
  }

  /// `age(later, earlier)`; of one moment, to the day that begins today.
  private func bindAge(
    _ function: FunctionDefinition, _ call: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let operands = bindOperands(call.arguments, in: context) else { return nil }
    let moments = operands.map { coerce($0, to: function.parameters[0], of: function) }
    guard let first = moments[0] else { return nil }
    guard operands.count > 1 else {
      let today = BoundExpression.constant(.timestamp(Timestamp.start(ofDay: clock.today)), .timestamp)
      return .call(.age, [today, first], .interval, call.span)
    }
    guard let second = moments[1] else { return nil }
    return .call(.age, [first, second], .interval, call.span)
  }

  private func nullIf(_ value: Operand, _ other: Operand, _ span: SourceSpan) -> BoundExpression? {
    guard canRepeat(value), let equal = comparison(.equal, value, other, span) else { return nil }
    let type = value.type
    let branch = BoundBranch(condition: equal, result: .constant(.null, type))
    return .caseWhen([branch], otherwise: value.expression, type)
  }

  private func ifThenElse(_ operands: [Operand]) -> BoundExpression? {
    guard let condition = booleanOperand(operands[0], of: "IF") else { return nil }
    guard let (values, type) = unified(Array(operands.dropFirst()), "the results of IF") else { return nil }
    return .caseWhen(
      [BoundBranch(condition: condition, result: values[0])],
      otherwise: values.count > 1 ? values[1] : nil, type)
  }
}
