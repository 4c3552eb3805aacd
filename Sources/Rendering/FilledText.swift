import Diagnostics

extension String {
  /// The words in lines of at most `width` cells, each with its end; lines begin with `indent`, all but the first with
  /// `hanging` (as `indent` if nil). A word that is wider stands alone.
  package func filled(width: Int, indent: String = "", hanging: String? = nil) -> String {
    var text = ""
    var line = indent
    var isStart = true
    for word in split(separator: " ") {
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

  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }

  /// Without blanks at its ends.
  package var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
