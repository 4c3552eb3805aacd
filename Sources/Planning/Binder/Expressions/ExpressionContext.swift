import Columns
import Diagnostics
import Syntax

/// Where an expression stands, for messages and for what is allowed there.
enum Clause: String {
  case select = "SELECT"
  case `where` = "WHERE"
  case groupBy = "GROUP BY"
  case having = "HAVING"
  case orderBy = "ORDER BY"
  case distinctOn = "DISTINCT ON"
  case join = "ON"
  case values = "VALUES"
  case limit = "LIMIT"
  case parameterDefault = "DEFAULT"
  case assertion = "ASSERT"
  case aggregateArgument = "an aggregate"
  case filter = "FILTER"
  case grouping = "GROUPING"
  case compare = "COMPARE"
  case check = "CHECK"
  case set = "SET"
  case extend = "EXTEND"
  case qualify = "QUALIFY"
  case window = "OVER"
  case chart = "CHART"
  case tableFunction = "a function in FROM"

  var allowsAggregates: Bool {
    switch self {
    case .select, .having, .orderBy, .distinctOn, .assertion, .qualify, .window: true
    default: false
    }
  }

  var allowsWindows: Bool {
    switch self {
    case .select, .orderBy, .distinctOn, .assertion, .qualify, .extend: true
    default: false
    }
  }
}

/// An item of a SELECT list that others can use by its alias.
struct SelectAlias {
  var name: Identifier
  var expression: BoundExpression?
}

/// What the expressions of one SELECT share: names, aliases, and the aggregates found in them so far.
final class ExpressionContext {
  var scope: Scope
  /// Where the query stands, if it is part of a subquery: its names can be used where this query has none such.
  let outer: SubqueryFrame?
  var clause: Clause
  /// By lowercased name; of two alike the first is meant.
  private(set) var aliases: [String: SelectAlias] = [:]
  /// Those that HAVING means although columns have their names, since these are not grouped; by lowercased name.
  var aliasesBeforeColumns: Set<String> = []
  /// Of items that were not bound yet.
  var laterAliases: Set<String> = []
  private(set) var aggregates: [LogicalAggregate.Output] = []
  private var aggregateColumns: [BoundAggregate: ColumnID] = [:]
  private(set) var aggregateIDs: Set<ColumnID> = []
  /// The totals that SHARE divides by.
  private(set) var shares: [Share] = []
  private(set) var groupingCalls: [GroupingCall] = []
  /// What aggregates read once a group, so that it must be the same for all rows of one.
  var perGroup: [TrackedExpression] = []
  /// Whether an aggregate would make groups of the rows; not of those that a pipe extends.
  var makesGroups = true
  var windows: [WindowUse] = []
  /// Whether OVER stands somewhere, be it at fault.
  var usesWindows = false
  var windowColumns: [WindowKey: Int] = [:]
  var windowIDs: Set<ColumnID> = []
  /// Those that WINDOW defines, by lowercased name.
  var namedWindows: [String: BoundWindow] = [:]
  /// Names of windows whose definition is at fault.
  var faultyWindows: Set<String> = []
  /// Each use of a column, in the order of binding, so that an error about one can point at it.
  private(set) var uses: [(column: ColumnID, span: SourceSpan)] = []

  /// What rows must satisfy, beside their own FILTER, to be taken into the aggregates that are being bound, and what
  /// PIVOT calls those that do.
  var restriction: (condition: BoundExpression, name: String)?
  /// What COLUMNS stands for in the expression that is being bound; nil outside of those that may have it.
  var expansion: ColumnsExpansion?

  init(scope: Scope, outer: SubqueryFrame?, clause: Clause = .select) {
    self.scope = scope
    self.outer = outer
    self.clause = clause
  }

  var allowsAggregates: Bool { clause.allowsAggregates && (makesGroups || clause != .window) }

  func declareAlias(_ name: Identifier, _ expression: BoundExpression?) {
    laterAliases.remove(name.key)
    if aliases[name.key] == nil { aliases[name.key] = SelectAlias(name: name, expression: expression) }
  }

  /// The column that will hold the aggregate's result; equal aggregates share one.
  func column(
    of aggregate: BoundAggregate, name: String, newColumn: () -> ColumnID
  ) -> BoundExpression {
    let key = aggregate.withoutSpans
    if let known = aggregateColumns[key] { return .column(known, aggregate.type) }
    let id = newColumn()
    aggregateColumns[key] = id
    aggregateIDs.insert(id)
    aggregates.append(
      .init(column: PlanColumn(id: id, name: name, type: aggregate.type), aggregate: aggregate))
    return .column(id, aggregate.type)
  }

  /// The column that will hold the total of what SHARE is of; equal shares have one total.
  func total(
    of value: Operand, call: SourceSpan, uses: Range<Int>, newColumn: () -> ColumnID
  ) -> PlanColumn {
    let key = value.expression.withoutSpans
    if let known = shares.first(where: { $0.value.expression.withoutSpans == key }) { return known.total }
    let total = PlanColumn(id: newColumn(), name: "total", type: value.type)
    shares.append(Share(value: value, total: total, span: call, uses: uses))
    return total
  }

  /// What it gives is of the grouped rows, as that of an aggregate.
  func note(_ call: GroupingCall) {
    aggregateIDs.insert(call.column.id)
    groupingCalls.append(call)
  }

  func noteUse(of expression: BoundExpression, at span: SourceSpan) {
    expression.walk { part in
      if case .column(let id, _) = part { uses.append((id, span)) }
      return true
    }
  }

  /// Whether the expression needs all rows of a group, or of the query.
  func containsAggregate(_ expression: BoundExpression) -> Bool {
    containsShare(expression) || !aggregateIDs.isEmpty && !expression.readsOnly { !aggregateIDs.contains($0) }
  }

  func containsShare(_ expression: BoundExpression) -> Bool {
    !shares.isEmpty && !expression.readsOnly { id in !shares.contains { $0.total.id == id } }
  }

  /// Binds something in another clause of the same SELECT.
  func within<Result>(_ inner: Clause, _ body: () -> Result) -> Result {
    let before = clause
    clause = inner
    defer { clause = before }
    return body()
  }
}
