import Diagnostics
import Syntax

/// What was typed at the prompt, cut into dot commands and statements.
struct PromptInput {
  enum Unit {
    /// A point and a word; or what other shells have in its place, behind a backslash.
    case command(String)
    /// `asLines`: `\G` stands at its end in place of the semicolon.
    case statement([UInt8], asLines: Bool)
  }

  private(set) var units: [Unit] = []
  /// What is not ended yet; empty where nothing but blanks and comments follows the last unit.
  private(set) var rest: [UInt8] = []

  init(_ text: [UInt8]) {
    var left = text[...]
    while true {
      left = left.drop { Self.isBlank($0) }
      guard let first = left.first else { return }
      let end: Int
      if first == UInt8(ascii: ".") || first == UInt8(ascii: "\\"), Self.startsLine(left.startIndex, in: text)
      {
        end = left.firstIndex(of: UInt8(ascii: "\n")) ?? left.endIndex
        units.append(.command(String(decoding: left[..<end], as: UTF8.self).trimmed))
      } else if let command = Self.plainCommand(left) {
        units.append(.command(command))
        return
      } else {
        guard let found = takeStatement(Array(left)) else { return }
        end = left.startIndex + found
      }
      left = left[end...]
    }
  }

  /// Whether all of it can be run.
  var isComplete: Bool { rest.isEmpty }

  /// Words that people type to leave, to get help or an empty screen, without a point.
  private static func plainCommand(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count < 16 else { return nil }
    let word = String(decoding: text, as: UTF8.self).trimmed.lowercased()
    return switch word {
    case "quit", "exit", "help", "clear": "." + word
    case "?": ".help"
    case "cls": ".clear"
    // As a pager is left; who types it here is told how.
    case "q": word
    default: nil
    }
  }

  /// Gives where the statement at the start of `text` ends; nil where it doesn't.
  private mutating func takeStatement(_ text: [UInt8]) -> Int? {
    var splitter = StatementSplitter()
    var line = 0
    while line < text.count {
      let lineEnd = text[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
      if line > 0, splitter.context.isCode, Self.leaves(text[line..<lineEnd]) {
        units.append(.command(".quit"))
        return text.count
      }
      if let end = splitter.end(in: text, before: lineEnd) {
        units.append(.statement(Array(text[..<end]), asLines: false))
        return end
      }
      if let end = Self.lineFormatMark(text[line..<lineEnd]), splitter.context.isCode {
        units.append(.statement(Array(text[..<end]), asLines: true))
        return lineEnd
      }
      line = lineEnd
    }
    if splitter.context != .blank { rest = text }
    return nil
  }

  /// Whether a line in the midst of a statement can only be meant to leave.
  private static func leaves(_ line: ArraySlice<UInt8>) -> Bool {
    [".quit", ".exit", "\\q"].contains(String(decoding: line, as: UTF8.self).trimmed)
  }

  /// Where `\G` stands at the end of a line.
  private static func lineFormatMark(_ line: ArraySlice<UInt8>) -> Int? {
    guard let last = line.lastIndex(where: { !isBlank($0) }), last > line.startIndex,
      line[last] == UInt8(ascii: "G"), line[last - 1] == UInt8(ascii: "\\")
    else { return nil }
    return last - 1
  }

  private static func startsLine(_ offset: Int, in text: [UInt8]) -> Bool {
    guard let before = text[..<offset].last(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
    else { return true }
    return before == UInt8(ascii: "\n")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}

extension StatementSplitter.Context {
  /// Whether what comes next is read as tokens.
  fileprivate var isCode: Bool { self == .statement || self == .parentheses }

  /// The prompt of a line that begins inside of it, as wide in every case as the first one.
  var prompt: String {
    switch self {
    case .blank, .statement: "  -> "
    case .parentheses: "  (> "
    case .quotation(let mark): "  \(Unicode.Scalar(mark))> "
    case .comment: " /*> "
    }
  }
}
