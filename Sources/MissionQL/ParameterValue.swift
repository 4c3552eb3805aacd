import Columns
import Diagnostics
import Planning

/// A value that a program gives for a parameter of a query.
///
/// Literals stand for themselves: `["year": 2019, "classes": ["Medical", "Fuel"]]`; an exact number with decimals is
/// `.decimal`, a date `.date("2019-07-01")`.
public enum ParameterValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// Exact.
  case decimal(ExactDecimal)
  case double(Double)
  case text(String)
  /// `yyyy-mm-dd`.
  case date(String)
  /// `yyyy-mm-dd hh:mm:ss`.
  case timestamp(String)
  /// `1 year 2 months`.
  case interval(String)
  /// For a parameter that is used as `x IN :name`.
  case list([ParameterValue])
}

extension ParameterValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral
{
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: ParameterValue...) { self = .list(elements) }
}

extension ParameterValue {
  /// The value as queries hold it; nil for a list within a list, and for what is no date or too long a number.
  var typed: (value: Value, type: DataType)? {
    switch self {
    case .null: return (.null, .null)
    case .boolean(let value): return (.boolean(value), .boolean)
    case .integer(let value): return (.integer(value), .integer)
    case .decimal(let value):
      return Decimal(value.description).map { (.decimal($0), .decimal($0.scale)) }
    case .double(let value): return (.double(value), .double)
    case .text(let value): return (.text(value), .text)
    case .date(let text): return CivilDate.parse([UInt8](text.utf8).span).map { (.date($0), .date) }
    case .timestamp(let text):
      return Timestamp.parse([UInt8](text.utf8).span).map { (.timestamp($0), .timestamp) }
    case .interval(let text):
      return Interval.parse([UInt8](text.utf8).span).map { (.interval($0), .interval) }
    case .list: return nil
    }
  }

  /// What a query that does not declare the parameter takes it for.
  /// - Throws: `badParameterValue` where a value is none, or the values of a list have no common type.
  func definition(named name: String) throws(Diagnostic) -> QueryParameter {
    let (items, isList) = if case .list(let items) = self { (items, true) } else { ([self], false) }
    var values: [(value: Value, type: DataType)] = []
    var type = DataType.null
    for item in items {
      guard let typed = item.typed, let common = values.isEmpty ? typed.type : type.unified(with: typed.type)
      else {
        throw Diagnostic(.badParameterValue, "\(item) is no value for the parameter `\(name)`", at: nil)
      }
      values.append(typed)
      type = common
    }
    let definition = ParameterDefinition(
      name: name, type: type, isList: isList, span: .none)
    var converted: [Value] = []
    for value in values { converted.append(try definition.value(of: value.value, value.type)) }
    return QueryParameter(definition, values: converted)
  }
}
