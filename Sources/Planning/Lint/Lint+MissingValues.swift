import Columns
import Diagnostics

/// NOT IN over what may be NULL.
extension Lint {
  func uncertainNegations(in expression: BoundExpression, _ subqueries: [LogicalPlan]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    expression.walk { inner in
      guard case .call(.not, let operands, _, let span) = inner, span != .none else { return true }
      switch operands.first {
      case .inSubquery(_, let query)?:
        let plan = subqueries[query.number]
        guard let column = plan.columns.first,
          NullKnowledge(plan).mayBeNull(.column(column.id, column.type)), !plan.leavesOutMissing(column.id)
        else { break }
        found.append(
          Self.uncertain(
            at: span, "the query may give a NULL",
            hint: "leave NULLs out of it by IS NOT NULL, or ask NOT EXISTS"))
      case .inList(_, let values)? where values.contains(where: \.isNull):
        found.append(Self.uncertain(at: span, "a NULL is in the list", hint: "ask IS NOT NULL beside NOT IN"))
      default: break
      }
      return true
    }
    return found
  }

  private static func uncertain(at span: SourceSpan, _ label: String, hint: String) -> Diagnostic {
    .warning(
      .uncertainNegation, "NOT IN holds for no row where one of the values is NULL", at: .init(span, label),
      hint: hint)
  }
}

extension LogicalPlan {
  /// Whether a condition IS NOT NULL is on what the column is.
  fileprivate func leavesOutMissing(_ column: ColumnID) -> Bool {
    switch self {
    case .project(let input, let items):
      guard let item = items.first(where: { $0.column.id == column }) else { return false }
      return item.expression.castColumn.map(input.leavesOutMissing) ?? false
    case .filter(let input, let condition):
      let isAsked = condition.conjuncts.contains { conjunct in
        if case .call(.isNotNull, let operands, _, _) = conjunct {
          operands.first?.castColumn == column
        } else {
          false
        }
      }
      return isAsked || input.leavesOutMissing(column)
    case .sort, .limit, .topN, .limitBy, .distinct: return inputs.allSatisfy { $0.leavesOutMissing(column) }
    case .join(let join):
      return join.kind == .inner && join.left.leavesOutMissing(column)
        || join.kind == .inner && join.right.leavesOutMissing(column)
    case .aggregate(let aggregate):
      let group = aggregate.groups.first { $0.column.id == column }
      guard aggregate.sets == nil, let source = group?.expression.castColumn else { return false }
      return aggregate.input.leavesOutMissing(source)
    default: return false
    }
  }
}

extension BoundExpression {
  /// The column that it is, of whatever type.
  fileprivate var castColumn: ColumnID? {
    switch self {
    case .column(let id, _): id
    case .cast(let operand, _, isTry: false, _): operand.castColumn
    default: nil
    }
  }
}
