/// Integers taken together bit by bit.
final class BitState: AggregateState {
  private let function: AggregateFunction
  private var bits: [Int64] = []
  private var values = ValueTally(counting: false)

  init(_ function: AggregateFunction) { self.function = function }

  func grow(to count: Int) {
    bits.grow(to: count, with: function == .bitAnd ? -1 : 0)
    values.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .integer(let integers) = column.storage else {
      return
    }
    take(integers, column.validity, groups, rows)
    values.note(groups, column.validity, rows: rows, groupCount: bits.count)
  }

  private func take(_ source: [Int64], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int) {
    var target = bits
    bits = []
    switch function {
    case .bitAnd:
      for row in 0..<rows where validity?[row] ?? true { target[Int(groups[row])] &= source[row] }
    case .bitOr:
      for row in 0..<rows where validity?[row] ?? true { target[Int(groups[row])] |= source[row] }
    default:
      for row in 0..<rows where validity?[row] ?? true { target[Int(groups[row])] ^= source[row] }
    }
    bits = target
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? BitState else { return }
    // A group without values has what changes nothing.
    take(other.bits, nil, groups, groups.count)
    values.merge(other.values, groups: groups, groupCount: bits.count)
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    ColumnVector(.integer(Array(bits[range])), validity: values.validity(range), count: range.count)
  }
}
