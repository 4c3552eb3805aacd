import Columns
import Diagnostics
import Syntax

/// Parts of dates, timestamps and intervals: `date_part('year', d)`, `extract(YEAR FROM d)`, `date_trunc('month', d)`.
extension StatementBinder {
  func bindDatePart(
    _ function: FunctionDefinition, _ call: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    let operand = bindOperand(call.arguments[1], in: context)
    if case .cast(let cast) = call.arguments[0], case .literal(let literal) = cast.operand,
      literal.kind == .null
    {
      return operand.map { _ in .constant(.null, .integer) }
    }
    if case .literal(let literal) = call.arguments[0], literal.kind == .null {
      return operand.map { _ in .constant(.null, .integer) }
    }
    let known = partName(call.arguments[0], in: context)
    guard let operand else { return nil }
    guard let part = known, let result = self.part(part, of: operand, function, call.span) else {
      guard !reportedArgument(operand, function) else { return nil }
      report(
        .argumentOutOfRange, "`\(function.name)` needs the name of a part", at: call.arguments[0].span,
        hint: operand.type.base == .interval
          ? "write 'year', 'month', 'day', 'hour', 'minute', 'second' or 'epoch'"
          : "write 'year', 'quarter', 'month', 'week', 'day', 'dow', 'doy', 'hour', 'minute', 'second' or 'epoch'"
      )
      return nil
    }
    return result
  }

  /// A text literal, or a bare name that is no text of a row.
  private func partName(_ part: ExpressionSyntax, in context: ExpressionContext) -> String? {
    switch part {
    case .literal(let literal):
      guard case .text(let text) = literal.kind else { return nil }
      return Self.singular(text.lowercased())
    case .column(let name) where name.parts.count == 1:
      let columns = context.scope.visibleColumns(named: name.parts[0].key)
      if columns.contains(where: { context.scope.columns[$0].expression?.type.base == .text }) { return nil }
      return Self.singular(name.parts[0].key)
    default: return nil
    }
  }

  /// `hour(t)`: a part that has a function of its own name.
  func bindPart(
    _ name: String, _ function: FunctionDefinition, _ call: CallSyntax, in context: ExpressionContext
  ) -> BoundExpression? {
    guard let operand = bindOperand(call.arguments[0], in: context) else { return nil }
    if let result = part(name, of: operand, function, call.span) { return result }
    guard !reportedArgument(operand, function) else { return nil }
    report(
      .wrongArgumentType, "there is no \(name) of this", at: operand.span, operand.type.displayName,
      hint: function.signature)
    return nil
  }

  /// nil where there is no such part, or the operand has none.
  private func part(
    _ part: String, of operand: Operand, _ function: FunctionDefinition, _ span: SourceSpan
  ) -> BoundExpression? {
    let name = BoundExpression.constant(.text(part), .text)
    switch operand.type.base {
    case .interval:
      guard part != "julian",
        let type = Self.clockParts[part] ?? (Self.intervalParts.contains(part) ? .integer : nil)
      else {
        return nil
      }
      return .call(.intervalPart, [name, operand.expression], type, span)
    case .date, .timestamp, .null: return momentPart(part, operand.expression, operand.span, span)
    case .text:
      guard let text = operand.literalText else { return nil }
      let isDay = CivilDate.parse([UInt8](text.utf8).span) != nil
      guard let moment = isDay ? bindDate(text, operand.span) : bindTimestamp(text, operand.span) else {
        return nil
      }
      return momentPart(part, moment, operand.span, span)
    default: return nil
    }
  }

  private func momentPart(
    _ part: String, _ moment: BoundExpression, _ operandSpan: SourceSpan, _ span: SourceSpan
  ) -> BoundExpression? {
    let name = BoundExpression.constant(.text(part), .text)
    if let type = Self.clockParts[part] {
      return .call(
        .timestampPart, [name, implicitCast(moment, to: .timestamp, at: operandSpan)], type, span)
    }
    let date = implicitCast(moment, to: .date, at: operandSpan)
    if let plain = Self.dateParts[part] { return .call(plain, [date], .integer, span) }
    guard Self.furtherParts.contains(part) else { return nil }
    return .call(.datePart, [name, date], .integer, span)
  }

