import Columns

// GROUPING SETS of which one is empty have a row for it even where there is no row to group.

extension LogicalAggregate {
  /// Whether a group exists even where there is no input.
  var hasGroupOfNoRows: Bool { sets?.sets.contains(where: \.isEmpty) ?? groups.isEmpty }

  /// The same rows with each empty set as an aggregate of its own, whose one group is all rows; nil where no set is
  /// empty.
  func withoutEmptySets(_ newColumn: @escaping () -> ColumnID) -> LogicalPlan? {
    guard let sets, hasGroupOfNoRows else { return nil }
    let columns = LogicalPlan.aggregate(self).columns
    var parts: [LogicalPlan] = []
    for (place, set) in sets.sets.enumerated() {
      let part = grouped(by: set, sets.ordinal, place, newColumn)
      parts.append(part.giving(columns))
    }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { left, right in
      // Each part has the same columns; as the right side they go by other numbers.
      let renumbering = ColumnRenumbering(next: newColumn)
      return .setOperation(
        LogicalSetOperation(
          op: .union, all: true, left: left, right: renumbering.renumber(right), columns: columns))
    }
  }

  /// Grouped by one of the sets only.
  private func grouped(
    by set: [Int], _ ordinal: PlanColumn, _ place: Int, _ newColumn: @escaping () -> ColumnID
  ) -> LogicalPlan {
    let single = LogicalAggregate(input: input, groups: set.map { groups[$0] }, aggregates: aggregates)
    let keys = groups.enumerated().map { index, group in
      NamedExpression(
        column: group.column,
        expression: set.contains(index)
          ? .column(group.column.id, group.column.type) : .constant(.null, group.column.type))
    }
    let number = NamedExpression(column: ordinal, expression: .constant(.integer(Int64(place)), .integer))
    let values = aggregates.map {
      NamedExpression(column: $0.column, expression: .column($0.column.id, $0.column.type))
    }
    return .project(.aggregate(single), keys + [number] + values)
  }
}

extension GroupingSets {
  /// The sets where so many groups, which belong to all of them, stand before the others.
  func behind(_ count: Int) -> GroupingSets {
    GroupingSets(sets: sets.map { set in Array(0..<count) + set.map { $0 + count } }, ordinal: ordinal)
  }
}
