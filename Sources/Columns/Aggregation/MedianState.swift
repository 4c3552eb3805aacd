/// The middle value, or the mean of the middle two: exact for exact arguments.
///
/// Keeps all values; the memory is that of the column.
final class MedianState: AggregateState {
  private let argument: DataType
  private let result: DataType
  private var groups: [UInt32] = []
  private var pieces: [ColumnVector] = []
  /// Rows by group and value, made once all have come: `starts[g]..<starts[g + 1]` of `order`.
  private var sorted: (column: ColumnVector, order: [Int32], starts: [Int])?
  private var groupCount = 0

  init(argument: DataType, result: DataType) {
    self.argument = argument
    self.result = result
  }

  func grow(to count: Int) { groupCount = max(groupCount, count) }

  func update(_ arguments: [ColumnVector], groups rowGroups: [UInt32], rows: Int) throws(EvaluationFailure) {
    guard let first = arguments.first?.flattened() else { return }
    let present = rowsWithoutNull([first], rows)
    let values = try cast(first.gather(present), from: argument, to: result, isTry: false)
    pieces.append(values)
    for row in present { groups.append(rowGroups[Int(row)]) }
  }

  func merge(_ other: any AggregateState, groups mapping: [UInt32]) {
    guard let other = other as? MedianState else { return }
    pieces.append(contentsOf: other.pieces)
    groups.append(contentsOf: other.groups.map { mapping[Int($0)] })
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    let (column, order, starts) = try sortedRows()
    var builder = ColumnVectorBuilder(type: result)
    for group in range {
      let rows = starts[group]..<starts[group + 1]
      if rows.isEmpty {
        builder.append(.null)
        continue
      }
      let upper = column.value(at: Int(order[rows.lowerBound + rows.count / 2]), type: result)
      if rows.count % 2 == 1 {
        builder.append(upper)
        continue
      }
      let lower = column.value(at: Int(order[rows.lowerBound + rows.count / 2 - 1]), type: result)
      guard let middle = mean(lower, upper) else { throw EvaluationFailure(.overflow, row: group) }
      builder.append(middle)
    }
    return builder.finish()
  }

  private func mean(_ lower: Value, _ upper: Value) -> Value? {
    switch (lower, upper) {
    case (.double(let a), .double(let b)): return .double(a + (b - a) / 2)
    case (.decimal(let a), .decimal(let b)):
      return Decimal.add(a.coefficient, b.coefficient).map {
        .decimal(Decimal(coefficient: Decimal.divideRounding($0, 2), scale: a.scale))
      }
    default: return upper
    }
  }

  private func sortedRows() throws(EvaluationFailure) -> (column: ColumnVector, order: [Int32], starts: [Int])
  {
    if let sorted { return sorted }
    let column = try ColumnVector.concatenate(pieces, type: result)
    let keys = ColumnVector(.integer(groups.map { Int64($0) }), count: groups.count)
    let order = sortRows(
      [SortColumn(keys, type: .integer), SortColumn(column, type: result)], count: groups.count)
    var starts = [Int](repeating: 0, count: groupCount + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    let made = (column: column, order: order, starts: starts)
    sorted = made
    return made
  }
}
