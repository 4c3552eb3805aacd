import Columns
import Diagnostics

/// Keeps the rows of which the predicate is true.
struct Filter: StreamingOperator {
  private let predicate: RowPredicate
  /// Which columns something above reads; the others are not carried on. Empty: all.
  private let carried: [Bool]

  /// - Parameter columnCount: how many columns come.
  init(predicate: PhysicalExpression, columnCount: Int, carried: [Bool]) {
    self.predicate = RowPredicate(predicate, fields: Array(0..<columnCount))
    self.carried = carried
  }

  func makeStep(_ context: ExecutionContext) -> any BatchStep { Step(filter: self) }

  private struct Step: BatchStep {
    let filter: Filter

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      guard let rows = try filter.predicate.select(batch) else { return try emit(batch) }
      if rows.isEmpty { return .more }
      return try emit(batch.gather(rows, carrying: filter.carried))
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

  /// The same, where a negative number stands for a row of NULL.
  func gatherOrNull(_ rows: [Int32], carrying marks: [Bool]) -> Batch {
    Batch(
      columns: columns.enumerated().map { index, column in
        marks.isEmpty || marks[index] ? column.gatherOrNull(rows) : ColumnVector(.null, count: rows.count)
      }, count: rows.count)
  }

  /// The columns that are marked; the others, which nobody reads, are without values. No marks: all.
  func carrying(_ marks: [Bool]) -> Batch {
    guard !marks.isEmpty else { return self }
    return Batch(
      columns: zip(columns, marks).map { $1 ? $0 : ColumnVector(.null, count: count) }, count: count)
  }
}
