import Diagnostics

/// Going on after an error, so that one statement can report several.
extension Parser {
  /// Notes what is wrong, unless it only follows from what was noted before.
  mutating func record(_ diagnostic: Diagnostic) {
    let isFull = diagnostics.count >= SyntaxLimits.diagnostics || diagnostics.last?.code == .nestingTooDeep
    let isDistrusted = lexer.distrustedFrom.map { current.span.upper > $0 } ?? false
    guard !isRecovering, !isFull, !isDistrusted else { return }
    diagnostics.append(diagnostic)
  }

  /// Reads a part of a query; an error in it is noted, and reading goes on at the next clause.
  mutating func recovering(_ body: (inout Parser) throws(Rejection) -> Void) {
    let (level, startDepth) = (parenthesisLevel, depth)
    do throws(Rejection) {
      try body(&self)
    } catch {
      record(error.diagnostic)
      depth = startDepth
      isRecovering = true
      skipToClause(at: level)
    }
  }

  /// Takes the keyword of a clause.
  @discardableResult
  mutating func beginClause() -> Token {
    clause = current
    isRecovering = false
    return advance()
  }

  private mutating func skipToClause(at level: Int) {
    while true {
      switch current.kind {
      case .end, .semicolon: return
      case .pipe where parenthesisLevel == level: return
      case .rightParenthesis where parenthesisLevel <= level: return
      case .keyword where parenthesisLevel == level && isAtClause: return
      default: advance()
      }
    }
  }

  /// Whether a clause begins here, as far as one more token can tell: `order` may also be meant as a name.
  var isAtClause: Bool {
    mutating get {
      guard case .keyword(let keyword) = current.kind, keyword.opensClause else { return false }
      let next = peek()
      switch keyword {
      case .union, .intersect, .except:
        return beginsQuery(next) || [.leftParenthesis, .keyword(.all), .keyword(.distinct)].contains(next)
      case .fetch: return next == .keyword(.first) || next == .keyword(.next)
      case .order, .group: return next == .keyword(.by) || next == .identifier || next == .integer
      default: return canFollowClauseKeyword(next)
      }
    }
  }

  private func canFollowClauseKeyword(_ next: TokenKind) -> Bool {
    switch next {
    case .comma, .rightParenthesis, .dot, .equal, .semicolon, .end: false
    case .keyword(let keyword): !keyword.opensClause
    default: true
    }
  }

  mutating func skipToSemicolon() {
    while current.kind != .semicolon, current.kind != .end { advance() }
  }
}
