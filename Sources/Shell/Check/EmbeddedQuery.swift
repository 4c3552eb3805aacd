import Diagnostics

/// A saved query inside the program, which costs nothing until it is read.
struct EmbeddedQuery: Sendable {
  /// `audit/budget-totals.mql`
  let name: StaticString
  let text: StaticString

  var source: SourceText {
    let bytes = unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    return SourceText(name: name.description, bytes: bytes)
  }
}
