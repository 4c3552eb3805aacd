import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  mutating func join(_ join: LogicalJoin, _ metrics: OperatorMetrics?) throws(Diagnostic) -> BatchStream {
    if join.kind == .right { return try rightJoin(join, metrics) }
    if join.givesOneSide { return try existenceJoin(join, metrics) }
    if let known = try restriction(of: join) {
      restrictions.merge(known.sets) { _, new in new }
      let right = try stream(join.right)
      return try joined(join, probe: BatchStream(TableScan(known.left.sliced())), build: right, metrics)
    }
    let left = try stream(join.left)
    let right = try stream(join.right)
    return try joined(join, probe: left, build: right, metrics)
  }

  /// A right join is the left join of the sides exchanged, with the columns put back in order.
  private mutating func rightJoin(
    _ join: LogicalJoin, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let left = try stream(join.left)
    let right = try stream(join.right)
    let exchanged = LogicalJoin(
      kind: .left, left: join.right, right: join.left,
      keys: join.keys.map {
        LogicalJoin.Key(left: $0.right, right: $0.left, matchesNulls: $0.matchesNulls)
      }, residual: join.residual)
    let stream = try joined(exchanged, probe: right, build: left, metrics)
    let width = join.right.columns.count
    let order = Array(width..<(width + join.left.columns.count)) + Array(0..<width)
    return stream.appending(Projection(expressions: order.map { .column($0) }))
  }

  /// `join.left` is probed with, `join.right` is built.
  private func joined(
    _ join: LogicalJoin, probe: BatchStream, build: BatchStream, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let buildTypes = join.right.columns.map(\.type)
    let start = metrics == nil ? 0 : monotonicNanoseconds()
    let rows = try context.collectColumns(build, types: buildTypes)
    var residual: PhysicalExpression?
    if let condition = join.residual {
      residual = try ExpressionCompiler(join.left.columns + join.right.columns, context).compile(condition)
    }
    let matches = join.kind == .full ? BuildMatches(count: rows.count) : nil
    let keepsProbeRows = join.kind == .left || join.kind == .full
    let step: any StreamingOperator
    if join.keys.isEmpty {
      step = NestedLoopJoin(
        build: rows.sliced(), buildTypes: buildTypes, condition: residual, keepsProbeRows: keepsProbeRows,
        matches: matches)
    } else {
      step = HashJoin(
        build: JoinBuild(rows: rows, table: try table(join, rows), types: buildTypes),
        probeKeys: try ExpressionCompiler(join.left.columns, context).compile(join.keys.map(\.left)),
        residual: residual, keepsProbeRows: keepsProbeRows, matches: matches)
    }
    metrics?.add(nanoseconds: monotonicNanoseconds() - start)
    let stream = probe.appending(metrics.map { MeteredOperator(inner: step, metrics: $0) } ?? step)
    guard let matches else { return stream }
    return try full(stream, matches, rows, join.left.columns.map(\.type))
  }

  func table(_ join: LogicalJoin, _ rows: Batch) throws(Diagnostic) -> JoinTable {
    let compiler = ExpressionCompiler(join.right.columns, context)
    var keys: [ColumnVector] = []
    for key in join.keys {
      keys.append(try ExpressionEvaluator.evaluate(compiler.compile(key.right), rows).flattened())
    }
    // A hash, a place in the chains and the key's words for each row.
    try context.memory.reserve(rows: rows.count, of: [], and: 16 + 8 * keys.count)
    // The probe side's values may lie outside the build side's bounds, so the layout uses none.
    let cancellation = context.cancellation
    let table = JoinTable(
      keys: keys, types: join.keys.map(\.right.type), statistics: [],
      matchesNulls: join.keys.map(\.matchesNulls), count: rows.count,
      shouldStop: { cancellation.isCancelled })
    try context.checkCancellation()
    return table
  }

  /// The pairs of a full join, and behind them the build rows that found none.
  private func full(
    _ stream: BatchStream, _ matches: BuildMatches, _ rows: Batch, _ probeTypes: [DataType]
  ) throws(Diagnostic) -> BatchStream {
    let memory = context.memory
    let pairs = try context.drain(stream, workers: 1) { Collector(memory) }[0].entries.map(\.batch)
    let unmatched = matches.unmatched
    var columns = probeTypes.map { ColumnVector.nulls(type: $0, count: unmatched.count) }
    columns += rows.columns.map { $0.gather(unmatched) }
    return BatchStream(TableScan(pairs + Batch(columns: columns, count: unmatched.count).sliced()))
  }
}
