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
    guard found.asked.count == 1, case .call(.equal, let sides, _, _) = open[0] else {
      found.asked = found.asked.map { open.contains($0) ? $0.unlessFalse : $0 }
      return joined(input, with: found, keeping: false)
    }
    return joinedNegated(input, found, sides, partners)
  }

  /// NOT IN over what may be NULL: a row is kept that no row equals, where none is NULL, and where it is not NULL itself
  /// unless it has no rows at all to be compared with.
  private func joinedNegated(
    _ input: LogicalPlan, _ found: Partners, _ sides: [BoundExpression], _ copy: () -> Partners?
  ) -> LogicalPlan? {
    let own = Set(found.rows.columns.map(\.id))
    guard let operand = sides.first(where: { !$0.readsOnly(own.contains) }),
      let value = sides.first(where: { $0.readsOnly(own.contains) }), operand.readsOnly({ !own.contains($0) })
    else { return nil }
    guard var kept = joined(input, with: found, keeping: false) else { return nil }
    if mayBeNull(value, input, found) {
      guard var other = copy(), case .call(.equal, let sides, _, _)? = other.asked.first else { return nil }
      let columns = Set(other.rows.columns.map(\.id))
      guard let value = sides.first(where: { $0.readsOnly(columns.contains) }) else { return nil }
      other.asked = [.call(.isNull, [value], .boolean, .none)]
      guard let rest = joined(kept, with: other, keeping: false) else { return nil }
      kept = rest
    }
    guard mayBeNull(operand, input, found) else { return kept }
    guard var other = copy() else { return nil }
    other.asked = []
    other.seekers = .call(.isNull, [operand], .boolean, .none)
    return joined(kept, with: other, keeping: false)
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
  private struct Partners {
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
  private func partners(
    of plan: LogicalPlan, for query: CorrelatedQuery, given arguments: [BoundExpression],
    asking: BoundExpression? = nil
  ) -> Partners? {
    let renumbering = ColumnRenumbering(next: newColumn)
    let parameters = query.parameters.map { renumbering.number(for: $0.id) }
    var rows = renumbering.renumber(lower(plan))
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
    let own = Set(partners.rows.columns.map(\.id))
    let outer = Set(input.columns.map(\.id))
    var below: [BoundExpression] = []
    var between: [BoundExpression] = []
    for conjunct in partners.conditions + partners.asked {
      if conjunct.readsOnly(own.contains) { below.append(conjunct) } else { between.append(conjunct) }
    }
    var parts = JoinParts(conjuncts: between, isLeft: outer.contains, isRight: own.contains)
    // Without an equation every pair would have to be looked at.
    guard !parts.keys.isEmpty else { return nil }
    if let seekers = partners.seekers {
      // Those that don't seek have a key that finds nothing.
      guard let place = parts.keys.firstIndex(where: { !$0.matchesNulls }) else { return nil }
      let key = parts.keys[place].left
      parts.keys[place].left = .caseWhen(
        [BoundBranch(condition: seekers, result: key)], otherwise: nil, key.type)
    }
    return .join(
      LogicalJoin(
        kind: keeping ? .semi : .anti, left: input, right: partners.rows.filtered(by: below),
        keys: parts.keys,
        residual: parts.residual))
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
