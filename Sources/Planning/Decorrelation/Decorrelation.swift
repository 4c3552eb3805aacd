import Columns
import Diagnostics

/// Replaces subqueries that depend on the row by joins, so that each is computed once for all rows (after
/// Neumann and Kemper, "Unnesting Arbitrary Queries", 2015).
///
/// The values that a subquery uses are its parameters. The distinct values that they take in the rows around it are
/// its domain. `dependent` rewrites the subquery's plan so that it gives, beside its own columns, the parameters'
/// values that each row belongs to; the rows around are then joined with it on these.
struct Decorrelation {
  let queries: [CorrelatedQuery]
  /// Whether rows are to say where they come from, so that the partners of EXISTS must be at hand.
  let citesRows: Bool
  let newColumn: () -> ColumnID
  /// Told of columns that are others under a new number, which have their units.
  let followUnits: ([ColumnID: ColumnID]) -> Void
  /// Whether the statement fails, so that nothing more is to be copied.
  let isEnded: () -> Bool

  /// The plan without correlated subqueries.
  func lower(_ plan: LogicalPlan) -> LogicalPlan {
    let plan = plan.mapInputs(lower)
    guard plan.expressions.contains(where: \.containsCorrelated), !isEnded() else { return plan }
    switch plan {
    case .filter(let input, let condition): return filter(input, condition.conjuncts)
    case .project(let input, let items):
      let (input, values) = attach(items.map(\.expression), to: input)
      return .project(
        input, zip(items, values).map { NamedExpression(column: $0.column, expression: $1) })
    case .aggregate(let aggregate): return lower(aggregate)
    case .sort(let input, let keys):
      let (attached, values) = attach(keys.map(\.expression), to: input)
      let sorted = zip(keys, values).map { key, value in key.mapExpression { _ in value } }
      return LogicalPlan.sort(attached, sorted).giving(input.columns)
    case .values(let columns, let rows): return lower(columns, rows)
    case .join(let join): return lower(join)
    case .spread, .window, .expansion:
      guard let below = plan.inputs.first else { return plan }
      var (input, values) = attach(plan.expressions, to: below)
      values.reverse()
      let lowered = plan.mapInputs { _ in input }.mapExpressions { values.popLast() ?? $0 }
      input = lowered.giving(plan.columns)
      return input
    case .scan, .limit, .limitBy, .topN, .distinct, .setOperation, .totals, .recursive, .workingTable,
      .shared:
      return plan
    }
  }

  // MARK: Operators

  /// Conditions without a subquery are decided first, as long as that changes no error.
  private func filter(_ input: LogicalPlan, _ conjuncts: [BoundExpression]) -> LogicalPlan {
    var first: [BoundExpression] = []
    var rest: [BoundExpression] = []
    for conjunct in conjuncts {
      if !conjunct.containsCorrelated, rest.isEmpty || !conjunct.isFallible {
        first.append(conjunct)
      } else {
        rest.append(conjunct)
      }
    }
    var reduced = input.filtered(by: first)
    let others = rest.filter { conjunct in
      guard let joined = existenceJoin(conjunct, over: reduced) else { return true }
      reduced = joined
      return false
    }
    let (attached, conditions) = attach(others, to: reduced)
    return attached.filtered(by: conditions).giving(input.columns)
  }

  private func lower(_ aggregate: LogicalAggregate) -> LogicalPlan {
    let expressions = LogicalPlan.aggregate(aggregate).expressions
    var (input, values) = attach(expressions, to: aggregate.input)
    values.reverse()
    // The same order in which `expressions` lists them.
    var lowered = LogicalPlan.aggregate(aggregate).mapExpressions { values.popLast() ?? $0 }
    if case .aggregate(var result) = lowered {
      result.input = input
      lowered = .aggregate(result)
    }
    input = lowered
    return input
  }

  private func lower(_ columns: [PlanColumn], _ rows: [[BoundExpression]]) -> LogicalPlan {
    let parts = rows.map { row -> LogicalPlan in
      let (input, values) = attach(row, to: .oneRow)
      return .project(
        input,
        zip(columns, values).map {
          NamedExpression(
            column: PlanColumn(id: newColumn(), name: $0.name, type: $0.type), expression: $1)
        })
    }
    guard let first = parts.first else { return .values(columns: columns, rows: rows) }
    let all = parts.dropFirst().reduce(first) { left, right in
      .setOperation(
        LogicalSetOperation(
          op: .union, all: true, left: left, right: right,
          columns: columns.map { PlanColumn(id: newColumn(), name: $0.name, type: $0.type) }))
    }
    return .project(
      all,
      zip(columns, all.columns).map { NamedExpression(column: $0, expression: .column($1.id, $1.type)) })
  }

