package import Columns

extension DataType {
  /// As a query would write it: `DECIMAL(38, 1)`.
  package var displayName: String {
    switch base {
    case .null: "NULL"
    case .boolean: "BOOLEAN"
    case .integer: "INTEGER"
    case .decimal(let scale, _): "DECIMAL(38, \(scale))"
    case .double: "DOUBLE"
    case .text: "TEXT"
    case .date: "DATE"
    case .period: "PERIOD"
    }
  }

  /// Whether columns of both types hold their values alike, so that no cast is needed between them: units and
  /// the printing of decimals are left aside.
  package func hasRepresentation(of other: DataType) -> Bool {
    switch (base, other.base) {
    case (.decimal(let left, _), .decimal(let right, _)): left == right
    default: base == other.base
    }
  }

  package var withoutUnit: DataType { DataType(base) }

  package var isExact: Bool { scale != nil }

  /// Whether a text literal beside a value of the type is read as one of it.
  package var readsTextLiterals: Bool { base == .date || base == .period }

  package var isNull: Bool { base == .null }

  /// The type to which both can be cast without loss of meaning, as for the two sides of a comparison, the
  /// branches of a CASE and the columns of a UNION; nil if there is none.
  package func unified(with other: DataType) -> DataType? {
    switch (base, other.base) {
    case (.null, _): return other.withoutUnit
    case (_, .null): return withoutUnit
    case (.double, _) where other.isNumeric, (_, .double) where isNumeric: return .double
    default: break
    }
    if let left = scale, let right = other.scale {
      if base == .integer, other.base == .integer { return .integer }
      return .decimal(max(left, right), trimmed: isTrimmed || other.isTrimmed)
    }
    return base == other.base ? withoutUnit : nil
  }
}
