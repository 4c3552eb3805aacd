import Columns
import MissionQL
import Planning

/// Statements that make a table `result` of the rows: what `mql` reads back is what was written, exact numbers to
/// the last digit. Dates, times and periods carry the names of their types, doubles an exponent.
struct InsertRenderer: ResultRenderer {
  /// A statement of all rows of a long result would have to be read whole.
  private static let rowsOfStatement = 1000
  private static let opening = "INSERT INTO result VALUES\n("

  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let result = result.withTotalsMarked
    let escaping = TextEscaping.sql(isVisible: options.terminal != nil)
    appendDefinition(result.fields, to: &output)
    let formats = ColumnFormat.plain(result.fields, null: "NULL", escaping: escaping)
    var number = 0
    for batch in result.batches {
      let grid = CellGrid(batch, formats: formats)
      for row in 0..<grid.rowCount {
        let isFirst = number % Self.rowsOfStatement == 0
        output.append(number == 0 ? Self.opening : isFirst ? ";\n" + Self.opening : ",\n(")
        number += 1
        for (index, field) in result.fields.enumerated() {
          if index > 0 { output.append(", ") }
          let cell = grid.bytes[grid.cell(column: index, row: row)]
          if batch.columns[index].isNull(row) {
            appendNull(batch.columns[index].reason(at: row), to: &output)
          } else {
            append(cell, field.type.base, to: &output)
          }
        }
        output.append(")")
      }
      try output.checkpoint()
    }
    if number > 0 { output.append(";\n") }
  }

  /// Other dialects know no reasons, so they are written only where they are asked for.
  private func appendNull(_ reason: NullReason, to output: inout OutputBuffer) {
    output.append(reason.text.flatMap { options.showsReasons ? "missing('\($0)')" : nil } ?? "NULL")
  }

  private func append(
    _ cell: ArraySlice<UInt8>, _ type: DataType.Base, to output: inout OutputBuffer
  ) {
    switch type {
    case .null, .boolean, .integer, .decimal, .text: output.bytes.append(contentsOf: cell)
    case .date: append(cell, named: "DATE", to: &output)
    case .timestamp: append(cell, named: "TIMESTAMP", to: &output)
    case .interval: append(cell, named: "INTERVAL", to: &output)
    case .period: append(cell, named: "PERIOD", to: &output)
    case .double:
      let isFinite = cell.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard isFinite else { return output.append("NULL") }
      output.bytes.append(contentsOf: cell)
      if !cell.contains(UInt8(ascii: "e")) { output.append("e0") }
    }
  }

  /// `DATE '2019-07-01'`
  private func append(_ cell: ArraySlice<UInt8>, named type: String, to output: inout OutputBuffer) {
    output.append("\(type) '")
    output.bytes.append(contentsOf: cell)
    output.append("'")
  }

  private func appendDefinition(_ fields: [Field], to output: inout OutputBuffer) {
    var taken: Set<String> = []
    output.append("CREATE TABLE result (")
    for (index, field) in fields.enumerated() {
      var name = field.name
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(field.name)_\(number)"
        number += 1
      }
      if index > 0 { output.append(", ") }
      output.append("\"")
      let quoted = name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      output.bytes.append(
        text: Array(quoted.utf8)[...], escaping: options.terminal == nil ? .verbatim : .visible)
      output.append("\" \(field.type.base == .null ? "TEXT" : field.type.displayName)")
    }
    output.append(");\n")
  }
}