  /// What reads one side only is computed there; of an inner join the rest filters the pairs.
  private func lower(_ join: LogicalJoin) -> LogicalPlan {
    var join = join
    let columns = LogicalPlan.join(join).columns
    let left = Set(join.left.columns.map(\.id))
    let right = Set(join.right.columns.map(\.id))
    var between: [BoundExpression] = []
    var residual: [BoundExpression] = []
    for key in join.keys.indices {
      let (newLeft, leftValues) = attach([join.keys[key].left], to: join.left)
      let (newRight, rightValues) = attach([join.keys[key].right], to: join.right)
      (join.left, join.right) = (newLeft, newRight)
      join.keys[key].left = leftValues[0]
      join.keys[key].right = rightValues[0]
    }
    for conjunct in join.residual?.conjuncts ?? [] {
      if !conjunct.containsCorrelated {
        residual.append(conjunct)
      } else if conjunct.readsOnly({ !right.contains($0) }) {
        let (input, values) = attach([conjunct], to: join.left)
        join.left = input
        residual += values
      } else if conjunct.readsOnly({ !left.contains($0) }) {
        let (input, values) = attach([conjunct], to: join.right)
        join.right = input
        residual += values
      } else {
        between.append(conjunct)
      }
    }
    join.residual = residual.isEmpty ? nil : .conjunction(residual)
    if join.kind != .inner, join.kind != .cross, !between.isEmpty {
      return self.join(join, on: between).giving(columns)
    }
    let (attached, conditions) = attach(between, to: .join(join))
    return attached.filtered(by: conditions).giving(columns)
  }

  // MARK: Subqueries

  /// The input with a column for each correlated subquery of the expressions, and the expressions over it.
  func attach(
    _ expressions: [BoundExpression], to input: LogicalPlan
  ) -> (input: LogicalPlan, expressions: [BoundExpression]) {
    var input = input
    var known: [(node: BoundExpression, value: BoundExpression)] = []
    let values = expressions.map { attach($0, to: &input, &known) }
    return (input, values)
  }

  private func attach(
    _ expression: BoundExpression, to input: inout LogicalPlan,
    _ known: inout [(node: BoundExpression, value: BoundExpression)]
  ) -> BoundExpression {
    guard expression.containsCorrelated else { return expression }
    if case .correlated(let id, let form, let arguments, let type, let span) = expression {
      if let same = known.first(where: { $0.node.computesSame(as: expression) }) { return same.value }
      var inner: [BoundExpression] = []
      for argument in arguments { inner.append(attach(argument, to: &input, &known)) }
      let value = join(queries[id.number], form, inner, type, span, with: &input)
      known.append((expression, value))
      return value
    }
    var children: [BoundExpression] = []
    for child in expression.children { children.append(attach(child, to: &input, &known)) }
    children.reverse()
    return expression.mapChildren { children.popLast() ?? $0 }
  }

  /// Joins the input with the subquery; gives what stands for its value.
  private func join(
    _ query: CorrelatedQuery, _ form: CorrelatedForm, _ arguments: [BoundExpression], _ type: DataType,
    _ span: SourceSpan, with input: inout LogicalPlan
  ) -> BoundExpression {
    if let value = mark(query, form, arguments, with: &input) { return value }
    // The query may stand in several copies of a table expression: each use has columns of its own.
    let renumbering = ColumnRenumbering(next: newColumn)
    let renumbered = query.parameters.map { column in
      PlanColumn(id: renumbering.number(for: column.id), name: column.name, type: column.type)
    }
    let (parameters, arguments) = withReasons(renumbered, arguments, over: input)
    let lowered = lower(query.plan)
    if isEnded() { return .constant(.null, type) }
    var plan = renumbering.renumber(lowered)
    followUnits(renumbering.numbers)
    if form == .exists { plan = plan.withoutLimit }
    let (computed, values, domain) = domain(of: arguments, as: parameters, over: input)
    let rows = Dependence(
      parameters: parameters, domain: domain, isLoose: isLoose(plan, form),
      newColumn: newColumn, followUnits: followUnits
    ).dependent(plan)
    let answer = answer(rows, plan, form, parameters, type, span)
    input = .join(
      LogicalJoin(
        kind: .left, left: computed, right: answer.plan, keys: keys(values, parameters), residual: nil))
    return answer.value
  }

