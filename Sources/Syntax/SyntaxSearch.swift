/// Finds parts of a kind in a syntax tree.
///
/// By reflection, so that no place where one can stand is forgotten. The depth of trees is bounded by `SyntaxLimits`.
package enum SyntaxSearch {
  /// The parts, an outer one before those within it.
  package static func all<Part>(_ kind: Part.Type, in statement: StatementSyntax) -> [Part] {
    var found: [Part] = []
    collect(statement.kind, into: &found)
    return found
  }

  package static func all<Part>(_ kind: Part.Type, in query: QuerySyntax) -> [Part] {
    var found: [Part] = []
    collect(query, into: &found)
    return found
  }

  private static func collect<Part>(_ value: Any, into found: inout [Part]) {
    if let part = value as? Part { found.append(part) }
    for child in Mirror(reflecting: value).children { collect(child.value, into: &found) }
  }
}
