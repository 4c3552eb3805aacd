import Columns
import Diagnostics
import Planning

/// The rows of a recursive query, step by step: whoever takes them asks for a further step by asking for more, so that
/// a limit above ends a recursion that would not end.
///
/// `@unchecked Sendable`: it expects one batch, so that one worker asks.
final class Recursion: BatchSource, @unchecked Sendable {
  /// Steps after which a recursion is taken for an endless one.
  static let maximumSteps = 1_000_000

  private let base: BatchStream
  private let recursion: LogicalRecursion
  private let metrics: [OperatorMetrics]
  private var context: ExecutionContext
  private let working = WorkingRows()
  private let kept: StepBuilds
  /// What gives the rows of each further step, if nothing of it was computed of the rows of one.
  private var step: BatchStream?
  /// The rows of all steps, if none may come twice.
  private let known: RowSet?
  private var batches: [Batch] = []
  private var position = 0
  private var sequence = 0
  private var steps = 0

  /// - Parameter metrics: of the operators of the step, if they are measured.
  init(
    _ base: BatchStream, _ recursion: LogicalRecursion, metrics: [OperatorMetrics],
    _ context: ExecutionContext
  ) {
    self.base = base
    self.recursion = recursion
    self.metrics = metrics
    self.context = context
    self.context.workingTables[recursion.table] = working
    kept = StepBuilds(workingTable: recursion.table)
    known =
      recursion.all
      ? nil : RowSet(types: recursion.columns.prefix(recursion.compared).map(\.type), context.memory)
  }

  var expectedBatches: Int { 1 }

  func next() throws(Diagnostic) -> (sequence: Int, batch: Batch)? {
    if position == batches.count { try takeStep() }
    guard position < batches.count else { return nil }
    defer {
      position += 1
      sequence += 1
    }
    return (sequence, batches[position])
  }

  private func takeStep() throws(Diagnostic) {
    if steps > 0, batches.isEmpty { return }
    try context.checkCancellation()
    steps += 1
    guard steps <= Self.maximumSteps else {
      throw Diagnostic(
        .endlessRecursion, "`\(recursion.name)` still finds rows after a million steps", at: nil,
        hint: "end it by a condition in its second part, by UNION in place of UNION ALL, or by LIMIT")
    }
    let stream = steps == 1 ? base : try planStep()
    let types = recursion.columns.map(\.type)
    let found = try context.collectColumns(stream, types: types).sliced(by: context.batchRows)
    batches = []
    position = 0
    for batch in found where batch.count > 0 {
      let fresh = try unknownRows(of: batch)
      if fresh.count > 0 { batches.append(fresh) }
    }
  }

  /// The next step over the rows found last. It is planned anew where rows were read on the way to it, as a build side is that
  /// depends on them.
  private func planStep() throws(Diagnostic) -> BatchStream {
    working.replace(by: batches)
    if let step { return step }
    var planner = PhysicalPlanner(context, metrics: metrics, kept: kept)
    let stream = try planner.stream(recursion.step)
    if !working.isRead, stream.segments.allSatisfy(\.isRepeatable) { step = stream }
    return stream
  }

  /// Those that no step has given before.
  private func unknownRows(of batch: Batch) throws(Diagnostic) -> Batch {
    guard let known else { return batch }
    let compared = Batch(columns: Array(batch.columns.prefix(recursion.compared)), count: batch.count)
    let fresh = try known.insert(compared)
    return fresh.count == batch.count ? batch : batch.gather(fresh)
  }
}
