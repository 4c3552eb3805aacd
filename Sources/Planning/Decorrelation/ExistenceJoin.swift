import Columns
import Diagnostics

/// Conditions on what a subquery finds as semi and anti joins, where its rows only have to be filtered by the row around:
/// `EXISTS (SELECT … FROM t WHERE t.k = r.k AND t.x <> r.x)` keeps those rows of `r` that find a partner in `t` by `k` of
/// which the rest holds, and so does `r.x IN (SELECT t.x …)`. No pair is looked at but those that an equation finds.
extension Decorrelation {
  /// The input with those of its rows that the condition keeps; nil where the condition is none of this kind.
  func existenceJoin(_ condition: BoundExpression, over input: LogicalPlan) -> LogicalPlan? {
    guard !citesRows else { return nil }
    var node = condition
    var isNegated = false
    while case .call(.not, let operands, _, _) = node, let operand = operands.first {
      node = operand
      isNegated.toggle()
    }
    guard case .correlated(let id, let form, let arguments, _, _) = node,
      !arguments.contains(where: { $0.containsCorrelated || $0.isFallible })
    else { return nil }
    let query = queries[id.number]
    switch form {
    case .exists:
      return partners(of: query.plan.withoutLimit, for: query, given: arguments).flatMap {
        joined(input, with: $0, keeping: !isNegated)
      }
    case .scalar:
      guard let compared = query.compared else { return nil }
      return comparedJoin(compared, of: query, arguments, over: input, isNegated: isNegated)
    }
  }

  // MARK: Comparisons with all rows

  /// `x IN (query)`, `x < ALL (query)` and the like, or its negation, where only rows count for which it is true.
  private func comparedJoin(
    _ compared: ComparedRows, of query: CorrelatedQuery, _ arguments: [BoundExpression],
    over input: LogicalPlan, isNegated: Bool
  ) -> LogicalPlan? {
    func partners() -> Partners? {
      self.partners(of: compared.rows, for: query, given: arguments, asking: compared.condition)
    }
    guard var found = partners() else { return nil }
    if isNegated == compared.isAll {
      // One row of which it holds, or not, decides.
      if compared.isAll { found.asked = [.call(.not, [.conjunction(found.asked)], .boolean, .none)] }
      return joined(input, with: found, keeping: true)
    }
    if compared.isAll {
      let holds = BoundExpression.call(.isTrue, [.conjunction(found.asked)], .boolean, .none)
      found.asked = [.call(.not, [holds], .boolean, .none)]
      return joined(input, with: found, keeping: false)
    }
    let open = found.asked.filter { mayBeNull($0, input, found) }
    guard !open.isEmpty else { return joined(input, with: found, keeping: false) }
    if let ways = ways(notToDiffer: found, from: input, partners) {
      let kept = ways.reduce(LogicalPlan?.some(input)) { kept, way in
        kept.flatMap { joined($0, with: way, keeping: false) }
      }
      if let kept { return kept }
    }
    found.asked = found.asked.map { open.contains($0) ? $0.unlessFalse : $0 }
    return joined(input, with: found, keeping: false)
  }

  /// The ways in which rows may be found that do not surely differ from the row around, each a search by equations: each of
  /// the values compared is equal to its own, or NULL, or its own is. The first is that all are equal.
  ///
  /// A row is kept by NOT IN where none of them finds any.
  /// - Returns: nil where something else than equations is asked, or there are too many ways.
  func ways(
    notToDiffer found: Partners, from input: LogicalPlan, _ copy: () -> Partners?
  ) -> [Partners]? {
    var ways: [[Sameness]] = [[]]
    for equation in found.asked {
      guard let sides = Equation(equation, of: found) else { return nil }
      var options = [Sameness.equal]
      if mayBeNull(sides.value, input, found) { options.append(.valueIsNull) }
      if mayBeNull(sides.operand, input, found) { options.append(.operandIsNull) }
      ways = ways.flatMap { way in options.map { way + [$0] } }
      if ways.count > Self.mostWays { return nil }
    }
    var result: [Partners] = []
    for (number, way) in ways.enumerated() {
      guard var partners = number == 0 ? found : copy(), partners.asked.count == way.count else { return nil }
      var asked: [BoundExpression] = []
      var seekers: [BoundExpression] = []
      for (equation, option) in zip(partners.asked, way) {
        guard let sides = Equation(equation, of: partners) else { return nil }
        switch option {
        case .equal: asked.append(equation)
        case .valueIsNull: asked.append(.call(.isNull, [sides.value], .boolean, .none))
        case .operandIsNull: seekers.append(.call(.isNull, [sides.operand], .boolean, .none))
        }
      }
      partners.asked = asked
      partners.seekers = seekers.isEmpty ? nil : .conjunction(seekers)
      result.append(partners)
    }
    return result
  }

  /// More ways are not looked through one by one.
  private static let mostWays = 9

  /// Why a value is not known to differ from the one that it is compared with.
  private enum Sameness { case equal, valueIsNull, operandIsNull }

  /// A comparison of a value of the rows with an operand of the row around.
  private struct Equation {
    var value: BoundExpression
    var operand: BoundExpression

    init?(_ condition: BoundExpression, of partners: Partners) {
      guard case .call(.equal, let sides, _, _) = condition else { return nil }
      let own = Set(partners.rows.columns.map(\.id))
      guard let value = sides.first(where: { $0.readsOnly(own.contains) }),
        let operand = sides.first(where: { !$0.readsOnly(own.contains) }),
        operand.readsOnly({ !own.contains($0) })
      else { return nil }
      self.value = value
      self.operand = operand
    }
  }

