import Columns
import MissionQL

/// A table of GitHub-flavoured Markdown, aligned so that its source reads as a table too.
struct MarkdownRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let (result, notes) = result.noted(options)
    let formats = ColumnFormat.readable(result, escaping: .markdown, isGrouped: options.terminal != nil)
    let totals = TotalMarks(result, opening: "**", closing: "**")
    var layout = try TableLayout(result, formats: formats, totals: totals, output: &output)
    for index in layout.columns.indices {
      // The shortest rule is `---`, or `--:`.
      layout.columns[index].width = max(3, layout.columns[index].width)
    }
    appendHeading(layout, to: &output.bytes)
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats, totals: totals)
      for row in 0..<grid.rowCount {
        for column in layout.columns {
          output.append("| ")
          output.bytes.append(aligned: grid.bytes[grid.cell(column: column.index, row: row)], in: column)
          output.append(" ")
        }
        output.append("|\n")
      }
      try output.checkpoint()
    }
    if !notes.isEmpty { output.append("\n") }
    try notes.append(to: &output, prefix: "- ", escaping: .markdown)
  }

  private func appendHeading(_ layout: TableLayout, to text: inout [UInt8]) {
    for column in layout.columns {
      var place = column
      place.tail = 0
      text.append(contentsOf: "| ".utf8)
      text.append(aligned: column.heading.lines.first?[...] ?? [], in: place)
      text.append(UInt8(ascii: " "))
    }
    text.append(contentsOf: "|\n".utf8)
    for column in layout.columns {
      text.append(contentsOf: "| ".utf8)
      text.append(contentsOf: String(repeating: "-", count: column.width - 1).utf8)
      text.append(contentsOf: column.isNumeric ? ": ".utf8 : "- ".utf8)
    }
    text.append(contentsOf: "|\n".utf8)
  }
}
