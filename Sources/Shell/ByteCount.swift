/// A size as people write it.
enum ByteCount {
  /// `500MB`, `2 GiB`, `64k`, `1000000`; nil: none of these, or less than a byte.
  static func parse(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count > 0, let factor = factor(of: text.dropFirst(digits.count)) else {
      return nil
    }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow ? nil : bytes
  }

  private static func factor(of unit: Substring) -> Int? {
    switch unit.drop(while: { $0 == " " }).lowercased() {
    case "", "b": 1
    case "k", "kb": 1000
    case "m", "mb": 1_000_000
    case "g", "gb": 1_000_000_000
    case "kib": 1 << 10
    case "mib": 1 << 20
    case "gib": 1 << 30
    default: nil
    }
  }
}
