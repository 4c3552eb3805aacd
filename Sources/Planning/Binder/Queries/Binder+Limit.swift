import Columns
import Diagnostics
import Syntax

/// LIMIT, OFFSET and FETCH. How many rows they ask for is known once the statement is bound: subqueries are run for it,
/// so that the plan can be made for this many.
extension StatementBinder {
  /// Total rows are not counted, and are of all groups.
  func bindLimit(_ query: QuerySyntax, over output: inout QueryOutput) {
    let count = query.limit.flatMap { bindRowCount($0, "LIMIT") }
    let offset = query.offset.flatMap { bindRowCount($0, "OFFSET") } ?? 0
    if let ties = query.ties {
      bindTies(ties, count, offset, over: &output)
      return
    }
    if count == nil, offset == 0 { return }
    guard let totals = output.totalRows else {
      output.plan = .limit(output.plan, count: count, offset: offset)
      return
    }
    output.plan = output.plan.limitingGroups(to: count, after: offset)
    output.totalRows = totals.limited(to: count, after: offset)
  }

  private func bindTies(_ ties: SourceSpan, _ count: Int?, _ offset: Int, over output: inout QueryOutput) {
    guard diagnostics.isEmpty, let count else { return }
    let last = count.addingReportingOverflow(offset)
    let plan =
      output.totalRows == nil
      ? withTies(output.plan, last.overflow ? .max : last.partialValue, offset, ties) : nil
    guard let plan else {
      report(
        .ordinalOutOfRange, "WITH TIES needs an ORDER BY whose rows can tie", at: ties,
        hint: "write ORDER BY before FETCH, without DISTINCT ON and WITH TOTALS")
      return
    }
    output.plan = plan
  }

  /// The sorted rows up to this place, and all behind that tie with it, without those before the first; nil for what is not
  /// sorted.
  private func withTies(_ plan: LogicalPlan, _ last: Int, _ offset: Int, _ span: SourceSpan) -> LogicalPlan? {
    switch plan {
    case .project(let input, let items):
      return withTies(input, last, offset, span).map { .project($0, items) }
    case .sort(let input, let keys):
      let outputs = [WindowFunction.rank, .rowNumber].map { function in
        LogicalWindow.Output(
          column: PlanColumn(id: newColumn(), name: function.rawValue, type: .integer),
          call: BoundWindowCall(
            .function(function, [], ignoresNulls: false, .integer, span), frame: .wholePartition))
      }
      let bound = { (place: Int, function: ScalarFunction, number: Int) -> BoundExpression in
        .call(
          function,
          [.column(outputs[place].column.id, .integer), .constant(.integer(Int64(number)), .integer)],
          .boolean, span)
      }
      let used = offset > 0 ? outputs : [outputs[0]]
      let window = LogicalWindow(input: input, partition: [], order: keys, outputs: used)
      let conditions = [bound(0, .lessOrEqual, last)] + (offset > 0 ? [bound(1, .greater, offset)] : [])
      let kept = LogicalPlan.window(window).filtered(by: conditions)
      return LogicalPlan.sort(kept, keys).giving(input.columns)
    default: return nil
    }
  }

  /// nil for NULL, which stands for no limit, and for what was reported.
  func bindRowCount(_ syntax: ExpressionSyntax, _ clause: String) -> Int? {
    let context = ExpressionContext(scope: Scope(), outer: nil, clause: .limit)
    let firstSubquery = subqueries.count
    // What was run is no part of the statement any more.
    defer { subqueries.removeLast(subqueries.count - firstSubquery) }
    guard let expression = bind(syntax, in: context) else { return nil }
    guard expression.type.isNumeric && expression.type.unit == nil || expression.type.isNull else {
      report(
        .typeMismatch, "\(clause) needs a number of rows", at: syntax.span,
        expression.type.displayName, hint: "write a whole number, such as \(clause) 10")
      return nil
    }
    guard let value = knownValue(of: expression, after: firstSubquery, clause, at: syntax.span) else {
      return nil
    }
    guard let number = value.wholeNumber else {
      if case .null = value { return nil }
      report(
        .argumentOutOfRange, "\(clause) asks for more rows than there can be", at: syntax.span,
        "the most is \(Int.max)")
      return nil
    }
    guard number >= 0 else {
      report(.argumentOutOfRange, "\(clause) cannot be negative", at: syntax.span, "this is \(number)")
      return nil
    }
    return number
  }

  /// The value of an expression that reads no columns; nil and reported where it has none.
  func knownValue(
    of expression: BoundExpression, after firstSubquery: Int, _ clause: String, at span: SourceSpan
  ) -> Value? {
    do throws(Diagnostic) {
      if let value = try ConstantEvaluator.value(of: expression) { return value }
    } catch {
      report(error)
      return nil
    }
    // Of rows of a recursion it is reported elsewhere that they cannot be used in a subquery.
    let isKnown = subqueries[firstSubquery...].allSatisfy(\.isSelfContained)
    guard isKnown, diagnostics.isEmpty else { return nil }
    guard let reader else {
      report(.typeMismatch, "\(clause) needs a number that is known before the query runs", at: span)
      return nil
    }
    let column = PlanColumn(id: newColumn(), name: clause, type: expression.type)
    let row = LogicalPlan.project(.oneRow, [NamedExpression(column: column, expression: expression)])
    guard let query = readable(row) else { return nil }
    do throws(Diagnostic) {
      return try reader.values(of: query).first
    } catch {
      report(error)
      return nil
    }
  }
}

extension Value {
  /// A number without what it has after the point, halves going away from zero; nil for what is none, or too large.
  fileprivate var wholeNumber: Int? {
    switch self {
    case .integer(let value): Int(value)
    case .decimal(let value): value.rescaled(to: 0).flatMap { Int(exactly: $0.coefficient) }
    case .double(let value): Int(exactly: value.rounded(.toNearestOrAwayFromZero))
    default: nil
    }
  }
}
