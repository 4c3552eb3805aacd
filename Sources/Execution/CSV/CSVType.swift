import Columns

/// What the fields of a column have been seen to be; each step up takes in more texts.
enum CSVType: Hashable, Sendable {
  /// Nothing but missing values.
  case empty
  case boolean
  case date
  case timestamp
  /// Only where a column is given as one.
  case interval
  case period
  case integer
  case decimal(scale: UInt8)
  case double
  case text

  var dataType: DataType {
    switch self {
    case .empty, .text: .text
    case .boolean: .boolean
    case .date: .date
    case .timestamp: .timestamp
    case .interval: .interval
    case .period: .period
    case .integer: .integer
    case .decimal(let scale): .decimal(scale)
    case .double: .double
    }
  }

  /// The least type that holds what both hold.
  func widened(by other: CSVType) -> CSVType {
    switch (self, other) {
    case (.empty, let type), (let type, .empty): type
    case (.integer, .integer): .integer
    case (.decimal(let a), .decimal(let b)): .decimal(scale: max(a, b))
    case (.decimal, .integer): self
    case (.integer, .decimal): other
    case (.double, .integer), (.double, .decimal), (.double, .double): .double
    case (.integer, .double), (.decimal, .double): .double
    case (.boolean, .boolean), (.date, .date), (.timestamp, .timestamp), (.period, .period): self
    case (.date, .timestamp), (.timestamp, .date): .timestamp
    default: .text
    }
  }

  /// The least type that holds a field. Digits behind a leading zero are text, since a number would lose the zero.
  init(_ field: Span<UInt8>) {
    guard field.count > 0, field.count <= 64 else {
      self = .text
      return
    }
    let first = field[0]
    let isNumberLike =
      first &- 48 < 10 || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
      || first == UInt8(ascii: ".")
    if isNumberLike {
      self = CSVType.number(field)
    } else {
      // Of what a cast reads as a boolean only `true` and `false` are surely meant as one.
      self = field.count >= 4 && parseBoolean(field) != nil ? .boolean : .text
    }
  }

  private static func number(_ field: Span<UInt8>) -> CSVType {
    if CivilDate.parse(field) != nil { return .date }
    if field.count > 10, Timestamp.parse(field) != nil { return .timestamp }
    if BudgetYear.parse(field) != nil { return .period }
    let sign = field[0] == UInt8(ascii: "-") || field[0] == UInt8(ascii: "+") ? 1 : 0
    if field.count > sign + 1, field[sign] == 48, field[sign + 1] &- 48 < 10 { return .text }
    if parseInteger(field) != nil { return .integer }
    if let decimal = Decimal(utf8: field) { return .decimal(scale: decimal.scale) }
    var hasExponent = false
    for index in field.indices where field[index] | 0x20 == UInt8(ascii: "e") { hasExponent = true }
    return hasExponent && parseDouble(field) != nil ? .double : .text
  }
}
