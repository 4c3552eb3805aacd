import Columns
import Diagnostics

extension ExecutionContext {
  /// All rows of the stream, and beside each the aggregates over all of them.
  func spread(
    _ stream: BatchStream, _ aggregates: [PhysicalAggregate], types: [DataType]
  ) throws(Diagnostic) -> [Batch] {
    let rows = try collect(stream)
    let plan = HashAggregatePlan(keys: [], keyTypes: [], keyStatistics: [], aggregates: aggregates)
    let totals = try aggregate(BatchStream(TableScan(rows)), plan, types: types, rowBound: nil)
    guard let total = totals.first else { return [] }
    return rows.map { batch in
      let beside = zip(total.columns, aggregates).map { column, aggregate in
        let type = aggregate.description.resultType
        return ColumnVector.constant(column.value(at: 0, type: type), type: type, count: batch.count)
      }
      return Batch(columns: batch.columns + beside, count: batch.count)
    }
  }
}
