/// Computes a function over a batch.
/// - Parameters:
///   - arguments: each has `count` rows, or is constant.
///   - resultType: what the binder found; a decimal's scale is taken from it.
/// - Throws: for the first row that holds all its arguments and yet cannot be computed.
package func evaluate(
  _ function: ScalarFunction, _ arguments: [ColumnVector], argumentTypes: [DataType],
  resultType: DataType, count: Int, limits: WorkLimits = .none
) throws(EvaluationFailure) -> ColumnVector {
  guard count > 0 else { return .empty(type: resultType) }
  let types = FunctionTypes(arguments: argumentTypes, result: resultType, limits: limits)
  guard arguments.allSatisfy(\.isConstant) else {
    return try evaluateRows(function, arguments, types, count: count)
  }
  // Constants are computed once, as a batch of one row, and so is a function without arguments.
  var single = arguments
  for index in single.indices {
    single[index].count = 1
    single[index].isConstant = false
  }
  var result = try evaluateRows(function, single, types, count: 1)
  result.isConstant = true
  result.count = count
  return result
}

struct FunctionTypes {
  var arguments: [DataType]
  var result: DataType
  var limits: WorkLimits
}

extension EvaluationFailure {
  /// What the binder should not have let through; an error all the same rather than a trap.
  static func unexpectedTypes(_ function: ScalarFunction) -> EvaluationFailure {
    EvaluationFailure(.argumentOutOfRange("types that `\(function.rawValue)` does not take"), row: 0)
  }
}

/// Not all arguments are constant.
private func evaluateRows(
  _ function: ScalarFunction, _ arguments: [ColumnVector], _ types: FunctionTypes, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  switch function {
  case .isNull, .isNotNull, .isTrue, .isFalse:
    guard let argument = arguments.first else { throw .unexpectedTypes(function) }
    return try testNulls(function, argument, count: count)
  case .reason, .isNotApplicable, .isNotReported, .isNotComparable:
    guard let argument = arguments.first else { throw .unexpectedTypes(function) }
    return readReasons(function, argument, count: count)
  case .isDistinct, .isNotDistinct:
    guard arguments.count == 2 else { throw .unexpectedTypes(function) }
    return try compareDistinct(function, arguments[0], arguments[1], count: count)
  case .and, .or:
    guard arguments.count == 2 else { throw .unexpectedTypes(function) }
    return try logic(function, arguments[0], arguments[1], count: count)
  case .unionRows: return try uniteRows(arguments, count: count)
  case .concat: return try concatSkippingNulls(arguments, types.limits, count: count)
  case .concatSeparated: return try concatSeparated(arguments, types.limits, count: count)
  case .parseTimestampOrNull: return try tryParseTimestamps(arguments, types.limits, count: count)
  case .greatest, .least: return try extreme(function, arguments, type: types.result, count: count)
  case .convertRowUnit, .convertRowUnitOrNull, .meetRowUnit:
    return try convertRowUnits(function, arguments, types, count: count)
  case .limitDigits, .limitDigitsOrNull:
    return try limitDigits(
      arguments, type: types.result, isTry: function == .limitDigitsOrNull, count: count)
  default: return try evaluateStrict(function, arguments, types, count: count)
  }
}

extension ScalarFunction {
  /// Whether it is NULL wherever an argument is.
  package var isNullForNulls: Bool {
    switch self {
    case .isNull, .isNotNull, .isTrue, .isFalse, .reason, .isNotApplicable, .isNotReported, .isNotComparable,
      .isDistinct, .isNotDistinct, .and, .or, .unionRows, .concat, .greatest, .least, .convertRowUnit,
      .convertRowUnitOrNull, .meetRowUnit, .limitDigits, .limitDigitsOrNull, .roundingBound:
      false
    default: true
    }
  }
}

