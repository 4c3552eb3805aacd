import Diagnostics

/// Names and types.
extension Parser {
  /// Grammar: `name`, `plain_keyword`, `following_keyword`, `following_function_keyword`.
  mutating func name(_ wanted: String) throws(Rejection) -> Identifier {
    guard current.kind.isName else { throw unexpected(wanted) }
    return identifier(of: advance())
  }

  /// Grammar: `qualified_name`.
  mutating func qualifiedName(_ wanted: String) throws(Rejection) -> NameSyntax {
    var parts = [try name(wanted)]
    while accept(.dot) {
      parts.append(isKeywordAfterPoint ? identifier(of: advance()) : try name("a name after the point"))
    }
    return NameSyntax(parts, parts[0].span.union(previous.span))
  }

  /// Grammar: `name_list`.
  mutating func nameList(_ what: String) throws(Rejection) -> [Identifier] {
    let opening = try open(for: what)
    let names = try list { parser throws(Rejection) in try parser.name("a name") }
    try close(opening)
    return names
  }

  /// Grammar: `type_name`, `character_word`, `varying_word`, `without_word`, `time_word`, `zone_word`.
  mutating func typeName() throws(Rejection) -> TypeNameSyntax {
    let isDouble = at(.double)
    var name = try self.name("a type such as INTEGER, DECIMAL(12, 1) or TEXT")
    if isDouble, at(.precision) {
      notes?.addName(current)
      name.span = name.span.union(advance().span)
    }
    if name.key == "char" || name.key == "character", isWord("VARYING") {
      name.span = name.span.union(advance().span)
    }
    if name.key == "timestamp", at(.with) || isWord("WITHOUT"), peek() == .identifier,
      text(of: pending[0]).uppercased() == "TIME"
    {
      name.span = name.span.union(try withoutTimeZone())
    }
    var parameters: [LiteralSyntax] = []
    if current.kind == .leftParenthesis {
      let opening = advance().span
      notes?.addTight(opening)
      parameters = try list { parser throws(Rejection) in
        guard parser.current.kind == .integer else { throw parser.unexpected("a number of digits") }
        return parser.integerLiteral()
      }
      try close(opening)
    }
    let unit = acceptUnit()
    return TypeNameSyntax(
      name: name, parameters: parameters, unit: unit, span: name.span.union(previous.span))
  }

  /// `WITHOUT TIME ZONE`, which no TIMESTAMP has.
  private mutating func withoutTimeZone() throws(Rejection) -> SourceSpan {
    if at(.with) {
      throw diagnostic("a TIMESTAMP has no zone", at: current.span, hint: "leave it out: TIMESTAMP")
    }
    let start = advance().span
    advance()
    guard isWord("ZONE") else { throw unexpected("`ZONE`") }
    return start.union(advance().span)
  }

  /// Grammar: `unit`.
  mutating func acceptUnit() -> UnitSyntax? {
    guard current.kind == .unit else { return nil }
    let token = advance()
    let inner = text(of: token).dropFirst().dropLast()
    let start = inner.drop { $0 == " " }
    return UnitSyntax(text: String(start.reversed().drop { $0 == " " }.reversed()), span: token.span)
  }

  /// `[AS] name [(columns)]`, where the alias may be missing.
  ///
  /// Grammar: `table_alias`.
  mutating func tableAlias() throws(Rejection) -> TableAliasSyntax? {
    guard let name = try alias("an alias for the table") else { return nil }
    let columns = current.kind == .leftParenthesis ? try nameList("column names") : []
    return TableAliasSyntax(name: name, columns: columns)
  }

  /// `[AS] name`, where the alias may be missing.
  ///
  /// Grammar: `alias`.
  mutating func alias(_ wanted: String) throws(Rejection) -> Identifier? {
    if accept(.as) { return isKeywordAfterAs() ? identifier(of: advance()) : try name(wanted) }
    guard current.kind.isBareAlias else { return nil }
    bareAlias = advance()
    return identifier(of: previous)
  }

  /// Nothing but a name can follow a point without a blank between.
  private var isKeywordAfterPoint: Bool {
    guard case .keyword = current.kind else { return false }
    return current.span.lower == previous.span.upper
  }

  /// A reserved word is a name after AS if what follows it can follow a name only: `count(*) AS end FROM t`.
  private mutating func isKeywordAfterAs() -> Bool {
    guard case .keyword(let keyword) = current.kind, keyword.isReserved, keyword != .select, keyword != .from
    else { return false }
    return switch peek() {
    case .comma, .rightParenthesis, .semicolon, .end: true
    case .keyword(let following): following != .select && following.opensClause
    default: false
    }
  }

  mutating func identifier(of token: Token) -> Identifier {
    notes?.addName(token)
    return Identifier(token.kind == .quotedIdentifier ? unquoted(token) : text(of: token), token.span)
  }

  /// A number as it is read: without the `_` between its digits.
  func digits(of token: Token) -> String {
    let text = text(of: token)
    return text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
  }

  func text(of token: Token) -> String {
    String(decoding: lexer.bytes[range(of: token.span)], as: UTF8.self)
  }

  private func range(of span: SourceSpan) -> Range<Int> {
    let lower = min(Int(span.lower), lexer.bytes.count)
    return lower..<max(lower, min(Int(span.upper), lexer.bytes.count))
  }

  /// What stands between the quotes, each doubled quote once.
  func unquoted(_ token: Token) -> String {
    let range = range(of: token.span)
    guard let quote = lexer.bytes[range].first, quote < 0x80 else { return text(of: token) }
    var inner = lexer.bytes[range].dropFirst()
    if inner.last == quote { inner = inner.dropLast() }
    guard inner.contains(quote) else { return String(decoding: inner, as: UTF8.self) }
    var value: [UInt8] = []
    value.reserveCapacity(inner.count)
    var isEscaped = false
    for byte in inner {
      isEscaped = byte == quote && !isEscaped
      if !isEscaped { value.append(byte) }
    }
    return String(decoding: value, as: UTF8.self)
  }

  mutating func integerLiteral() -> LiteralSyntax {
    let token = advance()
    return LiteralSyntax(.integer(digits(of: token)), token.span)
  }
}
