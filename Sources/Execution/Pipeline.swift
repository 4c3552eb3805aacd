import Columns
import Diagnostics
import Synchronization

extension ExecutionContext {
  /// Runs a stream to its end, or until a sink has enough. Gives the sinks, one a worker.
  ///
  /// With `workers` 1 batches come in the order of their sequence.
  func drain<Sink: BatchSink>(
    _ stream: BatchStream, workers: Int, makeSink: @Sendable () -> Sink
  ) throws(Diagnostic) -> [Sink] {
    var sinks: [Sink] = []
    var base = 0
    for segment in stream.segments {
      let source = try segment.open()
      let wanted = source.expectedBatches / max(1, batchesPerWorker)
      let count = max(1, min(workers, threads, wanted))
      while sinks.count < count { sinks.append(makeSink()) }
      let run = SegmentRun(context: self, source: source, operators: segment.operators, base: base)
      let flow = try run.execute(Array(sinks.prefix(count)))
      if flow == .done { break }
      base = run.highest + 1
    }
    if sinks.isEmpty { sinks.append(makeSink()) }
    return sinks
  }
}

/// One segment of a stream being run by some workers.
private final class SegmentRun: Sendable {
  private let context: ExecutionContext
  private let source: any BatchSource
  private let operators: [any StreamingOperator]
  private let base: Int
  private let isDone = Atomic<Bool>(false)
  private let highestSequence: Atomic<Int>
  private let failure = Mutex<Diagnostic?>(nil)
  /// What a batch of the source counts in the progress; nil where the source itself says how far it is.
  private let weight: Double?

  init(context: ExecutionContext, source: any BatchSource, operators: [any StreamingOperator], base: Int) {
    self.context = context
    self.source = source
    self.operators = operators
    self.base = base
    highestSequence = Atomic(base)
    weight = Self.weight(source, operators)
    if let weight { context.cancellation.progress.expect(parts: Int(weight) * source.expectedBatches) }
  }

  /// Steps that make fewer rows of one take about as long as reading it.
  private static let leastFanOut = 4.0
  /// Of shorter sources nobody sees how far they are.
  private static let leastBatches = 256

  private static func weight(_ source: any BatchSource, _ operators: [any StreamingOperator]) -> Double? {
    let fanOut = operators.reduce(1) { min($0 * max(1, $1.fanOut), 1e15) }
    let count = source.expectedBatches
    guard count > 0, fanOut >= leastFanOut || count >= leastBatches && !source.tellsProgress else {
      return nil
    }
    return min(fanOut * Double(QueryProgress.partsPerBatch), Double(QueryProgress.mostParts / count))
  }

  /// The highest sequence given out.
  var highest: Int { highestSequence.load(ordering: .relaxed) }

  func execute(_ sinks: [any BatchSink]) throws(Diagnostic) -> Flow {
    if sinks.count == 1 {
      try work(sinks[0])
    } else {
      // Each sink goes to one worker and comes back when all have ended.
      let lent = LentSinks(sinks)
      runWorkers(sinks.count) { index in
        do throws(Diagnostic) {
          try self.work(lent.sinks[index])
        } catch {
          self.failure.withLock { if $0 == nil { $0 = error } }
          self.isDone.store(true, ordering: .relaxed)
        }
      }
      if let error = failure.withLock({ $0 }) { throw error }
    }
    return isDone.load(ordering: .relaxed) ? .done : .more
  }

  private func work(_ sink: any BatchSink) throws(Diagnostic) {
    let chain = StepChain(operators.map { $0.makeStep(context) }, context, sink, weight: weight)
    while !isDone.load(ordering: .relaxed) {
      let run = try source.nextRun()
      guard let last = run.last else { break }
      highestSequence.max(base + last.sequence, ordering: .relaxed)
      if try chain.push(run, base) == .done { isDone.store(true, ordering: .relaxed) }
    }
  }
}

/// Sinks on their way to the workers. `@unchecked Sendable`: worker `i` uses sink `i` only.
private struct LentSinks: @unchecked Sendable {
  let sinks: [any BatchSink]
  init(_ sinks: [any BatchSink]) { self.sinks = sinks }
}

/// The steps of one worker, each handing on to the next.
private final class StepChain {
  /// A step in a place of its own, where it changes without being copied while the steps behind it run.
  private final class Slot {
    var step: any BatchStep
    init(_ step: any BatchStep) { self.step = step }
  }

  private let slots: [Slot]
  private let context: ExecutionContext
  private let sink: any BatchSink
  private var advance: ChainAdvance?

  init(_ steps: [any BatchStep], _ context: ExecutionContext, _ sink: any BatchSink, weight: Double?) {
    slots = steps.map { Slot($0) }
    advance = weight.map { ChainAdvance(steps.map(\.advance), weight: $0, context.cancellation.progress) }
    self.context = context
    self.sink = sink
  }

  /// - Parameter base: what is to be added to the sequence of each batch.
  func push(_ run: [(sequence: Int, batch: Batch)], _ base: Int) throws(Diagnostic) -> Flow {
    var end = base
    for (sequence, batch) in run {
      try context.checkCancellation()
      end = base + sequence
      if try push(batch, end, step: 0) == .done { return .done }
      advance?.endBatch()
    }
    for step in slots.indices {
      let flow = try slots[step].step.endRun { (output: Batch) throws(Diagnostic) in
        try self.emit(output, end, from: step)
      }
      if flow == .done { return .done }
    }
    return .more
  }

  private func push(_ batch: Batch, _ sequence: Int, step: Int) throws(Diagnostic) -> Flow {
    guard step < slots.count else { return try sink.consume(batch, sequence: sequence) }
    return try slots[step].step.process(batch) { (output: Batch) throws(Diagnostic) in
      try self.emit(output, sequence, from: step)
    }
  }

  private func emit(_ output: Batch, _ sequence: Int, from step: Int) throws(Diagnostic) -> Flow {
    // An empty batch goes no further, but its step hears whether to stop.
    try context.checkCancellation()
    advance?.pass(step)
    guard output.count > 0 else { return .more }
    return try push(output, sequence, step: step + 1)
  }
}
