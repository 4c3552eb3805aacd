import Columns
import MissionQL

/// Columns side by side under a ruled heading; numbers stand right, on their point.
///
/// On a terminal the table fits its width, thousands are grouped, NULL is dim and the rows are counted
/// beneath. Anywhere else it is whole and plain. Notes stand beneath it everywhere.
struct TableRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ given: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    if try options.draws(given, into: &output) { return }
    let (result, notes) = given.noted(options)
    let formats = ColumnFormat.readable(result, escaping: .visible, isGrouped: options.terminal != nil)
    let totals = TotalMarks(result)
    var layout = try TableLayout(result, formats: formats, totals: totals, output: &output)
    if let terminal = options.terminal { layout.fit(into: terminal.width, .blanks) }
    appendHeading(layout, to: &output)
    var isCut = false
    for batch in result.batches {
      if appendRows(batch, layout, totals, to: &output) { isCut = true }
      try output.checkpoint()
    }
    if let terminal = options.terminal {
      let count = layout.count(of: result, totals, isCut: isCut, on: terminal)
      for line in count.split(separator: "\n") { appendLine(Array(line.utf8), style: Style.dim, to: &output) }
    }
    try notes.append(to: &output, escaping: .visible, width: options.terminal?.width)
    try options.drawBeneath(given, into: &output)
  }

  // MARK: Heading

  private func appendHeading(_ layout: TableLayout, to output: inout OutputBuffer) {
    let height = layout.columns.map { $0.heading.lines.count }.max() ?? 0
    for line in 0..<height {
      var text: [UInt8] = []
      for (position, column) in layout.columns.enumerated() {
        text.append(gapBefore: position, in: layout, isMarked: line == height - 1)
        // The lines of a heading end at the rule.
        let index = line - (height - column.heading.lines.count)
        text.append(aligned: index >= 0 ? column.heading.lines[index][...] : [], in: column.ofTexts)
      }
      text.append(gapBefore: layout.columns.count, in: layout, isMarked: line == height - 1)
      appendLine(text, style: Style.heading, to: &output)
    }
    appendRule(layout, to: &output)
  }

  private func appendRule(_ layout: TableLayout, to output: inout OutputBuffer) {
    var rule: [UInt8] = []
    for (position, column) in layout.columns.enumerated() {
      rule.append(gapBefore: position, in: layout, isMarked: false)
      for _ in 0..<column.width { rule.append(contentsOf: "─".utf8) }
    }
    appendLine(rule, style: Style.dim, to: &output)
  }

  private func appendLine(_ text: [UInt8], style: String, to output: inout OutputBuffer) {
    let isStyled = options.terminal?.usesColor ?? false
    if isStyled { output.append(style) }
    let end = text.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    output.bytes.append(contentsOf: text[..<end])
    output.append(isStyled ? Style.plain + "\n" : "\n")
  }

  // MARK: Rows

  /// Gives whether some text was cut.
  private func appendRows(
    _ batch: Batch, _ layout: TableLayout, _ totals: TotalMarks?, to output: inout OutputBuffer
  ) -> Bool {
    let grid = CellGrid(batch, formats: layout.formats, totals: totals)
    let isStyled = options.terminal?.usesColor ?? false
    var isCut = false
    for row in 0..<grid.rowCount {
      let level = totals?.level(batch, row) ?? 0
      if let totals, totals.isGrandTotal(level) { appendRule(layout, to: &output) }
      let cell = { (column: TableLayout.Column) in grid.bytes[grid.cell(column: column.index, row: row)] }
      let isDim = { (column: TableLayout.Column) in
        isStyled && level == 0 && batch.columns[column.index].isNull(row)
      }
      let style = level > 0 ? Style.heading : ""
      guard layout.wraps, let wrapped = WrappedRow(layout.columns, cell: cell) else {
        appendRow(layout, style, to: &output, isDim: isDim) { _, column in cell(column) }
        continue
      }
      if wrapped.isCut { isCut = true }
      for line in wrapped.lines {
        appendRow(layout, style, to: &output, isDim: isDim) { place, _ in line[place][...] }
      }
    }
    return isCut
  }

  private func appendRow(
    _ layout: TableLayout, _ style: String, to output: inout OutputBuffer,
    isDim: (TableLayout.Column) -> Bool, cell: (Int, TableLayout.Column) -> ArraySlice<UInt8>
  ) {
    let isStyled = !style.isEmpty && (options.terminal?.usesColor ?? false)
    if isStyled { output.append(style) }
    for (place, column) in layout.columns.enumerated() {
      output.bytes.append(gapBefore: place, in: layout, isMarked: false)
      let isDim = isDim(column)
      if isDim { output.append(Style.dim) }
      output.bytes.append(aligned: cell(place, column), in: column)
      if isDim { output.append(Style.plain) }
    }
    while output.bytes.last == UInt8(ascii: " ") { output.bytes.removeLast() }
    output.append(isStyled ? Style.plain + "\n" : "\n")
  }
}

/// Escape sequences of the terminal (ECMA-48, Select Graphic Rendition).
private enum Style {
  static let heading = "\u{1B}[1m"
  static let dim = "\u{1B}[2m"
  static let plain = "\u{1B}[0m"
}

extension TableLayout.Column {
  /// The same place for texts: a heading isn't aligned on a point, even one that ends in a digit.
  fileprivate var ofTexts: TableLayout.Column {
    var column = self
    column.tail = 0
    return column
  }
}
