import Diagnostics

/// Cuts UTF-8 bytes into tokens, one at a time, in one pass.
///
/// It always gives a token: what is not one is reported in `diagnostics` and then either read as the form that was
/// meant (`，` as `,`) or skipped, so that one slip does not hide the next.
package struct Lexer: ~Copyable {
  let bytes: [UInt8]
  var position: Int
  /// What was wrong since the last `takeDiagnostics()`, in the order of the text.
  var diagnostics: [Diagnostic] = []
  /// Where text was skipped or swallowed, so that what the parser says of the text after it cannot be trusted.
  var distrustedFrom: UInt32?
  private let keywords = KeywordTable.shared
  static let maximumDiagnostics = 10

  /// Spans hold 32-bit offsets: what lies beyond 4 GiB is not read.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    if byte(at: position) == UInt8(ascii: "#"), byte(at: position + 1) == UInt8(ascii: "!") { skipLine() }
  }

  /// All tokens of the text without the end, for completion and highlighting; errors are passed over.
  package static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes)
    var tokens: [Token] = []
    while true {
      let token = lexer.next()
      if token.kind == .end { return tokens }
      tokens.append(token)
    }
  }

  /// The byte at an offset, or 0 past the end.
  @inline(__always) func byte(at offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  func span(from start: Int) -> SourceSpan {
    SourceSpan(lower: UInt32(clamping: start), upper: UInt32(clamping: position))
  }

  package mutating func next() -> Token {
    while true {
      skipBlanks()
      let start = position
      guard start < bytes.count, start < Int(UInt32.max) else { return Token(.end, span(from: start)) }
      if let kind = token(startingWith: bytes[start]) { return Token(kind, span(from: start)) }
    }
  }

  /// Reads one token; nil if what stands there was skipped.
  private mutating func token(startingWith first: UInt8) -> TokenKind? {
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      return word()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return number()
    case UInt8(ascii: "."):
      if isDigit(byte(at: position + 1)) { return number() }
      return sign(.dot)
    case UInt8(ascii: "'"):
      return quoted(.text)
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      return quoted(.quotedIdentifier)
    case 0x80...:
      return beyondASCII()
    default:
      return punctuation(first)
    }
  }

  private mutating func punctuation(_ first: UInt8) -> TokenKind? {
    let second = byte(at: position + 1)
    switch first {
    case UInt8(ascii: "["): return unit() ?? foreignSign(first)
    case UInt8(ascii: "("): return sign(.leftParenthesis)
    case UInt8(ascii: ")"): return sign(.rightParenthesis)
    case UInt8(ascii: ","): return sign(.comma)
    case UInt8(ascii: ";"): return sign(.semicolon)
    case UInt8(ascii: "+"): return sign(.plus)
    case UInt8(ascii: "-"): return sign(.minus)
    case UInt8(ascii: "*"): return sign(.star)
    case UInt8(ascii: "%"): return sign(.percent)
    case UInt8(ascii: "/"): return second == first ? sign(.doubleSlash, 2) : sign(.slash)
    case UInt8(ascii: "|") where second == first: return sign(.concatenate, 2)
    case UInt8(ascii: "|") where second == UInt8(ascii: ">"): return sign(.pipe, 2)
    case UInt8(ascii: ":") where second == first: return sign(.doubleColon, 2)
    case UInt8(ascii: ":") where beginsParameter: return parameter()
    case UInt8(ascii: "=") where second != first: return sign(.equal)
    case UInt8(ascii: "!") where second == UInt8(ascii: "="): return sign(.notEqual, 2)
    case UInt8(ascii: "!") where second == UInt8(ascii: "~"):
      return byte(at: position + 2) == UInt8(ascii: "*")
        ? sign(.notMatchesIgnoringCase, 3) : sign(.notMatches, 2)
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return inequality(first, second)
    case UInt8(ascii: "~") where second == UInt8(ascii: "="): return sign(.approximatelyEqual, 2)
    case UInt8(ascii: "~"):
      return second == UInt8(ascii: "*") ? sign(.matchesIgnoringCase, 2) : sign(.matches)
    default: return foreignSign(first)
    }
  }

  private mutating func inequality(_ first: UInt8, _ second: UInt8) -> TokenKind? {
    if first == UInt8(ascii: ">") {
      return second == UInt8(ascii: "=") ? sign(.greaterOrEqual, 2) : sign(.greater)
    }
    switch second {
    case UInt8(ascii: ">"): return sign(.notEqual, 2)
    case UInt8(ascii: "=") where byte(at: position + 2) == UInt8(ascii: ">"): return foreignSign(first)
    case UInt8(ascii: "="): return sign(.lessOrEqual, 2)
    default: return sign(.less)
    }
  }

  /// Passes over `length` bytes that are the sign `kind`.
  mutating func sign(_ kind: TokenKind, _ length: Int = 1) -> TokenKind {
    position += length
    return kind
  }

  /// A name or a keyword. Unicode is looked at only from the first byte beyond ASCII on.
  ///
  /// Grammar: `identifier`.
  mutating func word() -> TokenKind {
    let start = position
    var key = PackedWord()
    while position < bytes.count, isWordByte(bytes[position]) {
      key.append(bytes[position])
      position += 1
    }
    if position < bytes.count, bytes[position] >= 0x80, isNameScalarAhead() {
      skipNameScalars()
      return .identifier
    }
    guard position - start <= PackedWord.capacity, let keyword = keywords.lookUp(key) else {
      return .identifier
    }
    return .keyword(keyword)
  }

  /// Whether the `:` here stands before a name.
  private var beginsParameter: Bool {
    let next = byte(at: position + 1)
    if next < 0x80 { return isWordByte(next) && !isDigit(next) }
    return scalar(at: position + 1)?.0.properties.isXIDStart ?? false
  }

  /// Grammar: `parameter`.
  private mutating func parameter() -> TokenKind {
    position += 1
    skipNameScalars()
    return .parameter
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  @inline(__always) func isWordByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") || isDigit(byte)
      || byte == UInt8(ascii: "_")
  }

  /// Notes what is wrong with the text from `start` to here.
  mutating func report(
    _ code: DiagnosticCode, _ message: String, from start: Int, label: String = "", hint: String? = nil
  ) {
    guard diagnostics.count < Self.maximumDiagnostics else { return }
    diagnostics.append(
      Diagnostic(code, message, at: Diagnostic.Label(span(from: start), label), hint: hint))
  }

  /// Marks the text from `start` on as not to be judged further.
  mutating func distrust(from start: Int) {
    if distrustedFrom == nil { distrustedFrom = UInt32(clamping: start) }
  }

  mutating func takeDiagnostics() -> [Diagnostic] {
    defer {
      diagnostics = []
      distrustedFrom = nil
    }
    return diagnostics
  }
}
