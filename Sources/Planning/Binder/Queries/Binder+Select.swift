import Columns
import Diagnostics
import Syntax

/// An expression of a SELECT with where it stands and which of the context's uses of columns are its.
struct TrackedExpression {
  var expression: BoundExpression?
  var span: SourceSpan
  var uses: Range<Int>
}

/// An item of the SELECT list, or a hidden one that only ORDER BY needs.
struct SelectItem {
  var name: String
  var value: TrackedExpression
}

extension StatementBinder {
  /// - Parameter makeItems: gives the items where the text has none of its own.
  func bindSelect(
    _ select: SelectSyntax, orderBy: OrderBySyntax?, outer: SubqueryFrame?,
    role: QueryRole = .operand, items makeItems: ((ExpressionContext) -> [SelectItem])? = nil
  ) -> QueryOutput {
    bindSelect(
      select, from: bindFrom(select.from, outer: outer), orderBy: orderBy, outer: outer, role: role,
      items: makeItems)
  }

  /// As above, of rows that are there already.
  func bindSelect(
    _ select: SelectSyntax, from rows: BoundTable, orderBy: OrderBySyntax?, outer: SubqueryFrame?,
    role: QueryRole = .operand, items makeItems: ((ExpressionContext) -> [SelectItem])? = nil
  ) -> QueryOutput {
    var source = rows
    if let compare = select.compare { source = bindCompare(compare, of: source, outer: outer) }
    let context = ExpressionContext(scope: source.scope, outer: outer)
    bindNamedWindows(select.windows, in: context)
    var items = makeItems?(context) ?? bindItems(select, in: context)
    let condition = select.where.flatMap { bindConditions($0, .where, in: context) }
    var groups = bindGroups(select.groupBy, items: items, in: context)
    groups.isDistinct = select.hasDistinctSets
    let having = select.having.map { bindHaving($0, groups, select.groupBy, in: context) }
    let qualify = select.qualify.map { bindQualify($0, in: context) }
    let itemCount = items.count
    let isDistinct = select.distinct.map { $0.on.isEmpty } ?? false
    let keys = bindOrder(orderBy, items: &items, isDistinct: isDistinct, in: context)
    let distinctOn = bindDistinct(select.distinct, items: &items, in: context)

    var plan = source.plan
    if let condition { plan = .filter(plan, condition) }
    var totals: TotalsGrouping?
    let isAggregate =
      select.groupBy != nil || having != nil || !context.aggregates.isEmpty || !context.groupingCalls.isEmpty
    if isAggregate {
      let grouping = Grouping(groups, syntax: select.groupBy, context: context)
      followUnits(grouping, context.aggregates, where: condition)
      followGoals(grouping.outputs, context.aggregates)
      let sums = bindTotals(select, grouping)
      totals = role == .result ? sums : nil
      checkTotals(select, in: context)
      let sets =
        totals?.sets
        ?? grouping.sets.map { written in
          GroupingSets(
            sets: written, ordinal: PlanColumn(id: newColumn(), name: "grouping set", type: .integer))
        }
      checkPerGroup(grouping, sets, in: context)
      plan = .aggregate(
        LogicalAggregate(
          input: plan, groups: grouping.outputs, aggregates: context.aggregates, sets: sets))
      plan = answerGroupingCalls(over: plan, grouping, sets, in: context)
      plan = spreadShares(over: plan, grouping, sets, in: context)
      if let having, let condition = regroup(having, grouping, in: context) {
        plan = .filter(plan, totals?.sparingTotals(condition) ?? condition)
      }
      plan = addWindows(over: plan, grouping, in: context)
      if let qualify, let condition = regroup(qualify, grouping, in: context) {
        plan = .filter(plan, condition)
      }
      for index in items.indices {
        items[index].value.expression = regroup(items[index].value, grouping, in: context)
      }
    } else {
      plan = spreadShares(over: plan, nil, nil, in: context)
      plan = addWindows(over: plan, nil, in: context)
      if let condition = qualify?.expression { plan = .filter(plan, condition) }
    }
    if let totals {
      return finish(plan, items, itemCount: itemCount, keys: keys, totals, isFiltered: having != nil)
    }
    return finish(
      plan, items, itemCount: itemCount, keys: keys, isDistinct: isDistinct, distinctOn: distinctOn,
      isIncomplete: context.scope.isIncomplete && items.isEmpty)
  }

  /// Project, DISTINCT, sort, and drop what only the sort needed.
  private func finish(
    _ input: LogicalPlan, _ items: [SelectItem], itemCount: Int, keys: [OrderKey], isDistinct: Bool,
    distinctOn: [OrderKey]?, isIncomplete: Bool
  ) -> QueryOutput {
    let columns = outputColumns(items)
    let output = QueryOutput(
      plan: .nothing, columns: Array(columns[..<itemCount]), isIncomplete: isIncomplete)
    var outputs: [NamedExpression] = []
    for (column, item) in zip(columns, items) {
      guard let type = column.type, let expression = item.value.expression else { return output }
      outputs.append(
        NamedExpression(
          column: PlanColumn(id: column.id, name: column.name, type: type), expression: expression))
    }
    followUnits(outputs)
    followGoals(outputs)
    var plan = project(input, outputs)
    if isDistinct { plan = .distinct(plan) }
    let sortKeys = keys.map { key in
      SortKey(
        expression: .column(outputs[key.item].column.id, outputs[key.item].column.type),
        descending: key.descending, nullsFirst: key.nullsFirst)
    }
    if !sortKeys.isEmpty { plan = .sort(plan, sortKeys) }
    if let distinctOn {
      let alike = distinctOn.map {
        BoundExpression.column(outputs[$0.item].column.id, outputs[$0.item].column.type)
      }
      plan = .limitBy(plan, alike, count: 1, offset: 0)
    }
    if itemCount < outputs.count {
      plan = .project(
        plan,
        outputs[..<itemCount].map {
          NamedExpression(column: $0.column, expression: .column($0.column.id, $0.column.type))
        })
    }
    return QueryOutput(plan: plan, columns: output.columns, isIncomplete: isIncomplete)
  }

