/// How the bytes of a text are written so that the format, or the terminal, reads them as text.
enum TextEscaping: Sendable {
  /// Control characters become visible: no text can move the cursor or colour the screen.
  case visible
  /// As `visible`, and Markdown's own marks are escaped.
  case markdown
  /// RFC 4180. `isVisible`: on a terminal, where control characters other than ends of lines are shown.
  case csv(isVisible: Bool)
  case tsv
  case json
}

extension [UInt8] {
  mutating func append(text: ArraySlice<UInt8>, escaping: TextEscaping) {
    switch escaping {
    case .visible: appendVisible(text)
    case .markdown: appendMarkdown(text)
    case .csv(let isVisible): appendCSV(text, isVisible: isVisible)
    case .tsv: appendTSV(text)
    case .json: appendJSON(text)
    }
  }

  private mutating func appendVisible(_ text: ArraySlice<UInt8>, keepsLines: Bool = false) {
    guard text.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
      append(contentsOf: text)
      return
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") && keepsLines {
        append(byte)
      } else if byte < 0x20 || byte == 0x7F {
        appendBackslashed(byte, else: "\\x", digits: 2)
      } else if let scalar = Self.hiddenScalar(in: text, at: index) {
        append(contentsOf: "\\u".utf8)
        append(hexadecimal: scalar.value, digits: 4)
        index += scalar.length
        continue
      } else {
        append(byte)
      }
      index += 1
    }
  }

  /// A control character of more than one byte: C1, line and paragraph separators, and those that reorder
  /// what stands after them (Unicode technical report 36).
  private static func hiddenScalar(in text: ArraySlice<UInt8>, at index: Int) -> (value: UInt32, length: Int)?
  {
    let rest = text.endIndex - index
    if text[index] == 0xC2, rest >= 2, (0x80...0x9F).contains(text[index + 1]) {
      return (UInt32(text[index + 1]), 2)
    }
    guard text[index] == 0xE2, rest >= 3 else { return nil }
    let last = text[index + 2]
    if text[index + 1] == 0x80 && (0xA8...0xAE).contains(last) { return (0x2000 | UInt32(last & 0x3F), 3) }
    if text[index + 1] == 0x81 && (0xA6...0xA9).contains(last) { return (0x2040 | UInt32(last & 0x3F), 3) }
    return nil
  }

  private mutating func appendMarkdown(_ text: ArraySlice<UInt8>) {
    var lineStart = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "<"):
        appendVisible(text[lineStart..<index])
        append(UInt8(ascii: "\\"))
        lineStart = index
      case UInt8(ascii: "\n"):
        appendVisible(text[lineStart..<index])
        append(contentsOf: "<br>".utf8)
        lineStart = index + 1
      default: break
      }
      index += 1
    }
    appendVisible(text[lineStart...])
  }

  private mutating func appendCSV(_ text: ArraySlice<UInt8>, isVisible: Bool) {
    let isPlain =
      !text.isEmpty
      && !text.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r")
      }
    if isPlain {
      if isVisible { appendVisible(text) } else { append(contentsOf: text) }
      return
    }
    append(UInt8(ascii: "\""))
    var start = text.startIndex
    while let quote = text[start...].firstIndex(of: UInt8(ascii: "\"")) {
      if isVisible {
        appendVisible(text[start...quote], keepsLines: true)
      } else {
        append(contentsOf: text[start...quote])
      }
      append(UInt8(ascii: "\""))
      start = quote + 1
    }
    if isVisible {
      appendVisible(text[start...], keepsLines: true)
    } else {
      append(contentsOf: text[start...])
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendTSV(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\\"): append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        appendBackslashed(byte, else: "\\x", digits: 2)
      default: append(byte)
      }
    }
  }

  private mutating func appendJSON(_ text: ArraySlice<UInt8>) {
    append(UInt8(ascii: "\""))
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        append(UInt8(ascii: "\\"))
        append(byte)
      } else if byte < 0x20 || byte == 0x7F {
        appendBackslashed(byte, else: "\\u", digits: 4)
      } else if let scalar = Self.hiddenScalar(in: text, at: index) {
        append(contentsOf: "\\u".utf8)
        append(hexadecimal: scalar.value, digits: 4)
        index += scalar.length
        continue
      } else {
        append(byte)
      }
      index += 1
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendBackslashed(_ byte: UInt8, else prefix: String, digits: Int) {
    switch byte {
    case UInt8(ascii: "\n"): append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): append(contentsOf: "\\t".utf8)
    default:
      append(contentsOf: prefix.utf8)
      append(hexadecimal: UInt32(byte), digits: digits)
    }
  }

  private mutating func append(hexadecimal number: UInt32, digits: Int) {
    for place in stride(from: digits - 1, through: 0, by: -1) {
      let digit = UInt8(truncatingIfNeeded: number &>> UInt32(place * 4)) & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
