/// What one aggregate has gathered of each group so far.
///
/// Groups are numbered from 0. A state is owned by one worker; workers' states are merged at the end.
package protocol AggregateState: AnyObject {
  /// Makes room for groups up to `count`; called before an update that names new ones.
  func grow(to count: Int)
  /// Takes in `rows` rows; `groups[row]` is the row's group.
  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) throws(EvaluationFailure)
  /// Takes in what `other`, of the same aggregate, has gathered: its group `g` is `groups[g]` here.
  func merge(_ other: any AggregateState, groups: [UInt32]) throws(EvaluationFailure)
  /// The results of some groups. A failure names the group as its row.
  func finish(_ range: Range<Int>) throws(EvaluationFailure) -> ColumnVector
  /// The memory that it takes besides a few words for each group.
  var heldBytes: Int { get }
}

extension AggregateState {
  package var heldBytes: Int { 0 }
}

/// An aggregate as the kernels see it.
package struct AggregateDescription: Sendable {
  package var function: AggregateFunction
  package var argumentTypes: [DataType]
  package var resultType: DataType
  package var isDistinct: Bool
  /// Of a distinct aggregate: what bounds its arguments, where that is known.
  package var argumentStatistics: [ColumnStatistics?] = []
  /// The greatest magnitude that a sum of the integer argument can reach, where that is known to fit 64 bits.
  package var sumIsNarrow: Bool
  /// Whether the arguments are integers of which each sum of products is known to fit 64 bits.
  package var productsAreNarrow = false
  /// Whether the first argument's NULLs may have reasons, which the result of a group without a value keeps.
  package var keepsReasons: Bool

  /// How many signs a sparkline has at most, if the call doesn't say: as wide as a table keeps any word whole.
  package static let sparklineWidth: Int64 = 24

  package init(
    function: AggregateFunction, argumentTypes: [DataType], resultType: DataType, isDistinct: Bool,
    sumIsNarrow: Bool = false, keepsReasons: Bool = false
  ) {
    self.function = function
    self.argumentTypes = argumentTypes
    self.resultType = resultType
    self.isDistinct = isDistinct
    self.sumIsNarrow = sumIsNarrow
    self.keepsReasons = keepsReasons
  }

  /// Whether the result depends on the order in which rows come, so that workers cannot share them out.
  package var isOrderSensitive: Bool {
    switch function {
    case .anyValue, .lastValue, .argumentOfMinimum, .argumentOfMaximum, .single, .stringAggregate, .sparkline:
      true
    // In the last digits: the recurrence rounds at each row.
    case .variance, .standardDeviation, .populationVariance, .populationDeviation:
      argumentTypes.first?.base == .double
    case .skewness, .kurtosis: true
    case .product: resultType.base == .double
    default: function.isOfPairs && function != .pairCount && !productsAreNarrow
    }
  }

  /// What the state keeps of each row that it takes in, in bytes; nothing where it only keeps groups.
  package var bytesPerRow: Int {
    switch function {
    case .collectRows, .sparkline: 12
    case .median, .quantile, .discreteQuantile, .mode: 24
    default: 0
    }
  }

  /// Whether the state keeps the texts of all rows that it takes in.
  package var keepsTexts: Bool {
    switch function {
    case .stringAggregate, .discreteQuantile, .mode: true
    default: false
    }
  }

  /// - Parameter rows: what counts the rows of each group for several aggregates, of all rows that this one takes in.
  package func makeState(rows: GroupRows? = nil) -> any AggregateState {
    let state = isDistinct ? distinctState : plainState(rows)
    return keepsReasons ? ReasonedState(state) : state
  }

  private var distinctState: any AggregateState {
    DistinctState(argumentTypes, argumentStatistics, plainState(nil))
  }

  /// Whether it counts the rows or the values of a group.
  package var countsRows: Bool {
    switch function {
    case .countRows, .count: true
    case .average: argumentTypes.first?.base != .interval
    default: false
    }
  }

  private func plainState(_ rows: GroupRows?) -> any AggregateState {
    let type = argumentTypes.first ?? .null
    switch function {
    case .countRows, .count: return CountState(rows: rows)
    case .sum, .average: return sumState(type, rows)
    case .minimum, .boolAnd: return extremumState(type, wantsGreater: false)
    case .maximum, .boolOr: return extremumState(type, wantsGreater: true)
    case .standardDeviation, .variance, .populationDeviation, .populationVariance:
      return VarianceState(
        argument: type, isDeviation: function == .standardDeviation || function == .populationDeviation,
        isSample: function == .standardDeviation || function == .variance)
    case .skewness, .kurtosis: return ShapeState(argument: type, isKurtosis: function == .kurtosis)
    case .median, .quantile:
      return QuantileState(
        argument: type, fractionScale: argumentTypes.count > 1 ? argumentTypes[1].scale : nil,
        result: resultType)
    case .discreteQuantile, .mode:
      return SortedValuesState(
        argumentTypes, isMode: function == .mode)
    case .correlation, .populationCovariance, .sampleCovariance, .slope, .intercept, .determination,
      .pairCount, .meanOfX, .meanOfY, .squaresOfX, .squaresOfY, .productsOfXY:
      return productsAreNarrow ? NarrowPairState(function, argumentTypes) : PairState(function)
    case .anyValue: return AnyValueState(type: type)
    case .lastValue: return LastValueState(type: type)
    case .argumentOfMinimum, .argumentOfMaximum:
      let key = argumentTypes.count > 1 ? argumentTypes[1] : .null
      return ArgumentOfExtremumState(
        type: type, keyType: key, wantsGreater: function == .argumentOfMaximum)
    case .bitAnd, .bitOr, .bitXor: return BitState(function)
    case .product: return type.base == .double ? DoubleProductState() : IntegerProductState()
    case .single: return SingleValueState(type: type)
    case .stringAggregate: return StringAggregateState()
    case .sparkline: return SparklineState()
    case .collectRows: return type.base == .text ? RowSetUnionState() : RowSetState()
    case .commonReason: return CommonReasonState()
    case .missingTally: return MissingTallyState()
    }
  }

  private func sumState(_ type: DataType, _ rows: GroupRows?) -> any AggregateState {
    let isAverage = function == .average
    let values = ValueTally(counting: isAverage, rows: rows)
    switch type.base {
    case .double: return DoubleSumState(isAverage: isAverage, values)
    case .interval: return IntervalSumState(isAverage: isAverage)
    case .integer where sumIsNarrow:
      return NarrowSumState(isAverage: isAverage, result: resultType, values)
    default: return ExactSumState(argument: type, isAverage: isAverage, result: resultType, values)
    }
  }

  private func extremumState(_ type: DataType, wantsGreater: Bool) -> any AggregateState {
    switch type.base {
    case .boolean: return BooleanExtremumState(wantsGreater: wantsGreater)
    case .integer, .timestamp: return IntegerExtremumState(wantsGreater: wantsGreater)
    case .date, .period: return DateExtremumState(wantsGreater: wantsGreater)
    case .decimal: return DecimalExtremumState(wantsGreater: wantsGreater)
    case .interval: return IntervalExtremumState(wantsGreater: wantsGreater)
    case .double: return DoubleExtremumState(wantsGreater: wantsGreater)
    case .text: return TextExtremumState(wantsGreater: wantsGreater)
    case .null: return NullState()
    }
  }
}

