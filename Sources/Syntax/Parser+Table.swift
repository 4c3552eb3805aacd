import Diagnostics

/// What stands in FROM.
extension Parser {
  /// Grammar: `table`, `join`.
  mutating func table() throws(Rejection) -> TableSyntax {
    var left = try tablePrimary()
    while at(.pivot) || at(.unpivot) { left = try turned(left) }
    return try joined(left, isWithin: false)
  }

  /// The table, already read, joined with those that follow.
  /// - Parameter isWithin: whether a condition follows of a join that has begun before.
  private mutating func joined(_ first: TableSyntax, isWithin: Bool) throws(Rejection) -> TableSyntax {
    var left = first
    var leftHeight = height
    while let join = try joinOperator() {
      let right = try joinedTable(of: join)
      let rightHeight = height
      let outerTallest = tallest
      tallest = 0
      let condition = try joinCondition(of: join, isWithin: isWithin)
      left = .join(
        JoinSyntax(kind: join.kind, left: left, right: right, condition: condition, operatorSpan: join.span))
      try grow(over: max(leftHeight, rightHeight, tallest), at: join.span)
      leftHeight = height
      tallest = outerTallest
    }
    height = leftHeight
    tallest = max(tallest, height)
    return left
  }

  /// The right side of a join, which is itself a join where others stand before its condition.
  private mutating func joinedTable(of join: JoinOperator) throws(Rejection) -> TableSyntax {
    var right = try tablePrimary()
    while at(.pivot) || at(.unpivot) { right = try turned(right) }
    guard join.kind != .cross, join.natural == nil, atJoin else { return right }
    try descend()
    defer { depth -= 1 }
    return try joined(right, isWithin: true)
  }

  private var atJoin: Bool {
    switch current.kind {
    case .keyword(.join), .keyword(.inner), .keyword(.cross), .keyword(.left), .keyword(.right),
      .keyword(.full), .keyword(.natural):
      true
    default: false
    }
  }

  /// A join whose left side is the rows before the pipe.
  mutating func pipedJoin() throws(Rejection) -> JoinSyntax {
    guard let join = try joinOperator() else {
      throw unexpected("a step such as `WHERE`, `SELECT` or `AGGREGATE`")
    }
    let right = try joinedTable(of: join)
    let condition = try joinCondition(of: join, isWithin: false)
    return JoinSyntax(
      kind: join.kind, left: right, right: right, condition: condition, operatorSpan: join.span)
  }

  private struct JoinOperator {
    var kind: JoinSyntax.Kind
    var natural: SourceSpan?
    var span: SourceSpan
  }

  /// Grammar: `join_kind`.
  private mutating func joinOperator() throws(Rejection) -> JoinOperator? {
    let start = current.span
    let natural = at(.natural) ? advance().span : nil
    let kind: JoinSyntax.Kind
    switch current.kind {
    case .keyword(.join): kind = .inner
    case .keyword(.inner): kind = .inner
    case .keyword(.cross): kind = .cross
    case .keyword(.left): kind = .left
    case .keyword(.right): kind = .right
    case .keyword(.full): kind = .full
    default:
      guard natural == nil else { throw unexpected("`JOIN`", wanted: [.join]) }
      return nil
    }
    if kind == .cross, let natural {
      throw diagnostic("a cross join has no condition", at: natural, hint: "write CROSS JOIN or NATURAL JOIN")
    }
    if let other = foreignJoin() { throw other }
    if !at(.join) {
      advance()
      if kind != .inner, kind != .cross { _ = accept(.outer) }
      if let other = foreignJoin() { throw other }
    }
    try expect(.join)
    return JoinOperator(kind: kind, natural: natural, span: start.union(previous.span))
  }

  /// Grammar: `join_condition`.
  private mutating func joinCondition(
    of join: JoinOperator, isWithin: Bool
  ) throws(Rejection) -> JoinSyntax.Condition {
    if let natural = join.natural { return .natural(span: natural) }
    if join.kind == .cross, isWithin { return .none }
    switch current.kind {
    case .keyword(.on), .keyword(.using):
      guard join.kind != .cross else {
        throw diagnostic(
          "a cross join has no condition", at: current.span, hint: "write JOIN … ON … without CROSS")
      }
      if accept(.on) { return .on(try expression()) }
      advance()
      return .using(try nameList("the names of the common columns"))
    default:
      guard join.kind != .cross else { return .none }
      var missing = unexpected("`ON` and a condition, or `USING` and columns", wanted: [.on, .using])
      missing.diagnostic.related.append(Diagnostic.Label(join.span, "this join needs a condition"))
      missing.diagnostic.hint = missing.diagnostic.hint ?? "for all pairs of rows write CROSS JOIN"
      throw missing
    }
  }

  /// Rows written out, as the only table: a comma after them goes on with another row.
  ///
  /// Grammar: `table_values`.
  mutating func tableValues() throws(Rejection) -> TableSyntax {
    let values = try self.values()
    let query = QuerySyntax(body: .values(values), span: values.span)
    return try derived(query, lateral: false, from: values.span)
  }

