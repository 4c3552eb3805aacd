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
  /// Standard deviation and variance, of a sample and of all there is; double.
  case standardDeviation, variance, populationDeviation, populationVariance
  /// Of a sample, corrected for bias; the kurtosis is that in excess of a normal distribution. Double.
  case skewness, kurtosis
  /// Exact for exact arguments (the mean of the middle two), double for doubles.
  case median
  /// x, fraction (a constant decimal from 0 to 1): between two values as far as the fraction says, exactly for exact arguments.
  case quantile
  /// x of any type, fraction as above: the least value with so many at or below it. With a third argument, the
  /// constant true, values are counted from the greatest.
  case discreteQuantile
  /// The value that comes most often, and the least one of several; any type.
  case mode
  // Of two doubles, y and x, of the rows that have both.
  case correlation, populationCovariance, sampleCovariance
  /// The line through the points by least squares.
  case slope, intercept
  /// The share of the variance of y that the line explains.
  case determination
  /// Integer.
  case pairCount
  case meanOfX, meanOfY
  /// Sums of squared differences from the mean, and of their products.
  case squaresOfX, squaresOfY, productsOfXY
  /// Boolean.
  case boolAnd, boolOr
  /// The argument of the first row, and of the last one, that has one.
  case anyValue, lastValue
  /// x of the row with the least or the greatest second argument, the first one of several; of rows that have both.
  case argumentOfMinimum, argumentOfMaximum
  /// Integer, bit by bit.
  case bitAnd, bitOr, bitXor
  /// Integer of integers, double of doubles.
  case product
  /// The argument of the only row, NULL or not; a failure where there are more.
  case single
  /// text, separator (constant), in the given order.
  case stringAggregate
  /// number (double), width (constant integer), in the given order: a text that draws them.
  case sparkline
  /// The row numbers of the group, INTEGER or row sets, as one row set (see `RowNumberSet`). Not for queries to call.
  case collectRows = "rows"
  /// A NULL for the reason that all rows share, if they do; of the NULL type.
  case commonReason = "common_reason"
  /// The rows without a value, by the reason: a packed `MissingTally`, DECIMAL(38, 0).
  case missingTally = "missing_rows"

  /// Whether it is NULL for a group in which no row has a value.
  package var isNullWithoutValues: Bool {
    switch self {
    case .countRows, .count, .pairCount, .collectRows, .commonReason, .missingTally: false
    case .sum, .average, .minimum, .maximum, .standardDeviation, .variance, .populationDeviation,
      .populationVariance, .skewness, .kurtosis, .median, .quantile, .discreteQuantile, .mode, .correlation,
      .populationCovariance, .sampleCovariance, .slope, .intercept, .determination, .meanOfX, .meanOfY,
      .squaresOfX, .squaresOfY, .productsOfXY, .boolAnd, .boolOr, .anyValue, .lastValue,
      .argumentOfMinimum, .argumentOfMaximum, .bitAnd, .bitOr, .bitXor, .product, .stringAggregate,
      .sparkline, .single:
      true
    }
  }

  /// Whether it is of pairs of numbers, y and x.
  package var isOfPairs: Bool {
    switch self {
    case .correlation, .populationCovariance, .sampleCovariance, .slope, .intercept, .determination,
      .pairCount, .meanOfX, .meanOfY, .squaresOfX, .squaresOfY, .productsOfXY:
      true
    default: false
    }
  }
}
