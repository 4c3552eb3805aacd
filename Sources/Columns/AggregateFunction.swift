/// What can be computed over the rows of a group.
package enum AggregateFunction: String, Hashable, Sendable, CaseIterable {
  /// No argument.
  case countRows
  /// Rows whose argument is not NULL.
  case count
  /// Integer (in 128 bits; an integer result that does not fit is a failure), decimal of the argument's scale, double, interval.
  case sum
  /// Decimal of the result type's scale for exact arguments, rounded half away from zero; double for doubles.
  case average
  /// Any type that compares.
  case minimum, maximum
  /// Sample standard deviation and variance; double.
  case standardDeviation, variance
  /// Exact for exact arguments (the mean of the middle two), double for doubles.
  case median
  /// Boolean.
  case boolAnd, boolOr
  /// The argument of the first row.
  case anyValue
  /// The argument of the only row, NULL or not; a failure where there are more.
  case single
  /// text, separator (constant), in the given order.
  case stringAggregate
  /// The row numbers of the group, INTEGER or row sets, as one row set (see `RowNumberSet`). Not for queries to call.
  case collectRows = "rows"
  /// A NULL for the reason that all rows share, if they do; of the NULL type.
  case commonReason = "common_reason"
  /// The rows without a value, by the reason: a packed `MissingTally`, DECIMAL(38, 0).
  case missingTally = "missing_rows"

  /// Whether it is NULL for a group in which no row has a value.
  package var isNullWithoutValues: Bool {
    switch self {
    case .countRows, .count, .collectRows, .commonReason, .missingTally: false
    case .sum, .average, .minimum, .maximum, .standardDeviation, .variance, .median, .boolAnd, .boolOr,
      .anyValue, .stringAggregate, .single:
      true
    }
  }
}
