import Diagnostics

/// PIVOT and UNPIVOT: behind a table, and as queries.
extension Parser {
  /// Grammar: `turn`.
  mutating func turned(_ source: TableSyntax) throws(Rejection) -> TableSyntax {
    let (sourceHeight, outerTallest) = (height, tallest)
    tallest = 0
    let start = current.span
    let table: TableSyntax =
      at(.pivot) ? .pivot(try pivot(of: source)) : .unpivot(try unpivot(of: source))
    try grow(over: max(sourceHeight, tallest), at: start)
    tallest = outerTallest
    return table
  }

  /// Grammar: `pivot`.
  private mutating func pivot(of source: TableSyntax) throws(Rejection) -> PivotSyntax {
    let start = advance().span
    let opening = try open(for: "aggregates, FOR and a column")
    let aggregates = try list { parser throws(Rejection) in try parser.namedExpression() }
    try expect(.for)
    var keys = [try pivotKey()]
    while accept(.comma) || keys[keys.count - 1].values != nil {
      if current.kind == .rightParenthesis || at(.group) { break }
      keys.append(try pivotKey())
    }
    let groups = try pivotGroups()
    try close(opening)
    let span = start.union(previous.span)
    return PivotSyntax(
      source: source, aggregates: aggregates, keys: keys, groups: groups, alias: try tableAlias(), span: span)
  }

  /// Grammar: `pivot_groups`.
  private mutating func pivotGroups() throws(Rejection) -> [ExpressionSyntax]? {
    guard accept(.group) else { return nil }
    try expect(.by)
    return try list { parser throws(Rejection) in try parser.expression() }
  }

  /// Grammar: `pivot_key`, `pivot_values`.
  private mutating func pivotKey() throws(Rejection) -> PivotSyntax.Key {
    let key = try concatenation()
    tallest = max(tallest, height)
    guard accept(.in) else { return PivotSyntax.Key(expression: key, values: nil) }
    let opening = try open(for: "the values that become columns")
    let values = try list { parser throws(Rejection) in try parser.namedExpression() }
    try close(opening)
    return PivotSyntax.Key(expression: key, values: values)
  }

  /// Grammar: `unpivot`.
  private mutating func unpivot(of source: TableSyntax) throws(Rejection) -> UnpivotSyntax {
    let start = advance().span
    let includesNulls = try acceptNullsOption()
    let opening = try open(for: "a name for the values, FOR and a name for their columns")
    let values =
      current.kind == .leftParenthesis
      ? try nameList("names for the values") : [try name("a name for the values")]
    try expect(.for)
    let name = try self.name("a name for the columns' names")
    try expect(.in)
    let inner = try open(for: "the columns that become rows")
    let columns = try list { parser throws(Rejection) in try parser.unpivotColumn() }
    try close(inner)
    try close(opening)
    let span = start.union(previous.span)
    return UnpivotSyntax(
      source: source, includesNulls: includesNulls, values: values, name: name, columns: columns,
      alias: try tableAlias(), span: span)
  }

  /// Whether it is INCLUDE NULLS; without either word NULLs are left out.
  ///
  /// Grammar: `unpivot_nulls`.
  private mutating func acceptNullsOption() throws(Rejection) -> Bool {
    guard at(.include) || at(.exclude) else { return false }
    let includesNulls = at(.include)
    advance()
    try expect(.nulls)
    return includesNulls
  }

  /// Grammar: `unpivot_column`.
  private mutating func unpivotColumn() throws(Rejection) -> UnpivotSyntax.Column {
    if at(.columns), peek() == .leftParenthesis, case .columns(let columns) = try columns() {
      return .several(columns)
    }
    if current.kind == .leftParenthesis {
      let opening = advance().span
      let names = try list { parser throws(Rejection) in
        try parser.qualifiedName("the name of a column")
      }
      try close(opening)
      let span = opening.union(previous.span)
      return .together(names, value: try unpivotLabel(), span: span)
    }
    let name = try qualifiedName("the name of a column")
    return .named(name, value: try unpivotLabel())
  }

  /// The text that stands for a column in the rows; DuckDB takes a name for it, too.
  private mutating func unpivotLabel() throws(Rejection) -> LiteralSyntax? {
    guard accept(.as) else { return nil }
    if current.kind.isName {
      let name = identifier(of: advance())
      return LiteralSyntax(.text(name.text), name.span)
    }
    guard current.kind == .text, let value = literal() else { throw unexpected("a text in quotes") }
    return value
  }

