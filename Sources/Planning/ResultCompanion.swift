/// What a hidden column of a result says of the columns that are shown.
///
/// The plan of a top query gives its companions behind the columns that are shown, in the order of
/// `BoundQuery.companions`. They pass through sorts, limits and filters like any other column, and no query
/// can name them.
package struct ResultCompanion: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
  }

  package var meaning: Meaning

  package init(_ meaning: Meaning) { self.meaning = meaning }
}
