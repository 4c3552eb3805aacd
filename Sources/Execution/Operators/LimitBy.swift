import Columns
import Diagnostics

/// Of the rows that have the same keys keeps so many, in the order in which they come: one worker.
final class LimitBy: BatchSink {
  private let keys: [PhysicalExpression]
  private let rows: RowSet
  private let wanted: Range<Int>
  private let memory: MemoryBudget
  /// How many rows of each key have come.
  private var seen: [Int] = []
  private(set) var batches: [Batch] = []

  init(
    keys: [PhysicalExpression], types: [DataType], count: Int?, offset: Int, _ memory: MemoryBudget
  ) {
    self.keys = keys
    rows = RowSet(types: types, memory)
    let (end, overflow) = offset.addingReportingOverflow(count ?? Int.max)
    wanted = offset..<(overflow ? Int.max : end)
    self.memory = memory
  }

  func consume(_ batch: Batch, sequence: Int) throws(Diagnostic) -> Flow {
    var columns: [ColumnVector] = []
    for key in keys { columns.append(try ExpressionEvaluator.evaluate(key, batch)) }
    let numbers = try rows.numbers(Batch(columns: columns, count: batch.count))
    let known = seen.count
    let kept = ranks(numbers, &seen).indicesWithin(wanted)
    try memory.reserve((seen.count - known) * 8)
    if kept.isEmpty { return .more }
    let result = kept.count == batch.count ? batch : batch.gather(kept)
    try memory.reserve(result)
    batches.append(result)
    return .more
  }

  /// How many rows of its key came before each row.
  private func ranks(_ numbers: [UInt32], _ seen: inout [Int]) -> [Int] {
    var ranks: [Int] = []
    ranks.reserveCapacity(numbers.count)
    for number in numbers {
      let place = Int(number)
      while seen.count <= place { seen.append(0) }
      ranks.append(seen[place])
      seen[place] += 1
    }
    return ranks
  }
}

extension [Int] {
  fileprivate func indicesWithin(_ range: Range<Int>) -> [Int32] {
    indices.filter { range.contains(self[$0]) }.map { Int32(truncatingIfNeeded: $0) }
  }
}
