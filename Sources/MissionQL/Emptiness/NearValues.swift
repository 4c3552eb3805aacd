import Columns
import Diagnostics

/// Values that may have been meant by one that is not there.
enum NearValues {
  private static let most = 3

  /// The same in other letters first, then what is spelled alike, then what holds the text.
  static func texts(to wanted: String, among values: [String]) -> [String] {
    let key = key(of: wanted)
    guard !key.isEmpty else { return [] }
    let same = values.filter { self.key(of: $0) == key }
    if !same.isEmpty { return Array(same.prefix(most)) }
    let near = Suggestion.ranked(to: wanted, among: values, limit: most)
    if !near.isEmpty { return near }
    return Array(values.filter { holds(self.key(of: $0), key) }.sorted().prefix(most))
  }

  /// In small letters, with single blanks between words.
  private static func key(of text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    guard wanted.count >= 3, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }

  /// The greatest value below and the least above.
  static func neighbours(of wanted: Value, among values: [Value]) -> [Value] {
    guard let place = wanted.position else { return [] }
    var (below, above): ((Double, Value)?, (Double, Value)?)
    for value in values {
      guard let other = value.position else { continue }
      if other < place, other > below?.0 ?? -.infinity { below = (other, value) }
      if other > place, other < above?.0 ?? .infinity { above = (other, value) }
    }
    return [below?.1, above?.1].compactMap(\.self)
  }
}

extension Value {
  /// Where it stands among others of its type; precise enough to tell neighbours.
  fileprivate var position: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value.double
    case .double(let value): value
    case .date(let value), .period(let value): Double(value)
    case .timestamp(let value): Double(value)
    default: nil
    }
  }
}
