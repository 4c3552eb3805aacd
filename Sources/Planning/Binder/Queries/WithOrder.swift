import Syntax

/// The tables of WITH RECURSIVE, of which each may use all others, in an order in which each stands behind what it uses.
struct WithOrder {
  private(set) var tables: [CommonTableSyntax] = []
  /// Two tables that use each other, the second where the first names it.
  private(set) var mutual: (table: CommonTableSyntax, use: NameSyntax)?
  private let written: [CommonTableSyntax]
  /// By the place of a table: the places of the tables that it uses, and where.
  private let uses: [[(place: Int, name: NameSyntax)]]
  private var states: [State]

  private enum State { case new, begun, done }

  init(_ tables: [CommonTableSyntax]) {
    written = tables
    states = [State](repeating: .new, count: tables.count)
    guard tables.count > 1, tables.contains(where: \.mayRecur) else {
      uses = []
      self.tables = tables
      return
    }
    var places: [String: Int] = [:]
    for (place, table) in tables.enumerated() where places[table.name.key] == nil {
      places[table.name.key] = place
    }
    uses = tables.map { table in
      let own = Set(SyntaxSearch.all(CommonTableSyntax.self, in: table.query).map(\.name.key))
      return SyntaxSearch.all(TableSyntax.self, in: table.query).compactMap { used in
        guard case .named(let name, _) = used, name.parts.count == 1, !own.contains(name.parts[0].key) else {
          return nil
        }
        return places[name.parts[0].key].map { ($0, name) }
      }
    }
    for place in tables.indices { visit(place) }
  }

  /// Names lead no deeper than there are tables, and a statement has few: those of a deep chain stand as they are written.
  private mutating func visit(_ place: Int, depth: Int = 0) {
    guard states[place] == .new, depth < 200 else { return }
    states[place] = .begun
    for use in uses[place] where use.place != place {
      if states[use.place] == .begun, mutual == nil { mutual = (written[use.place], use.name) }
      visit(use.place, depth: depth + 1)
    }
    states[place] = .done
    tables.append(written[place])
  }
}
