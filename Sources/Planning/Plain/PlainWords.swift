import Columns

/// The words that explanations are made of.
enum PlainWords {
  /// "a", "a and b", "a, b and c"; past `limit` items "a, b and 7 more".
  static func list(_ items: [String], joinedBy word: String = "and", limit: Int = 16) -> String {
    var shown = items
    if items.count > limit { shown = items.prefix(limit - 1) + ["\(items.count - limit + 1) more"] }
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
    // Items that have commas of their own are told apart by semicolons.
    let comma = shown.contains { $0.holds(", ") || $0.holds(" where ") } ? "; " : ", "
    if shown.count == 2, comma == "; " { return "\(shown[0]), \(word) \(last)" }
    return shown.dropLast().joined(separator: comma) + (comma == "; " ? "; \(word) " : " \(word) ") + last
  }

  /// `1 row`, `2 048 rows`.
  static func rows(_ count: Int) -> String { "\(grouped(String(count))) row\(count == 1 ? "" : "s")" }

  /// Spaces between thousands of the digits before a point.
  static func grouped(_ number: String) -> String {
    let digits = number.prefix { $0 != "." }
    let whole = digits.drop { $0 == "-" }
    guard whole.count > 4, whole.allSatisfy({ ("0"..."9").contains($0) }) else { return number }
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += " " }
      text.append(digit)
    }
    return digits.prefix { $0 == "-" } + text + number.dropFirst(digits.count)
  }

  /// `1 July 2019`.
  static func date(_ days: Int32) -> String {
    let date = CivilDate(days: days)
    return "\(date.day) \(month(date.month)) \(date.year)"
  }

  private static func month(_ number: Int32) -> String {
    CivilDate.monthNames[min(max(Int(number), 1), 12) - 1]
  }

  /// With a capital first letter.
  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Unit {
  /// As a sentence names it: "thousands of United States dollars", "United States dollars per litre".
  package var words: String {
    let over = factors.filter { $0.exponent < 0 }
    let dividend = factors.filter { $0.exponent > 0 }.map { Self.words($0, isOne: false) }
    let text = dividend.isEmpty ? "number" : dividend.joined(separator: " times ")
    guard !over.isEmpty else { return text }
    return text + " per " + over.map { Self.words($0, isOne: true) }.joined(separator: " and ")
  }

  private static func words(_ factor: Factor, isOne: Bool) -> String {
    let power = factor.exponent.magnitude
    return word(factor.symbol, isOne: isOne) + (power > 1 ? " to the power of \(power)" : "")
  }

  private static func word(_ symbol: String, isOne: Bool) -> String {
    switch symbol {
    case "USD": isOne ? "United States dollar" : "United States dollars"
    case "kUSD": isOne ? "thousand United States dollars" : "thousands of United States dollars"
    case "MUSD": isOne ? "million United States dollars" : "millions of United States dollars"
    case "percent": "per cent"
    case "pp": isOne ? "percentage point" : "percentage points"
    case "L": isOne ? "litre" : "litres"
    case "h": isOne ? "hour" : "hours"
    case "d": isOne ? "day" : "days"
    case "kg": isOne ? "kilogram" : "kilograms"
    case "t": isOne ? "tonne" : "tonnes"
    case "m": isOne ? "metre" : "metres"
    case "km": isOne ? "kilometre" : "kilometres"
    case "m2": isOne ? "square metre" : "square metres"
    case "km2": isOne ? "square kilometre" : "square kilometres"
    case "m3": isOne ? "cubic metre" : "cubic metres"
    default: symbol
    }
  }
}

extension DataType {
  /// ", in thousands of United States dollars"; empty for a bare number.
  var plainUnit: String { unit.map { ", in \($0.words)" } ?? "" }
}

extension Value {
  /// As a sentence has it: a date in words, a number with spaces between thousands, without needless zeros.
  func plainText(_ type: DataType) -> String {
    switch self {
    case .null: "nothing"
    case .boolean(let value): value ? "true" : "false"
    case .integer, .double: PlainWords.grouped(description(as: type))
    case .decimal(let value): PlainWords.grouped(value.description(trimmed: true))
    case .text(let text): "'\(text)'"
    case .date(let days): PlainWords.date(days)
    case .period, .timestamp, .interval: description(as: type)
    }
  }
}

extension String {
  /// Whether the text occurs. The library's own search is part of string processing, which releases are built without.
  func holds(_ part: StaticString) -> Bool {
    let wanted = Array(part.description.utf8)
    let bytes = Array(utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return wanted.isEmpty }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}