/// Functions that are NULL where an argument is.
private func evaluateStrict(
  _ function: ScalarFunction, _ arguments: [ColumnVector], _ types: FunctionTypes, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  let nulls = StrictNulls(arguments, count: count)
  let storage: ColumnVector.Storage
  if nulls.isAllNull {
    storage = .init(fillerOf: types.result).repeated(count)
  } else {
    storage = try strictKernel(function, arguments, types, validity: nulls.validity, count: count)
  }
  return ColumnVector(storage, validity: nulls.validity, reasons: nulls.reasons, count: count)
}

private func strictKernel(
  _ function: ScalarFunction, _ arguments: [ColumnVector], _ types: FunctionTypes, validity: ValidityMask?,
  count: Int
) throws(EvaluationFailure) -> ColumnVector.Storage {
  let batch = KernelBatch(arguments: arguments, types: types, validity: validity, count: count)
  switch function {
  case .add, .subtract, .multiply, .divide, .integerDivide, .remainder: return try arithmetic(function, batch)
  case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
    return try comparison(function, batch)
  case .approximatelyEqual: return .boolean(try approximation(batch))
  case .not: return .boolean(try negation(batch))
  case .negate where batch.arguments.first?.intervals != nil:
    let intervals = try batch.intervals(0, function)
    return .interval(try map(NegateIntervals(), intervals, validity: validity))
  case .negate, .abs, .sign, .round, .truncate, .ceiling, .floor: return try numeric(function, batch)
  case .convertUnit: return try convertUnit(batch)
  case .convertExactly: return try convertExactly(batch)
  case .widen: return .decimal(try widened(batch))
  case .shareTotal: return try checkedTotal(batch)
  case .squareRoot, .power, .exponential, .naturalLog, .log10, .log2, .cubeRoot, .logToBase:
    return try transcendental(function, batch)
  case .sine, .cosine, .tangent, .cotangent, .arcSine, .arcCosine, .arcTangent, .arcTangent2, .degrees,
    .radians, .hyperbolicSine, .hyperbolicCosine, .hyperbolicTangent, .inverseHyperbolicSine,
    .inverseHyperbolicCosine, .inverseHyperbolicTangent:
    return try trigonometry(function, batch)
  case .greatestCommonDivisor, .leastCommonMultiple, .factorial: return try divisibility(function, batch)
  case .lastDayOfMonth, .dayName, .monthName: return try monthFunction(function, batch)
  case .year, .month, .day, .quarter, .dayOfWeek, .dayOfYear, .dateAdd, .dateDifference, .makeDate,
    .dateTruncate, .datePart:
    return try dateFunction(function, batch)
  case .makeTimestamp, .timestampPart, .timestampTruncate, .timeBucket, .timestampAdd, .timestampDifference,
    .age:
    return try timestampFunction(function, batch)
  case .boundariesBetween, .unitsBetween: return try timeSpans(function, batch)
  case .formatTimestamp: return try formatTimestamps(batch)
  case .parseTimestamp: return try parseTimestamps(batch)
  case .dateAddInterval, .intervalPart, .intervalTruncate, .intervalMultiply, .intervalDivide:
    return try intervalFunction(function, batch)
  case .periodStart, .periodEnd, .periodContains, .periodOfDate, .periodAdd:
    return try periodFunction(function, batch)
  case .length, .octetLength, .position, .startsWith, .endsWith, .contains, .like, .ilike, .editDistance,
    .codePoint, .regexMatches, .regexFullMatches, .regexCount:
    return try textTest(function, batch)
  case .concatenate, .lower, .upper, .trim, .trimLeft, .trimRight, .reverse, .substring, .replace, .left,
    .right, .repeat, .padLeft, .padRight, .splitPart, .initialCapitals, .translate, .md5, .sha1, .sha256,
    .hexadecimal,
    .regexExtract,
    .regexReplace, .regexReplaceAll, .similarPattern:
    return try textFunction(function, batch)
  case .character: return try characters(batch)
  case .hexadecimalNumber: return try hexadecimalNumbers(batch)
  case .isDistinct, .isNotDistinct, .isNull, .isNotNull, .isTrue, .isFalse, .reason, .isNotApplicable,
    .isNotReported, .isNotComparable, .and, .or, .concat, .concatSeparated, .parseTimestampOrNull, .unionRows,
    .greatest, .least, .limitDigits,
    .limitDigitsOrNull, .convertRowUnit, .convertRowUnitOrNull, .meetRowUnit, .roundingBound:
    throw .unexpectedTypes(function)
  }
}

