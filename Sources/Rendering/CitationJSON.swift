import Columns
import MissionQL

/// The key `_sources` of a cited row: for each column that draws on tables the rows it was computed from, and
/// under `_row` those that only made the row appear.
///
/// ```json
/// {"spent":[{"table":"budget_lines","report":"A/75/623","source":"III.A, table, line 3","row":2,"fields":["expenditure"]}]}
/// ```
struct CitationJSON {
  let field = Field(name: "_sources", type: .text)
  private let citations: ResultCitations
  private let keys: [String]

  /// - Parameter keys: the key of each shown column.
  init(_ citations: ResultCitations, keys: [String]) {
    self.citations = citations
    self.keys = keys
  }

  /// A text of JSON for each row.
  func column(of batch: Batch) -> ColumnVector {
    var texts = TextPoolBuilder()
    for row in 0..<batch.count {
      let object = object(citations.citations(batch, row: row))
      texts.append(object.span)
    }
    let codes = (0..<batch.count).map { UInt32(truncatingIfNeeded: $0) }
    return ColumnVector(.text(TextColumn(pool: texts.finish(), codes: codes)), count: batch.count)
  }

  private func object(_ found: RowCitations) -> [UInt8] {
    var output: [UInt8] = [UInt8(ascii: "{")]
    for (key, cell) in zip(keys, found.cells) where !cell.isEmpty { append(key, cell, to: &output) }
    if !found.row.isEmpty { append("_row", found.row, to: &output) }
    output.append(UInt8(ascii: "}"))
    return output
  }

  private func append(_ key: String, _ cell: [Citation], to output: inout [UInt8]) {
    if output.count > 1 { output.append(UInt8(ascii: ",")) }
    append(key, to: &output)
    output.append(contentsOf: ":[".utf8)
    var isFirst = true
    for citation in cell {
      for row in citation.rows {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        append(row, citation, to: &output)
      }
    }
    output.append(UInt8(ascii: "]"))
  }

  private func append(_ row: UInt32, _ citation: Citation, to output: inout [UInt8]) {
    let table = citations.tables[citation.table]
    output.append(contentsOf: "{\"table\":".utf8)
    append(table.name, to: &output)
    if let report = table.report(of: row) {
      output.append(contentsOf: ",\"report\":".utf8)
      append(report, to: &output)
    }
    if let source = table.source(of: row) {
      output.append(contentsOf: ",\"source\":".utf8)
      append(source, to: &output)
    }
    if let line = table.line(of: row) { output.append(contentsOf: ",\"line\":\(line)".utf8) }
    output.append(contentsOf: ",\"row\":\(Int(row) + 1)".utf8)
    if !citation.fields.isEmpty {
      output.append(contentsOf: ",\"fields\":[".utf8)
      for (index, field) in citation.fields.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(table.fields[field].name, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    }
    output.append(UInt8(ascii: "}"))
  }

  private func append(_ text: String, to output: inout [UInt8]) {
    output.append(text: Array(text.utf8)[...], escaping: .json)
  }
}
