import Columns
import Diagnostics
import Syntax

/// `(a, b)` beside another such: value by value, as the standard has it.
extension StatementBinder {
  struct Row {
    var values: [Operand]
    var span: SourceSpan
  }

  func bindRow(_ items: [ExpressionSyntax], _ span: SourceSpan, in context: ExpressionContext) -> Row? {
    bindOperands(items, in: context).map { Row(values: $0, span: span) }
  }

  /// The values of a query that stands for one row, where they stand in the query itself, these, and which of them names the
  /// unit. nil where a column is at
  /// fault, or there are not as many as there should be.
  func bindRow(
    _ query: QuerySyntax, _ span: SourceSpan, in context: ExpressionContext, _ isAsLong: (Int) -> Bool
  ) -> [(value: Operand, constants: [Value]?, unit: Int?)]? {
    let frame = SubqueryFrame(in: context)
    let output = bindQuery(query, outer: frame)
    guard !output.isIncomplete, isAsLong(output.columns.count) else { return nil }
    var row: [(value: Operand, constants: [Value]?, unit: Int?)] = []
    for column in output.columns {
      guard let type = column.type, let expression = column.expression else { return nil }
      let item = NamedExpression(
        column: PlanColumn(id: column.id, name: column.name, type: type), expression: expression)
      // Each value is that of a subquery of its own.
      let plan = ColumnRenumbering(next: newColumn).renumber(.project(output.plan, [item]))
      let value = subquery(plan, frame, .scalar, type, span)
      followUnit(of: column.id, value, frame)
      let unit = unitColumns[column.id].flatMap { names in output.columns.firstIndex { $0.id == names } }
      row.append((Operand(value, column.span), output.plan.constants(of: column.id), unit))
    }
    return row
  }

  func reportLoneRow(_ span: SourceSpan) {
    report(
      .typeMismatch, "several values in parentheses are no single value", at: span, "a row of values",
      hint:
        "compare them with as many, as in (a, b) = (1, 2) or (a, b) IN ((1, 2), (3, 4)), or write one value")
  }

  /// What `build` makes of the values that stand against each other, each pair of one type.
  func compare(
    _ row: Row, with syntax: ExpressionSyntax, in context: ExpressionContext,
    _ build: ([(left: BoundExpression, right: BoundExpression)]) -> BoundExpression
  ) -> BoundExpression? {
    if case .subquery(let query, let span) = syntax {
      guard let other = bindRow(query, span, in: context, { checkWidth(row, $0, query.span) }) else {
        return nil
      }
      return comparable(row.values, other.map(\.value), units: other.map(\.unit), in: context).map(build)
    }
    guard case .row(let items, let span) = syntax else {
      report(
        .typeMismatch, "\(counted(row.values.count, "value")) cannot be compared with one", at: syntax.span,
        "one value",
        related: [.init(row.span, counted(row.values.count, "value"))],
        hint: "write as many values in parentheses; the rows of a query are compared by IN")
      return nil
    }
    guard let other = bindRow(items, span, in: context), checkWidth(row, items.count, span) else {
      return nil
    }
    return comparable(row.values, other.values, in: context).map(build)
  }

  /// Each value beside the one that it is compared with, of one type. Numbers whose units are compared beside them are
  /// compared as they stand.
  /// - Parameter units: of the right side: which of its values names the unit.
  private func comparable(
    _ left: [Operand], _ right: [Operand], units: [Int?], in context: ExpressionContext
  ) -> [(left: BoundExpression, right: BoundExpression)]? {
    let pairs = left.indices.compactMap { index in
      let isBesideUnits =
        if let unit = units[index], case .named(let names) = rowUnit(of: left[index].expression) {
          left[unit].expression.isColumn(names)
        } else {
          false
        }
      return isBesideUnits
        ? comparable(left[index], right[index]) : comparable(left[index], right[index], in: context)
    }
    return pairs.count == left.count ? pairs : nil
  }

  private func comparable(
    _ left: [Operand], _ right: [Operand], in context: ExpressionContext
  ) -> [(left: BoundExpression, right: BoundExpression)]? {
    let units = right.map { operand -> Int? in
      guard !unitColumns.isEmpty, case .named(let names) = rowUnit(of: operand.expression) else { return nil }
      return right.firstIndex { $0.expression.isColumn(names) }
    }
    return comparable(left, right, units: units, in: context)
  }

  private func checkWidth(_ row: Row, _ count: Int, _ span: SourceSpan) -> Bool {
    guard count != row.values.count else { return true }
    report(
      .columnCountMismatch,
      "\(counted(row.values.count, "value")) cannot be compared with \(counted(count, "value"))", at: span,
      counted(count, "value"), related: [.init(row.span, counted(row.values.count, "value"))])
    return false
  }

