import Columns
import Diagnostics
import Synchronization

/// A function of a window.
struct PhysicalWindowCall: Sendable {
  enum Function: Sendable {
    /// Of the row's place.
    case number(WindowFunction)
    /// Of another row.
    case value(WindowFunction, ignoresNulls: Bool)
    case aggregate(AggregateDescription)
  }

  var function: Function
  var arguments: [PhysicalExpression]
  var argumentTypes: [DataType]
  var type: DataType
  var frame: WindowFrame
  var start: PhysicalFrameLimit?
  var end: PhysicalFrameLimit?
  var filter: PhysicalExpression?
  var orderBy: [PhysicalSortKey] = []
  var span: SourceSpan
}

/// Of a RANGE: a row's key, and the key up to which its frame reaches.
struct PhysicalFrameLimit: Sendable {
  var key: PhysicalExpression
  var limit: PhysicalExpression
  var type: DataType
  var descending: Bool
}

/// Rows with the results of window functions beside them, in the order of the input.
///
/// Rows are brought together by their partitions, whole partitions are shared out to the workers, and each puts
/// the rows of its own in order and computes the functions over them.
struct Window: Sendable {
  /// Rows that are worth a worker's while.
  private static let segmentRows = 1 << 14

  var partition: [PhysicalExpression]
  var partitionTypes: [DataType]
  var partitionStatistics: [ColumnStatistics?]
  var order: [PhysicalSortKey]
  var calls: [PhysicalWindowCall]
  /// Of the input's columns.
  var types: [DataType]

  /// Gives the batches of the input, with the results behind their columns.
  func run(_ stream: BatchStream, _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    let input = WindowInput(batches: try context.collect(stream), types: types, context)
    guard input.count > 0 else { return [] }
    try context.checkRowCount(input.count)
    // Places, partitions and frames, and what each function gives.
    try context.memory.reserve(input.count * (32 + 24 * calls.count))
    let partitions = try partitions(of: input)
    let order = try order(of: input, context)
    var columns: [WindowColumns] = []
    for call in calls { columns.append(try WindowColumns(call, input, context)) }
    let segments = partitions.segments(
      ofRows: max(Self.segmentRows, input.count / (4 * context.threads)))
    let results = try compute(segments, partitions, order, columns, context)
    return try WindowOutput(results, calls: calls, columns: columns).batches(of: input, context)
  }

  private func partitions(of input: WindowInput) throws(Diagnostic) -> WindowPartitions {
    guard !partition.isEmpty else { return WindowPartitions(rowCount: input.count) }
    var keys: [ColumnVector] = []
    for (key, type) in zip(partition, partitionTypes) { keys.append(try input.column(key, type)) }
    let encoder = KeyEncoder(types: partitionTypes, statistics: partitionStatistics)
    var table = GroupTable(layout: encoder.layout)
    let words = encoder.encode(keys, count: input.count, insert: true)
    return WindowPartitions(numbers: table.insert(words, count: input.count), count: table.count)
  }

  private func order(
    of input: WindowInput, _ context: ExecutionContext
  ) throws(Diagnostic) -> WindowOrder {
    var columns: [SortColumn] = []
    for key in order {
      columns.append(
        SortColumn(
          try input.column(key.expression, key.type), type: key.type, descending: key.descending,
          nullsFirst: key.nullsFirst))
    }
    let cancellation = context.cancellation
    guard let order = WindowOrder(columns, count: input.count, shouldStop: { cancellation.isCancelled })
    else { throw .interrupted }
    return order
  }

  /// What each segment gives, in the order of the segments.
  private func compute(
    _ segments: [Range<Int>], _ partitions: WindowPartitions, _ order: WindowOrder,
    _ columns: [WindowColumns], _ context: ExecutionContext
  ) throws(Diagnostic) -> [SegmentResult] {
    let next = Atomic<Int>(0)
    let failure = Mutex<(segment: Int, diagnostic: Diagnostic)?>(nil)
    let results = Mutex([SegmentResult?](repeating: nil, count: segments.count))
    let calls = self.calls
    runWorkers(min(context.threads, segments.count)) { _ in
      while true {
        let (number, _) = next.add(1, ordering: .relaxed)
        guard number < segments.count, failure.withLock({ $0 == nil }) else { break }
        do throws(Diagnostic) {
          let segment = order.segment(partitions, segments[number]) { context.cancellation.isCancelled }
          guard let segment else { throw .interrupted }
          let result = try SegmentResult(segment, calls, columns, context)
          results.withLock { $0[number] = result }
        } catch {
          failure.withLock { if $0 == nil { $0 = (number, error) } }
        }
      }
    }
    if let (_, diagnostic) = failure.withLock({ $0 }) { throw diagnostic }
    return results.withLock { $0.compactMap(\.self) }
  }
}

/// The input of a window, whole.
struct WindowInput: Sendable {
  let batches: [Batch]
  let count: Int
  private let types: [DataType]
  private let context: ExecutionContext

  init(batches: [Batch], types: [DataType], _ context: ExecutionContext) {
    self.batches = batches
    self.types = types
    self.context = context
    count = batches.reduce(0) { $0 + $1.count }
  }

  /// The expression of all rows.
  func column(_ expression: PhysicalExpression, _ type: DataType) throws(Diagnostic) -> ColumnVector {
    if case .constant(let value) = expression {
      var column = value
      column.count = count
      return column
    }
    var parts: [ColumnVector] = []
    for batch in batches {
      try context.checkCancellation()
      parts.append(try ExpressionEvaluator.evaluate(expression, batch))
    }
    return try concatenated(parts, type)
  }

  /// The rows for which the condition holds.
  func mask(_ condition: PhysicalExpression) throws(Diagnostic) -> ValidityMask {
    var mask = ValidityMask(repeating: false, count: count)
    var start = 0
    for batch in batches {
      try context.checkCancellation()
      for row in try ExpressionEvaluator.select(condition, batch) { mask[start + Int(row)] = true }
      start += batch.count
    }
    return mask
  }

  /// The expression of the rows for which the condition holds; NULL elsewhere.
  func column(
    _ expression: PhysicalExpression, _ type: DataType, where condition: PhysicalExpression?
  ) throws(Diagnostic) -> ColumnVector {
    guard let condition else { return try column(expression, type) }
    var parts: [ColumnVector] = []
    for batch in batches {
      try context.checkCancellation()
      let rows = try ExpressionEvaluator.select(condition, batch)
      let column = try ExpressionEvaluator.evaluate(expression, batch.gather(rows))
      do throws(EvaluationFailure) {
        parts.append(
          try ColumnVector.merge([ColumnPart(rows: rows, column: column)], type: type, count: batch.count))
      } catch { throw error.diagnostic(at: nil) }
    }
    return try concatenated(parts, type)
  }
}
