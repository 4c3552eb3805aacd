package import Columns
package import Diagnostics
package import Planning

/// How a CSV file is written (RFC 4180 with the variations that files have).
package struct CSVFormat: Sendable {
  package var delimiter: UInt8 = UInt8(ascii: ",")
  package var hasHeader = true
  /// Texts that stand for a missing value, and why it is missing. An unquoted empty field is always one.
  package var missing: [MissingLabel] = []

  package struct MissingLabel: Sendable {
    package var text: [UInt8]
    package var reason: NullReason

    package init(text: [UInt8], reason: NullReason) {
      self.text = text
      self.reason = reason
    }
  }

  package init() {}

  /// As a query asks for it; `.tsv` files are parted by tabs unless it says otherwise.
  package init(_ request: FileTableRequest) {
    if request.path.lowercased().hasSuffix(".tsv") { delimiter = UInt8(ascii: "\t") }
    if let asked = request.delimiter { delimiter = asked }
    hasHeader = request.hasHeader ?? true
    if let text = request.nullText { missing = [MissingLabel(text: Array(text.utf8), reason: .unknown)] }
    guard request.readsReasons else { return }
    for reason in NullReason.allCases {
      if let label = reason.label { missing.append(MissingLabel(text: Array(label.utf8), reason: reason)) }
    }
  }
}

/// A CSV file in memory, split where its records end.
package struct CSVText: Sendable {
  package let name: String
  package let bytes: [UInt8]
  package let format: CSVFormat

  package init(name: String, bytes: [UInt8], format: CSVFormat) {
    self.name = name
    self.bytes = bytes
    self.format = format
  }

  /// Behind a byte-order mark.
  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The line on which each record begins, from 1, without the heading's.
  ///
  /// An empty line is no record, unless there is one column, of which it is a missing value.
  func recordLines(columns: Int) -> [UInt32] {
    var lines: [UInt32] = []
    var scanner = RecordScanner(delimiter: format.delimiter)
    var line: UInt32 = 1
    var recordLine: UInt32 = 1
    var isEmpty = true
    for byte in bytes[start...] {
      let isLineEnd = byte == UInt8(ascii: "\n")
      if isLineEnd { line += 1 }
      if scanner.take(byte) == .recordEnd {
        if !isEmpty || columns == 1 { lines.append(recordLine) }
        recordLine = line
        isEmpty = true
      } else if !isLineEnd, byte != UInt8(ascii: "\r") {
        isEmpty = false
      }
    }
    if !isEmpty { lines.append(recordLine) }
    if format.hasHeader, !lines.isEmpty { lines.removeFirst() }
    return lines
  }

  /// The line on which an offset stands, as errors show it.
  package func place(_ offset: Int) -> Diagnostic.FilePlace {
    let offset = min(offset, bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    var lineEnd = offset
    while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n"), lineEnd - lineStart < 400 {
      lineEnd += 1
    }
    if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
    lineEnd = max(lineEnd, lineStart)
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count + 1
    return Diagnostic.FilePlace(
      file: name, line: line, column: column,
      excerpt: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
  }
}
