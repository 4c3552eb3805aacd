import Columns
import Diagnostics

extension ExpressionEvaluator {
  /// The rows of which the predicate is true. Of an AND, what may fail is computed only for the rows of which all
  /// before it is true: NULL decides as FALSE does. Filters one behind the other are so the same as one with AND.
  static func select(_ predicate: PhysicalExpression, _ batch: Batch) throws(Diagnostic) -> [Int32] {
    let conjuncts = predicate.conjuncts
    guard conjuncts.dropFirst().contains(where: \.canFail) else { return try narrow(conjuncts, batch) }
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

extension ExpressionEvaluator {
  /// The rows of which all conditions are true, none of which can fail. Once few rows are left, the rest is asked of these.
  static func narrow(_ conditions: [PhysicalExpression], _ batch: Batch) throws(Diagnostic) -> [Int32] {
    var chosen: [Int32]?
    var rest = batch
    var open = ArraySlice(conditions)
    while !open.isEmpty {
      var end = open.startIndex + 1
      var rows = try evaluate(open[open.startIndex], rest).filterSelection()
      // Conditions that leave many rows are asked of all, which costs less than gathering.
      while end < open.endIndex, rows.count * 4 > rest.count {
        let more = try evaluate(open[end], rest).filterSelection()
        rows = rows.count == rest.count ? more : intersection(rows, more, count: rest.count)
        end += 1
      }
      chosen = chosen.map { compose($0, rows) } ?? rows
      open = open[end...]
      if rows.isEmpty { break }
      if !open.isEmpty, rows.count < rest.count { rest = rest.gather(rows, only: places(open)) }
    }
    return chosen ?? allRows(batch.count)
  }

  private static func places(_ expressions: ArraySlice<PhysicalExpression>) -> Set<Int> {
    var places: Set<Int> = []
    for expression in expressions { expression.collectPlaces(into: &places) }
    return places
  }
}

extension Batch {
  /// The rows named, of the columns at some places; the others are not to be looked at.
  fileprivate func gather(_ rows: [Int32], only places: Set<Int>) -> Batch {
    Batch(
      columns: columns.enumerated().map { place, column in
        places.contains(place) ? column.gather(rows) : ColumnVector(.null, count: rows.count)
      }, count: rows.count)
  }
}

extension PhysicalExpression {
  /// The columns that it reads.
  var places: Set<Int> {
    var places: Set<Int> = []
    collectPlaces(into: &places)
    return places
  }

  fileprivate func collectPlaces(into places: inout Set<Int>) {
    switch self {
    case .constant: break
    case .column(let place): places.insert(place)
    case .call(let call): for argument in call.arguments { argument.collectPlaces(into: &places) }
    case .cast(let operand, _, _, _, _), .membership(let operand, _): operand.collectPlaces(into: &places)
    case .and(let operands), .or(let operands), .coalesce(let operands, _):
      for operand in operands { operand.collectPlaces(into: &places) }
    case .caseWhen(let branches, let otherwise, _):
      for branch in branches {
        branch.condition.collectPlaces(into: &places)
        branch.result.collectPlaces(into: &places)
      }
      otherwise?.collectPlaces(into: &places)
    }
  }
}

extension PhysicalExpression {
  /// The conditions of nested ANDs, in order.
  var conjuncts: [PhysicalExpression] {
    if case .and(let operands) = self { return operands.flatMap(\.conjuncts) }
    return [self]
  }
}
