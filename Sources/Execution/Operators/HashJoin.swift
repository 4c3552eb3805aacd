import Columns
import Diagnostics
import Planning
import Synchronization

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

/// Where the partners of probe rows are found.
enum PairLookup: Sendable {
  /// By keys that are equal.
  case keys(JoinTable)
  /// By one key that is less or greater.
  case range(RangeTable)

  enum Prober {
    case keys(JoinProber)
    case range(RangeTable)

    func probe(_ keys: [ColumnVector], count: Int) -> JoinMatches {
      switch self {
      case .keys(let prober): prober.probe(keys, count: count)
      case .range(let table): table.probe(keys[0], count: count)
      }
    }
  }

  /// For one worker.
  func makeProber() -> Prober {
    switch self {
    case .keys(let table): .keys(table.makeProber())
    case .range(let table): .range(table)
    }
  }

  /// About how many rows are found for one.
  var rowsPerKey: Double {
    switch self {
    case .keys(let table): table.rowsPerKey
    case .range(let table): table.rowsPerKey
    }
  }
}

/// Pairs each row of the probe side (left) with the rows of the build side (right) that its keys find, and of
/// these keeps the pairs of which the residual is true.
struct HashJoin: StreamingOperator {
  /// The build side.
  let rows: Batch
  let types: [DataType]
  let lookup: PairLookup
  let probeKeys: [PhysicalExpression]
  let residual: PhysicalExpression?
  /// LEFT and FULL: a probe row without a pair comes once, with NULLs.
  let keepsProbeRows: Bool
  /// FULL: notes which build rows found a pair.
  let matches: BuildMatches?
  /// Which columns of the probe side, and which of the build side, something above or the residual reads.
  let carried: (probe: [Bool], build: [Bool])

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(join: self, prober: lookup.makeProber(), marks: matches?.makeMarks())
  }

  var fanOut: Double { lookup.rowsPerKey }

  private struct Step: BatchStep {
    let join: HashJoin
    let prober: PairLookup.Prober
    let marks: MatchMarks?
    let advance: StepAdvance? = StepAdvance()

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var keys: [ColumnVector] = []
      for key in join.probeKeys { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
      var pairs = prober.probe(keys, count: batch.count)
      if join.keepsProbeRows, join.residual == nil, marks == nil {
        return try processInOrder(batch, &pairs, emit)
      }
      let isOneToOne = pairs.isOneToOne
      var paired = [Bool](repeating: false, count: join.keepsProbeRows ? batch.count : 0)
      while let (probe, build) = pairs.next(limit: Batch.capacity) {
        if let first = probe.first, let last = probe.last {
          // The pairs of one row may go over several batches.
          advance?.pass(Double(first) / Double(batch.count), Double(last - first + 1) / Double(batch.count))
        }
        let flow = try join.emitPairs(batch, probe, build, isOneToOne, &paired, marks, emit)
        if flow == .done { return .done }
      }
      return join.keepsProbeRows ? try join.emitUnpaired(batch, paired, emit) : .more
    }

    /// The probe rows as they come, those without a pair among them.
    private func processInOrder(
      _ batch: Batch, _ pairs: inout JoinMatches, _ emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      while let (probe, build) = pairs.nextOuter(limit: Batch.capacity) {
        if let first = probe.first, let last = probe.last {
          advance?.pass(Double(first) / Double(batch.count), Double(last - first + 1) / Double(batch.count))
        }
        let isWhole = pairs.isAtMostOne && probe.count == batch.count
        var columns = (isWhole ? batch : batch.gather(probe, carrying: join.carried.probe)).columns
        columns += join.rows.gatherOrNull(build, carrying: join.carried.build).columns
        if try emit(Batch(columns: columns, count: probe.count)) == .done { return .done }
      }
      return .more
    }
  }

  /// - Parameter isOneToOne: whether the probe rows are all those of the batch, in their order.
  fileprivate func emitPairs(
    _ batch: Batch, _ probe: [Int32], _ build: [Int32], _ isOneToOne: Bool, _ paired: inout [Bool],
    _ marks: MatchMarks?, _ emit: (Batch) throws(Diagnostic) -> Flow
  ) throws(Diagnostic) -> Flow {
    let isWhole = isOneToOne && probe.count == batch.count
    var columns = (isWhole ? batch : batch.gather(probe, carrying: carried.probe)).columns
    columns += rows.gather(build, carrying: carried.build).columns
    var pairs = Batch(columns: columns, count: probe.count)
    var probe = probe
    var build = build
    if let residual {
      let kept = try ExpressionEvaluator.select(residual, pairs)
      if kept.count < pairs.count {
        pairs = pairs.gather(kept)
        probe = compose(probe, kept)
        build = compose(build, kept)
      }
    }
    if keepsProbeRows { for row in probe { paired[Int(row)] = true } }
    marks?.note(build)
    return try emit(pairs)
  }

  fileprivate func emitUnpaired(
    _ batch: Batch, _ paired: [Bool], _ emit: (Batch) throws(Diagnostic) -> Flow
  ) throws(Diagnostic) -> Flow {
    let rows = selectRows(paired, equalTo: false)
    if rows.isEmpty { return .more }
    var columns = batch.gather(rows, carrying: carried.probe).columns
    columns += types.map { ColumnVector.nulls(type: $0, count: rows.count) }
    return try emit(Batch(columns: columns, count: rows.count))
  }
}

/// Which rows of a build side found a pair, as each worker has noted.
final class BuildMatches: Sendable {
  private let count: Int
  private let workers = Mutex<[MatchMarks]>([])

  init(count: Int) { self.count = count }

  /// For one worker.
  func makeMarks() -> MatchMarks {
    let marks = MatchMarks(count: count)
    workers.withLock { $0.append(marks) }
    return marks
  }

  /// The rows without a pair, once all workers have ended.
  var unmatched: [Int32] {
    var matched = [Bool](repeating: false, count: count)
    for marks in workers.withLock({ $0 }) { marks.add(to: &matched) }
    return selectRows(matched, equalTo: false)
  }
}

/// The rows of a build side for which one worker has found a pair.
///
/// `@unchecked Sendable`: only that worker notes rows, and they are read when it has ended.
final class MatchMarks: @unchecked Sendable {
  private var matched: [Bool]

  fileprivate init(count: Int) { matched = [Bool](repeating: false, count: count) }

  func note(_ rows: [Int32]) {
    for row in rows { matched[Int(row)] = true }
  }

  fileprivate func add(to all: inout [Bool]) {
    for row in matched.indices where matched[row] { all[row] = true }
  }
}
