import Columns
import Diagnostics
import Execution
import Planning

/// Goes down a plan that gives no row to the operator whose input has some, and tells what about it lets none through.
struct EmptinessSearch {
  private let query: BoundQuery
  private let context: ExecutionContext
  /// What the user calls each column.
  private let names: [ColumnID: String]

  init(_ query: BoundQuery, _ context: ExecutionContext) {
    self.query = query
    self.context = context
    var names: [ColumnID: String] = [:]
    for plan in [query.plan] + query.subqueries {
      plan.walk { operation in
        for column in operation.columns { names[column.id] = column.name }
      }
    }
    self.names = names
  }

  // MARK: Operators

  /// - Parameter plan: gives no row.
  func reasons(of plan: LogicalPlan) throws(Diagnostic) -> [String] {
    switch plan {
    case .scan(let scan): return ["the table `\(scan.alias ?? scan.table.name)` has no rows"]
    case .filter(let input, let condition):
      return try hasRows(input) ? reasons(that: condition.conjuncts, leaveNoneOf: input) : reasons(of: input)
    case .limit(let input, nil, 0): return try reasons(of: input)
    case .limit(let input, let count, let offset), .limitBy(let input, _, let count, let offset):
      return try reasons(thatLimit: count, after: offset, leavesNoneOf: input)
    case .topN(let input, _, let count, let offset):
      return try reasons(thatLimit: count, after: offset, leavesNoneOf: input)
    case .project(let input, _), .sort(let input, _), .distinct(let input): return try reasons(of: input)
    case .aggregate(let aggregate): return try reasons(of: aggregate.input)
    case .spread(let spread): return try reasons(of: spread.input)
    case .window(let window): return try reasons(of: window.input)
    case .expansion(let expansion):
      return try hasRows(expansion.input) ? reasons(of: expansion.values) : reasons(of: expansion.input)
    case .totals(let totals): return try reasons(of: totals.input)
    case .join(let join): return try reasons(of: join)
    case .setOperation(let operation): return try reasons(of: operation)
    case .values, .recursive, .workingTable, .shared: return []
    }
  }

  private func reasons(
    thatLimit count: Int?, after offset: Int, leavesNoneOf input: LogicalPlan
  ) throws(Diagnostic) -> [String] {
    guard try hasRows(input) else { return try reasons(of: input) }
    if count == 0 { return ["LIMIT 0 lets no row through"] }
    return ["OFFSET \(offset) passes over all rows: there are only \(try counted(input))"]
  }

  /// Why nothing is made of any row.
  private func reasons(of values: LogicalExpansion.Values) -> [String] {
    switch values {
    case .parts: []
    case .series(let series):
      ["no series from `\(text(series.first))` to `\(text(series.last))` has a member"]
    case .split(let split): ["no row has a text in `\(text(split.text))` that could be split"]
    }
  }

  private func reasons(of operation: LogicalSetOperation) throws(Diagnostic) -> [String] {
    guard operation.op != .union, try hasRows(operation.left) else { return try reasons(of: operation.left) }
    if operation.op == .except { return ["EXCEPT takes all rows away: each of the first is in the second"] }
    guard try hasRows(operation.right) else { return try reasons(of: operation.right) }
    return ["INTERSECT finds no row that is in both"]
  }

  private func reasons(of join: LogicalJoin) throws(Diagnostic) -> [String] {
    if join.kind == .right { return try reasons(of: join.right) }
    guard join.kind != .left, join.kind != .full, try hasRows(join.left) else {
      return try reasons(of: join.left)
    }
    if join.kind == .anti { return ["each row has its like in the subquery, where none should have"] }
    guard try hasRows(join.right) else { return try reasons(of: join.right) }
    let keys = join.keys.map { "\(text($0.left)) = \(text($0.right))" }
    let conditions = (keys + (join.residual.map { [text($0)] } ?? [])).joined(separator: " AND ")
    guard !conditions.isEmpty else { return [] }
    let what =
      join.kind == .semi ? "no row has its like in the subquery by" : "no rows of the two sides match by"
    return ["\(what) `\(conditions)`" + (try nearKeys(of: join) ?? "")]
  }

