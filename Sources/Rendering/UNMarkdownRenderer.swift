import Columns
import MissionQL

/// The style of United Nations budget documents as Markdown.
struct UNMarkdownRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let table = try UNTable(
      result, options, .init(escaping: .markdown, space: Array("\u{A0}".utf8)), output: &output)
    if let headnote = table.headnote { output.append("*\(headnote)*\n\n") }
    for column in table.columns {
      output.append("| ")
      output.bytes.append(text: Array(column.heading.utf8)[...], escaping: .markdown)
      output.append(" ")
    }
    output.append("|\n")
    for column in table.columns { output.append(column.isNumeric ? "| ---: " : "| --- ") }
    output.append("|\n")
    for (row, kind) in zip(table.rows, table.kinds) {
      for cell in row {
        let emphasis = kind == .group || cell.text.isEmpty ? "" : "**"
        output.append("| \(emphasis)")
        output.bytes.append(contentsOf: cell.text)
        output.append(emphasis)
        if !cell.letters.isEmpty { output.append("<sup>\(cell.letters)</sup>") }
        output.append(cell.text.isEmpty ? "" : " ")
      }
      output.append("|\n")
      try output.checkpoint()
    }
    for remark in table.remarks { output.append("\n\(remark)\n") }
    for (note, text) in table.notes.enumerated() {
      output.append("\n<sup>\(UNTable.letter(note))</sup> \(text)\n")
    }
  }
}