  // MARK: Queries

  /// Whether PIVOT or UNPIVOT begins a query here.
  var atTurnedQuery: Bool {
    mutating get { (at(.pivot) || at(.unpivot)) && isTurnedQuery(behind: 0) }
  }

  /// Whether the word PIVOT or UNPIVOT, so many tokens on, begins a query. Both may be names as well: a query has ON before
  /// anything that parts tables.
  mutating func isTurnedQuery(behind word: Int) -> Bool {
    var level = 0
    for distance in (word + 1)...(word + SyntaxLimits.lookahead) {
      switch peek(distance) {
      case .leftParenthesis: level += 1
      case .rightParenthesis:
        level -= 1
        if level < 0 { return false }
      case .keyword(.on) where level == 0: return distance > word + 1
      // What follows is a table of WITH.
      case .keyword(.as) where level == 0 && (distance == word + 1 || peek(distance + 1) == .leftParenthesis):
        return false
      case .keyword(.join) where level == 0, .comma where level == 0, .semicolon, .end: return false
      default: break
      }
    }
    return level > 0
  }

  /// PIVOT or UNPIVOT as a query, of which ORDER BY and the like may follow.
  ///
  /// Grammar: `pivot_query`, `unpivot_query`.
  mutating func turnedQuery() throws(Rejection) -> SelectSyntax {
    let outerTallest = tallest
    tallest = 0
    let (start, isPivot) = (current.span, at(.pivot))
    beginClause()
    let turned: TableSyntax = isPivot ? .pivot(try pivotQuery(start)) : .unpivot(try unpivotQuery(start))
    try expectEndOfClause()
    try grow(over: tallest, at: start)
    tallest = max(outerTallest, height)
    return SelectSyntax(
      distinct: nil, items: [], from: [turned], where: nil, groupBy: nil, having: nil, isFromFirst: true,
      span: start.union(previous.span))
  }

  private mutating func pivotQuery(_ start: SourceSpan) throws(Rejection) -> PivotSyntax {
    let source = try tablePrimary()
    tallest = max(tallest, height)
    guard accept(.on) else {
      throw unexpected(
        "`ON` and a column whose values become columns", wanted: [.on],
        hint: "write PIVOT table ON column USING sum(x); a join stands in parentheses")
    }
    let keys = try list { parser throws(Rejection) in try parser.pivotKey() }
    let aggregates =
      accept(.using) ? try list { parser throws(Rejection) in try parser.namedExpression() } : []
    let groups = try pivotGroups()
    return PivotSyntax(
      source: source, isQuery: true, aggregates: aggregates, keys: keys, groups: groups, alias: nil,
      span: start.union(previous.span))
  }

  private mutating func unpivotQuery(_ start: SourceSpan) throws(Rejection) -> UnpivotSyntax {
    let includesNulls = peek() == .keyword(.nulls) ? try acceptNullsOption() : false
    let source = try tablePrimary()
    tallest = max(tallest, height)
    guard accept(.on) else {
      throw unexpected(
        "`ON` and the columns that become rows", wanted: [.on],
        hint: "write UNPIVOT table ON a, b INTO NAME n VALUE v")
    }
    let columns = try list { parser throws(Rejection) in try parser.unpivotColumn() }
    var name: Identifier?
    var values: [Identifier] = []
    if accept(.into) {
      try expect(word: "name")
      name = try self.name("a name for the columns' names")
      try expect(word: "value")
      values = try list { parser throws(Rejection) in try parser.name("a name for the values") }
    }
    return UnpivotSyntax(
      source: source, isQuery: true, includesNulls: includesNulls, values: values, name: name,
      columns: columns,
      alias: nil, span: start.union(previous.span))
  }

  /// A word that is none of the language's anywhere else.
  ///
  /// Grammar: `name_word`, `value_word`.
  private mutating func expect(word: String) throws(Rejection) {
    guard current.kind == .identifier, text(of: current).lowercased() == word else {
      throw unexpected("`\(word.uppercased())`", hint: "write INTO NAME n VALUE v")
    }
    advance()
  }
}
