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
    var stream = base
    if steps > 1 {
      context.workingTables[recursion.table] = batches
      var planner = PhysicalPlanner(context, metrics: metrics)
      stream = try planner.stream(recursion.step)
    }
    let types = recursion.columns.map(\.type)
    let found = try context.collectColumns(stream, types: types).sliced(by: context.batchRows)
    batches = []
    position = 0
    for batch in found where batch.count > 0 {
      let fresh = try unknownRows(of: batch)
      if fresh.count > 0 { batches.append(fresh) }
    }
  }

  /// Those that no step has given before.
  private func unknownRows(of batch: Batch) throws(Diagnostic) -> Batch {
    guard let known else { return batch }
    let compared = Batch(columns: Array(batch.columns.prefix(recursion.compared)), count: batch.count)
    let fresh = try known.insert(compared)
    return fresh.count == batch.count ? batch : batch.gather(fresh)
  }
}
