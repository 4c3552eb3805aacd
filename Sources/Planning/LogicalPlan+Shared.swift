/// One use of rows that several places of a query read, and that are computed once for all of them. The optimizer
/// makes it.
package struct LogicalShared: Sendable {
  package struct Output: Sendable {
    package var column: PlanColumn
    /// What the definition calls it.
    package var source: ColumnID

    package init(column: PlanColumn, source: ColumnID) {
      self.column = column
      self.source = source
    }
  }

  /// Its place in `BoundQuery.shared`.
  package var number: Int
  /// What computes the rows.
  package var definition: LogicalPlan
  /// Those of the definition's columns that this use reads.
  package var outputs: [Output]

  /// Where the definition has what this use reads.
  package var positions: [Int] {
    let places = Dictionary(definition.columns.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return outputs.compactMap { places[$0.source] }
  }
}
