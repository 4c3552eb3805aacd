import Columns
import Diagnostics
import MissionQL

/// The style of United Nations budget documents, for a terminal or a plain text.
struct UNRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let table = try UNTable(
      result, options, .init(escaping: .visible, space: [UInt8(ascii: " ")]), output: &output)
    let cells = texts(of: table)
    var values = ValueSample(result.fields)
    for row in cells where !values.isFull { values.take { row[$0][...] } }
    let weights = values.weights
    var layout = TableLayout(
      columns: table.columns.enumerated().map { index, column in
        var place = TableLayout.Column(
          index: index, heading: Heading(text: column.heading, escaping: .visible),
          isNumeric: column.isNumeric)
        place.whole = cells.reduce(0) { max($0, displayWidth(of: $1[index][...])) }
        place.width = max(place.whole, place.heading.width)
        place.word = cells.reduce(0) { max($0, WrappedRow.longestWord(of: $1[index][...], over: $0)) }
        place.weight = weights[index]
        return place
      })
    if let terminal = options.terminal { layout.fit(into: terminal.width, .blanks) }
    if let headnote = table.headnote { output.append(filled(headnote, indent: "")) }
    appendRule(layout, to: &output.bytes)
    appendHeading(layout, to: &output.bytes)
    appendRule(layout, to: &output.bytes)
    for (row, kind) in zip(cells, table.kinds) {
      if kind == .total { appendRule(layout, to: &output.bytes) }
      let cell = { (column: TableLayout.Column) in row[column.index][...] }
      if layout.wraps, let wrapped = WrappedRow(layout.columns, cell: cell) {
        for line in wrapped.lines {
          appendLine(layout, to: &output.bytes) { place, column, text in
            append(line[place][...], in: column, to: &text)
          }
        }
      } else {
        appendLine(layout, to: &output.bytes) { _, column, text in append(cell(column), in: column, to: &text)
        }
      }
      try output.checkpoint()
    }
    appendRule(layout, to: &output.bytes)
    if !layout.hidden.isEmpty {
      let names = layout.hidden.sorted().map { table.columns[$0].heading }.joined(separator: ", ")
      output.append(filled("Without room: \(TerminalText.escaped(names)).", indent: "  "))
    }
    for remark in table.remarks { output.append(filled(remark, indent: "  ")) }
    for (note, text) in table.notes.enumerated() {
      output.append(filled("\(UNTable.letter(note)) \(text)", indent: "  "))
    }
  }

  /// Each cell with the letter of its note. Where a column has negative amounts the others end in a space, so that
  /// their digits stand beneath each other.
  private func texts(of table: UNTable) -> [[[UInt8]]] {
    let hasNegative = table.columns.indices.map { index in
      table.columns[index].isNumeric && table.rows.contains { $0[index].text.last == UInt8(ascii: ")") }
    }
    return table.rows.map { row in
      row.enumerated().map { index, cell in
        var text = cell.text
        if !cell.letters.isEmpty { text += Array(" \(cell.letters)".utf8) }
        if hasNegative[index], text.last != UInt8(ascii: ")") { text.append(UInt8(ascii: " ")) }
        return text
      }
    }
  }

  private func filled(_ text: String, indent: String) -> String {
    guard let width = options.terminal?.width else { return indent + text + "\n" }
    return text.filled(width: width, indent: indent)
  }

  private func appendHeading(_ layout: TableLayout, to text: inout [UInt8]) {
    let height = layout.columns.map(\.heading.lines.count).max() ?? 0
    for line in 0..<height {
      appendLine(layout, isMarked: line == height - 1, to: &text) { _, column, text in
        let index = line - (height - column.heading.lines.count)
        append(index >= 0 ? column.heading.lines[index][...] : [], in: column, to: &text)
      }
    }
  }

  private func appendLine(
    _ layout: TableLayout, isMarked: Bool = false, to text: inout [UInt8],
    cell: (Int, TableLayout.Column, inout [UInt8]) -> Void
  ) {
    for (position, column) in layout.columns.enumerated() {
      text.append(gapBefore: position, in: layout, isMarked: isMarked)
      cell(position, column, &text)
    }
    text.append(gapBefore: layout.columns.count, in: layout, isMarked: isMarked)
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    text.append(UInt8(ascii: "\n"))
  }

  /// Numbers stand at the right end, since their letters and parentheses leave no common point.
  private func append(_ cell: ArraySlice<UInt8>, in column: TableLayout.Column, to text: inout [UInt8]) {
    guard column.isNumeric else { return text.append(aligned: cell, in: column) }
    text.append(spaces: column.width - displayWidth(of: cell))
    text.append(contentsOf: cell)
  }

  private func appendRule(_ layout: TableLayout, to text: inout [UInt8]) {
    let width = layout.totalWidth(.blanks)
    text.append(contentsOf: (String(repeating: "─", count: max(0, width)) + "\n").utf8)
  }
}
