import Columns
import Diagnostics
import Syntax

/// Calls with OVER.
extension StatementBinder {
  /// The function's result becomes a column beside the rows, and the call a reference to it.
  func bindWindowCall(
    _ call: CallSyntax, _ function: FunctionDefinition, in context: ExpressionContext
  ) -> BoundExpression? {
    context.usesWindows = true
    guard context.clause.allowsWindows else {
      reportMisplacedWindow("`\(function.name)` with OVER", at: call.span, in: context, declared: nil)
      return nil
    }
    let firstUse = context.uses.count
    guard let window = bindWindow(call.over, in: context) else {
      context.within(.window) { for argument in call.arguments { _ = bind(argument, in: context) } }
      return nil
    }
    if call.withinGroup != nil, HypotheticalPlace(function) != nil {
      report(
        .misplacedWindow, "the place that a row would have is found once a group, so it takes no OVER",
        at: call.over?.span ?? call.span,
        hint:
          "leave out OVER, or for the place of each row write \(call.name.text)() OVER (ORDER BY x)")
      return nil
    }
    let bound: BoundWindowCall.Function?
    switch function.body {
    case .aggregate, .expansion(.countIf):
      bound = plainAggregate(function, call).flatMap { aggregate, plain, ordered in
        windowAggregate(aggregate, plain, ordered, in: context).map { .aggregate($0) }
      }
    case .window(let window): bound = windowFunction(window, function, call, in: context)
    case .expansion(.share): return bindShare(function, call, over: window, in: context)
    case .scalar, .expansion, .table:
      report(
        .misplacedWindow, "`\(function.name)` needs no rows around it, so it takes no OVER",
        at: call.over?.span ?? call.span, hint: "leave out OVER; aggregates and window functions take it")
      return nil
    }
    guard let bound else { return nil }
    return column(of: bound, call, over: window, from: firstUse, in: context)
  }

  private func column(
    of function: BoundWindowCall.Function, _ call: CallSyntax, over window: BoundWindow, from firstUse: Int,
    in context: ExpressionContext
  ) -> BoundExpression {
    let result = context.column(
      of: BoundWindowCall(function, frame: window.frame(of: function)), over: window,
      name: ExpressionSyntax.call(call).columnName, span: call.span, uses: firstUse..<context.uses.count,
      newColumn: newColumn)
    if let use = context.windows.first(where: { $0.column.id == result.id }) {
      followUnit(of: result, use.call, over: window, in: context)
    }
    return .column(result.id, result.type)
  }

  /// The sum of a number over the window, beside each row.
  func windowSum(
    of value: Operand, _ call: CallSyntax, over window: BoundWindow, from firstUse: Int,
    in context: ExpressionContext
  ) -> BoundExpression {
    let sum = BoundAggregate(
      function: .sum, arguments: [value.expression], type: value.type, span: call.span)
    return column(of: .aggregate(sum), call, over: window, from: firstUse, in: context)
  }

  private func windowAggregate(
    _ aggregate: AggregateFunction, _ function: FunctionDefinition, _ call: CallSyntax,
    in context: ExpressionContext
  ) -> BoundAggregate? {
    if let nulls = call.over?.nulls, !(nulls.ignoresNulls && function.passesOverNulls) {
      reportNulls(nulls, of: call.name.text)
      return nil
    }
    return boundAggregate(aggregate, function, call, .window, .window, in: context)
  }

  /// Of an aggregate.
  func reportNulls(_ nulls: NullTreatmentSyntax, of name: String) {
    report(
      .misplacedWindow,
      nulls.ignoresNulls
        ? "`\(name)` passes over NULLs by itself, so it takes no such words"
        : "`\(name)` passes over NULLs, as all aggregates do", at: nulls.span,
      hint: "they go with lag, lead, first_value, last_value and nth_value")
  }

