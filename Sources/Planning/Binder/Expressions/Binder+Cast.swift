import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// The expression as the type, which `unified` found: exact constants are cast here, the rest when it runs.
  func implicitCast(_ expression: BoundExpression, to type: DataType, at span: SourceSpan) -> BoundExpression
  {
    if expression.type.hasRepresentation(of: type) { return expression }
    if let unit = expression.type.unit, let target = type.unit,
      let ratio = Unit.ratio(from: unit, to: target), ratio != .one
    {
      return convertUnit(expression, by: ratio, to: type, at: span)
    }
    if case .constant(let value, let source) = expression {
      // A NULL that was written is one of any type.
      if source.isNull { return .constant(value, type) }
      if let converted = value.converted(to: type) { return .constant(converted, type) }
    }
    return .cast(expression, type, isTry: false, span)
  }

  func bindCast(_ syntax: CastSyntax, in context: ExpressionContext) -> BoundExpression? {
    let written = bindOperand(syntax.operand, in: context)
    guard var target = bindType(syntax.type, of: written), let written else { return nil }
    if written.type.isNull { return implicitCast(written.expression, to: target, at: syntax.span) }
    guard let operand = castUnit(written, to: &target, syntax, in: context) else { return nil }
    guard operand.type.canBeCast(to: target) else {
      report(
        .impossibleCast, "\(operand.type.displayName) cannot be cast to \(target.displayName)",
        at: syntax.type.span, "to \(target.displayName)",
        related: [.init(operand.span, operand.type.displayName)],
        hint: periodHint(operand.type, target))
      return nil
    }
    var result = operand.expression
    if operand.type.base != target.base {
      result = .cast(result, target, isTry: syntax.form == .tryCast, syntax.span)
    } else {
      result = result.measured(in: target.unit)
    }
    if target.base == .timestamp { return rounded(result, syntax.type, at: syntax.span) }
    guard case .decimal = target.base, let digits = syntax.type.digits, digits < Decimal.maximumDigits else {
      return result
    }
    return .call(
      syntax.form == .tryCast ? .limitDigitsOrNull : .limitDigits,
      [result, .constant(.integer(Int64(digits)), .integer)], target, syntax.span)
  }

  /// - Parameter operand: what is cast, which decides the scale of a DECIMAL without parameters; nil where a
  ///   column is defined.
  func bindType(_ syntax: TypeNameSyntax, of operand: Operand?) -> DataType? {
    guard let type = bindBareType(syntax, of: operand) else { return nil }
    guard let written = syntax.unit else { return type }
    guard let unit = bindUnit(written) else { return nil }
    if type.isNumeric { return type.with(unit.unit) }
    report(
      .typeMismatch, "only a number has a unit", at: written.span,
      related: [.init(syntax.name.span, type.displayName)],
      hint: "write INTEGER, DECIMAL(38, 1) or DOUBLE before the unit")
    return nil
  }

  private func bindBareType(_ syntax: TypeNameSyntax, of operand: Operand?) -> DataType? {
    switch syntax.name.key.split(separator: " ").joined(separator: " ") {
    case "boolean", "bool", "logical": return .boolean
    case "integer", "int", "bigint", "smallint", "tinyint", "signed", "int2", "int4", "int8":
      return .integer
    case "double", "double precision", "real", "float", "float4", "float8": return .double
    case "text", "varchar", "char", "string", "character", "character varying": return .text
    case "date": return .date
    case "timestamp", "datetime": return timestampType(syntax)
    case "interval": return .interval
    case "period": return .period
    case "decimal", "numeric", "dec": return decimalType(syntax, of: operand)
    default:
      let names = [
        "BOOLEAN", "INTEGER", "DECIMAL", "DOUBLE", "TEXT", "DATE", "TIMESTAMP", "INTERVAL", "PERIOD",
      ]
      report(
        .typeMismatch, "there is no type `\(syntax.name.text)`", at: syntax.name.span,
        hint: suggestion(for: syntax.name.text, among: names, called: "types"))
      return nil
    }
  }

  /// `TIMESTAMP(3)`: how many digits seconds have after the point is for those who write values of the type to see to.
  private func timestampType(_ syntax: TypeNameSyntax) -> DataType? {
    guard let written = syntax.parameters.first else { return .timestamp }
    if let digits = syntax.digits, digits <= 6, syntax.parameters.count == 1 { return .timestamp }
    report(
      .argumentOutOfRange, "a second has up to six digits after the point", at: written.span,
      hint: "write TIMESTAMP(3), or TIMESTAMP for all six")
    return nil
  }

  private func rounded(_ moment: BoundExpression, _ type: TypeNameSyntax, at span: SourceSpan)
    -> BoundExpression
  {
    type.digits.map { rounded(moment, toDigits: $0, at: span) } ?? moment
  }

  /// The moment to so many digits of a second after the point, halves up.
  func rounded(_ moment: BoundExpression, toDigits digits: Int, at span: SourceSpan) -> BoundExpression {
    guard digits < 6, let step = PowersOfTen.power(6 - digits) else { return moment }
    let width = Interval(microseconds: Int64(step))
    let half = BoundExpression.constant(.interval(Interval(microseconds: Int64(step / 2))), .interval)
    let later = BoundExpression.call(.timestampAdd, [moment, half], .timestamp, span)
    return .call(.timeBucket, [.constant(.interval(width), .interval), later], .timestamp, span)
  }

  private func decimalType(_ syntax: TypeNameSyntax, of operand: Operand?) -> DataType? {
    let numbers = syntax.parameters.compactMap { parameter in
      if case .integer(let digits) = parameter.kind { Int(digits) } else { nil }
    }
    guard numbers.count == syntax.parameters.count, numbers.count <= 2 else {
      report(
        .wrongArgumentCount, "DECIMAL takes the number of digits and how many of them stand after the point",
        at: syntax.span, hint: "write DECIMAL(12, 1)")
      return nil
    }
    guard let digits = numbers.first else { return .decimal(plainScale(of: operand)) }
    let scale = numbers.count == 2 ? numbers[1] : 0
    guard (1...Decimal.maximumDigits).contains(digits), scale <= digits else {
      report(
        .scaleTooLarge, "a DECIMAL has 1 to 38 digits, and no more of them stand after the point",
        at: syntax.span, hint: "write DECIMAL(38, 10), for example")
      return nil
    }
    return .decimal(UInt8(scale))
  }

  /// The digits after the point that the operand has.
  private func plainScale(of operand: Operand?) -> UInt8 {
    guard let operand else { return 6 }
    if let scale = operand.type.scale { return scale }
    if let text = operand.literalText, let number = Decimal(written: text) { return number.scale }
    return 6
  }
}

