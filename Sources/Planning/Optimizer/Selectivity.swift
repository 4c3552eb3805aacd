import Columns
import Diagnostics

/// Which part of the rows a condition is thought to keep.
extension RowProfile {
  func filtered(by conjuncts: [BoundExpression]) -> RowProfile {
    var part = 1.0
    var bounds: [ColumnID: ClosedRange<Double>] = [:]
    for conjunct in conjuncts {
      // Bounds of one column are put together first: two that enclose little keep little.
      if let (id, range) = bound(conjunct), let whole = columns[id]?.range {
        let known = bounds[id] ?? whole
        let lower = max(known.lowerBound, range.lowerBound)
        bounds[id] = lower...max(lower, min(known.upperBound, range.upperBound))
      } else {
        part *= selectivity(of: conjunct)
      }
    }
    var result = self
    for (id, range) in bounds {
      guard let whole = columns[id]?.range else { continue }
      let kept = (range.upperBound - range.lowerBound + 1) / (whole.upperBound - whole.lowerBound + 1)
      part *= min(1, max(kept, 1e-6))
      result.columns[id]?.range = range
      result.columns[id]?.distinct = max(1, (columns[id]?.distinct ?? 1) * min(1, kept))
    }
    return result.with(rows: max(1, rows * part))
  }

  func selectivity(of condition: BoundExpression) -> Double {
    switch condition {
    case .constant(.boolean(let value), _): value ? 1 : 0
    case .and(let operands): operands.reduce(1) { $0 * selectivity(of: $1) }
    case .or(let operands): 1 - operands.reduce(1) { $0 * (1 - selectivity(of: $1)) }
    case .call(let function, let arguments, _, _): selectivity(function, arguments)
    case .inList(let operand, let values):
      distinct(of: operand).map { min(1, Double(values.count) / $0) } ?? 0.3
    case .inSubquery: 0.3
    default: 0.7
    }
  }

  private func selectivity(_ function: ScalarFunction, _ arguments: [BoundExpression]) -> Double {
    switch function {
    case .not: arguments.first.map { 1 - selectivity(of: $0) } ?? 0.7
    case .equal, .isNotDistinct: equality(arguments)
    case .notEqual, .isDistinct: 1 - equality(arguments)
    case .isNull: 0.1
    case .isNotNull: 0.9
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      range(function, arguments) ?? 0.3
    case .like, .ilike, .startsWith, .endsWith, .contains, .regexMatches, .regexFullMatches:
      0.05
    default: 0.7
    }
  }

  private func equality(_ arguments: [BoundExpression]) -> Double {
    let known = arguments.compactMap { distinct(of: $0) }
    return known.max().map { 1 / $0 } ?? 0.1
  }

  private func distinct(of expression: BoundExpression) -> Double? {
    guard case .column(let id, _) = expression else { return nil }
    return columns[id].map { max(1, $0.distinct) }
  }

  private func range(_ function: ScalarFunction, _ arguments: [BoundExpression]) -> Double? {
    guard let (id, range) = bound(.call(function, arguments, .boolean, .none)), let whole = columns[id]?.range
    else { return nil }
    let lower = max(whole.lowerBound, range.lowerBound)
    let upper = min(whole.upperBound, range.upperBound)
    return max(0, upper - lower + 1) / (whole.upperBound - whole.lowerBound + 1)
  }

  /// The values that a comparison of a column with a constant lets through.
  private func bound(_ condition: BoundExpression) -> (ColumnID, ClosedRange<Double>)? {
    guard case .call(let function, let sides, _, _) = condition, sides.count == 2 else { return nil }
    var isMirrored = false
    let (id, constant): (ColumnID, Double)
    switch (sides[0], sides[1]) {
    case (.column(let column, _), .constant(let value, _)):
      guard let number = value.position else { return nil }
      (id, constant) = (column, number)
    case (.constant(let value, _), .column(let column, _)):
      guard let number = value.position else { return nil }
      (id, constant) = (column, number)
      isMirrored = true
    default: return nil
    }
    let far = Double.greatestFiniteMagnitude
    switch function {
    case .less: return (id, isMirrored ? constant + 1...far : -far...constant - 1)
    case .lessOrEqual: return (id, isMirrored ? constant...far : -far...constant)
    case .greater: return (id, isMirrored ? -far...constant - 1 : constant + 1...far)
    case .greaterOrEqual: return (id, isMirrored ? -far...constant : constant...far)
    default: return nil
    }
  }
}

extension Value {
  /// Where a value lies among those of its type, as statistics have it.
  fileprivate var position: Double? {
    switch self {
    case .integer(let value), .timestamp(let value): Double(value)
    case .date(let value), .period(let value): Double(value)
    case .decimal(let value): Double(value.coefficient)
    default: nil
    }
  }
}
