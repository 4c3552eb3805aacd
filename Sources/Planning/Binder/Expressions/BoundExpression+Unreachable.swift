import Columns

extension BoundExpression {
  /// Without the operands on which the value cannot depend: branches that no row comes to, what COALESCE holds behind
  /// a value, and what is compared with a NULL that stands in the query.
  ///
  /// A column that is not grouped may stand in such an operand: there is no choice among its values to make.
  var withoutUnreachableOperands: BoundExpression {
    ConstantFolding().fold(ConstantFolding().fold(self).withoutComparedNulls)
  }

  private var withoutComparedNulls: BoundExpression {
    if case .call(let function, let arguments, let type, _) = self, function.isComparison,
      arguments.contains(where: { if case .constant(.null, _) = $0 { true } else { false } })
    {
      return .constant(.null, type)
    }
    return mapChildren(\.withoutComparedNulls)
  }
}

extension ScalarFunction {
  fileprivate var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}
