import Columns
import Planning

extension ColumnBounds {
  /// The bounds of whole numbers of which few can come, whatever the rows hold: parts of dates and remainders. Keys of a grouping
  /// that are such numbers take a few bits.
  func range(ofComputed expression: BoundExpression) -> ClosedRange<Int64>? {
    guard case .call(let function, let arguments, let type, _) = expression, type.base == .integer,
      let argument = arguments.first
    else { return nil }
    switch function {
    case .year where argument.type.base == .date: return years(of: argument)
    case .month: return 1...12
    case .quarter: return 1...4
    case .day: return 1...31
    case .dayOfWeek: return 0...6
    case .dayOfYear: return 1...366
    case .remainder where argument.type.base == .integer:
      guard arguments.count == 2, case .constant(.integer(let divisor), _) = arguments[1] else { return nil }
      return remainders(of: argument, by: divisor)
    default: return nil
    }
  }

  private func years(of dates: BoundExpression) -> ClosedRange<Int64>? {
    guard let range = statistics(of: dates)?.range else { return nil }
    let first = CivilDate(days: Int32(clamping: range.lowerBound)).year
    let last = CivilDate(days: Int32(clamping: range.upperBound)).year
    return Int64(first)...Int64(max(first, last))
  }

  /// They have the sign of the dividend.
  private func remainders(of dividend: BoundExpression, by divisor: Int64) -> ClosedRange<Int64>? {
    guard divisor != 0, divisor != .min else { return nil }
    let greatest = Int64(divisor.magnitude) - 1
    let range = statistics(of: dividend)?.range
    let isNegative = range.map { $0.upperBound <= 0 } ?? false
    let isPositive = range.map { $0.lowerBound >= 0 } ?? false
    return (isPositive ? 0 : -greatest)...(isNegative ? 0 : greatest)
  }
}
