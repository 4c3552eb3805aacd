import Diagnostics

/// Text set into a column of character cells.
extension [UInt8] {
  mutating func append(spaces count: Int) {
    for _ in 0..<Swift.max(0, count) { append(UInt8(ascii: " ")) }
  }

  /// Appends the text, cut to the column's width, with spaces around it that fill the width.
  mutating func append(aligned text: ArraySlice<UInt8>, in column: TableLayout.Column) {
    if column.isNumeric, let point = text.pointOffset {
      let tail = text.count - point
      append(spaces: column.width - column.tail - point)
      append(contentsOf: text)
      append(spaces: column.tail - tail)
      return
    }
    let width = displayWidth(of: text)
    let missing = column.width - width
    if column.isNumeric { append(spaces: missing) }
    if missing < 0 { append(text, cutTo: column.width) } else { append(contentsOf: text) }
    if !column.isNumeric { append(spaces: missing) }
  }

  /// Appends as much of the text as leaves room for `…` within `width`, and fills what a wide character left.
  private mutating func append(_ text: ArraySlice<UInt8>, cutTo width: Int) {
    var used = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let next = DisplayWidth.of(scalar)
      if used + next > width - 1 { break }
      append(contentsOf: String(scalar).utf8)
      used += next
    }
    append(contentsOf: "…".utf8)
    append(spaces: width - 1 - used)
  }
}

/// In character cells; the text has no control characters any more.
func displayWidth(of text: ArraySlice<UInt8>) -> Int {
  guard text.contains(where: { $0 >= 0x80 }) else { return text.count }
  return DisplayWidth.of(String(decoding: text, as: UTF8.self))
}
