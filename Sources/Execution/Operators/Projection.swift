import Columns
import Diagnostics

/// Computes an expression for each column of its result.
struct Projection: StreamingOperator {
  let expressions: [PhysicalExpression]

  func makeStep(_ context: ExecutionContext) -> any BatchStep { Step(expressions: expressions) }

  private struct Step: BatchStep {
    let expressions: [PhysicalExpression]

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      var columns: [ColumnVector] = []
      columns.reserveCapacity(expressions.count)
      for expression in expressions { columns.append(try ExpressionEvaluator.evaluate(expression, batch)) }
      return try emit(Batch(columns: columns, count: batch.count))
    }
  }
}
