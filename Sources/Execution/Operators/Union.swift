import Columns
import Diagnostics

/// Hands batches on as they are: the place at which UNION ALL is measured.
struct PassThrough: StreamingOperator {
  func makeStep(_ context: ExecutionContext) -> any BatchStep { Step() }

  private struct Step: BatchStep {
    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow { try emit(batch) }
  }
}