/// What a kernel family is given: at least one argument is not constant, and none is NULL in all rows.
struct KernelBatch {
  var arguments: [ColumnVector]
  var types: FunctionTypes
  var validity: ValidityMask?
  var count: Int

  func exactNumbers(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> Operand<Int128> {
    guard index < arguments.count, let operand = arguments[index].exactNumbers else {
      throw .unexpectedTypes(function)
    }
    return operand
  }

  func booleans(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> Operand<Bool> {
    guard index < arguments.count, let operand = arguments[index].booleans else {
      throw .unexpectedTypes(function)
    }
    return operand
  }

  func integers(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> Operand<Int64> {
    guard index < arguments.count, let operand = arguments[index].integers else {
      throw .unexpectedTypes(function)
    }
    return operand
  }

  func doubles(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> Operand<Double> {
    guard index < arguments.count, let operand = arguments[index].doubles else {
      throw .unexpectedTypes(function)
    }
    return operand
  }

  func dates(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> Operand<Int32> {
    guard index < arguments.count, let operand = arguments[index].dates else {
      throw .unexpectedTypes(function)
    }
    return operand
  }

  func intervals(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> Operand<Interval> {
    guard index < arguments.count, let operand = arguments[index].intervals else {
      throw .unexpectedTypes(function)
    }
    return operand
  }

  func texts(_ index: Int, _ function: ScalarFunction) throws(EvaluationFailure) -> TextOperand {
    guard index < arguments.count, let operand = arguments[index].texts else {
      throw .unexpectedTypes(function)
    }
    return operand
  }
}

private func arithmetic(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  guard batch.arguments.count == 2 else { throw .unexpectedTypes(function) }
  let (left, right) = (batch.arguments[0], batch.arguments[1])
  let (validity, count) = (batch.validity, batch.count)
  switch (left.storage, right.storage) {
  case (.integer(let l), .integer(let r)) where function != .divide:
    return try integerArithmetic(
      function, Operand(values: l, isConstant: left.isConstant),
      Operand(values: r, isConstant: right.isConstant),
      validity: validity, count: count)
  case (.double(let l), .double(let r)):
    return try doubleArithmetic(
      function, Operand(values: l, isConstant: left.isConstant),
      Operand(values: r, isConstant: right.isConstant),
      validity: validity, count: count)
  case (.shortDecimal(let l), .shortDecimal(let r)):
    let short = shortDecimalArithmetic(
      function, Operand(values: l, isConstant: left.isConstant),
      Operand(values: r, isConstant: right.isConstant),
      scales: DecimalScales(batch.types.arguments, result: batch.types.result), count: count)
    if let short { return .shortDecimal(short) }
    return try wideArithmetic(function, batch)
  case (.interval(let l), .interval(let r)):
    return try intervalArithmetic(
      function, Operand(values: l, isConstant: left.isConstant),
      Operand(values: r, isConstant: right.isConstant),
      validity: validity, count: count)
  default: return try wideArithmetic(function, batch)
  }
}

private func wideArithmetic(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  try decimalArithmetic(
    function, try batch.exactNumbers(0, function), try batch.exactNumbers(1, function),
    scales: DecimalScales(batch.types.arguments, result: batch.types.result), validity: batch.validity,
    count: batch.count)
}

private func comparison(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  guard batch.arguments.count == 2, let comparison = Comparison(function) else {
    throw .unexpectedTypes(function)
  }
  return .boolean(
    try compare(
      comparison, batch.arguments[0], batch.arguments[1], count: batch.count, limits: batch.types.limits))
}

private func negation(_ batch: KernelBatch) throws(EvaluationFailure) -> [Bool] {
  let values = try batch.booleans(0, .not).values
  return values.span.negated()
}
