import Diagnostics

/// What lies beyond ASCII: names in any script, and signs that look like ours.
extension Lexer {
  /// The scalar that starts at an offset with its length in bytes; nil where the bytes are not well-formed UTF-8.
  func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    let first = byte(at: offset)
    let (length, initial): (Int, UInt32)
    switch first {
    case 0..<0x80: (length, initial) = (1, UInt32(first))
    case 0xC2...0xDF: (length, initial) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, initial) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, initial) = (4, UInt32(first & 0x07))
    default: return nil
    }
    var value = initial
    for index in 1..<max(length, 1) {
      let byte = byte(at: offset + index)
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  func isNameScalarAhead() -> Bool {
    guard let (scalar, _) = scalar(at: position) else { return false }
    return scalar.properties.isXIDContinue
  }

  mutating func skipNameScalars() {
    while position < bytes.count {
      if bytes[position] < 0x80 {
        guard isWordByte(bytes[position]) else { return }
        position += 1
      } else {
        guard let (scalar, length) = scalar(at: position), scalar.properties.isXIDContinue else { return }
        position += length
      }
    }
  }

  /// A name that begins beyond ASCII, or a sign that was meant as one of ours.
  mutating func beyondASCII() -> TokenKind? {
    let start = position
    guard let (scalar, length) = scalar(at: start) else { return malformedUTF8() }
    if let closing = Self.closingQuotes(scalar) { return typographicQuote(scalar, length, closing) }
    if let kind = lookAlike(scalar, length) { return kind }
    if scalar.properties.isXIDStart {
      skipNameScalars()
      return .identifier
    }
    position += length
    report(
      .unexpectedCharacter, "the character `\(scalar)` (\(codePoint(scalar))) has no meaning here",
      from: start,
      hint: "inside quotes it could be part of a text or a name")
    distrust(from: start)
    return nil
  }

  private mutating func malformedUTF8() -> TokenKind? {
    let start = position
    while position < bytes.count, bytes[position] >= 0x80, scalar(at: position) == nil { position += 1 }
    report(
      .malformedUTF8, "the source is not UTF-8", from: start, label: "byte \(hexadecimal(bytes[start]))",
      hint: "save the file as UTF-8")
    distrust(from: start)
    return nil
  }

  /// Reads a look-alike as what it looks like, and says so.
  private mutating func lookAlike(_ scalar: Unicode.Scalar, _ length: Int) -> TokenKind? {
    let start = position
    guard let (right, kind) = Self.sign(for: scalar) else { return nil }
    position += length
    report(
      .unexpectedCharacter, "`\(scalar)` (\(codePoint(scalar))) is not the sign `\(right)`", from: start,
      label: "write `\(right)`", hint: "it looks alike, but is another character: type `\(right)`")
    return kind
  }

  /// `‘text’` or `“name”`: read to the closing quote if that stands on the same line and in the same statement.
  private mutating func typographicQuote(
    _ scalar: Unicode.Scalar, _ length: Int, _ closing: (right: Character, scalars: [UInt32])
  ) -> TokenKind? {
    let start = position
    position += length
    let afterOpening = position
    report(
      .unexpectedCharacter, "`\(scalar)` (\(codePoint(scalar))) does not quote anything", from: start,
      label: "write `\(closing.right)`",
      hint: closing.right == "'"
        ? "type straight quotes: 'text'"
        : "type straight quotes: 'text' in single ones, \"name\" in double ones")
    while position < bytes.count, !endsTypographicQuote(bytes[position]) {
      guard let (next, nextLength) = self.scalar(at: position) else { break }
      position += nextLength
      if closing.scalars.contains(next.value) { return closing.right == "'" ? .text : .quotedIdentifier }
    }
    position = afterOpening
    distrust(from: start)
    return nil
  }

  /// What a splitter of statements acts on, which does not know such quotes.
  private func endsTypographicQuote(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, UInt8(ascii: ";"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): true
    default: false
    }
  }

  private static func closingQuotes(_ scalar: Unicode.Scalar) -> (right: Character, scalars: [UInt32])? {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4, 0x2039, 0x203A, 0xFF07, 0x300C:
      ("'", [0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x2039, 0x203A, 0xFF07, 0x300D])
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB, 0xFF02, 0x300E:
      ("\"", [0x201C, 0x201D, 0x201F, 0x2033, 0xAB, 0xBB, 0xFF02, 0x300F])
    default:
      nil
    }
  }

  private static func sign(for scalar: Unicode.Scalar) -> (right: String, kind: TokenKind)? {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: ("-", .minus)
    case 0xD7, 0x2217, 0x22C5, 0xB7, 0x2715, 0x2A2F, 0xFF0A: ("*", .star)
    case 0xF7, 0x2044, 0x2215, 0xFF0F: ("/", .slash)
    case 0x2264, 0x2A7D: ("<=", .lessOrEqual)
    case 0x2265, 0x2A7E: (">=", .greaterOrEqual)
    case 0x2260: ("<>", .notEqual)
    case 0xFF08, 0xFE59: ("(", .leftParenthesis)
    case 0xFF09, 0xFE5A: (")", .rightParenthesis)
    case 0xFF0C, 0x3001, 0xFE50, 0x060C: (",", .comma)
    case 0xFF1B, 0xFE54, 0x061B: (";", .semicolon)
    case 0xFF0E, 0x3002: (".", .dot)
    case 0xFF1D: ("=", .equal)
    case 0xFF1C: ("<", .less)
    case 0xFF1E: (">", .greater)
    case 0xFF0B: ("+", .plus)
    case 0xFF05, 0x066A: ("%", .percent)
    case 0xFF10...0xFF19: (String(scalar.value - 0xFF10), .integer)
    default: nil
    }
  }

  func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
