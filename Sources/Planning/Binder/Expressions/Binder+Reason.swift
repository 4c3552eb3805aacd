import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// `missing('not reported')`: a NULL of no type that carries the reason.
  func bindMissing(_ call: CallSyntax, in context: ExpressionContext) -> BoundExpression? {
    guard let operand = bindOperand(call.arguments[0], in: context) else { return nil }
    let reasons = NullReason.allCases.compactMap(\.text).map { "'\($0)'" }
    let list = reasons.dropLast().joined(separator: ", ") + " or \(reasons.last ?? "")"
    guard case .constant(let value, let type) = operand.expression, type.base == .text || value.isNull else {
      report(
        .wrongArgumentType, "`missing` needs a reason, written in quotes", at: operand.span,
        operand.type.base == .text ? "this is computed" : operand.type.displayName, hint: "write \(list)")
      return nil
    }
    guard case .text(let text) = value else { return .constant(.null, .null) }
    if let reason = NullReason(text: text) { return .constant(.null(reason), .null) }
    let near = Suggestion.nearest(to: text, among: NullReason.allCases.compactMap(\.text))
    report(
      .argumentOutOfRange, "`\(text)` is no reason for a missing value", at: operand.span,
      hint: near.map { "did you mean '\($0)'? The reasons are \(list)" } ?? "write \(list)")
    return nil
  }
}
