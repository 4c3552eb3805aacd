import Diagnostics

/// What the parser says when a token does not fit.
extension Parser {
  func diagnostic(
    _ message: String, at span: SourceSpan, label: String = "", related: [Diagnostic.Label] = [],
    hint: String? = nil
  ) -> Rejection {
    .because(
      Diagnostic(
        .unexpectedToken, message, at: Diagnostic.Label(span, label),
        related: related + clauseLabel(for: span),
        hint: hint))
  }

  /// Where the clause began that is being read, unless that is where the error is.
  private func clauseLabel(for span: SourceSpan) -> [Diagnostic.Label] {
    guard let clause, clause.span.upper <= span.lower else { return [] }
    return [Diagnostic.Label(clause.span, "in this \(clauseName(clause))")]
  }

  private func clauseName(_ token: Token) -> String {
    guard case .keyword(let keyword) = token.kind else { return "clause" }
    switch keyword {
    case .explain, .describe, .summarize, .show, .create, .insert, .update, .delete, .drop, .param, .assert:
      return "\(keyword.rawValue) statement"
    case .group, .order: return "\(keyword.rawValue) BY clause"
    default: return "\(keyword.rawValue) clause"
    }
  }

  /// The current token in the user's words.
  var found: String {
    switch current.kind {
    case .end, .semicolon: "the end of the statement"
    case .text: "the text \(lexerText(current.span))"
    case .unit: "the unit \(lexerText(current.span))"
    case .integer, .decimal, .double: "the number \(lexerText(current.span))"
    default: "`\(lexerText(current.span))`"
    }
  }

  /// The place of the current token; the end of the statement is right after its last token.
  var here: SourceSpan {
    guard current.kind == .end || current.kind == .semicolon else { return current.span }
    return SourceSpan(lower: previous.span.upper, upper: previous.span.upper)
  }

  func lexerText(_ span: SourceSpan) -> String {
    lexer.shown(min(Int(span.lower), lexer.bytes.count)..<min(Int(span.upper), lexer.bytes.count))
  }

  /// "Expected this, found that", with the keyword that was probably meant.
  mutating func unexpected(_ expected: String, wanted: [Keyword] = [], hint: String? = nil) -> Rejection {
    if let misspelled = misspelledAlias() { return misspelled }
    let near = suggestion(among: wanted, for: current)
    return diagnostic(
      "expected \(expected), found \(found)", at: here,
      hint: near.map { "did you mean `\($0)`?" } ?? foreignWordHint ?? hint ?? quotingHint(expected))
  }

  /// After a complete clause, where another clause or the end of the statement must come.
  mutating func unexpectedAfterClause() -> Rejection {
    if let misspelled = misspelledAlias() { return misspelled }
    if let join = foreignJoin() { return join }
    let near = suggestion(among: Self.continuations, for: current)
    let hint: String? =
      switch current.kind {
      case .keyword(let keyword) where Keyword.statementStarters.contains(keyword):
        "end the statement before with `;`"
      case .text where previous.kind.isName || previous.kind == .keyword(.as):
        "a name is quoted in double quotes: \"\(unquoted(current))\""
      case .comma where clause?.kind == .keyword(.where):
        "join conditions with AND"
      case .keyword(let keyword) where keyword.isReserved:
        quotingHint("a name")
      default: nil
      }
    let expected = "expected the end of the statement or another clause"
    return diagnostic(
      "\(expected), found \(found)", at: here,
      hint: near.map { "did you mean `\($0)`?" } ?? foreignWordHint ?? hint)
  }

  /// `FROM t WEHRE a = 1`: the misspelled keyword was read as an alias, and what follows it cannot be.
  private func misspelledAlias() -> Rejection? {
    guard let alias = bareAlias, alias.span == previous.span, alias.kind == .identifier else { return nil }
    let word = text(of: alias)
    if let foreign = ForeignWord.named(word) {
      return diagnostic(foreign.message, at: alias.span, hint: foreign.hint)
    }
    guard let near = Suggestion.correction(of: word, among: Self.continuations.lazy.map(\.rawValue)) else {
      return nil
    }
    return diagnostic("`\(word)` is not a keyword", at: alias.span, hint: "did you mean `\(near)`?")
  }

  private static let continuations: [Keyword] = [
    .from, .where, .group, .having, .window, .qualify, .order, .limit, .offset, .fetch, .union, .intersect,
    .except, .join,
    .inner, .left,
    .right, .full, .cross, .natural, .using, .and, .between, .like, .ilike, .values,
  ]

  func suggestion(among wanted: [Keyword], for token: Token) -> String? {
    guard token.kind == .identifier else { return nil }
    return Suggestion.correction(of: text(of: token), among: wanted.lazy.map(\.rawValue))
  }

  /// A keyword where a name is needed can be quoted.
  private mutating func quotingHint(_ expected: String) -> String? {
    let wantsName = expected.split(separator: " ").contains { $0 == "name" || $0 == "names" }
    guard wantsName, case .keyword(let keyword) = current.kind, keyword.isReserved, !isAtClause else {
      return nil
    }
    let word = lexerText(current.span)
    return "`\(word)` is a keyword; to use it as a name write \"\(word)\""
  }

  /// Why a keyword cannot begin an expression.
  var expressionHint: String? {
    switch current.kind {
    case .keyword(let keyword) where previous.kind == .comma && keyword.opensClause:
      "remove the comma before it"
    case .keyword(.not): "put NOT and what it negates in parentheses"
    case .keyword(.select), .keyword(.with), .keyword(.values):
      "put a query inside an expression in parentheses"
    case .star: "`*` stands alone in SELECT and in count(*)"
    case .unit: "a unit follows a number, a type or TO; a name is quoted like this: \"name\""
    case .keyword(let keyword) where keyword.isReserved && !keyword.opensClause:
      "`\(lexerText(current.span))` is a keyword; to use it as a name write \"\(lexerText(current.span))\""
    default: nil
    }
  }

  /// A clause that must stand before the one that was read last.
  func misplacedClause(after last: Token) -> Rejection {
    let (misplaced, earlier) = (clauseName(current), clauseName(last))
    let isSame = current.kind == last.kind
    var diagnostic = diagnostic(
      isSame ? "there are two of the \(misplaced)" : "the \(misplaced) stands after the \(earlier)",
      at: current.span,
      hint: isSame ? "join the two into one" : "move it before the \(earlier)")
    diagnostic.diagnostic.related = [
      Diagnostic.Label(last.span, isSame ? "the first one" : "must come later")
    ]
    return diagnostic
  }
}
