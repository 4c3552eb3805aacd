import Columns
import MissionQL

/// A table with lines around its cells. On a terminal it fits its width, as `TableRenderer` does.
struct BoxRenderer: ResultRenderer {
  /// Of the lines at both sides: `│ ` and ` │`.
  private static let sides = 4

  var options: RenderingOptions

  func render(_ given: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    if try options.draws(given, into: &output) { return }
    let (result, notes) = given.noted(options)
    let formats = ColumnFormat.readable(result, escaping: .visible, isGrouped: options.terminal != nil)
    let totals = TotalMarks(result)
    var layout = try TableLayout(result, formats: formats, totals: totals, output: &output)
    if let terminal = options.terminal { layout.fit(into: terminal.width - Self.sides, .lines) }
    appendRule("┌", "┬", "┐", layout, to: &output.bytes)
    appendHeading(layout, to: &output.bytes)
    appendRule("├", "┼", "┤", layout, to: &output.bytes)
    var isCut = false
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats, totals: totals)
      for row in 0..<grid.rowCount {
        if let totals, totals.isGrandTotal(totals.level(batch, row)) {
          appendRule("├", "┼", "┤", layout, to: &output.bytes)
        }
        let cell = { (column: TableLayout.Column) in grid.bytes[grid.cell(column: column.index, row: row)] }
        guard layout.wraps, let wrapped = WrappedRow(layout.columns, cell: cell) else {
          appendLine(layout, to: &output.bytes) { _, column, text in
            text.append(aligned: cell(column), in: column)
          }
          continue
        }
        if wrapped.isCut { isCut = true }
        for line in wrapped.lines {
          appendLine(layout, to: &output.bytes) { place, column, text in
            text.append(aligned: line[place][...], in: column)
          }
        }
      }
      try output.checkpoint()
    }
    appendRule("└", "┴", "┘", layout, to: &output.bytes)
    if let terminal = options.terminal {
      output.append(layout.count(of: result, totals, isCut: isCut, on: terminal))
    }
    try notes.append(to: &output, escaping: .visible, width: options.terminal?.width)
    try options.drawBeneath(given, into: &output)
  }

  private func appendHeading(_ layout: TableLayout, to text: inout [UInt8]) {
    let height = layout.columns.map(\.heading.lines.count).max() ?? 0
    for line in 0..<height {
      appendLine(layout, to: &text) { _, column, text in
        let index = line - (height - column.heading.lines.count)
        var place = column
        place.tail = 0
        text.append(aligned: index >= 0 ? column.heading.lines[index][...] : [], in: place)
      }
    }
  }

  /// `│ cell │ cell │`, with a mark where columns are hidden.
  private func appendLine(
    _ layout: TableLayout, to text: inout [UInt8], cell: (Int, TableLayout.Column, inout [UInt8]) -> Void
  ) {
    for (position, column) in layout.columns.enumerated() {
      text.append(contentsOf: (position == 0 ? "│ " : " │ ").utf8)
      if layout.hides(before: position) { text.append(contentsOf: "… │ ".utf8) }
      cell(position, column, &text)
    }
    let isOpen = layout.hides(before: layout.columns.count)
    text.append(contentsOf: (isOpen ? " │ … │\n" : " │\n").utf8)
  }

  private func appendRule(
    _ left: String, _ middle: String, _ right: String, _ layout: TableLayout, to text: inout [UInt8]
  ) {
    for (position, column) in layout.columns.enumerated() {
      text.append(contentsOf: (position == 0 ? left : middle).utf8)
      if layout.hides(before: position) { text.append(contentsOf: "───\(middle)".utf8) }
      for _ in 0..<column.width + 2 { text.append(contentsOf: "─".utf8) }
    }
    if layout.hides(before: layout.columns.count) { text.append(contentsOf: "\(middle)───".utf8) }
    text.append(contentsOf: (right + "\n").utf8)
  }
}
