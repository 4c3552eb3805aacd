import Columns

/// A column's name above its cells, broken where it is wider than they are.
struct Heading: Sendable {
  /// From top to bottom.
  var lines: [[UInt8]]

  init(_ field: Field, escaping: TextEscaping) {
    var unit = field.type.unit.map { " [\($0.symbol)]" } ?? ""
    // A column that is called after `x TO [kUSD]` says it already.
    if field.name.hasSuffix(unit) { unit = "" }
    var line: [UInt8] = []
    line.append(text: Array((field.name + unit).utf8)[...], escaping: escaping)
    lines = [line]
  }

  init(text: String, escaping: TextEscaping) {
    var line: [UInt8] = []
    line.append(text: Array(text.utf8)[...], escaping: escaping)
    lines = [line]
  }

  var width: Int { lines.map { displayWidth(of: $0[...]) }.max() ?? 0 }

  /// The width below which it can't go by breaking only between its words.
  var leastWidth: Int { words.map { displayWidth(of: $0[...]) }.max() ?? 0 }

  /// Breaks the name after `_` and spaces into lines of at most `width`, as far as its words allow.
  mutating func wrap(to width: Int) {
    var wrapped: [[UInt8]] = []
    for word in words {
      if let last = wrapped.last, displayWidth(of: last[...]) + displayWidth(of: word[...]) <= width {
        wrapped[wrapped.count - 1] += word
      } else {
        wrapped.append(word)
      }
    }
    lines = wrapped.map { $0.last == UInt8(ascii: " ") ? $0.dropLast() : $0 }
  }

  /// The pieces of the name, each with the `_` or space that ends it.
  private var words: [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for byte in lines.joined() {
      words[words.count - 1].append(byte)
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ") { words.append([]) }
    }
    return words.filter { !$0.isEmpty }
  }
}
