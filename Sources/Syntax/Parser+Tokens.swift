import Diagnostics

/// Moving over tokens, and the limits that keep the stack safe.
extension Parser {
  @discardableResult
  mutating func advance() -> Token {
    switch current.kind {
    case .leftParenthesis: parenthesisLevel += 1
    case .rightParenthesis: parenthesisLevel -= 1
    case .end: return current
    default: break
    }
    previous = current
    current = pending.isEmpty ? lexer.next() : pending.removeFirst()
    return previous
  }

  /// The token `distance` after the current one; never past the end of the statement.
  mutating func peek(_ distance: Int = 1) -> TokenKind {
    while pending.count < distance {
      let last = pending.last ?? current
      if last.kind == .semicolon || last.kind == .end { return last.kind }
      pending.append(lexer.next())
    }
    return pending[distance - 1].kind
  }

  func at(_ keyword: Keyword) -> Bool { current.kind == .keyword(keyword) }

  mutating func accept(_ kind: TokenKind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  mutating func accept(_ keyword: Keyword) -> Bool { accept(.keyword(keyword)) }

  @discardableResult
  mutating func expect(_ keyword: Keyword) throws(Rejection) -> Token {
    guard at(keyword) else { throw unexpected("`\(keyword.rawValue)`", wanted: [keyword]) }
    return advance()
  }

  mutating func expect(_ kind: TokenKind, _ shown: String) throws(Rejection) {
    guard accept(kind) else { throw unexpected(shown) }
  }

  /// Reads `(` and gives its place, which `close` names if the `)` is missing.
  mutating func open(for what: String) throws(Rejection) -> SourceSpan {
    guard current.kind == .leftParenthesis else { throw unexpected("`(` and \(what)") }
    return advance().span
  }

  mutating func close(_ opening: SourceSpan) throws(Rejection) {
    if accept(.rightParenthesis) { return }
    var diagnostic = unexpected("`)`", wanted: Self.operators)
    diagnostic.diagnostic.related = [Diagnostic.Label(opening, "opened here")]
    throw diagnostic
  }

  private static let operators: [Keyword] = [.and, .or, .not, .in, .is, .like, .ilike, .between, .div]

  /// Items between commas; a comma may also follow the last.
  mutating func list<Item>(
    _ item: (inout Parser) throws(Rejection) -> Item
  ) throws(Rejection) -> [Item] {
    var items = [try item(&self)]
    while !atMessage, accept(.comma) {
      if endsList || atMessage || atNullTreatment { break }
      items.append(try item(&self))
    }
    return items
  }

  /// Whether the current token cannot begin an item, so that the comma before it was the last.
  var endsList: Bool {
    mutating get { endsList(current.kind) || atChart }
  }

  func endsList(_ kind: TokenKind) -> Bool {
    switch kind {
    case .rightParenthesis, .semicolon, .end, .pipe, .keyword(.with), .keyword(.using), .keyword(.into): true
    case .keyword(let keyword): keyword.opensClause
    default: false
    }
  }

  /// Goes one level down; each caller comes up again with `defer { depth -= 1 }`.
  mutating func descend() throws(Rejection) {
    guard depth < SyntaxLimits.depth else {
      throw tooMuch(
        "this statement nests too deeply", at: current.span, "level \(SyntaxLimits.depth + 1) opens here",
        hint:
          "name inner parts in a WITH clause; at most \(SyntaxLimits.depth) levels can stand inside each other"
      )
    }
    depth += 1
  }

  /// Notes that the tree to be returned is one taller than the tallest of its parts.
  mutating func grow(over parts: Int, at span: SourceSpan) throws(Rejection) {
    height = parts + 1
    guard height <= SyntaxLimits.height else {
      throw tooMuch(
        "this chain of operations is too long", at: span, "operation \(SyntaxLimits.height) of the chain",
        hint:
          "at most \(SyntaxLimits.height) operations can build on each other; put the values in a table and aggregate"
      )
    }
  }

  private func tooMuch(_ message: String, at span: SourceSpan, _ label: String, hint: String) -> Rejection {
    .because(Diagnostic(.nestingTooDeep, message, at: Diagnostic.Label(span, label), hint: hint))
  }
}