  private func mayBeNull(_ expression: BoundExpression, _ input: LogicalPlan, _ partners: Partners) -> Bool {
    let own = Set(partners.rows.columns.map(\.id))
    if expression.readsOnly(own.contains) {
      return !partners.conditions.contains { $0.asksPresence(of: expression) }
        && NullKnowledge(partners.rows).mayBeNull(expression)
    }
    if expression.readsOnly({ !own.contains($0) }) { return NullKnowledge(input).mayBeNull(expression) }
    guard case .call(.equal, let sides, _, _) = expression else { return true }
    return sides.contains { mayBeNull($0, input, partners) }
  }

  // MARK: Joins

  /// What a row around finds: those of the rows for which all conditions hold, its own values put in.
  struct Partners {
    var rows: LogicalPlan
    /// The query's own.
    var conditions: [BoundExpression]
    /// What is asked of its rows.
    var asked: [BoundExpression]
    /// Which of the rows around look for partners; nil: all.
    var seekers: BoundExpression?
  }

  /// - Parameter asking: over the columns of the plan and the query's parameters.
  /// - Returns: nil where its rows themselves depend on the row around.
  func partners(
    of plan: LogicalPlan, for query: CorrelatedQuery, given arguments: [BoundExpression],
    asking: BoundExpression? = nil
  ) -> Partners? {
    let renumbering = ColumnRenumbering(next: newColumn)
    let parameters = query.parameters.map { renumbering.number(for: $0.id) }
    let lowered = lower(plan)
    if isEnded() { return nil }
    var rows = renumbering.renumber(lowered)
    var asked = asking.map { renumbering.renumber($0).conjuncts } ?? []
    var conditions: [BoundExpression] = []
    search: while true {
      switch rows {
      case .project(let input, let items):
        let computed = Dictionary(items.map { ($0.column.id, $0.expression) }) { first, _ in first }
        asked = asked.map { $0.substituting { computed[$0] } }
        conditions = conditions.map { $0.substituting { computed[$0] } }
        rows = input
      case .filter(let input, let condition):
        conditions = condition.conjuncts + conditions
        rows = input
      default: break search
      }
    }
    let all = conditions + asked
    guard !all.contains(where: { $0.isFallible || $0.readsReasons || $0.containsCorrelated }),
      !rows.reads(anyOf: Set(parameters))
    else { return nil }
    let given = Dictionary(zip(parameters, arguments)) { first, _ in first }
    return Partners(
      rows: rows, conditions: conditions.map { $0.substituting { given[$0] } },
      asked: asked.map { $0.substituting { given[$0] } })
  }

  /// - Parameter keeping: whether rows with a partner are kept, or those without one.
  private func joined(_ input: LogicalPlan, with partners: Partners, keeping: Bool) -> LogicalPlan? {
    search(for: partners, from: input).map { found in
      .join(
        LogicalJoin(
          kind: keeping ? .semi : .anti, left: input, right: found.rows, keys: found.parts.keys,
          residual: found.parts.residual))
    }
  }

  /// The rows of which some may be partners, and what makes them so.
  /// - Returns: nil where every pair would have to be looked at.
  func search(
    for partners: Partners, from input: LogicalPlan
  ) -> (rows: LogicalPlan, parts: JoinParts)? {
    let own = Set(partners.rows.columns.map(\.id))
    let outer = Set(input.columns.map(\.id))
    var below: [BoundExpression] = []
    var between: [BoundExpression] = []
    for conjunct in partners.conditions + partners.asked {
      if conjunct.readsOnly(own.contains) { below.append(conjunct) } else { between.append(conjunct) }
    }
    var rows = partners.rows.filtered(by: below)
    var parts = JoinParts(conjuncts: between, isLeft: outer.contains, isRight: own.contains)
    if parts.isEmpty {
      // One row is a partner of all.
      rows = .limit(rows, count: 1, offset: 0)
      let always = BoundExpression.constant(.boolean(true), .boolean)
      parts.keys = [LogicalJoin.Key(left: always, right: always, matchesNulls: false)]
    }
    guard !parts.keys.isEmpty else { return nil }
    if let seekers = partners.seekers {
      // Those that don't seek have a key that finds nothing.
      guard let place = parts.keys.firstIndex(where: { !$0.matchesNulls }) else { return nil }
      let key = parts.keys[place].left
      parts.keys[place].left = .caseWhen(
        [BoundBranch(condition: seekers, result: key)], otherwise: nil, key.type)
    }
    return (rows, parts)
  }
}

extension BoundExpression {
  /// Whether it is true or NULL.
  fileprivate var unlessFalse: BoundExpression {
    .call(.not, [.call(.isFalse, [self], .boolean, .none)], .boolean, .none)
  }

  fileprivate func asksPresence(of expression: BoundExpression) -> Bool {
    guard case .call(.isNotNull, let operands, _, _) = self, let operand = operands.first else {
      return false
    }
    return operand.computesSame(as: expression)
  }
}

extension LogicalPlan {
  /// Whether any operator reads one of the columns.
  fileprivate func reads(anyOf columns: Set<ColumnID>) -> Bool {
    var found = false
    walk { part in
      if !found { found = part.expressions.contains { !$0.readsOnly { !columns.contains($0) } } }
    }
    return found
  }
}
