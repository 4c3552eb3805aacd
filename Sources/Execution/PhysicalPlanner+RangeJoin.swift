import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  /// A join without an equation that looks partners up by an inequality of both sides.
  struct RangeLookup {
    var table: RangeTable
    /// Over the columns of the left side.
    var probeKey: BoundExpression
    /// What is asked besides.
    var rest: BoundExpression?
  }

  /// nil where there is no such inequality, or the right side is too small for it to matter: its rows are then paired in their
  /// order.
  func rangeLookup(_ join: LogicalJoin, _ rows: Batch) throws(Diagnostic) -> RangeLookup? {
    guard rows.count > Batch.capacity, let residual = join.residual, !residual.isFallible else { return nil }
    let left = Set(join.left.columns.map(\.id))
    let right = Set(join.right.columns.map(\.id))
    var conjuncts = residual.conjuncts
    for (place, conjunct) in conjuncts.enumerated() {
      guard let inequality = Inequality(conjunct, left, right) else { continue }
      let keys = try ExpressionEvaluator.evaluate(
        ExpressionCompiler(join.right.columns, context).compile(inequality.right), rows)
      try context.memory.reserve(rows: rows.count, of: [], and: RangeTable.bytesPerRow)
      let cancellation = context.cancellation
      let table = RangeTable(
        inequality.comparison, keys, type: inequality.right.type, count: rows.count
      ) { cancellation.isCancelled }
      try context.checkCancellation()
      guard let table else { continue }
      conjuncts.remove(at: place)
      return RangeLookup(
        table: table, probeKey: inequality.left,
        rest: conjuncts.isEmpty ? nil : BoundExpression.conjunction(conjuncts))
    }
    return nil
  }
}

/// What is asked of an expression over the left side and one over the right side.
private struct Inequality {
  var comparison: ScalarFunction
  var left: BoundExpression
  var right: BoundExpression

  init?(_ condition: BoundExpression, _ leftColumns: Set<ColumnID>, _ rightColumns: Set<ColumnID>) {
    guard case .call(let function, let sides, _, _) = condition, sides.count == 2,
      let exchanged = function.ofExchangedSides, sides[0].type.isOrdered(as: sides[1].type),
      !sides[0].isConstant, !sides[1].isConstant
    else { return nil }
    if sides[0].readsOnly(leftColumns.contains), sides[1].readsOnly(rightColumns.contains) {
      (comparison, left, right) = (function, sides[0], sides[1])
    } else if sides[1].readsOnly(leftColumns.contains), sides[0].readsOnly(rightColumns.contains) {
      (comparison, left, right) = (exchanged, sides[1], sides[0])
    } else {
      return nil
    }
  }
}

extension ScalarFunction {
  /// The inequality with its sides exchanged; nil of other functions.
  fileprivate var ofExchangedSides: ScalarFunction? {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: nil
    }
  }
}

extension DataType {
  /// Whether values of both types are kept as numbers that compare as the values do.
  fileprivate func isOrdered(as other: DataType) -> Bool {
    if case .decimal(let scale, _) = base, case .decimal(let otherScale, _) = other.base {
      return scale == otherScale
    }
    return base == other.base && (isWhole || base == .double)
  }
}
