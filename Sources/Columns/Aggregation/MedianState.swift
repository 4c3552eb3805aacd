/// The middle value, or the mean of the middle two: exact for exact arguments.
///
/// Keeps all values; the memory is that of the column. At the end they are laid out group by group, and the
/// middle of each group is selected without sorting it.
final class MedianState: AggregateState {
  private let argument: DataType
  private let result: DataType
  private var groups: [UInt32] = []
  private var pieces: [ColumnVector] = []
  private var groupCount = 0
  /// The values by group, once all have come: those of group `g` are at `starts[g]..<starts[g + 1]`.
  private var doubles: [Double] = []
  private var decimals: [Int128] = []
  private var starts: [Int] = []

  init(argument: DataType, result: DataType) {
    self.argument = argument
    self.result = result
  }

  func grow(to count: Int) { groupCount = max(groupCount, count) }

  func update(_ arguments: [ColumnVector], groups rowGroups: [UInt32], rows: Int) throws(EvaluationFailure) {
    guard let first = arguments.first?.flattened() else { return }
    let values = try cast(first, from: argument, to: result, isTry: false)
    guard values.validity != nil else {
      pieces.append(values)
      groups.append(contentsOf: rowGroups.prefix(rows))
      return
    }
    let present = values.validRows()
    pieces.append(values.gather(present))
    for row in present { groups.append(rowGroups[Int(row)]) }
  }

  func merge(_ other: any AggregateState, groups mapping: [UInt32]) {
    guard let other = other as? MedianState else { return }
    pieces.append(contentsOf: other.pieces)
    for group in other.groups { groups.append(mapping[Int(group)]) }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if starts.isEmpty { layOut() }
    return result.base == .double ? doubleMedians(range) : try decimalMedians(range)
  }

  private func doubleMedians(_ range: Range<Int>) -> ColumnVector {
    var values = doubles
    doubles = []
    defer { doubles = values }
    var validity = ValidityMask(repeating: true, count: range.count)
    var medians = [Double](repeating: 0, count: range.count)
    for group in range {
      if let (lower, upper) = selectMiddle(&values, starts[group]..<starts[group + 1]) {
        medians[group - range.lowerBound] = lower + (upper - lower) / 2
      } else {
        validity[group - range.lowerBound] = false
      }
    }
    return ColumnVector(.double(medians), validity: validity, count: range.count)
  }

  private func decimalMedians(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var values = decimals
    decimals = []
    defer { decimals = values }
    var validity = ValidityMask(repeating: true, count: range.count)
    var medians = [Int128](repeating: 0, count: range.count)
    for group in range {
      if let (lower, upper) = selectMiddle(&values, starts[group]..<starts[group + 1]) {
        guard let sum = Decimal.add(lower, upper) else { throw EvaluationFailure(.overflow, row: group) }
        medians[group - range.lowerBound] = lower == upper ? lower : Decimal.divideRounding(sum, 2)
      } else {
        validity[group - range.lowerBound] = false
      }
    }
    return ColumnVector(.decimal(medians), validity: validity, count: range.count)
  }

  /// Counting sort of the values by their group.
  private func layOut() {
    starts = [Int](repeating: 0, count: groupCount + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    var next = starts
    if result.base == .double {
      doubles = [Double](repeating: 0, count: groups.count)
    } else {
      decimals = [Int128](repeating: 0, count: groups.count)
    }
    var row = 0
    for piece in pieces {
      switch piece.flattened().widened.storage {
      case .double(let source): scatter(source, groups, row, &next, &doubles)
      case .decimal(let source): scatter(source, groups, row, &next, &decimals)
      default: break
      }
      row += piece.count
    }
    pieces = []
  }
}

@inline(__always)
private func scatter<Element: BitwiseCopyable>(
  _ source: [Element], _ groups: [UInt32], _ start: Int, _ next: inout [Int], _ target: inout [Element]
) {
  let from = source.span
  let group = groups.span
  var places = next.mutableSpan
  var to = target.mutableSpan
  for index in 0..<from.count {
    let slot = Int(group[start &+ index])
    to[places[slot]] = from[index]
    places[slot] &+= 1
  }
}

/// The two middle values of a range, equal where the count is odd; the values of the range change places.
@inline(__always)
private func selectMiddle<Element: Comparable & BitwiseCopyable>(
  _ values: inout [Element], _ range: Range<Int>
) -> (lower: Element, upper: Element)? {
  guard !range.isEmpty else { return nil }
  let middle = range.lowerBound + range.count / 2
  select(&values, range, middle)
  let upper = values[middle]
  if range.count % 2 == 1 { return (upper, upper) }
  // What stands before the middle is no greater than it; the greatest of these is the other middle.
  var lower = values[range.lowerBound]
  for index in range.lowerBound..<middle where values[index] > lower { lower = values[index] }
  return (lower, upper)
}

/// Hoare's selection (Communications of the ACM 4, 1961): puts the value of rank `place` there, with none
/// greater before it. The pivot is the median of three; after many bad ones the range is sorted.
@inline(__always)
private func select<Element: Comparable & BitwiseCopyable>(
  _ values: inout [Element], _ range: Range<Int>, _ place: Int
) {
  var low = range.lowerBound
  var high = range.upperBound - 1
  var rounds = 0
  while low < high {
    rounds += 1
    if rounds > 64 {
      values[low...high].sort()
      return
    }
    let a = values[low]
    let b = values[(low + high) / 2]
    let c = values[high]
    let pivot = max(min(a, b), min(max(a, b), c))
    var left = low
    var right = high
    while left <= right {
      while values[left] < pivot { left += 1 }
      while pivot < values[right] { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if place <= right {
      high = right
    } else if place >= left {
      low = left
    } else {
      return
    }
  }
}
