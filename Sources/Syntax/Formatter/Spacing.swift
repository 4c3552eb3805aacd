import Diagnostics

/// The blanks between tokens on one line.
enum Spacing {
  /// Finds the blanks and the width of a piece.
  static func measure(_ piece: inout Piece, after pieces: [Piece]) {
    piece.gap = gap(before: piece, after: pieces)
    piece.width = DisplayWidth.of(piece.text)
    let comments = piece.leading.filter { !$0.endsLine }
    guard !comments.isEmpty else { return }
    piece.joint = piece.gap == 0 && !piece.opensOperand ? 0 : 1
    piece.gap = pieces.last?.kind == .leftParenthesis ? 0 : 1
    piece.width += comments.reduce(-1) { $0 + DisplayWidth.of($1.text) + 1 } + piece.joint
  }

  /// 0 where two tokens may touch and should: every other pair is parted, so that none become another token.
  static func gap(before piece: Piece, after pieces: [Piece]) -> Int {
    guard let last = pieces.last else { return 0 }
    switch piece.kind {
    case .comma, .semicolon, .rightParenthesis, .dot, .doubleColon: return 0
    case .leftParenthesis where piece.isTight || joinsParenthesis(last): return 0
    default: break
    }
    switch last.kind {
    case .leftParenthesis, .dot, .doubleColon: return 0
    // Two signs would make a comment.
    case .minus, .plus: return isSign(pieces.dropLast()) && !isPlusOrMinus(piece.kind) ? 0 : 1
    default: return 1
    }
  }

  private static func joinsParenthesis(_ piece: Piece) -> Bool {
    switch piece.keyword {
    case .cast, .tryCast, .columns, .currentDate, .currentTimestamp: true
    default: piece.kind == .leftParenthesis
    }
  }

  private static func isPlusOrMinus(_ kind: TokenKind) -> Bool { kind == .plus || kind == .minus }

  /// Whether a plus or minus behind these pieces is a sign, and no operator between two operands.
  static func isSign(_ before: some BidirectionalCollection<Piece>) -> Bool {
    guard let last = before.last else { return true }
    switch last.kind {
    case .identifier, .quotedIdentifier, .text, .parameter, .integer, .decimal, .double, .unit,
      .rightParenthesis:
      return false
    case .keyword:
      switch last.keyword {
      case nil, .null, .true, .false, .end, .currentDate, .currentTimestamp: return false
      default: return true
      }
    default: return true
    }
  }
}
