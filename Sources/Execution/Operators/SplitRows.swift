import Columns
import Diagnostics

/// Gives each row once for each part of a text.
struct SplitRows: StreamingOperator {
  let text: PhysicalExpression
  let separator: PhysicalExpression
  let isPattern: Bool
  let isNumbered: Bool
  let span: SourceSpan

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(split: self, batchRows: max(1, context.batchRows), limits: context.workLimits)
  }

  private struct Step: BatchStep {
    let split: SplitRows
    let batchRows: Int
    let limits: WorkLimits
    /// The pattern of the rows before, which mostly is that of all.
    var known: (pattern: [UInt8], matcher: RegularExpression)?

    mutating func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      let texts = try ExpressionEvaluator.evaluate(split.text, batch)
      let separators = try ExpressionEvaluator.evaluate(split.separator, batch)
      var found = SplitTexts()
      for row in 0..<batch.count {
        guard let text = texts.textBytes(at: row), let separator = try separator(separators, row) else {
          continue
        }
        var splitter = TextSplitter(text, at: separator)
        var number: Int64 = 1
        while found.append(&splitter, of: row, number: &number, upTo: batchRows) {
          if try emit(split.pairs(batch, found)) == .done { return .done }
          found = SplitTexts()
        }
      }
      return found.count == 0 ? .more : try emit(split.pairs(batch, found))
    }

    /// nil for a pattern that is NULL.
    private mutating func separator(
      _ separators: ColumnVector, _ row: Int
    ) throws(Diagnostic) -> TextSplitter.Separator? {
      let bytes = separators.textBytes(at: row)
      guard split.isPattern else { return bytes.map { .text($0) } ?? .nothing }
      guard let bytes else { return nil }
      if let known, known.pattern == bytes { return .matches(of: known.matcher) }
      do throws(EvaluationFailure) {
        let matcher = try RegularExpression.taking(bytes, ofRow: row, limits)
        known = (bytes, matcher)
        return .matches(of: matcher)
      } catch {
        throw error.diagnostic(at: split.span)
      }
    }
  }

  private func pairs(_ batch: Batch, _ found: SplitTexts) throws(Diagnostic) -> Batch {
    var columns = batch.columns.map { $0.gather(found.rows) }
    do throws(EvaluationFailure) {
      columns.append(try found.column())
    } catch {
      throw error.diagnostic(at: span)
    }
    if isNumbered { columns.append(ColumnVector(.integer(found.numbers), count: found.count)) }
    return Batch(columns: columns, count: found.count)
  }
}
