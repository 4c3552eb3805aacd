package import Planning

/// How an assertion went.
package struct AssertionOutcome: Sendable {
  /// The condition as one line of text.
  package var condition: String
  package var message: String?
  /// What was checked; nil where the condition stands for itself.
  package var subject: BoundAssertion.Subject?
  /// How many rows, or groups, were looked at, for how many the condition held, and for how many it did not.
  package var rows: Int
  package var held: Int
  package var broken: Int
  /// The first rows that break it, with both sides of a comparison, and those that leave it undecided, for which the
  /// condition is NULL.
  package var brokenRows: ResultSet
  package var undecidedRows: ResultSet

  package var undecided: Int { rows - held - broken }

  package var isOfRows: Bool { subject != nil }
  /// What one of those that were looked at is called.
  package var noun: String { subject?.rawValue ?? "row" }

  package enum Verdict: String, Sendable { case held, failed, undecided }

  /// One row that breaks it makes it fail; a row that leaves it undecided leaves it so.
  package var verdict: Verdict { broken > 0 ? .failed : undecided > 0 ? .undecided : .held }

  /// What it is called: its message, or else its condition.
  package var label: String { message ?? condition }
}
