import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  /// - Parameter above: the columns that something above the join reads; nil: all.
  mutating func join(
    _ join: LogicalJoin, _ above: Set<ColumnID>?, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    if join.kind == .right { return try rightJoin(join, above, metrics) }
    if join.givesOneSide { return try existenceJoin(join, metrics) }
    if let known = try restriction(of: join) {
      restrict(to: known.sets)
      let right = try buildSide(join, metrics)
      return try joined(
        join, probe: BatchStream(TableScan(known.left.sliced())), build: right, above, metrics)
    }
    // The build side comes first, so that what it has can be asked for where the probe side's tables are read.
    let (right, left) = try inExchangedOrder(join) { planner throws(Diagnostic) in
      let right = try planner.buildSide(join, metrics)
      if join.kind == .inner { try planner.pushJoinFilters(of: join, right) }
      return right
    }
    return try joined(join, probe: left, build: right, above, metrics)
  }

  /// The right side of a join, then the stream of its left one, which are numbered the other way round.
  mutating func inExchangedOrder<Side>(
    _ join: LogicalJoin, _ right: (inout PhysicalPlanner) throws(Diagnostic) -> Side
  ) throws(Diagnostic) -> (right: Side, left: BatchStream) {
    let left = nextOperator
    nextOperator += join.left.extent.operators
    let side = try right(&self)
    let end = nextOperator
    nextOperator = left
    let stream = try stream(join.left)
    nextOperator = end
    return (side, stream)
  }

  /// A right join is the left join of the sides exchanged, with the columns put back in order.
  private mutating func rightJoin(
    _ join: LogicalJoin, _ above: Set<ColumnID>?, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let exchanged = LogicalJoin(
      kind: .left, left: join.right, right: join.left,
      keys: join.keys.map {
        LogicalJoin.Key(left: $0.right, right: $0.left, matchesNulls: $0.matchesNulls)
      }, residual: join.residual)
    let left = try buildSide(exchanged, metrics)
    let right = try stream(join.right)
    let stream = try joined(exchanged, probe: right, build: left, above, metrics)
    let width = join.right.columns.count
    let order = Array(width..<(width + join.left.columns.count)) + Array(0..<width)
    return stream.appending(Projection(expressions: order.map { .column($0) }))
  }

  /// `join.right`; what is the same in all steps of a recursion is made in the first of them.
  mutating func buildSide(
    _ join: LogicalJoin, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BuildSide {
    guard let kept, kept.isSame(join.right) else { return try newBuildSide(join, metrics) }
    let number = nextOperator
    if let side = kept[number] {
      nextOperator += join.right.extent.operators
      return side
    }
    // What other joins ask for in this step is not what they ask for in the next.
    let asked = restrictions
    restrictions = ScanRestrictions()
    defer { restrictions = asked }
    var side = try newBuildSide(join, metrics)
    side.number = number
    kept[number] = side
    return side
  }

  private mutating func newBuildSide(
    _ join: LogicalJoin, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BuildSide {
    let stream = try stream(join.right)
    let start = metrics == nil ? 0 : monotonicNanoseconds()
    defer { metrics?.add(nanoseconds: monotonicNanoseconds() - start) }
    let rows = try context.collectColumns(stream, types: join.right.columns.map(\.type))
    let isIndexed = join.givesOneSide || !join.keys.isEmpty
    return BuildSide(rows: rows, table: isIndexed ? try table(join, rows) : nil)
  }

  /// `join.left` is probed with.
  private func joined(
    _ join: LogicalJoin, probe: BatchStream, build: BuildSide, _ above: Set<ColumnID>?,
    _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let buildTypes = join.right.columns.map(\.type)
    var read = above
    let probeColumns = join.left.columns
    let range = build.table == nil ? try rangeLookup(join, build.rows) : nil
    var residual: PhysicalExpression?
    if let condition = range.map(\.rest) ?? join.residual {
      residual = try ExpressionCompiler(join.left.columns + join.right.columns, context).compile(condition)
      read?.formUnion(condition.referencedColumns)
    }
    let carried = (probe: join.left.columns.marks(of: read), build: join.right.columns.marks(of: read))
    // Keys that nobody reads any more are let go.
    let rows = build.rows.carrying(carried.build)
    let matches = join.kind == .full ? BuildMatches(count: rows.count) : nil
    let keepsProbeRows = join.kind == .left || join.kind == .full
    let step: any StreamingOperator
    if let lookup = build.table.map(PairLookup.keys) ?? range.map({ .range($0.table) }) {
      let keys = range.map { [$0.probeKey] } ?? join.keys.map(\.left)
      step = HashJoin(
        rows: rows, types: buildTypes, lookup: lookup,
        probeKeys: try ExpressionCompiler(probeColumns, context).compile(keys), residual: residual,
        keepsProbeRows: keepsProbeRows, matches: matches, carried: carried)
    } else {
      step = NestedLoopJoin(
        build: rows.sliced(), buildTypes: buildTypes, condition: residual, keepsProbeRows: keepsProbeRows,
        matches: matches)
    }
    let stream = probe.appending(metrics.map { MeteredOperator(inner: step, metrics: $0) } ?? step)
    guard let matches else { return stream }
    return try full(stream, matches, rows, join.left.columns.map(\.type), metrics)
  }

  func table(_ join: LogicalJoin, _ rows: Batch) throws(Diagnostic) -> JoinTable {
    let compiler = ExpressionCompiler(join.right.columns, context)
    var keys: [ColumnVector] = []
    for key in join.keys { keys.append(try ExpressionEvaluator.evaluate(compiler.compile(key.right), rows)) }
    try context.memory.reserve(rows: rows.count, of: [], and: JoinTable.bytesPerRow(keyCount: keys.count))
    let table = JoinTable(
      keys: keys, types: join.keys.map(\.right.type), matchesNulls: join.keys.map(\.matchesNulls),
      count: rows.count, runner: context.runner(forRows: rows.count))
    try context.checkCancellation()
    try context.memory.reserve(table.textBytes)
    return table
  }

  /// The pairs of a full join, and behind them the build rows that found none, which are known when all pairs are.
  private func full(
    _ stream: BatchStream, _ matches: BuildMatches, _ rows: Batch, _ probeTypes: [DataType],
    _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    // Each worker has a mark for each row.
    try context.memory.reserve(rows: rows.count, of: [], and: context.threads)
    let rest = BatchStream.Segment(open: {
      let unmatched = matches.unmatched
      var columns = probeTypes.map { ColumnVector.nulls(type: $0, count: unmatched.count) }
      columns += rows.columns.map { $0.gather(unmatched) }
      let scan = TableScan(Batch(columns: columns, count: unmatched.count).sliced())
      return metrics.map { MeteredSource(scan, $0) } ?? scan
    })
    return BatchStream(segments: stream.segments + [rest])
  }
}

extension [PlanColumn] {
  /// Which of them are in the set; empty if all are.
  func marks(of columns: Set<ColumnID>?) -> [Bool] {
    guard let columns else { return [] }
    let marks = map { columns.contains($0.id) }
    return marks.contains(false) ? marks : []
  }
}
