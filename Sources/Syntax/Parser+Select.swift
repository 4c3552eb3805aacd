import Diagnostics

/// SELECT with its clauses.
extension Parser {
  /// Grammar: `select`.
  mutating func select() throws(Rejection) -> SelectSyntax {
    let outerTallest = tallest
    tallest = 0
    let start = current.span
    var select = SelectSyntax(
      distinct: nil, items: [], from: [], where: nil, groupBy: nil, having: nil, isFromFirst: at(.from),
      span: start)
    if select.isFromFirst {
      fromClause(&select)
      if at(.select) { selectClause(&select) }
    } else {
      selectClause(&select)
      if at(.from) { fromClause(&select) }
    }
    restrictions(&select)
    try checkClauseOrder(select)
    select.span = start.union(previous.span)
    try grow(over: tallest, at: start)
    tallest = max(outerTallest, height)
    return select
  }

  /// Grammar: `select_clause`.
  mutating func selectClause(_ select: inout SelectSyntax) {
    beginClause()
    recovering { parser throws(Rejection) in
      select.distinct = try parser.distinct()
      if let top = parser.topRows() { throw top }
      if parser.endsList { throw parser.unexpected("a column or an expression") }
      select.items = try parser.list { parser throws(Rejection) in try parser.selectItem() }
      try parser.expectEndOfClause()
    }
  }

  /// Grammar: `distinct_on`.
  private mutating func distinct() throws(Rejection) -> DistinctSyntax? {
    guard at(.distinct) else {
      _ = accept(.all)
      return nil
    }
    let start = advance().span
    guard accept(.on) else { return DistinctSyntax(span: start) }
    let opening = try open(for: "columns of which rows are to differ")
    let keys = try list { parser throws(Rejection) in try parser.expression() }
    try close(opening)
    return DistinctSyntax(span: start.union(previous.span), on: keys)
  }

  /// Grammar: `select_item`.
  mutating func selectItem() throws(Rejection) -> SelectItemSyntax {
    atStar ? .star(try star()) : try namedExpression()
  }

  /// Grammar: `named_expression`.
  mutating func namedExpression() throws(Rejection) -> SelectItemSyntax {
    let expression = try self.expression()
    return .expression(expression, alias: try alias("a name for the column"))
  }

  /// Grammar: `from_clause`.
  private mutating func fromClause(_ select: inout SelectSyntax) {
    beginClause()
    recovering { parser throws(Rejection) in
      select.from =
        parser.at(.values)
        ? [try parser.tableValues()] : try parser.list { parser throws(Rejection) in try parser.table() }
      if parser.at(.compare) { select.compare = try parser.compare() }
      try parser.expectEndOfClause()
    }
  }

  /// FROM and what restricts it, of an assertion.
  mutating func restrictedRows() throws(Rejection) -> SelectSyntax {
    let outerTallest = tallest
    tallest = 0
    let start = current.span
    var rows = SelectSyntax(
      distinct: nil, items: [], from: [], where: nil, groupBy: nil, having: nil, isFromFirst: true,
      span: start)
    guard at(.from) else { return rows }
    fromClause(&rows)
    restrictions(&rows)
    try checkClauseOrder(rows)
    rows.span = start.union(previous.span)
    try grow(over: tallest, at: start)
    tallest = max(outerTallest, height)
    return rows
  }

  /// Grammar: `compare`.
  private mutating func compare() throws(Rejection) -> CompareSyntax {
    let start = beginClause().span
    let planned = try expression()
    guard accept(.with) else { throw unexpected("`WITH` and the actual value", wanted: [.with]) }
    let actual = try expression()
    return CompareSyntax(planned: planned, actual: actual, span: start.union(previous.span))
  }

  /// WHERE, GROUP BY, HAVING, WINDOW and QUALIFY, where they stand.
  ///
  /// Grammar: `restrictions`, `where_clause`, `having_clause`.
  private mutating func restrictions(_ select: inout SelectSyntax) {
    if at(.where) {
      recovering { parser throws(Rejection) in
        parser.beginClause()
        select.where = try parser.expression()
        try parser.expectEndOfClause()
      }
    }
    if at(.group) {
      recovering { parser throws(Rejection) in
        try parser.groupBy(&select)
        select.totals = try parser.groupTotals()
        try parser.expectEndOfClause()
      }
    }
    if at(.having) {
      recovering { parser throws(Rejection) in
        parser.beginClause()
        select.having = try parser.expression()
        try parser.expectEndOfClause()
      }
    }
    if at(.window) || at(.qualify) { windowClauses(&select) }
  }

  /// Grammar: `group_by`.
  private mutating func groupBy(_ select: inout SelectSyntax) throws(Rejection) {
    let start = beginClause().span
    try expect(.by)
    if accept(.all) {
      select.groupBy = .all(span: start.union(previous.span))
      return
    }
    select.hasDistinctSets = accept(.distinct)
    let elements = try list { parser throws(Rejection) in try parser.groupingElement() }
    select.groupBy = .elements(elements, span: start.union(previous.span))
  }

  /// Grammar: `group_totals`.
  private mutating func groupTotals() throws(Rejection) -> GroupTotalsSyntax? {
    guard at(.with) else { return nil }
    let start = advance().span
    let kind: GroupTotalsSyntax.Kind
    switch current.kind {
    case .keyword(.totals): kind = .totals
    case .keyword(.subtotals): kind = .subtotals
    default: throw unexpected("`TOTALS` or `SUBTOTALS`", wanted: [.totals, .subtotals])
    }
    return GroupTotalsSyntax(kind: kind, span: start.union(advance().span))
  }

  /// After a clause of a query there is another one, or the end of the query.
  mutating func expectEndOfClause() throws(Rejection) {
    switch current.kind {
    case .end, .semicolon, .rightParenthesis, .pipe, .keyword(.cite), .keyword(.chart): return
    case .comma where atMessage: return
    case .keyword(let keyword) where keyword.opensClause: return
    case .keyword(.with) where [.keyword(.totals), .keyword(.subtotals)].contains(peek()):
      throw diagnostic(
        "totals stand behind GROUP BY and its columns", at: current.span,
        hint: "write GROUP BY ALL before it")
    default: throw unexpectedAfterClause()
    }
  }

  /// Says it where a clause of this SELECT stands after one that must come later, or stands twice.
  private mutating func checkClauseOrder(_ select: SelectSyntax) throws(Rejection) {
    guard case .keyword(let keyword) = current.kind, let last = clause else { return }
    let isMisplaced =
      switch keyword {
      case .where, .group, .having, .window, .qualify: true
      case .from: true
      case .select: select.isFromFirst
      default: false
      }
    guard isMisplaced else { return }
    throw misplacedClause(after: last)
  }
}
