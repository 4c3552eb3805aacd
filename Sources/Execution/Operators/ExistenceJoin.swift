import Columns
import Diagnostics
import Planning

/// Keeps the rows of the probe side (left) that have a partner on the build side (right), or those that have none.
struct ExistenceProbe: StreamingOperator {
  let build: JoinBuild
  let probeKeys: [PhysicalExpression]
  let residual: PhysicalExpression?
  /// SEMI; otherwise ANTI.
  let keepsMatched: Bool

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(join: self, prober: build.table.makeProber())
  }

  private struct Step: BatchStep {
    let join: ExistenceProbe
    let prober: JoinProber

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var keys: [ColumnVector] = []
      for key in join.probeKeys { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
      var pairs = prober.probe(keys, count: batch.count)
      var matched = pairs.matched
      if let residual = join.residual {
        matched = [Bool](repeating: false, count: batch.count)
        while let (probe, build) = pairs.next(limit: Batch.capacity) {
          let columns =
            batch.columns.map { $0.gather(probe) } + join.build.rows.columns.map { $0.gather(build) }
          let rows = try ExpressionEvaluator.select(residual, Batch(columns: columns, count: probe.count))
          for row in rows { matched[Int(probe[Int(row)])] = true }
        }
      }
      let rows = selectRows(matched, equalTo: join.keepsMatched)
      if rows.isEmpty { return .more }
      return try emit(rows.count == batch.count ? batch : batch.gather(rows))
    }
  }
}

/// Notes which rows of a build side (left) have a partner among the rows that come (right).
final class ExistenceMarks: BatchSink {
  private let build: JoinBuild
  private let probeKeys: [PhysicalExpression]
  private let residual: PhysicalExpression?
  private let prober: JoinProber
  private var marks: [Bool]

  init(build: JoinBuild, probeKeys: [PhysicalExpression], residual: PhysicalExpression?) {
    self.build = build
    self.probeKeys = probeKeys
    self.residual = residual
    prober = build.table.makeProber()
    marks = [Bool](repeating: false, count: build.rows.count)
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    var keys: [ColumnVector] = []
    for key in probeKeys { keys.append(try ExpressionEvaluator.evaluate(key, batch)) }
    var pairs = prober.probe(keys, count: batch.count)
    while let (probe, partners) = pairs.next(limit: Batch.capacity) {
      guard let residual else {
        for row in partners { marks[Int(row)] = true }
        continue
      }
      let columns = build.rows.columns.map { $0.gather(partners) } + batch.columns.map { $0.gather(probe) }
      let rows = try ExpressionEvaluator.select(residual, Batch(columns: columns, count: probe.count))
      for row in rows { marks[Int(partners[Int(row)])] = true }
    }
    return .more
  }

  /// The build rows that some worker has marked, or that none has.
  static func rows(marked: Bool, by sinks: [ExistenceMarks]) -> [Int32] {
    var marks = sinks[0].marks
    for sink in sinks.dropFirst() {
      for row in marks.indices where sink.marks[row] { marks[row] = true }
    }
    return selectRows(marks, equalTo: marked)
  }
}
