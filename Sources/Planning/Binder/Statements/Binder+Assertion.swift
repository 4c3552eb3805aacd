import Columns
import Diagnostics
import Syntax

/// ASSERT: the rows of its FROM clause, each with the condition's value, and what is to be shown of those that break
/// it.
extension StatementBinder {
  func bindAssertion(_ syntax: AssertionSyntax) -> BoundAssertion? {
    guard enterQuery(depth: 1, at: syntax.span), hasNamedGroups(syntax.rows) else { return nil }
    defer { queryDepth -= 1 }
    bindCommonTables(syntax.with, outer: nil)
    var items = AssertionItems()
    let output = bindSelect(syntax.rows, orderBy: nil, outer: nil) { context in
      items = self.items(of: syntax, in: context)
      return items.all
    }
    guard diagnostics.isEmpty, let holds = output.columns.first?.expression else { return nil }
    let shown = shownColumns(output, items, of: syntax.condition.span)
    return BoundAssertion(
      condition: SyntaxPrinter.text(of: syntax.condition), message: syntax.message,
      subject: syntax.rows.from.isEmpty ? nil : syntax.rows.groupBy == nil ? .row : .group,
      counts: counts(of: holds, over: output.plan, at: syntax.span),
      broken: rows(of: output.plan, where: .call(.isFalse, [holds], .boolean, syntax.span), shown),
      undecided: rows(of: output.plan, where: .call(.isNull, [holds], .boolean, syntax.span), shown))
  }

  /// An assertion has no SELECT list that groups could refer to.
  private func hasNamedGroups(_ rows: SelectSyntax) -> Bool {
    var place: SourceSpan?
    switch rows.groupBy {
    case .all(let span): place = span
    case .elements: place = rows.groupBy?.keys.lazy.compactMap { $0.ordinal?.span }.first
    case nil: break
    }
    guard let place else { return true }
    report(
      .ordinalOutOfRange, "an assertion selects no columns that GROUP BY could count", at: place,
      hint: "name the columns to group by")
    return false
  }

  // MARK: What is computed

  private func items(of syntax: AssertionSyntax, in context: ExpressionContext) -> AssertionItems {
    var items = AssertionItems()
    let start = context.uses.count
    let condition = bindCondition(syntax.condition, .assertion, in: context)
    let uses = start..<context.uses.count
    items.append(
      SelectItem(
        name: "holds",
        value: TrackedExpression(expression: condition, span: syntax.condition.span, uses: uses)))
    if condition == nil { return items }
    let sides = syntax.condition.sides
    context.within(.assertion) {
      if let groups = syntax.rows.groupBy {
        items.identity = items.append(
          groups.keys.map { SelectItem(name: $0.columnName, value: track($0, in: context)) })
      } else if context.aggregates.isEmpty {
        items.identity = items.append(identity(in: context))
      }
      if let sides {
        let (left, right) = (track(sides.left, in: context), track(sides.right, in: context))
        items.sides = items.append([
          SelectItem(name: "left", value: left.measured(beside: right)),
          SelectItem(name: "right", value: right.measured(beside: left)),
        ])
        if case .approximation(let approximation) = syntax.condition {
          items.isRounded = approximation.within == nil
          let within = approximation.within.map { SelectItem(name: "allowed", value: track($0, in: context)) }
          items.allowed = items.append([within].compactMap(\.self))
        }
      } else if context.aggregates.isEmpty, syntax.rows.groupBy == nil {
        items.columns = items.append(columns(of: uses, besides: items, in: context))
      }
    }
    return items
  }

  /// The columns that tell a row from the others: of a table its key, of a query all, as far as there is room.
  private func identity(in context: ExpressionContext) -> [SelectItem] {
    let items = context.scope.relations.flatMap { relation -> [SelectItem] in
      let table = relation.tableName.flatMap { catalog.table(named: $0.lowercased()) }
      let keys = table?.identifyingFields ?? []
      return relation.columns.compactMap { index in
        let name = context.scope.columns[index].name
        guard keys.isEmpty ? name != "source" : keys.contains(name) else { return nil }
        return item(context.scope.columns[index], at: relation.span, in: context)
      }
    }
    return Array(items.prefix(8))
  }

  /// Those that the condition reads and that are not shown already.
  private func columns(
    of uses: Range<Int>, besides items: AssertionItems, in context: ExpressionContext
  ) -> [SelectItem] {
    var seen = Set(items.all.compactMap { $0.value.expression })
    return context.uses[uses].compactMap { use in
      let column = context.scope.columns.first {
        if case .column(use.column, _)? = $0.expression { true } else { false }
      }
      guard let column, let expression = column.expression, seen.insert(expression).inserted else {
        return nil
      }
      return item(column, at: use.span, in: context)
    }
  }

  private func item(_ column: ScopeColumn, at span: SourceSpan, in context: ExpressionContext) -> SelectItem {
    let start = context.uses.count
    if let expression = column.expression { context.noteUse(of: expression, at: span) }
    return SelectItem(
      name: column.name,
      value: TrackedExpression(expression: column.expression, span: span, uses: start..<context.uses.count))
  }

