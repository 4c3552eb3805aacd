import Columns
import Diagnostics

/// Keeps the rows of which the predicate is true.
struct Filter: StreamingOperator {
  let predicate: PhysicalExpression
  /// Which columns something above reads; the others are not carried on. Empty: all.
  let carried: [Bool]

  func makeStep(_ context: ExecutionContext) -> any BatchStep { Step(filter: self) }

  private struct Step: BatchStep {
    let filter: Filter

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      let rows = try ExpressionEvaluator.select(filter.predicate, batch)
      if rows.isEmpty { return .more }
      return try emit(rows.count == batch.count ? batch : batch.gather(rows, carrying: filter.carried))
    }
  }
}

extension Batch {
  /// The rows named, of the columns that are marked; the others, which nobody reads, are without values. No marks: all.
  func gather(_ rows: [Int32], carrying marks: [Bool]) -> Batch {
    guard !marks.isEmpty else { return gather(rows) }
    return Batch(
      columns: zip(columns, marks).map { column, isCarried in
        isCarried ? column.gather(rows) : ColumnVector(.null, count: rows.count)
      }, count: rows.count)
  }

  /// The columns that are marked; the others, which nobody reads, are without values. No marks: all.
  func carrying(_ marks: [Bool]) -> Batch {
    guard !marks.isEmpty else { return self }
    return Batch(
      columns: zip(columns, marks).map { $1 ? $0 : ColumnVector(.null, count: count) }, count: count)
  }
}
