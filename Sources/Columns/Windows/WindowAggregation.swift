/// An aggregate over frames, and what it computes on: columns of the segment's places.
package struct WindowAggregation {
  package var description: AggregateDescription
  package var arguments: [ColumnVector]
  /// The first argument as `comparableColumn` gives it.
  package var comparable: ColumnVector?
  /// The rows that pass the aggregate's FILTER; nil: all.
  package var passing: ValidityMask?
  /// The place of each row in the aggregate's own ORDER BY.
  package var ranks: [Int32]?
  /// Told how many bytes will be kept more; false to stop.
  package var mayKeep: (Int) -> Bool

  package init(
    _ description: AggregateDescription, arguments: [ColumnVector], comparable: ColumnVector? = nil,
    passing: ValidityMask? = nil, ranks: [Int32]? = nil, mayKeep: @escaping (Int) -> Bool
  ) {
    self.description = description
    self.arguments = arguments.map { $0.flattened() }
    self.comparable = comparable?.flattened()
    self.passing = passing
    self.ranks = ranks
    self.mayKeep = mayKeep
  }

  /// A row for each place.
  package func run(
    _ frames: FrameRanges, over segment: WindowSegment
  ) throws(EvaluationFailure) -> ColumnVector {
    let result = try values(frames, segment)
    guard description.keepsReasons, let argument = arguments.first, argument.reasons != nil else {
      return result
    }
    return SlidingReasons(argument, passing: passing).applied(to: result, frames)
  }

  private func values(
    _ frames: FrameRanges, _ segment: WindowSegment
  ) throws(EvaluationFailure) -> ColumnVector {
    if let argument = arguments.first, case .null = argument.storage, description.function != .count {
      return ColumnVector.nulls(type: description.resultType, count: segment.count)
    }
    switch description.function {
    case .countRows: return integers(frameCounts(frames, passing))
    case .count where !description.isDistinct: return integers(frameCounts(frames, counted))
    case .count, .sum, .average:
      if description.isDistinct { return try distinct(frames) }
      return isDouble ? try doubleSums(frames) : try exactSums(frames)
    case .minimum, .maximum, .boolAnd, .boolOr: return extremes(frames)
    case .anyValue where ranks == nil: return first(frames, segment)
    case .standardDeviation, .variance:
      if description.isDistinct { break }
      return try FrameVariances(arguments[0], type: argumentType, counted: counted).variances(
        frames, isDeviation: description.function == .standardDeviation)
    case .median:
      if description.isDistinct { break }
      return try medians(frames)
    case .populationDeviation, .populationVariance, .skewness, .kurtosis, .quantile, .discreteQuantile, .mode,
      .correlation, .populationCovariance, .sampleCovariance, .slope, .intercept, .determination, .pairCount,
      .meanOfX, .meanOfY, .squaresOfX, .squaresOfY, .productsOfXY, .anyValue, .lastValue, .argumentOfMinimum,
      .argumentOfMaximum, .bitAnd, .bitOr, .bitXor, .product, .single, .stringAggregate, .sparkline,
      .collectRows,
      .commonReason, .missingTally:
      break
    }
    return try FrameByFrame(
      description: description, arguments: arguments, passing: passing, ranks: ranks, mayKeep: mayKeep
    ).run(frames)
  }

  private var argumentType: DataType { description.argumentTypes.first ?? .null }
  private var isDouble: Bool { argumentType.base == .double }

  /// The rows that pass and hold a value.
  private var counted: ValidityMask? {
    if let argument = arguments.first, case .null = argument.storage {
      return ValidityMask(repeating: false, count: argument.count)
    }
    return ValidityMask.intersection(arguments.first?.validity, passing)
  }

  private func integers(_ values: [Int64]) -> ColumnVector {
    ColumnVector(.integer(values), count: values.count)
  }

  private func nonZero(_ counts: [Int64]) -> ValidityMask? {
    ValidityMask(count: counts.count) { counts[$0] != 0 }.orNilIfAllValid
  }

  // MARK: Sums

  private func exactSums(_ frames: FrameRanges) throws(EvaluationFailure) -> ColumnVector {
    let counted = self.counted
    let counts = frameCounts(frames, counted)
    let sums = try FrameSums(arguments[0], counted, frames)
    if description.function == .average {
      return try quotients(
        0..<counts.count, description.resultType, argumentScale: argumentType.scale ?? 0
      ) { (sums[$0], counts[$0]) }
    }
    let validity = nonZero(counts)
    if case .narrow(let narrow) = sums, description.resultType.base == .integer {
      return ColumnVector(.integer(narrow), validity: validity, count: counts.count)
    }
    return try total(counts.indices.map { sums[$0] }, validity)
  }

  /// As a sum of the result type.
  private func total(_ sums: [Int128], _ validity: ValidityMask?) throws(EvaluationFailure) -> ColumnVector {
    for place in sums.indices where sums[place].magnitude >= Decimal.limit {
      throw EvaluationFailure(.overflow, row: place)
    }
    guard description.resultType.base == .integer else {
      return ColumnVector(.decimal(sums), validity: validity, count: sums.count)
    }
    var integers: [Int64] = []
    integers.reserveCapacity(sums.count)
    for place in sums.indices {
      guard let value = Int64(exactly: sums[place]) else { throw EvaluationFailure(.overflow, row: place) }
      integers.append(value)
    }
    return ColumnVector(.integer(integers), validity: validity, count: sums.count)
  }

  private func doubleSums(_ frames: FrameRanges) throws(EvaluationFailure) -> ColumnVector {
    guard case .double(let values) = arguments[0].storage else {
      return .nulls(type: description.resultType, count: arguments[0].count)
    }
    let counted = self.counted
    let counts = frameCounts(frames, counted)
    var sums = try SlidingDoubleSum(values: values, counted: counted).sums(frames)
    if description.function == .average {
      for place in sums.indices { sums[place] /= Double(max(1, counts[place])) }
    }
    return ColumnVector(.double(sums), validity: nonZero(counts), count: sums.count)
  }

  private func distinct(_ frames: FrameRanges) throws(EvaluationFailure) -> ColumnVector {
    let exact = arguments[0].exactNumbers?.values
    guard description.function == .count || exact != nil else {
      return try FrameByFrame(
        description: description, arguments: arguments, passing: passing, ranks: ranks, mayKeep: mayKeep
      ).run(frames)
    }
    let encoder = KeyEncoder(types: description.argumentTypes)
    var table = GroupTable(layout: encoder.layout)
    let numbers = table.insert(
      encoder.encode(arguments, count: arguments[0].count, insert: true), count: arguments[0].count)
    let result = try FrameDistinct(
      numbers: numbers, distinctCount: table.count, counted,
      addends: description.function == .count ? nil : exact, frames)
    switch description.function {
    case .count: return integers(result.counts)
    case .average:
      return try quotients(
        0..<result.counts.count, description.resultType, argumentScale: argumentType.scale ?? 0
      ) { (result.sums[$0], result.counts[$0]) }
    default: return try total(result.sums, nonZero(result.counts))
    }
  }

  // MARK: Values

  private func extremes(_ frames: FrameRanges) -> ColumnVector {
    let wantsGreater = description.function == .maximum || description.function == .boolOr
    let places = FrameExtremes.places(
      comparable ?? arguments[0], counted, frames, wantsGreater: wantsGreater)
    return withoutReasons(arguments[0]).gatherOrNull(places)
  }

  private func first(_ frames: FrameRanges, _ segment: WindowSegment) -> ColumnVector {
    var places = segment
    places.rows = (0..<segment.count).map { Int32(truncatingIfNeeded: $0) }
    return withoutReasons(arguments[0]).gatherOrNull(places.firstPresent(frames, counted))
  }

  private func withoutReasons(_ column: ColumnVector) -> ColumnVector {
    var column = column
    column.reasons = nil
    return column
  }

  private func medians(_ frames: FrameRanges) throws(EvaluationFailure) -> ColumnVector {
    let column = try cast(arguments[0], from: argumentType, to: description.resultType, isTry: false).widened
    let middles = FrameMedians(column, ValidityMask.intersection(column.validity, passing)) { !mayKeep(0) }
    var validity = ValidityMask(repeating: true, count: column.count)
    var failure: EvaluationFailure?
    let storage: ColumnVector.Storage
    switch column.storage {
    case .double(let values):
      var medians = [Double](repeating: 0, count: values.count)
      middles.forEach(frames) { place, lower, upper in
        if lower < 0 {
          validity[place] = false
        } else {
          medians[place] = values[Int(lower)] + (values[Int(upper)] - values[Int(lower)]) / 2
        }
      }
      storage = .double(medians)
    case .decimal(let values):
      var medians = [Int128](repeating: 0, count: values.count)
      middles.forEach(frames) { place, lower, upper in
        guard lower >= 0 else {
          validity[place] = false
          return
        }
        let (low, high) = (values[Int(lower)], values[Int(upper)])
        if let sum = Decimal.add(low, high) {
          medians[place] = low == high ? low : Decimal.divideRounding(sum, 2)
        } else {
          failure = failure ?? EvaluationFailure(.overflow, row: place)
        }
      }
      storage = .decimal(medians)
    default: return .nulls(type: description.resultType, count: column.count)
    }
    if let failure { throw failure }
    return ColumnVector(storage, validity: validity.orNilIfAllValid, count: column.count)
  }
}