  // MARK: What is shown

  private func shownColumns(
    _ output: QueryOutput, _ items: AssertionItems, of span: SourceSpan
  ) -> [NamedExpression] {
    func named(_ range: Range<Int>) -> [NamedExpression] {
      output.columns[range].compactMap { column in
        column.expression.map {
          NamedExpression(
            column: PlanColumn(id: newColumn(), name: column.name, type: $0.type), expression: $0)
        }
      }
    }
    return named(items.identity) + named(items.sides)
      + distance(output.columns[items.sides], items.isRounded, span)
      + named(items.allowed)
      + named(items.columns)
  }

  /// How far apart the two sides are, where that can be said, and how far rounding lets them be.
  private func distance(
    _ sides: ArraySlice<OutputColumn>, _ isRounded: Bool, _ span: SourceSpan
  ) -> [NamedExpression] {
    var operands = sides.compactMap { $0.expression.map { Operand(wide($0), span) } }
    guard operands.count == 2 else { return [] }
    // A bare number beside a percentage is one, and what they differ by is in percentage points.
    if let share = operands.compactMap(\.type.unit).first(where: \.isShare) {
      operands = operands.map { $0.type.unit == nil ? Operand($0.expression.measured(in: share), span) : $0 }
    }
    let areNumbers = operands.allSatisfy { $0.type.isNumeric }
    guard areNumbers || operands.allSatisfy({ [.date, .timestamp].contains($0.type.base) }) else { return [] }
    let (difference, faults) = capturingDiagnostics { arithmetic(.subtract, operands[0], operands[1], span) }
    guard let difference, faults.isEmpty else { return [] }
    let result = named("difference", difference)
    guard isRounded, areNumbers else { return [result] }
    let sides = sides.compactMap(\.expression)
    return [result, named("allowed", .call(.roundingBound, sides, difference.type, span))]
  }

  private func named(_ name: String, _ expression: BoundExpression) -> NamedExpression {
    NamedExpression(
      column: PlanColumn(id: newColumn(), name: name, type: expression.type), expression: expression)
  }

  /// An integer as a decimal, in which the difference of any two has room.
  private func wide(_ expression: BoundExpression) -> BoundExpression {
    guard expression.type.base == .integer else { return expression }
    return .cast(expression, DataType.decimal(0).with(expression.type.unit), isTry: false, .none)
  }

  private func rows(
    of plan: LogicalPlan, where condition: BoundExpression, _ shown: [NamedExpression]
  ) -> BoundQuery {
    let chosen = LogicalPlan.limit(.filter(plan, condition), count: BoundAssertion.maximumShown, offset: 0)
    return BoundQuery(plan: .project(chosen, shown), subqueries: subqueries)
  }

  private func counts(of holds: BoundExpression, over plan: LogicalPlan, at span: SourceSpan) -> BoundQuery {
    let filters: [BoundExpression?] = [nil, holds, .call(.isFalse, [holds], .boolean, span)]
    let aggregates = filters.map { filter in
      LogicalAggregate.Output(
        column: PlanColumn(id: newColumn(), name: "count", type: .integer),
        aggregate: BoundAggregate(
          function: .countRows, arguments: [], filter: filter, type: .integer, span: span))
    }
    return BoundQuery(
      plan: .aggregate(LogicalAggregate(input: plan, groups: [], aggregates: aggregates)),
      subqueries: subqueries)
  }
}

/// What an assertion computes of each row: the condition first, then the parts of what is shown.
private struct AssertionItems {
  var all: [SelectItem] = []
  var identity = 0..<0
  var sides = 0..<0
  /// What WITHIN allows.
  var allowed = 0..<0
  /// Whether rounding is followed to say how far the sides may differ.
  var isRounded = false
  var columns = 0..<0

  @discardableResult
  mutating func append(_ items: [SelectItem]) -> Range<Int> {
    all += items
    return (all.count - items.count)..<all.count
  }

  mutating func append(_ item: SelectItem) { all.append(item) }
}

extension ExpressionSyntax {
  /// What a comparison compares.
  fileprivate var sides: (left: ExpressionSyntax, right: ExpressionSyntax)? {
    switch self {
    case .binary(let op, let left, let right, _) where op.isComparison: (left, right)
    case .isDistinct(let left, let right, _, _): (left, right)
    case .approximation(let approximation): (approximation.left, approximation.right)
    default: nil
    }
  }
}

extension BinaryOperatorSyntax {
  fileprivate var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

extension TrackedExpression {
  /// A bare number in the unit of what it is compared with.
  fileprivate func measured(beside other: TrackedExpression) -> TrackedExpression {
    guard let unit = other.expression?.type.unit, case .constant(_, let type)? = expression, type.isNumeric,
      type.unit == nil
    else { return self }
    var result = self
    result.expression = expression?.measured(in: unit)
    return result
  }
}
