package import Columns
package import Diagnostics

/// A column of an intermediate result, unique within one statement. Operators refer to columns by it, so
/// that rules can move them without renumbering.
package struct ColumnID: Hashable, Sendable, Comparable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
  package static func < (left: ColumnID, right: ColumnID) -> Bool { left.number < right.number }
}

package struct PlanColumn: Hashable, Sendable {
  package var id: ColumnID
  package var name: String
  package var type: DataType

  package init(id: ColumnID, name: String, type: DataType) {
    self.id = id
    self.name = name
    self.type = type
  }
}

/// An uncorrelated subquery of an expression: computed once, before the plan that uses it.
package struct SubqueryID: Hashable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A subquery that uses columns of the queries around it, within the binder.
package struct CorrelatedID: Hashable, Sendable {
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

package enum CorrelatedForm: Hashable, Sendable {
  /// The value of its one column; NULL where it gives no row.
  case scalar
  /// Whether it gives a row.
  case exists
}

/// An expression whose names are resolved and whose types agree. Spans are where run-time errors point.
package indirect enum BoundExpression: Hashable, Sendable {
  case constant(Value, DataType)
  case column(ColumnID, DataType)
  case call(ScalarFunction, [BoundExpression], DataType, SourceSpan)
  /// To the type; `isTry`: NULL where the cast fails.
  case cast(BoundExpression, DataType, isTry: Bool, SourceSpan)
  /// Left to right: an operand is computed only for the rows that those before it leave open, so that
  /// `x <> 0 AND 1 / x > 2` never divides by zero.
  case and([BoundExpression])
  case or([BoundExpression])
  /// Conditions and results are computed only for the rows that come to them.
  case caseWhen([BoundBranch], otherwise: BoundExpression?, DataType)
  case coalesce([BoundExpression], DataType)
  /// `x IN (constants)`, all of x's type. A NULL in the list is among the values.
  case inList(BoundExpression, [Value])
  case scalarSubquery(SubqueryID, DataType, SourceSpan)
  case exists(SubqueryID)
  case inSubquery(BoundExpression, SubqueryID)
  /// A subquery that uses values of the row it is computed for, which are given in the order of its parameters. The
  /// binder replaces it by joins before it hands the plan on.
  case correlated(CorrelatedID, CorrelatedForm, [BoundExpression], DataType, SourceSpan)

  package var type: DataType {
    switch self {
    case .constant(_, let type), .column(_, let type), .call(_, _, let type, _),
      .cast(_, let type, _, _), .correlated(_, _, _, let type, _), .caseWhen(_, _, let type),
      .coalesce(_, let type),
      .scalarSubquery(_, let type, _):
      type
    case .and, .or, .inList, .exists, .inSubquery: .boolean
    }
  }
}

package struct BoundBranch: Hashable, Sendable {
  package var condition: BoundExpression
  package var result: BoundExpression

  package init(condition: BoundExpression, result: BoundExpression) {
    self.condition = condition
    self.result = result
  }
}

package struct BoundAggregate: Hashable, Sendable {
  package var function: AggregateFunction
  package var arguments: [BoundExpression]
  package var isDistinct: Bool
  package var filter: BoundExpression?
  package var orderBy: [SortKey]
  package var type: DataType
  package var span: SourceSpan

  package init(
    function: AggregateFunction, arguments: [BoundExpression], isDistinct: Bool = false,
    filter: BoundExpression? = nil, orderBy: [SortKey] = [], type: DataType, span: SourceSpan
  ) {
    self.function = function
    self.arguments = arguments
    self.isDistinct = isDistinct
    self.filter = filter
    self.orderBy = orderBy
    self.type = type
    self.span = span
  }
}

package struct SortKey: Hashable, Sendable {
  package var expression: BoundExpression
  package var descending: Bool
  package var nullsFirst: Bool

  package init(expression: BoundExpression, descending: Bool = false, nullsFirst: Bool = false) {
    self.expression = expression
    self.descending = descending
    self.nullsFirst = nullsFirst
  }
}
