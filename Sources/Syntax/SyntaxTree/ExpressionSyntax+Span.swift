package import Diagnostics

extension ExpressionSyntax {
  /// The place of the whole expression, without parentheses around it.
  package var span: SourceSpan {
    switch self {
    case .literal(let literal): literal.span
    case .column(let name): name.span
    case .parameter(let name): name.span
    case .unary(_, operand: let operand, let span): span.union(operand.span)
    case .binary(_, let left, let right, operatorSpan: let span): left.span.union(right.span).union(span)
    case .and(let operands), .or(let operands): Self.span(of: operands)
    case .isTest(_, _, negated: _, let span), .isDistinct(_, _, negated: _, let span): span
    case .between(_, lower: _, upper: _, negated: _, let span): span
    case .inList(_, _, negated: _, let span), .inQuery(_, _, negated: _, let span),
      .inParameter(_, _, negated: _, let span):
      span
    case .quantified(let quantified): quantified.span
    case .like(let like): like.span
    case .approximation(let approximation): approximation.span
    case .caseWhen(let caseWhen): caseWhen.span
    case .cast(let cast): cast.span
    case .conversion(_, _, let span): span
    case .call(let call): call.span
    case .columns(let columns): columns.span
    case .exists(_, let span), .subquery(_, let span), .row(_, let span): span
    }
  }

  private static func span(of operands: [ExpressionSyntax]) -> SourceSpan {
    guard let first = operands.first, let last = operands.last else { return .none }
    return first.span.union(last.span)
  }
}
