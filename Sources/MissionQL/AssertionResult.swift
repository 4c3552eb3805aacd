/// How an ASSERT statement went.
public struct AssertionResult: Sendable {
  /// The condition as one line of text.
  public let condition: String
  /// What the statement says of itself.
  public let message: String?
  /// How many rows, or groups, were looked at: one for an assertion without FROM.
  public let rowCount: Int
  /// For how many of them the condition was true.
  public let heldCount: Int
  /// For how many it was false.
  public let brokenCount: Int
  /// For how many it was NULL, so that it neither held nor was broken: a figure is missing.
  public let undecidedCount: Int
  /// The first ten rows that break it: what identifies them, `left`, `right` and `difference` of a comparison or the
  /// columns of another condition. `QueryResult.sources` tells where each stands.
  public let brokenRows: QueryResult
  /// The first ten rows that leave it undecided.
  public let undecidedRows: QueryResult

  /// Whether no row breaks it.
  public var holds: Bool { brokenCount == 0 }

  init(_ outcome: AssertionOutcome) {
    condition = outcome.condition
    message = outcome.message
    rowCount = outcome.rows
    heldCount = outcome.held
    brokenCount = outcome.broken
    undecidedCount = outcome.undecided
    brokenRows = QueryResult(outcome.brokenRows)
    undecidedRows = QueryResult(outcome.undecidedRows)
  }
}
