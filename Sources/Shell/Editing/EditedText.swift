import Diagnostics

/// What is being edited: UTF-8, and the cursor's offset in it.
struct EditedText: Hashable {
  var bytes: [UInt8]
  var cursor: Int

  var string: String { String(decoding: bytes, as: UTF8.self) }
  var isCursorAtEnd: Bool { cursor == bytes.count }

  func characterCount(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + (Self.isContinuation($1) ? 0 : 1) }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  // MARK: Lines

  /// Where the line of the cursor starts.
  var lineStart: Int { start(ofLineAt: cursor) }
  /// Where it ends, before the end of the line.
  var lineEnd: Int { end(ofLineAt: cursor) }

  private func start(ofLineAt offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private func end(ofLineAt offset: Int) -> Int {
    bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  /// In character cells from the start of the cursor's line.
  var column: Int { DisplayWidth.of(String(decoding: bytes[lineStart..<cursor], as: UTF8.self)) }

  /// The place at `column` in the line above; nil in the first.
  func above(column: Int) -> Int? {
    lineStart == 0 ? nil : offset(at: column, from: start(ofLineAt: lineStart - 1))
  }

  /// The place at `column` in the line below; nil in the last.
  func below(column: Int) -> Int? {
    lineEnd == bytes.count ? nil : offset(at: column, from: lineEnd + 1)
  }

  /// The place at a column of the line that starts at `start`, or its end if it is shorter.
  private func offset(at column: Int, from start: Int) -> Int {
    var (offset, width) = (start, 0)
    for scalar in String(decoding: bytes[start..<end(ofLineAt: start)], as: UTF8.self).unicodeScalars {
      width += DisplayWidth.of(scalar)
      if width > column { break }
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.count)
  }
}
