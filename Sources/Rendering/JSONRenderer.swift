import Columns
import MissionQL

/// Rows as JSON objects, one a line: within an array, or each for itself (JSON Lines).
///
/// Exact numbers are JSON numbers with every digit. An array's brackets stand on lines of their own, so that a
/// program that reads line by line knows where a result ends.
struct JSONRenderer: ResultRenderer {
  enum Shape { case array, lines }

  var shape: Shape

  func render(_ result: ResultSet, into output: inout OutputBuffer) throws(OutputError) {
    let isEmpty = result.rowCount == 0
    if shape == .array { output.append(isEmpty ? "[" : "[\n") }
    let formats = ColumnFormat.json(result.fields)
    let separator = Array((shape == .array ? ",\n" : "\n").utf8)
    let prefixes = Self.keys(result.fields)
    var isStart = true
    for batch in result.batches where batch.count > 0 {
      CellGrid(batch, formats: formats)
        .appendRows(
          to: &output.bytes, prefixes: prefixes, suffix: [UInt8(ascii: "}")], separator: separator,
          isStart: isStart)
      isStart = false
      try output.checkpoint()
    }
    if !isEmpty { output.append("\n") }
    if shape == .array { output.append("]\n") }
  }

  /// `{"a":`, `,"b":`, …
  private static func keys(_ fields: [Field]) -> [[UInt8]] {
    var taken = Set<String>()
    return fields.enumerated().map { index, field in
      var name = field.name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(field.name)_\(number)"
        number += 1
      }
      var key: [UInt8] = [UInt8(ascii: index == 0 ? "{" : ",")]
      key.append(text: Array(name.utf8)[...], escaping: .json)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }
}