extension TypeNameSyntax {
  /// The 12 of DECIMAL(12, 1).
  var digits: Int? {
    if case .integer(let digits)? = parameters.first?.kind { Int(digits) } else { nil }
  }
}

extension DataType {
  fileprivate var isNumberOrCondition: Bool { isNumeric || base == .boolean }

  /// Whether a cast, written out, makes sense.
  func canBeCast(to target: DataType) -> Bool {
    switch (base, target.base) {
    case (.null, _), (_, .text), (.text, _), (.date, .timestamp), (.timestamp, .date): true
    default:
      base == target.base || isNumeric && target.isNumberOrCondition || base == .boolean && target.isNumeric
    }
  }
}

extension Value {
  /// The same value as another type, where that loses nothing: NULL as any type, numbers as wider ones.
  func converted(to type: DataType) -> Value? {
    switch (self, type.base) {
    case (.null, _): return self
    case (.integer(let value), .decimal(let scale, _)):
      return Decimal(coefficient: Int128(value), scale: 0).rescaled(to: scale).map(Value.decimal)
    case (.integer(let value), .double): return .double(Double(value))
    case (.date(let days), .timestamp): return .timestamp(Timestamp.start(ofDay: days))
    case (.decimal(let value), .decimal(let scale, _)) where scale >= value.scale:
      return value.rescaled(to: scale).map(Value.decimal)
    case (.decimal(let value), .double): return .double(value.double)
    default: return nil
    }
  }
}
