import Columns
package import Diagnostics

/// Finds what a statement computes that it hardly means to: figures that count twice, means of percentages, amounts of a
/// day added over years. It asks what the tables say of their fields, and knows none by name.
package struct Lint {
  private(set) var warnings: [Diagnostic] = []
  private var facts: [ColumnID: LintFact] = [:]
  private var subqueries: [LogicalPlan] = []

  package init() {}

  /// In the order of the text, each once.
  package static func warnings(on statement: BoundStatement) -> [Diagnostic] {
    var lint = Lint()
    for query in statement.queries {
      lint.facts = [:]
      lint.subqueries = query.subqueries
      for plan in query.subqueries + [query.plan] { lint.visit(plan) }
    }
    var found: [Diagnostic] = []
    for warning in lint.warnings where !found.contains(warning) { found.append(warning) }
    return found.sorted { ($0.primary?.span.lower ?? 0) < ($1.primary?.span.lower ?? 0) }
  }

  /// - Parameter isJoined: whether what is above passes its rows on.
  private mutating func visit(_ plan: LogicalPlan, isJoined: Bool = false) {
    if !isJoined { warnings += untiedJoins(in: plan) }
    for input in plan.inputs { visit(input, isJoined: JoinTree.passes(plan)) }
    switch plan {
    case .scan(let scan): note(scan)
    case .filter(let input, let condition):
      compare(condition)
      warnings += undoneJoins(in: input, by: condition)
    case .join(let join): if let residual = join.residual { compare(residual) }
    case .project(_, let items):
      for item in items {
        compare(item.expression)
        facts[item.column.id] = fact(of: item.expression)
      }
    case .aggregate(let aggregate): note(aggregate)
    case .setOperation(let operation):
      for (column, left) in zip(operation.columns, operation.left.columns) {
        facts[column.id] = facts[left.id]?.asRowsOfTheirOwn
      }
    default: break
    }
  }

  // MARK: Facts

  private mutating func note(_ scan: LogicalScan) {
    for output in scan.columns {
      let id = output.column.id
      func column(_ field: Int?) -> ColumnID? { scan.columns.first { $0.field == field }?.column.id }
      var fact = LintFact(
        table: scan.table.name, field: scan.table.fields[output.field].name, type: output.column.type)
      // Counts have no unit, and are exact.
      fact.isPrinted =
        scan.table.kind == .dataset && output.column.type.isRounded && output.column.type.unit != nil
      if let level = scan.table.levelField, output.field != level, output.column.type.isNumeric {
        fact.level = scan.table.fields[level].name
        fact.levelColumn = column(level)
      }
      // A table of one period has no field that tells periods apart.
      if scan.table.stockFields.contains(output.field),
        let period = scan.table.fields.firstIndex(where: { $0.type.base == .period })
      {
        fact.isStock = true
        fact.periodColumn = column(period)
      }
      facts[id] = fact
    }
  }

  private func fact(of expression: BoundExpression) -> LintFact? {
    switch expression {
    case .column(let id, _): return facts[id]
    case .call(.convertUnit, let arguments, _, _), .call(.abs, let arguments, _, _),
      .call(.negate, let arguments, _, _):
      return arguments.first.flatMap(fact(of:))
    // What is rounded on purpose is no computed figure any more.
    case .call(.round, _, _, _): return nil
    case .call(let function, let arguments, let type, _) where function.isArithmetic:
      return computed(from: arguments, type)
    case .cast(let operand, let type, _, _):
      guard var fact = fact(of: operand), type.isNumeric else { return nil }
      fact.type = type
      return fact
    case .coalesce(let operands, let type): return computed(from: operands, type)
    default: return nil
    }
  }

  /// Of an operation on printed figures: the result is known less exactly than it is shown.
  private func computed(from operands: [BoundExpression], _ type: DataType) -> LintFact? {
    let found = operands.compactMap { fact(of: $0) }
    guard var fact = found.first else { return nil }
    fact.isComputed = found.contains { $0.isPrinted || $0.isComputed } || fact.isComputed
    fact.isPrinted = false
    fact.type = type
    if let other = found.first(where: { $0.level != nil }) {
      fact.level = other.level
      fact.levelColumn = other.levelColumn
      fact.table = other.table
    }
    return fact
  }

  // MARK: Aggregates

  private mutating func note(_ aggregate: LogicalAggregate) {
    let groups = aggregate.groups.reduce(into: Set<ColumnID>()) {
      $0.formUnion($1.expression.referencedColumns)
    }
    let conditions = conditions(in: aggregate.input)
    let restricted = groups.union(conditions)
    for output in aggregate.aggregates {
      let given = output.aggregate
      check(
        given,
        restricted: traced(restricted.union(given.filter?.referencedColumns ?? []), in: aggregate.input),
        isFiltered: !conditions.isEmpty)
      var fact = given.arguments.first.flatMap { self.fact(of: $0) }?.asRowsOfTheirOwn
      if !given.function.picksValue {
        if fact?.isPrinted == true { fact?.isComputed = true }
        fact?.isPrinted = false
      }
      if aggregate.sets != nil {
        fact = fact ?? LintFact(table: "", field: "", type: output.column.type)
        fact?.combinesLevels = true
      }
      facts[output.column.id] = fact
    }
    for group in aggregate.groups { facts[group.column.id] = fact(of: group.expression)?.asRowsOfTheirOwn }
  }

  /// The columns that conditions on the rows restrict, down to where these are made of others.
  private func conditions(in plan: LogicalPlan) -> Set<ColumnID> {
    switch plan {
    case .filter(let input, let condition):
      return condition.referencedColumns.union(conditions(in: input))
    case .join(let join):
      var columns = conditions(in: join.left).union(conditions(in: join.right))
      columns.formUnion(join.residual?.referencedColumns ?? [])
      for key in join.keys {
        columns.formUnion(key.left.referencedColumns)
        columns.formUnion(key.right.referencedColumns)
      }
      return columns
    case .aggregate, .setOperation: return []
    default: return plan.inputs.reduce(into: []) { $0.formUnion(conditions(in: $1)) }
    }
  }

  /// The columns, and those that they are computed from.
  private func traced(_ columns: Set<ColumnID>, in plan: LogicalPlan) -> Set<ColumnID> {
    var columns = columns
    if case .project(_, let items) = plan {
      for item in items where columns.contains(item.column.id) {
        columns.formUnion(item.expression.referencedColumns)
      }
    }
    return plan.inputs.reduce(into: columns) { $0.formUnion(traced($0, in: $1)) }
  }

  private mutating func check(_ aggregate: BoundAggregate, restricted: Set<ColumnID>, isFiltered: Bool) {
    guard let argument = aggregate.arguments.first, let fact = fact(of: argument) else { return }
    let span = aggregate.span
    if aggregate.function == .average, fact.type.unit == .percent, !fact.isComputed {
      warnings.append(
        .warning(
          .meanOfPercentages, "this mean counts each percentage alike, however much it is a share of",
          at: .init(span, "a mean of \(fact.shown)"),
          hint: "divide the sums: sum(part) / sum(whole) TO [percent]"))
    }
    guard aggregate.function == .sum || aggregate.function == .average else { return }
    if let level = fact.level, !(fact.levelColumn.map { restricted.contains($0) } ?? false) {
      warnings.append(
        .warning(
          .sumOverTotals, "rows of `\(fact.table)` hold totals of others, so that figures count twice here",
          at: .init(span, "over all kinds of rows"),
          hint: "choose rows by `\(level)`, as in WHERE \(level) = …, or group by it"))
    }
    if fact.combinesLevels, !isFiltered {
      warnings.append(
        .warning(
          .sumOverTotals, "rows of several groupings hold totals of others, so that figures count twice here",
          at: .init(span, "over the rows of all groupings"),
          hint: "sum what the groups were made of, or keep the rows of one grouping by GROUPING(…)"))
    }
    if aggregate.function == .sum, fact.isStock,
      !(fact.periodColumn.map { restricted.contains($0) } ?? false)
    {
      warnings.append(
        .warning(
          .sumOfStocks, "`\(fact.field)` is of one time and does not add up over several",
          at: .init(span, "a sum over all periods"),
          hint: "choose one period, group by it, or take avg or max"))
    }
  }

  // MARK: Comparisons

  private mutating func compare(_ expression: BoundExpression) {
    var found: [(ScalarFunction, BoundExpression, BoundExpression, SourceSpan)] = []
    expression.walk { inner in
      if case .call(let function, let arguments, _, let span) = inner, arguments.count == 2 {
        found.append((function, arguments[0], arguments[1], span))
      }
      return true
    }
    for (function, left, right, span) in found { compare(function, left, right, at: span) }
    warnings += uncertainNegations(in: expression, subqueries)
  }

  /// `=` of a figure that is computed from rounded ones, and another such or a printed one.
  private mutating func compare(
    _ function: ScalarFunction, _ left: BoundExpression, _ right: BoundExpression, at span: SourceSpan
  ) {
    guard function == .equal || function == .notEqual, span != .none,
      let one = fact(of: left), let other = fact(of: right),
      one.isComputed && (other.isComputed || other.isPrinted) || one.isPrinted && other.isComputed
    else { return }
    let written = function == .equal ? "=" : "<>"
    let advised = function == .equal ? "a ~= b" : "NOT a ~= b"
    warnings.append(
      .warning(
        .exactComparison, "`\(written)` compares figures that are rounded as if they were exact",
        at: .init(span, "computed from rounded figures"),
        hint: "compare within what rounding allows: \(advised)"))
  }
}

