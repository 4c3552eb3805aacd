import Columns
import Diagnostics
import Syntax

/// COMPARE planned WITH actual: the tables of FROM with `variance`, `percent` and `status` beside them.
extension StatementBinder {
  func bindCompare(_ compare: CompareSyntax, of source: BoundTable, outer: SubqueryFrame?) -> BoundTable {
    let context = ExpressionContext(scope: source.scope, outer: outer, clause: .compare)
    var planned = bindFigure(compare.planned, in: context)
    var actual = bindFigure(compare.actual, in: context)
    if let left = planned, let right = actual {
      let met = meeting(left, right, in: context)
      (planned, actual) = (met?.left, met?.right)
    }
    var comparison: Comparison?
    if let planned, let actual, canRepeat(planned), canRepeat(actual) {
      comparison = Comparison(
        planned: planned, actual: actual, span: compare.span, marks: marks(beside: planned, in: source.scope),
        goal: goal(of: planned, actual))
    }
    let variance = comparison.flatMap { arithmetic(.subtract, $0.actual, $0.planned, compare.span) }
    let percent = variance.flatMap { self.percent(comparison, variance: Operand($0, compare.span)) }
    let status = comparison.flatMap { self.status($0) }
    var result = source
    var items = source.plan.columns.map {
      NamedExpression(column: $0, expression: .column($0.id, $0.type))
    }
    var added: [(name: String, expression: BoundExpression?)] = []
    for (name, expression) in [("variance", variance), ("percent", percent), ("status", status)] {
      let column = expression.map { PlanColumn(id: newColumn(), name: name, type: $0.type) }
      if let column, let expression { items.append(NamedExpression(column: column, expression: expression)) }
      added.append((name, column.map { BoundExpression.column($0.id, $0.type) }))
    }
    followUnits(items)
    followGoals(items)
    result.plan = .project(source.plan, items)
    result.scope.add(added)
    return result
  }

  private func bindFigure(_ syntax: ExpressionSyntax, in context: ExpressionContext) -> Operand? {
    guard let operand = bindOperand(syntax, in: context) else { return nil }
    guard operand.type.isNumeric else {
      report(
        .typeMismatch, "COMPARE compares numbers", at: operand.span, operand.type.displayName,
        hint: operand.type.base == .text ? "cast it: CAST(… AS DECIMAL(12, 1))" : nil)
      return nil
    }
    return operand
  }

  /// The variance as a percentage of the plan; not applicable where nothing was planned.
  private func percent(_ comparison: Comparison?, variance: Operand) -> BoundExpression? {
    guard let comparison, let isZero = compared(.equal, comparison.planned, number(0, comparison)),
      let percent = percentage(variance, of: comparison.planned, comparison.span)
    else { return nil }
    let branch = BoundBranch(condition: isZero, result: .constant(.null(.notApplicable), percent.type))
    return .caseWhen([branch], otherwise: percent, percent.type)
  }

  // MARK: Status

  /// 'met', 'exceeded', 'partly met', 'not met', or 'not measured' with the reason.
  private func status(_ comparison: Comparison) -> BoundExpression? {
    let (planned, actual) = (comparison.planned, comparison.actual)
    guard let equal = compared(.equal, actual, planned), let above = compared(.greater, actual, planned)
    else { return nil }
    var branches = [missing(planned, "plan"), missing(actual, "actual")]
    branches.append(BoundBranch(isMet(comparison) ?? equal, "met"))
    let rising = rises(comparison)
    let known = rising.knownCondition
    if known == nil {
      branches.append(BoundBranch(isNull(Operand(rising, comparison.span)), "not measured: better not known"))
    }
    let isBetter = chosen(rising, above, negated(above, comparison))
    if comparison.goal?.isLimit ?? false {
      branches.append(BoundBranch(isBetter, "met"))
    } else {
      if let bound = isBound(comparison) { branches.append(BoundBranch(.and([isBetter, bound]), "met")) }
      branches.append(BoundBranch(isBetter, "exceeded"))
    }
    guard let partly = isPartly(comparison, rising) else { return nil }
    if partly.knownCondition != false { branches.append(BoundBranch(partly, "partly met")) }
    return .caseWhen(branches, otherwise: .constant(.text("not met"), .text), .text)
  }