  /// A value of each side that may have been meant for the other.
  private func nearKeys(of join: LogicalJoin) throws(Diagnostic) -> String? {
    guard join.keys.count == 1, let key = join.keys.first, key.left.type.base == .text else { return nil }
    let others = try values(of: key.right, in: join.right).texts
    for own in try values(of: key.left, in: join.left).texts.prefix(200) {
      let near = NearValues.texts(to: own, among: others)
      if let other = near.first, near.count == 1 { return ": one side has '\(own)', the other '\(other)'" }
    }
    return nil
  }

  // MARK: Conditions

  /// - Parameter conditions: hold for no row of the input together.
  private func reasons(
    that conditions: [BoundExpression], leaveNoneOf input: LogicalPlan
  ) throws(Diagnostic) -> [String] {
    var alone: [BoundExpression] = []
    for condition in conditions where try !hasRows(.filter(input, condition)) { alone.append(condition) }
    guard alone.isEmpty else {
      var reasons: [String] = []
      for condition in alone.prefix(3) {
        reasons.append("no row has `\(text(condition))`" + (try near(condition, in: input)))
      }
      if conditions.count > alone.count {
        let others = conditions.filter { !alone.contains($0) }
        let count = try counted(.filter(input, .conjunction(others)))
        reasons.append("without \(alone.count == 1 ? "it" : "them") there would be \(count)")
      }
      return reasons
    }
    return try reasons(thatTogether: conditions, leaveNoneOf: input)
  }

  /// - Parameter conditions: each holds for some rows.
  private func reasons(
    thatTogether conditions: [BoundExpression], leaveNoneOf input: LogicalPlan
  ) throws(Diagnostic) -> [String] {
    var kept: [BoundExpression] = []
    for condition in conditions {
      if try hasRows(.filter(input, .conjunction(kept + [condition]))) {
        kept.append(condition)
        continue
      }
      // One of those before it may be enough to say.
      for other in kept where try !hasRows(.filter(input, .conjunction([other, condition]))) {
        kept = [other]
        break
      }
      let left = LogicalPlan.filter(input, .conjunction(kept))
      let which = kept.map(text).joined(separator: " AND ")
      return [
        "no row with `\(which)` has `\(text(condition))`" + (try near(condition, in: left)),
        "without the one or the other there would be \(try counted(left)), or "
          + (try counted(.filter(input, condition))),
      ]
    }
    return []
  }

  /// What the rows have in place of what is asked for.
  private func near(_ condition: BoundExpression, in input: LogicalPlan) throws(Diagnostic) -> String {
    switch condition {
    case .call(let function, let operands, _, _) where operands.count >= 2:
      if let constant = operands[1].constantValue {
        return try near(function, operands[0], constant, in: input)
      }
      if let constant = operands[0].constantValue, let mirrored = function.mirrored {
        return try near(mirrored, operands[1], constant, in: input)
      }
      return ""
    case .inList(let operand, let wanted):
      let found = try values(of: operand, in: input)
      let near = wanted.flatMap { value -> [String] in
        guard case .text(let text) = value else { return [] }
        return NearValues.texts(to: text, among: found.texts)
      }
      return near.isEmpty
        ? try listed(found, operand) : "; near: " + near.map { "'\($0)'" }.joined(separator: ", ")
    case .call(.isNull, let operands, _, _) where operands.count == 1: return "; no value is missing"
    case .call(.isNotNull, let operands, _, _) where operands.count == 1: return "; all values are missing"
    case .inSubquery(_, let subquery), .exists(let subquery): return try whyNone(subquery)
    default: return ""
    }
  }

  /// What a subquery lacks that gives no row itself.
  private func whyNone(_ subquery: SubqueryID) throws(Diagnostic) -> String {
    guard query.subqueries.indices.contains(subquery.number),
      case let plan = query.subqueries[subquery.number],
      try !hasRows(plan)
    else { return "" }
    let reasons = try reasons(of: plan)
    return ", which gives no row" + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; "))
  }

