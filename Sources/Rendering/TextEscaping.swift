import Diagnostics

/// How the bytes of a text are written so that the format, or the terminal, reads them as text.
enum TextEscaping: Sendable {
  /// Control characters become visible: no text can move the cursor or colour the screen.
  case visible
  /// As `visible`, and Markdown's own marks are escaped.
  case markdown
  /// RFC 4180, the delimiter being given. `isVisible`: on a terminal, where control characters other than ends of lines
  /// are shown.
  case csv(delimiter: UInt8, isVisible: Bool)
  case tsv
  case json
  /// Bytes that are written in the format already.
  case verbatim
  /// Text within an element, or within an attribute in double quotes.
  case html
  case latex
  /// A literal in single quotes. `isVisible`: on a terminal, where control characters are shown.
  case sql(isVisible: Bool)
}

extension [UInt8] {
  mutating func append(text: ArraySlice<UInt8>, escaping: TextEscaping) {
    switch escaping {
    case .visible: appendVisible(text)
    case .markdown: appendMarkdown(text)
    case .csv(let delimiter, let isVisible): appendCSV(text, delimiter, isVisible: isVisible)
    case .tsv: appendTSV(text)
    case .json: appendJSON(text)
    case .verbatim: append(contentsOf: text)
    case .html: appendReplacing(text, Self.htmlEscape)
    case .latex: appendReplacing(text, Self.latexEscape)
    case .sql(let isVisible): appendSQL(text, isVisible: isVisible)
    }
  }

  /// A text that is written as the label of a reason is, so that it reads back as a text.
  mutating func append(label text: ArraySlice<UInt8>, escaping: TextEscaping) {
    switch escaping {
    case .csv:
      append(UInt8(ascii: "\""))
      append(contentsOf: text)
      append(UInt8(ascii: "\""))
    case .tsv:
      for byte in text {
        // A backslash before any other character stands for that character.
        if byte == UInt8(ascii: "/") { append(UInt8(ascii: "\\")) }
        append(byte)
      }
    case .visible, .markdown, .json, .verbatim, .html, .latex, .sql: append(text: text, escaping: escaping)
    }
  }

  /// `keepsLines`: ends of lines and tabs stay as they are.
  private mutating func appendVisible(_ text: ArraySlice<UInt8>, keepsLines: Bool = false) {
    guard text.contains(where: Self.mayHide) else {
      append(contentsOf: text)
      return
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let short = Self.shortEscape(scalar), !keepsLines {
        append(contentsOf: short.utf8)
      } else if Self.shortEscape(scalar) == nil, let escape = TerminalText.escape(scalar) {
        append(contentsOf: escape.utf8)
      } else {
        append(contentsOf: String(scalar).utf8)
      }
    }
  }

  /// Whether the byte is a control character, or begins one of more than one byte.
  private static func mayHide(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
  }

  private static func shortEscape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: nil
    }
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

  private mutating func appendCSV(_ text: ArraySlice<UInt8>, _ delimiter: UInt8, isVisible: Bool) {
    let isPlain =
      !text.isEmpty
      && !text.contains { byte in
        byte == delimiter || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
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

  /// Writes the replacements of bytes that have one, and makes control characters visible.
  private mutating func appendReplacing(_ text: ArraySlice<UInt8>, _ replacement: (UInt8) -> String?) {
    var start = text.startIndex
    for index in text.indices {
      guard let escape = replacement(text[index]) else { continue }
      appendVisible(text[start..<index])
      append(contentsOf: escape.utf8)
      start = index + 1
    }
    appendVisible(text[start...])
  }

  private static func htmlEscape(_ byte: UInt8) -> String? {
    switch Unicode.Scalar(byte) {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\n": "<br>"
    default: nil
    }
  }

  /// A star or a bracket that begins a row would belong to the `\\\\` before it, and so stands in braces.
  private static func latexEscape(_ byte: UInt8) -> String? {
    switch Unicode.Scalar(byte) {
    case "&", "%", "$", "#", "_", "{", "}": "\\" + String(Unicode.Scalar(byte))
    case "\\": "\\textbackslash{}"
    case "~": "\\textasciitilde{}"
    case "^": "\\textasciicircum{}"
    case "<": "\\textless{}"
    case ">": "\\textgreater{}"
    case "|": "\\textbar{}"
    case "[", "*": "{\(Unicode.Scalar(byte))}"
    case "\n", "\t": " "
    default: nil
    }
  }

  private mutating func appendSQL(_ text: ArraySlice<UInt8>, isVisible: Bool) {
    append(UInt8(ascii: "'"))
    var start = text.startIndex
    while let quote = text[start...].firstIndex(of: UInt8(ascii: "'")) {
      appendSQLPart(text[start...quote], isVisible)
      append(UInt8(ascii: "'"))
      start = quote + 1
    }
    appendSQLPart(text[start...], isVisible)
    append(UInt8(ascii: "'"))
  }

  private mutating func appendSQLPart(_ text: ArraySlice<UInt8>, _ isVisible: Bool) {
    if isVisible { appendVisible(text, keepsLines: true) } else { append(contentsOf: text) }
  }

  private mutating func appendTSV(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if byte == UInt8(ascii: "\\") {
        append(contentsOf: "\\\\".utf8)
      } else if let escape = Self.shortEscape(Unicode.Scalar(byte)) {
        append(contentsOf: escape.utf8)
      } else {
        append(byte)
      }
    }
  }

  private mutating func appendJSON(_ text: ArraySlice<UInt8>) {
    let isPlain = !text.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || Self.mayHide(byte)
    }
    guard isPlain else {
      append(contentsOf: JSONText.quoted(String(decoding: text, as: UTF8.self)).utf8)
      return
    }
    append(UInt8(ascii: "\""))
    append(contentsOf: text)
    append(UInt8(ascii: "\""))
  }
}
