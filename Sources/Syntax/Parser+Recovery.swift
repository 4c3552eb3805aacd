import Diagnostics

/// Going on after an error, so that one statement can report several.
extension Parser {
  mutating func record(_ diagnostic: Diagnostic) {
    guard !isRecovering, diagnostics.count < SyntaxLimits.diagnostics else { return }
    diagnostics.append(diagnostic)
  }

  /// Reads a part of a query; an error in it is noted, and reading goes on at the next clause.
  mutating func recovering(_ body: (inout Parser) throws(Diagnostic) -> Void) {
    let (level, startDepth) = (parenthesisLevel, depth)
    do throws(Diagnostic) {
      try body(&self)
    } catch {
      record(error)
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
      case .rightParenthesis where parenthesisLevel <= level: return
      case .keyword(let keyword) where keyword.opensClause && parenthesisLevel == level: return
      default: advance()
      }
    }
  }

  mutating func skipToSemicolon() {
    while current.kind != .semicolon, current.kind != .end { advance() }
  }
}
