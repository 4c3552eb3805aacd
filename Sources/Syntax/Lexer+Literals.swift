import Diagnostics

/// Numbers and quoted texts.
extension Lexer {
  /// `12`, `1.50`, `.5`, `1e3`, `1_000_000`.
  ///
  /// Grammar: `integer`, `decimal`, `double`.
  mutating func number() -> TokenKind {
    let start = position
    var kind = TokenKind.integer
    skipDigits()
    if byte(at: position) == UInt8(ascii: ".") {
      kind = .decimal
      position += 1
      skipDigits()
    }
    if byte(at: position) | 0x20 == UInt8(ascii: "e"), skipExponent() { kind = .double }
    if isWordByte(byte(at: position)) || isSecondPoint() { malformedNumber(from: start) }
    return kind
  }

  /// One `_` may stand between two digits.
  private mutating func skipDigits() {
    while position < bytes.count {
      let isSeparator =
        bytes[position] == UInt8(ascii: "_") && position > 0 && isDigit(bytes[position - 1])
        && isDigit(byte(at: position + 1))
      guard isSeparator || isDigit(bytes[position]) else { return }
      position += 1
    }
  }

  /// Passes over `e`, a sign and digits, or stays where it is if that is not what stands there.
  private mutating func skipExponent() -> Bool {
    let sign = byte(at: position + 1)
    let digits = position + (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? 2 : 1)
    guard isDigit(byte(at: digits)) else { return false }
    position = digits
    skipDigits()
    return true
  }

  private func isSecondPoint() -> Bool {
    byte(at: position) == UInt8(ascii: ".")
      && (isDigit(byte(at: position + 1)) || byte(at: position - 1) == UInt8(ascii: "."))
  }

  private mutating func malformedNumber(from start: Int) {
    let digits = position
    while isWordByte(byte(at: position)) || byte(at: position) == UInt8(ascii: ".") { position += 1 }
    let text = shown(start..<position)
    let rest = shown(digits..<position)
    let hint =
      if rest.first == "_" {
        "one `_` may stand between two digits, as in 1_000_000"
      } else if bytes[start] == UInt8(ascii: "0"), rest.first == "x" || rest.first == "X" {
        "numbers are written in decimal digits"
      } else if rest.contains(".") {
        "a number has one decimal point"
      } else {
        "put a space between the number and `\(rest)`, or quote a name that starts with a digit: \"\(text)\""
      }
    report(.malformedNumber, "`\(text)` is not a number", from: start, hint: hint)
  }

  /// `[kUSD]`, one token, which ends on the line on which it begins; nil if it does not end there.
  ///
  /// Grammar: `unit`.
  mutating func unit() -> TokenKind? {
    var end = position + 1
    while end < bytes.count, !endsUnit(at: end) { end += 1 }
    guard byte(at: end) == UInt8(ascii: "]") else { return nil }
    while position < end {
      if bytes[position] >= 0x80 { skipScalarOrReport(from: position) } else { position += 1 }
    }
    position = end + 1
    return .unit
  }

  /// What begins a text, a quoted name or a comment, or ends a statement, does so here too: `StatementSplitter` knows
  /// nothing of units.
  private func endsUnit(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"),
      UInt8(ascii: ";"), UInt8(ascii: "#"), 10, 13:
      true
    case UInt8(ascii: "-"): byte(at: index + 1) == UInt8(ascii: "-")
    case UInt8(ascii: "/"): byte(at: index + 1) == UInt8(ascii: "*")
    default: false
    }
  }

  /// `'…'`, `"…"` or `` `…` ``, where the quote is written twice to stand for itself.
  ///
  /// Grammar: `text`.
  mutating func quoted(_ kind: TokenKind) -> TokenKind {
    let start = position
    let quote = bytes[start]
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        if self.byte(at: position) != quote { return finished(kind, from: start) }
        position += 1
      } else if byte >= 0x80 {
        skipScalarOrReport(from: start)
      } else {
        position += 1
      }
    }
    unterminated(kind, from: start)
    return kind
  }

  private mutating func finished(_ kind: TokenKind, from start: Int) -> TokenKind {
    if kind == .quotedIdentifier, position - start == 2 {
      report(
        .unexpectedToken, "a name cannot be empty", from: start,
        hint: "a text is written in single quotes: ''")
    }
    return kind
  }

  private mutating func unterminated(_ kind: TokenKind, from start: Int) {
    let end = position
    position = start + 1
    let quote = shown(start..<position)
    report(
      .unterminatedText, kind == .text ? "this text is never closed" : "this quoted name is never closed",
      from: start,
      label: "opens here",
      hint: "close it with `\(quote)`; inside, a \(quote) is written twice: \(quote)\(quote)")
    position = end
    distrust(from: start)
  }

  /// Passes over one scalar of a quoted text; bytes that are not UTF-8 are reported once.
  private mutating func skipScalarOrReport(from start: Int) {
    if let (_, length) = scalar(at: position) {
      position += length
      return
    }
    let bad = position
    position += 1
    guard diagnostics.last?.code != .malformedUTF8 else { return }
    report(
      .malformedUTF8, "this text is not UTF-8", from: bad, label: "byte \(hexadecimal(bytes[bad]))",
      hint: "save the file as UTF-8")
  }

  /// A piece of the source for a message, cut where it is long.
  func shown(_ range: Range<Int>) -> String {
    let cut = range.prefix(60)
    let text = String(decoding: bytes[cut.startIndex..<cut.endIndex], as: UTF8.self)
    return range.count > cut.count ? text + "…" : text
  }

  func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0x0" + digits : "0x" + digits
  }
}
