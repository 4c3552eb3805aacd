import Columns
import Diagnostics
import Planning
import Synchronization

/// The rows of plans that several places of a statement read: computed when the first asks for them.
final class SharedRows: Sendable {
  private let definitions: [LogicalPlan]
  private let metrics: [[OperatorMetrics]]
  private let known = Mutex<[Int: [Batch]]>([:])

  /// - Parameter metrics: for each definition those of its operators, if they are measured.
  init(_ definitions: [LogicalPlan], metrics: [[OperatorMetrics]] = []) {
    self.definitions = definitions
    self.metrics = metrics
  }

  /// What a join asks for above one use restricts nothing here.
  func rows(of use: LogicalShared, _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    if let batches = known.withLock({ $0[use.number] }) { return batches }
    guard use.number < definitions.count else {
      throw Diagnostic(.internalError, "what \(use.number) shares is not known", at: nil)
    }
    var planner = PhysicalPlanner(context, metrics: use.number < metrics.count ? metrics[use.number] : [])
    let batches = try context.collect(planner.stream(definitions[use.number]))
    known.withLock { $0[use.number] = batches }
    return batches
  }
}
