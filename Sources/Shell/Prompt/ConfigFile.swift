import Diagnostics
import Glibc
import Rendering

/// The user's choices for the prompt, in `${XDG_CONFIG_HOME:-~/.config}/missionql/config`: lines of `name = value`, and of
/// comments behind `#`. Beside it `init.mql` has statements and commands that run before the first prompt.
///
/// Only the prompt reads them: what a script prints does not depend on who runs it.
struct ConfigFile {
  struct Entry {
    var name: String
    var value: String
    /// From 1.
    var line: Int
    /// The whole line, and where in it name and value begin, for what is to be said of them.
    var excerpt: String
    var nameColumn: Int
    var valueColumn: Int
  }

  /// The folder of both; nil where there can be none.
  static var folder: String? {
    if let config = environmentVariable("XDG_CONFIG_HOME"), config.hasPrefix("/") {
      return config + "/missionql"
    }
    guard let home = environmentVariable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.config/missionql"
  }

  let path: String
  private(set) var entries: [Entry] = []
  /// Lines that are neither an entry nor a comment.
  private(set) var malformed: [Diagnostic] = []

  /// nil where there is no such file, or it can't be read, which is then reported.
  init?(_ path: String, reportingTo errors: ErrorReporter) {
    self.path = path
    guard let bytes = readFile(path) else {
      if errno != ENOENT && errno != ENOTDIR {
        errors.report(.fileNotReadable, "can't read `\(path)`: \(systemMessage(errno))")
      }
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) {
      $0.isNewline
    }
    for (index, line) in lines.enumerated() { take(String(line), number: index + 1) }
  }

  private mutating func take(_ line: String, number: Int) {
    let start = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    let text = line.trimmed
    guard let first = text.first, first != "#" else { return }
    guard let equals = text.firstIndex(of: "=") else {
      malformed.append(
        Diagnostic(
          .unexpectedToken, "a line of the config file is `name = value`", at: nil,
          place: .init(file: path, line: number, column: start + 1, excerpt: line),
          hint: "begin a comment with #"))
      return
    }
    let value = String(text[text.index(after: equals)...])
    let before = value.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    entries.append(
      Entry(
        name: String(text[..<equals]).trimmed, value: value.trimmed, line: number, excerpt: line,
        nameColumn: start + 1, valueColumn: start + text[...equals].unicodeScalars.count + before + 1))
  }

  func place(of entry: Entry, column: Int) -> Diagnostic.FilePlace {
    Diagnostic.FilePlace(file: path, line: entry.line, column: column, excerpt: entry.excerpt)
  }
}
