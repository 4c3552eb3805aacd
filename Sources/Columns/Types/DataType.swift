/// The type of a column or an expression: what its values are, and in which unit.
package struct DataType: Hashable, Sendable {
  package enum Base: Hashable, Sendable {
    /// The type of a bare NULL; it meets any other.
    case null
    case boolean
    case integer
    /// Exact, `scale` digits after the point, 38 digits at most in all.
    /// `trimmed` marks the result of a division or an average, whose scale is the digits that were computed
    /// rather than those that were measured: trailing zeros of such a column are not printed.
    case decimal(scale: UInt8, trimmed: Bool)
    case double
    case text
    case date
    /// A moment without a zone, to the microsecond.
    case timestamp
    /// Months, days and a time.
    case interval
    /// A budget year, from July to June.
    case period
  }

  package var base: Base
  /// nil: a bare number.
  package var unit: Unit?

  package init(_ base: Base, unit: Unit? = nil) {
    self.base = base
    self.unit = unit
  }

  package static let null = DataType(.null)
  package static let boolean = DataType(.boolean)
  package static let integer = DataType(.integer)
  package static let double = DataType(.double)
  package static let text = DataType(.text)
  package static let date = DataType(.date)
  package static let timestamp = DataType(.timestamp)
  package static let interval = DataType(.interval)
  package static let period = DataType(.period)
  package static func decimal(_ scale: UInt8, trimmed: Bool = false) -> DataType {
    DataType(.decimal(scale: scale, trimmed: trimmed))
  }

  package var isNumeric: Bool {
    switch base {
    case .integer, .decimal, .double: true
    default: false
    }
  }

  /// The digits after the point of an exact number; nil for other types.
  package var scale: UInt8? {
    switch base {
    case .integer: 0
    case .decimal(let scale, _): scale
    default: nil
    }
  }
}

/// Why a value is missing. Zero is SQL's NULL, of which nothing is known.
package enum NullReason: UInt8, Hashable, Sendable, CaseIterable {
  case unknown = 0
  case notApplicable = 1
  case notReported = 2
  case notComparable = 3
}
