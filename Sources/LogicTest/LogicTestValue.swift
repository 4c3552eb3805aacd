import Columns
import Glibc
import MissionQL

/// How sqllogictest prints a value: I as `%d`, R as `%.3f`, T as it is; NULL as `NULL`, an empty text as `(empty)`.
enum LogicTestValue {
  /// The values of a result, row by row.
  static func rows(_ result: ResultSet, types: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    for batch in result.shownBatches {
      for row in 0..<batch.count {
        rows.append(
          batch.columns.enumerated().map { index, column in
            text(
              column.value(at: row, type: result.fields[index].type), result.fields[index].type,
              as: index < types.count ? types[index] : UInt8(ascii: "T"))
          })
      }
    }
    return rows
  }

  private static func text(_ value: Value, _ type: DataType, as expected: UInt8) -> String {
    if value.isNull { return "NULL" }
    switch expected {
    case UInt8(ascii: "I"): return integer(value, type)
    case UInt8(ascii: "R"): return real(value, type)
    default: return printable(value.description(as: type))
    }
  }

  private static func integer(_ value: Value, _ type: DataType) -> String {
    switch value {
    case .boolean(let value): value ? "1" : "0"
    case .decimal(let value): String(truncating(value))
    case .double(let value): Int64(exactly: value.rounded(.towardZero)).map(String.init) ?? value.description
    case .text(let text): String(leadingInteger(text))
    default: printable(value.description(as: type))
    }
  }

  /// As `%d` has a text: the number that it begins with, or 0.
  private static func leadingInteger(_ text: String) -> Int64 {
    let rest = text.utf8.drop { $0 == 32 || (9...13).contains($0) }
    let isNegative = rest.first == UInt8(ascii: "-")
    let digits = rest.dropFirst(isNegative || rest.first == UInt8(ascii: "+") ? 1 : 0)
      .prefix { (48...57).contains($0) }
    return Int64((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)) ?? 0
  }

  private static func truncating(_ value: Decimal) -> Int128 {
    var rest = value.coefficient
    for _ in 0..<value.scale { rest /= 10 }
    return rest
  }

  private static func real(_ value: Value, _ type: DataType) -> String {
    let number: Double? =
      switch value {
      case .boolean(let value): value ? 1 : 0
      case .integer(let value): Double(value)
      case .double(let value): value
      default: Double(value.description(as: type))
      }
    guard let number else { return printable(value.description(as: type)) }
    var buffer = [CChar](repeating: 0, count: 400)
    let count = unsafe withVaList([number]) { arguments in
      unsafe vsnprintf(&buffer, buffer.count, "%.3f", arguments)
    }
    return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// On one line, whatever the text holds.
  private static func printable(_ text: String) -> String {
    if text.isEmpty { return "(empty)" }
    guard text.utf8.contains(where: { $0 < 32 || $0 == 127 }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += #"\n"#
      case "\t": escaped += #"\t"#
      case _ where scalar.value < 32 || scalar.value == 127: escaped += "@"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
