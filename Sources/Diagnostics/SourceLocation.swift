/// A place in a text as people count: lines and columns from 1, a column being one Unicode scalar.
package struct SourceLocation: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceText {
  /// Where a byte offset lies. Time is linear in the offset.
  package func location(of offset: UInt32) -> SourceLocation {
    let end = min(Int(offset), bytes.count)
    var line = 0
    var lineStart = 0
    for index in 0..<end where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    var column = 1
    for index in lineStart..<end where bytes[index] & 0xC0 != 0x80 { column += 1 }
    return SourceLocation(line: firstLine + line, column: line == 0 ? firstColumn + column - 1 : column)
  }

  /// The bytes of the line that holds an offset, without its end.
  func lineRange(around offset: Int) -> Range<Int> {
    let anchor = min(offset, bytes.count)
    let lower = bytes[..<anchor].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    var upper = bytes[anchor...].firstIndex(of: 0x0A) ?? bytes.count
    if upper > lower, bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<max(lower, upper)
  }
}
