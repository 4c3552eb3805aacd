import Columns
import Diagnostics

/// Keeps the rows of a table of which the predicate is true, and of these the ones that joins above may find partners for.
///
/// Batches come with all columns of the table. Those that the predicate does not read are looked at only once it is known
/// which of their rows are wanted, if any.
struct ScanFilter: StreamingOperator {
  /// The columns of the scan, by their places in the table.
  let fields: [Int]
  let types: [DataType]
  /// Asked before anything else.
  let groupFilters: [PlacedJoinFilter]
  /// Over the columns of the scan; nil: true of all rows.
  let predicate: RowPredicate?
  let joinFilters: [PlacedJoinFilter]
  /// Which columns something above reads; the others are not carried on. Empty: all.
  let carried: [Bool]

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(
      groupFilters: groupFilters, conditions: ScanConditions(predicate: predicate, joinFilters: joinFilters),
      kept: KeptRows(fields: fields, types: types, carried: carried))
  }

  private struct Step: BatchStep {
    let groupFilters: [PlacedJoinFilter]
    var conditions: ScanConditions
    /// Rows that are few, kept back to go on together.
    var kept: KeptRows

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var rows: [Int32]?
      for group in groupFilters { rows = group.select(batch, of: rows) }
      rows = try conditions.select(batch, of: rows)
      let count = rows?.count ?? batch.count
      if count == 0 { return .more }
      if count >= KeptRows.many {
        if try emitKept(emit) == .done { return .done }
        return try emit(kept.columns(count < batch.count ? rows : nil, of: batch))
      }
      if !kept.joins(batch), try emitKept(emit) == .done { return .done }
      kept.add(RowPiece(batch: batch, rows: rows ?? allRows(count)))
      return kept.areMany ? try emitKept(emit) : .more
    }

    mutating func endRun(emit: (Batch) throws(Diagnostic) -> Flow) throws(Diagnostic) -> Flow {
      try emitKept(emit)
    }

    private mutating func emitKept(
      _ emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      guard let rows = try kept.take() else { return .more }
      return try emit(rows)
    }
  }
}
