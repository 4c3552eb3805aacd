import Columns
import Diagnostics
import Syntax

/// Budget years: literals, arithmetic, and what to say where one is taken for a calendar year.
extension StatementBinder {
  /// A text where a date, a timestamp, an interval or a period is wanted; nil and reported if it is none.
  func bindText(_ text: String, as type: DataType, _ span: SourceSpan) -> BoundExpression? {
    switch type.base {
    case .period: bindPeriod(text, span)
    case .timestamp: bindTimestamp(text, span)
    case .interval: bindInterval(text, nil, span)
    default: bindDate(text, span)
    }
  }

  func bindPeriod(_ text: String, _ span: SourceSpan) -> BoundExpression? {
    if let year = BudgetYear.parse([UInt8](text.utf8).span) { return .constant(.period(year), .period) }
    let (label, hint) = Self.misreading(of: text)
    report(.malformedPeriod, "`\(text)` is no period", at: span, label, hint: hint)
    return nil
  }

  /// What the text is instead, and what may have been meant.
  private static func misreading(of text: String) -> (label: String, hint: String) {
    if let days = CivilDate.parse([UInt8](text.utf8).span) {
      let year = Value.period(BudgetYear.containing(days)).description(as: .period)
      return (
        "a day",
        "it lies in PERIOD '\(year)'; contains(period, DATE '\(text)') asks whether a period has the day"
      )
    }
    let numbers = text.split { !("0"..."9").contains($0) }.map(String.init)
    if let first = numbers.first, first.count == 4, let year = Int32(first), BudgetYear.range.contains(year) {
      let named = "PERIOD '\(Value.period(year).description(as: .period))'"
      guard numbers.count > 1 else {
        return ("a calendar year", "a period runs from July to June: " + neighbours(of: year))
      }
      let isNext = [String(year + 1), String(String(year + 1).suffix(2))].contains(numbers[1])
      return (isNext ? "another way to write one" : "the second year must follow the first", "write \(named)")
    }
    return ("read as a period", "write both years of the budget year, such as PERIOD '2019/20'")
  }

  /// `write PERIOD '2018/19' or PERIOD '2019/20'`: those that a calendar year lies in.
  private static func neighbours(of year: Int32) -> String {
    let periods = [year - 1, year].filter { BudgetYear.range.contains($0) }.map {
      "PERIOD '\(Value.period($0).description(as: .period))'"
    }
    return "write " + periods.joined(separator: " or ")
  }

  /// period ± years, years + period, period - period.
  func periodArithmetic(
    _ op: BinaryOperatorSyntax, _ left: Operand, _ right: Operand, _ span: SourceSpan
  ) -> BoundExpression? {
    let isYears = { (operand: Operand) in operand.type.base == .integer || operand.type.isNull }
    if op == .subtract {
      guard let one = readText(left, beside: right), let other = readText(right, beside: left) else {
        return nil
      }
      if one.type.base == .period, other.type.base == .period {
        return .call(.dateDifference, [one.expression, other.expression], .integer, span)
      }
      if one.type.base == .period, isYears(other) {
        let years = implicitCast(other.expression, to: .integer, at: other.span)
        return laterPeriod(one, .call(.negate, [years], .integer, other.span), span)
      }
    }
    if op == .add, left.type.base == .period, isYears(right) {
      return laterPeriod(left, implicitCast(right.expression, to: .integer, at: right.span), span)
    }
    if op == .add, right.type.base == .period, isYears(left) {
      return laterPeriod(right, implicitCast(left.expression, to: .integer, at: left.span), span)
    }
    report(
      .typeMismatch,
      "\(left.type.displayName) and \(right.type.displayName) cannot be \(op.verb)", at: left.span,
      left.type.displayName, related: [.init(right.span, right.type.displayName)],
      hint: "a period takes + and - with a number of years, and - with another period")
    return nil
  }

  private func laterPeriod(_ period: Operand, _ years: BoundExpression, _ span: SourceSpan)
    -> BoundExpression
  {
    .call(.periodAdd, [period.expression, years], .period, span)
  }

  /// What to write where a period meets a date or a number.
  func periodHint(_ left: Operand, _ right: Operand) -> String? {
    guard left.type.base == .period || right.type.base == .period else { return nil }
    let other = left.type.base == .period ? right : left
    if other.type.base == .date {
      return "a budget year is no day: contains(period, date) tells whether it has one, "
        + "and starts(period) and ends(period) are its first and last"
    }
    guard other.type.isNumeric else { return nil }
    let kind = "a budget year, from July to June, is no calendar year: "
    if case .constant(.integer(let number), _) = other.expression, let year = Int32(exactly: number),
      BudgetYear.range.contains(year)
    {
      return kind + Self.neighbours(of: year)
    }
    return kind + "write PERIOD '2019/20', or compare with year(starts(period))"
  }

  /// How to come from one type to the other, if one is PERIOD; nil: no way is known.
  func periodHint(_ type: DataType, _ target: DataType) -> String? {
    switch (type.base, target.base) {
    case (.date, .period), (.timestamp, .period): "period(date) is the budget year in which a date lies"
    case (.period, .date): "starts(period) and ends(period) are the first and last day of a budget year"
    case (.period, .integer): "year(starts(period)) is the calendar year in which a budget year starts"
    case (.integer, .period):
      "period(make_date(year, 7, 1)) is the budget year that starts in a calendar year"
    default: nil
    }
  }
}
