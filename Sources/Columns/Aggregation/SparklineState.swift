/// The numbers of a group as a small line of text, in the order of the rows.
///
/// Keeps all numbers; which rows are of which group is sorted out at the end.
final class SparklineState: AggregateState {
  private var width = 0
  private var groups: [UInt32] = []
  /// Not a number where the value is missing.
  private var numbers: [Double] = []
  private var groupCount = 0
  /// The numbers in the order of their groups: those of group `g` are at `starts[g]..<starts[g + 1]`.
  private var starts: [Int] = []

  func grow(to count: Int) { groupCount = max(groupCount, count) }

  func update(_ arguments: [ColumnVector], groups rowGroups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .double(let values) = column.storage else { return }
    if arguments.count > 1, arguments[1].count > 0,
      case .integer(let given) = arguments[1].value(at: 0, type: .integer)
    {
      width = Int(given)
    }
    groups.append(contentsOf: rowGroups.prefix(rows))
    guard let validity = column.validity else { return numbers.append(contentsOf: values.prefix(rows)) }
    numbers.reserveCapacity(numbers.count + rows)
    for row in 0..<rows { numbers.append(validity[row] ? values[row] : .nan) }
  }

  /// Never called: the rows of an order-sensitive aggregate all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {}

  func finish(_ range: Range<Int>) -> ColumnVector {
    if starts.isEmpty { layOut() }
    var builder = ColumnVectorBuilder(type: .text)
    for group in range {
      let members = numbers[starts[group]..<starts[group + 1]]
      guard members.contains(where: \.isFinite) else {
        builder.append(.null)
        continue
      }
      let levels = Sparkline.levels(of: members, width: width)
      builder.append(.text(levels.map { Sparkline.signs[Int($0)] }.joined()))
    }
    return builder.finish()
  }

  /// Puts the numbers of each group beside each other, by counting.
  private func layOut() {
    starts = [Int](repeating: 0, count: groupCount + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    var (next, sorted) = (starts, [Double](repeating: .nan, count: numbers.count))
    for (row, group) in groups.enumerated() {
      sorted[next[Int(group)]] = numbers[row]
      next[Int(group)] += 1
    }
    (numbers, groups) = (sorted, [])
  }
}
