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
  /// Over the columns of the scan; nil: true of all rows.
  let predicate: RowPredicate?
  let joinFilters: [PlacedJoinFilter]
  /// Which columns something above reads; the others are not carried on. Empty: all.
  let carried: [Bool]

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(
      filter: self, joinFilters: joinFilters.map { AttentiveJoinFilter(placed: $0) },
      kept: KeptRows(types: types))
  }

  private struct Step: BatchStep {
    let filter: ScanFilter
    var joinFilters: [AttentiveJoinFilter]
    /// Rows that are few, kept back to go on together: each batch costs the steps behind as much as some hundred rows.
    var kept: KeptRows

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var rows = try filter.predicate?.select(batch)
      for index in joinFilters.indices where rows.map({ !$0.isEmpty }) ?? true {
        joinFilters[index].narrow(&rows, of: batch)
      }
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

/// What a join asks of a column of a table.
struct PlacedJoinFilter: Sendable {
  let filter: JoinFilter
  let field: Int
  /// Those of the operator that drops the rows, where it is measured.
  let metrics: OperatorMetrics?
}

/// A join filter that rests while it drops few rows: the join would leave them out itself.
private struct AttentiveJoinFilter {
  let placed: PlacedJoinFilter
  private var asked = 0
  private var kept = 0
  /// Batches for which it still rests.
  private var resting = 0

  private static let trialRows = 4 * Batch.capacity
  private static let restBatches = 60

  init(placed: PlacedJoinFilter) { self.placed = placed }

  /// - Parameter rows: nil: all of the batch.
  mutating func narrow(_ rows: inout [Int32]?, of batch: Batch) {
    guard resting == 0 else {
      resting -= 1
      return
    }
    let before = rows ?? allRows(batch.count)
    let chosen = placed.filter.select(batch.columns[placed.field], of: before)
    rows = chosen
    placed.metrics?.add(dropped: before.count - chosen.count)
    asked += before.count
    kept += chosen.count
    guard asked >= AttentiveJoinFilter.trialRows else { return }
    // The test costs about an eighth of what a row costs that goes on to the join.
    if kept > asked - asked / 8 { resting = AttentiveJoinFilter.restBatches }
    (asked, kept) = (0, 0)
  }
}
