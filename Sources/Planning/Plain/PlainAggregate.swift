import Columns

/// Aggregates in plain English.
struct PlainAggregate {
  let expressions: PlainExpression

  /// What the value is: "the sum of expenditure".
  func noun(_ aggregate: BoundAggregate) -> String {
    let argument = argumentText(aggregate)
    let noun =
      switch aggregate.function {
      case .countRows: "the number of rows"
      case .count:
        aggregate.isDistinct
          ? "the number of different values of \(argument)" : "the number of rows with \(argument)"
      case .sum: "the sum of \(argument)"
      case .average: "the average of \(argument)"
      case .minimum: "the \(least(aggregate)) \(argument)"
      case .maximum: "the \(greatest(aggregate)) \(argument)"
      case .median: "the median of \(argument)"
      case .standardDeviation, .populationDeviation, .variance, .populationVariance, .skewness, .kurtosis,
        .quantile, .discreteQuantile, .mode, .correlation, .populationCovariance, .sampleCovariance, .slope,
        .intercept, .determination, .pairCount, .meanOfX, .meanOfY, .squaresOfX, .squaresOfY, .productsOfXY,
        .lastValue, .argumentOfMinimum, .argumentOfMaximum, .bitAnd, .bitOr, .bitXor, .product:
        statistic(aggregate)
      case .boolAnd: "whether it holds in every row that \(condition(aggregate))"
      case .boolOr: "whether it holds in some row that \(condition(aggregate))"
      case .anyValue: "the first \(argument)"
      case .single: argument
      case .collectRows: "the rows"
      case .commonReason: "why \(argument) is missing"
      case .missingTally: "the rows without \(argument)"
      case .stringAggregate: "the list of \(argument)"
      case .sparkline: "a small line of \(argument)"
      }
    return noun + filter(aggregate)
  }

  /// What is done, for sums together: "adds up apportionment, expenditure and variance".
  func sentences(_ outputs: [LogicalAggregate.Output], named: (ColumnID) -> String?) -> [String] {
    var parts: [String] = []
    var sums: [LogicalAggregate.Output] = []
    for output in outputs {
      if output.aggregate.isPlainSum {
        sums.append(output)
      } else {
        flush(&sums, into: &parts, named)
        parts.append(verb(output.aggregate) + alias(output, named) + unit(output.aggregate))
      }
    }
    flush(&sums, into: &parts, named)
    return parts
  }

  private func flush(
    _ sums: inout [LogicalAggregate.Output], into parts: inout [String], _ named: (ColumnID) -> String?
  ) {
    defer { sums = [] }
    guard let first = sums.first else { return }
    let units = Set(sums.map(\.aggregate.type.unit))
    guard units.count == 1 else {
      parts += sums.map { "adds up \(argumentText($0.aggregate))" + alias($0, named) + unit($0.aggregate) }
      return
    }
    let texts = sums.map { argumentText($0.aggregate) + alias($0, named) }
    parts.append("adds up \(PlainWords.list(texts))\(unit(first.aggregate))")
  }

  private func alias(_ output: LogicalAggregate.Output, _ named: (ColumnID) -> String?) -> String {
    guard let name = named(output.column.id) else { return "" }
    let argument = output.aggregate.arguments.first.map { expressions.text($0) }
    return name == argument ? "" : " (\(name))"
  }

  /// Of what keeps the unit of its argument.
  private func unit(_ aggregate: BoundAggregate) -> String {
    aggregate.arguments.first?.saysUnit ?? false ? "" : aggregate.type.plainUnit
  }

