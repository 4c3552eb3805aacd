import Glibc

/// The statements of this run and of those before, one entry a statement, in
/// `${XDG_STATE_HOME:-~/.local/state}/missionql/history`.
///
/// Each entry is one line; `\n` and `\\` stand for an end of line and a backslash in it. An entry is written as
/// soon as it is made, in one piece at the end of the file, so that neither a crash nor a second `mql` at the same
/// time loses any.
struct History {
  static let capacity = 5000

  private(set) var entries: [String] = []
  /// nil where nothing can be kept.
  private let path: String?

  init(path: String? = History.defaultPath) {
    self.path = path
    guard let path, let bytes = readFile(path) else { return }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    entries = lines.suffix(Self.capacity).map { Self.decoded(String(decoding: $0, as: UTF8.self)) }
    if lines.count > 2 * Self.capacity { rewrite() }
  }

  static var defaultPath: String? {
    if let state = environmentVariable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/missionql/history"
    }
    guard let home = environmentVariable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/missionql/history"
  }

  /// Adds an entry, unless it is the last one again.
  mutating func append(_ entry: String) {
    guard !entry.isEmpty, entry != entries.last else { return }
    entries.append(entry)
    guard let path else { return }
    makeDirectory(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let line = Array((Self.encoded(entry) + "\n").utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  /// Shortens the file to the newest entries.
  private func rewrite() {
    guard let path, let file = try? OutputFile(path: path, isAtomic: true) else { return }
    let text = Array(entries.map { Self.encoded($0) + "\n" }.joined().utf8)
    let written = unsafe text.withUnsafeBytes { unsafe write(file.descriptor, $0.baseAddress, $0.count) }
    if written == text.count { try? file.complete() } else { file.abandon() }
  }

  private func makeDirectory(_ path: String) {
    guard !path.isEmpty, unsafe access(path, F_OK) != 0 else { return }
    makeDirectory(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    unsafe mkdir(path, 0o700)
  }

  private static func encoded(_ entry: String) -> String {
    entry.reduce(into: "") { line, character in
      switch character {
      case "\\": line += "\\\\"
      case "\n", "\r\n": line += "\\n"
      default: line.append(character)
      }
    }
  }

  private static func decoded(_ line: String) -> String {
    var entry = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        entry.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        entry.append(character)
      }
    }
    return entry
  }
}
