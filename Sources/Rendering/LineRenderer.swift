import Columns
import MissionQL

/// One `column = value` a line, and an empty line between rows: for rows that are wider than the screen.
struct LineRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let (result, notes) = result.noted(options, markHeading: "cited")
    let formats = ColumnFormat.readable(result, escaping: .visible, isGrouped: options.terminal != nil)
    let totals = TotalMarks(result)
    let headings = result.fields.map { Heading($0, escaping: .visible) }
    let width = headings.map(\.width).max() ?? 0
    let prefixes = headings.enumerated().map { index, heading in
      var prefix: [UInt8] = index == 0 ? [] : [UInt8(ascii: "\n")]
      prefix.append(spaces: width - heading.width)
      prefix.append(contentsOf: heading.lines.joined())
      prefix.append(contentsOf: " = ".utf8)
      return prefix
    }
    let newline = [UInt8(ascii: "\n")]
    var isStart = true
    for batch in result.batches where batch.count > 0 {
      CellGrid(batch, formats: formats, totals: totals)
        .appendRows(
          to: &output.bytes, prefixes: prefixes, suffix: newline, separator: newline, isStart: isStart)
      isStart = false
      try output.checkpoint()
    }
    if !notes.isEmpty { output.append("\n") }
    try notes.append(to: &output, escaping: .visible, width: options.terminal?.width)
  }
}
