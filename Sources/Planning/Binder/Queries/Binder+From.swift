import Columns
import Diagnostics
import Syntax

/// A part of a FROM clause: its rows and the names of its columns.
struct BoundTable {
  var plan: LogicalPlan
  var scope: Scope

  /// In the place of a table that could not be found.
  static var unknown: BoundTable {
    var scope = Scope()
    scope.isIncomplete = true
    return BoundTable(plan: .nothing, scope: scope)
  }
}

extension StatementBinder {
  /// Tables separated by commas are crossed; without any there is one row without columns.
  func bindFrom(_ tables: [TableSyntax], outer: SubqueryFrame?) -> BoundTable {
    guard let first = tables.first else { return BoundTable(plan: .oneRow, scope: Scope()) }
    var result = bindTable(first, outer: outer)
    for table in tables.dropFirst() {
      let frame = SubqueryFrame(in: ExpressionContext(scope: result.scope, outer: outer, clause: .join))
      let right = bindTable(table, outer: outer, lateral: frame)
      checkNames(result.scope, right.scope)
      let join = LogicalJoin(
        kind: .cross, left: result.plan, right: right.plan, keys: [], residual: nil, written: table.span)
      result.plan = lateral(join, frame, at: table.span)
      result.scope.append(right.scope)
    }
    return result
  }

  /// A chain of joins is read in a loop, since it can be long.
  ///
  /// - Parameter lateral: what a LATERAL table may use beside what all may: the tables before it.
  private func bindTable(
    _ table: TableSyntax, outer: SubqueryFrame?, lateral: SubqueryFrame? = nil
  ) -> BoundTable {
    var joins: [JoinSyntax] = []
    var first = table
    while case .join(let join) = first {
      joins.append(join)
      first = join.left
    }
    var result = bindSingleTable(first, outer: outer, lateral: lateral)
    for join in joins.reversed() { result = self.join(result, join, outer: outer, lateral: lateral) }
    return result
  }

  /// The rows joined with the right side of the join.
  ///
  /// - Parameter lateral: gives the tables before the whole chain, which a LATERAL table in it may use, too.
  func join(
    _ left: BoundTable, _ join: JoinSyntax, outer: SubqueryFrame?, lateral around: SubqueryFrame? = nil
  ) -> BoundTable {
    let frame = SubqueryFrame(
      in: ExpressionContext(scope: left.scope, outer: around ?? outer, clause: .join))
    let right = bindTable(join.right, outer: outer, lateral: frame)
    var result = bindJoin(join, left, right, outer: outer)
    if case .join(let bound) = result.plan {
      result.plan = lateral(bound, frame, at: join.right.span)
    }
    return result
  }

  private func bindSingleTable(
    _ table: TableSyntax, outer: SubqueryFrame?, lateral frame: SubqueryFrame?
  ) -> BoundTable {
    switch table {
    case .named(let name, let alias): bindNamed(name, alias, outer: outer)
    case .file(let file, let alias): bindFile(file, alias)
    case .function(let function, let alias): bindTableFunction(function, alias, outer: frame ?? outer)
    case .derived(let query, let alias, let lateral, let span):
      if let frame, !lateral {
        beside(frame.context.scope) { bindDerived(query, alias, at: span, outer: outer) }
      } else {
        bindDerived(query, alias, at: span, outer: frame ?? outer)
      }
    case .pivot(let pivot):
      bindPivot(pivot, of: bindSingleTable(pivot.source, outer: outer, lateral: frame), outer: outer)
    case .unpivot(let unpivot):
      bindUnpivot(unpivot, of: bindSingleTable(unpivot.source, outer: outer, lateral: frame), outer: outer)
    case .join: bindTable(table, outer: outer, lateral: frame)
    case .enclosed(let inner, let alias, _):
      bindEnclosed(bindTable(inner, outer: outer, lateral: frame), alias)
    }
  }

