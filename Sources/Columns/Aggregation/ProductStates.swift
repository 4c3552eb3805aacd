/// The product of integers: a failure where it does not fit.
final class IntegerProductState: AggregateState {
  private var products: [Int64] = []
  /// Whether the other factors overflow; it stays so unless a factor is 0, in whatever order they come.
  private var overflows: [Bool] = []
  private var values = ValueTally(counting: false)

  func grow(to count: Int) {
    products.grow(to: count, with: 1)
    overflows.grow(to: count, with: false)
    values.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .integer(let integers) = column.storage else {
      return
    }
    for row in 0..<rows where column.validity?[row] ?? true { take(integers[row], false, Int(groups[row])) }
    values.note(groups, column.validity, rows: rows, groupCount: products.count)
  }

  private func take(_ factor: Int64, _ overflows: Bool, _ group: Int) {
    if products[group] == 0, !self.overflows[group] { return }
    if factor == 0, !overflows {
      (products[group], self.overflows[group]) = (0, false)
      return
    }
    let (product, isTooLarge) = products[group].multipliedReportingOverflow(by: factor)
    self.overflows[group] = self.overflows[group] || overflows || isTooLarge
    products[group] = self.overflows[group] ? 1 : product
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? IntegerProductState else { return }
    for (index, group) in groups.enumerated() {
      take(other.products[index], other.overflows[index], Int(group))
    }
    values.merge(other.values, groups: groups, groupCount: products.count)
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    for group in range where overflows[group] { throw EvaluationFailure(.overflow, row: group) }
    return ColumnVector(
      .integer(Array(products[range])), validity: values.validity(range), count: range.count)
  }
}

/// The product of doubles.
final class DoubleProductState: AggregateState {
  private var products: [Double] = []
  private var values = ValueTally(counting: false)

  func grow(to count: Int) {
    products.grow(to: count, with: 1)
    values.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    guard let column = arguments.first?.flattened(), case .double(let doubles) = column.storage else {
      return
    }
    for row in 0..<rows where column.validity?[row] ?? true { products[Int(groups[row])] *= doubles[row] }
    values.note(groups, column.validity, rows: rows, groupCount: products.count)
  }

  /// Never called: the rows of an order-sensitive aggregate all go to one worker.
  func merge(_ other: any AggregateState, groups: [UInt32]) {}

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    for group in range where !products[group].isFinite { throw EvaluationFailure(.overflow, row: group) }
    return ColumnVector(.double(Array(products[range])), validity: values.validity(range), count: range.count)
  }
}
