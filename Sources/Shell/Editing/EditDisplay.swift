import Diagnostics
import Rendering

/// The rows that are on the screen, drawn anew where they change.
struct EditDisplay {
  private let console: Console
  private var drawn: [String] = []
  /// The row of `drawn` that the terminal's cursor is in.
  private var cursorRow = 0
  /// The first row of the layout that is shown, where it has more rows than the screen.
  private var top = 0

  init(_ console: Console) { self.console = console }

  /// Draws what differs, in one piece.
  mutating func show(_ layout: EditLayout, height: Int) {
    let shown = min(layout.rows.count, max(1, height))
    top = max(min(top, layout.cursorRow), layout.cursorRow - shown + 1)
    top = max(0, min(top, layout.rows.count - shown))
    let rows = Array(layout.rows[top..<(top + shown)])
    let target = (row: layout.cursorRow - top, column: layout.cursorColumn)
    var output = up(cursorRow)
    for (index, row) in rows.enumerated() {
      if index > 0 { output += index < drawn.count ? "\u{1B}[B" : "\r\n" }
      // Erased before it is written: behind a full row the cursor still stands on its last cell.
      if index >= drawn.count || drawn[index] != row { output += "\r\u{1B}[K" + row }
    }
    var end = rows.count - 1
    if drawn.count > rows.count {
      output += "\u{1B}[B\r\u{1B}[J"
      end += 1
    }
    output += up(end - target.row) + "\r"
    if target.column > 0 { output += "\u{1B}[\(target.column)C" }
    if rows != drawn || target.row != cursorRow || target.column != lastColumn {
      console.write(output, signs: .cells)
    }
    (drawn, cursorRow, lastColumn) = (rows, target.row, target.column)
  }

  private var lastColumn = -1

  private func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }

  /// What was drawn stays; what comes next stands below.
  mutating func leave() {
    guard !drawn.isEmpty else { return }
    let down = drawn.count - 1 - cursorRow
    console.write((down > 0 ? "\u{1B}[\(down)B" : "") + "\r\n")
    forget()
  }

  /// The terminal has another width: rows that no longer fit have been broken by it, and are drawn anew.
  mutating func erase(width: Int) {
    // A row of escape sequences only seems wider: the screen is then cleared from above where it could be.
    let above = drawn.prefix(cursorRow).reduce(0) {
      $0 + max(1, (Self.cells($1) + width - 1) / max(1, width))
    }
    console.write(up(above + lastColumn / max(1, width)) + "\r\u{1B}[J")
    forget()
  }

  mutating func clearScreen() {
    console.write("\u{1B}[H\u{1B}[2J")
    forget()
  }

  private mutating func forget() { (drawn, cursorRow, top, lastColumn) = ([], 0, 0, -1) }

  /// The cells that a row takes, without its escape sequences.
  private static func cells(_ row: String) -> Int {
    var (cells, isInSequence) = (0, false)
    for scalar in row.unicodeScalars {
      if scalar == "\u{1B}" {
        isInSequence = true
      } else if isInSequence {
        isInSequence = !("@"..."~").contains(scalar) || scalar == "["
      } else {
        cells += DisplayWidth.of(scalar)
      }
    }
    return cells
  }
}
