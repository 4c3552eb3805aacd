import Columns
import MissionQL

/// RFC 4180 with a heading; lines end in LF. NULL is an empty field and the empty text is `""`, so that both
/// read back as they were. With reasons, a NULL of which one is known is its label, `n/a`, `n/r` or `n/c`, and a text that is a label
/// stands in quotes.
struct CSVRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let escaping = TextEscaping.csv(delimiter: options.delimiter, isVisible: options.terminal != nil)
    let delimiter = String(decoding: [options.delimiter], as: UTF8.self)
    try output.appendSeparated(result.withTotalsMarked, by: delimiter, null: "", escaping: escaping, options)
  }
}

/// Tab-separated, as PostgreSQL's COPY writes it: `\t`, `\n`, `\r` and `\\` within a text, `\N` for NULL. With reasons, labels as in
/// CSV; a text that is a label is escaped: `n\/a`.
struct TSVRenderer: ResultRenderer {
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    try output.appendSeparated(result.withTotalsMarked, by: "\t", null: "\\N", escaping: .tsv, options)
  }
}

extension OutputBuffer {
  fileprivate mutating func appendSeparated(
    _ result: ResultSet, by separator: String, null: String, escaping: TextEscaping,
    _ options: RenderingOptions
  ) throws(OutputError) {
    if options.hasHeader {
      for (index, field) in result.fields.enumerated() {
        if index > 0 { append(separator) }
        bytes.append(text: Array(field.name.utf8)[...], escaping: escaping)
      }
      append("\n")
    }
    let formats = ColumnFormat.plain(
      result.fields, null: null, escaping: escaping, labelsReasons: options.showsReasons)
    let prefixes = result.fields.indices.map { $0 == 0 ? [] : Array(separator.utf8) }
    for batch in result.batches {
      CellGrid(batch, formats: formats)
        .appendRows(to: &bytes, prefixes: prefixes, suffix: [UInt8(ascii: "\n")])
      try checkpoint()
    }
  }
}
