extension String {
  /// The words in lines of at most `width` cells, each with its end; lines begin with `indent`, all but the first with
  /// `hanging` (as `indent` if nil). A word that is wider stands alone.
  package func filled(width: Int, indent: String = "", hanging: String? = nil) -> String {
    var text = ""
    var line = indent
    var isStart = true
    for word in unbrokenWords {
      if !isStart && DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > width {
        text += line + "\n"
        line = hanging ?? indent
        isStart = true
      }
      line += (isStart ? "" : " ") + word
      isStart = false
    }
    return text + line + "\n"
  }

  /// Its paragraphs in lines of at most `width` cells, with an end each. Lines that begin with blanks stay lines of their own:
  /// of one that is too long, what stands in its second column goes on beneath.
  package func refilled(width: Int) -> String {
    var (text, paragraph) = ("", "")
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.first != " " {
        paragraph += (paragraph.isEmpty ? "" : " ") + line
        continue
      }
      if !paragraph.isEmpty { text += paragraph.filled(width: width) }
      paragraph = ""
      text += Self.fitted(line, width: width)
    }
    return paragraph.isEmpty ? text : text + paragraph.filled(width: width)
  }

  /// Its lines, of which those that are wider than `width` go on beneath: further in, or beneath their second column.
  package func fitted(width: Int) -> String {
    var text = ""
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      let columns = Self.fitted(line, width: width)
      let isWide = columns.split(separator: "\n").contains { DisplayWidth.of($0) > width }
      let margin = String(line.prefix { $0 == " " })
      text +=
        isWide
        ? String(line).filled(width: width, indent: margin, hanging: margin.isEmpty ? "  " : margin + "    ")
        : columns
    }
    // The end of the last line is no line.
    return last == "\n" ? String(text.dropLast()) : text
  }

  private static func fitted(_ line: Substring, width: Int) -> String {
    guard DisplayWidth.of(line) > width, let start = line.firstIndex(where: { $0 != " " }) else {
      return line + "\n"
    }
    let body = line[start...]
    // Two blanks part the columns.
    let gap = zip(body.indices, body.indices.dropFirst()).first { body[$0] == " " && body[$1] == " " }?.0
    guard let gap, let column = body[gap...].firstIndex(where: { $0 != " " }) else { return line + "\n" }
    let first = line[..<gap]
    let margin = DisplayWidth.of(line[..<column])
    guard width >= margin + 24 else {
      return first + "\n" + String(line[column...]).filled(width: width, indent: "      ")
    }
    return String(line[column...]).filled(
      width: width, indent: String(line[..<column]), hanging: String(repeating: " ", count: margin))
  }

  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }

  /// Without blanks at its ends.
  package var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// What stands between blanks, but for those that part the thousands of a number: `10 000`.
  private var unbrokenWords: [String] {
    var words: [String] = []
    for word in split(separator: " ") {
      let isGroup = word.utf8.prefix(while: \.isDigit).count == 3
      if isGroup, let last = words.last, last.utf8.last?.isDigit ?? false {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
    }
    return words
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
