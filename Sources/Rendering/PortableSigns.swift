import Columns

/// Signs of ASCII in place of those that drawings and sentences are made of, for terminals and locales that have no others.
/// Letters of any script stay as they are: nothing else would say the same.
package enum PortableSigns: Sendable {
  /// Each sign keeps its width: rows and columns of cells.
  case cells
  /// `...` may take more room than `…`; lines of a drawing among sentences keep their widths.
  case sentences

  package func replaced(in text: String) -> String {
    guard text.utf8.contains(where: Self.mayBegin) else { return text }
    var result = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result += "\n" }
      let isDrawn = self == .cells || line.unicodeScalars.contains { $0 == "│" || $0 == "┌" }
      append(line, keepsWidth: isDrawn, to: &result)
    }
    return result
  }

  func replaced(in bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: Self.mayBegin) else { return bytes }
    return Array(replaced(in: String(decoding: bytes, as: UTF8.self)).utf8)
  }

  /// Whether a sign that is replaced may begin with the byte.
  private static func mayBegin(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xC3 || byte == 0xE2 }

  private func append(_ line: Substring, keepsWidth: Bool, to result: inout String) {
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "…", !keepsWidth {
        result += "..."
        // What stands in a column behind it stays there, if there is room.
        if rest.prefix(4).elementsEqual("    ".unicodeScalars) { rest = rest.dropFirst(2) }
      } else if let sign = Self.sign(for: scalar) {
        result += sign
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func sign(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "─", "━", "–", "—", "−": "-"
    case "│", "┃": "|"
    case "\u{2500}"..."\u{257F}": "+"
    case "\u{2581}"..."\u{2588}": Sparkline.plainSigns[Int(scalar.value - 0x2581)]
    case "·": Sparkline.plainSigns[Int(Sparkline.gap)]
    case "…": "~"
    case "→": ">"
    case "×": "x"
    case "÷": "/"
    case "✓": "+"
    case "✗": "x"
    case "‘", "’": "'"
    case "“", "”": "\""
    case "\u{A0}": " "
    default: nil
    }
  }
}
