import Columns
import Diagnostics
import Glibc
import Synchronization

/// What EXPLAIN ANALYZE tells of one operator: the rows it gave and the time it took without its inputs.
package final class OperatorMetrics: Sendable {
  private let rowCount = Atomic<Int>(0)
  private let nanoseconds = Atomic<Int>(0)
  private let droppedCount = Atomic<Int>(0)

  package init() {}

  package var rows: Int { rowCount.load(ordering: .relaxed) }
  /// The rows that it left out since joins above it have no partners for them.
  package var dropped: Int { droppedCount.load(ordering: .relaxed) }
  /// Summed over the workers.
  package var time: Int { nanoseconds.load(ordering: .relaxed) }

  func add(rows: Int) { rowCount.add(rows, ordering: .relaxed) }
  func add(dropped: Int) { droppedCount.add(dropped, ordering: .relaxed) }
  func add(nanoseconds: Int) { self.nanoseconds.add(nanoseconds, ordering: .relaxed) }
}

/// Nanoseconds of a clock that only goes forward.
package func monotonicNanoseconds() -> Int {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
}

/// A streaming operator that is being measured.
struct MeteredOperator: StreamingOperator {
  let inner: any StreamingOperator
  let metrics: OperatorMetrics

  var fanOut: Double { inner.fanOut }

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(inner: inner.makeStep(context), metrics: metrics)
  }

  private struct Step: BatchStep {
    var inner: any BatchStep
    let metrics: OperatorMetrics
    var advance: StepAdvance? { inner.advance }

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      try measure(batch, emit)
    }

    mutating func endRun(emit: (Batch) throws(Diagnostic) -> Flow) throws(Diagnostic) -> Flow {
      try measure(nil, emit)
    }

    /// - Parameter batch: nil at the end of a run.
    private mutating func measure(
      _ batch: Batch?, _ emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      let metrics = metrics
      let start = monotonicNanoseconds()
      var elsewhere = 0
      func measured(_ output: Batch) throws(Diagnostic) -> Flow {
        metrics.add(rows: output.count)
        let left = monotonicNanoseconds()
        let flow = try emit(output)
        elsewhere += monotonicNanoseconds() - left
        return flow
      }
      let flow =
        if let batch { try inner.process(batch, emit: measured) } else { try inner.endRun(emit: measured) }
      metrics.add(nanoseconds: monotonicNanoseconds() - start - elsewhere)
      return flow
    }
  }
}

/// A source that is being measured.
final class MeteredSource: BatchSource {
  private let inner: any BatchSource
  private let metrics: OperatorMetrics

  init(_ inner: any BatchSource, _ metrics: OperatorMetrics) {
    self.inner = inner
    self.metrics = metrics
  }

  var expectedBatches: Int { inner.expectedBatches }
  var tellsProgress: Bool { inner.tellsProgress }

  func next() throws(Diagnostic) -> (sequence: Int, batch: Batch)? {
    let start = monotonicNanoseconds()
    let next = try inner.next()
    metrics.add(nanoseconds: monotonicNanoseconds() - start)
    metrics.add(rows: next?.batch.count ?? 0)
    return next
  }

  func nextRun() throws(Diagnostic) -> [(sequence: Int, batch: Batch)] {
    let start = monotonicNanoseconds()
    let run = try inner.nextRun()
    metrics.add(nanoseconds: monotonicNanoseconds() - start)
    metrics.add(rows: run.reduce(0) { $0 + $1.batch.count })
    return run
  }
}