  /// Whether the answer is the same if a single group of no rows, which exists all the same, is left out.
  private func isLoose(_ plan: LogicalPlan, _ form: CorrelatedForm) -> Bool {
    var singleGroups = 0
    plan.walk { part in
      if case .aggregate(let aggregate) = part, aggregate.hasGroupOfNoRows { singleGroups += 1 }
    }
    return form == .exists ? singleGroups == 0 : singleGroups == 1 && plan.isNullWithoutRows
  }

  /// NULLs that are missing for different reasons are told apart, so that the subquery sees each with its own: the
  /// reason of an argument that may have one is a parameter, too.
  private func withReasons(
    _ parameters: [PlanColumn], _ arguments: [BoundExpression], over input: LogicalPlan
  ) -> (parameters: [PlanColumn], arguments: [BoundExpression]) {
    var result = (parameters: parameters, arguments: arguments)
    let nulls = NullKnowledge(input)
    for (parameter, argument) in zip(parameters, arguments) where nulls.mayHaveReason(argument) {
      result.parameters.append(
        PlanColumn(id: newColumn(), name: "reason of \(parameter.name)", type: .text))
      result.arguments.append(.call(.reason, [argument], .text, .none))
    }
    return result
  }

  /// The input with a column for each argument, and the distinct values that these take, as the parameters.
  /// - Parameter orMore: whether there may be values that none of its rows has.
  private func domain(
    of arguments: [BoundExpression], as parameters: [PlanColumn], over input: LogicalPlan,
    orMore: Bool = false
  ) -> (input: LogicalPlan, arguments: [PlanColumn], domain: LogicalPlan) {
    let given = input.columns
    var columns: [PlanColumn] = []
    var computed: [NamedExpression] = []
    for (argument, parameter) in zip(arguments, parameters) {
      if case .column(let id, _) = argument, let column = given.first(where: { $0.id == id }) {
        columns.append(column)
      } else {
        let column = PlanColumn(id: newColumn(), name: parameter.name, type: argument.type)
        columns.append(column)
        computed.append(NamedExpression(column: column, expression: argument))
      }
    }
    let passed = given.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    let wider = computed.isEmpty ? input : .project(input, passed + computed)
    let copy = ColumnRenumbering(next: newColumn)
    let values = zip(parameters, columns).map { parameter, column in
      NamedExpression(column: parameter, expression: .column(copy.number(for: column.id), column.type))
    }
    let read = arguments.reduce(into: Set<ColumnID>()) { $1.collectColumns(into: &$0) }
    let source = input.rowsKept(with: read, orMore: orMore)
    let rows = copy.renumber(
      computed.isEmpty
        ? source : .project(source, source.columns.map(NamedExpression.init(passing:)) + computed))
    guard citesRows else { return (wider, columns, .distinct(.project(rows, values))) }
    var domain = LogicalAggregate(input: rows, groups: values, aggregates: [])
    domain.isDomain = true
    return (wider, columns, .aggregate(domain))
  }

  private func keys(_ arguments: [PlanColumn], _ parameters: [PlanColumn]) -> [LogicalJoin.Key] {
    zip(arguments, parameters).map { argument, parameter in
      LogicalJoin.Key(
        left: .column(argument.id, argument.type), right: .column(parameter.id, parameter.type),
        matchesNulls: true)
    }
  }

  /// One row for each set of parameters, and what it answers.
  private func answer(
    _ rows: LogicalPlan, _ plan: LogicalPlan, _ form: CorrelatedForm, _ parameters: [PlanColumn],
    _ type: DataType, _ span: SourceSpan
  ) -> (plan: LogicalPlan, value: BoundExpression) {
    let keys = parameters.map { NamedExpression(column: $0, expression: .column($0.id, $0.type)) }
    switch form {
    case .exists:
      let mark = PlanColumn(id: newColumn(), name: "exists", type: .boolean)
      let found = LogicalPlan.project(
        .distinct(.project(rows, keys)),
        keys + [NamedExpression(column: mark, expression: .constant(.boolean(true), .boolean))])
      return (found, .call(.isNotNull, [.column(mark.id, .boolean)], .boolean, span))
    case .scalar:
      guard let column = plan.columns.first else { return (rows, .constant(.null, type)) }
      if plan.givesOneRow { return (rows, .column(column.id, type)) }
      let value = PlanColumn(id: newColumn(), name: column.name, type: column.type)
      let single = BoundAggregate(
        function: .single, arguments: [.column(column.id, column.type)], type: column.type, span: span)
      let grouped = LogicalAggregate(
        input: rows, groups: keys, aggregates: [.init(column: value, aggregate: single)])
      return (.aggregate(grouped), .column(value.id, type))
    }
  }
}

