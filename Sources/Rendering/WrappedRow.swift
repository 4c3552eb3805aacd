import Diagnostics

/// A row of a table, some of whose texts are wider than their columns.
struct WrappedRow {
  /// The most lines of a row; what is longer is cut, with a mark.
  private static let mostLines = 5
  /// By line, then by column.
  private(set) var lines: [[[UInt8]]]
  /// Whether some text is not whole.
  private(set) var isCut = false

  /// nil where every cell fits its column.
  init?(_ columns: [TableLayout.Column], cell: (TableLayout.Column) -> ArraySlice<UInt8>) {
    guard columns.contains(where: { !$0.isNumeric && displayWidth(of: cell($0)) > $0.width }) else {
      return nil
    }
    lines = [[]]
    for (place, column) in columns.enumerated() {
      let text = cell(column)
      var wrapped = [Array(text)]
      if !column.isNumeric, displayWidth(of: text) > column.width {
        let (parts, isCut) = Self.wrapped(String(decoding: text, as: UTF8.self), to: column.width)
        wrapped = parts.map { Array($0.utf8) }
        self.isCut = self.isCut || isCut
      }
      while lines.count < wrapped.count { lines.append(Array(repeating: [], count: place)) }
      for line in lines.indices { lines[line].append(line < wrapped.count ? wrapped[line] : []) }
    }
  }

  /// Broken between words, within one that is too long, and between wide characters; the lines but the first are indented, so
  /// that rows are told apart.
  private static func wrapped(_ text: String, to width: Int) -> (lines: [String], isCut: Bool) {
    let hanging = width >= 6 ? "  " : ""
    var lines: [String] = []
    var line = ""
    var used = 0
    /// Where the line may be broken: behind a blank or a sign between words, and around a wide character.
    var breakIndex: String.Index?
    for scalar in text.unicodeScalars {
      let next = DisplayWidth.of(scalar)
      if used + next > width {
        // A blank at the end of a line takes no room.
        if scalar == " " {
          breakIndex = line.endIndex
          continue
        }
        if lines.count == mostLines - 1 { return (lines + [cut(line, to: width)], true) }
        let place = breakIndex ?? line.endIndex
        let rest = String(line[place...].drop { $0 == " " })
        lines.append(line[..<place].trimmedAtEnd)
        line = hanging + rest
        used = DisplayWidth.of(line)
        breakIndex = rest.unicodeScalars.contains(where: isBreak) ? lastBreak(in: line) : nil
      }
      if next == 2, !line.allSatisfy({ $0 == " " }) { breakIndex = line.endIndex }
      line.unicodeScalars.append(scalar)
      used += next
      if isBreak(scalar) { breakIndex = line.endIndex }
    }
    return (lines + [line], false)
  }

  /// The bytes of the longest stretch that is not broken, if it is longer than `known`. What is not ASCII may be broken
  /// anywhere, which is right for wide characters and near enough for others.
  static func longestWord(of text: ArraySlice<UInt8>, over known: Int) -> Int {
    guard text.count > known else { return 0 }
    var (longest, length) = (0, 0)
    for byte in text {
      let isEnd = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      length = isEnd || byte >= 0x80 ? 0 : length + 1
      longest = max(longest, length)
    }
    return longest
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "-" || scalar == "_" || DisplayWidth.of(scalar) == 2
  }

  private static func lastBreak(in line: String) -> String.Index {
    line.unicodeScalars.lastIndex(where: isBreak).map { line.unicodeScalars.index(after: $0) }
      ?? line.endIndex
  }

  /// With `…` at its end, within the width.
  private static func cut(_ line: String, to width: Int) -> String {
    var kept = line
    while DisplayWidth.of(kept) > width - 1, !kept.isEmpty { kept.unicodeScalars.removeLast() }
    return kept + "…"
  }
}

extension Substring {
  fileprivate var trimmedAtEnd: String { String(self.reversed().drop { $0 == " " }.reversed()) }
}
