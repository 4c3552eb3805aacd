/// `AS MATERIALIZED` and `AS NOT MATERIALIZED`.
extension LogicalPlan {
  /// Rows that are computed for themselves, whatever uses them, and once for all uses: a limit that leaves out none, past
  /// which nothing moves. No query writes such a limit, as LIMIT ALL is none.
  static func materialized(_ plan: LogicalPlan) -> LogicalPlan { .limit(plan, count: nil, offset: 0) }

  var isMaterialized: Bool {
    if case .limit(_, nil, 0) = self { true } else { false }
  }

  /// The rows computed anew wherever they are used, but for what is materialized in them.
  var computedAnew: LogicalPlan {
    if isMaterialized { return self }
    if case .scan(var scan) = self {
      scan.isReadAnew = true
      return .scan(scan)
    }
    return mapInputs(\.computedAnew)
  }
}
