import Columns
import Diagnostics

/// What rounding of the rows does to aggregates over them. Where that needs aggregates of its own, they are
/// gathered here.
struct AggregateRounding {
  let rounding: ExpressionRounding
  let newColumn: () -> ColumnID
  /// To be computed beside the others.
  private(set) var hidden: [LogicalAggregate.Output] = []

  init(_ rounding: ExpressionRounding, newColumn: @escaping () -> ColumnID) {
    self.rounding = rounding
    self.newColumn = newColumn
  }

  /// Of the expression that a group has in common.
  mutating func bound(ofGroup expression: BoundExpression) -> RoundingBound {
    greatest(rounding.bound(of: expression), filter: nil)
  }

  mutating func bound(of aggregate: BoundAggregate) -> RoundingBound {
    guard let argument = aggregate.arguments.first else { return .exact }
    let bound = rounding.bound(of: argument)
    switch aggregate.function {
    case .countRows, .count, .pairCount, .boolAnd, .boolOr, .bitAnd, .bitOr, .bitXor, .stringAggregate,
      .sparkline,
      .collectRows, .commonReason, .missingTally:
      return .exact
    case .sum: return sum(bound, of: aggregate, argument)
    case .average: return average(bound, of: aggregate, argument)
    // A value of some row, which is within the greatest of all bounds.
    case .minimum, .maximum, .discreteQuantile, .anyValue, .lastValue, .single:
      return greatest(bound, filter: aggregate.filter)
    case .median, .quantile:
      let own = isRounded(aggregate, of: argument) ? aggregate.type.scale : nil
      return greatest(bound, filter: aggregate.filter)
        .plus(own.map(RoundingBound.halfUnit(of:)) ?? .exact, aggregate.span)
    case .standardDeviation, .variance, .populationDeviation, .populationVariance, .skewness, .kurtosis,
      .product:
      return bound.isExact ? .exact : bound.unless(obstacle(aggregate))
    // Which value comes most often, or stands beside the least, may be another one if figures were not rounded.
    case .mode, .argumentOfMinimum, .argumentOfMaximum, .correlation, .populationCovariance,
      .sampleCovariance,
      .slope, .intercept, .determination, .meanOfX, .meanOfY, .squaresOfX, .squaresOfY, .productsOfXY:
      let all = aggregate.arguments.map(rounding.bound(of:))
      return all.allSatisfy(\.isExact) ? .exact : bound.unless(obstacle(aggregate))
    }
  }

  /// Whether a quantile may have more digits than its type.
  private func isRounded(_ aggregate: BoundAggregate, of argument: BoundExpression) -> Bool {
    guard let scale = aggregate.type.scale, let own = argument.type.scale else { return false }
    return scale < own + (aggregate.arguments.count > 1 ? aggregate.arguments[1].type.scale ?? 0 : 1)
  }

  /// The bounds of all rows together.
  private mutating func sum(
    _ bound: RoundingBound, of aggregate: BoundAggregate, _ argument: BoundExpression
  ) -> RoundingBound {
    guard case .within(let bound) = bound else { return bound }
    if case .constant = bound {
      let rows = column(
        BoundAggregate(
          function: .count, arguments: [argument], isDistinct: aggregate.isDistinct, filter: aggregate.filter,
          type: .integer, span: aggregate.span), "rows")
      return RoundingBound.within(bound).times(
        RoundingBound.cast(rows, .decimal(0), aggregate.span), aggregate.span)
    }
    guard !aggregate.isDistinct else { return obstacle(aggregate) }
    return .within(
      column(
        BoundAggregate(
          function: .sum, arguments: [whereKnown(bound, argument)], filter: aggregate.filter,
          type: bound.type, span: aggregate.span), "rounding of a sum"))
  }

  /// The mean of the bounds, and what the average itself is rounded by.
  private mutating func average(
    _ bound: RoundingBound, of aggregate: BoundAggregate, _ argument: BoundExpression
  ) -> RoundingBound {
    let own = aggregate.type.scale.map(RoundingBound.halfUnit(of:)) ?? .exact
    guard case .within(let bound) = bound else { return bound.plus(own, aggregate.span) }
    if case .constant = bound { return RoundingBound.within(bound).plus(own, aggregate.span) }
    guard !aggregate.isDistinct else { return obstacle(aggregate) }
    let type = bound.type.scale.map { DataType.decimal(max($0, RoundingBound.finestFactor)) } ?? .double
    let mean = column(
      BoundAggregate(
        function: .average, arguments: [whereKnown(bound, argument)], filter: aggregate.filter, type: type,
        span: aggregate.span), "rounding of an average")
    // The mean is rounded by half a unit at most, maybe down.
    return RoundingBound.within(mean).plus(own, aggregate.span)
      .plus(type.scale.map(RoundingBound.halfUnit(of:)) ?? .exact, aggregate.span)
  }

  /// The greatest bound of the rows.
  private mutating func greatest(_ bound: RoundingBound, filter: BoundExpression?) -> RoundingBound {
    guard case .within(let expression) = bound, bound.constant == nil else { return bound }
    return .within(
      column(
        BoundAggregate(
          function: .maximum, arguments: [expression], filter: filter, type: expression.type, span: .none),
        "rounding"))
  }

  /// The bound for those rows only that the aggregate takes.
  private func whereKnown(_ bound: BoundExpression, _ argument: BoundExpression) -> BoundExpression {
    .caseWhen(
      [BoundBranch(condition: .call(.isNotNull, [argument], .boolean, .none), result: bound)],
      otherwise: nil, bound.type)
  }

  private mutating func column(_ aggregate: BoundAggregate, _ name: String) -> BoundExpression {
    let key = aggregate.withoutSpans
    if let known = hidden.first(where: { $0.aggregate.withoutSpans == key }) {
      return .column(known.column.id, known.column.type)
    }
    let column = PlanColumn(id: newColumn(), name: name, type: aggregate.type)
    hidden.append(.init(column: column, aggregate: aggregate))
    return .column(column.id, column.type)
  }

  private func obstacle(_ aggregate: BoundAggregate) -> RoundingBound {
    let name = FunctionRegistry.name(of: aggregate.function)
    return .unknown(
      .init(name: aggregate.isDistinct ? "`\(name)` with DISTINCT" : "`\(name)`", span: aggregate.span))
  }
}
