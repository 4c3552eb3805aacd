import Diagnostics

/// Forms that people bring along from elsewhere, each answered with the form here.
extension Parser {
  func isWord(_ word: String) -> Bool {
    current.kind == .identifier && text(of: current).uppercased() == word
  }

  /// What to write instead of the word of another dialect that stands here.
  var foreignWordHint: String? {
    guard current.kind == .identifier else { return nil }
    return ForeignWord.named(text(of: current))?.hint
  }

  /// A misspelled first word is corrected after it is reported, so that the rest is read too.
  mutating func repairFirstWord() throws(Rejection) {
    let word = text(of: current)
    guard peek() != .end, peek() != .semicolon, ForeignWord.statement(word) == nil,
      let near = Suggestion.correction(of: word, among: Keyword.statementStarters.lazy.map(\.rawValue)),
      let keyword = Keyword(rawValue: near)
    else { throw notAStatement() }
    record(
      diagnostic("`\(word)` is not a keyword", at: current.span, hint: "did you mean `\(near)`?").diagnostic)
    current.kind = .keyword(keyword)
  }

  mutating func notAStatement() -> Rejection {
    let word = lexerText(current.span)
    if let foreign = ForeignWord.statement(word) {
      return diagnostic(foreign.message, at: current.span, hint: foreign.hint)
    }
    switch current.kind {
    case .identifier:
      let isAlone = peek() == .end || peek() == .semicolon
      return diagnostic(
        "a statement cannot begin with `\(word)`", at: current.span,
        hint: isAlone
          ? "for all rows of a table write FROM \(word)" : "most statements begin with SELECT or FROM")
    case .dot:
      return diagnostic(
        "a statement cannot begin with `.`", at: current.span, hint: "dot commands work at the prompt only")
    case .keyword(let keyword) where keyword.opensClause:
      return diagnostic(
        "a statement cannot begin with `\(keyword.rawValue)`", at: current.span,
        hint: "begin with FROM and a table, or with SELECT; a `;` before ends the statement too early")
    default:
      return diagnostic(
        "a statement cannot begin with \(found)", at: current.span,
        hint: "most statements begin with SELECT or FROM")
    }
  }

  /// What other dialects create and drop besides tables, views and indices.
  func foreignObject() -> Rejection? {
    guard current.kind == .identifier || at(.materialized) else { return nil }
    let word = lexerText(current.span).uppercased()
    guard let hint = ForeignWord.object(word) else { return nil }
    return diagnostic("there is no `\(word)` to create or drop", at: current.span, hint: hint)
  }

  /// What may follow the name of what is dropped elsewhere.
  func foreignDrop() -> Rejection? {
    if current.kind == .comma {
      return diagnostic("DROP takes one name", at: current.span, hint: "write a statement for each")
    }
    guard isWord("CASCADE") || isWord("RESTRICT") else { return nil }
    return diagnostic(
      "DROP has no `\(lexerText(current.span).uppercased())`", at: current.span,
      hint: "leave it out: a view that reads what was dropped says so when it is used")
  }

  /// `INSERT … ON CONFLICT …`, `INSERT … ON DUPLICATE KEY …`.
  mutating func foreignConflict() -> Rejection? {
    guard at(.on), peek() == .identifier else { return nil }
    return diagnostic(
      "INSERT has no ON \(text(of: pending[0]).uppercased())", at: current.span,
      hint: "INSERT OR REPLACE INTO t … replaces the rows that have the same key")
  }

  /// `SELECT TOP 10 …`.
  mutating func topRows() -> Rejection? {
    guard isWord("TOP"), peek() == .integer || peek() == .leftParenthesis && peek(2) == .integer else {
      return nil
    }
    let top = advance().span
    _ = accept(.leftParenthesis)
    return diagnostic(
      "`TOP` is not part of the language", at: top.union(current.span),
      hint: "write LIMIT \(lexerText(current.span)) at the end of the query")
  }

  /// `t SEMI JOIN u`, where the word was read as an alias of `t`, or `t LEFT SEMI JOIN u`.
  func foreignJoin() -> Rejection? {
    if current.kind == .identifier { return foreignJoin(current) }
    guard let alias = bareAlias, alias.span == previous.span, alias.kind == .identifier else { return nil }
    return foreignJoin(alias)
  }

  private func foreignJoin(_ word: Token) -> Rejection? {
    let hint: String
    switch text(of: word).uppercased() {
    case "SEMI": hint = "write WHERE … IN (SELECT …)"
    case "ANTI": hint = "write WHERE … NOT IN (SELECT …), or NOT EXISTS"
    case "ASOF", "POSITIONAL", "GLOBAL":
      hint = "the joins are INNER, LEFT, RIGHT, FULL and CROSS JOIN"
    default: return nil
    }
    return diagnostic("there is no \(text(of: word).uppercased()) JOIN", at: word.span, hint: hint)
  }

  func functionAsTable(_ name: NameSyntax) -> Rejection {
    diagnostic(
      "a function cannot stand in FROM", at: name.span,
      hint: name.parts[0].key.hasPrefix("read_")
        ? "name the file alone: FROM 'file.csv'" : "only tables, files and queries can")
  }

  /// `INTERVAL '1 day'`, or a text where a name for a column was meant.
  func typedLiteral(_ name: NameSyntax) -> Rejection {
    let isType = ["time", "timestamptz", "datetime", "decimal", "numeric"].contains(
      name.parts[0].key)
    return diagnostic(
      "expected an operator between `\(name.parts[0].text)` and \(found)", at: current.span,
      hint: isType
        ? "dates, timestamps, intervals and periods have such a form: DATE '2019-07-01'; other types are reached by a cast: '…'::TYPE"
        : "to name a column, quote the name in double quotes: AS \"\(unquoted(current))\"")
  }

  /// Constraints of other dialects, behind a column's type or in the place of a column.
  func foreignConstraint() -> Rejection? {
    guard current.kind == .identifier || at(.comment) else { return nil }
    let word = text(of: current).uppercased()
    guard let hint = Self.foreignConstraints[word] else { return nil }
    return diagnostic("a column has no `\(word)`", at: current.span, hint: hint)
  }

  private static let foreignConstraints: [String: String] = [
    "FOREIGN": "leave it out; to find rows without a partner, write WHERE … NOT IN (SELECT …)",
    "REFERENCES": "leave it out; to find rows without a partner, write WHERE … NOT IN (SELECT …)",
    "COLLATE": "leave it out; texts compare by their characters' numbers",
    "GENERATED": "leave it out, and compute the column in a view",
    "AUTO_INCREMENT": "leave it out, and give the numbers in INSERT",
    "AUTOINCREMENT": "leave it out, and give the numbers in INSERT",
    "COMMENT": "leave it out; write a comment behind `--`",
  ]
}
