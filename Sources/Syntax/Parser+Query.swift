import Diagnostics

/// Queries: WITH, set operations, ORDER BY and LIMIT.
extension Parser {
  /// Whether a query without parentheses begins here.
  var atQuery: Bool {
    mutating get { at(.pivot) || at(.unpivot) ? atTurnedQuery : beginsQuery(current.kind) || atWholeTable }
  }

  /// Whether `TABLE name` stands here; TABLE alone may be a name.
  private var atWholeTable: Bool {
    mutating get { at(.table) && peek().isName }
  }

  func beginsQuery(_ kind: TokenKind) -> Bool {
    switch kind {
    case .keyword(.select), .keyword(.from), .keyword(.values), .keyword(.with), .keyword(.pivot),
      .keyword(.unpivot):
      true
    default: false
    }
  }

  /// Whether a query goes on here after one of its parts.
  var atQueryTail: Bool {
    switch current.kind {
    case .keyword(.union), .keyword(.intersect), .keyword(.except), .keyword(.order), .keyword(.limit),
      .keyword(.offset), .keyword(.fetch), .keyword(.cite), .keyword(.chart), .pipe:
      true
    default: false
    }
  }

  /// Grammar: `query`.
  mutating func query() throws(Rejection) -> QuerySyntax { try query(after: nil) }

  /// A query whose first part, a query in parentheses, was read already.
  mutating func query(after first: QuerySyntax?) throws(Rejection) -> QuerySyntax {
    try query(after: first, with: nil, from: first?.span ?? current.span)
  }

  /// A query of which WITH was read already.
  mutating func query(
    with tables: [CommonTableSyntax], from start: SourceSpan
  ) throws(Rejection) -> QuerySyntax {
    try query(after: nil, with: tables, from: start)
  }

  /// WITH at the head of a statement.
  mutating func leadingTables() throws(Rejection) -> [CommonTableSyntax] {
    try descend()
    defer { depth -= 1 }
    tallest = 0
    var tables: [CommonTableSyntax] = []
    recovering { parser throws(Rejection) in tables = try parser.withClause() }
    return tables
  }

  private mutating func query(
    after first: QuerySyntax?, with tables: [CommonTableSyntax]?, from start: SourceSpan
  ) throws(Rejection) -> QuerySyntax {
    try descend()
    defer { depth -= 1 }
    let (outerClause, outerTallest) = (clause, tallest)
    if tables == nil { tallest = first == nil ? 0 : height }
    defer { clause = outerClause }
    var with = tables ?? []
    if first == nil, tables == nil, at(.with) {
      recovering { parser throws(Rejection) in with = try parser.withClause() }
    }
    let body = try setOperation(after: first.map { .nested($0) }, minimum: 1)
    tallest = max(tallest, height)
    var query = QuerySyntax(with: with, body: body, span: start)
    try tail(of: &query)
    query.span = start.union(previous.span)
    try grow(over: tallest, at: start)
    tallest = max(outerTallest, height)
    return query
  }

  /// Grammar: `with_clause`.
  private mutating func withClause() throws(Rejection) -> [CommonTableSyntax] {
    beginClause()
    let mayRecur = at(.recursive) && peek().isName
    if mayRecur { advance() }
    var tables = [try commonTable()]
    while accept(.comma), current.kind.isName, !atTurnedQuery, !atWholeTable, !atChangeBehindTables {
      tables.append(try commonTable())
    }
    guard mayRecur else { return tables }
    for index in tables.indices { tables[index].mayRecur = true }
    return tables
  }

  /// Whether INSERT, UPDATE, REPLACE or DELETE stands here as the word that it is, and names no table of WITH.
  private var atChangeBehindTables: Bool {
    mutating get { atChange && peek() != .keyword(.as) && peek() != .leftParenthesis }
  }

  /// Grammar: `common_table`.
  private mutating func commonTable() throws(Rejection) -> CommonTableSyntax {
    let name = try self.name("a name for the query")
    let columns = current.kind == .leftParenthesis ? try nameList("column names") : []
    try expect(.as)
    let isMaterialized = try materialization()
    let opening = try open(for: "a query")
    if atChange {
      throw diagnostic(
        "a table of WITH is a query, and changes nothing", at: current.span,
        hint: "change the table in a statement of its own, and read it in the next")
    }
    let query = try self.query()
    try close(opening)
    var table = CommonTableSyntax(name: name, columns: columns, query: query)
    table.isMaterialized = isMaterialized
    return table
  }

  /// Grammar: `materialization`.
  private mutating func materialization() throws(Rejection) -> Bool? {
    if accept(.materialized) { return true }
    guard accept(.not) else { return nil }
    try expect(.materialized)
    return false
  }

