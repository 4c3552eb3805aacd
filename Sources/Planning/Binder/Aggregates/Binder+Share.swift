import Columns
import Diagnostics
import Syntax

/// A total that SHARE divides by.
struct Share {
  var value: Operand
  var total: PlanColumn
  /// The call.
  var span: SourceSpan
  /// The context's uses of columns in its argument.
  var uses: Range<Int>
}

extension StatementBinder {
  /// `share(x)` is `100 * x / total of x`.
  /// - Parameter window: whose total it is; nil: that of all rows, or of all groups.
  func bindShare(
    _ function: FunctionDefinition, _ call: CallSyntax, over window: BoundWindow? = nil,
    in context: ExpressionContext
  ) -> BoundExpression? {
    guard context.allowsAggregates else {
      report(
        .misplacedAggregate, "`share` needs the total of all rows, which \(context.clause.rawValue) has not",
        at: call.span, "computed after WHERE and GROUP BY",
        hint: "select it, or compute it in a derived table first")
      return nil
    }
    let firstUse = context.uses.count
    guard let operand = bindOperand(call.arguments[0], in: context) else { return nil }
    guard !context.containsShare(operand.expression) else {
      report(
        .misplacedAggregate, "shares cannot stand in one another", at: operand.span, "a share",
        hint: "compute the inner one in a derived table first")
      return nil
    }
    guard !context.containsWindow(operand.expression) else {
      report(
        .misplacedWindow, "shares are of rows, or of groups, and not of what windows give",
        at: operand.span, "a window function", hint: "compute it in a derived table first")
      return nil
    }
    guard let number = coerce(operand, to: function.parameter(at: 0), of: function) else { return nil }
    let value = Operand(number, operand.span)
    if let window {
      let whole = windowSum(of: value, call, over: window, from: firstUse, in: context)
      return percentage(value, of: Operand(whole, operand.span), call.span)
    }
    let total = context.total(
      of: value, call: call.span, uses: firstUse..<context.uses.count, newColumn: newColumn)
    let whole = BoundExpression.call(.shareTotal, [.column(total.id, total.type)], total.type, call.span)
    return percentage(value, of: Operand(whole, operand.span), call.span)
  }

  /// `100 * part / whole`, in percent. Both are of one kind of unit, and the whole is converted to that of the part.
  func percentage(_ part: Operand, of whole: Operand, _ span: SourceSpan) -> BoundExpression? {
    var (part, whole) = (part, whole)
    if part.type.unit?.isShare ?? false {
      // Percentages and what they differ by are numbers of one kind here.
      part.expression = part.expression.measured(in: nil)
      whole.expression = whole.expression.measured(in: nil)
    } else if let unit = part.type.unit, let converted = convert(whole, to: unit) {
      whole = converted
    }
    let hundred = Operand(.constant(.integer(100), .integer), part.span)
    guard let scaled = arithmetic(.multiply, part, hundred, span) else { return nil }
    return arithmetic(.divide, Operand(scaled, span), whole, span)?.measured(in: .percent)
  }

  /// The plan with the totals of all shares beside its rows; of groups they are added up from the groups.
  func spreadShares(
    over plan: LogicalPlan, _ grouping: Grouping?, _ sets: GroupingSets?, in context: ExpressionContext
  ) -> LogicalPlan {
    var sums: [LogicalAggregate.Output] = []
    for share in context.shares {
      var value = share.value.expression
      if let grouping {
        let tracked = TrackedExpression(
          expression: value, span: share.value.span, uses: share.uses)
        guard let regrouped = regroup(tracked, grouping, in: context) else { continue }
        guard isAdditive(value, in: context) else {
          report(
            .wrongArgumentType, "`share` of groups needs a sum or a count, which add up to a whole",
            at: share.value.span, "this does not add up", hint: "write share(sum(…)) or share(count(*))")
          continue
        }
        value = regrouped
      }
      let sum = BoundAggregate(
        function: .sum, arguments: [value], filter: sets.map { $0.isOfFirst }, type: share.total.type,
        span: share.span)
      sums.append(.init(column: share.total, aggregate: sum))
    }
    return sums.isEmpty ? plan : .spread(LogicalSpread(input: plan, aggregates: sums))
  }

  /// Whether the value of the rows of several groups together is the sum of the groups' values.
  private func isAdditive(_ expression: BoundExpression, in context: ExpressionContext) -> Bool {
    switch expression {
    case .column(let id, _):
      guard let output = context.aggregates.first(where: { $0.column.id == id }) else { return false }
      return [.sum, .count, .countRows].contains(output.aggregate.function) && !output.aggregate.isDistinct
    case .cast(let operand, _, _, _): return operand.type.isNumeric && isAdditive(operand, in: context)
    case .call(let function, let operands, _, _):
      switch function {
      case .negate, .add, .subtract: return operands.allSatisfy { isAdditive($0, in: context) }
      case .multiply:
        return operands.count { !$0.isConstant } == 1
          && operands.allSatisfy { $0.isConstant || isAdditive($0, in: context) }
      case .convertUnit: return isAdditive(operands[0], in: context)
      case .divide: return isAdditive(operands[0], in: context) && operands[1].isConstant
      default: return false
      }
    default: return false
    }
  }
}

extension GroupingSets {
  /// Of the rows of the first set, which add up to the same whole as those of any other.
  fileprivate var isOfFirst: BoundExpression {
    .call(
      .equal, [.column(ordinal.id, .integer), .constant(.integer(0), .integer)], .boolean, .none)
  }
}
