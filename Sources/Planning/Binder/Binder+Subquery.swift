import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  private func subquery(_ plan: LogicalPlan) -> SubqueryID {
    subqueries.append(plan)
    return SubqueryID(subqueries.count - 1)
  }

  func bindScalarSubquery(
    _ query: QuerySyntax, _ span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let output = bindColumnQuery(query, context, "a subquery that stands for a value") else {
      return nil
    }
    guard let type = output.columns[0].type else { return nil }
    return .scalarSubquery(subquery(output.plan), type.withoutUnit, span)
  }

  func bindExists(_ query: QuerySyntax, in context: ExpressionContext) -> BoundExpression? {
    let output = bindQuery(query, outer: context)
    return .exists(subquery(output.plan))
  }

  func bindInQuery(
    _ syntax: ExpressionSyntax, _ query: QuerySyntax, _ negated: Bool, _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    let operand = bindOperand(syntax, in: context)
    guard var output = bindColumnQuery(query, context, "the query after IN"), let operand else { return nil }
    guard let column = output.columns[0].expression else { return nil }
    let other = Operand(column, output.columns[0].span)
    guard let pair = comparable(operand, other) else { return nil }
    output.plan = cast(output, to: [pair.left.type])
    return BoundExpression.inSubquery(pair.left, subquery(output.plan)).negated(negated, span)
  }

  /// A query that must give one column; nil if it does not, or if its columns are not known.
  private func bindColumnQuery(
    _ query: QuerySyntax, _ context: ExpressionContext, _ what: String
  ) -> QueryOutput? {
    let output = bindQuery(query, outer: context)
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
