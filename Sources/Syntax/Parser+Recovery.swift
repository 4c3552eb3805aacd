import Diagnostics

/// Going on after an error, so that one statement can report several.
extension Parser {
  mutating func record(_ diagnostic: Diagnostic) {
    let isFull = diagnostics.count >= SyntaxLimits.diagnostics || diagnostics.last?.code == .nestingTooDeep
    guard !isRecovering, !isFull else { return }
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
      switch (keyword, peek()) {
      case (.order, .keyword(.by)), (.group, .keyword(.by)): return true
      case (.order, _), (.group, _), (_, .comma), (_, .rightParenthesis), (_, .dot), (_, .equal): return false
      case (_, .semicolon), (_, .end): return false
      case (_, .keyword(let next)): return !next.opensClause || next == .select || next == .from
      default: return true
      }
    }
  }

  mutating func skipToSemicolon() {
    while current.kind != .semicolon, current.kind != .end { advance() }
  }
}
