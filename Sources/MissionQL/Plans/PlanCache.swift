import Planning

/// The plans of the statements that were run last, so that one that is run again begins with its rows.
///
/// A plan serves as long as all is as it was when it was made: the session's tables and views, whose changes empty the cache, and
/// the values of the parameters. What depended on the time or on a file is not kept.
struct PlanCache {
  /// A statement of a text that was read once.
  struct Key: Hashable {
    /// `StatementText.number`.
    var text: Int
    /// Its place in the text.
    var statement: Int
  }

  private struct Entry {
    var statement: PlannedStatement
    var parameters: [String: QueryParameter]
    var lastUse: Int
  }

  /// The most plans.
  private static let capacity = 256
  /// The most values of parameters beside a plan.
  private static let maximumValues = 1000

  private var entries: [Key: Entry] = [:]
  private var uses = 0

  /// The plan, if it was made with the same values of all parameters.
  mutating func plan(for key: Key, _ parameters: [String: QueryParameter]) -> PlannedStatement? {
    guard let entry = entries[key], entry.parameters == parameters else { return nil }
    uses += 1
    entries[key]?.lastUse = uses
    return entry.statement
  }

  mutating func keep(_ plan: PlannedStatement, for key: Key, _ parameters: [String: QueryParameter]) {
    guard parameters.values.reduce(0, { $0 + $1.values.count }) <= Self.maximumValues else { return }
    uses += 1
    entries[key] = Entry(statement: plan, parameters: parameters, lastUse: uses)
    guard entries.count > Self.capacity else { return }
    // Half of them at once, so that not each statement looks for the oldest.
    let middle = entries.values.map(\.lastUse).sorted()[entries.count / 2]
    entries = entries.filter { $0.value.lastUse >= middle }
  }

  mutating func removeAll() { entries.removeAll() }
}
