import Columns
import Diagnostics

/// A sort key over the columns of the input.
struct PhysicalSortKey: Sendable {
  var expression: PhysicalExpression
  var type: DataType
  var descending: Bool
  var nullsFirst: Bool
}

/// All rows in the order of the keys; rows that tie keep their order.
enum Sort {
  /// - Parameters:
  ///   - range: which of the ordered rows to give; nil for all.
  ///   - types: of the rows' columns.
  static func run(
    _ rows: Batch, _ keys: [PhysicalSortKey], range: Range<Int>? = nil, types: [DataType],
    _ context: ExecutionContext
  ) throws(Diagnostic) -> Batch {
    // The order, the words of the keys, and the rows once more.
    try context.memory.reserve(rows: rows.count, of: types, and: 4 + 16 * keys.count)
    return try run(rows, keys, range: range, context.cancellation)
  }

  static func run(
    _ rows: Batch, _ keys: [PhysicalSortKey], range: Range<Int>? = nil, _ cancellation: CancellationToken
  ) throws(Diagnostic) -> Batch {
    rows.gather(try order(of: rows, keys, range: range, cancellation))
  }

  static func order(
    of rows: Batch, _ keys: [PhysicalSortKey], range: Range<Int>? = nil, _ cancellation: CancellationToken
  ) throws(Diagnostic) -> [Int32] {
    var columns: [SortColumn] = []
    for key in keys {
      columns.append(
        SortColumn(
          try ExpressionEvaluator.evaluate(key.expression, rows), type: key.type,
          descending: key.descending, nullsFirst: key.nullsFirst))
    }
    let order = sortRows(columns, count: rows.count, range: range) { cancellation.isCancelled }
    guard let order else { throw .interrupted }
    return order
  }
}
