/// A half-open range of UTF-8 offsets into one `SourceText`.
package struct SourceSpan: Hashable, Sendable {
  package var lower: UInt32
  package var upper: UInt32

  package init(lower: UInt32, upper: UInt32) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The empty span at the start of the text, for things that stand nowhere in it.
  package static let none = SourceSpan(lower: 0, upper: 0)

  /// The smallest span that covers both.
  package func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }
}

/// The text of a query, a file or a REPL entry, as bytes, with the name that errors show for it.
///
/// At most 4 GiB: offsets are 32 bits wide.
package struct SourceText: Sendable {
  package let name: String
  package let bytes: [UInt8]
  /// The number that errors show for the text's first line: other than 1 where it is a piece of a stream.
  package let firstLine: Int
  /// The column of the text's first character in that line, from 1.
  package let firstColumn: Int

  package init(name: String, bytes: [UInt8], firstLine: Int = 1, firstColumn: Int = 1) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
    self.firstColumn = firstColumn
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a span; ill-formed UTF-8 is shown with replacement characters.
  package func text(of span: SourceSpan) -> String {
    let lower = min(Int(span.lower), bytes.count)
    let upper = min(Int(span.upper), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }
}
