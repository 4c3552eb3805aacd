import Columns
import Diagnostics
import Planning

/// INTERSECT and EXCEPT, with and without ALL. (UNION is one stream behind the other.)
///
/// With ALL a row stays as often as both sides have it (INTERSECT), or as the left has it more often (EXCEPT).
struct SetOperation {
  let op: LogicalSetOperation.Operator
  let all: Bool
  let types: [DataType]
  /// What is known of the values of both sides.
  let statistics: [ColumnStatistics?]

  /// The rows of `left` that stay, in their order. `right` is taken in first.
  func run(left: [Batch], right: [Batch], _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    let rows = RowSet(types: types, statistics: statistics, context.memory)
    var remaining: [Int] = []
    for batch in right {
      try context.checkCancellation()
      for number in try rows.numbers(batch) { remaining.add(Int(number)) }
    }
    var result: [Batch] = []
    var resultNumbers: [[Int]] = []
    var given: [Bool] = []
    var reasons = RowReasons(left)
    for batch in left {
      try context.checkCancellation()
      var kept: [Int32] = []
      let numbers = try rows.numbers(batch)
      reasons.note(batch, numbers: numbers, known: 0, count: rows.count)
      for (row, number) in numbers.enumerated() where keeps(Int(number), &remaining, &given) {
        kept.append(Int32(truncatingIfNeeded: row))
      }
      guard !kept.isEmpty else { continue }
      result.append(kept.count == batch.count ? batch : batch.gather(kept))
      if !reasons.isEmpty { resultNumbers.append(kept.map { Int(numbers[Int($0)]) }) }
    }
    if reasons.isEmpty { return result }
    return zip(result, resultNumbers).map { reasons.applied(to: $0, numbers: $1) }
  }

  private func keeps(_ number: Int, _ remaining: inout [Int], _ given: inout [Bool]) -> Bool {
    let inRight = number < remaining.count && remaining[number] > 0
    if all {
      if inRight { remaining[number] -= 1 }
      return inRight == (op == .intersect)
    }
    while given.count <= number { given.append(false) }
    guard inRight == (op == .intersect), !given[number] else { return false }
    given[number] = true
    return true
  }
}

extension [Int] {
  /// Counts one more at `index`, growing up to it.
  fileprivate mutating func add(_ index: Int) {
    while count <= index { append(0) }
    self[index] += 1
  }
}
