package import Columns
package import Diagnostics
import Planning
import Synchronization

/// A table created in a session: its rows are replaced as a whole by each change, so that a query that is
/// reading it keeps the rows it started with.
package final class SessionTable: TableSource {
  private let current: Mutex<ColumnTable>

  package init(fields: [Field], batches: [Batch] = []) {
    current = Mutex(ColumnTable(fields: fields, computed: batches))
  }

  package func load() -> ColumnTable { current.withLock { $0 } }
  package var estimatedRowCount: Int? { load().rowCount }

  /// Adds rows that have the table's columns, in order and of its types.
  package func append(_ batches: [Batch]) throws(Diagnostic) {
    let table = load()
    var all = table.batches
    for batch in batches where batch.count > 0 {
      if let last = all.last, last.count + batch.count <= Batch.capacity {
        all[all.count - 1] = try SessionTable.joined(last, batch, table.fields)
      } else {
        all.append(Batch(columns: batch.columns.map { $0.flattened() }, count: batch.count))
      }
    }
    let longer = ColumnTable(fields: table.fields, batches: all)
    current.withLock { $0 = longer }
  }

  /// Row by row insertion must not leave a batch for each row.
  private static func joined(_ left: Batch, _ right: Batch, _ fields: [Field]) throws(Diagnostic) -> Batch {
    var columns: [ColumnVector] = []
    for (index, field) in fields.enumerated() {
      columns.append(try concatenated([left.columns[index], right.columns[index]], field.type))
    }
    return Batch(columns: columns, count: left.count + right.count)
  }
}

extension ColumnTable {
  /// A table of rows that were computed, which may hold constants.
  fileprivate convenience init(fields: [Field], computed batches: [Batch]) {
    self.init(
      fields: fields,
      batches: batches.map { Batch(columns: $0.columns.map { $0.flattened() }, count: $0.count) })
  }
}
