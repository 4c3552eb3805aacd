package import Columns
import Synchronization

/// What RETURNING shows of the rows that a statement puts into a table or takes out of it.
package struct ReturnedRows: Sendable {
  /// Reads them as `source` gives them; other tables as they were before the statement.
  package var query: BoundQuery
  package var source: ChangedRows
  /// Of a DELETE: the rows that it takes out.
  package var taken: BoundQuery?

  func mapQueries(_ change: (BoundQuery) -> BoundQuery) -> ReturnedRows {
    ReturnedRows(query: change(query), source: source, taken: taken.map(change))
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
