import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// - Parameters:
  ///   - outer: the expression that the query stands in, if it is a subquery of one.
  ///   - mayCite: whether the rows of the query are what the statement shows, so that it may also draw them.
  func bindQuery(
    _ query: QuerySyntax, outer: SubqueryFrame?, role: QueryRole = .operand, mayCite: Bool = false
  ) -> QueryOutput {
    if let cite = query.cite, !mayCite {
      report(
        .misplacedCite, "CITE stands at the end of a whole query", at: cite,
        "this query is part of a statement",
        hint: "a query that shows its rows can cite them: move CITE to its very end")
    }
    if let chart = query.chart, !mayCite { reportMisplaced(chart) }
    guard enterQuery(depth: 1, at: query.span) else { return .broken }
    defer { queryDepth -= 1 }
    let visible = commonTables
    defer { commonTables = visible }
    bindCommonTables(query.with, outer: outer)
    if !query.pipes.isEmpty {
      let levels = query.pipes.count / Self.stepsOfLevel
      guard enterSteps(of: query, levels: levels) else { return .broken }
      defer { queryDepth -= levels }
      return bindPipes(query, outer: outer)
    }
    var output = bindOrderedBody(query, outer: outer, role: role)
    if query.limit != nil || query.offset != nil { bindLimit(query, over: &output) }
    return output
  }

  /// Counts a query within a query; false, and reported, where they nest too deeply.
  func enterQuery(depth: Int, at span: SourceSpan) -> Bool {
    guard queryDepth + depth <= Self.maximumQueryDepth else {
      report(
        .nestingTooDeep, "queries nest more than \(Self.maximumQueryDepth) deep", at: span,
        "this is one too many", hint: "store a part with CREATE TABLE … AS, and query that")
      return false
    }
    queryDepth += 1
    deepestQuery = max(deepestQuery, queryDepth + depth - 1)
    return true
  }

  /// The steps of a pipe stand upon each other as queries do; false, and reported, where there are too many.
  private func enterSteps(of query: QuerySyntax, levels: Int) -> Bool {
    let room = Self.maximumQueryDepth - queryDepth
    guard levels <= room else {
      let most = (room + 1) * Self.stepsOfLevel - 1
      let last = query.pipes.indices.contains(most) ? query.pipes[most].span : query.span
      report(
        .nestingTooDeep, "this pipe has more steps than can stand upon each other", at: last,
        "the most here are \(most)", hint: "store a part with CREATE TABLE … AS, and query that")
      return false
    }
    queryDepth += levels
    deepestQuery = max(deepestQuery, queryDepth)
    return true
  }

  func bindOrderedBody(
    _ query: QuerySyntax, outer: SubqueryFrame?, role: QueryRole
  ) -> QueryOutput {
    if case .select(let select) = query.body {
      return bindSelect(select, orderBy: query.orderBy, outer: outer, role: role)
    }
    if case .nested(let inner) = query.body, query.orderBy == nil, query.limit == nil, query.offset == nil {
      return bindQuery(inner, outer: outer, role: role)
    }
    var output = bindBody(query.body, outer: outer)
    if let orderBy = query.orderBy {
      output.plan = bindOrder(orderBy, of: output, outer: outer)
    }
    return output
  }

  func bindBody(_ body: QueryBodySyntax, outer: SubqueryFrame?) -> QueryOutput {
    switch body {
    case .select(let select): bindSelect(select, orderBy: nil, outer: outer, role: .operand)
    case .values(let values): bindValues(values, outer: outer)
    case .setOperation: bindSetOperations(body, outer: outer)
    case .nested(let query): bindQuery(query, outer: outer)
    }
  }

  /// `WITH name (columns) AS (query), …`: each is bound once, and checked even if nothing uses it.
  func bindCommonTables(_ tables: [CommonTableSyntax], outer: SubqueryFrame?) {
    var declared: [String: Identifier] = [:]
    let order = WithOrder(tables)
    if let (table, use) = order.mutual {
      report(
        .misplacedRecursion, "`\(table.name.text)` and a table that it uses use each other", at: use.span,
        "leads back to `\(table.name.text)`", related: [.init(table.name.span, "this table")],
        hint: "let one table use itself, with a column that tells the rows of both apart")
      for table in tables {
        commonTables[table.name.key] = CommonTable(name: table.name, output: .broken, depth: 0, operators: 0)
      }
      return
    }
    for table in order.tables {
      if let first = declared[table.name.key] {
        report(
          .duplicateAlias, "`\(table.name.text)` is defined twice in this WITH", at: table.name.span,
          "again here", related: [.init(first.span, "first here")])
      }
      declared[table.name.key] = table.name
      let deepest = deepestQuery
      deepestQuery = queryDepth
      let isInDefinition = tablesInDefinition.insert(table.name.key).inserted
      defer { if isInDefinition { tablesInDefinition.remove(table.name.key) } }
      var output = table.mayRecur ? bindRecursive(table, outer: outer) : bindQuery(table.query, outer: outer)
      let depth = deepestQuery - queryDepth
      deepestQuery = max(deepest, deepestQuery)
      rename(&output, to: table.columns, of: table.name)
      switch table.isMaterialized {
      case true?: output.plan = .materialized(output.plan)
      case false?: output.plan = output.plan.computedAnew
      case nil: break
      }
      commonTables[table.name.key] = CommonTable(
        name: table.name, output: output, depth: depth, operators: output.plan.extent.operators, frame: outer)
    }
  }

  /// The rows of a table expression, as a copy of its plan.
  /// - Parameter outer: what the query that uses it stands in.
  func bindUse(of table: CommonTable, at span: SourceSpan, outer: SubqueryFrame?) -> QueryOutput {
    guard noteUse(of: table, at: span), enterQuery(depth: table.depth, at: span) else { return .broken }
    queryDepth -= 1
    operatorCount += table.operators
    guard operatorCount <= Self.maximumOperators else {
      report(
        .nestingTooDeep, "the tables of this WITH use each other too often", at: span,
        "this use makes the plan larger than \(Self.maximumOperators) operators",
        hint: "store one of them with CREATE TABLE … AS, and query that")
      return .broken
    }
    let renumbering = ColumnRenumbering(next: newColumn)
    var output = table.output
    output.plan = renumbering.renumber(reaching(output.plan, from: table.frame, to: outer))
    let moved = output.columns.map { (from: $0.id, to: renumbering.numbers[$0.id] ?? $0.id) }
    // Those within the plan, too: what is said of its rows looks there.
    followUnits(renumbering.numbers.sorted { $0.key < $1.key }.map { (from: $0.key, to: $0.value) })
    followGoals(moved)
    for index in output.columns.indices {
      if let id = renumbering.numbers[output.columns[index].id] { output.columns[index].id = id }
    }
    return output
  }

  /// The plan of a query that stood in one frame, for a use in another: what it reads of the queries around passes through
  /// all frames between, so that each of them knows that it depends on it.
  private func reaching(
    _ plan: LogicalPlan, from defined: SubqueryFrame?, to used: SubqueryFrame?
  ) -> LogicalPlan {
    guard let defined, !defined.parameters.isEmpty, let used, used !== defined else { return plan }
    var frames: [SubqueryFrame] = []
    var frame: SubqueryFrame? = used
    while let inner = frame, inner !== defined {
      frames.append(inner)
      frame = inner.context.outer
    }
    let outside = Dictionary(defined.parameters.map { ($0.column.id, $0.column) }) { first, _ in first }
    func reach(_ expression: BoundExpression) -> BoundExpression {
      expression.substituting { id in
        outside[id].map { column in
          frames.reversed().reduce(.column(column.id, column.type)) {
            parameter(for: $0, column.name, of: $1)
          }
        }
      }
    }
    func reach(_ plan: LogicalPlan) -> LogicalPlan {
      plan.mapInputs { reach($0) }.mapExpressions { reach($0) }
    }
    return reach(plan)
  }

  /// Names that no column is there for are no fault of a query that another fault leaves without it.
  func rename(_ output: inout QueryOutput, to names: [Identifier], of table: Identifier) {
    let named = output.isIncomplete ? Array(names.prefix(output.columns.count)) : names
    rename(&output.columns, to: named, of: table)
  }

  /// Gives columns the names that `t (a, b)` lists; fewer names than columns leave the rest as they are.
  func rename(_ columns: inout [OutputColumn], to names: [Identifier], of table: Identifier) {
    let renamed = renamed(columns.map(\.name), to: names, of: table.text)
    for (index, name) in renamed.enumerated() { columns[index].name = name }
  }

  func renamed(_ columns: [String], to names: [Identifier], of table: String) -> [String] {
    if names.count > columns.count {
      report(
        .columnCountMismatch,
        "`\(table)` has \(counted(columns.count, "column")), but \(counted(names.count, "name"))",
        at: names[columns.count].span, "no column for this name")
    }
    return names.prefix(columns.count).map(\.text) + columns.dropFirst(names.count)
  }
}

extension QueryOutput {
  /// In the place of a query at fault: any column may be one of its.
  static let broken = QueryOutput(plan: .nothing, columns: [], isIncomplete: true)
}
