import Columns

extension PlainAggregate {
  /// What the value of a statistical aggregate is: "the correlation of expenditure and apportionment".
  func statistic(_ aggregate: BoundAggregate) -> String {
    let argument = argumentText(aggregate)
    return switch aggregate.function {
    case .standardDeviation: "the standard deviation of \(argument)"
    case .populationDeviation: "the standard deviation of all \(argument)"
    case .variance: "the statistical variance of \(argument)"
    case .populationVariance: "the statistical variance of all \(argument)"
    case .skewness: "the skewness of \(argument)"
    case .kurtosis: "the kurtosis of \(argument)"
    case .quantile:
      "the value of \(argument) below which \(share(aggregate)) of the values lie, between two of them if need be"
    case .discreteQuantile:
      "the \(aggregate.arguments.count > 2 ? "greatest" : "least") \(argument) with \(share(aggregate)) of the values at or "
        + (aggregate.arguments.count > 2 ? "above it" : "below it")
    case .mode: "the most frequent \(argument)"
    case .correlation: "the correlation of \(pair(aggregate))"
    case .populationCovariance: "the covariance of all \(pair(aggregate))"
    case .sampleCovariance: "the covariance of \(pair(aggregate))"
    case .slope: "the slope of the line of \(pair(aggregate, joinedBy: "over"))"
    case .intercept: "the height at 0 of the line of \(pair(aggregate, joinedBy: "over"))"
    case .determination:
      "the share of the variance of \(pair(aggregate, joinedBy: "that the line explains, over"))"
    case .pairCount: "the number of rows with both \(pair(aggregate))"
    case .meanOfX: "the average of \(second(aggregate)) beside \(argument)"
    case .meanOfY: "the average of \(argument) beside \(second(aggregate))"
    case .squaresOfX: "the sum of squares of \(second(aggregate)) beside \(argument)"
    case .squaresOfY: "the sum of squares of \(argument) beside \(second(aggregate))"
    case .productsOfXY: "the sum of products of \(pair(aggregate))"
    case .lastValue: "the last \(argument)"
    case .argumentOfMinimum: "\(argument) where \(second(aggregate)) is least"
    case .argumentOfMaximum: "\(argument) where \(second(aggregate)) is greatest"
    case .bitAnd: "the bits that all \(argument) have"
    case .bitOr: "the bits that some \(argument) has"
    case .bitXor: "the bits that an odd number of \(argument) have"
    case .product: "the product of \(argument)"
    default: argument
    }
  }

  func pair(_ aggregate: BoundAggregate, joinedBy word: String = "and") -> String {
    "\(argumentText(aggregate)) \(word) \(second(aggregate))"
  }

  private func second(_ aggregate: BoundAggregate) -> String {
    aggregate.arguments.count > 1 ? expressions.text(aggregate.arguments[1]) : ""
  }

  private func share(_ aggregate: BoundAggregate) -> String {
    "a share of \(second(aggregate))"
  }
}
