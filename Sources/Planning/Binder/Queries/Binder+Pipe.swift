import Columns
import Diagnostics
import Syntax

/// Pipes: each step takes the rows and names of what stands before it.
extension StatementBinder {
  func bindPipes(_ query: QuerySyntax, outer: SubqueryFrame?) -> QueryOutput {
    var rows = bindSource(of: query, outer: outer)
    for pipe in query.pipes { rows = bind(pipe, over: rows, outer: outer) }
    return output(of: rows, at: query.span)
  }

  /// What stands before the first pipe; tables of a FROM clause keep their names.
  private func bindSource(of query: QuerySyntax, outer: SubqueryFrame?) -> BoundTable {
    if case .select(let select) = query.body, select.isFromFirst, select.items.isEmpty, select.compare == nil,
      select.where == nil, select.groupBy == nil, select.having == nil, query.orderBy == nil,
      query.limit == nil,
      query.offset == nil
    {
      return bindFrom(select.from, outer: outer)
    }
    var output = bindOrderedBody(query, outer: outer, role: .operand)
    if query.limit != nil || query.offset != nil { bindLimit(query, over: &output) }
    return table(output)
  }

  private func table(_ output: QueryOutput, named name: String = "") -> BoundTable {
    BoundTable(plan: output.plan, scope: output.scope(name: name, span: .none))
  }

  /// The visible columns.
  private func output(of rows: BoundTable, at span: SourceSpan) -> QueryOutput {
    let columns = rows.scope.visible.map { index in
      StarColumn(name: rows.scope.columns[index].name, expression: rows.scope.columns[index].expression)
    }
    return output(columns, of: rows, at: span)
  }

  private func output(_ columns: [StarColumn], of rows: BoundTable, at span: SourceSpan) -> QueryOutput {
    var taken: Set<ColumnID> = []
    var outputs: [OutputColumn] = []
    var items: [NamedExpression] = []
    for column in columns {
      var id = newColumn()
      if case .column(let known, _)? = column.expression, taken.insert(known).inserted { id = known }
      outputs.append(
        OutputColumn(id: id, name: column.name, type: column.expression?.type, span: column.span ?? span))
      guard let expression = column.expression else { continue }
      items.append(
        NamedExpression(
          column: PlanColumn(id: id, name: column.name, type: expression.type), expression: expression))
    }
    let isSound = items.count == columns.count
    return QueryOutput(
      plan: isSound ? project(rows.plan, items) : .nothing, columns: outputs,
      isIncomplete: rows.scope.isIncomplete)
  }

  private func bind(_ pipe: PipeSyntax, over rows: BoundTable, outer: SubqueryFrame?) -> BoundTable {
    var rows = rows
    let context = ExpressionContext(scope: rows.scope, outer: outer)
    switch pipe.step {
    case .where(let condition):
      if let bound = bindConditions(condition, .where, in: context) { rows.plan = .filter(rows.plan, bound) }
      return rows
    case .select(let items, let distinct):
      return table(bindSelect(select(items, distinct, pipe), from: rows, orderBy: nil, outer: outer))
    case .extend(let items): return extend(rows, by: items, in: context)
    case .set, .drop, .rename: return change(rows, by: pipe, in: context)
    case .alias(let name): return table(output(of: rows, at: pipe.span), named: name.text)
    case .aggregate(let items, let groups, let span):
      return table(aggregate(items, groups, span, pipe, rows, outer: outer))
    case .orderBy(let order):
      let keys = context.within(.orderBy) {
        orderKeys(order, of: output(of: rows, at: pipe.span), in: context)
      }
      if !keys.isEmpty { rows.plan = .sort(rows.plan, keys) }
      return rows
    case .limit(let count, let offset):
      let count = count.flatMap { bindRowCount($0, "LIMIT") }
      let offset = offset.flatMap { bindRowCount($0, "OFFSET") } ?? 0
      if count != nil || offset > 0 { rows.plan = .limit(rows.plan, count: count, offset: offset) }
      return rows
    case .join(let join): return self.join(rows, join, outer: outer)
    case .setOperation(let op, let all, let matchesNames, let queries):
      let before = QueryBodySyntax.values(ValuesSyntax(rows: [], span: pipe.span))
      let links = queries.map {
        SetOperationSyntax(
          op: op, all: all, matchesNames: matchesNames, left: before, right: .nested($0),
          operatorSpan: pipe.span)
      }
      let first = output(of: rows, at: pipe.span)
      return table(combine([first] + queries.map { bindQuery($0, outer: outer) }, links))
    case .distinct:
      var distinct = output(of: rows, at: pipe.span)
      distinct.plan = .distinct(distinct.plan)
      return table(distinct, named: onlyName(of: rows))
    }
  }

