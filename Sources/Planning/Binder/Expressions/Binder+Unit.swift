import Columns
import Diagnostics
import Syntax

/// A unit that was written; nil within for `[1]`, a bare number.
struct BoundUnit {
  var unit: Unit?
}

extension StatementBinder {
  /// nil and reported if the text is no unit.
  func bindUnit(_ syntax: UnitSyntax) -> BoundUnit? {
    do throws(UnitTextFailure) {
      return BoundUnit(
        unit: try Unit.parse(syntax.text) { Unit.isKnown($0) || countedThings.contains($0) })
    } catch {
      reportUnitText(error, syntax)
      return nil
    }
  }

  private func reportUnitText(_ failure: UnitTextFailure, _ syntax: UnitSyntax) {
    switch failure {
    case .malformed:
      report(
        .unknownUnit, "`\(syntax.text)` is no unit", at: syntax.span, "read as a unit",
        hint: "units are written like [kUSD], [USD/L], [kUSD/h] or [L^2]")
    case .unknownSymbol(let symbol, _):
      report(
        .unknownUnit, "there is no unit `\(symbol)`", at: syntax.span, "not known",
        hint: unitSuggestion(for: symbol))
    case .powerTooHigh:
      report(.unknownUnit, "a power in this unit is too high", at: syntax.span, "99 is the most")
    }
  }

  private func unitSuggestion(for symbol: String) -> String? {
    if let meant = Unit.symbol(meantBy: symbol) { return "write [\(meant)]" }
    let things = countedThings.sorted()
    return Suggestion.nearest(to: symbol, among: Unit.knownSymbols + things).map { "did you mean `\($0)`?" }
      ?? listing(Unit.knownSymbols + things, "units")
  }

  // MARK: Conversion

  /// `x TO [unit]`.
  func bindConversion(
    _ syntax: ExpressionSyntax, _ unit: UnitSyntax, _ span: SourceSpan, in context: ExpressionContext
  ) -> BoundExpression? {
    let operand = bindOperand(syntax, in: context)
    guard let target = bindUnit(unit), let operand else { return nil }
    if operand.type.isNull {
      return implicitCast(operand.expression, to: DataType.integer.with(target.unit), at: span)
    }
    guard operand.type.isNumeric else {
      report(
        .typeMismatch, "only a number is in a unit", at: operand.span, operand.type.displayName,
        hint: operand.type.base == .text ? "cast it: CAST(… AS DECIMAL(38, 1) [\(unit.text)])" : nil)
      return nil
    }
    if let rows = convertRows(operand, to: target.unit, isTry: false, span, in: context) {
      return rows.expression
    }
    return converted(operand, to: target.unit, unit.span, in: context)?.expression
  }

  /// The operand in the unit; reported if it cannot be.
  private func converted(
    _ operand: Operand, to unit: Unit?, _ span: SourceSpan, in context: ExpressionContext
  ) -> Operand? {
    if let converted = convert(operand, to: unit) { return converted }
    let target = unit.map { "[\($0.symbol)]" } ?? "[1]"
    if Unit.ratio(from: operand.type.unit, to: unit) != nil {
      report(
        .scaleTooLarge, "this has more digits in \(target) than a number can", at: span, target,
        related: [.init(operand.span, operand.type.displayName)], hint: "round it first: round(…, 1)")
      return nil
    }
    guard let source = operand.type.unit else {
      if reportRowUnit(operand, to: target, span, in: context) { return nil }
      report(
        .unitMismatch, "a bare number is in no unit that \(target) could be made of", at: span,
        "to \(target)", related: [.init(operand.span, "a bare number")],
        hint: "to say that it is in \(target), write CAST(… AS \(operand.type.baseName) \(target))")
      return nil
    }
    report(
      .unitMismatch, "[\(source.symbol)] cannot become \(target)", at: span, "to \(target)",
      related: [.init(operand.span, "in \(source.symbol)")], hint: conversionHint(source, unit))
    return nil
  }

  private func conversionHint(_ source: Unit, _ target: Unit?) -> String {
    guard let target else { return "to drop the unit, divide by one of it: … / 1 [\(source.symbol)]" }
    guard let rate = Unit.composed(target, source, dividing: true)?.unit else {
      return "units of another kind cannot be converted"
    }
    return "multiply by something in [\(rate.symbol)] to get [\(target.symbol)]"
  }

  /// The operand in the unit, exactly where that can be; nil if it is of another kind, or its numbers get too long.
  func convert(_ operand: Operand, to unit: Unit?) -> Operand? {
    let source = operand.type.unit
    if source == unit { return operand }
    guard let type = operand.type.converted(to: unit), let ratio = Unit.ratio(from: source, to: unit) else {
      return nil
    }
    let expression =
      ratio == .one
      ? operand.expression.measured(in: unit)
      : convertUnit(operand.expression, by: ratio, to: type, at: operand.span)
    return Operand(expression, operand.span)
  }

