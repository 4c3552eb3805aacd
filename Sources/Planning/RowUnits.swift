import Columns

/// The unit of a number that may have another one in each row.
enum RowUnit: Equatable {
  /// None: not one that a column names.
  case none
  /// A constant, which is in the unit of what it meets.
  case any
  case named(ColumnID)

  func meeting(_ other: RowUnit) -> RowUnit {
    switch (self, other) {
    case (.any, let unit), (let unit, .any): unit
    default: self == other ? self : .none
    }
  }
}

/// Which columns have numbers whose units stand in each row.
struct RowUnits {
  /// By column of numbers: the one that names their units.
  var names: [ColumnID: ColumnID]
  /// Of subqueries that stand for such a number.
  var subqueries: [SubqueryID: ColumnID] = [:]
  var correlated: [CorrelatedID: ColumnID] = [:]

  /// The unit that the numbers of an expression have in each row: of what only keeps, rounds, adds or chooses them, the one that
  /// they have themselves.
  func unit(of expression: BoundExpression) -> RowUnit {
    guard expression.type.unit == nil, expression.type.isNumeric || expression.type.isNull else {
      return .none
    }
    switch expression {
    case .constant: return .any
    case .column(let id, _): return names[id].map(RowUnit.named) ?? .none
    case .call(let function, let arguments, _, _): return unit(of: function, arguments)
    case .cast(let operand, _, _, _): return operand.type.isNumeric ? unit(of: operand) : .none
    case .caseWhen(let branches, let otherwise, _):
      return meeting(branches.map(\.result) + (otherwise.map { [$0] } ?? []))
    case .coalesce(let operands, _): return meeting(operands)
    case .scalarSubquery(let id, _, _): return subqueries[id].map(RowUnit.named) ?? .none
    case .correlated(let id, .scalar, _, _, _): return correlated[id].map(RowUnit.named) ?? .none
    default: return .none
    }
  }

  private func unit(of function: ScalarFunction, _ arguments: [BoundExpression]) -> RowUnit {
    switch function {
    case .meetRowUnit: if case .column(let names, _) = arguments[2] { .named(names) } else { .none }
    case .negate, .abs, .round, .truncate, .ceiling, .floor, .limitDigits, .limitDigitsOrNull:
      unit(of: arguments[0])
    case .add, .subtract, .remainder, .greatest, .least: meeting(arguments)
    case .multiply:
      if unit(of: arguments[0]) == .any {
        unit(of: arguments[1])
      } else {
        unit(of: arguments[1]) == .any ? unit(of: arguments[0]) : .none
      }
    case .divide, .integerDivide: unit(of: arguments[1]) == .any ? unit(of: arguments[0]) : .none
    default: .none
    }
  }

  private func meeting(_ expressions: [BoundExpression]) -> RowUnit {
    expressions.reduce(.any) { $0.meeting(unit(of: $1)) }
  }
}
