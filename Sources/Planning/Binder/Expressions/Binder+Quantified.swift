import Columns
import Diagnostics
import Syntax

/// `x = ANY (query)`, `x > ALL (query)`, and IN where the query depends on the row.
extension StatementBinder {
  func bindQuantified(_ syntax: QuantifiedSyntax, in context: ExpressionContext) -> BoundExpression? {
    if case .row(let items, let place) = syntax.operand {
      guard let row = bindRow(items, place, in: context) else { return nil }
      return bindQuantified(row, syntax, in: context)
    }
    let operand = bindOperand(syntax.operand, in: context)
    let frame = SubqueryFrame(in: context)
    let word = syntax.isAll ? "ALL" : "ANY"
    guard var output = bindColumnQuery(syntax.query, frame, "the query after \(word)"), let operand else {
      return nil
    }
    guard let column = output.columns[0].expression,
      let pair = comparable(operand, Operand(column, output.columns[0].span), in: context),
      let function = ScalarFunction(comparison: syntax.op)
    else { return nil }
    output.plan = cast(output, to: [pair.left.type], toCompare: true)
    return quantified(function, pair.left, output.plan, frame, isAll: syntax.isAll, syntax.span)
  }

  /// The comparison of `operand` with all rows of the query, as an aggregate over them: of no rows ANY is false and
  /// ALL true; otherwise NULL where only a NULL leaves it open.
  ///
  /// - Parameter plan: gives one column, of the operand's type.
  func quantified(
    _ function: ScalarFunction, _ operand: BoundExpression, _ plan: LogicalPlan, _ frame: SubqueryFrame,
    isAll: Bool, _ span: SourceSpan
  ) -> BoundExpression? {
    guard let column = plan.columns.first else { return nil }
    let subject = frame.parameter(for: operand, name: "operand", newColumn: newColumn)
    let compared = BoundExpression.call(
      function, [subject, .column(column.id, column.type)], .boolean, span)
    return quantified(compared, plan, frame, isAll: isAll, span)
  }

  /// - Parameter compared: over the columns of the plan, and what the frame gives for those of the row.
  func quantified(
    _ compared: BoundExpression, _ plan: LogicalPlan, _ frame: SubqueryFrame, isAll: Bool, _ span: SourceSpan
  ) -> BoundExpression? {
    let aggregates: [(AggregateFunction, DataType)] = [
      (isAll ? .boolAnd : .boolOr, .boolean), (.count, .integer), (.countRows, .integer),
    ]
    let outputs = aggregates.map { function, type in
      LogicalAggregate.Output(
        column: PlanColumn(id: newColumn(), name: "quantified", type: type),
        aggregate: BoundAggregate(
          function: function, arguments: function == .countRows ? [] : [compared], type: type, span: .none))
    }
    let grouped = LogicalPlan.aggregate(LogicalAggregate(input: plan, groups: [], aggregates: outputs))
    let values = outputs.map { BoundExpression.column($0.column.id, $0.column.type) }
    let isDecided = BoundExpression.call(isAll ? .isFalse : .isTrue, [values[0]], .boolean, span)
    let isOpen = BoundExpression.call(.less, [values[1], values[2]], .boolean, span)
    let result = BoundExpression.caseWhen(
      [
        BoundBranch(condition: isDecided, result: .constant(.boolean(!isAll), .boolean)),
        BoundBranch(condition: isOpen, result: .constant(.null, .boolean)),
      ], otherwise: .constant(.boolean(isAll), .boolean), .boolean)
    let projected = LogicalPlan.project(
      grouped,
      [
        NamedExpression(
          column: PlanColumn(id: newColumn(), name: "quantified", type: .boolean), expression: result)
      ])
    return subquery(
      projected, frame, .scalar, .boolean, span,
      comparing: ComparedRows(rows: plan, condition: compared, isAll: isAll))
  }
}

extension ScalarFunction {
  fileprivate init?(comparison op: BinaryOperatorSyntax) {
    switch op {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    default: return nil
    }
  }
}
