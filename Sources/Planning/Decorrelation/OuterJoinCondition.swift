import Columns
import Diagnostics

/// Outer joins whose ON has a subquery that depends on both sides: `l LEFT JOIN r ON l.k = r.k AND EXISTS (SELECT … WHERE
/// t.a = l.a AND t.b = r.b)`.
///
/// The subquery is a condition on combinations of what it reads of the two sides, here of `a` and `b`. Those that the rest
/// of the ON leaves over are found by an inner join, and the subquery filters them. What stays is joined to the right side
/// on `b`, and the left side finds its partners there on `a`, beside the rest of the ON.
extension Decorrelation {
  /// The join, which is not an inner one, with conditions that read both sides through subqueries.
  func join(_ join: LogicalJoin, on conditions: [BoundExpression]) -> LogicalPlan {
    let columns = LogicalPlan.join(join).columns
    var sides = join.kind == .right ? join.mirrored : join
    var read: Set<ColumnID> = []
    for condition in conditions { condition.collectColumns(into: &read) }
    sides.left = withReasons(sides.left, &read)
    sides.right = withReasons(sides.right, &read)
    let condition = OuterCondition(conjuncts: conditions, read: read)
    let rows = join.kind == .full ? full(sides, condition) : .join(joined(sides, condition))
    return rows.giving(columns)
  }

  /// NULLs that are missing for different reasons are different to a subquery.
  private func withReasons(_ side: LogicalPlan, _ read: inout Set<ColumnID>) -> LogicalPlan {
    let nulls = NullKnowledge(side)
    var reasons: [NamedExpression] = []
    for column in side.columns where read.contains(column.id) {
      let value = BoundExpression.column(column.id, column.type)
      guard nulls.mayHaveReason(value) else { continue }
      let reason = PlanColumn(id: newColumn(), name: "reason of \(column.name)", type: .text)
      reasons.append(NamedExpression(column: reason, expression: .call(.reason, [value], .text, .none)))
      read.insert(reason.id)
    }
    guard !reasons.isEmpty else { return side }
    let passed = side.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    return .project(side, passed + reasons)
  }

  /// The left rows are kept as the kind of the join says; those of the right side go by what they combine with.
  private func joined(_ join: LogicalJoin, _ condition: OuterCondition) -> LogicalJoin {
    let own = join.left.columns.filter { condition.read.contains($0.id) }
    let other = join.right.columns.filter { condition.read.contains($0.id) }
    let numbers = ColumnRenumbering(next: newColumn)
    let pairs = numbers.renumber(combinations(join, own + other, condition))
    let partners = LogicalJoin(
      kind: .inner, left: join.right, right: pairs, keys: keys(other, numbers), residual: nil)
    var result = join
    result.right = .join(partners)
    result.keys += keys(own, numbers)
    return result
  }

  /// The distinct values of the columns, in pairs that the join finds, for which the condition holds.
  private func combinations(
    _ join: LogicalJoin, _ columns: [PlanColumn], _ condition: OuterCondition
  ) -> LogicalPlan {
    var needed = condition.read
    for expression in LogicalPlan.join(join).expressions { expression.collectColumns(into: &needed) }
    var pairs = join
    pairs.kind = join.keys.isEmpty && join.residual == nil ? .cross : .inner
    pairs.left = .distinct(join.left.giving(join.left.columns.filter { needed.contains($0.id) }))
    pairs.right = .distinct(join.right.giving(join.right.columns.filter { needed.contains($0.id) }))
    let found = LogicalPlan.distinct(LogicalPlan.join(pairs).giving(columns))
    return lower(.filter(found, .conjunction(condition.conjuncts)))
  }

  /// What a left join gives, and the right rows that have no partner.
  private func full(_ join: LogicalJoin, _ condition: OuterCondition) -> LogicalPlan {
    let columns = LogicalPlan.join(join).columns
    var left = join
    left.kind = .left
    var alone = join.mirrored
    alone.kind = .anti
    let copy = ColumnRenumbering(next: newColumn)
    let rest = copy.renumber(.join(joined(alone, condition)))
    let own = Set(join.right.columns.map(\.id))
    let filled = columns.map { column in
      NamedExpression(
        column: PlanColumn(id: newColumn(), name: column.name, type: column.type),
        expression: own.contains(column.id)
          ? .column(copy.number(for: column.id), column.type) : .constant(.null, column.type))
    }
    return .setOperation(
      LogicalSetOperation(
        op: .union, all: true, left: LogicalPlan.join(joined(left, condition)).giving(columns),
        right: .project(rest, filled), columns: columns))
  }

  private func keys(_ columns: [PlanColumn], _ numbers: ColumnRenumbering) -> [LogicalJoin.Key] {
    columns.map { column in
      LogicalJoin.Key(
        left: .column(column.id, column.type),
        right: .column(numbers.number(for: column.id), column.type), matchesNulls: true)
    }
  }
}

/// What pairs of rows must satisfy, and the columns of both that decide it.
private struct OuterCondition {
  var conjuncts: [BoundExpression]
  var read: Set<ColumnID>
}

extension LogicalJoin {
  /// The join with its sides exchanged.
  fileprivate var mirrored: LogicalJoin {
    let kind: Kind =
      switch self.kind {
      case .left: .right
      case .right: .left
      case .inner, .full, .cross, .semi, .anti: self.kind
      }
    return LogicalJoin(
      kind: kind, left: right, right: left,
      keys: keys.map { Key(left: $0.right, right: $0.left, matchesNulls: $0.matchesNulls) },
      residual: residual)
  }
}
