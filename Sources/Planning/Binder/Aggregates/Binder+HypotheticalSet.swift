import Columns
import Diagnostics
import Syntax

/// The place that a row would have among those of its group: `rank(x) WITHIN GROUP (ORDER BY y)`.
enum HypotheticalPlace {
  case rank, denseRank, percentRank, cumulativeDistribution

  /// nil for functions that are no such.
  init?(_ function: FunctionDefinition) {
    guard case .window(let window) = function.body else { return nil }
    switch window {
    case .rank: self = .rank
    case .denseRank: self = .denseRank
    case .percentRank: self = .percentRank
    case .cumulativeDistribution: self = .cumulativeDistribution
    default: return nil
    }
  }
}

extension StatementBinder {
  /// As counts of the rows that come before it, or tie with it.
  func bindHypothetical(
    _ place: HypotheticalPlace, _ call: CallSyntax, _ group: WithinGroupSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    var plain = call
    (plain.filter, plain.withinGroup) = (nil, nil)
    if let function = FunctionRegistry.function(named: call.name.key), !checkPlain(plain, function) {
      return nil
    }
    guard context.allowsAggregates else {
      reportMisplacedAggregate("`\(call.name.text)`", at: call.span, in: context, declared: nil)
      return nil
    }
    guard !call.arguments.isEmpty, call.arguments.count == group.order.count else {
      report(
        .wrongArgumentCount, "`\(call.name.text)` takes a value for each of the order that it would stand in",
        at: call.span, counted(call.arguments.count, "value"),
        related: [.init(group.span, counted(group.order.count, "key"))],
        hint: "write \(call.name.text)(5) WITHIN GROUP (ORDER BY x)")
      return nil
    }
    let firstUse = context.uses.count
    let values = context.within(.aggregateArgument) { bindOperands(call.arguments, in: context) }
    let uses = firstUse..<context.uses.count
    let keys = context.within(.aggregateArgument) { bindOperands(group.order.map(\.expression), in: context) }
    let filter = call.filter.map { bindCondition($0, .filter, in: context) }
    guard let values, let keys, filter.map({ $0 != nil }) ?? true else { return nil }
    var order: [HypotheticalKey] = []
    for (index, item) in group.order.enumerated() {
      guard canRepeat(values[index]), canRepeat(keys[index]),
        let pair = comparable(keys[index], values[index], in: context)
      else { return nil }
      order.append(
        HypotheticalKey(
          key: pair.left, value: pair.right, isDescending: item.descending,
          nullsFirst: item.nullsFirst ?? false, span: call.span))
    }
    context.perGroup += values.map { TrackedExpression(expression: $0.expression, span: $0.span, uses: uses) }
    let counter = HypotheticalCounter(
      binder: self, context: context,
      restriction: [filter ?? nil, context.restriction?.condition].conjunction,
      order: order, span: call.span)
    return counter.place(place)
  }
}

extension StatementBinder {
  /// The values that functions read once a group are of what it is grouped by, in every set.
  func checkPerGroup(_ grouping: Grouping, _ sets: GroupingSets?, in context: ExpressionContext) {
    for value in context.perGroup {
      guard regroup(value, grouping, in: context) != nil, sets != nil, let expression = value.expression,
        !expression.isConstant
      else { continue }
      report(
        .notGrouped, "what some rows of these groupings leave out has no place among theirs", at: value.span,
        hint: "write a constant, or group by one set of keys")
    }
  }
}

/// A key of the order, and what the row that is not there has in its place.
private struct HypotheticalKey {
  var key: BoundExpression
  var value: BoundExpression
  var isDescending: Bool
  var nullsFirst: Bool
  var span: SourceSpan

  /// Whether a row's key comes before the value.
  var isBefore: BoundExpression {
    let differs = call(isDescending ? .greater : .less, [key, value])
    let (empty, full) = nullsFirst ? (key, value) : (value, key)
    return .or([differs, .and([call(.isNull, [empty]), call(.isNotNull, [full])])])
  }

  var ties: BoundExpression { call(.isNotDistinct, [key, value]) }

  private func call(_ function: ScalarFunction, _ arguments: [BoundExpression]) -> BoundExpression {
    .call(function, arguments, .boolean, span)
  }
}

private struct HypotheticalCounter {
  let binder: StatementBinder
  let context: ExpressionContext
  let restriction: BoundExpression?
  let order: [HypotheticalKey]
  let span: SourceSpan

  func place(_ place: HypotheticalPlace) -> BoundExpression? {
    switch place {
    case .rank: return sum(count(of: isBefore), one)
    case .denseRank: return sum(count(of: isBefore, distinct: order.map(\.key)), one)
    case .percentRank:
      let all = count(of: nil)
      return quotient(count(of: isBefore), all).map { part in
        let isEmpty = BoundExpression.call(.equal, [all, .constant(.integer(0), .integer)], .boolean, span)
        let zero = binder.implicitCast(.constant(.integer(0), .integer), to: part.type, at: span)
        return .caseWhen([BoundBranch(condition: isEmpty, result: zero)], otherwise: part, part.type)
      }
    case .cumulativeDistribution:
      guard let before = sum(count(of: .or([isBefore, ties])), one), let all = sum(count(of: nil), one) else {
        return nil
      }
      return quotient(before, all)
    }
  }

  /// The first key that differs decides.
  private var isBefore: BoundExpression {
    var alternatives: [BoundExpression] = []
    for (index, key) in order.enumerated() {
      let conditions = order[..<index].map(\.ties) + [key.isBefore]
      alternatives.append(conditions.count == 1 ? conditions[0] : .and(conditions))
    }
    return alternatives.count == 1 ? alternatives[0] : .or(alternatives)
  }

  private var ties: BoundExpression { order.count == 1 ? order[0].ties : .and(order.map(\.ties)) }

  private var one: BoundExpression { .constant(.integer(1), .integer) }

  /// - Parameter keys: where rows alike in them count once; NULLs are such, so that the first argument is none.
  private func count(of condition: BoundExpression?, distinct keys: [BoundExpression] = []) -> BoundExpression
  {
    let arguments = keys.isEmpty ? [] : [BoundExpression.constant(.boolean(true), .boolean)] + keys
    let aggregate = BoundAggregate(
      function: keys.isEmpty ? .countRows : .count, arguments: arguments, isDistinct: !keys.isEmpty,
      filter: [condition, restriction].conjunction, type: .integer, span: span)
    let result = context.column(of: aggregate, name: "count", newColumn: binder.newColumn)
    context.noteUse(of: result, at: span)
    return result
  }

  private func sum(_ left: BoundExpression, _ right: BoundExpression) -> BoundExpression? {
    binder.arithmetic(.add, Operand(left, span), Operand(right, span), span)
  }

  private func quotient(_ left: BoundExpression, _ right: BoundExpression) -> BoundExpression? {
    binder.arithmetic(.divide, Operand(left, span), Operand(right, span), span)
  }
}
