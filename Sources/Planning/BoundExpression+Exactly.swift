import Columns
import Diagnostics

extension BoundExpression {
  /// A number as another type of numbers, be it in another unit of the same kind: exact as exact, which fails where a
  /// digit has no place, and any number as a DOUBLE; nil for the rest.
  func broughtExactly(to type: DataType, at span: SourceSpan) -> BoundExpression? {
    guard self.type.isNumeric, type.isNumeric, self.type.isExact || !type.isExact else { return nil }
    var ratio = UnitRatio.one
    if let unit = self.type.unit, let target = type.unit {
      guard unit.isPoints == target.isPoints, let found = Unit.ratio(from: unit, to: target) else {
        return nil
      }
      ratio = found
    }
    guard let numerator = Int64(exactly: ratio.numerator), let denominator = Int64(exactly: ratio.denominator)
    else { return nil }
    let parts = [numerator, denominator].map { BoundExpression.constant(.integer($0), .integer) }
    if type.isExact { return .call(.convertExactly, [self] + parts, type, span) }
    let number =
      self.type.base == .double
      ? self : BoundExpression.cast(self, DataType.double.with(self.type.unit), isTry: false, span)
    return ratio == .one
      ? number.measured(in: type.unit) : .call(.convertUnit, [number] + parts, type, span)
  }
}
