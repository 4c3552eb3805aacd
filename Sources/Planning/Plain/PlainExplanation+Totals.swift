import Columns

/// Totals and shares.
extension PlainExplanation {
  /// What an aggregate computes of larger groups beside those that GROUP BY makes.
  func largerGroups(of aggregate: LogicalAggregate) -> String {
    guard let sets = aggregate.sets?.sets.dropFirst(), !sets.isEmpty else { return "" }
    let subtotals = sets.filter { !$0.isEmpty }.map { set in
      "each " + PlainWords.list(set.map { expressions.text(aggregate.groups[$0].expression) })
    }
    let parts = subtotals + (sets.contains([]) ? ["all rows together"] : [])
    return parts.isEmpty ? "" : " Does the same for \(PlainWords.list(parts))."
  }

  mutating func tell(_ spread: LogicalSpread) {
    _ = tell(spread.input)
    columns.enter(spread.input.columns)
    let rows = if case .aggregate = spread.input { "results" } else { "rows" }
    var names: [String] = []
    for output in spread.aggregates {
      guard let argument = output.aggregate.arguments.first else { continue }
      let text = expressions.text(argument)
      names.append(text)
      columns.declare(
        output.column.id, "the whole of \(text)", owner: "step \(steps.count + 1)",
        mayBeMissing: columns.mayBeMissing(argument))
    }
    steps.append("Adds up \(PlainWords.list(names)) over all \(rows), as the whole that shares are of.")
  }

  mutating func tell(_ totals: LogicalTotals) {
    _ = tell(totals.input)
    columns.enter(totals.input.columns)
    if !totals.order.isEmpty {
      steps.append("Sorts by \(PlainWords.list(totals.order.map(expressions.text), joinedBy: "then")).")
    }
    if totals.offset > 0 { steps.append("Leaves out the first \(PlainWords.rows(totals.offset)).") }
    if let count = totals.count {
      steps.append("Keeps the \(totals.offset > 0 ? "next" : "first") \(PlainWords.rows(count)).")
    }
    let places =
      totals.keys.count > 1 ? "each subtotal behind its rows, and the total last" : "the total last"
    steps.append("Puts \(places), marked as no rows of their own.")
  }
}

extension LogicalPlan {
  var withoutSpread: LogicalPlan {
    switch self {
    case .spread(let spread): spread.input.withoutSpread
    case .window(let window): window.input.withoutSpread
    default: self
    }
  }
}

extension BoundExpression {
  /// Whether it is a GROUPING, computed from nothing but which set a group is of.
  func asksOfGroupingSets(of input: LogicalPlan) -> Bool {
    guard case .aggregate(let aggregate) = input, let ordinal = aggregate.sets?.ordinal.id else {
      return false
    }
    return referencedColumns == [ordinal]
  }

  /// What a HAVING asks of the groups, where it lets totals pass; nil for any other condition.
  func sparedTotals(of input: LogicalPlan) -> BoundExpression? {
    guard case .aggregate(let aggregate) = input.withoutSpread, let level = aggregate.sets?.ordinal.id,
      case .or(let operands) = self, operands.count == 2, case .call(.greater, let sides, _, _) = operands[0],
      case .column(level, _)? = sides.first
    else { return nil }
    return operands[1]
  }
}
