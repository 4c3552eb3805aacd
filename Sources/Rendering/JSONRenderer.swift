import Columns
import MissionQL

/// Rows as JSON objects, one a line: within an array, or each for itself (JSON Lines).
///
/// Exact numbers are JSON numbers with every digit. An array's brackets stand on lines of their own, so that a
/// program that reads line by line knows where a result ends.
struct JSONRenderer: ResultRenderer {
  enum Shape { case array, lines }

  var shape: Shape
  var options: RenderingOptions

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    var result = result
    let isEmpty = result.rowCount == 0
    if shape == .array { output.append(isEmpty ? "[" : "[\n") }
    var formats = ColumnFormat.json(result.fields)
    if let citations = result.citations {
      let sources = CitationJSON(citations, keys: Self.names(result.fields))
      result = result.appending(sources.field, sources.column(of:))
      formats.append(.verbatimJSON(sources.field))
    }
    let shown = result.fields.count
    result = result.withTotalsMarked
    formats += ColumnFormat.json(Array(result.fields[shown...]))
    let separator = Array((shape == .array ? ",\n" : "\n").utf8)
    let prefixes = Self.keys(result.fields)
    var isStart = true
    for batch in result.batches where batch.count > 0 {
      let grid = CellGrid(batch, formats: formats)
      if options.showsReasons {
        append(batch, grid, of: result, prefixes, separator, isStart: isStart, to: &output.bytes)
      } else {
        grid.appendRows(
          to: &output.bytes, prefixes: prefixes, suffix: [UInt8(ascii: "}")], separator: separator,
          isStart: isStart)
      }
      isStart = false
      try output.checkpoint()
    }
    if !isEmpty { output.append("\n") }
    if shape == .array { output.append("]\n") }
  }

  /// The rows of a batch, each with the keys that say why values are missing.
  private func append(
    _ batch: Batch, _ grid: CellGrid, of result: ResultSet, _ prefixes: [[UInt8]], _ separator: [UInt8],
    isStart: Bool, to bytes: inout [UInt8]
  ) {
    let reasons = JSONReasons(result, keys: prefixes.map { Array($0.dropFirst().dropLast()) })
    for row in 0..<batch.count {
      if row > 0 || !isStart { bytes.append(contentsOf: separator) }
      for (column, prefix) in prefixes.enumerated() {
        bytes.append(contentsOf: prefix)
        bytes.append(contentsOf: grid.bytes[grid.cell(column: column, row: row)])
      }
      reasons.write(batch, row, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// `{"a":`, `,"b":`, …
  private static func keys(_ fields: [Field]) -> [[UInt8]] {
    names(fields).enumerated().map { index, name in
      var key: [UInt8] = [UInt8(ascii: index == 0 ? "{" : ",")]
      key.append(text: Array(name.utf8)[...], escaping: .json)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }

  /// Names of columns, made different: an object has each key once.
  private static func names(_ fields: [Field]) -> [String] {
    var taken = Set<String>()
    return fields.map { field in
      var name = field.name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(field.name)_\(number)"
        number += 1
      }
      return name
    }
  }
}
