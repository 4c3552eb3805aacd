/// The little JSON that diagnostics need.
package enum JSONText {
  /// The text in quotes, with what JSON demands escaped, and what could act on a terminal.
  package static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      default:
        if scalar.value < 0x10000, TerminalText.escape(scalar) != nil {
          let digits = String(scalar.value, radix: 16)
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          json.unicodeScalars.append(scalar)
        }
      }
    }
    return json + "\""
  }

  /// `{"name":value,…}` of values that are JSON already; nil values are left out.
  package static func object(_ members: [(name: String, value: String?)]) -> String {
    let written = members.compactMap { member in member.value.map { quoted(member.name) + ":" + $0 } }
    return "{" + written.joined(separator: ",") + "}"
  }

  package static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ",") + "]" }
}