  /// Reports a value that has no parts at all.
  private func reportedArgument(_ operand: Operand, _ function: FunctionDefinition) -> Bool {
    if operand.type.isNull || [.date, .timestamp, .interval].contains(operand.type.base) { return false }
    if operand.literalText != nil { return true }
    return coerce(operand, to: function.parameters.last, of: function) == nil
  }

  private static let dateParts: [String: ScalarFunction] = [
    "year": .year, "quarter": .quarter, "month": .month, "day": .day, "dow": .dayOfWeek,
    "dayofweek": .dayOfWeek, "doy": .dayOfYear, "dayofyear": .dayOfYear,
  ]
  private static let furtherParts: Set<String> = [
    "week", "yearweek", "isodow", "isoyear", "decade", "century", "millennium",
  ]
  private static let intervalParts: Set<String> = [
    "millennium", "century", "decade", "year", "quarter", "month", "day",
  ]
  private static let clockParts: [String: DataType] = [
    "hour": .integer, "minute": .integer, "second": .decimal(6, trimmed: true),
    "millisecond": .decimal(3, trimmed: true), "microsecond": .integer, "epoch": .decimal(6, trimmed: true),
    "julian": .decimal(12, trimmed: true),
  ]

  /// The part by its name, as `date_diff` takes it; nil and reported if nothing is counted in it.
  func spanPart(_ operand: Operand, of function: FunctionDefinition) -> BoundExpression? {
    if let text = operand.literalText.map({ Self.singular($0.lowercased()) }), SpanUnit(text) != nil {
      return .constant(.text(text), .text)
    }
    report(
      .argumentOutOfRange, "`\(function.name)` needs the name of a part", at: operand.span,
      hint: "write 'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute' or 'second'")
    return nil
  }

  /// Whether it is a text that names what `date_diff` counts in.
  func namesPart(_ operand: Operand) -> Bool {
    operand.literalText.map { SpanUnit(Self.singular($0.lowercased())) != nil } ?? false
  }

  private static func singular(_ part: String) -> String {
    switch part {
    case "centuries", "cent": "century"
    case "millennia", "millenniums", "mil": "millennium"
    case "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds",
      "microseconds", "decades":
      String(part.dropLast())
    case "yr", "yrs", "y": "year"
    case "mon", "mons": "month"
    case "weekofyear", "isoweek": "week"
    case "dayofmonth": "day"
    case "weekday": "dow"
    case "hr", "hrs", "h": "hour"
    case "min", "mins": "minute"
    case "sec", "secs", "s": "second"
    case "msec", "msecs", "ms": "millisecond"
    case "usec", "usecs", "us": "microsecond"
    default: part
    }
  }

  /// The part by its name, as `date_trunc` takes it; nil and reported if it is none of what is cut.
  func truncationPart(_ operand: Operand, of function: ScalarFunction) -> BoundExpression? {
    if case .constant(.null, _) = operand.expression { return .constant(.null, .text) }
    let long = ["millennium", "century", "decade", "year", "quarter", "month"]
    let clock = ["day", "hour", "minute", "second", "millisecond", "microsecond"]
    let parts =
      switch function {
      case .intervalTruncate: long + clock
      case .timestampTruncate: long + ["isoyear", "week"] + clock
      default: long + ["isoyear", "week"]
      }
    if let text = operand.literalText.map({ Self.singular($0.lowercased()) }),
      parts.contains(text) || text == "day"
    {
      return .constant(.text(text), .text)
    }
    let names = parts.map { "'\($0)'" }
    report(
      .argumentOutOfRange, "`date_trunc` needs the name of a part", at: operand.span,
      hint: "write \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")")
    return nil
  }
}
