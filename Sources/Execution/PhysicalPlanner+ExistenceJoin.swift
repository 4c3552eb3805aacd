import Columns
import Diagnostics
import Planning

extension PhysicalPlanner {
  /// Semi and anti joins. The side that is thought to be much smaller is held in memory.
  mutating func existenceJoin(
    _ join: LogicalJoin, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    if let kept, kept.isSame(join.right), !kept.isSame(join.left) { return try probed(join, metrics) }
    let cardinality = Cardinality()
    let isLeftSmall = cardinality.rows(of: join.left) * 2 < cardinality.rows(of: join.right)
    return isLeftSmall ? try marked(join, metrics) : try probed(join, metrics)
  }

  /// Each row of the left side is looked up among those of the right one.
  private mutating func probed(
    _ join: LogicalJoin, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    let (build, left) = try inExchangedOrder(join) { planner throws(Diagnostic) in
      let build = try planner.buildSide(join, metrics)
      if join.kind == .semi { try planner.pushJoinFilters(of: join, build) }
      return build
    }
    let step: any StreamingOperator = ExistenceProbe(
      build: try joinBuild(join, build),
      probeKeys: try ExpressionCompiler(join.left.columns, context).compile(join.keys.map(\.left)),
      residual: try residual(join), keepsMatched: join.kind == .semi)
    return left.appending(metrics.map { MeteredOperator(inner: step, metrics: $0) } ?? step)
  }

  /// The left side is held in memory, and the rows of the right one mark their partners in it.
  private mutating func marked(
    _ join: LogicalJoin, _ metrics: OperatorMetrics?
  ) throws(Diagnostic) -> BatchStream {
    var exchanged = join
    exchanged.left = join.right
    exchanged.right = join.left
    exchanged.keys = join.keys.map {
      LogicalJoin.Key(left: $0.right, right: $0.left, matchesNulls: $0.matchesNulls)
    }
    let side = try buildSide(exchanged, metrics)
    // Rows without a partner mark nothing, whether marked rows are wanted or others.
    try pushJoinFilters(of: exchanged, side)
    let build = try joinBuild(exchanged, side)
    let right = try stream(join.right)
    let start = metrics == nil ? 0 : monotonicNanoseconds()
    defer { metrics?.add(nanoseconds: monotonicNanoseconds() - start) }
    let keys = try ExpressionCompiler(join.right.columns, context).compile(join.keys.map(\.right))
    let condition = try residual(join)
    let sinks = try context.drain(right, workers: context.threads) {
      ExistenceMarks(build: build, probeKeys: keys, residual: condition)
    }
    let kept = ExistenceMarks.rows(marked: join.kind == .semi, by: sinks)
    metrics?.add(rows: kept.count)
    return BatchStream(TableScan(build.rows.gather(kept).sliced()))
  }

  private func joinBuild(_ join: LogicalJoin, _ side: BuildSide) throws(Diagnostic) -> JoinBuild {
    let index = if let table = side.table { table } else { try table(join, side.rows) }
    return JoinBuild(rows: side.rows, table: index, types: join.right.columns.map(\.type))
  }

  /// Over the columns of the left side, then of the right one.
  private func residual(_ join: LogicalJoin) throws(Diagnostic) -> PairCondition? {
    guard let condition = join.residual else { return nil }
    let (left, right) = (join.left.columns, join.right.columns)
    return PairCondition(
      try ExpressionCompiler(left + right, context).compile(condition), leftCount: left.count,
      rightCount: right.count)
  }
}
