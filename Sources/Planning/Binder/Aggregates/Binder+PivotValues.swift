import Columns
import Diagnostics
import Syntax

/// The values of a PIVOT that lists none: they are read from the data while the statement is bound, since they decide
/// which columns there are.
extension StatementBinder {
  /// In ascending order, each once; NULL is none. nil where they cannot be read, which is reported.
  func readValues(
    of key: BoundExpression, _ syntax: ExpressionSyntax, _ source: BoundTable, _ pivot: PivotSyntax
  ) -> [Value]? {
    guard diagnostics.isEmpty else { return nil }
    let column = PlanColumn(id: newColumn(), name: syntax.columnName, type: key.type)
    let rows = LogicalPlan.filter(
      .project(source.plan, [NamedExpression(column: column, expression: key)]),
      .call(.isNotNull, [.column(column.id, column.type)], .boolean, syntax.span))
    let order = SortKey(expression: .column(column.id, column.type))
    let limit = Self.maximumPivotColumns + 1
    let plan = LogicalPlan.limit(.sort(.distinct(rows), [order]), count: limit, offset: 0)
    guard let reader, plan.isSelfContained else {
      report(
        .misplacedPivot, "PIVOT cannot read the values of `\(syntax.columnName)` here", at: syntax.span,
        "which values?", hint: "list them: \(syntax.columnName) IN ('a', 'b')")
      return nil
    }
    guard let query = readable(plan) else { return nil }
    let values: [Value]
    do throws(Diagnostic) {
      values = try reader.values(of: query)
    } catch {
      report(error)
      return nil
    }
    guard values.count < limit else {
      report(
        .argumentOutOfRange, "PIVOT would make more than \(Self.maximumPivotColumns) columns",
        at: syntax.span,
        "has more values", hint: "list those that are wanted: \(syntax.columnName) IN ('a', 'b')")
      return nil
    }
    return values
  }

  /// The plan as the whole statement's would be handed on.
  func readable(_ plan: LogicalPlan) -> BoundQuery? {
    let used = plan.usedSubqueries(among: subqueries)
    let needed = subqueries.enumerated().map { used.contains($0.offset) ? $0.element : .nothing }
    let statement = BoundStatement.query(decorrelated(BoundQuery(plan: plan, subqueries: needed)))
    let followed = followRounding(statement)
    guard diagnostics.isEmpty, case .query(let query) = followed else { return nil }
    return query
  }
}

extension LogicalPlan {
  /// Whether the plan reads nothing of a query around it, and no rows of a recursion that is not in it.
  var isSelfContained: Bool {
    var isWithin = true
    var recursions: Set<Int> = []
    walk { part in
      if case .recursive(let recursion) = part { recursions.insert(recursion.table) }
    }
    walk { part in
      if case .workingTable(let table) = part, !recursions.contains(table.table) { isWithin = false }
      let expressions = part.expressions
      guard isWithin, !expressions.isEmpty else { return }
      let given = Set(part.inputs.flatMap(\.columns).map(\.id))
      isWithin = expressions.allSatisfy { $0.readsOnly(given.contains) }
    }
    return isWithin
  }

  /// The numbers of those that the plan computes with, and these with.
  fileprivate func usedSubqueries(among all: [LogicalPlan]) -> Set<Int> {
    var used: Set<Int> = []
    var open = [self]
    while let plan = open.popLast() {
      plan.walk { part in
        for expression in part.expressions {
          for id in expression.subqueryIDs where used.insert(id.number).inserted {
            open.append(all[id.number])
          }
        }
      }
    }
    return used
  }
}
