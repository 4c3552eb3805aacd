import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  func bindCall(_ call: CallSyntax, in context: ExpressionContext) -> BoundExpression? {
    let count = call.star == nil ? call.arguments.count : 1
    guard let function = FunctionRegistry.function(named: call.name.key, taking: count) else {
      report(
        .unknownFunction, "there is no function `\(call.name.text)`", at: call.name.span, "not found",
        hint: Suggestion.nearest(to: call.name.text, among: FunctionRegistry.names).map {
          "did you mean `\($0)`?"
        }
          ?? foreignFunctionHint(call.name.key) ?? "`.help functions` lists them all")
      for argument in call.arguments { _ = bind(argument, in: context) }
      return nil
    }
    if let group = call.withinGroup, call.over == nil, let place = HypotheticalPlace(function) {
      return bindHypothetical(place, call, group, in: context)
    }
    switch call.over {
    case nil: break
    case .named?, .window?: return bindWindowCall(call, function, in: context)
    case .missing(let nulls)? where nulls.ignoresNulls && function.passesOverNulls: break
    case .missing(let nulls)?:
      if function.passesOverNulls {
        reportNulls(nulls, of: call.name.text)
        return nil
      }
      report(
        .misplacedWindow, "`\(function.name)` without OVER has no rows around it whose NULLs could count",
        at: nulls.span, hint: "they go with lag, lead, first_value, last_value and nth_value")
      return nil
    }
    switch function.body {
    case .aggregate, .expansion(.countIf):
      guard let (aggregate, plain, ordered) = plainAggregate(function, call) else { return nil }
      return bindAggregate(aggregate, plain, ordered, writtenAs: call, in: context)
    default: break
    }
    guard checkPlain(call, function), checkCount(call, function) else { return nil }
    switch function.body {
    case .scalar(let scalar, let result): return bindScalar(scalar, result, function, call, in: context)
    case .expansion(let expansion): return bindExpansion(expansion, function, call, in: context)
    case .window:
      report(
        .misplacedWindow, "`\(function.name)` is computed over the rows around each row, so it needs OVER",
        at: call.span,
        hint: "write \(function.name)(\(function.parameters.isEmpty ? "" : "…")) OVER (ORDER BY …)")
      return nil
    case .aggregate: return nil
    case .table:
      report(
        .misplacedAggregate, "`\(function.name)` gives rows, so it stands in FROM", at: call.span,
        hint: "write … FROM \(function.name)(…) AS t (x)")
      return nil
    }
  }

  /// DISTINCT, FILTER, ORDER BY and `*` are for aggregates.
  func checkPlain(_ call: CallSyntax, _ function: FunctionDefinition) -> Bool {
    let misplaced: (span: SourceSpan, word: String)? =
      if let span = call.distinct {
        (span, "DISTINCT")
      } else if let span = call.star {
        (span, "`*`")
      } else if let filter = call.filter {
        (filter.span, "FILTER")
      } else if let key = call.orderBy.first {
        (key.expression.span, "ORDER BY")
      } else if let group = call.withinGroup {
        (group.span, "WITHIN GROUP")
      } else {
        nil
      }
    guard let misplaced else { return true }
    report(
      .misplacedAggregate,
      "`\(function.name)` \(function.isAggregate ? "counts whole rows" : "is no aggregate"), and takes no \(misplaced.word)",
      at: misplaced.span, hint: function.signature)
    return false
  }

  func checkCount(_ call: CallSyntax, _ function: FunctionDefinition) -> Bool {
    let count = call.arguments.count
    let least = function.minimumArguments
    let most = function.maximumArguments
    if count >= least, count <= most ?? count { return true }
    let expected =
      if let most, most > least {
        "\(least) to \(most) arguments"
      } else {
        (most == nil ? "at least " : "") + counted(least, "argument")
      }
    report(
      .wrongArgumentCount, "`\(call.name.text)` takes \(expected), not \(count)", at: call.span,
      hint: function.signature)
    return false
  }

  private func bindScalar(
    _ scalar: ScalarFunction, _ result: FunctionDefinition.Result, _ function: FunctionDefinition,
    _ call: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let operands = bindOperands(call.arguments, in: context) else { return nil }
    if scalar == .dateDifference || scalar == .timestampDifference, namesPart(operands[0]) {
      report(
        .wrongArgumentCount, "`\(function.name)` with the name of a part takes two moments behind it",
        at: call.span,
        hint: "\(function.name)(part TEXT, earlier TIMESTAMP, later TIMESTAMP)")
      return nil
    }
    let best = FunctionRegistry.overload(
      of: function, taking: operands.map { $0.literalText == nil ? $0.type : nil })
    guard case .scalar(let scalar, let result) = best.body, best.minimumArguments <= operands.count else {
      return apply(scalar, result, function, operands, call)
    }
    guard case .common = result else { return apply(scalar, result, best, operands, call) }
    return meeting(operands, in: context).flatMap { apply(scalar, result, best, $0, call) }
  }

  private func apply(
    _ scalar: ScalarFunction, _ result: FunctionDefinition.Result, _ function: FunctionDefinition,
    _ operands: [Operand], _ call: CallSyntax
  ) -> BoundExpression? {
    let coerced = operands.enumerated().map { index, operand in
      coerce(operand, to: function.parameter(at: index), of: function)
    }
    guard !coerced.contains(where: { $0 == nil }) else { return nil }
    var arguments = coerced.compactMap(\.self)
    switch result {
    case .fixed(var type):
      if scalar == .squareRoot { type.unit = operands[0].type.unit?.squareRoot }
      if [.dateTruncate, .timestampTruncate, .intervalTruncate].contains(scalar) {
        guard let part = truncationPart(operands[0], of: scalar) else { return nil }
        arguments[0] = part
      }
      if scalar == .regexCount, operands[1].literalText != nil {
        guard let pattern = regularExpression(operands[1], flags: "") else { return nil }
        arguments[1] = pattern.pattern
      }
      if scalar == .boundariesBetween || scalar == .unitsBetween {
        guard let part = spanPart(operands[0], of: function) else { return nil }
        arguments[0] = part
      }
      if scalar == .makeTimestamp {
        arguments[5] = implicitCast(arguments[5].measured(in: nil), to: .decimal(6), at: operands[5].span)
      }
      if [.padLeft, .padRight].contains(scalar), arguments.count == 2 {
        arguments.append(.constant(.text(" "), .text))
      }
      return .call(scalar, arguments, type, call.span)
    case .first: return .call(scalar, arguments, arguments[0].type, call.span)
    case .sign:
      return .call(scalar, arguments, arguments[0].type.isExact ? .integer : .double, call.span)
    case .common:
      guard let common = unified(operands, "the arguments of `\(function.name)`") else { return nil }
      let type = common.type.isNull ? .integer : common.type
      let values = zip(common.values, operands).map { implicitCast($0, to: type, at: $1.span) }
      return .call(scalar, values, type, call.span)
    case .rounded: return bindRounding(scalar, arguments, call)
    }
  }

  /// The argument as the parameter's type; reported if it is another.
  func coerce(
    _ operand: Operand, to parameter: FunctionParameter?, of function: FunctionDefinition
  ) -> BoundExpression? {
    guard let parameter else { return operand.expression }
    let type = operand.type
    let target: DataType? =
      switch parameter.kind {
      case .any: type
      case .text: type.base == .text || type.isNull ? .text : nil
      case .printed: .text
      case .integer: type.base == .integer || type.isNull ? .integer : nil
      case .number: type.isNumeric ? type : type.isNull ? .integer : nil
      case .amount: type.isNumeric || type.base == .interval ? type : type.isNull ? .integer : nil
      case .double: type.isNumeric || type.isNull ? DataType.double.with(type.unit) : nil
      case .boolean: type.base == .boolean || type.isNull ? .boolean : nil
      case .date: type.base == .date || type.base == .timestamp || type.isNull ? .date : nil
      case .timestamp: type.base == .date || type.base == .timestamp || type.isNull ? .timestamp : nil
      case .interval: type.base == .interval || type.isNull ? .interval : nil
      case .moment: [.date, .timestamp, .interval].contains(type.base) ? type : type.isNull ? .date : nil
      case .period: type.base == .period || type.isNull ? .period : nil
      }
    if let target { return implicitCast(operand.expression, to: target, at: operand.span) }
    if let type = parameter.kind.type, let text = operand.literalText {
      return bindText(text, as: type, operand.span)
    }
    reportArgument(operand, parameter, function)
    return nil
  }

  private func reportArgument(
    _ operand: Operand, _ parameter: FunctionParameter, _ function: FunctionDefinition
  ) {
    var hint = function.signature
    if function.isAggregate, operand.type.base == .boolean, [.number, .amount].contains(parameter.kind) {
      hint = "to count the rows where it holds, write count(*) FILTER (WHERE …)"
    } else if case .aggregate(let aggregate) = function.body, aggregate == .median || aggregate == .quantile {
      hint = "write percentile_disc(0.5) WITHIN GROUP (ORDER BY x), which is one of the values"
    } else if let target = parameter.kind.type, let other = periodHint(operand.type, target) {
      hint = other
    } else if parameter.kind == .text {
      hint += "; cast the argument: CAST(… AS TEXT)"
    }
    report(
      .wrongArgumentType,
      "`\(function.name)` needs \(parameter.kind.article) for `\(parameter.name)`", at: operand.span,
      operand.type.displayName, hint: hint)
  }

  /// `round(x, digits)`: where the digits are known they decide the type; where each row has its own, it stays.
  private func bindRounding(
    _ scalar: ScalarFunction, _ arguments: [BoundExpression], _ call: CallSyntax
  ) -> BoundExpression? {
    let digits =
      arguments.count > 1 ? ConstantFolding().fold(arguments[1]) : .constant(.integer(0), .integer)
    var type = arguments[0].type
    if case .constant(let value, _) = digits, case .decimal(_, let trimmed) = type.base {
      guard case .integer(let number) = value else { return .constant(.null, type) }
      let scale = UInt8(clamping: min(max(number, 0), Int64(Decimal.maximumDigits)))
      type.base = .decimal(scale: scale, trimmed: trimmed && number > 12)
    }
    return .call(scalar, [arguments[0], digits], type, call.span)
  }
}

extension FunctionParameter.Kind {
  /// Types whose values can be written as texts.
  fileprivate var type: DataType? {
    switch self {
    case .date: .date
    case .timestamp: .timestamp
    case .interval: .interval
    case .period: .period
    default: nil
    }
  }

  fileprivate var article: String {
    switch self {
    case .any, .printed: "a value"
    case .text: "a TEXT"
    case .integer: "an INTEGER"
    case .number, .double: "a number"
    case .amount: "a number or an INTERVAL"
    case .boolean: "a condition, which is true or false,"
    case .date: "a DATE"
    case .timestamp: "a TIMESTAMP"
    case .interval: "an INTERVAL"
    case .moment: "a DATE, a TIMESTAMP or an INTERVAL"
    case .period: "a PERIOD"
    }
  }
}
