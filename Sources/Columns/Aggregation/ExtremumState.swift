/// Least or greatest value of a fixed-width type.
///
/// Generic inside; the final classes below make it monomorphic for each storage.
class FixedExtremumState<Element: Comparable & BitwiseCopyable>: AggregateState {
  fileprivate let wantsGreater: Bool
  private var best: [Element] = []
  private var hasValue: [Bool] = []
  private let initial: Element

  init(wantsGreater: Bool, initial: Element) {
    self.wantsGreater = wantsGreater
    self.initial = initial
  }

  /// The column's values and mask, if it is of this storage.
  func values(of column: ColumnVector) -> [Element]? { nil }
  func storage(of values: [Element]) -> ColumnVector.Storage { .null }

  func grow(to count: Int) {
    best.grow(to: count, with: initial)
    hasValue.grow(to: count, with: false)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), let source = values(of: column) else { return }
    take(source, column.validity, groups, rows)
  }

  fileprivate var hasOneGroup: Bool { best.count == 1 }

  fileprivate func take(_ source: [Element], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int) {
    var target = best
    var marks = hasValue
    best = []
    hasValue = []
    extremes(source, validity, groups, rows, wantsGreater, &target, &marks)
    best = target
    hasValue = marks
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? Self else { return }
    var validity = ValidityMask(repeating: true, count: groups.count)
    for group in groups.indices where !other.hasValue[group] { validity[group] = false }
    take(other.best, validity, groups, groups.count)
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    var validity = ValidityMask(repeating: true, count: range.count)
    for group in range where !hasValue[group] { validity[group - range.lowerBound] = false }
    return ColumnVector(storage(of: Array(best[range])), validity: validity, count: range.count)
  }
}

@inline(__always)
private func extremes<Element: Comparable & BitwiseCopyable>(
  _ values: [Element], _ validity: ValidityMask?, _ groups: [UInt32], _ rows: Int, _ wantsGreater: Bool,
  _ best: inout [Element], _ marks: inout [Bool]
) {
  let source = values.span
  if best.count == 1 {
    let known = marks[0] ? best[0] : nil
    if let value = extreme(source, validity, rows, wantsGreater: wantsGreater, from: known) {
      best[0] = value
      marks[0] = true
    }
    return
  }
  let group = groups.span
  var target = best.mutableSpan
  var mark = marks.mutableSpan
  for row in 0..<rows where validity?[row] ?? true {
    let slot = Int(truncatingIfNeeded: group[row])
    let value = source[row]
    if !mark[slot] || (wantsGreater ? value > target[slot] : value < target[slot]) {
      target[slot] = value
      mark[slot] = true
    }
  }
}

final class IntegerExtremumState: FixedExtremumState<Int64> {
  init(wantsGreater: Bool) { super.init(wantsGreater: wantsGreater, initial: 0) }
  override func values(of column: ColumnVector) -> [Int64]? {
    if case .integer(let values) = column.storage { values } else { nil }
  }
  override func storage(of values: [Int64]) -> ColumnVector.Storage { .integer(values) }
}

final class DateExtremumState: FixedExtremumState<Int32> {
  init(wantsGreater: Bool) { super.init(wantsGreater: wantsGreater, initial: 0) }
  override func values(of column: ColumnVector) -> [Int32]? {
    if case .date(let values) = column.storage { values } else { nil }
  }
  override func storage(of values: [Int32]) -> ColumnVector.Storage { .date(values) }
}

final class DecimalExtremumState: FixedExtremumState<Int128> {
  init(wantsGreater: Bool) { super.init(wantsGreater: wantsGreater, initial: 0) }
  override func values(of column: ColumnVector) -> [Int128]? {
    column.storage.coefficients
  }

  override func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard hasOneGroup, let column = arguments.first?.flattened(),
      case .shortDecimal(let values) = column.storage
    else { return super.update(arguments, groups: groups, rows: rows) }
    // Only the best of the rows is made a wide one.
    if let value = extreme(values.span, column.validity, rows, wantsGreater: wantsGreater) {
      take([Int128(value)], nil, [0], 1)
    }
  }
  override func storage(of values: [Int128]) -> ColumnVector.Storage { .decimal(values) }
}

final class IntervalExtremumState: FixedExtremumState<Interval> {
  init(wantsGreater: Bool) { super.init(wantsGreater: wantsGreater, initial: .zero) }
  override func values(of column: ColumnVector) -> [Interval]? {
    if case .interval(let values) = column.storage { values } else { nil }
  }
  override func storage(of values: [Interval]) -> ColumnVector.Storage {
    .interval(values.map(\.inGreatestUnits))
  }
}

final class DoubleExtremumState: FixedExtremumState<Double> {
  init(wantsGreater: Bool) { super.init(wantsGreater: wantsGreater, initial: 0) }
  override func values(of column: ColumnVector) -> [Double]? {
    if case .double(let values) = column.storage { values } else { nil }
  }
  override func storage(of values: [Double]) -> ColumnVector.Storage { .double(values) }
}

/// Also `bool_and` (the least) and `bool_or` (the greatest): false comes before true.
final class BooleanExtremumState: FixedExtremumState<UInt8> {
  init(wantsGreater: Bool) { super.init(wantsGreater: wantsGreater, initial: 0) }
  override func values(of column: ColumnVector) -> [UInt8]? {
    if case .boolean(let values) = column.storage { values.map { $0 ? 1 : 0 } } else { nil }
  }
  override func storage(of values: [UInt8]) -> ColumnVector.Storage { .boolean(values.map { $0 == 1 }) }
}
