import Columns

/// The moment that is `current_timestamp` throughout one statement: read when it is first asked for, since most statements
/// ask for none.
package final class StatementClock {
  private let read: () -> Int64
  private var moment: Int64?

  /// - Parameter read: the local time, in microseconds since 1970-01-01 00:00:00.
  package init(_ read: @escaping () -> Int64) { self.read = read }

  /// Whether the statement depends on when it is bound.
  package var wasAsked: Bool { moment != nil }

  /// What `current_timestamp` is.
  var now: Int64 {
    if let moment { return moment }
    let now = read()
    moment = now
    return now
  }

  /// What `current_date` is, in days since 1970-01-01.
  var today: Int32 { Timestamp.day(of: now) }
}
