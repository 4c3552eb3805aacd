import Columns
import Diagnostics
import Planning
import Synchronization

/// The bounds and the step of a series, as expressions over the rows that it is made for.
struct PhysicalSeries: Sendable {
  let first: PhysicalExpression
  let last: PhysicalExpression
  let step: PhysicalExpression
  let includesLast: Bool
  let type: DataType
  let isNumbered: Bool
  let span: SourceSpan

  /// The series of each row; nil where NULL is among its bounds.
  func series(for batch: Batch) throws(Diagnostic) -> [Series?] {
    let first = try ExpressionEvaluator.evaluate(self.first, batch)
    let last = try ExpressionEvaluator.evaluate(self.last, batch)
    let step = try ExpressionEvaluator.evaluate(self.step, batch)
    let ofDays = type.base == .date
    do throws(EvaluationFailure) {
      var result: [Series?] = []
      result.reserveCapacity(batch.count)
      for row in 0..<batch.count {
        guard let from = try Series.number(first, row), let to = try Series.number(last, row),
          let by = try Series.step(step, row, ofDays: ofDays)
        else {
          result.append(nil)
          continue
        }
        result.append(try Series(from: from, to: to, by: by, includesLast: includesLast))
      }
      return result
    } catch {
      throw error.diagnostic(at: span)
    }
  }
}

/// Gives each row once for each member of its series, a batch at a time, so that whoever has enough ends the longest
/// series early.
struct SeriesRows: StreamingOperator {
  let series: PhysicalSeries

  func makeStep(_ context: ExecutionContext) -> any BatchStep {
    Step(series: series, batchRows: max(1, context.batchRows))
  }

  /// It is known only when the bounds are; mostly there are several members.
  var fanOut: Double { 16 }

  private struct Step: BatchStep {
    let series: PhysicalSeries
    let batchRows: Int
    let advance: StepAdvance? = StepAdvance()

    func process(
      _ batch: Batch, emit: (Batch) throws(Diagnostic) -> Flow
    ) throws(Diagnostic) -> Flow {
      let all = try series.series(for: batch)
      var made = Made()
      for row in all.indices {
        guard var own = all[row] else { continue }
        let total = own.remainder.map { Double($0.count) } ?? 0
        var number: Int64 = 1
        while !own.isEmpty {
          let before = made.members.count
          own.append(to: &made.members, upTo: batchRows)
          let count = made.members.count - before
          made.rows += [Int32](repeating: Int32(truncatingIfNeeded: row), count: count)
          if series.isNumbered { made.numbers += Series.members(from: number, by: 1, count: count) }
          number &+= Int64(count)
          guard made.members.count == batchRows else { break }
          let given = total > 0 ? min(1, (Double(number) - Double(count)) / total) : 0
          advance?.pass(
            (Double(row) + given) / Double(batch.count),
            total > 0 ? Double(count) / total / Double(batch.count) : 0)
          if try emit(pairs(batch, made)) == .done { return .done }
          made = Made()
        }
      }
      return made.members.isEmpty ? .more : try emit(pairs(batch, made))
    }

    private func pairs(_ batch: Batch, _ made: Made) -> Batch {
      var columns = batch.columns.map { $0.gather(made.rows) }
      columns.append(Series.column(made.members, type: series.type))
      if series.isNumbered { columns.append(ColumnVector(.integer(made.numbers), count: made.members.count)) }
      return Batch(columns: columns, count: made.members.count)
    }
  }

  /// Members, the rows that they are made for, and their places among those of one row, from 1.
  private struct Made {
    var members: [Int64] = []
    var rows: [Int32] = []
    var numbers: [Int64] = []
  }
}

/// The members of one series whose steps are of one length, so that several workers can take them.
final class SeriesSource: BatchSource {
  private let first: Int64
  private let step: Int64
  private let count: UInt64
  private let type: DataType
  private let isNumbered: Bool
  private let batchRows: UInt64
  private let position = Atomic<UInt64>(0)

  init(first: Int64, step: Int64, count: UInt64, type: DataType, isNumbered: Bool, batchRows: Int) {
    self.isNumbered = isNumbered
    self.first = first
    self.step = step
    self.count = count
    self.type = type
    self.batchRows = UInt64(max(1, batchRows))
  }

  var expectedBatches: Int { Int(clamping: count / batchRows) }

  func next() -> (sequence: Int, batch: Batch)? {
    let (place, _) = position.add(1, ordering: .relaxed)
    let (start, overflow) = place.multipliedReportingOverflow(by: batchRows)
    guard !overflow, start < count else { return nil }
    let rows = Int(min(batchRows, count - start))
    // No member is past the last, so that no sum that is one wraps round, though the product may.
    let member = first &+ Int64(bitPattern: start) &* step
    let members = Series.members(from: member, by: step, count: rows)
    var columns = [Series.column(members, type: type)]
    if isNumbered { columns.append(.rowNumbers(from: Int(clamping: start) + 1, count: rows)) }
    return (Int(clamping: place), Batch(columns: columns, count: rows))
  }
}
