import Columns
import Diagnostics
import Planning

/// What must hold of a pair of rows beside that their keys are equal.
struct PairCondition: Sendable {
  private let expression: PhysicalExpression
  /// Which columns of each side it reads.
  private let marks: (left: [Bool], right: [Bool])

  init(_ expression: PhysicalExpression, leftCount: Int, rightCount: Int) {
    self.expression = expression
    let places = expression.places
    marks = (
      (0..<leftCount).map { places.contains($0) }, (0..<rightCount).map { places.contains(leftCount + $0) }
    )
  }

  /// Those of the pairs for which it holds, by their number.
  func select(
    _ left: Batch, _ leftRows: [Int32], _ right: Batch, _ rightRows: [Int32]
  ) throws(Diagnostic) -> [Int32] {
    let columns =
      left.gather(leftRows, carrying: marks.left).columns
      + right.gather(rightRows, carrying: marks.right).columns
    return try ExpressionEvaluator.select(expression, Batch(columns: columns, count: leftRows.count))
  }
}

/// Keeps the rows of the probe side (left) that have a partner on the build side (right), or those that have none.
struct ExistenceProbe: StreamingOperator {
  let build: JoinBuild
  let probeKeys: [PhysicalExpression]
  let residual: PairCondition?
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
          let rows = try residual.select(batch, probe, join.build.rows, build)
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
  private let residual: PairCondition?
  private let prober: JoinProber
  private var marks: [Bool]

  init(build: JoinBuild, probeKeys: [PhysicalExpression], residual: PairCondition?) {
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
      let rows = try residual.select(build.rows, partners, batch, probe)
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