  private func windowFunction(
    _ window: WindowFunction, _ function: FunctionDefinition, _ call: CallSyntax,
    in context: ExpressionContext
  ) -> BoundWindowCall.Function? {
    guard checkPlain(call, function), checkCount(call, function) else { return nil }
    let bound = context.within(.window) { bindOperands(call.arguments, in: context) }
    guard var operands = bound else { return nil }
    if [.lag, .lead].contains(window), operands.count > 2 {
      guard let met = meeting(operands[0], operands[2], in: context) else { return nil }
      (operands[0], operands[2]) = met
    }
    if let nulls = call.over?.nulls, !window.givesValues {
      report(
        .misplacedWindow, "`\(function.name)` reads no values, so it takes no such words", at: nulls.span,
        hint: "they go with lag, lead, first_value, last_value and nth_value")
      return nil
    }
    let coerced = operands.enumerated().map { index, operand in
      coerce(operand, to: function.parameter(at: index), of: function)
    }
    guard !coerced.contains(where: { $0 == nil }) else { return nil }
    var arguments = coerced.compactMap(\.self)
    guard isInRange(arguments, of: window, operands) else { return nil }
    let type: DataType
    switch window {
    case .rowNumber, .rank, .denseRank, .tile: type = .integer
    case .percentRank, .cumulativeDistribution:
      type = DataType(.decimal(scale: Self.quotientScale(of: .integer), trimmed: true))
    case .lag where arguments.count > 2, .lead where arguments.count > 2:
      guard let common = unified([operands[0], operands[2]], "the value and the default") else { return nil }
      type = common.type.isNull ? .integer : common.type
      arguments[0] = implicitCast(common.values[0], to: type, at: operands[0].span)
      arguments[2] = implicitCast(common.values[1], to: type, at: operands[2].span)
    case .lag, .lead, .firstValue, .lastValue, .nthValue: type = arguments[0].type
    }
    return .function(
      window, arguments, ignoresNulls: call.over?.nulls?.ignoresNulls ?? false, type, call.span)
  }

  /// The number of `ntile` and `nth_value`, where it is known.
  private func isInRange(
    _ arguments: [BoundExpression], of window: WindowFunction, _ operands: [Operand]
  ) -> Bool {
    let place = window == .tile ? 0 : window == .nthValue ? 1 : nil
    guard let place, case .constant(.integer(let number), _) = arguments[place], number < 1 else {
      return true
    }
    report(
      .argumentOutOfRange,
      window == .tile ? "`ntile` needs at least 1 part" : "`nth_value` counts rows from 1",
      at: operands[place].span, "this is \(number)")
    return false
  }

  // MARK: Where windows may stand

  func reportMisplacedWindow(
    _ what: String, at span: SourceSpan, in context: ExpressionContext, declared: SourceSpan?
  ) {
    let related = declared.map { [Diagnostic.Label($0, "computed over a window")] } ?? []
    let qualify = "put the condition into QUALIFY, behind the other clauses"
    let derive = "compute it in a derived table first"
    let (message, hint): (String, String?) =
      switch context.clause {
      case .where: ("WHERE chooses the rows that windows are made of, so it cannot use \(what)", qualify)
      case .having:
        ("HAVING chooses groups before windows are made of them, so it cannot use \(what)", qualify)
      case .groupBy:
        ("rows are grouped before windows are made of them, so GROUP BY cannot use \(what)", derive)
      case .aggregateArgument, .filter:
        ("rows are aggregated before windows are made of them, so an aggregate cannot use \(what)", derive)
      case .window: ("window functions cannot stand in one another", derive)
      case .join: ("a join is made before windows are, so ON cannot use \(what)", derive)
      default: ("\(what) cannot stand in \(context.clause.rawValue)", nil)
      }
    report(.misplacedWindow, message, at: span, "a window function", related: related, hint: hint)
  }

  /// QUALIFY chooses rows by what window functions give.
  func bindQualify(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> TrackedExpression {
    let start = context.uses.count
    let faults = diagnostics.count
    let expression = bindCondition(syntax, .qualify, in: context)
    if !context.usesWindows, diagnostics.count == faults {
      report(
        .misplacedWindow, "QUALIFY chooses rows by window functions, and there is none", at: syntax.span,
        hint: context.aggregates.isEmpty
          ? "write WHERE, or give a function OVER (…)" : "write HAVING, or give a function OVER (…)")
    }
    return TrackedExpression(
      expression: expression, span: syntax.span, uses: start..<context.uses.count)
  }

  /// Total rows are no rows of a window.
  func checkTotals(_ select: SelectSyntax, in context: ExpressionContext) {
    guard let totals = select.totals, let use = context.windows.first else { return }
    report(
      .misplacedWindow, "a window function cannot tell totals from the groups that they add up",
      at: use.span, related: [.init(totals.span, "adds the totals")],
      hint: "group in a derived table, and use the window function around it")
  }
}

extension BoundWindow {
  /// What the function looks at: the frame as written, or what stands for none.
  fileprivate func frame(of function: BoundWindowCall.Function) -> BoundFrame {
    if case .function(let function, _, _, _, _) = function, !function.usesFrame { return .wholePartition }
    if let frame { return frame }
    return order.isEmpty ? .wholePartition : .toPeers
  }
}

extension FunctionDefinition {
  /// Whether it gives one of the values that come, so that IGNORE NULLS says what it does anyway.
  var passesOverNulls: Bool {
    switch body {
    case .aggregate(.anyValue), .aggregate(.lastValue): true
    default: false
    }
  }
}
