/// An aggregate whose NULL of a group in which no row has a value keeps the reason that these rows share.
final class ReasonedState: AggregateState {
  private let inner: any AggregateState
  private var reasons = CommonReasons()

  init(_ inner: any AggregateState) { self.inner = inner }

  func grow(to count: Int) {
    reasons.grow(to: count)
    inner.grow(to: count)
  }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) throws(EvaluationFailure) {
    if let argument = arguments.first { reasons.note(argument, groups: groups, rows: rows) }
    try inner.update(arguments, groups: groups, rows: rows)
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) throws(EvaluationFailure) {
    guard let other = other as? ReasonedState else { return }
    reasons.merge(other.reasons, groups: groups)
    try inner.merge(other.inner, groups: groups)
  }

  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector {
    reasons.applied(to: try inner.finish(range), groups: range)
  }

  var heldBytes: Int { inner.heldBytes }
}

/// The reason that all rows of a group share, as that of a NULL.
final class CommonReasonState: AggregateState {
  private var reasons = CommonReasons()

  func grow(to count: Int) { reasons.grow(to: count) }

  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {
    if let argument = arguments.first { reasons.note(argument, groups: groups, rows: rows) }
  }

  func merge(_ other: any AggregateState, groups: [UInt32]) {
    guard let other = other as? CommonReasonState else { return }
    reasons.merge(other.reasons, groups: groups)
  }

  func finish(_ range: Range<Int>) -> ColumnVector {
    reasons.applied(to: ColumnVector(.null, count: range.count), groups: range)
  }
}