  /// Grammar: `table_primary`.
  mutating func tablePrimary() throws(Rejection) -> TableSyntax {
    height = 1
    switch current.kind {
    case .leftParenthesis: return try parenthesizedTable()
    case .keyword(.lateral) where peek() == .leftParenthesis: return try parenthesizedTable()
    case .keyword(.lateral) where peek().isBareAlias && peek(2) == .leftParenthesis:
      let start = advance().span
      return try tableFunction(try name("a function"), lateralFrom: start)
    case .text: return try fileTable()
    case .keyword(.values):
      throw diagnostic(
        "VALUES needs parentheses beside other tables", at: current.span,
        hint: "write (VALUES (…), (…)) AS name")
    default: break
    }
    let name = try qualifiedName("a table name, a file name in quotes, or a query in parentheses")
    if current.kind == .leftParenthesis {
      guard name.parts.count == 1, !name.parts[0].key.hasPrefix("read_") else { throw functionAsTable(name) }
      return try tableFunction(name.parts[0], lateralFrom: nil)
    }
    return .named(name, alias: try tableAlias())
  }

  /// A function of which the name was read.
  ///
  /// Grammar: `table_function`.
  private mutating func tableFunction(
    _ name: Identifier, lateralFrom start: SourceSpan?
  ) throws(Rejection) -> TableSyntax {
    let outerTallest = tallest
    tallest = 0
    let opening = try open(for: "arguments")
    let arguments =
      current.kind == .rightParenthesis
      ? [] : try list { parser throws(Rejection) in try parser.expression() }
    try close(opening)
    let isNumbered = try acceptOrdinality()
    let function = TableFunctionSyntax(
      name: name, arguments: arguments, isLateral: start != nil, isNumbered: isNumbered,
      span: (start ?? name.span).union(previous.span))
    try grow(over: tallest, at: name.span)
    let functionHeight = height
    tallest = max(outerTallest, height)
    let alias = try tableAlias()
    height = functionHeight
    return .function(function, alias: alias)
  }

  /// `WITH ORDINALITY`.
  ///
  /// Grammar: `ordinality_word`.
  private mutating func acceptOrdinality() throws(Rejection) -> Bool {
    guard at(.with), peek() == .identifier else { return false }
    advance()
    guard text(of: current).lowercased() == "ordinality" else {
      throw unexpected("`ORDINALITY`", hint: "WITH ORDINALITY numbers the rows of the function")
    }
    advance()
    return true
  }

  /// `(query)`, or a join in parentheses: which one shows only after the innermost parenthesis.
  private mutating func parenthesizedTable() throws(Rejection) -> TableSyntax {
    try descend()
    defer { depth -= 1 }
    let lateral = accept(.lateral)
    let opening = advance().span
    if atQuery || lateral {
      let query = try self.query()
      try close(opening)
      return try derived(query, lateral: lateral, from: opening)
    }
    let inner = try table()
    guard case .derived(let first, alias: nil, lateral: false, _) = inner else {
      try close(opening)
      return try enclosed(inner, from: opening)
    }
    let query = atQueryTail ? try self.query(after: first) : first
    try close(opening)
    return try derived(query, lateral: false, from: opening)
  }

  /// What stood in parentheses, under a name of its own if there is one.
  private mutating func enclosed(_ table: TableSyntax, from start: SourceSpan) throws(Rejection)
    -> TableSyntax
  {
    let (tableHeight, end) = (height, previous.span)
    guard let alias = try tableAlias() else {
      height = tableHeight
      return table
    }
    try grow(over: tableHeight, at: start)
    return .enclosed(table, alias: alias, span: start.union(end))
  }

  private mutating func derived(_ query: QuerySyntax, lateral: Bool, from start: SourceSpan) throws(Rejection)
    -> TableSyntax
  {
    let queryHeight = height
    let end = previous.span
    let alias = try tableAlias()
    height = queryHeight
    return .derived(unwrapped(query), alias: alias, lateral: lateral, span: start.union(end))
  }

  /// `'file.csv' [(name TYPE, …)] [WITH (name = value, …)]`.
  ///
  /// Grammar: `file_table`.
  mutating func fileTable() throws(Rejection) -> TableSyntax {
    let token = advance()
    let types = current.kind == .leftParenthesis ? try columnDefinitions() : []
    var options: [FileTableSyntax.Option] = []
    if at(.with) {
      advance()
      let opening = try open(for: "options such as delimiter = ';'")
      options = try list { parser throws(Rejection) in try parser.fileOption() }
      try close(opening)
    }
    let file = FileTableSyntax(
      path: unquoted(token), pathSpan: token.span, options: options, columnTypes: types,
      span: token.span.union(previous.span))
    return .file(file, alias: try tableAlias())
  }

  /// An option's name may be `null` too.
  ///
  /// Grammar: `file_option`.
  private mutating func fileOption() throws(Rejection) -> FileTableSyntax.Option {
    let name: Identifier
    switch current.kind {
    case .keyword(.null): name = identifier(of: advance())
    case let kind where kind.isName: name = identifier(of: advance())
    default: throw unexpected("the name of an option")
    }
    try expect(.equal, "`=` and a value")
    guard let value = literal() else { throw unexpected("a text, a number, TRUE or FALSE") }
    return FileTableSyntax.Option(name: name, value: value)
  }
}