/// Which groups have seen a value that is not NULL.
///
/// As long as no NULL comes there is nothing to write down: a group exists because a row with a value
/// made it. The first NULL starts the books.
struct SeenGroups {
  private var flags: [Bool]?
  /// Groups below this number had a value in an update before the books were started.
  private var settled = 0

  /// Called before each update; returns whether rows must be marked one by one.
  mutating func begin(groupCount: Int, hasNulls: Bool) -> Bool {
    if flags == nil {
      if !hasNulls {
        settled = groupCount
        return false
      }
      flags = [Bool](repeating: true, count: settled)
    }
    if let missing = flags.map({ groupCount - $0.count }), missing > 0 {
      flags?.append(contentsOf: repeatElement(false, count: missing))
    }
    return true
  }

  mutating func mark(_ groups: [UInt32], _ validity: ValidityMask?, rows: Int) {
    guard var marked = flags else { return }
    flags = nil
    defer { flags = marked }
    if marked.count == 1 {
      if validity?.validCount(rows: rows) ?? rows > 0 { marked[0] = true }
      return
    }
    for row in 0..<rows where validity?[row] ?? true { marked[Int(groups[row])] = true }
  }

  subscript(group: Int) -> Bool {
    guard let flags else { return group < settled }
    return group < flags.count && flags[group]
  }

  /// The mask of a result; nil if every group of the range has a value.
  func validity(_ range: Range<Int>) -> ValidityMask? {
    if flags == nil, range.upperBound <= settled { return nil }
    var mask = ValidityMask(repeating: true, count: range.count)
    for group in range where !self[group] { mask[group - range.lowerBound] = false }
    return mask
  }
}

/// The aggregate of a column of bare NULLs.
final class NullState: AggregateState {
  func grow(to count: Int) {}
  func update(_ arguments: [ColumnVector], groups: [UInt32], rows: Int) {}
  func merge(_ other: any AggregateState, groups: [UInt32]) {}
  func finish(_ range: Range<Int>) -> ColumnVector { ColumnVector(.null, count: range.count) }
}
