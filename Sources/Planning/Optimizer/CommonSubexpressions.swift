import Columns

/// Computes once for each row what several expressions of a projection or an aggregate have in common, in a projection of its
/// own beneath.
///
/// What is computed for some rows only (a branch of CASE, an operand of AND behind the first, an argument of an aggregate with
/// FILTER) does not count unless it is also computed for all rows: nothing is computed that was not before.
struct CommonSubexpressions {
  static let name = "common subexpressions"
  /// Larger operators are left as they are.
  private static let maximumNodes = 600
  /// Projections put one beneath the other.
  private static let maximumLayers = 8

  private let columns: ColumnSupply

  static func apply(to query: BoundQuery) -> BoundQuery {
    let pass = CommonSubexpressions(columns: ColumnSupply(query))
    var result = query
    result.plan = pass.apply(to: query.plan)
    result.subqueries = query.subqueries.map(pass.apply)
    result.shared = query.shared.map(pass.apply)
    return result
  }

  private func apply(to plan: LogicalPlan) -> LogicalPlan {
    let lower = plan.mapInputs(apply)
    switch lower {
    case .project(let input, let items):
      let uses = items.map { Use(expression: $0.expression, isConditional: false) }
      guard let (below, expressions) = extract(uses, over: input) else { return lower }
      return .project(below, zip(items, expressions).map { item, new in item.mapExpression { _ in new } })
    case .aggregate(var aggregate):
      var uses = aggregate.groups.map { Use(expression: $0.expression, isConditional: false) }
      for output in aggregate.aggregates { uses += output.aggregate.uses }
      guard let (below, expressions) = extract(uses, over: aggregate.input) else { return lower }
      // The same order in which the expressions were taken.
      var rest = expressions[...]
      aggregate.groups = aggregate.groups.map { $0.mapExpression { rest.popFirst() ?? $0 } }
      aggregate.aggregates = aggregate.aggregates.map {
        .init(column: $0.column, aggregate: $0.aggregate.mapExpressions { rest.popFirst() ?? $0 })
      }
      aggregate.input = below
      return .aggregate(aggregate)
    default: return lower
    }
  }

  /// An expression of an operator.
  struct Use {
    var expression: BoundExpression
    /// Whether it is computed for some rows only.
    var isConditional: Bool
  }

  /// The input with what the expressions have in common, and the expressions over it; nil where they have nothing.
  private func extract(
    _ uses: [Use], over input: LogicalPlan
  ) -> (input: LogicalPlan, expressions: [BoundExpression])? {
    var nodes = 0
    for use in uses where use.expression.height(limit: 2) > 1 {
      nodes += use.expression.nodeCount(limit: Self.maximumNodes)
    }
    guard nodes > 3, nodes < Self.maximumNodes, mayRepeat(uses) else { return nil }
    var uses = uses
    var below = input
    var isFound = false
    for _ in 0..<Self.maximumLayers {
      var census = Census()
      for use in uses { census.note(use) }
      let common = census.common
      guard !common.isEmpty else { break }
      isFound = true
      let names = Dictionary(below.columns.map { ($0.id, $0.name) }) { first, _ in first }
      let printer = ExpressionPrinter { names[$0] ?? "" }
      var items: [NamedExpression] = []
      var known: [BoundExpression: BoundExpression] = [:]
      for expression in common {
        let column = PlanColumn(
          id: columns.next(), name: printer.text(of: expression), type: expression.type)
        items.append(NamedExpression(column: column, expression: expression))
        known[expression.withoutSpans] = .column(column.id, column.type)
      }
      for index in uses.indices { uses[index].expression = uses[index].expression.replacing(known) }
      var needed: Set<ColumnID> = []
      for use in uses { use.expression.collectColumns(into: &needed) }
      let passed = below.columns.filter { needed.contains($0.id) }.map {
        NamedExpression(column: $0, expression: .column($0.id, $0.type))
      }
      below = .project(below, passed + items)
    }
    return isFound ? (below, uses.map(\.expression)) : nil
  }
}

/// Whether two of the expressions within these may compute the same. Most operators have no such two, and it costs less to see
/// that than to count.
private func mayRepeat(_ uses: [CommonSubexpressions.Use]) -> Bool {
  var keys: [Int] = []
  for use in uses { _ = use.expression.gatherKeys(into: &keys) }
  keys.sort()
  return zip(keys, keys.dropFirst()).contains { $0 == $1 }
}

