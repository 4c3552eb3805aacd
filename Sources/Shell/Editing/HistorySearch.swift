/// Ctrl-R: entries of the history that hold what is typed, the newest first.
struct HistorySearch {
  private let entries: [String]
  private(set) var pattern = ""
  /// Of `entries`; nil where none holds the pattern.
  private var place: Int?

  init(_ entries: [String]) { self.entries = entries }

  /// The entry, and where in its UTF-8 the pattern stands.
  var match: (entry: String, range: Range<Int>)? {
    guard let place, !pattern.isEmpty, let range = Self.range(of: pattern, in: entries[place]) else {
      return nil
    }
    return (entries[place], range)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    pattern.unicodeScalars.append(scalar)
    find(from: place ?? entries.count - 1)
  }

  mutating func removeLast() {
    if !pattern.isEmpty { pattern.unicodeScalars.removeLast() }
    find(from: entries.count - 1)
  }

  /// Goes to the next older entry; stays where there is none.
  mutating func goBack() {
    guard let current = place else { return }
    let text = entries[current]
    place = entries[..<current].lastIndex { $0 != text && Self.range(of: pattern, in: $0) != nil } ?? current
  }

  mutating func goForward() {
    guard let current = place else { return }
    let text = entries[current]
    let newer = entries[(current + 1)...]
    place = newer.firstIndex { $0 != text && Self.range(of: pattern, in: $0) != nil } ?? current
  }

  static func holds(_ entry: String, _ pattern: String) -> Bool { range(of: pattern, in: entry) != nil }

  private mutating func find(from start: Int) {
    guard !entries.isEmpty, !pattern.isEmpty else { return place = nil }
    place =
      entries[...start].lastIndex { Self.range(of: pattern, in: $0) != nil }
      ?? entries.lastIndex { Self.range(of: pattern, in: $0) != nil }
  }

  /// ASCII letters are found in either case.
  private static func range(of pattern: String, in entry: String) -> Range<Int>? {
    let wanted = pattern.utf8.map(lowercased)
    let text = entry.utf8.map(lowercased)
    guard !wanted.isEmpty, text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count)
    where text[start] == wanted[0] && text[start..<(start + wanted.count)].elementsEqual(wanted) {
      return start..<(start + wanted.count)
    }
    return nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
