/// Expressions, and what stands in parentheses.
extension LayoutBuilder {
  /// Parted at its loosest operators.
  func expression(_ range: Range<Int>) -> Layout {
    let places = outermost(range)
    for level in Level.allCases {
      let operators = self.operators(of: level, among: places.dropFirst())
      guard !operators.isEmpty else { continue }
      let parts = cut(range, before: operators).map(expression)
      if parts.count == 1 { continue }
      return level.isLogical
        ? Layout(parts, .lines, isIndented: true, keepsLines: true)
        : Layout(parts, .operands, isIndented: true)
    }
    return sequence(range, places)
  }

  /// From the loosest to the tightest.
  private enum Level: CaseIterable {
    case condition, alias, or, and, comparison, concatenation, sum, product, suffix

    var isLogical: Bool { self == .or || self == .and }
  }

  private func operators(of level: Level, among places: ArraySlice<Int>) -> [Int] {
    var open = 0
    return places.filter { index in
      // The AND of a BETWEEN is no operator.
      if keyword(index) == .between { open += 1 }
      if level == .and, keyword(index) == .and, open > 0 {
        open -= 1
        return false
      }
      return isOperator(index, level)
    }
  }

  private func isOperator(_ index: Int, _ level: Level) -> Bool {
    switch level {
    case .condition:
      keyword(index) == .on || keyword(index) == .then || isOfParameter(index)
    case .alias: keyword(index) == .as
    case .or: keyword(index) == .or && keyword(index - 1) != .create && keyword(index - 1) != .insert
    case .and: keyword(index) == .and
    case .comparison:
      switch kind(index) {
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .approximatelyEqual, .matches,
        .matchesIgnoringCase, .notMatches, .notMatchesIgnoringCase:
        true
      default: false
      }
    case .concatenation: kind(index) == .concatenate
    case .sum:
      (kind(index) == .plus || kind(index) == .minus) && !Spacing.isSign(pieces[statement.lowerBound..<index])
    case .product:
      switch kind(index) {
      case .star: isProduct(index)
      case .slash, .doubleSlash, .percent, .keyword(.div): true
      default: false
      }
    case .suffix:
      switch keyword(index) {
      case .filter, .over, .within: true
      default: false
      }
    }
  }

  /// A star between two operands.
  private func isProduct(_ index: Int) -> Bool {
    guard kind(index - 1) != .dot, !Spacing.isSign(pieces[statement.lowerBound..<index]) else { return false }
    switch kind(index + 1) {
    case .comma, .rightParenthesis, .semicolon, .end: return false
    default: return true
    }
  }

  /// What may be said of a parameter, on further lines.
  private func isOfParameter(_ index: Int) -> Bool {
    guard keyword(statement.lowerBound) == .param else { return false }
    return keyword(index) == .default || keyword(index) == .comment
  }

  /// Pieces that stay together, and what is in parentheses or CASE among them.
  private func sequence(_ range: Range<Int>, _ places: [Int]) -> Layout {
    var parts: [Layout] = []
    var start = range.lowerBound
    for index in places {
      guard let closing = closings[index] else { continue }
      if start < index { parts.append(Layout(start..<index)) }
      parts.append(kind(index) == .leftParenthesis ? parenthesized(index, closing) : choice(index, closing))
      start = closing + 1
    }
    if parts.isEmpty { return Layout(range) }
    if start < range.upperBound { parts.append(Layout(start..<range.upperBound)) }
    return parts.count == 1 ? parts[0] : Layout(parts, .joined)
  }

  private func choice(_ index: Int, _ closing: Int) -> Layout {
    let places = outermost(index + 1..<closing).filter { keyword($0) == .when || keyword($0) == .else }
    let parts = cut(index..<closing, before: places).map { part in
      part.lowerBound == index ? head(part) : expression(part)
    }
    return Layout(parts + [Layout(closing..<closing + 1)], .enclosed, keepsLines: true)
  }

  /// CASE with its subject, whose place opens no CASE within.
  private func head(_ range: Range<Int>) -> Layout {
    guard range.count > 1 else { return Layout(range) }
    return Layout(
      [Layout(range.lowerBound..<range.lowerBound + 1), expression(range.lowerBound + 1..<range.upperBound)],
      .joined)
  }

  private func parenthesized(_ index: Int, _ closing: Int) -> Layout {
    let (opening, inner) = (Layout(index..<index + 1), index + 1..<closing)
    let end = Layout(closing..<closing + 1)
    if inner.isEmpty { return Layout([opening, end], .joined) }
    if isQuery(inner) { return Layout([opening, query(inner), end], .enclosed, keepsLines: true) }
    if definesColumns(index) {
      let columns = Layout(items(inner).map(expression), .lines, keepsLines: true)
      return Layout([opening, columns, end], .enclosed, keepsLines: true)
    }
    let cuts = outermost(inner).filter { $0 > inner.lowerBound && (kind($0 - 1) == .comma || opensPart($0)) }
    let parts = cut(inner, before: cuts)
    if parts.count == 1 { return Layout([opening, expression(inner), end], .joined, isIndented: true) }
    var layouts = parts.map(expression)
    if let first = layouts.first { layouts[0] = Layout([opening, first], .joined) }
    if let last = layouts.last { layouts[layouts.count - 1] = Layout([last, end], .joined) }
    return Layout(layouts, .filled, isIndented: true)
  }

  /// Whether a query stands in the parentheses.
  private func isQuery(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    // `((SELECT …) UNION …)`: what is behind the inner parentheses tells a query from a value.
    while start < range.upperBound, kind(start) == .leftParenthesis {
      guard let closing = closings[start] else { return false }
      if closing + 1 < range.upperBound, kind(closing + 1) != .rightParenthesis, !goesOnQuery(closing + 1) {
        return false
      }
      start += 1
    }
    switch keyword(start) {
    case .select, .from, .with, .values: return true
    default: return false
    }
  }

  private func goesOnQuery(_ index: Int) -> Bool {
    switch keyword(index) {
    case .union, .except, .intersect, .order, .limit, .offset, .fetch, .cite, .chart: true
    default: kind(index) == .pipe
    }
  }

  private func definesColumns(_ index: Int) -> Bool {
    guard keyword(statement.lowerBound) == .create else { return false }
    let head = statement.lowerBound..<index
    return outermost(statement).contains(index) && head.contains { keyword($0) == .table }
      && !head.contains { kind($0) == .leftParenthesis || keyword($0) == .as }
  }

  /// What may begin a line in the parentheses of a window, an aggregate or PIVOT.
  private func opensPart(_ index: Int) -> Bool {
    switch keyword(index) {
    case .order, .group: keyword(index + 1) == .by
    case .partition, .rows, .range, .groups, .for, .where: true
    default: false
    }
  }
}
