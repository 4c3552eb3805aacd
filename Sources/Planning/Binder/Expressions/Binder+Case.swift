import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  func bindCase(_ syntax: CaseSyntax, in context: ExpressionContext) -> BoundExpression? {
    var subject: Operand?
    var isSound = true
    if let written = syntax.subject {
      subject = bindOperand(written, in: context)
      isSound = subject.map { canRepeat($0, times: syntax.branches.count) } ?? false
    }
    var conditions: [BoundExpression?] = []
    var results: [Operand?] = []
    for branch in syntax.branches {
      let condition = bindOperand(branch.condition, in: context)
      if let subject, let condition {
        conditions.append(
          meeting(subject, condition, in: context).flatMap {
            comparison(.equal, $0.left, $0.right, condition.span)
          })
      } else if syntax.subject == nil {
        conditions.append(condition.flatMap { booleanOperand($0, of: "WHEN") })
      }
      results.append(bindOperand(branch.result, in: context))
    }
    if let otherwise = syntax.otherwise { results.append(bindOperand(otherwise, in: context)) }
    let known = conditions.compactMap(\.self)
    guard isSound, known.count == syntax.branches.count, !results.contains(where: { $0 == nil }) else {
      return nil
    }
    guard let met = meeting(results.compactMap(\.self), in: context),
      let (values, type) = unified(met, "the results of CASE")
    else { return nil }
    let branches = zip(known, values).map { BoundBranch(condition: $0, result: $1) }
    return .caseWhen(branches, otherwise: syntax.otherwise == nil ? nil : values.last, type)
  }

  /// All operands as one type, with that type; reported if there is none. Text literals beside dates and
  /// periods are read as such.
  func unified(_ operands: [Operand], _ what: String) -> (values: [BoundExpression], type: DataType)? {
    var operands = operands
    if let date = operands.first(where: { $0.type.readsTextLiterals }) {
      let read = operands.map { readText($0, beside: date) }
      guard !read.contains(where: { $0 == nil }) else { return nil }
      operands = read.compactMap(\.self)
    }
    guard var typed = operands.first else { return nil }
    var type = typed.type
    for operand in operands.dropFirst() {
      guard let common = type.unified(with: operand.type) else {
        if type.unifiedBase(with: operand.type) != nil {
          reportUnits("combined in \(what)", typed, operand)
          return nil
        }
        report(
          .typeMismatch,
          "\(what) must be of one type, and \(type.displayName) does not go with \(operand.type.displayName)",
          at: operand.span, operand.type.displayName, related: [.init(typed.span, typed.type.displayName)],
          hint: "cast one of them, as in CAST(… AS TEXT)")
        return nil
      }
      if typed.type.isNull || typed.type.unit == nil && operand.type.unit != nil { typed = operand }
      type = common
    }
    return (operands.map { implicitCast($0.expression, to: type, at: $0.span) }, type)
  }
}
