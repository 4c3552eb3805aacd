/// Follows the quotes of a CSV text byte by byte, to know where fields and records end. A quote opens a quoted field
/// only at its start; elsewhere it is a character like any other.
package struct RecordScanner {
  private enum State { case fieldStart, plain, quoted, quoteInQuoted }

  package enum Event: Sendable { case none, fieldEnd, recordEnd }

  private let delimiter: UInt8
  private var state = State.fieldStart

  package init(delimiter: UInt8) { self.delimiter = delimiter }

  @inline(__always)
  package mutating func take(_ byte: UInt8) -> Event {
    if state == .quoted {
      if byte == UInt8(ascii: "\"") { state = .quoteInQuoted }
      return .none
    }
    if byte == delimiter {
      state = .fieldStart
      return .fieldEnd
    }
    if byte == UInt8(ascii: "\n") {
      state = .fieldStart
      return .recordEnd
    }
    if byte == UInt8(ascii: "\"") {
      state = state == .plain ? .plain : .quoted
    } else {
      state = .plain
    }
    return .none
  }
}
