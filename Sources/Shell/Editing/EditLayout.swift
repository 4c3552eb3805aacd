import Diagnostics
import Syntax

/// What is edited, as rows of the screen: a prompt before each line, long lines broken, and the cursor's place.
struct EditLayout {
  private(set) var rows: [String] = []
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  /// In cells.
  private let width: Int
  /// nil: no colours.
  private let palette: Palette?
  private var row = ""
  private var column = 0
  private var ink = Ink.plain
  /// Where a broken line goes on.
  private var indent = 0

  /// - Parameter width: of the screen, at least 1.
  init(width: Int, palette: Palette?) {
    self.width = max(1, width)
    self.palette = palette
  }

  /// Lays out a text with its inks.
  ///
  /// - Parameters:
  ///   - prompts: of each line.
  ///   - ghost: what is proposed behind the text.
  mutating func add(_ text: EditedText, inks: [Ink], prompts: [String], ghost: String = "") {
    var (offset, line) = (0, 0)
    add(prompt: prompts.first ?? "")
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      if offset == text.cursor { placeCursor() }
      if scalar == "\n" {
        line += 1
        endRow()
        add(prompt: line < prompts.count ? prompts[line] : "")
      } else {
        add(scalar, offset < inks.count ? inks[offset] : .plain)
      }
      offset += UTF8.width(scalar)
    }
    if text.cursor >= offset { placeCursor() }
    for scalar in ghost.unicodeScalars { add(scalar, .faint) }
    endRow()
  }

  /// A row of its own, cut to the width.
  mutating func add(row text: String, _ ink: Ink) {
    indent = 0
    for scalar in text.unicodeScalars where column + DisplayWidth.of(scalar) < width { add(scalar, ink) }
    endRow()
  }

  /// A row that is drawn already.
  mutating func add(drawn row: String) { rows.append(row) }

  private mutating func add(prompt: String) {
    indent = min(DisplayWidth.of(prompt), width / 2)
    if DisplayWidth.of(prompt) >= width { indent = 0 }
    for scalar in prompt.unicodeScalars { add(scalar, .faint) }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ ink: Ink) {
    if scalar == "\t" { return add("    ", ink) }
    if let escape = TerminalText.escape(scalar) { return add(escape, ink) }
    let cells = DisplayWidth.of(scalar)
    if column + cells > width { breakRow() }
    if ink != self.ink, let palette { row += ink.sequence(palette) }
    self.ink = ink
    row.unicodeScalars.append(scalar)
    column += cells
  }

  private mutating func add(_ text: String, _ ink: Ink) {
    for scalar in text.unicodeScalars { add(scalar, ink) }
  }

  private mutating func breakRow() {
    endRow()
    row = String(repeating: " ", count: indent)
    column = indent
  }

  private mutating func endRow() {
    if ink != .plain, let palette { row += Ink.plain.sequence(palette) }
    rows.append(row)
    (row, column, ink) = ("", 0, .plain)
  }

  /// Behind a full row the cursor stands in the next.
  private mutating func placeCursor() {
    if column >= width { breakRow() }
    (cursorRow, cursorColumn) = (rows.count, column)
  }
}