  private func near(
    _ function: ScalarFunction, _ operand: BoundExpression, _ wanted: Value, in input: LogicalPlan
  ) throws(Diagnostic) -> String {
    switch function {
    case .equal, .isNotDistinct, .approximatelyEqual:
      let found = try values(of: operand, in: input)
      if case .text(let text) = wanted {
        let near = NearValues.texts(to: text, among: found.texts)
        return near.isEmpty
          ? try listed(found, operand) : "; near: " + near.map { "'\($0)'" }.joined(separator: ", ")
      }
      let near = NearValues.neighbours(of: wanted, among: found.values).map { self.text($0, operand) }
      return near.isEmpty ? "" : "; nearest: " + near.joined(separator: " and ")
    case .less, .lessOrEqual: return try extreme("least", of: operand, in: input, isGreatest: false)
    case .greater, .greaterOrEqual: return try extreme("greatest", of: operand, in: input, isGreatest: true)
    case .like, .ilike, .contains, .startsWith, .endsWith:
      guard case .text(let pattern) = wanted else { return "" }
      let core = String(pattern.split { $0 == "%" || $0 == "_" }.max { $0.count < $1.count } ?? "")
      let near = NearValues.texts(to: core, among: try values(of: operand, in: input).texts)
      return near.isEmpty ? "" : "; near: " + near.map { "'\($0)'" }.joined(separator: ", ")
    default: return ""
    }
  }

  private func extreme(
    _ name: String, of operand: BoundExpression, in input: LogicalPlan, isGreatest: Bool
  ) throws(Diagnostic) -> String {
    let key = SortKey(expression: operand, descending: isGreatest)
    let known = LogicalPlan.filter(input, .call(.isNotNull, [operand], .boolean, .none))
    let first = try values(
      of: operand, in: .limit(.sort(known, [key]), count: 1, offset: 0), isDistinct: false)
    return first.values.first.map { "; the \(name) is \(text($0, operand))" } ?? "; all values are missing"
  }

  /// Few values are all said.
  private func listed(_ found: Found, _ operand: BoundExpression) throws(Diagnostic) -> String {
    guard !found.values.isEmpty else { return "; all values are missing" }
    guard found.values.count <= 6 else { return "" }
    return "; there is " + found.values.map { text($0, operand) }.joined(separator: ", ")
  }

  private func text(_ expression: BoundExpression) -> String {
    ExpressionPrinter { [names] in names[$0] ?? "#\($0.number)" }.text(of: expression)
  }

  private func text(_ value: Value, _ operand: BoundExpression) -> String {
    value.literalText(operand.type)
  }

  // MARK: Running parts

  struct Found {
    var values: [Value]
    var texts: [String] { values.compactMap { if case .text(let text) = $0 { text } else { nil } } }
  }

  /// More are not looked at.
  private static let mostValues = 5000

  private func values(
    of expression: BoundExpression, in plan: LogicalPlan, isDistinct: Bool = true
  ) throws(Diagnostic) -> Found {
    let column = PlanColumn(id: freeColumn, name: "value", type: expression.type)
    let projected = LogicalPlan.project(plan, [NamedExpression(column: column, expression: expression)])
    let limited = LogicalPlan.limit(
      isDistinct ? .distinct(projected) : projected, count: Self.mostValues, offset: 0)
    let batches = try run(limited)
    return Found(
      values: batches.flatMap { batch in
        (0..<batch.count).compactMap { row in
          batch.columns[0].isNull(row) ? nil : batch.columns[0].value(at: row, type: expression.type)
        }
      })
  }

  /// One that no operator has.
  private var freeColumn: ColumnID { ColumnID((names.keys.map(\.number).max() ?? 0) + 1) }

  private func hasRows(_ plan: LogicalPlan) throws(Diagnostic) -> Bool {
    try run(.limit(plan, count: 1, offset: 0)).contains { $0.count > 0 }
  }

  /// `1 row`, `12 rows`.
  private func counted(_ plan: LogicalPlan) throws(Diagnostic) -> String {
    let count = try run(plan).reduce(0) { $0 + $1.count }
    return count == 1 ? "1 row" : "\(count) rows"
  }

  private func run(_ plan: LogicalPlan) throws(Diagnostic) -> [Batch] {
    var part = BoundQuery(plan: plan, subqueries: query.subqueries)
    part.shared = query.shared
    return try QueryExecutor.run(Optimizer().optimize(part), context)
  }
}

extension BoundExpression {
  fileprivate var constantValue: Value? {
    if case .constant(let value, _) = self { value } else { nil }
  }
}

extension ScalarFunction {
  /// What says the same with the operands changed about; nil for what is no comparison.
  fileprivate var mirrored: ScalarFunction? {
    switch self {
    case .equal, .isNotDistinct, .approximatelyEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: nil
    }
  }
}
