import Columns
import Diagnostics

// What decides how a subquery is joined.

extension BoundExpression {
  var containsCorrelated: Bool {
    var found = false
    walk { expression in
      if case .correlated = expression { found = true }
      return !found
    }
    return found
  }
}

extension LogicalPlan {
  /// Whether the plan gives exactly one row, whatever its tables hold.
  var givesOneRow: Bool {
    switch self {
    case .aggregate(let aggregate): aggregate.groups.isEmpty && aggregate.sets == nil
    case .project(let input, _), .sort(let input, _): input.givesOneRow
    case .values(_, let rows): rows.count == 1
    default: false
    }
  }

  /// Whether the plan's one row would be all NULL where there are no rows to aggregate, so that the row need not be
  /// there.
  var isNullWithoutRows: Bool {
    switch self {
    case .aggregate(let aggregate):
      aggregate.groups.isEmpty && aggregate.sets == nil
        && aggregate.aggregates.allSatisfy {
          $0.aggregate.function != .count && $0.aggregate.function != .countRows
        }
    case .project(let input, let items):
      input.isNullWithoutRows && items.allSatisfy { $0.expression.isNullOfNulls }
    case .sort(let input, _): input.isNullWithoutRows
    default: false
    }
  }

  /// For EXISTS: how many rows there are does not matter, as long as there may be one.
  var withoutLimit: LogicalPlan {
    switch self {
    case .limit(let input, let count, 0) where count.map({ $0 > 0 }) ?? true: input.withoutLimit
    case .project(let input, let items): .project(input.withoutLimit, items)
    case .sort(let input, _): input.withoutLimit
    case .distinct(let input): input.withoutLimit
    default: self
    }
  }
}

extension BoundExpression {
  /// Whether the expression is NULL if all columns that it reads are, and reads one.
  fileprivate var isNullOfNulls: Bool {
    switch self {
    case .column: true
    case .cast(let operand, _, _, _): operand.isNullOfNulls
    case .call(let function, let arguments, _, _):
      function.isStrictArithmetic && arguments.contains(where: \.isNullOfNulls)
    default: false
    }
  }
}

extension ScalarFunction {
  fileprivate var isStrictArithmetic: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .integerDivide, .remainder, .negate, .abs, .round: true
    default: false
    }
  }
}
