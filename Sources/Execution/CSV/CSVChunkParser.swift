import Columns
import Diagnostics
import Planning

/// Parses records of a CSV text, chunk by chunk; owned by one worker.
struct CSVChunkParser {
  let text: CSVText
  let fieldNames: [String]
  var builders: [CSVColumnBuilder]
  private var rows = 0
  /// Batches of the chunk being parsed.
  private var batches: [Batch] = []
  private var unescaped: [UInt8] = []

  init(_ text: CSVText, types: [(type: CSVType, isFixed: Bool)], fieldNames: [String]) {
    self.text = text
    self.fieldNames = fieldNames
    builders = types.map { CSVColumnBuilder(type: $0.type, isFixed: $0.isFixed) }
  }

  /// Whether some field did not fit its column's type.
  var hasMisfit: Bool { builders.contains { $0.isMisfit } }

  /// The records of `range`, which starts and ends where records do.
  mutating func parse(_ range: Range<Int>) throws(Diagnostic) -> [Batch] {
    let bytes = text.bytes
    let span = bytes.span
    let delimiter = text.format.delimiter
    if let offset = firstInvalidUTF8(span, range) {
      throw malformed(
        offset, "this is not UTF-8",
        "convert the file, as with iconv -f LATIN1 -t UTF-8 or -f UTF-16 -t UTF-8")
    }
    var position = range.lowerBound
    while position < range.upperBound {
      let recordStart = position
      // An empty line is no record, unless there is one column, of which it is a missing value.
      if builders.count > 1, let next = endOfEmptyLine(span, position, range.upperBound) {
        position = next
        continue
      }
      var field = 0
      while true {
        guard field < builders.count else { throw tooManyFields(recordStart, field) }
        let end = try parseField(span, position, range.upperBound, delimiter, field)
        field += 1
        if end < range.upperBound, span[end] == delimiter {
          position = end + 1
          continue
        }
        position = afterLineEnd(span, end, range.upperBound)
        break
      }
      if field < builders.count { throw tooFewFields(recordStart, field) }
      rows &+= 1
      if rows == Batch.capacity { finishBatch() }
    }
    if rows > 0 { finishBatch() }
    defer { batches = [] }
    return batches
  }

  private func endOfEmptyLine(_ span: Span<UInt8>, _ position: Int, _ end: Int) -> Int? {
    if span[position] == UInt8(ascii: "\n") { return position + 1 }
    if span[position] == UInt8(ascii: "\r"), position + 1 < end, span[position + 1] == UInt8(ascii: "\n") {
      return position + 2
    }
    return nil
  }

  private func afterLineEnd(_ span: Span<UInt8>, _ position: Int, _ end: Int) -> Int {
    guard position < end else { return end }
    if span[position] == UInt8(ascii: "\r"), position + 1 < end, span[position + 1] == UInt8(ascii: "\n") {
      return position + 2
    }
    return position + 1
  }

  private mutating func finishBatch() {
    var columns: [ColumnVector] = []
    columns.reserveCapacity(builders.count)
    for index in builders.indices { columns.append(builders[index].finishBatch()) }
    batches.append(Batch(columns: columns, count: rows))
    rows = 0
  }

  /// Takes the field at `position`; returns where it ends: at a delimiter, a line end or the end of the chunk.
  @inline(__always)
  private mutating func parseField(
    _ span: Span<UInt8>, _ position: Int, _ end: Int, _ delimiter: UInt8, _ field: Int
  ) throws(Diagnostic) -> Int {
    if position < end, span[position] == UInt8(ascii: "\"") {
      return try parseQuoted(span, position, end, delimiter, field)
    }
    var index = position
    while index < end {
      let byte = span[index]
      if byte == delimiter || byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: "\r"), index &+ 1 == end || span[index &+ 1] == UInt8(ascii: "\n") { break }
      index &+= 1
    }
    if index == position {
      builders[field].appendNull(.unknown)
      return index
    }
    let value = span.extracting(position..<index)
    if !text.format.missing.isEmpty, let reason = missingReason(value) {
      builders[field].appendNull(reason)
    } else if !builders[field].append(value) {
      throw wrongType(position, field)
    }
    return index
  }

  private func missingReason(_ value: Span<UInt8>) -> NullReason? {
    for label in text.format.missing where equalBytes(label.text.span, value) { return label.reason }
    return nil
  }

  private mutating func parseQuoted(
    _ span: Span<UInt8>, _ position: Int, _ end: Int, _ delimiter: UInt8, _ field: Int
  ) throws(Diagnostic) -> Int {
    unescaped.removeAll(keepingCapacity: true)
    var index = position + 1
    while true {
      guard index < end else {
        throw malformed(
          position, "this quoted field does not end", "close it with \" or double the quotes inside it")
      }
      let byte = span[index]
      if byte == UInt8(ascii: "\"") {
        guard index + 1 < end, span[index + 1] == byte else { break }
        index += 1
      }
      unescaped.append(byte)
      index += 1
    }
    index += 1
    let isAtEnd =
      index == end || span[index] == delimiter || span[index] == UInt8(ascii: "\n")
      || span[index] == UInt8(ascii: "\r")
    guard isAtEnd else {
      throw malformed(
        index, "text follows the closing quote of this field", "double the quotes inside a quoted field")
    }
    var value: [UInt8] = []
    swap(&value, &unescaped)
    defer { swap(&value, &unescaped) }
    guard builders[field].append(value.span) else { throw wrongType(position, field) }
    return index
  }

  // MARK: Errors

  private func malformed(_ offset: Int, _ message: String, _ hint: String) -> Diagnostic {
    Diagnostic(.malformedCSV, message, at: nil, place: text.place(offset), hint: hint)
  }

  private func wrongType(_ offset: Int, _ field: Int) -> Diagnostic {
    Diagnostic(
      .wrongTypeInFile,
      "this field of column `\(fieldNames[field])` is not of type \(builders[field].type.dataType.displayName)",
      at: nil, place: text.place(offset),
      hint: "correct the file, or give the column another type")
  }

  private func tooManyFields(_ offset: Int, _ field: Int) -> Diagnostic {
    malformed(
      offset, "this record has more than the \(builders.count) fields of the header",
      "put fields that hold the delimiter in quotes, or name another delimiter")
  }

  private func tooFewFields(_ offset: Int, _ count: Int) -> Diagnostic {
    malformed(
      offset,
      "this record has \(count) \(count == 1 ? "field" : "fields") where the header has \(builders.count)",
      "give every column a field, empty where a value is missing")
  }
}