  /// What is said of a figure that is missing, and why.
  private func missing(_ figure: Operand, _ name: String) -> BoundBranch {
    let reason = BoundExpression.coalesce(
      [.call(.reason, [figure.expression], .text, figure.span), .constant(.text("missing"), .text)], .text)
    return BoundBranch(
      condition: isNull(figure),
      result: .call(
        .concatenate, [.constant(.text("not measured: \(name) "), .text), reason], .text, figure.span))
  }

  /// Equal, or not farther from the plan than is tolerated.
  private func isMet(_ comparison: Comparison) -> BoundExpression? {
    let (planned, actual) = (comparison.planned, comparison.actual)
    guard let equal = compared(.equal, actual, planned) else { return nil }
    guard let tolerance = comparison.marks.tolerance, tolerance.type.isNumeric else { return equal }
    let margin = Operand(tolerance, comparison.span)
    guard let least = sum(.subtract, planned, margin, comparison),
      let most = sum(.add, planned, margin, comparison),
      let isAbove = compared(.greaterOrEqual, actual, least),
      let isBelow = compared(.lessOrEqual, actual, most)
    else { return nil }
    return .or([equal, .and([.call(.isNotNull, [tolerance], .boolean, comparison.span), isAbove, isBelow])])
  }

  /// Whether more is better in the row: as `better` says, or else the sign before the target, or the fields that are
  /// compared; NULL where none does.
  private func rises(_ comparison: Comparison) -> BoundExpression {
    var branches: [BoundBranch] = []
    for (mark, higher, lower) in [
      (comparison.marks.better, "higher", "lower"), (comparison.marks.qualifier, ">=", "<="),
    ] {
      guard let mark else { continue }
      branches.append(BoundBranch(condition: isText(mark, higher, comparison), result: .yes))
      branches.append(BoundBranch(condition: isText(mark, lower, comparison), result: .no))
    }
    let declared = comparison.goal.map { $0.better == .higher ? BoundExpression.yes : .no }
    let otherwise = declared ?? .constant(.null, .boolean)
    return branches.isEmpty ? otherwise : .caseWhen(branches, otherwise: otherwise, .boolean)
  }

  /// Whether the plan is a least or a most, which is met by whatever keeps it.
  private func isBound(_ comparison: Comparison) -> BoundExpression? {
    comparison.marks.qualifier.map {
      .or([isText($0, ">=", comparison), isText($0, "<=", comparison)])
    }
  }

  /// Of what falls short: whether it is better than the baseline or, where there is none and more is better,
  /// than nothing.
  private func isPartly(_ comparison: Comparison, _ rising: BoundExpression) -> BoundExpression? {
    let actual = comparison.actual
    guard var isSome = compared(.greater, actual, number(0, comparison)) else { return nil }
    isSome = rising.knownCondition.map { $0 ? isSome : .no } ?? .and([rising, isSome])
    guard let baseline = comparison.marks.baseline, baseline.type.isNumeric else { return isSome }
    let start = Operand(baseline, comparison.span)
    guard let isAbove = compared(.greater, actual, start), let isBelow = compared(.less, actual, start) else {
      return nil
    }
    let hasImproved = chosen(rising, isAbove, isBelow)
    return .caseWhen(
      [BoundBranch(condition: isNull(start), result: isSome)], otherwise: hasImproved, .boolean)
  }

  // MARK: Parts

