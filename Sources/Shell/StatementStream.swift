import Diagnostics
import Syntax

/// Cuts a stream into the statements that have arrived whole.
struct StatementStream {
  private let name: String
  private var pending: [UInt8] = []
  private var splitter = StatementSplitter()
  /// Where `pending` begins in the stream.
  private var place = SourceLocation(line: 1, column: 1)

  init(name: String) { self.name = name }

  /// Takes what can be read now: 0 at the end; nil with `errno` set on an error.
  mutating func read(_ descriptor: Int32) -> Int? { readChunk(descriptor, into: &pending) }

  /// The next statement with its semicolon; nil until one is complete.
  mutating func takeStatement() -> SourceText? {
    guard let end = splitter.end(in: pending) else { return nil }
    return take(end)
  }

  /// What is left at the end, where the last semicolon may be missing; nil if nothing is.
  mutating func takeRest() -> SourceText? {
    if let statement = takeStatement() { return statement }
    return pending.isEmpty ? nil : take(pending.count)
  }

  private mutating func take(_ end: Int) -> SourceText {
    let source = SourceText(
      name: name, bytes: Array(pending[..<end]), firstLine: place.line, firstColumn: place.column)
    place = source.location(of: UInt32(clamping: end))
    pending.removeFirst(end)
    splitter = StatementSplitter()
    return source
  }
}
