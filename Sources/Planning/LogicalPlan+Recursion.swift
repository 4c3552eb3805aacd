/// A query that uses its own rows: those of `base`, and those that `step` gives of the rows that were found last, again
/// and again until it gives none.
package struct LogicalRecursion: Sendable {
  /// The number by which the step names the rows found last.
  package var table: Int
  package var name: String
  package var base: LogicalPlan
  package var step: LogicalPlan
  /// Both give columns of the same types, by position.
  package var columns: [PlanColumn]
  /// UNION ALL. Otherwise a row that was found before is left out.
  package var all: Bool
  /// How many columns tell rows apart; those behind them ride along.
  package var compared: Int
}

/// The rows that a recursion has found last.
package struct LogicalWorkingTable: Sendable {
  package var table: Int
  package var name: String
  package var columns: [PlanColumn]
}

extension LogicalPlan {
  /// How often the plan reads the rows that the recursion found last.
  package func uses(ofWorkingTable table: Int) -> Int {
    var count = 0
    walk { part in
      if case .workingTable(let used) = part, used.table == table { count += 1 }
    }
    return count
  }
}
