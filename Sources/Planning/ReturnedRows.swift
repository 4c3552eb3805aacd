package import Columns
import Synchronization

/// What RETURNING shows of the rows that a statement puts into a table or takes out of it.
package struct ReturnedRows: Sendable {
  /// Where the query has the rows from.
  package enum Source: Sendable {
    /// From the statement, whose rows are held there; those that a DELETE takes out are computed by a query of their own.
    case held(ChangedRows, taken: BoundQuery?)
    /// It makes them as the statement does, so that it can cite what they are made from.
    case made
  }

  /// Tables are read as they were before the statement.
  package var query: BoundQuery
  package var source: Source

  func mapQueries(_ change: (BoundQuery) -> BoundQuery) -> ReturnedRows {
    var result = self
    result.query = change(query)
    if case .held(let rows, let taken?) = source { result.source = .held(rows, taken: change(taken)) }
    return result
  }

  func citing(unless shouldStop: @escaping () -> Bool) -> ReturnedRows {
    guard case .made = source else { return self }
    var result = self
    result.query = query.citing(unless: shouldStop)
    return result
  }
}

/// The rows of a statement that changes a table, once they are known.
package final class ChangedRows: TableSource {
  private let rows: Mutex<ColumnTable>

  init(fields: [Field]) { rows = Mutex(ColumnTable(fields: fields, batches: [])) }

  package func load() -> ColumnTable { rows.withLock { $0 } }
  package var estimatedRowCount: Int? { load().rowCount }

  package func hold(_ table: ColumnTable) { rows.withLock { $0 = table } }
}
