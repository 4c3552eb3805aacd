/// What the hidden columns of a cited query say: which tables its rows come from, and which of their fields each
/// shown column was computed from.
///
/// Each companion `.rows(of: table)` holds, in each row of the result, row numbers of that table: one INTEGER, or
/// a `RowNumberSet`. All of them together are what the row was made from; a cell was computed from those that
/// `cells` names, and what no cell of a row names only made the row appear.
package struct QueryCitations: Sendable {
  package struct Use: Hashable, Sendable {
    /// The place among `BoundQuery.companions`.
    package var companion: Int
    /// Fields of the companion's table, ascending; empty where rows were only counted.
    package var fields: [Int]
  }

  package var tables: [CatalogTable]
  /// For each shown column.
  package var cells: [[Use]]
}

extension BoundQuery {
  /// The query with hidden columns that tell where each row and cell comes from: what CITE asks for.
  /// - Parameter shouldStop: once it says so, rows are left without citations; the query is not to run then.
  package func citing(unless shouldStop: @escaping () -> Bool = { false }) -> BoundQuery {
    let rewrite = ProvenanceRewrite(self, shouldStop: shouldStop)
    let traced = rewrite.trace(plan, .one)
    var query = self
    query.plan = traced.plan.giving(plan.columns + traced.lineage.map(\.column))
    let first = companions.count
    query.companions += traced.lineage.map { ResultCompanion(.rows(of: $0.table)) }
    let places = Dictionary(
      traced.lineage.enumerated().map { ($1.column.id, first + $0) }, uniquingKeysWith: { one, _ in one })
    query.citations = QueryCitations(
      tables: rewrite.tables,
      cells: shownColumns.map { column in
        (traced.cells[column.id]?.fields ?? [:]).compactMap { id, fields in
          places[id].map { QueryCitations.Use(companion: $0, fields: fields.sorted()) }
        }.sorted { $0.companion < $1.companion }
      })
    return query
  }
}
