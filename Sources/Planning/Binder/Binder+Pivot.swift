import Columns
import Diagnostics
import Syntax

/// PIVOT: values become columns.
extension StatementBinder {
  /// A column of the result: rows with these values of the keys.
  private struct Cell {
    var name = ""
    var conditions: [ExpressionSyntax] = []
  }

  private static let maximumColumns = 1_000

  func bindPivot(_ pivot: PivotSyntax, of source: BoundTable, outer: SubqueryFrame?) -> BoundTable {
    guard let cells = cells(of: pivot), let aggregates = calls(of: pivot) else { return .unknown }
    var select = SelectSyntax(
      distinct: nil, items: [], from: [], where: nil, groupBy: .all(span: pivot.span), having: nil,
      isFromFirst: false, span: pivot.span)
    if pivot.groups?.isEmpty ?? false { select.groupBy = .elements([], span: pivot.span) }
    var output = bindSelect(select, from: source, orderBy: nil, outer: outer) { context in
      var computed: [SelectItem] = []
      for cell in cells {
        for (call, name) in aggregates {
          var call = call
          let conditions = [call.filter].compactMap(\.self) + cell.conditions
          call.filter = conditions.count == 1 ? conditions[0] : .and(conditions)
          let title = name.map { "\(cell.name)_\($0)" } ?? cell.name
          computed.append(SelectItem(name: title, value: self.track(.call(call), in: context)))
        }
      }
      return self.groups(of: pivot, in: context) + computed
    }
    if let alias = pivot.alias { rename(&output.columns, to: alias.columns, of: alias.name) }
    return BoundTable(
      plan: output.plan, scope: output.scope(name: pivot.alias?.name.text ?? "", span: pivot.span))
  }

  /// The columns to group by: those that are named, or all that the aggregates and keys do not use.
  private func groups(of pivot: PivotSyntax, in context: ExpressionContext) -> [SelectItem] {
    if let groups = pivot.groups {
      return groups.map { SelectItem(name: $0.columnName, value: track($0, in: context)) }
    }
    var used: Set<ColumnID> = []
    for output in context.aggregates {
      for expression in output.aggregate.expressions { expression.collectColumns(into: &used) }
    }
    let columns = context.scope.visible.filter { index in
      context.scope.columns[index].expression.map { $0.referencedColumns.isDisjoint(with: used) } ?? false
    }
    return columns.map { index in
      SelectItem(
        name: context.scope.columns[index].name,
        value: TrackedExpression(
          expression: context.scope.columns[index].expression, span: pivot.span, uses: 0..<0))
    }
  }

  /// Each value of one key with each of the others.
  private func cells(of pivot: PivotSyntax) -> [Cell]? {
    var cells = [Cell()]
    for key in pivot.keys {
      guard cells.count * key.values.count * pivot.aggregates.count <= Self.maximumColumns else {
        report(
          .argumentOutOfRange, "PIVOT makes more than \(Self.maximumColumns) columns", at: pivot.span,
          hint: "list fewer values, or group by the key")
        return nil
      }
      cells = cells.flatMap { before in
        key.values.compactMap { item -> Cell? in
          guard case .expression(let value, let alias) = item else { return nil }
          var cell = before
          let name = alias?.text ?? value.pivotName
          cell.name = before.conditions.isEmpty ? name : "\(before.name)_\(name)"
          let span = key.expression.span.union(value.span)
          cell.conditions.append(.isDistinct(key.expression, value, negated: true, span: span))
          return cell
        }
      }
    }
    return cells
  }

  /// The aggregates, each with what its columns' names end in: its alias or, beside others, itself.
  private func calls(of pivot: PivotSyntax) -> [(call: CallSyntax, name: String?)]? {
    var calls: [(call: CallSyntax, name: String?)] = []
    for case .expression(let expression, let alias) in pivot.aggregates {
      guard case .call(let call) = expression,
        FunctionRegistry.function(named: call.name.key)?.isAggregate ?? true
      else {
        report(
          .misplacedAggregate, "PIVOT computes aggregates, and this is none", at: expression.span,
          hint: "write an aggregate such as sum(x), and compute with it in SELECT")
        return nil
      }
      let isOnly = pivot.aggregates.count == 1
      calls.append((call, alias?.text ?? (isOnly ? nil : expression.columnName)))
    }
    return calls
  }
}

extension ExpressionSyntax {
  /// What a column is called that a value becomes: a text as it is.
  fileprivate var pivotName: String {
    if case .literal(let literal) = self, case .text(let text) = literal.kind { return text }
    return columnName
  }
}
