import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  /// The rows of a table that joins ask for, and of which the predicate of a filter above is true.
  ///
  /// A predicate that may fail comes before what joins ask for, since it has to be computed of all rows. Only of the many rows of
  /// an aggregate of which few groups are wanted those are left out first.
  /// - Parameters:
  ///   - above: the columns that something above reads; nil: all.
  ///   - filterMetrics: those of the filter.
  mutating func scan(
    _ scan: LogicalScan, _ metrics: OperatorMetrics?, _ above: Set<ColumnID>?,
    filteredBy predicate: BoundExpression? = nil, _ filterMetrics: OperatorMetrics? = nil
  ) throws(Diagnostic) -> BatchStream {
    let table = try scan.table.source.load()
    let groupFilters = restrictions.groupFilters(of: scan)
    let joinFilters = restrictions.filters(of: scan, predicate == nil ? metrics : filterMetrics)
    var conditions = restrictions.condition(of: scan).map { [$0] } ?? []
    if let predicate { conditions.append(try compiler(.scan(scan)).compile(predicate)) }
    let fields = scan.columns.map(\.field)
    let numbersRows = scan.rowNumber != nil
    let isWhole = conditions.isEmpty && joinFilters.isEmpty && groupFilters.isEmpty
    let rows = TableScan(
      table, fields: isWhole ? fields : nil, numbersRows: numbersRows, batchRows: context.batchRows,
      progress: context.cancellation.progress)
    if isWhole { return source(rows, metrics) }
    let places = fields + (numbersRows ? [table.fields.count] : [])
    let filter = ScanFilter(
      fields: places, types: LogicalPlan.scan(scan).columns.map(\.type),
      groupFilters: groupFilters,
      predicate: conditions.isEmpty ? nil : RowPredicate(.and(conditions), fields: places),
      joinFilters: joinFilters,
      carried: LogicalPlan.scan(scan).columns.marks(of: above))
    return step(source(rows, metrics), filter, filterMetrics)
  }
}
