import Columns
import Diagnostics
import Syntax

/// Timestamps and intervals: literals, and arithmetic with them.
extension StatementBinder {
  func bindTimestamp(_ text: String, _ span: SourceSpan) -> BoundExpression? {
    if let moment = Timestamp.parse([UInt8](text.utf8).span) {
      return .constant(.timestamp(moment), .timestamp)
    }
    let hint =
      Self.namesZone(text)
      ? "a TIMESTAMP has no zone: leave it out, or write the moment in UTC, with a Z behind it"
      : "write a day and a time of up to six digits after the second, such as TIMESTAMP '2020-03-18 14:05:00'"
    report(.malformedDate, "`\(text)` is no timestamp", at: span, "read as a timestamp", hint: hint)
    return nil
  }

  /// Whether a zone follows what would be a timestamp: `+02:00`.
  private static func namesZone(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard
      let start = bytes.indices.dropFirst(16).first(where: { index in
        bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-")
      })
    else { return false }
    return Timestamp.parse(Array(bytes[..<start]).span) != nil
  }

  /// - Parameter fields: what its numbers count, where the query says it.
  func bindInterval(_ text: String, _ fields: IntervalFieldsSyntax?, _ span: SourceSpan) -> BoundExpression? {
    let bytes = [UInt8](text.utf8)
    guard let fields, let first = Interval.Field([UInt8](fields.first.utf8).span) else {
      if let interval = Interval.parse(bytes.span) { return .constant(.interval(interval), .interval) }
      report(
        .malformedDate, "`\(text)` is no interval", at: span, "read as an interval",
        hint: "write numbers with their fields, such as INTERVAL '1 year 2 months', or INTERVAL '90' DAY")
      return nil
    }
    let read =
      fields.last == nil
      ? Decimal(text).flatMap(first.interval) : interval(bytes, fields, from: first, at: span)
    guard let interval = read.flatMap({ rounded($0, fields, at: span) }) else {
      guard diagnostics.isEmpty else { return nil }
      report(
        .malformedDate,
        fields.last == nil
          ? "`\(text)` is no number of \(fields.first.lowercased())"
          : "`\(text)` is no interval \(fields.text)", at: span,
        "read as an interval",
        hint: fields.last == nil
          ? "write a number before the field, such as INTERVAL '3' MONTH"
          : "write a number for each field, such as INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1 02:03:04' DAY TO SECOND"
      )
      return nil
    }
    return .constant(.interval(interval), .interval)
  }

  private func interval(
    _ text: [UInt8], _ fields: IntervalFieldsSyntax, from first: Interval.Field, at span: SourceSpan
  ) -> Interval? {
    guard let last = fields.last.flatMap({ Interval.Field([UInt8]($0.utf8).span) }),
      Interval.hasRange(from: first, to: last)
    else {
      report(
        .malformedDate, "there are no intervals of \(fields.text)", at: span,
        hint:
          "they go from YEAR to MONTH, or from DAY, HOUR or MINUTE to a smaller one of HOUR, MINUTE and SECOND"
      )
      return nil
    }
    return Interval.parse(text.span, from: first, to: last)
  }

  private func rounded(_ interval: Interval, _ fields: IntervalFieldsSyntax, at span: SourceSpan) -> Interval?
  {
    guard let written = fields.digits else { return interval }
    guard let digits = Int(written), digits <= 6 else {
      report(
        .argumentOutOfRange, "a second has up to six digits after the point", at: span, "\(written) here")
      return nil
    }
    return interval.rounded(toDigits: digits)
  }

  // MARK: Arithmetic

  /// One of the operands is a timestamp or an interval.
  func momentArithmetic(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> BoundExpression? {
    switch op {
    case .multiply, .divide:
      if let scaled = scaledInterval(op, left, right, span) { return scaled }
    case .add, .subtract:
      guard let one = readText(left, beside: right), let other = readText(right, beside: left) else {
        return nil
      }
      if let sum = momentSum(op, one, other, span) { return sum }
    default: break
    }
    report(
      .typeMismatch,
      "\(left.type.displayName) and \(right.type.displayName) cannot be \(op.verb)", at: left.span,
      left.type.displayName, related: [.init(right.span, right.type.displayName)],
      hint: "a timestamp or a date takes + and - with an interval, and a timestamp - with another; "
        + "an interval takes + and - with another, and * and / with a number")
    return nil
  }

  private func momentSum(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> BoundExpression? {
    switch (left.type.base, right.type.base) {
    case (.interval, .interval), (.interval, .null), (.null, .interval):
      let both = [left, right].map { implicitCast($0.expression, to: .interval, at: $0.span) }
      return .call(op == .add ? .add : .subtract, both, .interval, span)
    case (.date, .interval), (.timestamp, .interval), (.timestamp, .null):
      let interval = implicitCast(right.expression, to: .interval, at: right.span)
      return later(left, op == .add ? interval : .call(.negate, [interval], .interval, right.span), span)
    case (.interval, .date), (.interval, .timestamp), (.null, .timestamp):
      guard op == .add else { return nil }
      return later(right, implicitCast(left.expression, to: .interval, at: left.span), span)
    case (.timestamp, .timestamp), (.timestamp, .date), (.date, .timestamp):
      guard op == .subtract else { return nil }
      let both = [left, right].map { implicitCast($0.expression, to: .timestamp, at: $0.span) }
      return .call(.timestampDifference, both, .interval, span)
    default: return nil
    }
  }

  /// A date stays one where the interval is known and has no time, as in `d - INTERVAL '90' DAY`.
  private func later(_ moment: Operand, _ interval: BoundExpression, _ span: SourceSpan) -> BoundExpression {
    if moment.type.base == .date, interval.isKnownWithoutTime {
      return .call(.dateAddInterval, [moment.expression, interval], .date, span)
    }
    let start = implicitCast(moment.expression, to: .timestamp, at: moment.span)
    return .call(.timestampAdd, [start, interval], .timestamp, span)
  }

  /// interval × number, number × interval, interval ÷ number.
  private func scaledInterval(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> BoundExpression? {
    let (interval, number) = left.type.base == .interval ? (left, right) : (right, left)
    guard interval.type.base == .interval, number.type.isNumeric || number.type.isNull,
      op == .multiply || left.type.base == .interval
    else { return nil }
    guard number.type.unit == nil else { return nil }
    let factor = implicitCast(
      number.expression,
      to: number.type.scale == nil && !number.type.isNull
        ? .double
        : .decimal(number.type.scale ?? 0), at: number.span)
    return .call(
      op == .multiply ? .intervalMultiply : .intervalDivide, [interval.expression, factor], .interval, span)
  }
}

extension BoundExpression {
  /// Whether the interval is a constant, or computed of constants, and has months and days alone.
  var isKnownWithoutTime: Bool {
    guard case .interval(let interval)? = (try? ConstantEvaluator.value(of: self)) ?? nil else {
      return false
    }
    return interval.hasNoTime
  }
}
