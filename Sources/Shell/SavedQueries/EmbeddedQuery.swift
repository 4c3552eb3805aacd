import Diagnostics

/// A saved query inside the program, which costs nothing until it is read.
struct EmbeddedQuery: Sendable {
  /// `audit/budget-totals.mql`
  let path: StaticString
  let text: StaticString

  /// `audit/budget-totals`
  var name: String { String(path.description.dropLast(4)) }

  var source: SourceText {
    let bytes = unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    return SourceText(name: path.description, bytes: bytes)
  }

  /// Those that audit the data.
  static var audit: [EmbeddedQuery] { all.filter { $0.name.hasPrefix("audit/") } }
}
