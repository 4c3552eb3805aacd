/// The value below which a fraction of the values lies, between two of them as far as the fraction says: exact for exact
/// arguments. The median is that of one half.
///
/// Keeps all values; the memory is that of the column. At the end they are laid out group by group, and the
/// two values of each group are selected without sorting it.
final class QuantileState: AggregateState {
  private let argument: DataType
  private let result: DataType
  private let fractionScale: UInt8?
  private var fraction = Fraction.half
  private var groups: [UInt32] = []
  private var pieces: [ColumnVector] = []
  private var groupCount = 0
  /// The values by group, once all have come: those of group `g` are at `starts[g]..<starts[g + 1]`.
  private var doubles: [Double] = []
  private var decimals: [Int128] = []
  private var starts: [Int] = []

  /// - Parameter fractionScale: of the second argument; nil for a median, which has none.
  init(argument: DataType, fractionScale: UInt8?, result: DataType) {
    self.argument = argument
    self.fractionScale = fractionScale
    self.result = result
  }

  func grow(to count: Int) { groupCount = max(groupCount, count) }

  func update(_ arguments: [ColumnVector], groups rowGroups: [UInt32], rows: Int) throws(EvaluationFailure) {
    guard let first = arguments.first?.flattened() else { return }
    if arguments.count > 1, let given = Fraction(arguments[1], scale: fractionScale) { fraction = given }
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
    guard let other = other as? QuantileState else { return }
    if !other.pieces.isEmpty { fraction = other.fraction }
    pieces.append(contentsOf: other.pieces)
    for group in other.groups { groups.append(mapping[Int(group)]) }
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    if starts.isEmpty { layOut() }
    return result.base == .double ? doubleQuantiles(range) : try decimalQuantiles(range)
  }

  private func doubleQuantiles(_ range: Range<Int>) -> ColumnVector {
    var values = doubles
    doubles = []
    defer { doubles = values }
    var validity = ValidityMask(repeating: true, count: range.count)
    var quantiles = [Double](repeating: 0, count: range.count)
    for group in range {
      let members = starts[group]..<starts[group + 1]
      if let place = fraction.place(among: members.count) {
        let (lower, upper) = selectTwo(&values, members, place)
        quantiles[group - range.lowerBound] = between(lower, upper, place)
      } else {
        validity[group - range.lowerBound] = false
      }
    }
    return ColumnVector(.double(quantiles), validity: validity, count: range.count)
  }

  private func decimalQuantiles(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    var values = decimals
    decimals = []
    defer { decimals = values }
    var validity = ValidityMask(repeating: true, count: range.count)
    var quantiles = [Int128](repeating: 0, count: range.count)
    for group in range {
      let members = starts[group]..<starts[group + 1]
      if let place = fraction.place(among: members.count) {
        let (lower, upper) = selectTwo(&values, members, place)
        guard let value = between(lower, upper, place) else {
          throw EvaluationFailure(.overflow, row: group)
        }
        quantiles[group - range.lowerBound] = value
      } else {
        validity[group - range.lowerBound] = false
      }
    }
    return ColumnVector(.decimal(quantiles), validity: validity, count: range.count)
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

/// The two values of a range between which a place lies, equal where it is that of one; the values of the range change
/// places.
@inline(__always)
private func selectTwo<Element: Comparable & BitwiseCopyable>(
  _ values: inout [Element], _ range: Range<Int>, _ place: Fraction.Place
) -> (lower: Element, upper: Element) {
  let middle = range.lowerBound + place.index
  select(&values, range, middle)
  let lower = values[middle]
  if place.numerator == 0 { return (lower, lower) }
  // What stands behind it is no less; the least of these is the next.
  var upper = values[middle + 1]
  for index in (middle + 1)..<range.upperBound where values[index] < upper { upper = values[index] }
  return (lower, upper)
}

private func between(_ lower: Double, _ upper: Double, _ place: Fraction.Place) -> Double {
  if lower == upper { return lower }
  let share = Double(place.numerator) / Double(place.denominator)
  let distance = upper - lower
  return distance.isFinite ? lower + distance * share : lower * (1 - share) + upper * share
}

/// nil on overflow.
private func between(_ lower: Int128, _ upper: Int128, _ place: Fraction.Place) -> Int128? {
  if lower == upper { return lower }
  if place.numerator * 2 == place.denominator {
    return Decimal.add(lower, upper).map { Decimal.divideRounding($0, 2) }
  }
  let (distance, isTooFar) = upper.subtractingReportingOverflow(lower)
  let (product, isTooLarge) = distance.multipliedReportingOverflow(by: Int128(place.numerator))
  if isTooFar || isTooLarge { return nil }
  return lower + Decimal.divideRounding(product, Int128(place.denominator))
}

/// Hoare's selection (Communications of the ACM 4, 1961): puts the value of rank `place` there, with none
/// greater before it and none less behind it. The pivot is the median of three; after many bad ones the range is sorted.
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