  /// The query inside parentheses that add nothing: `((SELECT 1) LIMIT ALL)` is `(SELECT 1)`.
  func unwrapped(_ query: QuerySyntax) -> QuerySyntax {
    guard query.with.isEmpty, query.orderBy == nil, query.limit == nil, query.offset == nil,
      query.cite == nil, query.chart == nil, query.pipes.isEmpty, case .nested(let inner) = query.body
    else { return query }
    return unwrapped(inner)
  }

  /// UNION and EXCEPT bind alike and to the left (1), INTERSECT tighter (2).
  ///
  /// Grammar: `query_body`, `query_term`, `set_quantifier`.
  private mutating func setOperation(
    after first: QueryBodySyntax?, minimum: Int
  ) throws(Rejection) -> QueryBodySyntax {
    var left: QueryBodySyntax
    if let first { left = first } else { left = try queryPrimary() }
    var leftHeight = height
    while let (op, precedence) = setOperator, precedence >= minimum {
      let token = beginClause()
      let all = accept(.all)
      if !all { _ = accept(.distinct) }
      let matchesNames = op == .union ? try acceptByName() : false
      let right = try setOperation(after: nil, minimum: precedence + 1)
      left = .setOperation(
        SetOperationSyntax(
          op: op, all: all, matchesNames: matchesNames, left: left, right: right, operatorSpan: token.span))
      try grow(over: max(leftHeight, height), at: token.span)
      leftHeight = height
    }
    height = leftHeight
    return left
  }

  /// Grammar: `by_name`.
  mutating func acceptByName() throws(Rejection) -> Bool {
    guard accept(.by) else { return false }
    guard isWord("NAME") else { throw unexpected("`NAME`") }
    advance()
    return true
  }

  private var setOperator: (SetOperationSyntax.Operator, precedence: Int)? {
    switch current.kind {
    case .keyword(.union): (.union, 1)
    case .keyword(.except): (.except, 1)
    case .keyword(.intersect): (.intersect, 2)
    default: nil
    }
  }

  /// Grammar: `query_primary`.
  private mutating func queryPrimary() throws(Rejection) -> QueryBodySyntax {
    switch current.kind {
    case .keyword(.select), .keyword(.from):
      return .select(try select())
    case .keyword(.values):
      return .values(try values())
    case .keyword(.pivot), .keyword(.unpivot):
      return .select(try turnedQuery())
    case .keyword(.table): return .select(try wholeTable())
    case .leftParenthesis:
      let opening = advance().span
      guard atQuery || current.kind == .leftParenthesis else {
        throw unexpected("a query", wanted: [.select])
      }
      let inner = try query()
      try close(opening)
      return .nested(inner)
    default:
      throw unexpected("a query", wanted: [.select, .from, .values])
    }
  }

  /// Grammar: `values`.
  mutating func values() throws(Rejection) -> ValuesSyntax {
    let outerTallest = tallest
    tallest = 0
    let start = beginClause().span
    var rows = [try row()]
    while current.kind == .comma, peek() == .leftParenthesis {
      advance()
      rows.append(try row())
    }
    if current.kind == .comma, endsList(peek()) || [.keyword(.cite), .keyword(.chart)].contains(peek()) {
      advance()
    }
    try grow(over: tallest, at: start)
    tallest = max(outerTallest, height)
    return ValuesSyntax(rows: rows, span: start.union(previous.span))
  }

  /// Grammar: `row`.
  private mutating func row() throws(Rejection) -> [ExpressionSyntax] {
    let opening = try open(for: "the values of a row")
    let row = try list { parser throws(Rejection) in try parser.expression() }
    try close(opening)
    return row
  }

  /// All rows of a table.
  ///
  /// Grammar: `whole_table`.
  private mutating func wholeTable() throws(Rejection) -> SelectSyntax {
    let start = beginClause().span
    let table = TableSyntax.named(try qualifiedName("a table name"), alias: nil)
    try grow(over: 0, at: start)
    return SelectSyntax(
      distinct: nil, items: [], from: [table], where: nil, groupBy: nil, having: nil, isFromFirst: true,
      span: start.union(previous.span))
  }

