package import Columns
package import Diagnostics

/// Whether whoever takes batches wants more of them.
package enum Flow: Sendable { case more, done }

/// Gives batches to whichever worker asks. Called from several threads.
package protocol BatchSource: Sendable {
  /// The next batch and its place in the order of the rows; nil once there are no more.
  func next() throws(Diagnostic) -> (sequence: Int, batch: Batch)?
  /// The next batches, each behind the one before it in the order of the rows; none once there are no more. Steps may put
  /// the rows of one run together.
  func nextRun() throws(Diagnostic) -> [(sequence: Int, batch: Batch)]
  /// About how many batches there will be, to decide how many workers are worth their while.
  var expectedBatches: Int { get }
  /// Whether it says by itself how many batches it has given.
  var tellsProgress: Bool { get }
}

extension BatchSource {
  package var tellsProgress: Bool { false }

  package func nextRun() throws(Diagnostic) -> [(sequence: Int, batch: Batch)] {
    try next().map { [$0] } ?? []
  }
}

/// What one worker does to each batch on its way; owned by that worker.
package protocol BatchStep {
  mutating func process(
    _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
  ) throws(Diagnostic) -> Flow
  /// Gives the rows that were kept back, at the end of a run.
  mutating func endRun(emit: (Batch) throws(Diagnostic) -> Flow) throws(Diagnostic) -> Flow
  /// Where it says how far it is, if it makes many rows of one.
  var advance: StepAdvance? { get }
}

extension BatchStep {
  package var advance: StepAdvance? { nil }

  package mutating func endRun(emit: (Batch) throws(Diagnostic) -> Flow) throws(Diagnostic) -> Flow { .more }
}

/// An operator that needs no more than one batch at a time.
package protocol StreamingOperator: Sendable {
  func makeStep(_ context: ExecutionContext) -> any BatchStep
  /// About how many rows it makes, or looks at, for one.
  var fanOut: Double { get }
}

extension StreamingOperator {
  package var fanOut: Double { 1 }
}

/// Where a pipeline ends; owned by one worker.
package protocol BatchSink: AnyObject {
  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow
}

/// Rows on their way: sources one after the other, each with the steps that its batches go through.
package struct BatchStream: Sendable {
  struct Segment: Sendable {
    /// Opened once the segments before it have ended: the unmatched rows of a full join are known only then.
    var open: @Sendable () throws(Diagnostic) -> any BatchSource
    var operators: [any StreamingOperator] = []
    /// Whether each opening gives rows from the first on.
    var isRepeatable = false
  }

  var segments: [Segment]

  init(_ source: any BatchSource) { segments = [Segment(open: { () throws(Diagnostic) in source })] }
  init(segments: [Segment]) { self.segments = segments }

  func appending(_ step: any StreamingOperator) -> BatchStream {
    var stream = self
    for index in stream.segments.indices { stream.segments[index].operators.append(step) }
    return stream
  }
}
