/// Text from queries and data files, made safe to show: nothing in it can move the cursor or change colours.
package enum TerminalText {
  /// The text with each control character, line separator and change of writing direction as `\u{1B}`.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) { safe += escape } else { safe.unicodeScalars.append(scalar) }
    }
    return safe
  }

  /// The same of each of its lines, which stay lines.
  package static func escapedLines(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      .joined(separator: "\n")
  }

  /// What to show for a scalar; nil for the scalar itself.
  package static func escape(_ scalar: Unicode.Scalar) -> String? {
    guard isUnsafe(scalar) else { return nil }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{\(digits.count == 1 ? "0" : "")\(digits)}"
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF: true
    default: false
    }
  }
}
