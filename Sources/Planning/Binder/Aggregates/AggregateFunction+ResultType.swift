import Columns

extension AggregateFunction {
  /// A unit is kept by all that give a number of the same kind; a variance is in its square, a covariance in the product of
  /// both, and a slope in their quotient.
  func resultType(of arguments: [BoundExpression]) -> DataType {
    let type = arguments.first?.type ?? .integer
    switch self {
    case .countRows, .count, .pairCount: return .integer
    case .sum, .minimum, .maximum, .discreteQuantile, .mode, .anyValue, .lastValue, .argumentOfMinimum,
      .argumentOfMaximum, .single:
      return type
    case .average:
      guard type.isExact else { return type }
      return DataType(
        .decimal(scale: StatementBinder.quotientScale(of: type), trimmed: true), unit: type.unit)
    case .median: return quantileType(type, digits: 1)
    case .quantile: return quantileType(type, digits: arguments.count > 1 ? arguments[1].type.scale ?? 0 : 1)
    case .standardDeviation, .populationDeviation: return DataType.double.with(type.unit)
    case .variance, .populationVariance: return DataType.double.with(type.unit?.squared)
    case .skewness, .kurtosis, .correlation, .determination: return .double
    case .populationCovariance, .sampleCovariance, .productsOfXY, .slope, .intercept, .meanOfX, .meanOfY,
      .squaresOfX, .squaresOfY:
      return DataType.double.with(pairUnit(type.unit, arguments.count > 1 ? arguments[1].type.unit : nil))
    case .product: return type.base == .integer ? .integer : .double
    case .bitAnd, .bitOr, .bitXor: return .integer
    case .boolAnd, .boolOr: return .boolean
    case .stringAggregate, .sparkline, .collectRows: return .text
    case .commonReason: return .null
    case .missingTally: return .decimal(0)
    }
  }

  private func quantileType(_ type: DataType, digits: UInt8) -> DataType {
    guard let scale = type.scale else { return DataType.double.with(type.unit) }
    return DataType.decimal(min(scale + digits, UInt8(Decimal.maximumDigits)), trimmed: true).with(type.unit)
  }

  private func pairUnit(_ y: Unit?, _ x: Unit?) -> Unit? {
    switch self {
    case .meanOfX: x
    case .squaresOfX: x?.squared
    case .meanOfY, .intercept: y
    case .squaresOfY: y?.squared
    default: pairComposition(y, x)?.unit
    }
  }

  /// What comes of both units together, of aggregates for which that matters; nil if a power gets too high.
  func pairComposition(_ y: Unit?, _ x: Unit?) -> UnitComposition? {
    switch self {
    case .populationCovariance, .sampleCovariance, .productsOfXY: Unit.composed(y, x, dividing: false)
    case .slope: Unit.composed(y, x, dividing: true)
    default: nil
    }
  }

  var composesUnits: Bool {
    switch self {
    case .populationCovariance, .sampleCovariance, .productsOfXY, .slope: true
    default: false
    }
  }
}
