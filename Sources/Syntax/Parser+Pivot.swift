import Diagnostics

/// PIVOT and UNPIVOT, behind a table.
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
    while current.kind != .rightParenthesis, !at(.group) { keys.append(try pivotKey()) }
    var groups: [ExpressionSyntax]?
    if accept(.group) {
      try expect(.by)
      groups = try list { parser throws(Rejection) in try parser.expression() }
    }
    try close(opening)
    let span = start.union(previous.span)
    return PivotSyntax(
      source: source, aggregates: aggregates, keys: keys, groups: groups, alias: try tableAlias(), span: span)
  }

  /// Grammar: `pivot_key`.
  private mutating func pivotKey() throws(Rejection) -> PivotSyntax.Key {
    let key = try concatenation()
    tallest = max(tallest, height)
    guard accept(.in) else {
      throw unexpected(
        "`IN` and the values that become columns", wanted: [.in],
        hint: "write FOR category IN ('Civilian personnel', 'Operational costs')")
    }
    let opening = try open(for: "the values that become columns")
    let values = try list { parser throws(Rejection) in try parser.namedExpression() }
    try close(opening)
    return PivotSyntax.Key(expression: key, values: values)
  }

  /// Grammar: `unpivot`.
  private mutating func unpivot(of source: TableSyntax) throws(Rejection) -> UnpivotSyntax {
    let start = advance().span
    var includesNulls = false
    if at(.include) || at(.exclude) {
      includesNulls = at(.include)
      advance()
      try expect(.nulls)
    }
    let opening = try open(for: "a name for the values, FOR and a name for their columns")
    let value = try name("a name for the values")
    try expect(.for)
    let name = try self.name("a name for the columns' names")
    try expect(.in)
    let inner = try open(for: "the columns that become rows")
    let columns = try list { parser throws(Rejection) in try parser.unpivotColumn() }
    try close(inner)
    try close(opening)
    let span = start.union(previous.span)
    return UnpivotSyntax(
      source: source, includesNulls: includesNulls, value: value, name: name, columns: columns,
      alias: try tableAlias(), span: span)
  }

  /// Grammar: `unpivot_column`.
  private mutating func unpivotColumn() throws(Rejection) -> UnpivotSyntax.Column {
    if at(.columns), peek() == .leftParenthesis, case .columns(let columns) = try columns() {
      return .several(columns)
    }
    let name = try qualifiedName("the name of a column")
    guard accept(.as) else { return .named(name, value: nil) }
    guard current.kind == .text, let value = literal() else { throw unexpected("a text in quotes") }
    return .named(name, value: value)
  }
}
