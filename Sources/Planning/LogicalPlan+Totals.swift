/// The groupings that an aggregate makes of one input, each by some of its groups.
///
/// The result has the rows of all sets. A group that is not of a row's set is NULL in it. A set without groups
/// gives one row, even where there is no input.
package struct GroupingSets: Sendable {
  /// Places among the aggregate's groups, ascending.
  package var sets: [[Int]]
  /// An INTEGER column: the place of the row's set among `sets`.
  package var ordinal: PlanColumn

  package init(sets: [[Int]], ordinal: PlanColumn) {
    self.sets = sets
    self.ordinal = ordinal
  }

  /// Whether every set groups by the group at this place, so that it is NULL only where its expression is.
  package func allContain(_ group: Int) -> Bool { sets.allSatisfy { $0.contains(group) } }
}

/// The rows of the input, each with aggregates over all of them beside it.
package struct LogicalSpread: Sendable {
  package var input: LogicalPlan
  package var aggregates: [LogicalAggregate.Output]
  /// Whether no row shows them: what is said beneath the rows draws on all of them, and none of them on that.
  var isBeneath = false

  package init(input: LogicalPlan, aggregates: [LogicalAggregate.Output]) {
    self.input = input
    self.aggregates = aggregates
  }
}

/// The rows of a query with total rows, in order: each subtotal behind the rows that it adds up, and the
/// grand total last.
package struct LogicalTotals: Sendable {
  package var input: LogicalPlan
  /// An INTEGER column: how many of the last `keys` the row's group leaves out. 0: a group as GROUP BY makes
  /// it; as many as there are keys, or 1 where there are none: the grand total.
  package var level: BoundExpression
  /// Subtotals are of the rows that agree in the first of these.
  package var keys: [BoundExpression]
  /// Orders groups among those of one subtotal; the subtotals, with all that is theirs, by the same keys.
  package var order: [SortKey]
  /// The most groups to give after the first `offset`; totals are not counted. A subtotal without any group
  /// left goes too.
  package var count: Int?
  package var offset = 0

  package init(input: LogicalPlan, level: BoundExpression, keys: [BoundExpression], order: [SortKey]) {
    self.input = input
    self.level = level
    self.keys = keys
    self.order = order
  }
}

extension LogicalPlan {
  /// The plan of a query with total rows, limited to some groups.
  func limitingGroups(to count: Int?, after offset: Int) -> LogicalPlan {
    switch self {
    case .project(let input, let items):
      return .project(input.limitingGroups(to: count, after: offset), items)
    case .totals(var totals):
      totals.count = count
      totals.offset = offset
      return .totals(totals)
    default: return .limit(self, count: count, offset: offset)
    }
  }
}