  func bindRowComparison(
    _ op: BinaryOperatorSyntax, _ items: [ExpressionSyntax], _ place: SourceSpan, _ right: ExpressionSyntax,
    in context: ExpressionContext
  ) -> BoundExpression? {
    guard let row = bindRow(items, place, in: context) else { return nil }
    let span = place.union(right.span)
    switch op {
    case .equal: return compare(row, with: right, in: context) { Self.allEqual($0, span) }
    case .notEqual:
      return compare(row, with: right, in: context) { Self.allEqual($0, span).negated(true, span) }
    case .less: return compareInOrder(row, right, .less, .less, span, in: context)
    case .lessOrEqual: return compareInOrder(row, right, .less, .lessOrEqual, span, in: context)
    case .greater: return compareInOrder(row, right, .greater, .greater, span, in: context)
    case .greaterOrEqual: return compareInOrder(row, right, .greater, .greaterOrEqual, span, in: context)
    default:
      reportLoneRow(place)
      return nil
    }
  }

  private func compareInOrder(
    _ row: Row, _ right: ExpressionSyntax, _ strict: ScalarFunction, _ last: ScalarFunction,
    _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    guard row.values.allSatisfy({ canRepeat($0) }) else { return nil }
    return compare(row, with: right, in: context) { Self.inOrder($0, strict, last, span) }
  }

  /// The first pair that differs decides: `a < c OR a = c AND b < d`.
  private static func inOrder(
    _ pairs: [(left: BoundExpression, right: BoundExpression)], _ strict: ScalarFunction,
    _ last: ScalarFunction, _ span: SourceSpan
  ) -> BoundExpression {
    var pairs = pairs
    guard let final = pairs.popLast() else { return .constant(.boolean(last != strict), .boolean) }
    var result = BoundExpression.call(last, [final.left, final.right], .boolean, span)
    for pair in pairs.reversed() {
      let values = [pair.left, pair.right]
      result = .or([
        .call(strict, values, .boolean, span), .and([.call(.equal, values, .boolean, span), result]),
      ])
    }
    return result
  }

  /// The comparison of rows whose values stand in pairs; nil for what is no comparison.
  private static func comparison(
    _ op: BinaryOperatorSyntax, _ pairs: [(left: BoundExpression, right: BoundExpression)],
    _ span: SourceSpan
  ) -> BoundExpression? {
    switch op {
    case .equal: allEqual(pairs, span)
    case .notEqual: allEqual(pairs, span).negated(true, span)
    case .less: inOrder(pairs, .less, .less, span)
    case .lessOrEqual: inOrder(pairs, .less, .lessOrEqual, span)
    case .greater: inOrder(pairs, .greater, .greater, span)
    case .greaterOrEqual: inOrder(pairs, .greater, .greaterOrEqual, span)
    default: nil
    }
  }

  private static func allEqual(
    _ pairs: [(left: BoundExpression, right: BoundExpression)], _ span: SourceSpan
  ) -> BoundExpression {
    let equal = pairs.map { BoundExpression.call(.equal, [$0.left, $0.right], .boolean, span) }
    return equal.count == 1 ? equal[0] : .and(equal)
  }

  // MARK: IN

  func bindRowInList(
    _ row: Row, _ list: [ExpressionSyntax], _ span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    guard !list.isEmpty else { return .constant(.boolean(false), .boolean) }
    guard row.values.allSatisfy({ canRepeat($0, times: list.count) }) else { return nil }
    let alternatives = list.map { item in
      compare(row, with: item, in: context) { Self.allEqual($0, span) }
    }
    let known = alternatives.compactMap(\.self)
    guard known.count == list.count else { return nil }
    return known.count == 1 ? known[0] : .or(known)
  }

  /// As `= ANY`, over rows of several columns.
  func bindRowInQuery(
    _ row: Row, _ query: QuerySyntax, _ span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    quantified(.equal, row, query, isAll: false, span, in: context)
  }

  /// `(a, b) < ANY (query)`, of as many columns.
  func bindQuantified(
    _ row: Row, _ syntax: QuantifiedSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    quantified(syntax.op, row, syntax.query, isAll: syntax.isAll, syntax.span, in: context)
  }

  private func quantified(
    _ op: BinaryOperatorSyntax, _ row: Row, _ query: QuerySyntax, isAll: Bool, _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    let frame = SubqueryFrame(in: context)
    var output = bindQuery(query, outer: frame)
    guard !output.isIncomplete, checkWidth(row, output.columns.count, query.span) else { return nil }
    let others = output.columns.compactMap { column in
      column.expression.map { Operand($0, column.span) }
    }
    guard others.count == row.values.count, let pairs = comparable(row.values, others, in: context) else {
      return nil
    }
    output.plan = cast(output, to: pairs.map(\.left.type), toCompare: true)
    let compared = zip(pairs, output.plan.columns).map { pair, column in
      (
        left: frame.parameter(for: pair.left, name: "operand", newColumn: newColumn),
        right: BoundExpression.column(column.id, column.type)
      )
    }
    guard let condition = Self.comparison(op, compared, span) else { return nil }
    return quantified(condition, output.plan, frame, isAll: isAll, span)
  }
}
