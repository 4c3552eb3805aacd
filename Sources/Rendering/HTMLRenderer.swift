import Columns
import MissionQL

/// A `table` element, to be put into a page. Numbers stand right; NULL is set apart from the text "NULL" by `em`.
struct HTMLRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let (result, notes) = result.noted(options)
    let totals = TotalMarks(result)
    let formats = ColumnFormat.readable(result, escaping: .html, isGrouped: false)
    output.append("<table>\n<thead>\n<tr>")
    for field in result.fields {
      output.append(field.type.isNumeric ? "<th style=\"text-align:right\">" : "<th>")
      output.bytes.append(contentsOf: Heading(field, escaping: .html).lines.joined())
      output.append("</th>")
    }
    output.append("</tr>\n</thead>\n<tbody>\n")
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats, totals: totals)
      for row in 0..<grid.rowCount {
        let level = totals?.level(batch, row) ?? 0
        output.append(level > 0 ? "<tr style=\"font-weight:bold\">" : "<tr>")
        for (index, field) in result.fields.enumerated() {
          let isNull = level == 0 && batch.columns[index].isNull(row)
          output.append(field.type.isNumeric ? "<td style=\"text-align:right\">" : "<td>")
          if isNull { output.append("<em>") }
          output.bytes.append(contentsOf: grid.bytes[grid.cell(column: index, row: row)])
          output.append(isNull ? "</em></td>" : "</td>")
        }
        output.append("</tr>\n")
      }
      try output.checkpoint()
    }
    output.append("</tbody>\n</table>\n")
    try notes.append(to: &output, prefix: "<br>", escaping: .html)
  }
}
