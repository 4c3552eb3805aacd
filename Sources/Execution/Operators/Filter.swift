import Columns
import Diagnostics

/// Keeps the rows of which the predicate is true.
struct Filter: StreamingOperator {
  let predicate: PhysicalExpression

  func makeStep(_ context: ExecutionContext) -> any BatchStep { Step(predicate: predicate) }

  private struct Step: BatchStep {
    let predicate: PhysicalExpression

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      let rows = try ExpressionEvaluator.select(predicate, batch)
      if rows.isEmpty { return .more }
      return try emit(rows.count == batch.count ? batch : batch.gather(rows))
    }
  }
}
