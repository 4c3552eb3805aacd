import Diagnostics

/// A token as it is written, with the comments that belong to it.
struct Piece {
  struct Comment {
    var text: String
    /// Whether a line ends behind it.
    var endsLine: Bool
    /// Whether an empty line is above it.
    var isApart: Bool
  }

  var kind: TokenKind
  var text: String
  /// Whether it is a keyword, and no name.
  var isKeyword: Bool
  /// A parenthesis right behind the name that it belongs to.
  var isTight: Bool
  /// Those before it, on lines of their own or on its line.
  var leading: [Comment] = []
  /// Those behind it, up to the end of its line.
  var trailing: [Comment] = []
  /// Whether a line ends before it.
  var beginsLine = false
  /// Whether an empty line is right above it.
  var isApart = false
  /// How many blanks part it from the piece before, on one line.
  var gap = 1
  /// How many blanks part it from a comment before it, on one line.
  var joint = 1
  /// In cells, with the comments on its line before it.
  var width = 0

  /// Whether it is no sign that ends or parts what stands before it.
  var opensOperand: Bool {
    switch kind {
    case .comma, .semicolon, .rightParenthesis, .dot, .doubleColon: false
    default: true
    }
  }

  /// The keyword that it is.
  var keyword: Keyword? {
    if case .keyword(let keyword) = kind, isKeyword { keyword } else { nil }
  }
}

/// Cuts a text into pieces.
struct PieceReader {
  private let bytes: [UInt8]
  private var position = 0
  /// `#!…`, without the end of the line.
  private(set) var firstLine: String?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    if bytes[position...].starts(with: Array("#!".utf8)) {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      firstLine = Self.trimmed(bytes[position..<end])
      position = min(end + 1, bytes.endIndex)
    }
  }

  /// Of a text without errors; and the comments behind the last piece.
  mutating func pieces() -> (pieces: [Piece], rest: [Piece.Comment]) {
    let notes = TokenNotes.of(bytes)
    var pieces: [Piece] = []
    for token in Lexer.tokens(of: bytes) {
      let gap = gap(to: Int(token.span.lower), isFirst: pieces.isEmpty)
      addTrailing(gap.trailing, to: &pieces)
      let end = Int(token.span.upper)
      let written = String(decoding: bytes[Int(token.span.lower)..<end], as: UTF8.self)
      var piece = Piece(
        kind: token.kind, text: written, isKeyword: false, isTight: notes.isTight(token))
      if case .keyword(let keyword) = token.kind, !notes.isName(token) {
        piece.isKeyword = true
        piece.text = keyword.rawValue
      } else if notes.isWord(token) {
        piece.isKeyword = true
        piece.text = written.uppercased()
      }
      piece.leading = gap.leading
      piece.beginsLine = gap.hasLineEnd
      piece.isApart = gap.endsApart
      Spacing.measure(&piece, after: pieces)
      pieces.append(piece)
      position = end
    }
    let rest = gap(to: bytes.count, isFirst: pieces.isEmpty)
    addTrailing(rest.trailing, to: &pieces)
    Self.moveBehindCommas(&pieces)
    return (pieces, rest.leading)
  }

  /// What is said behind an item stands behind its comma.
  private static func moveBehindCommas(_ pieces: inout [Piece]) {
    for index in pieces.indices.dropFirst() where !pieces[index - 1].trailing.isEmpty {
      let piece = pieces[index]
      guard piece.kind == .comma || piece.kind == .semicolon else { continue }
      guard piece.leading.isEmpty, piece.trailing.isEmpty else { continue }
      pieces[index].trailing = pieces[index - 1].trailing
      pieces[index - 1].trailing = []
    }
  }

  private func addTrailing(_ comments: [Piece.Comment], to pieces: inout [Piece]) {
    if !pieces.isEmpty { pieces[pieces.count - 1].trailing += comments }
  }

  private struct Gap {
    var trailing: [Piece.Comment] = []
    var leading: [Piece.Comment] = []
    var hasLineEnd = false
    /// Whether an empty line ends it.
    var endsApart = false
  }

  /// Blanks and comments between two tokens. What stands on the line of the token before, and ends that line, is its.
  private mutating func gap(to end: Int, isFirst: Bool) -> Gap {
    var gap = Gap()
    var lines = isFirst ? 1 : 0
    while position < end {
      let start = position
      if isComment(at: position) {
        skipComment(to: end)
        let text = Self.trimmed(bytes[start..<position])
        let endsLine = lineEnds(from: position, to: end)
        gap.leading.append(
          Piece.Comment(text: text, endsLine: endsLine || text.contains("\n"), isApart: lines > 1))
        if endsLine, !gap.hasLineEnd, !isFirst {
          gap.trailing += gap.leading
          gap.leading = []
        }
        lines = 0
      } else {
        if bytes[position] == UInt8(ascii: "\n") {
          lines += 1
          gap.hasLineEnd = true
        }
        position += 1
      }
    }
    gap.endsApart = lines > 1
    return gap
  }

  private func isComment(at start: Int) -> Bool {
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    return bytes[start] == UInt8(ascii: "-") && next == UInt8(ascii: "-")
      || bytes[start] == UInt8(ascii: "/") && next == UInt8(ascii: "*")
  }

  private mutating func skipComment(to end: Int) {
    guard bytes[position] == UInt8(ascii: "/") else {
      while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      return
    }
    var depth = 0
    repeat {
      let pair = (bytes[position], position + 1 < end ? bytes[position + 1] : 0)
      switch pair {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")): depth += 1
      case (UInt8(ascii: "*"), UInt8(ascii: "/")): depth -= 1
      default:
        position += 1
        continue
      }
      position += 2
    } while depth > 0 && position < end
  }

  /// Whether only blanks come before the end of the line.
  private func lineEnds(from start: Int, to end: Int) -> Bool {
    for byte in bytes[start..<end] {
      switch byte {
      case UInt8(ascii: "\n"): return true
      case 0x20, 0x09...0x0D: continue
      default: return false
      }
    }
    return end == bytes.count
  }

  /// Without blanks at the ends of its lines.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in
        var line = line
        while let last = line.last, last == 0x20 || (0x09...0x0D).contains(last) { line = line.dropLast() }
        return String(decoding: line, as: UTF8.self)
      }
      .joined(separator: "\n")
  }
}
