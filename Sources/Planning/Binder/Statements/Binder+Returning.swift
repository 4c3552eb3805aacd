import Columns
import Diagnostics
import Syntax

/// RETURNING.
extension StatementBinder {
  /// No name of a query.
  private static let changedRows = "\u{0}"

  /// The statement, and what its RETURNING shows if it has one.
  /// - Parameters:
  ///   - taken: of a DELETE, the rows that it takes out.
  ///   - made: a plan that makes the rows as the statement does, and keeps what they are made from in sight.
  func returning(
    _ statement: BoundStatement, _ returning: ReturningSyntax?, of table: CatalogTable, _ name: Identifier,
    taken: BoundQuery? = nil, made: @autoclosure () -> LogicalPlan
  ) -> BoundStatement? {
    guard let returning, let first = returning.items.first, let last = returning.items.last else {
      return statement
    }
    let source = ChangedRows(fields: table.fields)
    var changed = table
    changed.source = source
    let rows = scan(changed, nil, span: name.span)
    let hidden = Identifier(Self.changedRows, name.span)
    commonTables[hidden.key] = CommonTable(
      name: hidden, output: QueryOutput(plan: rows.plan, span: name.span), depth: 0, operators: 1)
    let span = first.span.union(last.span)
    let select = SelectSyntax(
      distinct: nil, items: returning.items,
      from: [
        .named(NameSyntax([hidden], name.span), alias: TableAliasSyntax(name: name, columns: []))
      ], where: nil, groupBy: nil, having: nil, isFromFirst: false, span: span)
    let output = bindQuery(QuerySyntax(body: .select(select), span: span), outer: nil)
    guard diagnostics.isEmpty else { return nil }
    guard output.plan.givesEachRow else {
      report(
        .misplacedAggregate, "RETURNING shows each row that is changed, so that no aggregate stands there",
        at: span, hint: "aggregate the table by a query of its own")
      return nil
    }
    var query = BoundQuery(plan: output.plan, subqueries: subqueries, companions: output.companions)
    guard returning.cite != nil else {
      return .returning(statement, ReturnedRows(query: query, source: .held(source, taken: taken)))
    }
    cites = true
    query.plan = query.plan.reading(made())
    return .returning(statement, ReturnedRows(query: query, source: .made))
  }
}

extension LogicalPlan {
  /// Whether it computes something of each row of a table, and of nothing else.
  fileprivate var givesEachRow: Bool {
    switch self {
    case .scan: true
    case .project(let input, _): input.givesEachRow
    default: false
    }
  }

  /// What the plan computes of each row of its table, of the rows of another plan, which has the table's columns.
  fileprivate func reading(_ rows: LogicalPlan) -> LogicalPlan {
    guard case .scan(let scan) = self else { return mapInputs { $0.reading(rows) } }
    let columns = rows.columns
    return .project(
      rows,
      scan.columns.map { output in
        let column = columns[output.field]
        return NamedExpression(column: output.column, expression: .column(column.id, column.type))
      })
  }
}
