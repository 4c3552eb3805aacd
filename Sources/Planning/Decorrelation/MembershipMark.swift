import Columns
import Diagnostics

/// EXISTS and IN as values, where equations find what they ask for: each row gets a mark from the distinct keys of the rows
/// that are searched, so that no pair is looked at.
extension Decorrelation {
  /// What stands for the value of the subquery, with the input joined to its marks; nil where it takes more than equations.
  func mark(
    _ query: CorrelatedQuery, _ form: CorrelatedForm, _ arguments: [BoundExpression],
    with input: inout LogicalPlan
  ) -> BoundExpression? {
    guard !citesRows, !arguments.contains(where: { $0.isFallible || $0.readsReasons }) else { return nil }
    switch form {
    case .exists:
      let found = partners(of: query.plan.withoutLimit, for: query, given: arguments)
      return found.flatMap { marks(of: [$0], with: &input)?.first }
    case .scalar:
      guard let compared = query.compared, !compared.isAll else { return nil }
      let partners = {
        self.partners(of: compared.rows, for: query, given: arguments, asking: compared.condition)
      }
      guard let found = partners(), let ways = ways(notToDiffer: found, from: input, partners),
        var marks = marks(of: ways, with: &input)
      else { return nil }
      let isEqual = marks.removeFirst()
      var branches = [BoundBranch(condition: isEqual, result: .constant(.boolean(true), .boolean))]
      branches += marks.map { BoundBranch(condition: $0, result: .constant(.null, .boolean)) }
      return .caseWhen(branches, otherwise: .constant(.boolean(false), .boolean), .boolean)
    }
  }

  /// For each search whether it finds something.
  private func marks(
    of searches: [Partners], with input: inout LogicalPlan
  ) -> [BoundExpression]? {
    var joined = input
    var marks: [BoundExpression] = []
    for partners in searches {
      guard let (rows, parts) = search(for: partners, from: input), parts.residual == nil else { return nil }
      let keys = parts.keys.map { key in
        NamedExpression(
          column: PlanColumn(id: newColumn(), name: "key", type: key.right.type), expression: key.right)
      }
      let mark = PlanColumn(id: newColumn(), name: "found", type: .boolean)
      let distinct = LogicalPlan.aggregate(LogicalAggregate(input: rows, groups: keys, aggregates: []))
      let passed = keys.map {
        NamedExpression(column: $0.column, expression: .column($0.column.id, $0.column.type))
      }
      let marked = LogicalPlan.project(
        distinct,
        passed + [NamedExpression(column: mark, expression: .constant(.boolean(true), .boolean))])
      let joins = zip(parts.keys, keys).map { key, group in
        LogicalJoin.Key(
          left: key.left, right: .column(group.column.id, group.column.type), matchesNulls: key.matchesNulls)
      }
      joined = .join(
        LogicalJoin(kind: .left, left: joined, right: marked, keys: joins, residual: nil))
      marks.append(.call(.isNotNull, [.column(mark.id, .boolean)], .boolean, .none))
    }
    input = joined
    return marks
  }
}
