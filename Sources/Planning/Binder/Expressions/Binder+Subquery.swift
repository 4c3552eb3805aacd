import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  private func subquery(_ plan: LogicalPlan) -> SubqueryID {
    subqueries.append(plan)
    return SubqueryID(subqueries.count - 1)
  }

  /// The value of a subquery: of its own, or for each row of the query around it.
  func subquery(
    _ plan: LogicalPlan, _ frame: SubqueryFrame, _ form: CorrelatedForm, _ type: DataType, _ span: SourceSpan,
    comparing compared: ComparedRows? = nil
  ) -> BoundExpression {
    guard frame.parameters.isEmpty else {
      correlated.append(
        CorrelatedQuery(plan: plan, parameters: frame.parameters.map(\.column), compared: compared))
      return .correlated(
        CorrelatedID(correlated.count - 1), form, frame.parameters.map(\.argument), type, span)
    }
    switch form {
    case .scalar: return .scalarSubquery(subquery(plan), type, span)
    case .exists: return .exists(subquery(plan))
    }
  }

  func bindScalarSubquery(
    _ query: QuerySyntax, _ span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    let frame = SubqueryFrame(in: context)
    guard let output = bindColumnQuery(query, frame, "a subquery that stands for a value") else {
      return nil
    }
    guard let type = output.columns[0].type else { return nil }
    let value = subquery(output.plan, frame, .scalar, type, span)
    followUnit(of: output.columns[0].id, value, frame)
    return value
  }

  /// A subquery that stands for a number of a row has its unit.
  func followUnit(of column: ColumnID, _ value: BoundExpression, _ frame: SubqueryFrame) {
    guard let inner = unitColumns[column] else { return }
    let names = frame.columnAround(inner) ?? inner
    switch value {
    case .scalarSubquery(let id, _, _): subqueryUnits[id] = names
    case .correlated(let id, _, _, _, _): correlatedUnits[id] = names
    default: break
    }
  }

  func bindExists(_ query: QuerySyntax, in context: ExpressionContext) -> BoundExpression? {
    let frame = SubqueryFrame(in: context)
    let output = bindQuery(query, outer: frame)
    return subquery(output.plan, frame, .exists, .boolean, query.span)
  }

  func bindInQuery(
    _ syntax: ExpressionSyntax, _ query: QuerySyntax, _ negated: Bool, _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    if case .row(let items, let place) = syntax {
      return bindRow(items, place, in: context).flatMap { row in
        bindRowInQuery(row, query, span, in: context)?.negated(negated, span)
      }
    }
    let operand = bindOperand(syntax, in: context)
    let frame = SubqueryFrame(in: context)
    guard var output = bindColumnQuery(query, frame, "the query after IN"), let operand else { return nil }
    guard let column = output.columns[0].expression else { return nil }
    let other = Operand(column, output.columns[0].span)
    guard let pair = comparable(operand, other, in: context) else { return nil }
    output.plan = cast(output, to: [pair.left.type], toCompare: true)
    guard frame.parameters.isEmpty else {
      return quantified(.equal, pair.left, output.plan, frame, isAll: false, span).map {
        $0.negated(negated, span)
      }
    }
    return BoundExpression.inSubquery(pair.left, subquery(output.plan)).negated(negated, span)
  }

  /// A query that must give one column; nil if it does not, or if its columns are not known.
  func bindColumnQuery(
    _ query: QuerySyntax, _ frame: SubqueryFrame, _ what: String
  ) -> QueryOutput? {
    let output = bindQuery(query, outer: frame)
    guard !output.isIncomplete else { return nil }
    guard output.columns.count == 1 else {
      report(
        .columnCountMismatch, "\(what) must give one column", at: query.span,
        counted(output.columns.count, "column"))
      return nil
    }
    return output
  }
}