  private func select(
    _ items: [SelectItemSyntax], _ distinct: DistinctSyntax?, _ pipe: PipeSyntax
  ) -> SelectSyntax {
    SelectSyntax(
      distinct: distinct, items: items, from: [], where: nil, groupBy: nil, having: nil, isFromFirst: false,
      span: pipe.span)
  }

  /// Under which the columns stay reachable that a step leaves.
  private func onlyName(of rows: BoundTable) -> String {
    rows.scope.relations.count == 1 ? rows.scope.relations[0].name : ""
  }

  // MARK: Columns

  /// New columns hide others of their names.
  private func extend(
    _ rows: BoundTable, by items: [SelectItemSyntax], in context: ExpressionContext
  ) -> BoundTable {
    var outputs = rows.plan.columns.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    var added: [(name: String, expression: BoundExpression?)] = []
    context.makesGroups = false
    context.within(.extend) {
      for case .expression(let syntax, let alias) in items {
        for each in trackEach(syntax, in: context) {
          let name = alias.map { each.named($0.text) } ?? each.column?.name ?? syntax.columnName
          if let alias { context.declareAlias(alias, each.value.expression) }
          let column = each.value.expression.map { PlanColumn(id: newColumn(), name: name, type: $0.type) }
          if let column, let expression = each.value.expression {
            outputs.append(NamedExpression(column: column, expression: expression))
          }
          added.append((name, column.map { .column($0.id, $0.type) }))
        }
      }
    }
    var result = rows
    result.plan = .project(addWindows(over: rows.plan, nil, in: context), outputs)
    result.scope.add(added)
    return result
  }

  /// SET, DROP and RENAME change columns like a star.
  private func change(_ rows: BoundTable, by pipe: PipeSyntax, in context: ExpressionContext) -> BoundTable {
    var star = StarSyntax(table: nil, span: pipe.span)
    switch pipe.step {
    case .set(let assignments):
      star.replaced = assignments.map { .init(expression: $0.value, column: $0.column) }
    case .drop(let columns): star.excluded = columns
    case .rename(let renamings): star.renamed = renamings
    default: break
    }
    context.makesGroups = false
    let columns = context.within(.extend) {
      starColumns(star, in: context, words: StarWords(exclude: "DROP", replace: "SET"))
    }
    var rows = rows
    rows.plan = addWindows(over: rows.plan, nil, in: context)
    return table(output(columns, of: rows, at: pipe.span), named: onlyName(of: rows))
  }

  // MARK: Rows

  /// The keys are the first columns.
  private func aggregate(
    _ items: [SelectItemSyntax], _ groups: [PipeSyntax.Group], _ span: SourceSpan?, _ pipe: PipeSyntax,
    _ rows: BoundTable, outer: SubqueryFrame?
  ) -> QueryOutput {
    var shown: [String: Bool] = [:]
    let keys = groups.flatMap { group in
      group.element.keys.compactMap { key -> SelectItemSyntax? in
        let text = SyntaxPrinter.text(of: key)
        return shown.updateValue(true, forKey: text) == nil ? .expression(key, alias: group.alias) : nil
      }
    }
    var select = select(keys + items, nil, pipe)
    select.groupBy = .elements(groups.map(\.element), span: span ?? pipe.span)
    return bindSelect(select, from: rows, orderBy: nil, outer: outer)
  }
}