  private func verb(_ aggregate: BoundAggregate) -> String {
    let argument = argumentText(aggregate)
    let verb =
      switch aggregate.function {
      case .countRows: "counts the rows"
      case .count:
        aggregate.isDistinct
          ? "counts the different values of \(argument)" : "counts the rows with \(argument)"
      case .sum: "adds up \(argument)"
      case .average: "takes the average of \(argument)"
      case .minimum: "finds the \(least(aggregate)) \(argument)"
      case .maximum: "finds the \(greatest(aggregate)) \(argument)"
      case .median: "finds the median of \(argument)"
      case .standardDeviation, .populationDeviation, .variance, .populationVariance, .skewness, .kurtosis,
        .correlation, .populationCovariance, .sampleCovariance, .slope, .intercept, .determination, .meanOfX,
        .meanOfY, .squaresOfX, .squaresOfY, .productsOfXY, .bitAnd, .bitOr, .bitXor, .product:
        "works out \(statistic(aggregate))"
      case .quantile, .discreteQuantile, .mode: "finds \(statistic(aggregate))"
      case .pairCount: "counts the rows with both \(pair(aggregate))"
      case .lastValue, .argumentOfMinimum, .argumentOfMaximum:
        "takes \(statistic(aggregate))" + order(aggregate)
      case .boolAnd: "tells whether in every row \(condition(aggregate))"
      case .boolOr: "tells whether in some row \(condition(aggregate))"
      case .anyValue: "takes the first \(argument)" + order(aggregate)
      case .collectRows: "notes the rows"
      case .commonReason: "tells why \(argument) is missing"
      case .missingTally: "counts the rows without \(argument)"
      case .single: "takes \(argument), of which there may be only one"
      case .stringAggregate: "lists \(argument)" + separator(aggregate) + order(aggregate)
      case .sparkline: "draws \(argument) as a small line" + order(aggregate)
      }
    return verb + filter(aggregate)
  }

  func argumentText(_ aggregate: BoundAggregate) -> String {
    guard let argument = aggregate.arguments.first else { return "" }
    if aggregate.function == .count, aggregate.arguments.count > 1 {
      return PlainWords.list(aggregate.arguments.dropFirst().map { expressions.text($0) }) + " together"
    }
    let text = expressions.text(argument)
    guard aggregate.isDistinct, aggregate.function != .count else { return text }
    return "the different values of " + text
  }

  private func condition(_ aggregate: BoundAggregate) -> String {
    aggregate.arguments.first.map { PlainCondition(expressions: expressions).text($0) } ?? ""
  }

  private func filter(_ aggregate: BoundAggregate) -> String {
    aggregate.filter.map { " where \(PlainCondition(expressions: expressions).text($0))" } ?? ""
  }

  private func separator(_ aggregate: BoundAggregate) -> String {
    guard aggregate.arguments.count > 1, case .constant(.text(let text), _) = aggregate.arguments[1],
      ![",", ", ", "; "].contains(text)
    else { return "" }
    return " with '\(text)' between"
  }

  private func order(_ aggregate: BoundAggregate) -> String {
    guard !aggregate.orderBy.isEmpty else { return "" }
    return ", by " + PlainWords.list(aggregate.orderBy.map { expressions.text($0) })
  }

  private func least(_ aggregate: BoundAggregate) -> String {
    [.date, .timestamp, .period].contains(aggregate.type.base) ? "earliest" : "least"
  }

  private func greatest(_ aggregate: BoundAggregate) -> String {
    [.date, .timestamp, .period].contains(aggregate.type.base) ? "latest" : "greatest"
  }
}

extension BoundAggregate {
  /// A sum that can be told together with others.
  fileprivate var isPlainSum: Bool { function == .sum && !isDistinct && filter == nil }
}

extension PlainExpression {
  /// "variance, largest first".
  func text(_ key: SortKey) -> String {
    let order =
      switch key.expression.type.base {
      case .null, .boolean: key.descending ? "true first" : "false first"
      case .integer, .decimal, .double: key.descending ? "largest first" : "smallest first"
      case .text: key.descending ? "in reverse alphabetical order" : "in alphabetical order"
      case .interval: key.descending ? "longest first" : "shortest first"
      case .date, .timestamp, .period: key.descending ? "latest first" : "earliest first"
      }
    let missing =
      columns.mayBeMissing(key.expression)
      ? key.nullsFirst ? " and missing ones before all" : " and missing ones last" : ""
    return "\(text(key.expression)), \(order)\(missing)"
  }
}
