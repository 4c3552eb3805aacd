/// The value of the only row of a group: what a subquery gives that stands for a value.
final class SingleValueState: AggregateState {
  private let type: DataType
  /// The column that holds the group's row, and its place there.
  private var columns: [ColumnVector] = []
  private var places: [(column: Int32, row: Int32)] = []
  private var hasSeveral: [Bool] = []

  init(type: DataType) { self.type = type }

  func grow(to count: Int) {
    places.grow(to: count, with: (-1, -1))
    hasSeveral.grow(to: count, with: false)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first, rows > 0 else { return }
    let number = Int32(truncatingIfNeeded: columns.count)
    columns.append(column.flattened())
    for row in 0..<rows {
      let group = Int(groups[row])
      if places[group].column >= 0 {
        hasSeveral[group] = true
      } else {
        places[group] = (number, Int32(truncatingIfNeeded: row))
      }
    }
  }

  /// Never called: the rows of an order-sensitive aggregate all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {}

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var starts: [Int32] = []
    var total: Int32 = 0
    for column in columns {
      starts.append(total)
      total += Int32(truncatingIfNeeded: column.count)
    }
    var rows: [Int32] = []
    rows.reserveCapacity(range.count)
    for group in range {
      if hasSeveral[group] { throw EvaluationFailure(.moreThanOneRow, row: group) }
      let place = places[group]
      rows.append(place.column < 0 ? -1 : starts[Int(place.column)] + place.row)
    }
    guard !columns.isEmpty else { return .nulls(type: type, count: range.count) }
    return try ColumnVector.concatenate(columns, type: type).gatherOrNull(rows)
  }
}