  private func chosen(
    _ condition: BoundExpression, _ value: BoundExpression, _ otherwise: BoundExpression
  ) -> BoundExpression {
    if let known = condition.knownCondition { return known ? value : otherwise }
    return .caseWhen([BoundBranch(condition: condition, result: value)], otherwise: otherwise, .boolean)
  }

  private func compared(
    _ function: ScalarFunction, _ left: Operand, _ right: Operand
  ) -> BoundExpression? {
    comparison(function, left, right, left.span)
  }

  private func sum(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ comparison: Comparison
  ) -> Operand? {
    arithmetic(op, left, right, comparison.span).map { Operand($0, comparison.span) }
  }

  private func number(_ value: Int64, _ comparison: Comparison) -> Operand {
    Operand(.constant(.integer(value), .integer), comparison.span)
  }

  private func isNull(_ operand: Operand) -> BoundExpression {
    .call(.isNull, [operand.expression], .boolean, operand.span)
  }

  private func negated(_ condition: BoundExpression, _ comparison: Comparison) -> BoundExpression {
    .call(.not, [condition], .boolean, comparison.span)
  }

  private func isText(_ mark: BoundExpression, _ text: String, _ comparison: Comparison) -> BoundExpression {
    .call(.equal, [mark, .constant(.text(text), .text)], .boolean, comparison.span)
  }
}

/// Two figures to compare, and what the table says of how.
private struct Comparison {
  var planned: Operand
  var actual: Operand
  var span: SourceSpan
  var marks: ComparisonMarks
  var goal: FieldGoal?
}

/// Columns beside the plan that say how it is to be judged.
private struct ComparisonMarks {
  /// 'higher' or 'lower'.
  var better: BoundExpression?
  /// '>=' or '<=' where the plan is a bound.
  var qualifier: BoundExpression?
  var tolerance: BoundExpression?
  /// The latest that there is.
  var baseline: BoundExpression?
}

extension StatementBinder {
  /// What the fields declare: that of the plan, unless the actual one says the contrary.
  fileprivate func goal(of planned: Operand, _ actual: Operand) -> FieldGoal? {
    let (one, other) = (goal(of: planned.expression), goal(of: actual.expression))
    guard let one, let other else { return one ?? other }
    return one.better == other.better ? one : nil
  }

  /// Of the table that the plan is read from, or else of the only one that has them.
  fileprivate func marks(beside planned: Operand, in scope: Scope) -> ComparisonMarks {
    let read = planned.expression.referencedColumns
    let owners = Set(
      scope.columns.filter { $0.expression.map { !read.isDisjoint(with: $0.referencedColumns) } ?? false }
        .compactMap(\.relation))
    func mark(_ names: String...) -> BoundExpression? {
      for name in names {
        var found = owners.flatMap { scope.relations[$0].columnsByKey[name] ?? [] }
        if found.isEmpty { found = scope.visibleColumns(named: name) }
        if found.count == 1 { return scope.columns[found[0]].expression }
      }
      return nil
    }
    let baselines = owners.flatMap { scope.relations[$0].columnsByKey.keys }.filter {
      $0.hasPrefix("baseline")
    }
    func text(_ expression: BoundExpression?) -> BoundExpression? {
      expression?.type.base == .text ? expression : nil
    }
    return ComparisonMarks(
      better: text(mark("better")), qualifier: text(mark("target_qualifier", "qualifier")),
      tolerance: mark("tolerance"), baseline: baselines.max().flatMap { mark($0) })
  }
}

extension BoundBranch {
  fileprivate init(_ condition: BoundExpression, _ text: String) {
    self.init(condition: condition, result: .constant(.text(text), .text))
  }
}

extension BoundExpression {
  fileprivate static let yes = BoundExpression.constant(.boolean(true), .boolean)
  fileprivate static let no = BoundExpression.constant(.boolean(false), .boolean)
  /// Of a constant that is true or false.
  fileprivate var knownCondition: Bool? {
    if case .constant(.boolean(let value), _) = self { value } else { nil }
  }
}
