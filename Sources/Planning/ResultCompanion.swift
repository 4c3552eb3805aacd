/// What a hidden column of a result says of the columns that are shown.
///
/// The plan of a top query gives its companions behind the columns that are shown, in the order of
/// `BoundQuery.companions`. They pass through sorts, limits and filters like any other column, and no query
/// can name them.
package struct ResultCompanion: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// BOOLEAN: whether the row is as the table's constraint, so described, demands. Of rows that a statement puts
    /// into a table.
    case constraint(String)
    /// BOOLEAN: whether an UPDATE changed the row.
    case isUpdated
    /// Numbers of rows of a table, by its place in `QueryCitations.tables`: what the row was made from.
    case rows(of: Int)
  }

  package var meaning: Meaning

  package init(_ meaning: Meaning) { self.meaning = meaning }
}
