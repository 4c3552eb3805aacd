import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// The aggregate becomes a column of the grouped rows, and the call a reference to it.
  ///
  /// - Parameter written: what stands in the query, where the call is put together from it.
  func bindAggregate(
    _ aggregate: AggregateFunction, _ function: FunctionDefinition, _ call: CallSyntax,
    writtenAs written: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    // Within a subquery it may be one of the query around, which is known once its arguments are.
    guard context.allowsAggregates || context.outer != nil else {
      reportMisplacedAggregate("`\(function.name)`", at: call.span, in: context, declared: nil)
      return nil
    }
    let counts = context.outer?.parameterCounts ?? []
    let bound = boundAggregate(aggregate, function, call, .aggregateArgument, .filter, in: context)
    guard let bound else { return nil }
    var name = self.name(of: .call(written), in: context)
    if let restriction = context.restriction { name += " for \(restriction.name)" }
    if let frame = context.outer, let moved = outward(bound, of: frame) {
      return bindOuter(moved, function, name, in: frame, since: counts[...])
    }
    guard context.allowsAggregates else {
      reportMisplacedAggregate("`\(function.name)`", at: call.span, in: context, declared: nil)
      return nil
    }
    let result = context.column(of: bound, name: name, newColumn: newColumn)
    context.noteUse(of: result, at: call.span)
    return result
  }

  /// - Parameters:
  ///   - inner: what its arguments stand in.
  ///   - filtered: what the condition of its FILTER stands in.
  func boundAggregate(
    _ aggregate: AggregateFunction, _ function: FunctionDefinition, _ call: CallSyntax, _ inner: Clause,
    _ filtered: Clause, in context: ExpressionContext
  ) -> BoundAggregate? {
    let isCountRows =
      aggregate == .count && (call.star != nil || call.arguments.isEmpty && call.distinct == nil)
    if let star = call.star, aggregate != .count {
      report(
        .wrongArgumentType, "only `count` takes `*`", at: star, hint: function.signature)
      return nil
    }
    let distinctRows = DistinctRows(aggregate, call)
    if !isCountRows, distinctRows == nil, !checkCount(call, function) { return nil }
    let arguments = context.within(inner) {
      distinctRows.map { self.arguments($0, in: context)?.map { Operand($0, call.span) } }
        ?? bindOperands(call.arguments, in: context)
    }
    // The condition of `count_if` is called after it.
    let counts = function.name == "count" && call.name.key != "count" ? call.name.text : nil
    let filter = call.filter.map {
      bindCondition($0, filtered, calling: counts.map { "`\($0)`" }, in: context)
    }
    let orderBy = context.within(inner) { bindAggregateOrder(call.orderBy, in: context) }
    guard let arguments, let orderBy, filter.map({ $0 != nil }) ?? true else { return nil }
    guard var typed = typedArguments(aggregate, function, arguments) else { return nil }
    let isQuantile =
      aggregate == .quantile || aggregate == .discreteQuantile
      || aggregate == .mode && call.withinGroup != nil
    if isQuantile, let first = orderBy.first {
      guard orderBy.count == 1, first.expression.computesSame(as: arguments[0].expression) else {
        report(
          .misplacedAggregate, "`\(function.name)` puts the values of its first argument in order",
          at: call.orderBy.first?.expression.span ?? call.span, "and no others",
          hint: "leave out ORDER BY, or write ORDER BY of that argument DESC")
        return nil
      }
      if first.descending { typed = descending(typed, aggregate) }
    } else if aggregate == .mode, call.withinGroup == nil, !orderBy.isEmpty {
      // Of values that come equally often the first in the order is meant.
      typed.append(.constant(.boolean(false), .boolean))
    }
    return BoundAggregate(
      function: isCountRows ? .countRows : aggregate, arguments: typed, isDistinct: call.distinct != nil,
      filter: [filter ?? nil, context.restriction?.condition].conjunction, orderBy: isQuantile ? [] : orderBy,
      type: aggregate.resultType(of: typed),
      span: call.span)
  }

  // MARK: Of the query around

  /// The aggregate as the query around computes it; nil unless it reads columns of that query, and none of its own.
  private func outward(_ aggregate: BoundAggregate, of frame: SubqueryFrame) -> BoundAggregate? {
    var isRead = false
    var isOuter = true
    let moved = aggregate.mapExpressions { expression in
      guard let outer = frame.outward(expression) else {
        isOuter = false
        return expression
      }
      isRead = isRead || !expression.referencedColumns.isEmpty
      return outer
    }
    return isRead && isOuter ? moved : nil
  }

  /// An aggregate of columns of a query around belongs to that query, as the standard has it: the subquery sees its
  /// result as one value.
  private func bindOuter(
    _ aggregate: BoundAggregate, _ function: FunctionDefinition, _ name: String, in frame: SubqueryFrame,
    since counts: ArraySlice<Int>
  ) -> BoundExpression? {
    frame.forget(after: counts.first ?? 0)
    let context = frame.context
    if let further = context.outer, let moved = outward(aggregate, of: further) {
      return bindOuter(moved, function, name, in: further, since: counts.dropFirst()).map {
        parameter(for: $0, name, of: frame)
      }
    }
    guard context.allowsAggregates else {
      reportMisplacedAggregate(
        "`\(function.name)` of a column of the query around", at: aggregate.span, in: context, declared: nil)
      return nil
    }
    var restricted = aggregate
    restricted.filter = [aggregate.filter, context.restriction?.condition].conjunction
    let result = context.column(of: restricted, name: name, newColumn: newColumn)
    context.noteUse(of: result, at: aggregate.span)
    return parameter(for: result, name, of: frame)
  }

  private func bindAggregateOrder(
    _ items: [OrderItemSyntax], in context: ExpressionContext
  ) -> [SortKey]? {
    let keys = items.map { item in
      bind(item.expression, in: context).map {
        SortKey(expression: $0, descending: item.descending, nullsFirst: item.nullsFirst ?? false)
      }
    }
    return keys.contains { $0 == nil } ? nil : keys.compactMap(\.self)
  }

  private func typedArguments(
    _ aggregate: AggregateFunction, _ function: FunctionDefinition, _ operands: [Operand]
  ) -> [BoundExpression]? {
    let coerced = operands.enumerated().map { index, operand in
      index < function.parameters.count && function.parameters[index].kind == .any
        ? operand.expression : coerce(operand, to: function.parameter(at: index), of: function)
    }
    guard !coerced.contains(where: { $0 == nil }) else { return nil }
    var arguments = coerced.compactMap(\.self)
    if aggregate == .stringAggregate {
      if arguments.count == 1 { arguments.append(.constant(.text(","), .text)) }
      arguments[1] = ConstantFolding().fold(arguments[1])
      guard case .constant = arguments[1] else {
        report(
          .wrongArgumentType, "`\(function.name)` needs a constant separator", at: operands[1].span,
          "this is computed", hint: "write it in quotes: '; '")
        return nil
      }
    }
    return settled(arguments, of: aggregate, function, operands)
  }

  func reportMisplacedAggregate(
    _ what: String, at span: SourceSpan, in context: ExpressionContext, declared: SourceSpan?
  ) {
    let related = declared.map { [Diagnostic.Label($0, "computed by an aggregate")] } ?? []
    let (message, hint): (String, String?) =
      switch context.clause {
      case .where:
        (
          "WHERE is decided before rows are grouped, so it cannot use \(what)",
          "put the condition into HAVING, after GROUP BY"
        )
      case .aggregateArgument:
        ("aggregates cannot stand in one another", "aggregate in a derived table first")
      case .filter:
        ("FILTER is decided for each row, so it cannot use \(what)", "aggregate in a derived table first")
      case .extend:
        ("EXTEND computes row by row, so it cannot use \(what)", "write |> AGGREGATE … GROUP BY …")
      case .groupBy: ("GROUP BY makes the groups, so it cannot use \(what)", nil)
      case .join: ("a join is made before rows are grouped, so ON cannot use \(what)", nil)
      default: ("\(what) cannot stand in \(context.clause.rawValue)", nil)
      }
    report(.misplacedAggregate, message, at: span, "an aggregate", related: related, hint: hint)
  }
}

extension [BoundExpression?] {
  /// nil where nothing is demanded.
  var conjunction: BoundExpression? {
    let conditions = compactMap(\.self)
    return conditions.isEmpty ? nil : .conjunction(conditions)
  }
}
