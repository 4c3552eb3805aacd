import Columns
import Diagnostics

extension ExpressionEvaluator {
  /// The rows of which the predicate is true. Of an AND, what may fail is computed only for the rows of which all
  /// before it is true: NULL decides as FALSE does. Filters one behind the other are so the same as one with AND.
  static func select(_ predicate: PhysicalExpression, _ batch: Batch) throws(Diagnostic) -> [Int32] {
    let conjuncts = predicate.conjuncts
    guard conjuncts.dropFirst().contains(where: \.canFail) else {
      return try evaluate(predicate, batch).filterSelection()
    }
    var rows = allRows(batch.count)
    var rest = batch
    var start = 0
    while start < conjuncts.count, !rows.isEmpty {
      var end = start + 1
      while end < conjuncts.count, !conjuncts[end].canFail { end += 1 }
      let chosen = try evaluate(.and(Array(conjuncts[start..<end])), rest).filterSelection()
      rows = compose(rows, chosen)
      if chosen.count < rest.count { rest = rest.gather(chosen) }
      start = end
    }
    return rows
  }
}

extension PhysicalExpression {
  /// The conditions of nested ANDs, in order.
  fileprivate var conjuncts: [PhysicalExpression] {
    if case .and(let operands) = self { return operands.flatMap(\.conjuncts) }
    return [self]
  }
}
