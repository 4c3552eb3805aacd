import Columns
import Diagnostics
import Syntax

/// How WITH TOTALS and WITH SUBTOTALS group: by all keys, and then by fewer and fewer, to none.
struct TotalsGrouping {
  let sets: GroupingSets
  let keys: [PlanColumn]
  /// With subtotals a row may leave out any number of the last keys, otherwise all or none.
  let hasSubtotals: Bool

  /// The level of the grand total.
  var top: Int { sets.sets.count - 1 }

  /// How many of its last keys a row leaves out, which is the place of its set.
  var level: BoundExpression { .column(sets.ordinal.id, .integer) }

  /// HAVING chooses among the groups; the totals are of all of them.
  func sparingTotals(_ condition: BoundExpression) -> BoundExpression {
    .or([compared(.greater, with: 0), condition])
  }

  /// NULL in a total row that leaves out a key which the expression is computed from.
  func inKnownGroups(_ expression: BoundExpression) -> BoundExpression {
    if case .column = expression { return expression }
    guard let keyCount = keyCount(of: expression) else { return expression }
    let known = BoundBranch(condition: compared(.lessOrEqual, with: top - keyCount), result: expression)
    return .caseWhen([known], otherwise: nil, expression.type)
  }

  /// How many of the first keys the expression is computed from, if from these alone; of totals without
  /// subtotals all keys count as one.
  func keyCount(of expression: BoundExpression) -> Int? {
    let read = expression.referencedColumns
    guard !read.isEmpty, read.allSatisfy({ id in keys.contains { $0.id == id } }) else { return nil }
    guard hasSubtotals else { return 1 }
    return keys.lastIndex { read.contains($0.id) }.map { $0 + 1 }
  }

  private func compared(_ function: ScalarFunction, with level: Int) -> BoundExpression {
    .call(function, [self.level, .constant(.integer(Int64(level)), .integer)], .boolean, .none)
  }
}

extension StatementBinder {
  func bindTotals(_ select: SelectSyntax, _ grouping: Grouping) -> TotalsGrouping? {
    guard let syntax = select.totals else { return nil }
    if let distinct = select.distinct {
      report(
        .misplacedAggregate, "DISTINCT cannot drop rows that a total adds up", at: distinct.span,
        related: [.init(syntax.span, "the totals")], hint: "leave out DISTINCT: groups differ already")
      return nil
    }
    if grouping.sets != nil {
      report(
        .misplacedAggregate, "the groupings of this GROUP BY say themselves which totals there are",
        at: syntax.span, related: grouping.span.map { [.init($0, "several groupings")] } ?? [],
        hint: "leave out WITH \(syntax.kind.rawValue), or list the columns alone in GROUP BY")
      return nil
    }
    let keys = grouping.outputs.map(\.column)
    guard !keys.isEmpty else {
      if !grouping.isIncomplete {
        report(
          .notGrouped, "there are no groups to total", at: syntax.span, "of all rows there is one group",
          related: grouping.span.map { [.init($0, "groups by nothing")] } ?? [],
          hint: "select a column to group by, or leave out WITH \(syntax.kind.rawValue)")
      }
      return nil
    }
    let all = Array(keys.indices)
    let hasSubtotals = syntax.kind == .subtotals
    let sets = hasSubtotals ? all.indices.reversed().map { Array(all[...$0]) } + [[]] : [all, []]
    let ordinal = PlanColumn(id: newColumn(), name: "level", type: .integer)
    return TotalsGrouping(
      sets: GroupingSets(sets: sets, ordinal: ordinal), keys: keys, hasSubtotals: hasSubtotals)
  }

  /// Project, put totals in their places, and give the selected columns with the level of each row.
  func finish(
    _ input: LogicalPlan, _ selected: [SelectItem], itemCount: Int, keys order: [OrderKey],
    _ totals: TotalsGrouping, isFiltered: Bool
  ) -> QueryOutput {
    var items = selected
    let keyPlaces = (totals.hasSubtotals ? totals.keys : []).map { place(of: $0, in: &items) }
    let levelPlace = place(of: totals.sets.ordinal, in: &items)
    let columns = outputColumns(items)
    var output = QueryOutput(plan: .nothing, columns: Array(columns[..<itemCount]), isIncomplete: false)
    var outputs: [NamedExpression] = []
    for (column, item) in zip(columns, items) {
      guard let type = column.type, let expression = item.value.expression else { return output }
      outputs.append(
        NamedExpression(
          column: PlanColumn(id: column.id, name: column.name, type: type),
          expression: totals.inKnownGroups(expression)))
    }
    let given = outputs.map { BoundExpression.column($0.column.id, $0.column.type) }
    let sortKeys = order.map {
      SortKey(expression: given[$0.item], descending: $0.descending, nullsFirst: $0.nullsFirst)
    }
    let ordered = LogicalPlan.totals(
      LogicalTotals(
        input: project(input, outputs), level: given[levelPlace], keys: keyPlaces.map { given[$0] },
        order: sortKeys))
    output.plan = ordered.giving(outputs[..<itemCount].map(\.column) + [outputs[levelPlace].column])
    let keysOfColumn = selected[..<itemCount].map { item in
      item.value.expression.flatMap(totals.keyCount(of:))
    }
    output.totalRows = TotalRows(
      keyCount: totals.top, keysOfColumn: Array(keysOfColumn), isFiltered: isFiltered)
    return output
  }

  /// The place of the item that gives the column; a hidden one is added if there is none.
  private func place(of column: PlanColumn, in items: inout [SelectItem]) -> Int {
    let expression = BoundExpression.column(column.id, column.type)
    if let known = items.firstIndex(where: { $0.value.expression == expression }) { return known }
    items.append(
      SelectItem(
        name: column.name, value: TrackedExpression(expression: expression, span: .none, uses: 0..<0)))
    return items.count - 1
  }
}

extension QueryOutput {
  /// How its total rows are to be read; nil if it has none.
  var totalRows: TotalRows? {
    get {
      for companion in companions {
        if case .totalLevel(let rows) = companion.meaning { return rows }
      }
      return nil
    }
    set { companions = newValue.map { [ResultCompanion(.totalLevel($0))] } ?? [] }
  }
}
