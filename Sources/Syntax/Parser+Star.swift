import Diagnostics

/// `*` with what changes its columns, and COLUMNS.
extension Parser {
  /// Whether `*` or `t.*` stands here: told from `t.a` by looking ahead.
  var atStar: Bool {
    mutating get {
      if current.kind == .star { return true }
      guard current.kind.isName, peek() == .dot else { return false }
      return peek(2) == .star || (peek(2).isName && peek(3) == .dot && peek(4) == .star)
    }
  }

  /// Grammar: `star`.
  mutating func star() throws(Rejection) -> StarSyntax {
    var star = try plainStar()
    if at(.exclude) {
      advance()
      star.excluded = try listOrOne("the columns to leave out") { parser throws(Rejection) in
        try parser.qualifiedName("the name of a column to leave out")
      }
    }
    if at(.replace) {
      advance()
      star.replaced =
        atReplacements
        ? try parenthesized("expressions with the columns that they replace") { parser throws(Rejection) in
          try parser.replacement()
        } : [try replacement()]
    }
    if at(.rename) {
      advance()
      star.renamed = try listOrOne("columns with their new names") { parser throws(Rejection) in
        try parser.renaming()
      }
    }
    star.span = star.span.union(previous.span)
    return star
  }

  private mutating func plainStar() throws(Rejection) -> StarSyntax {
    if current.kind == .star { return StarSyntax(table: nil, span: advance().span) }
    var parts = [try name("a table name")]
    advance()
    if current.kind != .star {
      parts.append(try name("a table name"))
      advance()
    }
    let table = NameSyntax(parts, parts[0].span.union(parts[parts.count - 1].span))
    return StarSyntax(table: table, span: table.span.union(advance().span))
  }

  /// One item, or several in parentheses.
  private mutating func listOrOne<Item>(
    _ what: String, _ item: (inout Parser) throws(Rejection) -> Item
  ) throws(Rejection) -> [Item] {
    current.kind == .leftParenthesis ? try parenthesized(what, item) : [try item(&self)]
  }

  private mutating func parenthesized<Item>(
    _ what: String, _ item: (inout Parser) throws(Rejection) -> Item
  ) throws(Rejection) -> [Item] {
    let opening = try open(for: what)
    let items = try list(item)
    try close(opening)
    return items
  }

  /// Whether the parenthesis here has replacements in it, and opens no expression: AS stands directly inside.
  private var atReplacements: Bool {
    mutating get {
      guard current.kind == .leftParenthesis, !beginsQuery(peek()) else { return false }
      var level = 1
      var distance = 1
      while level > 0 {
        switch peek(distance) {
        case .leftParenthesis: level += 1
        case .rightParenthesis: level -= 1
        case .keyword(.as) where level == 1: return true
        case .semicolon, .end: return true
        default: break
        }
        distance += 1
      }
      return false
    }
  }

  /// Grammar: `replacement`.
  private mutating func replacement() throws(Rejection) -> StarSyntax.Replacement {
    let expression = try self.expression()
    guard accept(.as) else { throw unexpected("`AS` and the column to replace", wanted: [.as]) }
    return StarSyntax.Replacement(expression: expression, column: try name("the name of a column"))
  }

  /// Grammar: `renaming`.
  mutating func renaming() throws(Rejection) -> StarSyntax.Renaming {
    let column = try qualifiedName("the name of a column")
    guard accept(.as) else { throw unexpected("`AS` and the new name", wanted: [.as]) }
    return StarSyntax.Renaming(column: column, name: try name("a name for the column"))
  }

  /// Grammar: `columns`.
  mutating func columns() throws(Rejection) -> ExpressionSyntax {
    let outerTallest = tallest
    tallest = 0
    let start = advance().span
    let opening = try open(for: "a pattern or a star")
    let selection: ColumnsSyntax.Selection
    if current.kind == .text, let pattern = literal() {
      selection = .pattern(pattern)
    } else if atStar {
      selection = .star(try self.star())
    } else {
      throw unexpected(
        "a pattern in quotes, or `*`", hint: "write COLUMNS('^baseline_') or COLUMNS(* EXCLUDE (line))")
    }
    try close(opening)
    try grow(over: tallest, at: start)
    tallest = outerTallest
    return .columns(ColumnsSyntax(selection: selection, span: start.union(previous.span)))
  }
}
