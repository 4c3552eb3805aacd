import Columns
import Diagnostics
import Syntax

/// A table of WITH RECURSIVE while its own query is bound.
final class RecursiveTable {
  enum Part {
    /// What cannot use the table: the first part, or a query that has but one.
    case first
    case second
  }

  var part = Part.first
  /// Where the part that is being bound uses the table.
  var uses: [SourceSpan] = []
}

extension StatementBinder {
  /// Types of the first part are widened to those of the second so often.
  private static let maximumWidenings = 4

  /// `first UNION [ALL] second`, where the second uses the table; any other query is bound like one of WITH.
  func bindRecursive(_ table: CommonTableSyntax, outer: SubqueryFrame?) -> QueryOutput {
    let recursion = RecursiveTable()
    let hidden = commonTables[table.name.key]
    commonTables[table.name.key] = CommonTable(
      name: table.name, output: .broken, depth: 0, operators: 0, recursion: recursion)
    defer { commonTables[table.name.key] = hidden }
    guard case .setOperation(let operation) = table.query.body, operation.op == .union else {
      return bindQuery(table.query, outer: outer)
    }
    let visible = commonTables
    defer { commonTables = visible }
    bindCommonTables(table.query.with, outer: outer)
    let base = bindBody(operation.left, outer: outer)
    guard !base.isIncomplete, !base.columns.contains(where: { $0.type == nil }) else { return .broken }
    guard let step = bindStep(operation, of: table, base, recursion, outer) else {
      return QueryOutput(plan: .nothing, columns: base.columns, isIncomplete: false)
    }
    guard let bound = step.output else {
      // It does not use itself.
      commonTables = visible
      commonTables[table.name.key] = hidden
      return bindQuery(table.query, outer: outer)
    }
    if let tail = table.query.tailSpan {
      report(
        .misplacedRecursion, "a recursive query has no order or limit of its own", at: tail,
        related: [.init(bound.use, "uses itself here")],
        hint: "write ORDER BY and LIMIT in the query that uses `\(table.name.text)`")
    }
    return output(of: table, operation, base, bound)
  }

  /// A second part that uses the table.
  private struct Step {
    var output: QueryOutput
    var working: LogicalWorkingTable
    var use: SourceSpan
  }

  /// - Returns: nil after an error; nothing in it where the second part does not use the table.
  private func bindStep(
    _ operation: SetOperationSyntax, of table: CommonTableSyntax, _ base: QueryOutput,
    _ recursion: RecursiveTable, _ outer: SubqueryFrame?
  ) -> (output: Step?, Void)? {
    var types = base.columns.compactMap(\.type)
    var names = base.columns
    for (index, name) in table.columns.prefix(names.count).enumerated() { names[index].name = name.text }
    let firstSubquery = subqueries.count
    for _ in 0...Self.maximumWidenings {
      let columns = zip(names, types).map { PlanColumn(id: newColumn(), name: $0.name, type: $1) }
      followUnits(
        [base], zip(names, columns).map { .init(id: $1.id, name: $0.name, type: $1.type, span: $0.span) })
      let working = LogicalWorkingTable(table: newColumn().number, name: table.name.text, columns: columns)
      recursion.part = .second
      recursion.uses = []
      commonTables[table.name.key] = CommonTable(
        name: table.name, output: QueryOutput(plan: .workingTable(working), span: table.name.span), depth: 0,
        operators: 1, recursion: recursion)
      let (step, faults) = capturingDiagnostics { bindBody(operation.right, outer: outer) }
      guard let use = recursion.uses.first else { return (nil, ()) }
      for fault in faults { report(fault) }
      guard faults.isEmpty, checkWidth(step, base, operation),
        checkUse(of: working, in: step.plan, subqueries[firstSubquery...], recursion.uses, operation),
        !step.columns.contains(where: { $0.type == nil })
      else { return nil }
      guard let wider = widened(types, step, base) else { return nil }
      if wider == types { return (Step(output: step, working: working, use: use), ()) }
      types = wider
      subqueries.removeLast(subqueries.count - firstSubquery)
    }
    let grown = zip(base.columns, types).first { $0.type != $1 }
    report(
      .typeMismatch, "`\(grown?.0.name ?? table.name.text)` gets another type with each step",
      at: grown?.0.span ?? table.name.span, grown?.0.type?.displayName ?? "",
      related: [.init(operation.right.span, "grows here")],
      hint: "cast it to one type in both parts, such as CAST(… AS DECIMAL(20, 2))")
    return nil
  }

  private func checkWidth(_ step: QueryOutput, _ base: QueryOutput, _ operation: SetOperationSyntax) -> Bool {
    guard !step.isIncomplete, step.columns.count != base.columns.count else { return !step.isIncomplete }
    report(
      .columnCountMismatch,
      "UNION needs queries of as many columns: \(base.columns.count) here, \(step.columns.count) there",
      at: operation.right.span, counted(step.columns.count, "column"),
      related: [.init(operation.left.span, counted(base.columns.count, "column"))])
    return false
  }

  private func widened(_ types: [DataType], _ step: QueryOutput, _ base: QueryOutput) -> [DataType]? {
    var result: [DataType] = []
    for (index, type) in types.enumerated() {
      let other = step.columns[index].type ?? type
      guard let common = type.unified(with: other) else {
        let (first, second) = (base.columns[index].span, step.columns[index].span)
        if type.unifiedBase(with: other) != nil {
          reportUnits("put into one column", type, first, other, second)
        } else {
          report(
            .typeMismatch,
            "column \(index + 1) is \(type.displayName) in the first part and \(other.displayName) in the second",
            at: second, other.displayName, related: [.init(first, type.displayName)],
            hint: "cast one of them, for example to TEXT")
        }
        return nil
      }
      result.append(common)
    }
    return result
  }