  /// The columns of DISTINCT ON, by number, alias or expression as in ORDER BY; nil where it does not stand.
  private func bindDistinct(
    _ syntax: DistinctSyntax?, items: inout [SelectItem], in context: ExpressionContext
  ) -> [OrderKey]? {
    guard let syntax, !syntax.on.isEmpty else { return nil }
    let keys = syntax.on.map { OrderItemSyntax(expression: $0, descending: false, nullsFirst: nil) }
    return bindOrder(
      .items(keys, span: syntax.span), items: &items, isDistinct: false, clause: .distinctOn, in: context)
  }

  /// A plain column keeps its number, so that no operator is needed where nothing is computed; but not one of a
  /// query around, whose number is for what is read from outside.
  func outputColumns(_ items: [SelectItem]) -> [OutputColumn] {
    var taken: Set<ColumnID> = []
    return items.map { item in
      var id = newColumn()
      if case .column(let known, _)? = item.value.expression, !parameterColumns.contains(known),
        taken.insert(known).inserted
      {
        id = known
      }
      return OutputColumn(
        id: id, name: item.name, type: item.value.expression?.type, span: item.value.span)
    }
  }

  /// The input itself where it already gives just these columns.
  func project(_ input: LogicalPlan, _ items: [NamedExpression]) -> LogicalPlan {
    let given = input.columns
    let isIdentity =
      given.count == items.count
      && zip(given, items).allSatisfy { $0.id == $1.column.id && $0.name == $1.column.name }
    return isIdentity && !items.isEmpty ? input : .project(input, items)
  }

  // MARK: Items

  private func bindItems(_ select: SelectSyntax, in context: ExpressionContext) -> [SelectItem] {
    if select.items.isEmpty {
      return bindStar(StarSyntax(table: nil, span: select.span), in: context)
    }
    for case .expression(_, let alias?) in select.items { context.laterAliases.insert(alias.key) }
    var windowed: [(place: Int, over: OverSyntax)] = []
    var items: [SelectItem] = []
    for item in select.items {
      if case .expression(.call(let call), nil) = item, let over = call.over {
        windowed.append((items.count, over))
      }
      items += bindItem(item, in: context)
    }
    tellWindowsApart(windowed, &items)
    return items
  }

  /// Calls that are written alike but for their windows are called after these, too.
  private func tellWindowsApart(_ windowed: [(place: Int, over: OverSyntax)], _ items: inout [SelectItem]) {
    var alike: [String: Int] = [:]
    for (place, _) in windowed where place < items.count { alike[items[place].name, default: 0] += 1 }
    for (place, over) in windowed where place < items.count && alike[items[place].name, default: 0] > 1 {
      items[place].name += SyntaxPrinter.text(of: over)
    }
  }

  private func bindItem(_ item: SelectItemSyntax, in context: ExpressionContext) -> [SelectItem] {
    switch item {
    case .star(let star): return bindStar(star, in: context)
    case .expression(let expression, let alias):
      let values = trackEach(expression, in: context)
      if values.count == 1, values[0].column == nil {
        let value = values[0].value
        if let alias { context.declareAlias(alias, value.expression) }
        return [SelectItem(name: alias?.text ?? expression.columnName, value: value)]
      }
      return values.map { each in
        SelectItem(name: alias.map { each.named($0.text) } ?? each.column?.name ?? "", value: each.value)
      }
    }
  }

  func track(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> TrackedExpression {
    let start = context.uses.count
    let expression = bind(syntax, in: context)
    return TrackedExpression(
      expression: expression, span: syntax.span, uses: start..<context.uses.count)
  }

  /// A name means the alias of an item where the column of that name has many values in a group.
  private func bindHaving(
    _ syntax: ExpressionSyntax, _ groups: BoundGroups, _ groupBy: GroupBySyntax?,
    in context: ExpressionContext
  ) -> TrackedExpression {
    var having = trackHaving(syntax, in: context)
    while let expression = having.expression, !groups.isIncomplete, !context.aliases.isEmpty {
      let grouping = Grouping(groups, syntax: groupBy, context: context)
      guard let stray = grouping.stray(in: grouping.rewrite(expression)),
        let name = context.scope.name(of: stray)?.lowercased(), context.aliases[name] != nil,
        context.aliasesBeforeColumns.insert(name).inserted
      else { break }
      having = trackHaving(syntax, in: context)
    }
    return having
  }

  private func trackHaving(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> TrackedExpression {
    let start = context.uses.count
    let expression = bindConditions(syntax, .having, in: context)
    return TrackedExpression(
      expression: expression, span: syntax.span, uses: start..<context.uses.count)
  }

  /// An expression that must be true or false.
  /// - Parameter name: what messages call the clause, where not by its word.
  func bindCondition(
    _ syntax: ExpressionSyntax, _ clause: Clause, calling name: String? = nil, in context: ExpressionContext
  ) -> BoundExpression? {
    let expression = context.within(clause) { bind(syntax, in: context) }
    guard let expression else { return nil }
    return booleanOperand(Operand(expression, syntax.span), of: name ?? clause.rawValue)
  }
}
