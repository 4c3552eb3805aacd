import Columns
import Diagnostics
import Syntax

/// What `count` tells rows apart by, where that is more than one value.
struct DistinctRows {
  var values: [ExpressionSyntax]
  /// Of `(a, b)`, a row with its NULLs; `a, b` leaves out rows where one is NULL.
  var countsNulls: Bool

  /// nil for calls of anything else.
  init?(_ aggregate: AggregateFunction, _ call: CallSyntax) {
    guard aggregate == .count, call.distinct != nil, call.star == nil else { return nil }
    if call.arguments.count > 1 {
      (values, countsNulls) = (call.arguments, false)
    } else if case .row(let items, _)? = call.arguments.first {
      (values, countsNulls) = (items, true)
    } else {
      return nil
    }
  }
}

extension BoundAggregate {
  /// Whether it counts `(a, b)` with their NULLs.
  var countsRowsOfNulls: Bool {
    guard function == .count, arguments.count > 1, case .constant = arguments[0] else { return false }
    return true
  }
}

extension StatementBinder {
  /// The values, behind what is NULL where a row does not count.
  func arguments(_ rows: DistinctRows, in context: ExpressionContext) -> [BoundExpression]? {
    guard let operands = bindOperands(rows.values, in: context) else { return nil }
    let values = operands.map(\.expression)
    let counts = BoundExpression.constant(.boolean(true), .boolean)
    if rows.countsNulls { return [counts] + values }
    guard operands.allSatisfy({ canRepeat($0) }) else { return nil }
    let tests = operands.map { BoundExpression.call(.isNotNull, [$0.expression], .boolean, $0.span) }
    let branch = BoundBranch(condition: .conjunction(tests), result: counts)
    return [.caseWhen([branch], otherwise: nil, .boolean)] + values
  }
}
