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

/// A text in CSV, and how it is written.
package struct CSVText: Sendable {
  package let name: String
  let content: CSVContent
  package let format: CSVFormat

  package init(name: String, bytes: [UInt8], format: CSVFormat) {
    self.name = name
    content = .memory(bytes)
    self.format = format
  }

  package init(_ file: OpenFile, format: CSVFormat) {
    name = file.path
    content = .file(file)
    self.format = format
  }

  /// All of the text; none if it cannot be read any more.
  package var bytes: [UInt8] { content.bytes(in: 0..<content.count) }

  /// The line on which each record begins, from 1, without the heading's.
  ///
  /// An empty line is no record, unless there is one column, of which it is a missing value.
  func recordLines(columns: Int) -> [UInt32] {
    var lines: [UInt32] = []
    var scanner = RecordScanner(delimiter: format.delimiter)
    var line: UInt32 = 1
    var recordLine: UInt32 = 1
    var isEmpty = true
    content.forEachPiece { piece, start in
      let mark = start == 0 && piece.count >= 3 && piece[0] == 0xEF && piece[1] == 0xBB && piece[2] == 0xBF
      for index in (mark ? 3 : 0)..<piece.count {
        let byte = piece[index]
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
      return true
    }
    if !isEmpty { lines.append(recordLine) }
    if format.hasHeader, !lines.isEmpty { lines.removeFirst() }
    return lines
  }

  /// The line on which an offset stands, as errors show it.
  package func place(_ offset: Int) -> Diagnostic.FilePlace {
    let offset = min(offset, content.count)
    var line = 1
    var lineStart = 0
    content.forEachPiece { piece, start in
      for index in 0..<min(piece.count, max(0, offset - start)) where piece[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = start + index + 1
      }
      return start + piece.count < offset
    }
    let row = content.bytes(in: lineStart..<max(offset, min(content.count, lineStart + 400)))
    let position = min(row.count, offset - lineStart)
    var end = position
    while end < row.count, row[end] != UInt8(ascii: "\n") { end += 1 }
    if end > 0, row[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let column = String(decoding: row[..<position], as: UTF8.self).unicodeScalars.count + 1
    return Diagnostic.FilePlace(
      file: name, line: line, column: column, excerpt: String(decoding: row[..<end], as: UTF8.self))
  }
}