  /// The number times the ratio, as the type: constants are computed here, the rest when it runs.
  func convertUnit(
    _ expression: BoundExpression, by ratio: UnitRatio, to type: DataType, at span: SourceSpan
  ) -> BoundExpression {
    var number = expression
    if type.base == .double, number.type.base != .double {
      number = .cast(number, DataType.double.with(number.type.unit), isTry: false, span)
    }
    let parts = [ratio.numerator, ratio.denominator].map { part in
      BoundExpression.constant(.integer(Int64(clamping: part)), .integer)
    }
    let call = BoundExpression.call(.convertUnit, [number] + parts, type, span)
    guard case .constant = expression, let value = ConstantEvaluator.safeValue(of: call) else { return call }
    return .constant(value, type)
  }

  // MARK: Casts

  /// What a cast does to the unit: it is kept where the type names none, given to a bare number, and converted
  /// otherwise. nil and reported where it cannot be.
  func castUnit(
    _ operand: Operand, to target: inout DataType, _ syntax: CastSyntax, in context: ExpressionContext
  ) -> Operand? {
    guard target.isNumeric, operand.type.isNumeric else { return operand }
    guard let written = syntax.type.unit else {
      target.unit = operand.type.unit
      return operand
    }
    let isTry = syntax.form == .tryCast
    if let rows = convertRows(operand, to: target.unit, isTry: isTry, syntax.span, in: context) {
      return rows
    }
    guard operand.type.unit != nil, operand.type.unit != target.unit else { return operand }
    return converted(operand, to: target.unit, written.span, in: context)
  }

  // MARK: Arithmetic

  /// Factors in units in which they can be multiplied or divided, with the unit of the result.
  func composed(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> (left: Operand, right: Operand, unit: Unit?)? {
    guard left.type.unit != nil || right.type.unit != nil else { return (left, right, nil) }
    guard let result = Unit.composed(left.type.unit, right.type.unit, dividing: op != .multiply),
      let one = convert(left, to: result.left), let other = convert(right, to: result.right)
    else {
      report(
        .scaleTooLarge, "the unit of this result is too high a power, or its numbers are too long", at: span,
        related: [.init(left.span, left.type.displayName), .init(right.span, right.type.displayName)])
      return nil
    }
    return (one, other, result.unit)
  }

  /// The type of a sum, difference or remainder; nil if the units do not go together.
  ///
  /// Per cents differ by percentage points, and either can be added to per cents.
  func sumType(_ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand) -> DataType? {
    guard let one = left.type.unit, let other = right.type.unit, one.isShare, other.isShare else {
      return left.type.unified(with: right.type)
    }
    let base = left.type.unifiedBase(with: right.type)
    switch (op, one.isPoints, other.isPoints) {
    case (.subtract, false, false): return base?.with(.points)
    case (.subtract, true, false), (.remainder, true, false), (.remainder, false, true): return nil
    case (_, true, true): return base?.with(.points)
    default: return base?.with(.percent)
    }
  }

  // MARK: Messages

  func reportUnits(_ verb: String, _ left: Operand, _ right: Operand) {
    reportUnits(verb, left.type, left.span, right.type, right.span)
  }

  /// Two numbers whose units do not go together.
  func reportUnits(
    _ verb: String, _ left: DataType, _ leftSpan: SourceSpan, _ right: DataType, _ rightSpan: SourceSpan
  ) {
    report(
      .unitMismatch, "\(left.unitName) and \(right.unitName) cannot be \(verb)", at: leftSpan,
      "in \(left.unitName)", related: [.init(rightSpan, "in \(right.unitName)")],
      hint: unitHint(left.unit, right.unit, verb))
  }

  func reportJoinUnits(_ name: String, _ left: DataType, _ right: DataType, at span: SourceSpan) {
    report(
      .unitMismatch,
      "`\(name)` is in \(left.unitName) on the left side and in \(right.unitName) on the right",
      at: span, hint: "join with ON, and convert one of them: … TO [\(left.unitName)]")
  }

  private func unitHint(_ left: Unit?, _ right: Unit?, _ verb: String) -> String? {
    guard let left, let right else { return nil }
    if left.isShare, right.isShare {
      return
        "percentage points are what two percentages differ by; to take one for the other write … TO [\(left.symbol)]"
    }
    if Unit.ratio(from: left, to: right) != nil { return "round one of them first: round(…, 1)" }
    let keepsApart =
      verb != "added" && verb != "subtracted" && verb != "compared" || left.isShare || right.isShare
    if keepsApart {
      return "they can be columns of their own; as bare numbers they are written … / 1 [\(left.symbol)]"
    }
    guard let rate = Unit.composed(left, right, dividing: true)?.unit else { return nil }
    return
      "multiply what is in \(right.symbol) by something in [\(rate.symbol)] first; units compose with * and /"
  }
}

extension DataType {
  /// For messages: `kUSD`, or "a bare number".
  var unitName: String { unit?.symbol ?? "a bare number" }
}
