package import Columns

extension DataType {
  /// As a query would write it: `DECIMAL(38, 1) [kUSD]`.
  package var displayName: String { displayName(digits: nil) }

  /// - Parameter digits: how many a decimal has at most, where not as many as any.
  package func displayName(digits: Int?) -> String {
    baseName(digits: digits) + (unit.map { " [\($0.symbol)]" } ?? "")
  }

  /// The same without the unit, for places that show it apart.
  package var baseName: String { baseName(digits: nil) }

  package func baseName(digits: Int?) -> String {
    switch base {
    case .null: "NULL"
    case .boolean: "BOOLEAN"
    case .integer: "INTEGER"
    case .decimal(let scale, _): "DECIMAL(\(digits ?? Decimal.maximumDigits), \(scale))"
    case .double: "DOUBLE"
    case .text: "TEXT"
    case .date: "DATE"
    case .timestamp: "TIMESTAMP" + (digits.map { "(\($0))" } ?? "")
    case .interval: "INTERVAL"
    case .period: "PERIOD"
    }
  }

  /// Whether columns of both types hold their values alike, so that a value of one is as good in the place of the
  /// other: the printing of decimals is left aside, and a bare number takes whatever unit it meets.
  package func hasRepresentation(of other: DataType) -> Bool {
    if let unit, let otherUnit = other.unit, unit != otherUnit,
      Unit.ratio(from: unit, to: otherUnit) != .one
    {
      return false
    }
    return hasBase(of: other)
  }

  private func hasBase(of other: DataType) -> Bool {
    switch (base, other.base) {
    case (.decimal(let left, _), .decimal(let right, _)): left == right
    default: base == other.base
    }
  }

  package var withoutUnit: DataType { DataType(base) }

  package func with(_ unit: Unit?) -> DataType { DataType(base, unit: unit) }

  package var isExact: Bool { scale != nil }

  /// Whether a text literal beside a value of the type is read as one of it.
  package var readsTextLiterals: Bool { [.date, .timestamp, .interval, .period].contains(base) }

  package var isNull: Bool { base == .null }

  /// The type to which both can be cast without loss of meaning, as for the two sides of a comparison, the
  /// branches of a CASE and the columns of a UNION; nil if there is none, be it for their units.
  package func unified(with other: DataType) -> DataType? {
    guard let unit, let otherUnit = other.unit else {
      return unifiedBase(with: other)?.with(unit ?? other.unit)
    }
    guard let common = Unit.common(unit, otherUnit), let one = converted(to: common),
      let two = other.converted(to: common)
    else { return nil }
    return one.unifiedBase(with: two)?.with(common)
  }

  /// As `unified`, units left aside.
  package func unifiedBase(with other: DataType) -> DataType? {
    switch (base, other.base) {
    case (.null, _): return other.withoutUnit
    case (_, .null): return withoutUnit
    case (.date, .timestamp), (.timestamp, .date): return .timestamp
    case (.double, _) where other.isNumeric, (_, .double) where isNumeric: return .double
    default: break
    }
    if let left = scale, let right = other.scale {
      if base == .integer, other.base == .integer { return .integer }
      return .decimal(max(left, right), trimmed: isTrimmed || other.isTrimmed)
    }
    return base == other.base ? withoutUnit : nil
  }

  /// The type that holds the same numbers in another unit, rounding none of them where that can be; nil if the
  /// unit is of another kind or the numbers get too long. A bare number is in no unit, and becomes one of
  /// shares only.
  package func converted(to target: Unit?) -> DataType? {
    guard let ratio = Unit.ratio(from: unit, to: target), isNumeric,
      max(ratio.numerator, ratio.denominator) <= Int128(Int64.max)
    else { return nil }
    guard let scale else { return with(target) }
    guard let added = ratio.addedScale else {
      return DataType(.decimal(scale: StatementBinder.quotientScale(of: self), trimmed: true), unit: target)
    }
    let digits = max(0, Int(scale) + added)
    guard digits <= Decimal.maximumDigits else { return nil }
    if base == .integer, digits == 0 { return with(target) }
    return DataType(.decimal(scale: UInt8(digits), trimmed: isTrimmed), unit: target)
  }

  var isTrimmed: Bool { if case .decimal(_, true) = base { true } else { false } }
}
