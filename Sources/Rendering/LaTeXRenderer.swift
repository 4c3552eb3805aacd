import Columns
import MissionQL

/// A `tabular` environment that needs no package but, for letters beyond ASCII, an engine that reads UTF-8.
struct LaTeXRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let (result, notes) = result.noted(options)
    let totals = TotalMarks(result, opening: "\\textbf{", closing: "}")
    let formats = ColumnFormat.readable(result, escaping: .latex, isGrouped: false)
    let places = result.fields.map { $0.type.isNumeric ? "r" : "l" }.joined()
    output.append("\\begin{tabular}{\(places)}\n\\hline\n")
    for (index, field) in result.fields.enumerated() {
      if index > 0 { output.append(" & ") }
      output.bytes.append(contentsOf: Heading(field, escaping: .latex).lines.joined())
    }
    output.append(" \\\\\n\\hline\n")
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats, totals: totals)
      for row in 0..<grid.rowCount {
        if let totals, totals.isGrandTotal(totals.level(batch, row)) { output.append("\\hline\n") }
        for column in result.fields.indices {
          if column > 0 { output.append(" & ") }
          output.bytes.append(contentsOf: grid.bytes[grid.cell(column: column, row: row)])
        }
        output.append(" \\\\\n")
      }
      try output.checkpoint()
    }
    output.append("\\hline\n\\end{tabular}\n")
    try notes.append(to: &output, prefix: "\\par ", escaping: .latex)
  }
}