  /// Numbers that have a unit in each row are never of the one unit that the rows of the other part have.
  private func checkRowUnits(_ parts: [QueryOutput], _ types: [DataType]) {
    for (index, type) in types.enumerated() {
      guard let unit = type.unit,
        let column = parts.lazy.map({ $0.columns[index] }).first(where: { unitColumns[$0.id] != nil }),
        column.type?.unit == nil, let number = column.expression
      else { continue }
      reportUnnamedUnit(Operand(number, column.span), to: "[\(unit.symbol)]")
    }
  }

  private func output(
    of table: CommonTableSyntax, _ operation: SetOperationSyntax, _ base: QueryOutput, _ step: Step
  ) -> QueryOutput {
    let types = step.working.columns.map(\.type)
    let columns = zip(base.columns, step.working.columns).map { column, working in
      OutputColumn(id: newColumn(), name: working.name, type: working.type, span: column.span)
    }
    checkRowUnits([base, step.output], types)
    guard diagnostics.isEmpty else {
      return QueryOutput(plan: .nothing, columns: columns, isIncomplete: false)
    }
    followUnits([base, step.output], columns)
    let recursion = LogicalRecursion(
      table: step.working.table, name: table.name.text, base: cast(base, to: types),
      step: cast(step.output, to: types),
      columns: zip(columns, types).map { PlanColumn(id: $0.id, name: $0.name, type: $1) }, all: operation.all,
      compared: columns.count)
    return QueryOutput(plan: .recursive(recursion), columns: columns, isIncomplete: false)
  }

  // MARK: Where the table may be used

  /// A use of the table within its own query; true if it is none, or one that may be.
  func noteUse(of table: CommonTable, at span: SourceSpan) -> Bool {
    guard let recursion = table.recursion else { return true }
    recursion.uses.append(span)
    guard recursion.part == .first else { return true }
    report(
      .misplacedRecursion, "`\(table.name.text)` uses itself where there are no rows of it yet", at: span,
      related: [.init(table.name.span, "this table")],
      hint: "write a first part, UNION or UNION ALL, and a second part that uses `\(table.name.text)`")
    return false
  }

  /// The second part is computed over the rows found last, so it must give for several rows what it gives for each.
  private func checkUse(
    of working: LogicalWorkingTable, in plan: LogicalPlan, _ subqueries: ArraySlice<LogicalPlan>,
    _ uses: [SourceSpan], _ operation: SetOperationSyntax
  ) -> Bool {
    let count = plan.uses(ofWorkingTable: working.table)
    // A query that is computed once, before any step, may read the table by another name.
    let isRead = subqueries.contains { $0.uses(ofWorkingTable: working.table) > 0 }
    let obstacle: String? =
      if uses.count > 1 {
        "twice"
      } else if count == 0 || isRead {
        "in a subquery"
      } else {
        obstacle(in: plan, to: working.table)
      }
    guard let obstacle, let use = uses.last else { return true }
    let related: [Diagnostic.Label] = uses.count > 1 ? [.init(uses[0], "used here too")] : []
    report(
      .misplacedRecursion, "the second part cannot use `\(working.name)` \(obstacle)", at: use,
      "stands for the rows found last", related: related,
      hint: "put into the query around it what needs all rows: SELECT … FROM \(working.name)")
    return false
  }

  /// What stands between the plan's rows and the table.
  private func obstacle(in plan: LogicalPlan, to table: Int) -> String? {
    guard plan.uses(ofWorkingTable: table) > 0 else { return nil }
    switch plan {
    case .workingTable: return nil
    case .filter(let input, _), .project(let input, _), .sort(let input, _), .distinct(let input):
      return obstacle(in: input, to: table)
    case .expansion(let expansion): return obstacle(in: expansion.input, to: table)
    case .join(let join):
      let isLeft = join.left.uses(ofWorkingTable: table) > 0
      let isFilled =
        join.kind == .full || join.kind == (isLeft ? .right : .left) || join.givesOneSide && !isLeft
      if isFilled { return "on the side of an outer join that NULLs fill up" }
      return obstacle(in: isLeft ? join.left : join.right, to: table)
    case .setOperation(let operation):
      guard operation.op == .union else {
        return "beneath \(operation.op == .except ? "EXCEPT" : "INTERSECT")"
      }
      let isLeft = operation.left.uses(ofWorkingTable: table) > 0
      return obstacle(in: isLeft ? operation.left : operation.right, to: table)
    case .aggregate, .spread, .totals: return "beneath an aggregate"
    case .limit, .limitBy, .topN: return "beneath LIMIT"
    // The rows found last are all there, so that a function looks at one step's rows beside each other.
    case .window(let window): return obstacle(in: window.input, to: table)
    case .recursive(let recursion):
      let isFirst = recursion.base.uses(ofWorkingTable: table) > 0
      return obstacle(in: isFirst ? recursion.base : recursion.step, to: table)
    default: return "here"
    }
  }
}

extension QuerySyntax {
  /// Where ORDER BY, LIMIT or OFFSET stands.
  fileprivate var tailSpan: SourceSpan? {
    switch orderBy {
    case .all(_, _, let span)?, .items(_, let span)?: span
    case nil: limit?.span ?? offset?.span
    }
  }
}
