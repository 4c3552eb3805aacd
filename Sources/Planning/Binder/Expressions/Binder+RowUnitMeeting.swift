import Columns
import Diagnostics
import Syntax

/// Numbers whose units stand in each row, where they meet what is in one unit.
extension StatementBinder {
  /// Operands of a sum, a comparison or a choice. Where one of them has a unit, those that have one in each row are brought
  /// into it, and a row of another kind fails; nil and reported where nothing names the rows' units.
  func meeting(_ operands: [Operand], in context: ExpressionContext) -> [Operand]? {
    guard !unitColumns.isEmpty, let unit = operands.lazy.compactMap(\.type.unit).first else {
      return operands
    }
    var met: [Operand] = []
    for operand in operands {
      if let rows = convertRows(operand, to: unit, isTry: false, operand.span, in: context) {
        met.append(rows)
      } else if case .named = rowUnit(of: operand.expression),
        reportRowUnit(operand, to: "[\(unit.symbol)]", operand.span, in: context)
      {
        return nil
      } else {
        met.append(operand)
      }
    }
    return met
  }

  func meeting(
    _ left: Operand, _ right: Operand, in context: ExpressionContext
  ) -> (left: Operand, right: Operand)? {
    meeting([left, right], in: context).map { ($0[0], $0[1]) }
  }

  /// Both sides in one unit and cast to one type; reported if there is none.
  /// - Parameter toCompute: whether more is done with them than to compare them.
  func comparable(
    _ left: Operand, _ right: Operand, toCompute: Bool = false, in context: ExpressionContext
  ) -> (left: BoundExpression, right: BoundExpression)? {
    meeting(left, right, in: context).flatMap { comparable($0.left, $0.right, toCompute: toCompute) }
  }
}

extension BinaryOperatorSyntax {
  /// Whether both operands must be in the same unit.
  var needsOneUnit: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .add, .subtract, .remainder: true
    case .multiply, .divide, .integerDivide, .concatenate: false
    }
  }
}
