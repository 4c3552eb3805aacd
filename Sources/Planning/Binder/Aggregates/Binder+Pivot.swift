import Columns
import Diagnostics
import Syntax

/// PIVOT: values become columns.
extension StatementBinder {
  /// A column of the result: rows with these values of the keys.
  private struct Cell {
    var name = ""
    var conditions: [BoundExpression] = []
  }

  /// A value of a key, and what the columns of its rows are called.
  private struct KeyValue {
    var name: String
    var condition: BoundExpression
  }

  static let maximumPivotColumns = 1_000

  func bindPivot(_ pivot: PivotSyntax, of source: BoundTable, outer: SubqueryFrame?) -> BoundTable {
    if source.scope.isIncomplete { return .unknown }
    let aggregates = aggregates(of: pivot)
    var select = SelectSyntax(
      distinct: nil, items: [], from: [], where: nil, groupBy: .all(span: pivot.span), having: nil,
      isFromFirst: false, span: pivot.span)
    if pivot.groups?.isEmpty ?? false { select.groupBy = .elements([], span: pivot.span) }
    let before = diagnostics.count
    var output = bindSelect(select, from: source, orderBy: nil, outer: outer) { context in
      guard let cells = self.cells(of: pivot, aggregates.count, over: source, in: context) else { return [] }
      var computed: [SelectItem] = []
      for cell in cells {
        context.restriction = (.conjunction(cell.conditions), cell.name)
        for (expression, name) in aggregates {
          let title = name.map { "\(cell.name)_\($0)" } ?? cell.name
          guard let value = self.cell(expression, in: context) else { return [] }
          computed.append(SelectItem(name: title, value: value))
        }
      }
      context.restriction = nil
      return self.groups(of: pivot, in: context) + computed
    }
    guard diagnostics.count == before else { return .unknown }
    if let alias = pivot.alias { rename(&output, to: alias.columns, of: alias.name) }
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
    for key in pivot.keys {
      context.within(.filter) { bind(key.expression, in: context) }?.collectColumns(into: &used)
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

  /// Each value of one key with each of the others; nil where one is at fault, or they are too many.
  private func cells(
    of pivot: PivotSyntax, _ aggregates: Int, over source: BoundTable, in context: ExpressionContext
  ) -> [Cell]? {
    var cells = [Cell()]
    for key in pivot.keys {
      guard let values = values(of: key, pivot, over: source, in: context) else { return nil }
      let (count, overflow) = cells.count.multipliedReportingOverflow(by: values.count * aggregates)
      guard !overflow, count <= Self.maximumPivotColumns else {
        report(
          .argumentOutOfRange, "PIVOT makes more than \(Self.maximumPivotColumns) columns", at: pivot.span,
          hint: "list fewer values, or group by the key")
        return nil
      }
      cells = cells.flatMap { before in
        values.map { value in
          Cell(
            name: before.conditions.isEmpty ? value.name : "\(before.name)_\(value.name)",
            conditions: before.conditions + [value.condition])
        }
      }
    }
    return cells
  }

  private func values(
    of key: PivotSyntax.Key, _ pivot: PivotSyntax, over source: BoundTable, in context: ExpressionContext
  ) -> [KeyValue]? {
    guard let items = key.values else {
      guard let bound = context.within(.filter, { bind(key.expression, in: context) }),
        let values = readValues(of: bound, key.expression, source, pivot)
      else { return nil }
      return values.map { value in
        let constant = BoundExpression.constant(value, bound.type)
        return KeyValue(
          name: value.description(as: bound.type),
          condition: .call(.isNotDistinct, [bound, constant], .boolean, key.expression.span))
      }
    }
    var values: [KeyValue] = []
    for case .expression(let value, let alias) in items {
      let span = key.expression.span.union(value.span)
      let test = ExpressionSyntax.isDistinct(key.expression, value, negated: true, span: span)
      guard let condition = bindCondition(test, .filter, in: context) else { return nil }
      values.append(KeyValue(name: alias?.text ?? value.pivotName, condition: condition))
    }
    return values
  }

  /// The aggregates, each with what its columns' names end in: its alias or, beside others, itself.
  private func aggregates(of pivot: PivotSyntax) -> [(expression: ExpressionSyntax, name: String?)] {
    if pivot.aggregates.isEmpty {
      let name = Identifier("count", pivot.span)
      let count = CallSyntax(
        name: name, distinct: nil, arguments: [], star: pivot.span, orderBy: [], filter: nil, span: pivot.span
      )
      return [(.call(count), nil)]
    }
    var aggregates: [(expression: ExpressionSyntax, name: String?)] = []
    for case .expression(let expression, let alias) in pivot.aggregates {
      let isOnly = pivot.aggregates.count == 1
      aggregates.append((expression, alias?.text ?? (isOnly ? nil : expression.columnName)))
    }
    return aggregates
  }

  /// An aggregate, or what is computed of some, over the rows of a cell; nil and reported where it is neither.
  private func cell(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> TrackedExpression? {
    let value = track(syntax, in: context)
    guard let expression = value.expression else { return nil }
    if context.containsAggregate(expression) { return value }
    report(
      .misplacedAggregate, "PIVOT computes aggregates, and this is none", at: syntax.span,
      hint: "write an aggregate such as sum(x), or what is computed of some: sum(x) / sum(y)")
    return nil
  }
}

extension ExpressionSyntax {
  /// What a column is called that a value becomes: a text as it is.
  fileprivate var pivotName: String {
    if case .literal(let literal) = self, case .text(let text) = literal.kind { return text }
    return columnName
  }
}
