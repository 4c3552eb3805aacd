import Columns
import MissionQL

/// The style of United Nations budget documents as HTML that can be pasted into a word processor: all styles stand in
/// the elements.
struct UNHTMLRenderer: ResultRenderer {
  var options: RenderingOptions

  private static let font = "font-family:'Times New Roman',serif;font-size:10pt"
  private static let rule = "0.75pt solid black"

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let table = try UNTable(
      result, options, .init(escaping: .html, space: Array("&#160;".utf8)), output: &output)
    if let headnote = table.headnote {
      output.append("<p style=\"\(Self.font);margin:0 0 4pt 0\">\(headnote)</p>\n")
    }
    output.append(
      "<table style=\"\(Self.font);border-collapse:collapse\">\n<thead>\n<tr>")
    for column in table.columns {
      output.append("<th style=\"\(style(column));border-top:\(Self.rule);border-bottom:\(Self.rule);")
      output.append("font-weight:normal;font-style:italic;vertical-align:bottom\">")
      output.bytes.append(text: Array(column.heading.utf8)[...], escaping: .html)
      output.append("</th>")
    }
    output.append("</tr>\n</thead>\n<tbody>\n")
    for (number, row) in table.rows.enumerated() {
      // A rule at the end of the table is that of its last cells, which all word processors keep.
      var rule = number == table.rows.count - 1 ? ";border-bottom:\(Self.rule)" : ""
      if table.kinds[number] == .total { rule += ";border-top:\(Self.rule)" }
      if table.kinds[number] != .group { rule += ";font-weight:bold" }
      output.append("<tr>")
      for (column, cell) in zip(table.columns, row) {
        output.append("<td valign=\"top\" style=\"\(style(column))\(rule)\">")
        output.bytes.append(contentsOf: cell.text)
        if !cell.letters.isEmpty { output.append("<sup>\(cell.letters)</sup>") }
        output.append("</td>")
      }
      output.append("</tr>\n")
      try output.checkpoint()
    }
    output.append("</tbody>\n</table>\n")
    for remark in table.remarks {
      output.append("<p style=\"\(Self.font);margin:2pt 0 0 0\">\(remark)</p>\n")
    }
    for (note, text) in table.notes.enumerated() {
      output.append(
        "<p style=\"\(Self.font);margin:2pt 0 0 0\"><sup>\(UNTable.letter(note))</sup> \(text)</p>\n")
    }
  }

  private func style(_ column: UNTable.Column) -> String {
    "\(Self.font);text-align:\(column.isNumeric ? "right" : "left");padding:1pt 6pt"
  }
}
