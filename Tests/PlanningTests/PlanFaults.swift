import Columns
import Planning

extension BoundQuery {
  /// What an executor would trip over: columns that an input does not give, sides of set operations that
  /// differ.
  var faults: [String] { ([plan] + subqueries + shared).flatMap(\.faults) }
}

extension LogicalPlan {
  fileprivate var faults: [String] {
    var found: [String] = []
    walk { plan in
      let given = Set(plan.inputs.flatMap(\.columns).map(\.id))
      for expression in plan.expressions {
        let missing = expression.referencedColumns.subtracting(given)
        if !missing.isEmpty { found.append("reads \(missing) that no input gives: \(expression)") }
      }
      found += plan.ownFaults
    }
    return found
  }

  private var ownFaults: [String] {
    switch self {
    case .shared(let use):
      return use.positions.count == use.outputs.count ? [] : ["reads what the shared plan does not give"]
    case .filter(_, let condition):
      return condition.type.base == .boolean ? [] : ["filters by \(condition.type.displayName)"]
    case .join(let join):
      let left = Set(join.left.columns.map(\.id))
      let right = Set(join.right.columns.map(\.id))
      return join.keys.flatMap { key in
        (key.left.referencedColumns.isSubset(of: left) && key.right.referencedColumns.isSubset(of: right)
          ? [] : ["a key reads the wrong side"])
          + (key.left.type.hasRepresentation(of: key.right.type) ? [] : ["a key compares two types"])
      }
    case .setOperation(let operation):
      let widths = [operation.left.columns.count, operation.right.columns.count, operation.columns.count]
      if Set(widths).count > 1 { return ["a set operation of widths \(widths)"] }
      return zip(zip(operation.left.columns, operation.right.columns), operation.columns).flatMap {
        sides, column in
        sides.0.type.hasRepresentation(of: column.type) && sides.1.type.hasRepresentation(of: column.type)
          ? [] : ["a set operation of other types in \(column.name)"]
      }
    case .values(let columns, let rows):
      return rows.allSatisfy { $0.count == columns.count } ? [] : ["a row of another width"]
    case .project(_, let items):
      return items.filter { !$0.expression.type.hasRepresentation(of: $0.column.type) }
        .map { "\($0.column.name) is not of its type" }
    default: return []
    }
  }
}
