/// `mql` at a prompt of a pseudo-terminal: keys go in, and what it draws is waited for.
final class TerminalSession {
  private let child: Child
  private var raw: [UInt8] = []
  /// What was drawn, without escape sequences, since the last thing that was waited for.
  private var unread: Substring = ""

  init(state: String, columns: UInt16 = 100, environment: [String: String] = [:]) throws {
    var variables = ["TERM": "xterm", "XDG_STATE_HOME": state, "LANG": "C.UTF-8"]
    variables.merge(environment) { $1 }
    child = try Child([], environment: variables, terminal: (columns, 40))
  }

  func type(_ keys: String) { child.write(keys) }

  /// Types a line once the prompt stands there.
  func enter(_ line: String, at prompt: String = "mql> ") throws {
    try wait(for: prompt)
    type(line + "\r")
  }

  /// Waits until the text is drawn; gives all that was drawn before it.
  @discardableResult
  func wait(for text: String) throws -> String {
    let deadline = ContinuousClock.now + Child.patience
    while true {
      if let range = unread.firstRange(of: text) {
        defer { unread = unread[range.upperBound...] }
        return String(unread[..<range.lowerBound])
      }
      guard ContinuousClock.now < deadline,
        (try? Child.read(child.output, into: &raw, until: deadline)) ?? false
      else { throw Child.Failure(description: "it didn't draw `\(text)`, but: \(unread)") }
      takePlain()
    }
  }

  /// Waits for the end; gives the exit code.
  func end() throws -> Int32 { try child.readToEnd().exitCode }

  /// Takes the bytes that came, but for an escape sequence or a character that is not complete yet.
  private func takePlain() {
    var plain: [UInt8] = []
    var index = 0
    while index < raw.count {
      if raw[index] == 0x1B {
        guard let end = Self.endOfEscape(raw, from: index) else { break }
        index = end
      } else {
        let length = Self.characterLength(raw[index])
        guard index + length <= raw.count else { break }
        plain += raw[index..<(index + length)]
        index += length
      }
    }
    raw.removeFirst(index)
    unread += String(decoding: plain, as: UTF8.self).filter { $0 != "\r" && $0 != "\u{7}" }.replacing(
      "\r\n", with: "\n")
  }

  private static func characterLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private static func endOfEscape(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    guard bytes[start + 1] == UInt8(ascii: "[") else { return start + 2 }
    return bytes[(start + 2)...].firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
  }
}