extension Decorrelation {
  /// A join whose right side reads parameters that each row of its left side gives.
  func lateral(
    _ join: LogicalJoin, _ parameters: [PlanColumn], _ arguments: [BoundExpression], at span: SourceSpan
  ) -> LogicalPlan {
    var join = join
    let columns = LogicalPlan.join(join).columns
    let (parameters, arguments) = withReasons(parameters, arguments, over: join.left)
    let right = lower(join.right)
    // Each of many would double what the ones before have copied.
    if isEnded() { return .join(join) }
    let (left, values, domain) = domain(
      of: arguments, as: parameters, over: join.left, orMore: !right.mayFail)
    join.left = left
    if join.residual == nil, join.keys.isEmpty {
      join.lateral = right.givesOneRow ? .keepsRows : .choosesRows
    }
    join.right = Dependence(
      parameters: parameters, domain: domain, isLoose: false, newColumn: newColumn,
      followUnits: followUnits
    ).dependent(right)
    join.keys += keys(values, parameters)
    if join.kind == .cross { join.kind = .inner }
    return LogicalPlan.join(join).giving(columns)
  }
}

extension LogicalPlan {
  /// The plan without joins and projections above it that leave its rows as they are and the columns, too. Of several
  /// subqueries that depend on a row, each is such a join, and so none copies those before it.
  /// - Parameter orMore: whether LATERAL tables may be left out that leave out rows.
  fileprivate func rowsKept(with columns: Set<ColumnID>, orMore: Bool) -> LogicalPlan {
    var plan = self
    while true {
      switch plan {
      case .join(let join)
      where join.kind == .left || join.lateral == .keepsRows || orMore && join.lateral != nil:
        guard columns.isSubset(of: join.left.columns.map(\.id)) else { return plan }
        plan = join.left
      case .project(let input, let items):
        guard columns.isSubset(of: items.filter(\.passes).map(\.column.id)) else { return plan }
        plan = input
      default: return plan
      }
    }
  }
}

extension LogicalPlan {
  /// Whether it may fail for some values of its parameters, or take very long.
  fileprivate var mayFail: Bool {
    var found = false
    walk { part in
      if found { return }
      switch part {
      case .scan, .values, .filter, .project, .sort, .limit, .limitBy, .topN, .distinct, .join, .setOperation:
        found = part.expressions.contains(where: \.isFallible)
      case .aggregate(let aggregate):
        found =
          part.expressions.contains(where: \.isFallible)
          || aggregate.aggregates.contains { $0.aggregate.function.mayHaveNoResult }
      case .spread, .window, .expansion, .totals, .recursive, .workingTable, .shared: found = true
      }
    }
    return found
  }
}

extension AggregateFunction {
  /// Whether it is not known to have a result for all rows: a sum may overflow.
  fileprivate var mayHaveNoResult: Bool {
    switch self {
    case .countRows, .count, .minimum, .maximum, .anyValue, .collectRows: false
    default: true
    }
  }
}

extension NamedExpression {
  /// Whether it is a column of the input, unchanged.
  fileprivate var passes: Bool {
    if case .column(let id, _) = expression { id == column.id } else { false }
  }
}

extension StatementBinder {
  /// The join, and where its right side uses columns of the left one, as a join on their values.
  func lateral(_ join: LogicalJoin, _ frame: SubqueryFrame, at span: SourceSpan) -> LogicalPlan {
    guard !frame.parameters.isEmpty else { return .join(join) }
    if let expanded = join.expanded(by: frame.parameters) { return expanded }
    guard join.kind != .right, join.kind != .full else {
      report(
        .correlatedSubquery,
        "a LATERAL table cannot be kept whole by a \(join.kind.rawValue.uppercased()) JOIN",
        at: span, "depends on the tables before it", hint: "write LEFT JOIN LATERAL, or JOIN LATERAL")
      return .join(join)
    }
    return decorrelation.lateral(
      join, frame.parameters.map(\.column), frame.parameters.map(\.argument), at: span)
  }

  private var decorrelation: Decorrelation {
    Decorrelation(
      queries: correlated, citesRows: cites || mayCiteLater, newColumn: newCopiedColumn,
      followUnits: { numbers in
        self.followUnits(numbers.sorted { $0.key < $1.key }.map { (from: $0.key, to: $0.value) })
      }, isEnded: { self.isEnded })
  }

  /// The query with its correlated subqueries turned into joins.
  func decorrelated(_ query: BoundQuery) -> BoundQuery {
    guard !correlated.isEmpty else { return query }
    let decorrelation = decorrelation
    var query = query
    query.plan = decorrelation.lower(query.plan)
    query.subqueries = query.subqueries.map(decorrelation.lower)
    query.unitColumns = unitColumns
    return query
  }
}
