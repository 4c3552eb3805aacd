import Diagnostics

/// Windows: OVER, WINDOW and QUALIFY.
extension Parser {
  /// Grammar: `over`.
  mutating func over(_ nulls: NullTreatmentSyntax?) throws(Rejection) -> OverSyntax {
    advance()
    if current.kind == .leftParenthesis { return .window(try window(), nulls: nulls) }
    return .named(try name("`(` and a window, or the name of one"), nulls: nulls)
  }

  /// Whether IGNORE NULLS or RESPECT NULLS stands here, rather than the name of what is ordered NULLS FIRST.
  var atNullTreatment: Bool {
    mutating get {
      guard at(.ignore) || at(.respect), peek() == .keyword(.nulls) else { return false }
      return peek(2) != .keyword(.first) && peek(2) != .keyword(.last)
    }
  }

  /// Grammar: `null_treatment`.
  mutating func nullTreatment() -> NullTreatmentSyntax? {
    guard atNullTreatment else { return nil }
    let ignoresNulls = at(.ignore)
    let start = advance().span
    return NullTreatmentSyntax(ignoresNulls: ignoresNulls, span: start.union(advance().span))
  }

  /// Grammar: `window`.
  private mutating func window() throws(Rejection) -> WindowSyntax {
    let opening = try open(for: "a window")
    var window = WindowSyntax(base: nil, partitionBy: [], orderBy: [], frame: nil, span: opening)
    if current.kind == .identifier || current.kind == .quotedIdentifier {
      window.base = try name("the name of a window")
    }
    if accept(.partition) {
      try expect(.by)
      window.partitionBy = try list { parser throws(Rejection) in try parser.expression() }
    }
    if accept(.order) {
      try expect(.by)
      window.orderBy = try orderItems()
    }
    if at(.rows) || at(.range) || at(.groups) { window.frame = try frame() }
    if current.kind != .rightParenthesis { throw windowPart(after: window, opening) }
    window.span = opening.union(advance().span)
    return window
  }

  /// Grammar: `frame`.
  private mutating func frame() throws(Rejection) -> FrameSyntax {
    let mode: FrameSyntax.Mode = at(.rows) ? .rows : at(.range) ? .range : .groups
    let start = advance().span
    var frame: FrameSyntax
    if accept(.between) {
      let first = try frameBound()
      try expect(.and)
      frame = FrameSyntax(
        mode: mode, start: first, end: try frameBound(), exclusion: nil, span: start)
    } else {
      frame = FrameSyntax(mode: mode, start: try frameBound(), end: nil, exclusion: nil, span: start)
    }
    frame.exclusion = try frameExclusion()
    frame.span = start.union(previous.span)
    return frame
  }

  /// Grammar: `frame_bound`.
  private mutating func frameBound() throws(Rejection) -> FrameSyntax.Bound {
    let start = current.span
    let kind: FrameSyntax.Bound.Kind
    if at(.unbounded), [.keyword(.preceding), .keyword(.following)].contains(peek()) {
      advance()
      kind = accept(.preceding) ? .unboundedPreceding : .unboundedFollowing
      if case .unboundedFollowing = kind { advance() }
    } else if at(.current), peek() == .keyword(.row) {
      advance()
      advance()
      kind = .currentRow
    } else {
      let offset = try conversion()
      tallest = max(tallest, height)
      if accept(.preceding) {
        kind = .preceding(offset)
      } else if accept(.following) {
        kind = .following(offset)
      } else {
        throw unexpected("`PRECEDING` or `FOLLOWING`", wanted: [.preceding, .following])
      }
    }
    return FrameSyntax.Bound(kind, start.union(previous.span))
  }

  /// Grammar: `frame_exclusion`.
  private mutating func frameExclusion() throws(Rejection) -> FrameSyntax.Exclusion? {
    guard accept(.exclude) else { return nil }
    if accept(.group) { return .group }
    if accept(.ties) { return .ties }
    if accept(.current) {
      try expect(.row)
      return .currentRow
    }
    if accept(.no) {
      try expect(.others)
      return .noOthers
    }
    throw unexpected(
      "`CURRENT ROW`, `GROUP`, `TIES` or `NO OTHERS`", wanted: [.current, .group, .ties, .no])
  }

  private mutating func windowPart(after window: WindowSyntax, _ opening: SourceSpan) -> Rejection {
    let order: [(keyword: Keyword, name: String)] = [(.partition, "PARTITION BY"), (.order, "ORDER BY")]
    for part in order where at(part.keyword) {
      return diagnostic(
        "`\(part.name)` stands too late in this window", at: current.span,
        related: [Diagnostic.Label(opening, "opened here")],
        hint: "the order is PARTITION BY, ORDER BY, then ROWS, RANGE or GROUPS")
    }
    var diagnostic = unexpected(
      window.frame == nil ? "`PARTITION BY`, `ORDER BY`, a frame or `)`" : "`)`",
      wanted: [.partition, .order, .rows, .range, .groups, .exclude])
    diagnostic.diagnostic.related = [Diagnostic.Label(opening, "opened here")]
    return diagnostic
  }

  /// WINDOW and QUALIFY.
  mutating func windowClauses(_ select: inout SelectSyntax) {
    if at(.window) {
      recovering { parser throws(Rejection) in try parser.windowClause(&select) }
    }
    if at(.qualify) {
      recovering { parser throws(Rejection) in try parser.qualifyClause(&select) }
    }
  }

  /// Grammar: `window_clause`.
  private mutating func windowClause(_ select: inout SelectSyntax) throws(Rejection) {
    beginClause()
    repeat {
      let name = try self.name("a name for the window")
      try expect(.as)
      select.windows.append(NamedWindowSyntax(name: name, window: try window()))
      // A comma may follow the last one, too.
    } while !atMessage && accept(.comma) && current.kind.isName && peek() == .keyword(.as)
    try expectEndOfClause()
  }

  /// Grammar: `qualify_clause`.
  private mutating func qualifyClause(_ select: inout SelectSyntax) throws(Rejection) {
    beginClause()
    select.qualify = try expression()
    try expectEndOfClause()
  }
}
