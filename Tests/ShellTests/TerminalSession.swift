/// `mql` at a prompt of a pseudo-terminal: keys go in, and what it draws is waited for.
final class TerminalSession {
  private let child: Child
  private var raw: [UInt8] = []
  /// What was drawn, without escape sequences, since the last thing that was waited for.
  private var unread: Substring = ""
  /// What the terminal shows by now.
  private(set) var screen: TerminalScreen
  /// All that was written, with its escape sequences.
  private(set) var written = ""

  init(
    _ arguments: [String] = [], state: String, columns: UInt16 = 100, rows: UInt16 = 40,
    environment: [String: String] = [:], program: String? = nil
  ) throws {
    var variables = [
      "TERM": "xterm", "XDG_STATE_HOME": state, "XDG_CONFIG_HOME": state, "XDG_DATA_HOME": state,
      "LANG": "C.UTF-8", "PAGER": "",
    ]
    variables.merge(environment) { $1 }
    child = try Child(arguments, environment: variables, terminal: (columns, rows), program: program)
    screen = TerminalScreen(columns: Int(columns), rows: Int(rows))
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
      guard readMore(until: deadline) else {
        throw Child.Failure(description: "it didn't draw `\(text)`, but: \(unread)")
      }
    }
  }

  /// Waits until the last lines of the screen are these, blanks at their ends left out; gives the cursor's column.
  @discardableResult
  func waitForScreen(endingWith lines: String...) throws -> Int {
    try waitForScreen(lines) { $0.suffix(lines.count).elementsEqual(lines) }
  }

  /// Waits until the screen is as the condition has it; gives the cursor's column.
  @discardableResult
  func waitForScreen(_ wanted: [String] = [], where isReached: ([String]) -> Bool) throws -> Int {
    let deadline = ContinuousClock.now + Child.patience
    while !isReached(screen.lines) {
      guard readMore(until: deadline) else {
        throw Child.Failure(
          description: "the screen should end\n\(wanted.joined(separator: "\n"))\nbut is\n"
            + screen.lines.joined(separator: "\n"))
      }
    }
    return screen.column
  }

  func interrupt(_ signal: Int32) { child.signal(signal) }

  /// Gives the terminal another size. What stood on the screen is gone: terminals break its lines anew each in their way.
  func resize(columns: UInt16, rows: UInt16) {
    screen = TerminalScreen(columns: Int(columns), rows: Int(rows))
    child.resize(columns: columns, rows: rows)
  }

  private func readMore(until deadline: ContinuousClock.Instant) -> Bool {
    var bytes: [UInt8] = []
    guard ContinuousClock.now < deadline,
      (try? Child.read(child.output, into: &bytes, until: deadline)) ?? false
    else { return false }
    raw += bytes
    written += String(decoding: bytes, as: UTF8.self)
    screen.take(bytes)
    takePlain()
    return true
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
