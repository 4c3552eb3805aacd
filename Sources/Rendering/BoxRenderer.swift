import Columns
import MissionQL

/// A table with lines around its cells. On a terminal it fits its width, as `TableRenderer` does.
struct BoxRenderer: ResultRenderer {
  /// Between two cells: ` │ `.
  private static let gap = 3
  /// Of the lines at both sides: `│ ` and ` │`.
  private static let sides = 4

  var options: RenderingOptions

  func render(_ given: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    if try options.draws(given, into: &output) { return }
    let (result, notes) = given.noted(options)
    let formats = ColumnFormat.readable(result, escaping: .visible, isGrouped: options.terminal != nil)
    let totals = TotalMarks(result)
    var layout = try TableLayout(result, formats: formats, totals: totals, output: &output)
    if let terminal = options.terminal { layout.fit(into: terminal.width - Self.sides, gap: Self.gap) }
    appendRule("┌", "┬", "┐", layout, to: &output.bytes)
    appendHeading(layout, to: &output.bytes)
    appendRule("├", "┼", "┤", layout, to: &output.bytes)
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats, totals: totals)
      for row in 0..<grid.rowCount {
        if let totals, totals.isGrandTotal(totals.level(batch, row)) {
          appendRule("├", "┼", "┤", layout, to: &output.bytes)
        }
        appendLine(layout, to: &output.bytes) { column, text in
          text.append(aligned: grid.bytes[grid.cell(column: column.index, row: row)], in: column)
        }
      }
      try output.checkpoint()
    }
    appendRule("└", "┴", "┘", layout, to: &output.bytes)
    if options.terminal != nil { appendCount(result, layout, totals, to: &output) }
    try notes.append(to: &output, escaping: .visible)
    try options.drawBeneath(given, into: &output)
  }

  private func appendHeading(_ layout: TableLayout, to text: inout [UInt8]) {
    let height = layout.columns.map(\.heading.lines.count).max() ?? 0
    for line in 0..<height {
      appendLine(layout, to: &text) { column, text in
        let index = line - (height - column.heading.lines.count)
        var place = column
        place.tail = 0
        text.append(aligned: index >= 0 ? column.heading.lines[index][...] : [], in: place)
      }
    }
  }

  /// `│ cell │ cell │`, with a mark where columns are hidden.
  private func appendLine(
    _ layout: TableLayout, to text: inout [UInt8], cell: (TableLayout.Column, inout [UInt8]) -> Void
  ) {
    for (position, column) in layout.columns.enumerated() {
      text.append(contentsOf: (position == 0 ? "│ " : " │ ").utf8)
      if layout.hiddenCount > 0, position == layout.hiddenPosition { text.append(contentsOf: "… │ ".utf8) }
      cell(column, &text)
    }
    text.append(contentsOf: " │\n".utf8)
  }

  private func appendRule(
    _ left: String, _ middle: String, _ right: String, _ layout: TableLayout, to text: inout [UInt8]
  ) {
    for (position, column) in layout.columns.enumerated() {
      text.append(contentsOf: (position == 0 ? left : middle).utf8)
      if layout.hiddenCount > 0, position == layout.hiddenPosition {
        text.append(contentsOf: "───\(middle)".utf8)
      }
      for _ in 0..<column.width + 2 { text.append(contentsOf: "─".utf8) }
    }
    text.append(contentsOf: (right + "\n").utf8)
  }

  private func appendCount(
    _ result: ResultSet, _ layout: TableLayout, _ totals: TotalMarks?, to output: inout OutputBuffer
  ) {
    let count = totals?.counts(result).groups ?? result.rowCount
    output.bytes.append(integer: Int64(count), isGrouped: true)
    output.append(count == 1 ? " row" : " rows")
    if let totals { output.append(totals.suffix(result)) }
    if layout.hiddenCount > 0 {
      output.append(", \(layout.columns.count) of \(result.fields.count) columns")
    }
    output.append(layout.isCut ? ", cut to fit (`.mode line` shows all)\n" : "\n")
  }
}
