import Diagnostics

/// Writes layouts, and ends lines where they must end.
struct LayoutPrinter {
  private(set) var output = ""
  private let pieces: [Piece]
  private let width: Int
  /// The cells that the pieces before each take on one line, with the blanks before them.
  private let offsets: [Int]
  private var column = 0
  private var isAtLineStart = true
  private static let step = 2

  init(pieces: [Piece], width: Int) {
    self.pieces = pieces
    self.width = width
    var offsets = [0]
    for piece in pieces { offsets.append((offsets.last ?? 0) + piece.gap + piece.width) }
    self.offsets = offsets
  }

  mutating func write(firstLine: String) {
    write(firstLine)
    newLine(0)
  }

  mutating func print(statement: Layout) {
    if !output.isEmpty {
      if !isAtLineStart { newLine(0) }
      let first = pieces[statement.range.lowerBound]
      if first.leading.first.map(\.isApart) ?? first.isApart { output += "\n" }
    }
    print(statement, indent: 0, tail: 0)
  }

  /// Comments at the end of the text.
  mutating func finish(with comments: [Piece.Comment]) {
    for comment in comments {
      if !isAtLineStart { newLine(0) }
      if comment.isApart, !output.isEmpty { output += "\n" }
      write(comment.text)
    }
    if !isAtLineStart { newLine(0) }
  }

  /// The cells of a layout on one line.
  private func flatWidth(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : offsets[range.upperBound] - offsets[range.lowerBound] - gap(range.lowerBound)
  }

  private func gap(_ index: Int) -> Int { pieces[index].gap }

  /// - Parameter tail: the cells of what follows on the same line.
  private func fits(_ layout: Layout, tail: Int) -> Bool {
    let start = column + (isAtLineStart ? 0 : gap(layout.range.lowerBound))
    return !layout.isBroken && start + flatWidth(layout.range) + tail <= width
  }

  private mutating func print(_ layout: Layout, indent: Int, tail outerTail: Int) {
    guard !layout.parts.isEmpty, !fits(layout, tail: outerTail) else {
      for index in layout.range { write(index, indent: indent) }
      return
    }
    let inner = layout.isIndented ? indent + Self.step : indent
    for (number, part) in layout.parts.enumerated() {
      let isLast = number == layout.parts.count - 1
      let tail = cells(behind: number, in: layout, outerTail)
      // Lines within the first item are as far in as the items behind it.
      var level = number > 0 || layout.style == .filled || layout.style == .lines ? inner : indent
      if layout.style == .enclosed, number > 0, !isLast { level += Self.step }
      if number > 0, breaks(before: part, after: layout.parts[number - 1], in: layout, at: level, tail: tail)
      {
        newLine(level)
      } else if layout.style == .operands {
        // What stays on the line ends its own lines as the line itself would.
        level = indent
      }
      print(part, indent: level, tail: tail)
    }
  }

  private func breaks(before part: Layout, after last: Layout, in layout: Layout, at level: Int, tail: Int)
    -> Bool
  {
    let index = part.range.lowerBound
    if pieces.commentEndsLine(before: index) { return true }
    switch layout.style {
    case .joined: return false
    case .lines, .enclosed: return true
    case .filled:
      if layout.keepsLines, pieces[index].beginsLine { return true }
      return isSplit(last) || !fits(part, tail: tail)
    case .operands:
      if fits(part, tail: tail) { return false }
      if !part.isBroken, level + flatWidth(part.range) + tail <= width { return true }
      return !(part.isEnclosing && column + gap(index) + headWidth(part) <= width)
    }
  }

  /// Whether a part that was just written went over several lines.
  private func isSplit(_ part: Layout) -> Bool {
    part.isBroken || lineStart > part.range.lowerBound
  }

  /// The piece that began the line at hand.
  private var lineStart = 0

  /// The cells up to where the part may first end a line.
  private func headWidth(_ part: Layout) -> Int {
    guard let first = part.parts.first else { return flatWidth(part.range) }
    guard part.style == .joined, first.parts.isEmpty, part.parts.count > 1 else { return headWidth(first) }
    return flatWidth(first.range) + gap(part.parts[1].range.lowerBound) + headWidth(part.parts[1])
  }

  /// What stays on the line of a part: parts behind it that end no line before them.
  private func cells(behind number: Int, in layout: Layout, _ tail: Int) -> Int {
    guard layout.style == .joined else { return number == layout.parts.count - 1 ? tail : 0 }
    var cells = 0
    for part in layout.parts[(number + 1)...] {
      cells += gap(part.range.lowerBound)
      guard part.parts.isEmpty else { return cells + headWidth(part) }
      cells += flatWidth(part.range)
    }
    return cells + tail
  }

  private mutating func write(_ index: Int, indent: Int) {
    let piece = pieces[index]
    if index > 0, !isAtLineStart, pieces.commentEndsLine(before: index) { newLine(indent) }
    for (number, comment) in piece.leading.enumerated() {
      if number > 0, comment.isApart, isAtStatement { output += "\n" }
      begin(index, gap: number == 0 ? piece.gap : 1)
      write(comment.text)
      if comment.endsLine { newLine(lineIndent) }
    }
    if isAtStatement, isAtLineStart, !piece.leading.isEmpty, piece.isApart { output += "\n" }
    begin(index, gap: piece.leading.isEmpty ? piece.gap : piece.joint)
    write(piece.text)
    isAtStatement = piece.kind == .semicolon
    for comment in piece.trailing { write(" " + comment.text) }
  }

  /// Whether the next piece begins a statement.
  private var isAtStatement = true
  /// How far in the line at hand begins.
  private var lineIndent = 0

  /// Writes the blanks before what belongs to a piece.
  private mutating func begin(_ index: Int, gap: Int) {
    if isAtLineStart {
      lineStart = index
      column = 0
      write(String(repeating: " ", count: lineIndent))
    } else if gap > 0 {
      write(" ")
    }
  }

  private mutating func write(_ text: String) {
    output += text
    if let end = text.lastIndex(of: "\n") {
      column = DisplayWidth.of(text[text.index(after: end)...])
    } else {
      column += DisplayWidth.of(text)
    }
    isAtLineStart = false
  }

  /// The next piece begins a line, so far in.
  private mutating func newLine(_ indent: Int) {
    if !isAtLineStart { output += "\n" }
    column = indent
    lineIndent = indent
    isAtLineStart = true
  }
}
