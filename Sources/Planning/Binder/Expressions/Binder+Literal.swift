import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  func bindLiteral(_ literal: LiteralSyntax) -> BoundExpression? {
    withUnit(literal.unit, bindBareLiteral(literal))
  }

  private func bindBareLiteral(_ literal: LiteralSyntax) -> BoundExpression? {
    switch literal.kind {
    case .null: return .constant(.null, .null)
    case .boolean(let value): return .constant(.boolean(value), .boolean)
    case .text(let text): return .constant(.text(text), .text)
    case .integer(let digits): return bindInteger(digits, literal.span)
    case .decimal(let digits): return bindDecimal(digits, literal.span)
    case .double(let digits):
      guard let value = Double(digits), value.isFinite else {
        reportTooLarge(literal.span, "past the greatest DOUBLE")
        return nil
      }
      return .constant(.double(value), .double)
    case .date(let text): return bindDate(text, literal.span)
    case .period(let text): return bindPeriod(text, literal.span)
    case .timestamp(let text): return bindTimestamp(text, literal.span)
    case .interval(let text, let fields): return bindInterval(text, fields, literal.span)
    }
  }

  /// `-9223372036854775808` and the like: the sign belongs to the number, since the least INTEGER has no
  /// positive counterpart.
  func bindNegativeLiteral(_ literal: LiteralSyntax, _ span: SourceSpan) -> BoundExpression? {
    switch literal.kind {
    case .integer(let digits): return withUnit(literal.unit, bindInteger("-" + digits, span))
    case .decimal(let digits): return withUnit(literal.unit, bindDecimal("-" + digits, span))
    case .double(let digits):
      guard let value = Double(digits), value.isFinite else { return bindLiteral(literal) }
      return withUnit(literal.unit, .constant(.double(-value), .double))
    default: return nil
    }
  }

  private func withUnit(_ syntax: UnitSyntax?, _ literal: BoundExpression?) -> BoundExpression? {
    guard let syntax else { return literal }
    guard let unit = bindUnit(syntax) else { return nil }
    return literal?.measured(in: unit.unit)
  }

  /// A whole number too large for INTEGER is an exact decimal.
  private func bindInteger(_ digits: String, _ span: SourceSpan) -> BoundExpression? {
    if let value = Int64(digits) { return .constant(.integer(value), .integer) }
    return bindDecimal(digits, span)
  }

  private func bindDecimal(_ digits: String, _ span: SourceSpan) -> BoundExpression? {
    guard let value = Decimal(digits) else {
      reportTooLarge(span, "more than \(Decimal.maximumDigits) digits")
      return nil
    }
    return .constant(.decimal(value), .decimal(value.scale))
  }

  private func reportTooLarge(_ span: SourceSpan, _ label: String) {
    report(
      .numberOutOfRange, "this number is too large", at: span, label,
      hint: "an exact number has up to 38 digits; with an exponent, as in 1e50, it is a DOUBLE")
  }

  func bindDate(_ text: String, _ span: SourceSpan) -> BoundExpression? {
    if let days = CivilDate.parse([UInt8](text.utf8).span) { return .constant(.date(days), .date) }
    report(
      .malformedDate, "`\(text)` is no date", at: span, "read as a date",
      hint: "write year, month and day with all digits, such as DATE '2019-07-01'")
    return nil
  }
}
