import Columns
package import Diagnostics

extension BoundExpression {
  /// The operands, from left to right.
  package var children: [BoundExpression] {
    switch self {
    case .constant, .column, .scalarSubquery, .exists: []
    case .call(_, let arguments, _, _), .correlated(_, _, let arguments, _, _): arguments
    case .cast(let operand, _, _, _), .inList(let operand, _), .inSubquery(let operand, _): [operand]
    case .and(let operands), .or(let operands), .coalesce(let operands, _): operands
    case .caseWhen(let branches, let otherwise, _):
      branches.flatMap { [$0.condition, $0.result] } + (otherwise.map { [$0] } ?? [])
    }
  }

  /// The expression with each operand replaced.
  package func mapChildren(_ change: (BoundExpression) -> BoundExpression) -> BoundExpression {
    switch self {
    case .constant, .column, .scalarSubquery, .exists: self
    case .call(let function, let arguments, let type, let span):
      .call(function, arguments.map(change), type, span)
    case .correlated(let query, let form, let arguments, let type, let span):
      .correlated(query, form, arguments.map(change), type, span)
    case .cast(let operand, let type, let isTry, let span):
      .cast(change(operand), type, isTry: isTry, span)
    case .and(let operands): .and(operands.map(change))
    case .or(let operands): .or(operands.map(change))
    case .coalesce(let operands, let type): .coalesce(operands.map(change), type)
    case .inList(let operand, let values): .inList(change(operand), values)
    case .inSubquery(let operand, let query): .inSubquery(change(operand), query)
    case .caseWhen(let branches, let otherwise, let type):
      .caseWhen(
        branches.map { BoundBranch(condition: change($0.condition), result: change($0.result)) },
        otherwise: otherwise.map(change), type)
    }
  }

  /// Calls `visit` for the expression and all within it, from the top; a false answer leaves out what is
  /// below.
  package func walk(_ visit: (BoundExpression) -> Bool) {
    guard visit(self) else { return }
    switch self {
    case .constant, .column, .scalarSubquery, .exists: break
    case .cast(let operand, _, _, _), .inList(let operand, _), .inSubquery(let operand, _):
      operand.walk(visit)
    default: for child in children { child.walk(visit) }
    }
  }

  /// The columns that the expression reads.
  package var referencedColumns: Set<ColumnID> {
    var result: Set<ColumnID> = []
    collectColumns(into: &result)
    return result
  }

  package func collectColumns(into result: inout Set<ColumnID>) {
    walk { expression in
      if case .column(let id, _) = expression { result.insert(id) }
      return true
    }
  }

  /// Whether all columns that the expression reads satisfy the condition.
  package func readsOnly(_ condition: (ColumnID) -> Bool) -> Bool {
    var holds = true
    walk { expression in
      if case .column(let id, _) = expression, !condition(id) { holds = false }
      return holds
    }
    return holds
  }

  /// Whether the expression reads no column, and so is the same for all rows.
  package var isConstant: Bool { readsOnly { _ in false } }

  /// The same number in a unit, or as a bare number, as nothing but its type says.
  func measured(in unit: Unit?) -> BoundExpression {
    if type.unit == unit { return self }
    switch self {
    case .constant(let value, let type): return .constant(value, type.with(unit))
    case .call(let function, let arguments, let type, let span):
      return .call(function, arguments, type.with(unit), span)
    default: return .cast(self, type.with(unit), isTry: false, .none)
    }
  }

  /// The expression without places in the text: equal where the same is computed.
  package var withoutSpans: BoundExpression { relocated(to: .none) }

  /// The expression with all that can fail pointing at one place.
  func relocated(to span: SourceSpan) -> BoundExpression {
    switch self {
    case .call(let function, let arguments, let type, _):
      .call(function, arguments.map { $0.relocated(to: span) }, type, span)
    case .cast(let operand, let type, let isTry, _):
      .cast(operand.relocated(to: span), type, isTry: isTry, span)
    case .scalarSubquery(let query, let type, _): .scalarSubquery(query, type, span)
    case .correlated(let query, let form, let arguments, let type, _):
      .correlated(query, form, arguments.map { $0.relocated(to: span) }, type, span)
    default: mapChildren { $0.relocated(to: span) }
    }
  }

  /// The expression with columns replaced by expressions; a column without one stays.
  package func substituting(_ replacement: (ColumnID) -> BoundExpression?) -> BoundExpression {
    if case .column(let id, _) = self { return replacement(id) ?? self }
    return mapChildren { $0.substituting(replacement) }
  }

  /// How many nodes there are, counted up to a limit, so that asking is never expensive.
  package func nodeCount(limit: Int) -> Int {
    var count = 0
    walk { _ in
      count += 1
      return count < limit
    }
    return min(count, limit)
  }

  /// The length of the longest path to a leaf, followed up to a limit.
  package func height(limit: Int) -> Int {
    guard limit > 1 else { return limit }
    return children.reduce(0) { max($0, $1.height(limit: limit - 1)) } + 1
  }

  /// The conjuncts of nested ANDs, in order.
  package var conjuncts: [BoundExpression] {
    if case .and(let operands) = self { return operands.flatMap(\.conjuncts) }
    return [self]
  }

  /// TRUE for none.
  package static func conjunction(_ conjuncts: [BoundExpression]) -> BoundExpression {
    switch conjuncts.count {
    case 0: .constant(.boolean(true), .boolean)
    case 1: conjuncts[0]
    default: .and(conjuncts)
    }
  }

  package func negated(_ negated: Bool, _ span: SourceSpan) -> BoundExpression {
    negated ? .call(.not, [self], .boolean, span) : self
  }
}

extension BoundAggregate {
  /// The expressions that the aggregate computes for each row.
  package var expressions: [BoundExpression] {
    arguments + (filter.map { [$0] } ?? []) + orderBy.map(\.expression)
  }

  package func mapExpressions(_ change: (BoundExpression) -> BoundExpression) -> BoundAggregate {
    var result = self
    result.arguments = arguments.map(change)
    result.filter = filter.map(change)
    result.orderBy = orderBy.map { $0.mapExpression(change) }
    return result
  }

  /// Equal where the same is computed.
  package var withoutSpans: BoundAggregate {
    var result = mapExpressions(\.withoutSpans)
    result.span = .none
    return result
  }
}

extension SortKey {
  package func mapExpression(_ change: (BoundExpression) -> BoundExpression) -> SortKey {
    SortKey(expression: change(expression), descending: descending, nullsFirst: nullsFirst)
  }
}
