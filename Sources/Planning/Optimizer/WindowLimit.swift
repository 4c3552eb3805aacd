import Columns

/// Finds windows of which a filter right above keeps only the first rows of each partition, so that the others need not
/// be put in order: `QUALIFY row_number() OVER (PARTITION BY x ORDER BY y) <= 3`. The filter stays.
package struct WindowLimiting: OptimizerRule {
  package let name = "window limit"
  /// Of more rows it is not worth it.
  private static let maximumCount: Int64 = 64

  package init() {}

  package func apply(to plan: LogicalPlan) -> LogicalPlan {
    let lower = plan.mapInputs(apply)
    guard case .filter(.window(var window), let condition) = lower, window.onlyNumbersRows else {
      return lower
    }
    for conjunct in condition.conjuncts {
      guard let (id, count) = upperBound(conjunct), count > 0, count <= Self.maximumCount,
        let function = window.numbering(id)
      else { continue }
      let limit = WindowLimit(function: function, count: Int(count))
      if let known = window.limit, known.count <= limit.count { continue }
      window.limit = limit
    }
    return .filter(.window(window), condition)
  }

  /// The greatest number that a comparison with a constant lets a column have.
  private func upperBound(_ condition: BoundExpression) -> (ColumnID, Int64)? {
    guard case .call(let function, let sides, _, _) = condition, sides.count == 2 else { return nil }
    switch (function, sides[0], sides[1]) {
    case (.equal, .column(let id, _), .constant(.integer(let count), _)),
      (.equal, .constant(.integer(let count), _), .column(let id, _)),
      (.lessOrEqual, .column(let id, _), .constant(.integer(let count), _)),
      (.greaterOrEqual, .constant(.integer(let count), _), .column(let id, _)):
      return (id, count)
    case (.less, .column(let id, _), .constant(.integer(let count), _)),
      (.greater, .constant(.integer(let count), _), .column(let id, _)):
      return (id, count.subtractingReportingOverflow(1).partialValue)
    default: return nil
    }
  }
}

extension LogicalWindow {
  /// Whether what is computed of a row depends on nothing but the rows before it, and those that tie with it.
  fileprivate var onlyNumbersRows: Bool {
    outputs.allSatisfy { output in
      guard case .function(let function, _, _, _, _) = output.call.function else { return false }
      return function.numbersRows
    }
  }

  /// The function that numbers the rows in this column.
  fileprivate func numbering(_ id: ColumnID) -> WindowFunction? {
    for output in outputs where output.column.id == id {
      if case .function(let function, _, _, _, _) = output.call.function { return function }
    }
    return nil
  }
}

extension WindowFunction {
  fileprivate var numbersRows: Bool {
    switch self {
    case .rowNumber, .rank, .denseRank: true
    default: false
    }
  }
}
