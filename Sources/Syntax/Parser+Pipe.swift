import Diagnostics

/// Pipes: `FROM t |> WHERE … |> SELECT …`.
extension Parser {
  mutating func pipes(of query: inout QuerySyntax) throws(Rejection) {
    while current.kind == .pipe {
      var read: PipeSyntax?
      recovering { parser throws(Rejection) in read = try parser.pipe() }
      if let read { query.pipes.append(read) }
    }
  }

  /// Grammar: `pipe`.
  private mutating func pipe() throws(Rejection) -> PipeSyntax {
    let start = advance().span
    isRecovering = false
    let step = try pipeStep()
    switch current.kind {
    case .pipe, .end, .semicolon, .rightParenthesis, .keyword(.cite), .keyword(.chart), .keyword(.returning):
      break
    case .comma where atMessage: break
    case .keyword(.with) where [.keyword(.totals), .keyword(.subtotals)].contains(peek()):
      throw diagnostic(
        "a pipe gives no total rows", at: current.span,
        hint: "write SELECT … GROUP BY … WITH TOTALS, or GROUP BY ROLLUP (…)")
    default:
      throw unexpected("`|>` or the end of the statement", hint: "write |> before each step of a pipe")
    }
    return PipeSyntax(step, span: start.union(previous.span))
  }

  private mutating func pipeStep() throws(Rejection) -> PipeSyntax.Step {
    switch current.kind {
    case .keyword(.where):
      beginClause()
      return .where(try expression())
    case .keyword(.select): return try pipedSelect()
    case .keyword(.extend): return try extend()
    case .keyword(.set): return try pipedSet()
    case .keyword(.drop): return try pipedDrop()
    case .keyword(.rename): return try pipedRename()
    case .keyword(.as):
      beginClause()
      return .alias(try name("a name for the rows"))
    case .keyword(.aggregate): return try aggregate()
    case .keyword(.order): return .orderBy(try orderBy())
    case .keyword(.limit), .keyword(.offset): return try pipedLimit()
    case .keyword(.union), .keyword(.intersect), .keyword(.except): return try pipedSetOperation()
    case .keyword(.distinct):
      beginClause()
      return .distinct
    case .keyword(.join), .keyword(.inner), .keyword(.left), .keyword(.right), .keyword(.full),
      .keyword(.cross),
      .keyword(.natural):
      clause = current
      return .join(try pipedJoin())
    default: throw noStep()
    }
  }

  private mutating func pipedSelect() throws(Rejection) -> PipeSyntax.Step {
    var select = SelectSyntax(
      distinct: nil, items: [], from: [], where: nil, groupBy: nil, having: nil, isFromFirst: true,
      span: current.span)
    selectClause(&select)
    return .select(select.items, distinct: select.distinct)
  }

  /// Grammar: `pipe_extend`.
  private mutating func extend() throws(Rejection) -> PipeSyntax.Step {
    beginClause()
    return .extend(try list { parser throws(Rejection) in try parser.namedExpression() })
  }

  /// Grammar: `pipe_set`.
  private mutating func pipedSet() throws(Rejection) -> PipeSyntax.Step {
    beginClause()
    return .set(try list { parser throws(Rejection) in try parser.assignment() })
  }

  /// Grammar: `pipe_drop`.
  private mutating func pipedDrop() throws(Rejection) -> PipeSyntax.Step {
    beginClause()
    return .drop(
      try list { parser throws(Rejection) in try parser.qualifiedName("the name of a column to drop") })
  }

  /// Grammar: `pipe_rename`.
  private mutating func pipedRename() throws(Rejection) -> PipeSyntax.Step {
    beginClause()
    return .rename(try list { parser throws(Rejection) in try parser.renaming() })
  }

  private mutating func pipedLimit() throws(Rejection) -> PipeSyntax.Step {
    let count = at(.limit) ? try limit() : nil
    return .limit(count, offset: at(.offset) ? try offset() : nil)
  }

  /// Grammar: `pipe_aggregate`.
  private mutating func aggregate() throws(Rejection) -> PipeSyntax.Step {
    beginClause()
    let items =
      at(.group) ? [] : try list { parser throws(Rejection) in try parser.namedExpression() }
    guard at(.group) else { return .aggregate(items, groups: [], groupSpan: nil) }
    let start = current.span
    let groups = try pipedGroups()
    return .aggregate(items, groups: groups, groupSpan: start.union(previous.span))
  }

  /// Grammar: `pipe_groups`.
  private mutating func pipedGroups() throws(Rejection) -> [PipeSyntax.Group] {
    beginClause()
    try expect(.by)
    return try list { parser throws(Rejection) in try parser.pipedGroup() }
  }

  /// Grammar: `pipe_group`.
  private mutating func pipedGroup() throws(Rejection) -> PipeSyntax.Group {
    let element = try groupingElement()
    guard case .key = element, accept(.as) else { return PipeSyntax.Group(element: element, alias: nil) }
    return PipeSyntax.Group(element: element, alias: try name("a name for the column"))
  }

  /// Grammar: `pipe_set_operation`.
  private mutating func pipedSetOperation() throws(Rejection) -> PipeSyntax.Step {
    let op: SetOperationSyntax.Operator = at(.union) ? .union : at(.except) ? .except : .intersect
    beginClause()
    let all = accept(.all)
    if !all { _ = accept(.distinct) }
    let matchesNames = op == .union ? try acceptByName() : false
    return .setOperation(
      op, all: all, matchesNames: matchesNames,
      try list { parser throws(Rejection) in try parser.pipedOperand() })
  }

  private mutating func pipedOperand() throws(Rejection) -> QuerySyntax {
    let opening = try open(for: "a query")
    guard atQuery || current.kind == .leftParenthesis else { throw unexpected("a query", wanted: [.select]) }
    let query = try self.query()
    try close(opening)
    return query
  }

  private mutating func noStep() -> Rejection {
    let expected = "a step such as `WHERE`, `SELECT`, `EXTEND` or `AGGREGATE`"
    let hint: String? =
      switch current.kind {
      case .keyword(.group): "write AGGREGATE … GROUP BY …"
      case .keyword(.having): "write WHERE behind AGGREGATE: it chooses among the groups"
      case .keyword(.fetch): "write LIMIT"
      case .keyword(.from): "FROM stands before the first |>"
      case .identifier where isWord("CALL"): "there are no functions that give tables; write the step itself"
      case .identifier where isWord("TABLESAMPLE"): "write LIMIT for the first rows"
      case .identifier where isWord("WITH"): "write WITH at the head of the query"
      default: nil
      }
    return unexpected(
      expected,
      wanted: [
        .where, .select, .extend, .aggregate, .order, .limit, .join, .drop, .rename, .set, .distinct, .union,
      ],
      hint: hint)
  }
}
