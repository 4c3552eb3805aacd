import Columns
import Diagnostics

/// Pairs every row of the probe side (left) with every row of the build side (right), and keeps the pairs of
/// which the condition is true. For joins without an equality.
///
/// One side of each batch of pairs is a single row, which stands as constants, so that nothing is copied.
struct NestedLoopJoin: StreamingOperator {
  let build: [Batch]
  let buildTypes: [DataType]
  let condition: PhysicalExpression?
  let keepsProbeRows: Bool
  let matches: BuildMatches?

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(join: self, marks: matches?.makeMarks())
  }

  var fanOut: Double { Double(build.reduce(0) { $0 + $1.count }) }

  private struct Step: BatchStep {
    let join: NestedLoopJoin
    let marks: MatchMarks?
    let advance: StepAdvance? = StepAdvance()

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var paired = [Bool](repeating: false, count: join.keepsProbeRows ? batch.count : 0)
      let part = 1 / Double(max(1, batch.count * join.build.count))
      for row in 0..<batch.count {
        var start = 0
        for (place, build) in join.build.enumerated() {
          advance?.pass(Double(row * join.build.count + place) * part, part)
          let pairs = batch.pairing(row, with: build)
          let flow = try join.emitPairs(pairs, row, start, &paired, marks, emit)
          if flow == .done { return .done }
          start += build.count
        }
      }
      return join.keepsProbeRows ? try join.emitUnpaired(batch, paired, emit) : .more
    }
  }

  fileprivate func emitPairs(
    _ pairs: Batch, _ row: Int, _ start: Int, _ paired: inout [Bool], _ marks: MatchMarks?,
    _ emit: (Batch) throws(Diagnostic) -> Flow
  ) throws(Diagnostic) -> Flow {
    let rows =
      try condition.map { (condition) throws(Diagnostic) in
        try ExpressionEvaluator.select(condition, pairs)
      } ?? allRows(pairs.count)
    // An empty batch goes nowhere, but the pipeline hears whether to stop.
    if rows.isEmpty { return try emit(Batch(columns: [], count: 0)) }
    if keepsProbeRows { paired[row] = true }
    marks?.note(rows.map { $0 + Int32(truncatingIfNeeded: start) })
    return try emit(rows.count == pairs.count ? pairs : pairs.gather(rows))
  }

  fileprivate func emitUnpaired(
    _ batch: Batch, _ paired: [Bool], _ emit: (Batch) throws(Diagnostic) -> Flow
  ) throws(Diagnostic) -> Flow {
    let rows = paired.indices.filter { !paired[$0] }.map { Int32(truncatingIfNeeded: $0) }
    if rows.isEmpty { return .more }
    var columns = batch.columns.map { $0.gather(rows) }
    columns += buildTypes.map { ColumnVector.nulls(type: $0, count: rows.count) }
    return try emit(Batch(columns: columns, count: rows.count))
  }
}

extension Batch {
  /// One row of this batch beside all rows of another.
  fileprivate func pairing(_ row: Int, with other: Batch) -> Batch {
    let place = [Int32(truncatingIfNeeded: row)]
    var columns: [ColumnVector] = []
    columns.reserveCapacity(self.columns.count + other.columns.count)
    for column in self.columns {
      var one = column.gather(place)
      one.isConstant = true
      one.count = other.count
      columns.append(one)
    }
    columns += other.columns
    return Batch(columns: columns, count: other.count)
  }
}
