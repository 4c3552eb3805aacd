import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// `x IN (…)`: constants become one list to look up; what is computed is compared with `=`.
  func bindInList(
    _ syntax: ExpressionSyntax, _ list: [ExpressionSyntax], _ negated: Bool, _ span: SourceSpan,
    in context: ExpressionContext
  ) -> BoundExpression? {
    if case .row(let items, let place) = syntax {
      return bindRow(items, place, in: context).flatMap { row in
        bindRowInList(row, list, span, in: context)?.negated(negated, span)
      }
    }
    guard let operand = bindOperand(syntax, in: context) else {
      // Long lists of literals hold no further errors worth the time.
      if list.count <= 1000 { for item in list { _ = bind(item, in: context) } }
      return nil
    }
    var constants: [ListedConstant] = []
    constants.reserveCapacity(list.count)
    var computed: [Operand] = []
    var isSound = true
    for item in list {
      guard let bound = bind(item, in: context) else {
        isSound = false
        continue
      }
      if case .constant(let value, let type) = bound {
        constants.append(ListedConstant(value: value, type: type, span: item.span))
      } else {
        computed.append(Operand(bound, item.span))
      }
    }
    guard isSound, let met = meeting([operand] + computed + constants.measured, in: context) else {
      return nil
    }
    let subject = met[0]
    computed = Array(met[1...].prefix(computed.count))
    var alternatives: [BoundExpression] = []
    if !constants.isEmpty || computed.isEmpty {
      guard let lookUp = constantList(subject, constants) else { return nil }
      alternatives.append(lookUp)
    }
    if !computed.isEmpty, !canRepeat(subject, times: computed.count) { return nil }
    for item in computed {
      guard let equal = comparison(.equal, subject, item, span) else { return nil }
      alternatives.append(equal)
    }
    let result = alternatives.count == 1 ? alternatives[0] : .or(alternatives)
    return result.negated(negated, span)
  }

  /// `x IN (constants)`.
  func constantList(
    _ operand: Operand, _ constants: [ListedConstant]
  ) -> BoundExpression? {
    var type = operand.type
    for constant in constants where constant.type != type {
      if type.readsTextLiterals, constant.type.base == .text { continue }
      guard let common = type.unified(with: constant.type) else {
        let item = Operand(.constant(constant.value, constant.type), constant.span)
        reportMismatch("compared", operand, item)
        return nil
      }
      type = common
    }
    var values: [Value] = []
    values.reserveCapacity(constants.count)
    for constant in constants {
      guard let value = listValue(constant.value, constant.type, as: type, constant.span) else {
        return nil
      }
      values.append(value)
    }
    if type.isNull { type = .boolean }
    return .inList(widened(operand.expression, to: type, at: operand.span), values)
  }

  private func listValue(
    _ value: Value, _ type: DataType, as target: DataType, _ span: SourceSpan
  ) -> Value? {
    if type.hasRepresentation(of: target) { return value }
    if case .text(let text) = value, target.readsTextLiterals {
      if case .constant(let read, _)? = bindText(text, as: target, span) { return read }
      return nil
    }
    if case .constant(let converted, _) = implicitCast(.constant(value, type), to: target, at: span) {
      return converted
    }
    report(
      .scaleTooLarge, "this number has more than 38 digits at the scale of the others",
      at: span, target.displayName)
    return nil
  }
}

/// A constant of an IN list, and the place where it is written.
struct ListedConstant {
  var value: Value
  var type: DataType
  var span: SourceSpan
}

extension [ListedConstant] {
  /// The first that has a unit, for all that have one.
  var measured: [Operand] {
    first { $0.type.unit != nil }.map { [Operand(.constant($0.value, $0.type), $0.span)] } ?? []
  }
}
