/// Clauses: what stands on a line of its own where a query is long.
extension LayoutBuilder {
  func query(_ range: Range<Int>) -> Layout {
    let clauses = cut(range, before: clauseStarts(range))
    // What UNION and its kin combine finds its own lines.
    var parts: [Layout] = []
    var operand: [Layout] = []
    for clause in clauses {
      if isSetOperation(clause.lowerBound) {
        if !operand.isEmpty { parts.append(lines(operand)) }
        parts.append(self.clause(clause))
        operand = []
      } else {
        operand.append(self.clause(clause))
      }
    }
    if !operand.isEmpty { parts += parts.isEmpty ? operand : [lines(operand)] }
    return lines(parts)
  }

  private func lines(_ parts: [Layout]) -> Layout {
    parts.count == 1 ? parts[0] : Layout(parts, .lines, keepsLines: true)
  }

  private func isSetOperation(_ index: Int) -> Bool {
    switch keyword(index) {
    case .union, .except, .intersect: true
    default: false
    }
  }

  private func clause(_ range: Range<Int>) -> Layout {
    let items = self.items(range)
    return items.count == 1
      ? expression(items[0]) : Layout(items.map(expression), .filled, isIndented: true, keepsLines: true)
  }

  /// Cut behind each comma.
  func items(_ range: Range<Int>) -> [Range<Int>] {
    cut(range, before: outermost(range).filter { kind($0) == .comma }.map { $0 + 1 })
  }

  private func clauseStarts(_ range: Range<Int>) -> [Int] {
    var scan = ClauseScan()
    var body = range.lowerBound
    // EXPLAIN and its kin stay with what they explain.
    while let word = keyword(body), Self.prefixes.contains(word) { body += 1 }
    var starts: [Int] = []
    for index in outermost(range) where index >= body {
      if index == body {
        scan.enter(keyword(index))
      } else if opensClause(index, in: range, scan) {
        scan.enter(keyword(index))
        starts.append(index)
      }
      if kind(index) == .pipe { scan.isPiped = true }
    }
    return starts
  }

  private static let prefixes: Set<Keyword> = [.explain, .analyze, .plain, .describe, .summarize]

  private struct ClauseScan {
    /// The keyword of the clause at hand.
    var opener: Keyword?
    var isInWith = false
    /// Behind the first `|>`, each step is one clause.
    var isPiped = false

    mutating func enter(_ keyword: Keyword?) {
      // A further table of WITH has no keyword of its own.
      guard let keyword else { return }
      opener = keyword
      isInWith = keyword == .with
    }
  }

  private func opensClause(_ index: Int, in range: Range<Int>, _ scan: ClauseScan) -> Bool {
    if kind(index) == .pipe { return true }
    if keyword(index) == .cite || keyword(index) == .chart { return true }
    if scan.isPiped { return false }
    if scan.isInWith, kind(index - 1) == .comma { return true }
    if let keyword = keyword(index), opens(keyword, at: index, scan) { return true }
    if kind(index) == .leftParenthesis, followsSetOperation(index) { return true }
    return isMessage(index)
  }

  private func opens(_ keyword: Keyword, at index: Int, _ scan: ClauseScan) -> Bool {
    switch keyword {
    case .select, .where, .having, .window, .qualify, .union, .except, .intersect, .compare, .assert,
      .returning:
      return true
    case .from: return !followsDistinctTest(index) && self.keyword(index - 1) != .delete
    case .group, .order: return self.keyword(index + 1) == .by
    case .limit, .offset, .fetch:
      return scan.opener != .limit && scan.opener != .offset && scan.opener != .fetch
    case .values: return self.keyword(index - 1) != .from && self.keyword(index - 1) != .default
    case .pivot, .unpivot:
      return followsSetOperation(index) || scan.isInWith && kind(index - 1) == .rightParenthesis
    case .set: return scan.opener == .update
    case .using: return scan.opener == .delete
    case .insert, .replace, .update, .delete: return scan.isInWith && kind(index - 1) == .rightParenthesis
    case .natural, .inner, .left, .right, .full, .cross, .join:
      return self.keyword(index - 1).map { !Self.joinWords.contains($0) } ?? true
    default: return false
    }
  }

  private static let joinWords: Set<Keyword> = [.natural, .inner, .left, .right, .full, .cross, .outer]

  /// `IS [NOT] DISTINCT FROM`
  private func followsDistinctTest(_ index: Int) -> Bool {
    keyword(index - 1) == .distinct && (keyword(index - 2) == .is || keyword(index - 2) == .not)
  }

  private func followsSetOperation(_ index: Int) -> Bool {
    var before = index - 1
    if keyword(before - 1) == .by { before -= 2 }
    if keyword(before) == .all || keyword(before) == .distinct { before -= 1 }
    return isSetOperation(before)
  }

  /// What an assertion says where it fails stands on a line of its own.
  private func isMessage(_ index: Int) -> Bool {
    guard kind(index) == .text, kind(index - 1) == .comma else { return false }
    guard kind(index + 1) == .end || kind(index + 1) == .semicolon else { return false }
    return statement.contains { keyword($0) == .assert }
  }
}
