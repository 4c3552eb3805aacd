/// Finds where a statement ends in text that arrives piece by piece, looking at each byte once.
///
/// It knows only what can hide a semicolon: texts, quoted names and comments, as the lexer reads them.
package struct StatementSplitter: Sendable {
  /// What the end of the text is inside of.
  package enum Context: Hashable, Sendable {
    /// Nothing came but blanks and comments.
    case blank
    case statement
    case parentheses
    /// After this quotation mark.
    case quotation(UInt8)
    case comment
  }

  private var position: Int
  private var hasContent = false
  private var parentheses = 0
  private var quotationMark: UInt8?
  private var commentDepth = 0
  private var isInLineComment = false

  /// - Parameter position: where the statement starts.
  package init(at position: Int = 0) { self.position = position }

  package var context: Context {
    if let quotationMark { return .quotation(quotationMark) }
    if commentDepth > 0 { return .comment }
    if parentheses > 0 { return .parentheses }
    return hasContent ? .statement : .blank
  }

  /// The offset behind the semicolon that ends the statement; nil if it has not come yet. Goes on where the last
  /// call stopped: the same bytes come again, with more behind them.
  package mutating func end(in bytes: [UInt8]) -> Int? { end(in: bytes, before: bytes.count) }

  /// The same, of what stands before `limit`.
  package mutating func end(in bytes: [UInt8], before limit: Int) -> Int? {
    while position < limit {
      let byte = bytes[position]
      let isLast = position + 1 == limit
      // The first half of a sign of two bytes is judged once the second has come.
      if isLast, Self.opensSign(byte), quotationMark == nil { return nil }
      let isEnd =
        isBetweenTokens && (byte == UInt8(ascii: ";") || Self.endsLookAlike(in: bytes, at: position))
      position += take(byte, isLast ? 0 : bytes[position + 1])
      if isEnd { return position }
    }
    return nil
  }

  private var isBetweenTokens: Bool { quotationMark == nil && commentDepth == 0 && !isInLineComment }

  /// The last byte of `；` or another script's semicolon, which the lexer reads as ours and reports.
  private static func endsLookAlike(in bytes: [UInt8], at position: Int) -> Bool {
    let before = (position > 1 ? bytes[position - 2] : 0, position > 0 ? bytes[position - 1] : 0)
    switch bytes[position] {
    case 0x9B: return before == (0xEF, 0xBC) || before.1 == 0xD8
    case 0x94: return before == (0xEF, 0xB9)
    default: return false
    }
  }

  private static func opensSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "*")
  }

  /// Passes over a byte, or two that belong together; gives how many.
  private mutating func take(_ byte: UInt8, _ next: UInt8) -> Int {
    if let mark = quotationMark {
      // A doubled mark closes and opens again.
      if byte == mark { quotationMark = nil }
      return 1
    }
    if isInLineComment {
      if byte == UInt8(ascii: "\n") { isInLineComment = false }
      return 1
    }
    if byte == UInt8(ascii: "/") && next == UInt8(ascii: "*") {
      commentDepth += 1
      return 2
    }
    if commentDepth > 0 {
      guard byte == UInt8(ascii: "*") && next == UInt8(ascii: "/") else { return 1 }
      commentDepth -= 1
      return 2
    }
    return takeCode(byte, next)
  }

  private mutating func takeCode(_ byte: UInt8, _ next: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "-") where next == byte:
      isInLineComment = true
      return 2
    // Only `#!` at the start is a comment; the lexer skips the others too, after reporting them.
    case UInt8(ascii: "#"):
      isInLineComment = true
      return 1
    case UInt8(ascii: "/") where next == byte:
      hasContent = true
      return 2
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return 1
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): quotationMark = byte
    case UInt8(ascii: "("): parentheses += 1
    case UInt8(ascii: ")"): parentheses = max(0, parentheses - 1)
    default: break
    }
    hasContent = true
    return 1
  }
}
