import Columns
import Diagnostics

/// Puts the rows of a query with total rows in order, and limits its groups.
struct Totals: Sendable {
  var level: PhysicalExpression
  var keys: [PhysicalExpression]
  var keyTypes: [DataType]
  var order: [PhysicalSortKey]
  var count: Int?
  var offset: Int

  func run(_ rows: Batch, _ cancellation: CancellationToken) throws(Diagnostic) -> Batch {
    let order = try Sort.order(of: rows, order, cancellation)
    let totals = TotalsOrder(
      levels: try ExpressionEvaluator.evaluate(level, rows), top: max(1, keys.count))
    let ordered = totals.rows(order: order, prefixes: try prefixGroups(rows)) { cancellation.isCancelled }
    guard let ordered else { throw .interrupted }
    return rows.gather(totals.limited(ordered, to: count, after: offset))
  }

  /// The group of each row by the first key, by the first two, and so on, but for all of them.
  private func prefixGroups(_ rows: Batch) throws(Diagnostic) -> [[UInt32]] {
    var columns: [ColumnVector] = []
    for key in keys { columns.append(try ExpressionEvaluator.evaluate(key, rows)) }
    var prefixes: [[UInt32]] = []
    for keyCount in 1..<max(1, keys.count) {
      let encoder = KeyEncoder(types: Array(keyTypes[..<keyCount]))
      var table = GroupTable(layout: encoder.layout)
      let words = encoder.encode(Array(columns[..<keyCount]), count: rows.count, insert: true)
      prefixes.append(table.insert(words, count: rows.count))
    }
    return prefixes
  }
}
