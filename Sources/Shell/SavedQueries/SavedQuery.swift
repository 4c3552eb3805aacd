import Diagnostics
import Glibc
import Syntax

/// A query under a name: one that the program carries, or a file in the user's own folder.
struct SavedQuery: Sendable {
  enum Origin: Sendable {
    case builtIn(EmbeddedQuery)
    case own(path: String, replacesBuiltIn: Bool)
  }

  /// `finance/running-total`: the path within the folder, without `.mql`.
  let name: String
  let origin: Origin

  /// - Throws: `fileNotReadable`.
  func source() throws(Diagnostic) -> SourceText {
    switch origin {
    case .builtIn(let query): return query.source
    case .own(let path, _):
      guard let bytes = readFile(path) else {
        throw Diagnostic(.fileNotReadable, "can't read `\(path)`: \(systemMessage(errno))", at: nil)
      }
      return SourceText(name: path, bytes: bytes)
    }
  }

  /// Letters of any script, digits, `_`, `-` and `.` in words between slashes; a word begins with none of the last two, so
  /// that no name leads out of the folder, hides in it, or looks like an option.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    return text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { word in
      guard let first = word.unicodeScalars.first, first != "-", first != "." else { return false }
      return word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar == "_" || scalar == "-" || scalar == "."
      }
    }
  }
}

extension SourceText {
  /// The lines before the first statement that begin with `--`, without it.
  var headComment: [String] {
    var lines: [String] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let line = String(decoding: bytes[start..<end], as: UTF8.self)
      start = end + 1
      if lines.isEmpty, line.hasPrefix("#!") { continue }
      guard line.hasPrefix("--") else { break }
      lines.append(String(line.dropFirst(2).drop { $0 == " " }))
    }
    return lines
  }

  /// What the query answers, in one sentence: the first of its comment; without one, its own first line.
  var gist: String {
    let comment = headComment.joined(separator: " ")
    guard !comment.isEmpty else { return firstLine }
    var index = comment.startIndex
    while index < comment.endIndex {
      let next = comment.index(after: index)
      if "?.!".contains(comment[index]), next == comment.endIndex || comment[next] == " " {
        return String(comment[..<next])
      }
      index = next
    }
    return comment
  }

  private var firstLine: String {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.first { !$0.hasPrefix("#!") }.map(String.init) ?? ""
  }
}