/// What is known of a column.
struct LintFact {
  var table: String
  var field: String
  var type: DataType
  /// Whether it is a rounded figure as the report prints it.
  var isPrinted = false
  /// Whether it is computed from such.
  var isComputed = false
  /// The field that tells totals from what they add up, and its column where the query reads it.
  var level: String?
  var levelColumn: ColumnID?
  /// Whether the rows of several groupings are in it.
  var combinesLevels = false
  var isStock = false
  var periodColumn: ColumnID?

  init(table: String, field: String, type: DataType) {
    self.table = table
    self.field = field
    self.type = type
  }

  /// Of rows that are made of others: which of those they were is decided.
  var asRowsOfTheirOwn: LintFact {
    var fact = self
    (fact.level, fact.levelColumn) = (nil, nil)
    (fact.isStock, fact.periodColumn) = (false, nil)
    fact.combinesLevels = false
    return fact
  }

  var shown: String { field.isEmpty ? "percentages" : "`\(field)`" }
}

extension BoundStatement {
  /// The queries that it runs. Of an assertion all are over the same rows.
  fileprivate var queries: [BoundQuery] {
    switch self {
    case .returning(let statement, let rows): statement.queries + [rows.query]
    case .query(let query), .explain(let query, _), .createTableAs(_, let query, _),
      .insert(_, let query, _, _), .update(_, let query, _), .delete(_, let query), .copy(let query, _):
      [query]
    case .assertion(let assertion): [assertion.counts]
    case .createTable, .createView, .createIndex, .nothing, .drop, .parameter: []
    }
  }
}

extension ScalarFunction {
  fileprivate var isArithmetic: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide: true
    default: false
    }
  }
}

extension AggregateFunction {
  /// Whether it gives one of the values that it is given.
  fileprivate var picksValue: Bool {
    switch self {
    case .minimum, .maximum: true
    default: false
    }
  }
}

extension DataType {
  /// Whether figures of the type are rounded where they are printed: a count is exact, and so is a whole number.
  fileprivate var isRounded: Bool {
    if case .decimal(let scale, _) = base { scale > 0 } else { false }
  }
}
