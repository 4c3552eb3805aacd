import Columns
import Diagnostics

// `a ~= b` is bound as `approximatelyEqual(a, b)` until the rounding of its operands has been followed, then it is
// `approximatelyEqual(a, b, bound)`, as which `a ~= b WITHIN bound` is bound from the start.

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
