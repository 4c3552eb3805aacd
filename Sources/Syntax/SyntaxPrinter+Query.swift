extension SyntaxPrinter {
  mutating func query(_ query: QuerySyntax) {
    with(query.with)
    body(query.body)
    if let orderBy = query.orderBy {
      write(" ORDER BY ")
      self.orderBy(orderBy)
    }
    if let limit = query.limit, query.ties != nil {
      clause(" OFFSET ", query.offset)
      write(" FETCH FIRST (")
      expression(limit)
      write(") ROWS WITH TIES")
    } else {
      clause(" LIMIT ", query.limit)
      clause(" OFFSET ", query.offset)
    }
    for pipe in query.pipes { self.pipe(pipe) }
    if query.cite != nil { write(" CITE") }
    if let chart = query.chart { self.chart(chart) }
  }

  mutating func with(_ tables: [CommonTableSyntax]) {
    guard !tables.isEmpty else { return }
    write(tables[0].mayRecur ? "WITH RECURSIVE " : "WITH ")
    list(tables) { printer, table in printer.commonTable(table) }
    write(" ")
  }

  mutating func assertion(_ assertion: AssertionSyntax) {
    with(assertion.with)
    write("ASSERT ")
    expression(assertion.condition)
    if !assertion.rows.from.isEmpty {
      write(" ")
      select(assertion.rows)
    }
    if let message = assertion.message {
      write(", ")
      text(message)
    } else if assertion.rows.endsLikeMessage {
      write(",")
    }
  }

  private mutating func commonTable(_ table: CommonTableSyntax) {
    name(table.name)
    if !table.columns.isEmpty {
      write(" ")
      names(table.columns)
    }
    write(" AS ")
    if let isMaterialized = table.isMaterialized {
      write(isMaterialized ? "MATERIALIZED " : "NOT MATERIALIZED ")
    }
    write("(")
    query(table.query)
    write(")")
  }

  private mutating func body(_ body: QueryBodySyntax) {
    switch body {
    case .select(let select): self.select(select)
    case .values(let values): rows(values)
    case .nested(let query):
      write("(")
      self.query(query)
      write(")")
    case .setOperation(let operation):
      self.body(operation.left)
      write(
        " \(operation.op.rawValue)\(operation.all ? " ALL" : "")\(operation.matchesNames ? " BY NAME" : "") ")
      self.body(operation.right)
    }
  }

  private mutating func rows(_ values: ValuesSyntax) {
    write("VALUES ")
    list(values.rows) { printer, row in
      printer.write("(")
      printer.list(row) { printer, value in printer.expression(value) }
      printer.write(")")
    }
  }

  private mutating func select(_ select: SelectSyntax) {
    if let turned = select.turnedQuery { return self.turned(turned) }
    if select.isFromFirst { from(select) }
    if !select.items.isEmpty {
      write(select.isFromFirst ? " SELECT " : "SELECT ")
      distinct(select.distinct)
      list(select.items) { printer, item in printer.item(item) }
    }
    if !select.isFromFirst, !select.from.isEmpty {
      write(" ")
      from(select)
    }
    clause(" WHERE ", select.where)
    switch select.groupBy {
    case .all: write(" GROUP BY ALL")
    case .elements(let elements, _):
      write(select.hasDistinctSets ? " GROUP BY DISTINCT " : " GROUP BY ")
      list(elements) { printer, element in printer.groupingElement(element) }
    case nil: break
    }
    if let totals = select.totals { write(" WITH \(totals.kind.rawValue)") }
    clause(" HAVING ", select.having)
    if !select.windows.isEmpty {
      write(" WINDOW ")
      list(select.windows) { printer, named in
        printer.name(named.name)
        printer.write(" AS ")
        printer.window(named.window)
      }
    }
    clause(" QUALIFY ", select.qualify)
  }

  mutating func distinct(_ distinct: DistinctSyntax?) {
    guard let distinct else { return }
    write("DISTINCT ")
    guard !distinct.on.isEmpty else { return }
    write("ON (")
    list(distinct.on) { printer, key in printer.expression(key) }
    write(") ")
  }

  mutating func clause(_ keyword: String, _ expression: ExpressionSyntax?) {
    guard let expression else { return }
    write(keyword)
    self.expression(expression)
  }

  mutating func groupingElement(_ element: GroupingElementSyntax) {
    switch element {
    case .key(let key): expression(key)
    case .set(let keys, _):
      write("(")
      list(keys) { printer, key in printer.expression(key) }
      // One key alone in parentheses is an expression.
      write(keys.count == 1 ? ",)" : ")")
    case .rollup(let keys, _): groupingElements("ROLLUP", keys)
    case .cube(let keys, _): groupingElements("CUBE", keys)
    case .sets(let elements, _): groupingElements("GROUPING SETS", elements)
    }
  }

  private mutating func groupingElements(_ word: String, _ elements: [GroupingElementSyntax]) {
    write("\(word) (")
    list(elements) { printer, element in printer.groupingElement(element) }
    write(")")
  }

  mutating func item(_ item: SelectItemSyntax) {
    switch item {
    case .star(let star): self.star(star)
    case .expression(let expression, let alias):
      self.expression(expression)
      if let alias {
        write(" AS ")
        name(alias)
      }
    }
  }

  mutating func orderBy(_ orderBy: OrderBySyntax) {
    switch orderBy {
    case .all(let descending, let nullsFirst, _):
      write("ALL")
      direction(descending, nullsFirst)
    case .items(let items, _): orderItems(items)
    }
  }

  mutating func orderItems(_ items: [OrderItemSyntax]) {
    list(items) { printer, item in
      printer.expression(item.expression)
      printer.direction(item.descending, item.nullsFirst)
    }
  }

  private mutating func direction(_ descending: Bool, _ nullsFirst: Bool?) {
    if descending { write(" DESC") }
    if let nullsFirst { write(nullsFirst ? " NULLS FIRST" : " NULLS LAST") }
  }
}

extension SelectSyntax {
  /// Whether a comma and a text stand last, which would be read as the message of an assertion.
  fileprivate var endsLikeMessage: Bool {
    if having != nil || totals != nil || qualify != nil || !windows.isEmpty { return false }
    if case .elements(let groups, _)? = groupBy {
      guard groups.count > 1, case .key(.literal(let last))? = groups.last, case .text = last.kind else {
        return false
      }
      return true
    }
    guard compare == nil, `where` == nil, groupBy == nil, from.count > 1,
      case .file(let file, nil)? = from.last
    else { return false }
    return file.options.isEmpty && file.columnTypes.isEmpty
  }
}
