import Columns
import Diagnostics

/// `a ~= b`, as it is bound: `approximatelyEqual(a, b)` until the rounding of its operands has been followed,
/// then `approximatelyEqual(a, b, bound)`, as which `a ~= b WITHIN bound` is bound from the start.
package enum ApproximateEquality {
  /// What a failed `a ~= b` has to show, each an expression over the rows that the condition is over.
  ///
  /// Ask for them while the statement is being bound, and put them into a projection of those rows: what rounding
  /// allows is followed for them as for the condition itself.
  package struct Parts: Sendable {
    package var left: BoundExpression
    package var right: BoundExpression
    /// `left - right`.
    package var difference: BoundExpression
    /// How far both may differ; NULL for rows of which nothing can be said.
    package var bound: BoundExpression
  }

  /// nil if the condition is not `a ~= b`, with or without WITHIN, at its top.
  package static func parts(of condition: BoundExpression) -> Parts? {
    guard case .call(.approximatelyEqual, let arguments, _, let span) = condition, arguments.count >= 2 else {
      return nil
    }
    let (left, right) = (arguments[0], arguments[1])
    let difference = BoundExpression.call(.subtract, [left, right], left.type, span)
    guard arguments.count == 2 else {
      return Parts(left: left, right: right, difference: difference, bound: arguments[2])
    }
    let type = left.type.scale.map { DataType.decimal(min(max(12, $0 + 1), 38), trimmed: true) } ?? .double
    return Parts(
      left: left, right: right, difference: difference,
      bound: .call(
        .roundingBound, [left, right], DataType(type.base, unit: left.type.unit), span))
  }
}

extension BoundExpression {
  /// The operands whose rounding is to be followed, where the expression asks for that.
  var roundedOperands: [BoundExpression] {
    switch self {
    case .call(.approximatelyEqual, let arguments, _, _) where arguments.count == 2: arguments
    case .call(.roundingBound, let arguments, _, _): arguments
    default: []
    }
  }

  /// Collects the columns whose rounding is asked for anywhere in the expression.
  func collectRoundedColumns(into result: inout Set<ColumnID>) {
    walk { expression in
      for operand in expression.roundedOperands { operand.collectColumns(into: &result) }
      return true
    }
  }
}
