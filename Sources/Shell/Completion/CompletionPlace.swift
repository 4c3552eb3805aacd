import Diagnostics
import Syntax

/// Where the cursor stands: in a word, in a text in quotation marks, in a unit in brackets, or between them.
struct CompletionPlace {
  /// What was typed of the word, with the mark that opened it; of a unit, behind its bracket.
  let prefix: String
  /// Whether the word is a text in quotation marks that is still open at the cursor.
  let isInText: Bool
  /// Whether the mark that closes it stands behind the cursor.
  let isTextClosed: Bool
  let isInUnit: Bool
  /// Whether keywords are typed in small letters here.
  let isLowercase: Bool
  /// The tokens of the statement around the cursor, without the word.
  let tokens: StatementTokens

  init(_ text: [UInt8], cursor: Int) {
    let cursor = min(cursor, text.count)
    let before = Array(text[..<cursor])
    var tokens = Lexer.tokens(of: before)
    var start = cursor
    isInText = tokens.last.map { $0.isOpen(UInt8(ascii: "'"), in: before) } ?? false
    let bracket = isInText ? nil : Self.openBracket(in: before, behind: tokens.last)
    isInUnit = bracket != nil
    if let bracket {
      start = bracket + 1
      tokens.removeAll { Int($0.span.lower) >= bracket }
    } else if let last = tokens.last, Int(last.span.upper) == cursor,
      isInText || last.isWord || last.isOpen(UInt8(ascii: "\""), in: before)
    {
      start = Int(last.span.lower)
      tokens.removeLast()
    }
    prefix = String(decoding: before[start...], as: UTF8.self)
    // What stands behind is read from the end of the word on.
    var end = cursor
    isTextClosed = isInText && end < text.count && text[end] == UInt8(ascii: "'")
    if isTextClosed { end += 1 }
    while !isInText, end < text.count, Self.isNamePart(text[end]) { end += 1 }
    let behind = Lexer.tokens(of: Array(text[end...])).map { Token($0.kind, $0.span.moved(by: end)) }
    let statement = StatementTokens(tokens + behind, cursor: tokens.count, text: text)
    self.tokens = statement
    isLowercase = prefix.first?.isLetter == true ? prefix.first?.isLowercase == true : statement.isLowercase
  }

  /// The bracket of a unit that is being typed.
  private static func openBracket(in text: [UInt8], behind last: Token?) -> Int? {
    guard let bracket = text.lastIndex(where: { !isUnitPart($0) }), text[bracket] == UInt8(ascii: "[") else {
      return nil
    }
    // In a comment or a name it opens nothing: then no token but parts of a unit could stand behind it.
    if let last, Int(last.span.lower) < bracket, Int(last.span.upper) > bracket { return nil }
    return bracket
  }

  private static func isUnitPart(_ byte: UInt8) -> Bool {
    isNamePart(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "^")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}

extension SourceSpan {
  fileprivate func moved(by offset: Int) -> SourceSpan {
    SourceSpan(lower: UInt32(clamping: Int(lower) + offset), upper: UInt32(clamping: Int(upper) + offset))
  }
}

extension Token {
  /// Whether it is a word that may still be being typed.
  fileprivate var isWord: Bool {
    switch kind {
    case .identifier, .keyword, .parameter: true
    default: false
    }
  }

  /// Whether it is in this quotation mark, and not closed.
  fileprivate func isOpen(_ mark: UInt8, in text: [UInt8]) -> Bool {
    guard kind == .text || kind == .quotedIdentifier, Int(span.upper) == text.count else { return false }
    let written = text[Int(span.lower)...]
    return written.first == mark && !written.reduce(0) { $0 + ($1 == mark ? 1 : 0) }.isMultiple(of: 2)
  }
}
