import Columns
import Diagnostics
import Planning

/// The build side of a join, whole.
final class JoinBuild: Sendable {
  let rows: Batch
  let table: JoinTable
  let types: [DataType]

  init(rows: Batch, table: JoinTable, types: [DataType]) {
    self.rows = rows
    self.table = table
    self.types = types
  }
}

/// Pairs each row of the probe side (left) with the rows of the build side (right) that have its keys, and of
/// these keeps the pairs of which the residual is true.
struct HashJoin: StreamingOperator {
  let build: JoinBuild
  let probeKeys: [PhysicalExpression]
  let residual: PhysicalExpression?
  /// LEFT and FULL: a probe row without a pair comes once, with NULLs.
  let keepsProbeRows: Bool
  /// FULL: notes which build rows found a pair.
  let matches: BuildMatches?
  /// Which columns of the probe side, and which of the build side, something above or the residual reads.
  let carried: (probe: [Bool], build: [Bool])

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(join: self, prober: build.table.makeProber())
  }

  var fanOut: Double { build.table.rowsPerKey }

  private struct Step: BatchStep {
    let join: HashJoin
    let prober: JoinProber
    let advance: StepAdvance? = StepAdvance()

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var keys: [ColumnVector] = []
      for key in join.probeKeys { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
      var pairs = prober.probe(keys, count: batch.count)
      let isOneToOne = pairs.isOneToOne
      var paired = [Bool](repeating: false, count: join.keepsProbeRows ? batch.count : 0)
      while let (probe, build) = pairs.next(limit: Batch.capacity) {
        if let first = probe.first, let last = probe.last {
          // The pairs of one row may go over several batches.
          advance?.pass(Double(first) / Double(batch.count), Double(last - first + 1) / Double(batch.count))
        }
        let flow = try join.emitPairs(batch, probe, build, isOneToOne, &paired, emit)
        if flow == .done { return .done }
      }
      return join.keepsProbeRows ? try join.emitUnpaired(batch, paired, emit) : .more
    }
  }

  /// - Parameter isOneToOne: whether the probe rows are all those of the batch, in their order.
  fileprivate func emitPairs(
    _ batch: Batch, _ probe: [Int32], _ build: [Int32], _ isOneToOne: Bool, _ paired: inout [Bool],
    _ emit: (Batch) throws(Diagnostic) -> Flow
  ) throws(Diagnostic) -> Flow {
    let isWhole = isOneToOne && probe.count == batch.count
    var columns = (isWhole ? batch : batch.gather(probe, carrying: carried.probe)).columns
    columns += self.build.rows.gather(build, carrying: carried.build).columns
    var pairs = Batch(columns: columns, count: probe.count)
    var probe = probe
    var build = build
    if let residual {
      let rows = try ExpressionEvaluator.select(residual, pairs)
      if rows.count < pairs.count {
        pairs = pairs.gather(rows)
        probe = compose(probe, rows)
        build = compose(build, rows)
      }
    }
    if keepsProbeRows { for row in probe { paired[Int(row)] = true } }
    matches?.note(build)
    return try emit(pairs)
  }

  fileprivate func emitUnpaired(
    _ batch: Batch, _ paired: [Bool], _ emit: (Batch) throws(Diagnostic) -> Flow
  ) throws(Diagnostic) -> Flow {
    let rows = selectRows(paired, equalTo: false)
    if rows.isEmpty { return .more }
    var columns = batch.gather(rows, carrying: carried.probe).columns
    columns += build.types.map { ColumnVector.nulls(type: $0, count: rows.count) }
    return try emit(Batch(columns: columns, count: rows.count))
  }
}

/// Which rows of a build side found a pair.
///
/// `@unchecked Sendable`: the pipeline of a full join runs on one worker, and the marks are read after it.
final class BuildMatches: @unchecked Sendable {
  private var matched: [Bool]

  init(count: Int) { matched = [Bool](repeating: false, count: count) }

  func note(_ rows: [Int32]) {
    for row in rows { matched[Int(row)] = true }
  }

  /// The rows without a pair.
  var unmatched: [Int32] { matched.indices.filter { !matched[$0] }.map { Int32(truncatingIfNeeded: $0) } }
}
