import Columns
import Diagnostics

/// Keeps the rows of which the predicate is true, and of these the ones that joins above may find partners for.
struct Filter: StreamingOperator {
  /// nil: true of all.
  let predicate: PhysicalExpression?
  var joinFilters: [PlacedJoinFilter] = []
  /// Which columns something above reads; the others are not carried on. Empty: all.
  var carried: [Bool] = []

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(filter: self, joinFilters: joinFilters.map { AttentiveJoinFilter(placed: $0) })
  }

  private struct Step: BatchStep {
    let filter: Filter
    var joinFilters: [AttentiveJoinFilter]

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var rows: [Int32]
      if let predicate = filter.predicate {
        rows = try ExpressionEvaluator.select(predicate, batch)
      } else {
        rows = allRows(batch.count)
      }
      for index in joinFilters.indices where !rows.isEmpty { joinFilters[index].narrow(&rows, of: batch) }
      if rows.isEmpty { return .more }
      return try emit(rows.count == batch.count ? batch : batch.gather(rows, carrying: filter.carried))
    }
  }
}

/// What a join asks of a column of a scan.
struct PlacedJoinFilter: Sendable {
  let filter: JoinFilter
  var place = 0
  /// Those of the operator that drops the rows, where it is measured.
  var metrics: OperatorMetrics?
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

  mutating func narrow(_ rows: inout [Int32], of batch: Batch) {
    guard resting == 0 else {
      resting -= 1
      return
    }
    let before = rows.count
    rows = placed.filter.select(batch.columns[placed.place], of: rows)
    placed.metrics?.add(dropped: before - rows.count)
    asked += before
    kept += rows.count
    guard asked >= AttentiveJoinFilter.trialRows else { return }
    // The test costs about an eighth of what a row costs that goes on to the join.
    if kept > asked - asked / 8 { resting = AttentiveJoinFilter.restBatches }
    (asked, kept) = (0, 0)
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
