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
      filter: self, conditions: ScanConditions(predicate: predicate, joinFilters: joinFilters),
      kept: KeptRows(types: types))
  }

  private struct Step: BatchStep {
    let filter: ScanFilter
    var conditions: ScanConditions
    /// Rows that are few, kept back to go on together: each batch costs the steps behind as much as some hundred rows.
    var kept: KeptRows

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var rows: [Int32]?
      for group in filter.groupFilters { rows = group.select(batch, of: rows) }
      rows = try conditions.select(batch, of: rows)
      if let rows, rows.isEmpty { return .more }
      let chosen = filter.gather(rows, of: batch)
      if !kept.joins(chosen), let before = try kept.take(), try emit(before) == .done { return .done }
      kept.add(chosen)
      guard kept.areMany, let all = try kept.take() else { return .more }
      return try emit(all)
    }

    mutating func endRun(emit: (Batch) throws(Diagnostic) -> Flow) throws(Diagnostic) -> Flow {
      guard let rest = try kept.take() else { return .more }
      return try emit(rest)
    }
  }

  /// The scan's columns of some rows; nil: of all.
  private func gather(_ rows: [Int32]?, of batch: Batch) -> Batch {
    let count = rows?.count ?? batch.count
    return Batch(
      columns: fields.indices.map { place in
        guard carried.isEmpty || carried[place] else { return ColumnVector(.null, count: count) }
        guard let rows, count < batch.count else { return batch.columns[fields[place]] }
        return batch.columns[fields[place]].gather(rows)
      }, count: count)
  }
}