  /// `[ORDER BY …] [LIMIT …] [OFFSET …] [CITE] [CHART …]`.
  ///
  /// Grammar: `row_limits`.
  private mutating func tail(of query: inout QuerySyntax) throws(Rejection) {
    while true {
      switch current.kind {
      case .keyword(.order) where query.orderBy == nil && query.limit == nil && query.offset == nil:
        recovering { parser throws(Rejection) in query.orderBy = try parser.orderBy() }
      case .keyword(.limit) where query.limit == nil:
        recovering { parser throws(Rejection) in query.limit = try parser.limit() }
      case .keyword(.fetch) where query.limit == nil:
        recovering { parser throws(Rejection) in (query.limit, query.ties) = try parser.fetch() }
      case .keyword(.offset) where query.offset == nil:
        recovering { parser throws(Rejection) in query.offset = try parser.offset() }
      default:
        if current.kind == .pipe { try pipes(of: &query) }
        if at(.cite) { query.cite = beginClause().span }
        if at(.chart) {
          recovering { [hasCited = query.cite != nil] parser throws(Rejection) in
            query.chart = try parser.chart(hasCited: hasCited)
          }
          if query.cite == nil, at(.cite) { query.cite = beginClause().span }
        }
        if let misplaced = misplacedInTail(query) { throw misplaced }
        return
      }
    }
  }

  /// A clause that must stand before ORDER BY or LIMIT, or stands twice.
  private mutating func misplacedInTail(_ query: QuerySyntax) -> Rejection? {
    guard case .keyword(let keyword) = current.kind, keyword != .returning, let last = clause else {
      return nil
    }
    if !query.pipes.isEmpty, keyword.opensClause {
      return unexpected("`|>` or the end of the statement", hint: "write |> before each step of a pipe")
    }
    let hasTail =
      query.orderBy != nil || query.limit != nil || query.offset != nil || query.cite != nil
      || query.chart != nil
    switch keyword {
    case .from, .where, .group, .having, .window, .qualify:
      return hasTail ? misplacedClause(after: last) : nil
    case .order, .limit, .offset, .fetch: return misplacedClause(after: last)
    case .union, .intersect, .except:
      return diagnostic(
        "`\(keyword.rawValue)` cannot follow the end of an ordered or limited query", at: current.span,
        hint: "put the query before it in parentheses")
    default: return nil
    }
  }

  /// Grammar: `order_by`.
  mutating func orderBy() throws(Rejection) -> OrderBySyntax {
    let start = beginClause().span
    try expect(.by)
    if accept(.all) {
      let (descending, nullsFirst) = try direction()
      return .all(descending: descending, nullsFirst: nullsFirst, span: start.union(previous.span))
    }
    return .items(try orderItems(), span: start.union(previous.span))
  }

  mutating func orderItems() throws(Rejection) -> [OrderItemSyntax] {
    try list { parser throws(Rejection) in try parser.orderItem() }
  }

  /// Grammar: `order_item`.
  private mutating func orderItem() throws(Rejection) -> OrderItemSyntax {
    let expression = try self.expression()
    let (descending, nullsFirst) = try direction()
    return OrderItemSyntax(expression: expression, descending: descending, nullsFirst: nullsFirst)
  }

  /// Grammar: `direction`.
  private mutating func direction() throws(Rejection) -> (descending: Bool, nullsFirst: Bool?) {
    let descending = accept(.desc)
    if !descending { _ = accept(.asc) }
    guard accept(.nulls) else { return (descending, nil) }
    if accept(.first) { return (descending, true) }
    guard accept(.last) else { throw unexpected("`FIRST` or `LAST`", wanted: [.first, .last]) }
    return (descending, false)
  }

  /// LIMIT ALL is no limit.
  ///
  /// Grammar: `limit`.
  mutating func limit() throws(Rejection) -> ExpressionSyntax? {
    beginClause()
    if accept(.all) { return nil }
    let first = try expression()
    guard current.kind == .comma else { return first }
    let comma = advance().span
    let (skipped, count) = (lexerText(first.span), lexerText(current.span))
    throw diagnostic(
      "`LIMIT` takes one number", at: comma, hint: "write LIMIT \(count) OFFSET \(skipped)")
  }

  /// Grammar: `offset`.
  mutating func offset() throws(Rejection) -> ExpressionSyntax {
    beginClause()
    let count = try expression()
    if !accept(.rows) { _ = accept(.row) }
    return count
  }

  /// Grammar: `fetch`.
  private mutating func fetch() throws(Rejection) -> (count: ExpressionSyntax, ties: SourceSpan?) {
    let start = beginClause().span
    guard accept(.first) || accept(.next) else { throw unexpected("`FIRST`", wanted: [.first, .next]) }
    let count =
      (at(.row) || at(.rows))
        && (peek() == .keyword(.only) || peek() == .keyword(.with) && peek(2) == .keyword(.ties))
      ? ExpressionSyntax.literal(LiteralSyntax(.integer("1"), start)) : try expression()
    guard accept(.rows) || accept(.row) else { throw unexpected("`ROWS ONLY`", wanted: [.rows]) }
    if at(.with) {
      let word = advance().span
      return (count, word.union(try expect(.ties).span))
    }
    guard accept(.only) else { throw unexpected("`ONLY` or `WITH TIES`", wanted: [.only, .with]) }
    return (count, nil)
  }
}
