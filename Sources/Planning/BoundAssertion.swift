/// An assertion that can be checked: what to count, and the rows to show of those that are not as they should be.
package struct BoundAssertion: Sendable {
  /// The most rows that are shown of those that break it, and of those that leave it open.
  package static let maximumShown = 10

  /// The condition as one line of text.
  package var condition: String
  package var message: String?
  /// What it is checked for; nil where it stands for itself, without FROM.
  package var subject: Subject?
  /// One row: how many rows there are, for how many the condition is true, and for how many it is false.
  package var counts: BoundQuery
  /// The first rows for which the condition is false.
  package var broken: BoundQuery
  /// The first rows for which it is NULL.
  package var undecided: BoundQuery

  package enum Subject: String, Sendable { case row, group }

  func mapQueries(_ change: (BoundQuery) -> BoundQuery) -> BoundAssertion {
    var mapped = self
    mapped.counts = change(counts)
    mapped.broken = change(broken)
    mapped.undecided = change(undecided)
    return mapped
  }
}