  private func bindNamed(
    _ name: NameSyntax, _ alias: TableAliasSyntax?, outer: SubqueryFrame?
  ) -> BoundTable {
    guard let last = name.parts.last else { return .unknown }
    if name.parts.count == 1, let common = commonTables[last.key] {
      var output = bindUse(of: common, at: name.span, outer: outer)
      if let alias { rename(&output, to: alias.columns, of: alias.name) }
      return BoundTable(
        plan: output.plan, scope: output.scope(name: alias?.name.text ?? last.text, span: name.span))
    }
    guard name.parts.count == 1, let table = catalog.table(named: last.key) else {
      reportUnknownTable(name)
      return .unknown
    }
    if let view = table.view {
      var output = bindUse(of: view, named: table, at: name.span)
      if let alias { rename(&output, to: alias.columns, of: alias.name) }
      return BoundTable(
        plan: output.plan,
        scope: output.scope(name: alias?.name.text ?? table.name, tableName: table.name, span: name.span))
    }
    return scan(table, alias, span: alias?.name.span ?? name.span)
  }

  func scan(_ table: CatalogTable, _ alias: TableAliasSyntax?, span: SourceSpan) -> BoundTable {
    operatorCount += 1
    let names = renamed(table.fields.map(\.name), to: alias?.columns ?? [], of: table.name)
    let columns = zip(table.fields, names).enumerated().map { index, field in
      LogicalScan.Output(
        column: PlanColumn(id: newColumn(), name: field.1, type: field.0.type), field: index)
    }
    for link in table.rowUnits {
      unitColumns[columns[link.field].column.id] = link.unit.map { columns[$0].column.id } ?? newColumn()
    }
    for (field, goal) in table.goals { goals[columns[field].column.id] = goal }
    let scope = Scope(
      name: alias?.name.text ?? table.name, tableName: table.name, span: span,
      columns: columns.map { ($0.column.name, .column($0.column.id, $0.column.type)) })
    return BoundTable(
      plan: .scan(LogicalScan(table: table, alias: alias?.name.text, columns: columns)), scope: scope)
  }

  /// What stands in parentheses: a query, whose tables are not seen outside.
  /// - Parameter scope: of tables that what is bound could use if it were LATERAL.
  private func beside<Result>(_ scope: Scope, _ bind: () -> Result) -> Result {
    scopesBeside.append(scope)
    defer { scopesBeside.removeLast() }
    return bind()
  }

  private func bindDerived(
    _ query: QuerySyntax, _ alias: TableAliasSyntax?, at span: SourceSpan, outer: SubqueryFrame?
  ) -> BoundTable {
    var output = bindQuery(query, outer: outer)
    if let alias { rename(&output, to: alias.columns, of: alias.name) }
    return BoundTable(
      plan: output.plan,
      scope: output.scope(name: alias?.name.text ?? "", span: alias?.name.span ?? span))
  }

  /// The tables in parentheses are not seen outside, but their columns under the one name.
  private func bindEnclosed(_ table: BoundTable, _ alias: TableAliasSyntax) -> BoundTable {
    let columns = table.scope.visible.map { table.scope.columns[$0] }
    let given = table.scope.isIncomplete ? Array(alias.columns.prefix(columns.count)) : alias.columns
    let names = renamed(columns.map(\.name), to: given, of: alias.name.text)
    var scope = Scope(
      name: alias.name.text, tableName: nil, span: alias.name.span,
      columns: zip(names, columns).map { ($0, $1.expression) })
    scope.isIncomplete = table.scope.isIncomplete
    return BoundTable(plan: table.plan, scope: scope)
  }

  /// Two tables of one FROM clause must go by different names.
  func checkNames(_ left: Scope, _ right: Scope) {
    for relation in right.relations where !relation.name.isEmpty {
      guard let first = left.relations(named: relation.name.lowercased()).first else { continue }
      report(
        .duplicateAlias, "two tables go by the name `\(relation.name)` here", at: relation.span, "again here",
        related: [.init(left.relations[first].span, "first here")],
        hint: "give one of them another name: \(relation.tableName ?? relation.name) AS x")
    }
  }
}
