import Columns
import Planning

extension Session {
  /// The calendar year in which the budget year starts that a result tells of: the one of the report, if all rows
  /// come from the data and that tells one report.
  package func budgetYear(of result: ResultSet) -> Int32? {
    guard result.isOfDataset, let table = catalog.table(named: "reports"), table.kind == .dataset,
      let field = table.fields.firstIndex(where: { $0.name == "period" && $0.type.base == .period }),
      let rows = try? table.source.load(), rows.rowCount == 1, let batch = rows.batches.first,
      case .period(let year) = batch.columns[field].value(at: 0, type: .period)
    else { return nil }
    return year
  }
}

extension BoundQuery {
  /// Whether tables are read, and all of them belong to data packages.
  var readsOnlyDataset: Bool {
    var kinds: Set<CatalogTable.Kind> = []
    for plan in [plan] + subqueries {
      plan.walk { if case .scan(let scan) = $0 { kinds.insert(scan.table.kind) } }
    }
    return kinds == [.dataset]
  }
}
