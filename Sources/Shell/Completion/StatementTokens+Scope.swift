import Diagnostics
import Syntax

/// Which tables and names an expression at the cursor can use.
extension StatementTokens {
  enum Origin {
    case table(String)
    /// Of a derived table, or one that is read from a file.
    case query(String)

    var name: String? { if case .table(let name) = self { name } else { nil } }
    var note: String { name.map { "as \($0)" } ?? "of this FROM" }
  }

  struct Table {
    var origin: Origin
    var alias: String
    /// Of the token that it begins with.
    var place: Int
  }

  /// A query, and what it names.
  struct Scope {
    var tables: [Table] = []
    /// Of its SELECT.
    var aliases: [String] = []

    func tablesBefore(_ place: Int) -> [Table] { tables.filter { $0.place < place } }
  }

  /// Those around the cursor, the innermost first; also what the query says behind the cursor.
  var scopes: [Scope] {
    var (scopes, inner) = ([Scope](), place)
    while true {
      let open = opening(around: inner)
      let query = query(around: inner, in: (open.map { $0 + 1 } ?? 0)..<(open.map(closing(of:)) ?? all.count))
      if let scope = scope(of: query) { scopes.append(scope) }
      guard let open else { return scopes }
      inner = open
    }
  }

  /// The part of `range` between set operators that `place` stands in.
  private func query(around place: Int, in range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    forEachToken(in: range) { index in
      switch all[index].kind {
      case .keyword(.union), .keyword(.intersect), .keyword(.except):
        // Behind a pipe it stands beside its operand, and the rows before it go on.
        guard kind(index - 1) != .pipe else { return }
        if index < place { start = index + 1 } else { end = min(end, index) }
      default: break
      }
    }
    return start..<max(start, end)
  }

  /// Visits the tokens that are in no further parentheses.
  private func forEachToken(in range: Range<Int>, _ body: (Int) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      body(index)
      index = all[index].kind == .leftParenthesis ? max(closing(of: index), index + 1) : index + 1
    }
  }

  private func scope(of range: Range<Int>) -> Scope? {
    var (scope, isQuery, part) = (Scope(), false, Part.other)
    forEachToken(in: range) { index in
      switch all[index].kind {
      case .keyword(.from), .keyword(.join), .keyword(.into), .keyword(.update):
        isQuery = true
        // EXTRACT(year FROM x) is in parentheses of its own, IS DISTINCT FROM is not.
        guard kind(index - 1) != .keyword(.distinct) || kind(index - 2) == .keyword(.select) else { return }
        part = .from
        if let table = table(at: index + 1) { scope.tables.append(table) }
      case .comma where part == .from:
        if let table = table(at: index + 1) { scope.tables.append(table) }
      case .keyword(.select), .keyword(.extend), .keyword(.aggregate):
        isQuery = true
        part = .select
      case .keyword(.as) where part == .select:
        if let name = name(at: index + 1), index + 1 != place { scope.aliases.append(name) }
      case .keyword(.where), .keyword(.group), .keyword(.order), .keyword(.having), .keyword(.on), .pipe:
        part = .other
      default: break
      }
    }
    return isQuery ? scope : nil
  }

  private enum Part { case from, select, other }

  private func table(at index: Int) -> Table? {
    var start = index
    if kind(start) == .keyword(.lateral) { start += 1 }
    switch kind(start) {
    case .leftParenthesis:
      let end = closing(of: start)
      guard end < all.count, end > start + 1, let alias = alias(at: end + 1) else { return nil }
      return Table(origin: .query(written((start + 1)...(end - 1))), alias: alias, place: index)
    case .text:
      return Table(
        origin: .query("FROM " + written(start...start)), alias: alias(at: start + 1) ?? "", place: index)
    default:
      // A word that is still being typed is no table yet.
      guard start != place, let name = name(at: start) else { return nil }
      return Table(origin: .table(name), alias: alias(at: start + 1) ?? name, place: index)
    }
  }

  private func alias(at index: Int) -> String? {
    if kind(index) == .keyword(.as) { return name(at: index + 1) }
    guard case .keyword(let keyword)? = kind(index) else { return name(at: index) }
    return Keyword.following.contains(keyword) ? nil : name(at: index)
  }

  // MARK: WITH

  /// The names that WITH gives.
  var commonTables: [String] { commonTablePlaces.compactMap { name(at: $0.name) } }

  /// Of each name, and of the parenthesis that opens its query.
  private var commonTablePlaces: [(name: Int, query: Int)] {
    guard all.contains(where: { $0.kind == .keyword(.with) }) else { return [] }
    return all.indices.compactMap { index in
      guard all[index].kind == .keyword(.as), kind(index + 1) == .leftParenthesis else { return nil }
      guard kind(index - 1) == .rightParenthesis else {
        return name(at: index - 1) == nil ? nil : (index - 1, index + 1)
      }
      guard let columns = opening(around: index - 1), name(at: columns - 1) != nil else { return nil }
      return (columns - 1, index + 1)
    }
  }

  /// A query of the rows of such a name; nil if it has not been ended yet.
  func query(ofCommonTable name: String) -> String? {
    guard let start = all.firstIndex(where: { $0.kind == .keyword(.with) }),
      let table = commonTablePlaces.first(where: {
        self.name(at: $0.name)?.equalsIgnoringCase(name) ?? false
      })
    else { return nil }
    let end = closing(of: table.query)
    guard end < all.count, start < table.name else { return nil }
    return written(start...end) + " FROM " + SQLName.quoted(name)
  }
}

extension Keyword {
  /// Those that stand behind a table and are not its alias, though they could be names.
  fileprivate static let following: Set<Keyword> = [
    .compare, .cite, .pivot, .unpivot, .set, .values, .aggregate, .extend, .rename, .drop,
  ]
}
