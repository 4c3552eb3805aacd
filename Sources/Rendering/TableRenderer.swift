import Columns
import MissionQL

/// Columns side by side under a ruled heading; numbers stand right, on their point.
///
/// On a terminal the table fits its width, thousands are grouped, NULL is dim and the rows are counted
/// beneath. Anywhere else it is whole and plain. Notes stand beneath it everywhere.
struct TableRenderer: ResultRenderer {
  private static let gap = 2

  var options: RenderingOptions

  func render(_ given: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    if try options.draws(given, into: &output) { return }
    let (result, notes) = given.noted(options)
    let formats = ColumnFormat.readable(result, escaping: .visible, isGrouped: options.terminal != nil)
    let totals = TotalMarks(result)
    var layout = try TableLayout(result, formats: formats, totals: totals, output: &output)
    if let terminal = options.terminal { layout.fit(into: terminal.width, gap: Self.gap) }
    appendHeading(layout, to: &output)
    for batch in result.batches {
      appendRows(batch, layout, totals, to: &output)
      try output.checkpoint()
    }
    if options.terminal != nil { appendCount(result, layout, totals, to: &output) }
    try notes.append(to: &output, escaping: .visible)
    try options.drawBeneath(given, into: &output)
  }

  // MARK: Heading

  private func appendHeading(_ layout: TableLayout, to output: inout OutputBuffer) {
    let height = layout.columns.map(\.heading.lines.count).max() ?? 0
    for line in 0..<height {
      var text: [UInt8] = []
      for (position, column) in layout.columns.enumerated() {
        appendGap(position, layout, mark: " ", to: &text)
        // The lines of a heading end at the rule.
        let index = line - (height - column.heading.lines.count)
        text.append(aligned: index >= 0 ? column.heading.lines[index][...] : [], in: column.ofTexts)
      }
      appendLine(text, style: Style.heading, to: &output)
    }
    appendRule(layout, to: &output)
  }

  private func appendRule(_ layout: TableLayout, to output: inout OutputBuffer) {
    var rule: [UInt8] = []
    for (position, column) in layout.columns.enumerated() {
      appendGap(position, layout, mark: "─", to: &rule)
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

  private func appendRows(
    _ batch: Batch, _ layout: TableLayout, _ totals: TotalMarks?, to output: inout OutputBuffer
  ) {
    let grid = CellGrid(batch, formats: layout.formats, totals: totals)
    let isStyled = options.terminal?.usesColor ?? false
    for row in 0..<grid.rowCount {
      if let totals, case let level = totals.level(batch, row), level > 0 {
        if totals.isGrandTotal(level) { appendRule(layout, to: &output) }
        appendLine(totalRow(row, grid, layout), style: Style.heading, to: &output)
        continue
      }
      for (position, column) in layout.columns.enumerated() {
        appendGap(position, layout, mark: "…", to: &output.bytes)
        let isDim = isStyled && batch.columns[column.index].isNull(at: row)
        if isDim { output.append(Style.dim) }
        output.bytes.append(aligned: grid.bytes[grid.cell(column: column.index, row: row)], in: column)
        if isDim { output.append(Style.plain) }
      }
      while output.bytes.last == UInt8(ascii: " ") { output.bytes.removeLast() }
      output.append("\n")
    }
  }

  private func totalRow(_ row: Int, _ grid: CellGrid, _ layout: TableLayout) -> [UInt8] {
    var text: [UInt8] = []
    for (position, column) in layout.columns.enumerated() {
      appendGap(position, layout, mark: "…", to: &text)
      text.append(aligned: grid.bytes[grid.cell(column: column.index, row: row)], in: column)
    }
    return text
  }

  /// The space before a column, with a mark in it where columns are hidden.
  private func appendGap(_ position: Int, _ layout: TableLayout, mark: String, to text: inout [UInt8]) {
    if position > 0 { text.append(spaces: Self.gap) }
    guard layout.hiddenCount > 0, position == layout.hiddenPosition else { return }
    text.append(contentsOf: mark.utf8)
    text.append(spaces: Self.gap)
  }

  private func appendCount(
    _ result: ResultSet, _ layout: TableLayout, _ totals: TotalMarks?, to output: inout OutputBuffer
  ) {
    let count = totals?.counts(result).groups ?? result.rowCount
    var number: [UInt8] = []
    number.append(integer: Int64(count), isGrouped: true)
    number.append(contentsOf: (count == 1 ? " row" : " rows").utf8)
    if let totals { number.append(contentsOf: totals.suffix(result).utf8) }
    if layout.hiddenCount > 0 {
      number.append(contentsOf: ", \(layout.columns.count) of \(result.fields.count) columns".utf8)
    }
    if layout.isCut { number.append(contentsOf: ", cut to fit (`.mode line` shows all)".utf8) }
    appendLine(number, style: Style.dim, to: &output)
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

extension ColumnVector {
  func isNull(at row: Int) -> Bool {
    if case .null = storage { return true }
    guard let validity else { return false }
    return !validity[isConstant ? 0 : row]
  }
}
