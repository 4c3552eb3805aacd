import Columns
import Diagnostics

/// Gives each row once for each of the parts, with the part's values beside it.
struct Unpivot: StreamingOperator {
  enum Values {
    /// One for each part, whatever the row.
    case listed(ColumnVector)
    /// An expression for each part.
    case computed([PhysicalExpression], DataType)
  }

  let parts: Int
  let columns: [Values]

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(unpivot: self, batchRows: context.batchRows)
  }

  private struct Step: BatchStep {
    let unpivot: Unpivot
    let batchRows: Int

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      guard unpivot.parts > 0 else { return .more }
      let rows = max(1, batchRows / unpivot.parts)
      var start = 0
      while start < batch.count {
        let end = min(batch.count, start + rows)
        let slice = Batch(columns: batch.columns.map { $0.slice(start..<end) }, count: end - start)
        var part = 0
        while part < unpivot.parts {
          let until = min(unpivot.parts, part + max(1, batchRows))
          if try emit(unpivot.rows(of: slice, part..<until)) == .done { return .done }
          part = until
        }
        start = end
      }
      return .more
    }
  }

  private func rows(of batch: Batch, _ parts: Range<Int>) throws(Diagnostic) -> Batch {
    let order = ExpansionOrder.rows(batch.count, times: parts.count)
    var result = batch.columns.map { $0.gather(order) }
    for column in columns { result.append(try values(column, of: batch, parts)) }
    return Batch(columns: result, count: order.count)
  }

  private func values(
    _ values: Values, of batch: Batch, _ parts: Range<Int>
  ) throws(Diagnostic) -> ColumnVector {
    switch values {
    case .listed(let column):
      return column.slice(parts).gather(ExpansionOrder.parts(batch.count, times: parts.count))
    case .computed(let expressions, let type):
      var columns: [ColumnVector] = []
      for expression in expressions[parts] {
        columns.append(try ExpressionEvaluator.evaluate(expression, batch))
      }
      do throws(EvaluationFailure) {
        return try ColumnVector.concatenate(columns, type: type)
          .gather(ExpansionOrder.places(batch.count, times: parts.count))
      } catch {
        throw error.diagnostic(at: nil)
      }
    }
  }
}