/// Counts the expressions within expressions. Those that compute the same have one key.
private struct Census {
  private struct Entry {
    var expression: BoundExpression
    var count = 1
    /// In the order in which they were met.
    var place: Int
  }

  private var entries: [BoundExpression: Entry] = [:]
  /// What is computed for all rows.
  private var certain: Set<BoundExpression> = []

  mutating func note(_ use: CommonSubexpressions.Use) {
    if !use.isConditional { noteCertain(use.expression) }
    count(use.expression)
  }

  private mutating func noteCertain(_ expression: BoundExpression) {
    guard expression.isWorthKeeping, certain.insert(expression.withoutSpans).inserted else { return }
    let parts = expression.children
    for part in expression.choosesOperands ? parts.prefix(1) : parts[...] { noteCertain(part) }
  }

  /// What is met again is not looked into: its parts are computed with it.
  private mutating func count(_ expression: BoundExpression) {
    guard expression.isWorthKeeping else { return }
    let key = expression.withoutSpans
    if entries[key] != nil {
      entries[key]?.count += 1
      return
    }
    entries[key] = Entry(expression: expression, place: entries.count)
    for part in expression.children { count(part) }
  }

  /// What is computed more than once, and for all rows anyway; of those within each other the inner ones.
  var common: [BoundExpression] {
    let repeated = entries.filter { $0.value.count > 1 && certain.contains($0.key) }
    let inner = repeated.values.filter { entry in
      !entry.expression.children.contains { $0.contains { repeated[$0.withoutSpans] != nil } }
    }
    return inner.sorted { $0.place < $1.place }.map(\.expression)
  }
}

/// Gives column numbers that nothing in the query has.
final class ColumnSupply {
  private let query: BoundQuery
  private var last: ColumnID?

  init(_ query: BoundQuery) { self.query = query }

  func next() -> ColumnID {
    let next = ColumnID((last ?? query.lastColumn).number + 1)
    last = next
    return next
  }
}

extension BoundAggregate {
  /// In the order of `mapExpressions`.
  fileprivate var uses: [CommonSubexpressions.Use] {
    arguments.map { .init(expression: $0, isConditional: filter != nil) }
      + (filter.map { [.init(expression: $0, isConditional: false)] } ?? [])
      + orderBy.map { .init(expression: $0.expression, isConditional: true) }
  }
}

extension BoundExpression {
  /// Whether the value is computed from the row, rather than read.
  fileprivate var isWorthKeeping: Bool {
    switch self {
    case .constant, .column, .scalarSubquery, .exists, .correlated: false
    case .call, .cast, .and, .or, .inList, .inSubquery, .caseWhen, .coalesce: !isConstant
    }
  }

  /// Appends a key of each expression in it that is worth keeping, and gives its own. Those that compute the same have the same;
  /// others may have it too, such as where constants differ.
  fileprivate func gatherKeys(into keys: inout [Int]) -> Int {
    var key: Int
    switch self {
    case .column(let id, _): return id.number
    case .constant, .scalarSubquery, .exists, .correlated: return -1
    case .call(let function, _, _, _): key = function.hashValue
    case .cast: key = -2
    case .and: key = -3
    case .or: key = -4
    case .inList: key = -5
    case .inSubquery: key = -6
    case .caseWhen: key = -7
    case .coalesce: key = -8
    }
    for child in children { key = key &* 0x9e37_79b9 &+ child.gatherKeys(into: &keys) }
    if isWorthKeeping { keys.append(key) }
    return key
  }

  /// Whether operands behind the first are computed for some rows only.
  fileprivate var choosesOperands: Bool {
    switch self {
    case .and, .or, .caseWhen, .coalesce: true
    default: false
    }
  }

  fileprivate func contains(_ condition: (BoundExpression) -> Bool) -> Bool {
    condition(self) || children.contains { $0.contains(condition) }
  }

  fileprivate func replacing(_ columns: [BoundExpression: BoundExpression]) -> BoundExpression {
    guard isWorthKeeping else { return self }
    return columns[withoutSpans] ?? mapChildren { $0.replacing(columns) }
  }
}
