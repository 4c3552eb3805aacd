import Columns
import Diagnostics
import Planning

/// INTERSECT ALL and EXCEPT ALL of rows of which only the first columns are compared, and the others ride along.
///
/// A row of the left stands against the next equal row of the right that is still free. INTERSECT gives the
/// pairs, the right's further columns behind the left's; EXCEPT the left rows that stay alone.
struct PairedSetOperation {
  let op: LogicalSetOperation.Operator
  let comparedTypes: [DataType]
  /// Of the right's further columns.
  let carriedTypes: [DataType]

  func run(left: [Batch], right: [Batch], _ context: ExecutionContext) throws(Diagnostic) -> [Batch] {
    let rows = RowSet(types: comparedTypes, context.memory)
    // Of each distinct row, the places of those on the right, the first one last.
    var free: [[Int32]] = []
    var place: Int32 = 0
    for batch in right {
      try context.checkCancellation()
      for number in try rows.numbers(compared(batch)) {
        while free.count <= Int(number) { free.append([]) }
        free[Int(number)].append(place)
        place += 1
      }
    }
    for number in free.indices { free[number].reverse() }
    let carried = try carriedColumns(right)
    var result: [Batch] = []
    for batch in left {
      try context.checkCancellation()
      var kept: [Int32] = []
      var partners: [Int32] = []
      for (row, number) in try rows.numbers(compared(batch)).enumerated() {
        let partner = Int(number) < free.count ? free[Int(number)].popLast() : nil
        guard (partner != nil) == (op == .intersect) else { continue }
        kept.append(Int32(truncatingIfNeeded: row))
        if let partner { partners.append(partner) }
      }
      if kept.isEmpty { continue }
      result.append(
        Batch(columns: batch.gather(kept).columns + carried.map { $0.gather(partners) }, count: kept.count))
    }
    return result
  }

  private func compared(_ batch: Batch) -> Batch {
    Batch(columns: Array(batch.columns.prefix(comparedTypes.count)), count: batch.count)
  }

  private func carriedColumns(_ right: [Batch]) throws(Diagnostic) -> [ColumnVector] {
    guard op == .intersect else { return [] }
    var columns: [ColumnVector] = []
    for (index, type) in carriedTypes.enumerated() {
      columns.append(try concatenated(right.map { $0.columns[comparedTypes.count + index] }, type))
    }
    return columns
  }
}
