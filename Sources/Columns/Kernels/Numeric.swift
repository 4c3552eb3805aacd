/// Sign and rounding. Of exact numbers the result is exact, at the scale of the result type.
func numeric(
  _ function: ScalarFunction, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  guard let argument = batch.arguments.first else { throw .unexpectedTypes(function) }
  if let values = argument.doubles { return try numericDouble(function, values, batch) }
  if function == .negate || function == .abs, let values = argument.integers,
    batch.types.result.base == .integer
  {
    return function == .negate
      ? .integer(try map(NegateIntegers(), values, validity: batch.validity))
      : .integer(try map(MagnitudeOfIntegers(), values, validity: batch.validity))
  }
  if function == .negate, case .shortDecimal(let short) = argument.storage,
    let result = try? map(NegateIntegers(), Operand(values: short, isConstant: false), validity: nil)
  {
    return .shortDecimal(result)
  }
  guard let values = argument.exactNumbers, let scale = batch.types.arguments.first?.scale,
    let resultScale = batch.types.result.scale
  else { throw .unexpectedTypes(function) }
  var result: [Int128]
  switch function {
  case .negate: result = try map(NegateDecimals(), values, validity: batch.validity)
  case .abs: result = try map(MagnitudeOfDecimals(), values, validity: batch.validity)
  case .sign:
    let one = PowersOfTen.power(Int(resultScale)) ?? 1
    result = try map(SignOfDecimals(one: one), values, validity: batch.validity)
  default:
    let rounding = DecimalRounding(
      mode: try RoundingMode(function), scale: Int(scale), resultScale: Int(resultScale))
    result = try map(
      rounding, values, try batch.digits(function), validity: batch.validity, count: batch.count)
  }
  return try exactStorage(result, batch)
}

/// Coefficients as the storage of the result type, which is a decimal or an integer.
private func exactStorage(
  _ coefficients: [Int128], _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  guard batch.types.result.base == .integer else { return .decimal(coefficients) }
  let operand = Operand(values: coefficients, isConstant: false)
  return .integer(try map(NarrowToInteger(), operand, validity: batch.validity))
}

extension KernelBatch {
  /// The second argument: to how many digits is rounded; 0 if there is none.
  fileprivate func digits(_ function: ScalarFunction) throws(EvaluationFailure) -> Operand<Int64> {
    arguments.count > 1 ? try integers(1, function) : Operand(values: [0], isConstant: true)
  }
}

private func numericDouble(
  _ function: ScalarFunction, _ values: Operand<Double>, _ batch: KernelBatch
) throws(EvaluationFailure) -> ColumnVector.Storage {
  switch function {
  case .negate: return .double(try map(NegateDoubles(), values, validity: batch.validity))
  case .abs: return .double(try map(MagnitudeOfDoubles(), values, validity: batch.validity))
  case .sign:
    let signs = try map(SignOfDoubles(), values, validity: batch.validity)
    if batch.types.result.base == .integer { return .integer(signs) }
    return .double(try map(IntegersToDoubles(), Operand(values: signs, isConstant: false), validity: nil))
  default:
    let rounding = DoubleRounding(mode: try RoundingMode(function))
    return .double(
      try map(rounding, values, try batch.digits(function), validity: batch.validity, count: batch.count))
  }
}

enum RoundingMode {
  case halfAwayFromZero, towardZero, up, down

  init(_ function: ScalarFunction) throws(EvaluationFailure) {
    switch function {
    case .round: self = .halfAwayFromZero
    case .truncate: self = .towardZero
    case .ceiling: self = .up
    case .floor: self = .down
    default: throw .unexpectedTypes(function)
    }
  }

  /// What is added to a quotient truncated towards zero.
  @inline(__always)
  func correction(remainder: Int128, divisor: Int128, isNegative: Bool) -> Int128 {
    switch self {
    case .halfAwayFromZero:
      remainder.magnitude >= divisor.magnitude &- remainder.magnitude ? (isNegative ? -1 : 1) : 0
    case .towardZero: 0
    case .up: remainder > 0 ? 1 : 0
    case .down: remainder < 0 ? -1 : 0
    }
  }
}

private struct DecimalRounding: BinaryKernel {
  let mode: RoundingMode
  let scale: Int
  let resultScale: Int

  func apply(_ value: Int128, _ digits: Int64, _ flags: inout UInt64) -> Int128 {
    if let result = rounded(value, digits) { return result }
    flags |= failed
    return 0
  }

  func failure(_ value: Int128, _ digits: Int64) -> EvaluationFailure.Kind? {
    rounded(value, digits) == nil ? .overflow : nil
  }

  private func rounded(_ value: Int128, _ digits: Int64) -> Int128? {
    let dropped = scale &- Int(max(-100, min(100, digits)))
    guard dropped > 0 else { return Decimal.rescale(value, by: resultScale - scale) }
    guard let divisor = PowersOfTen.power(dropped) else {
      // Every number is less than half of such a power.
      let toOne = mode == .up && value > 0 || mode == .down && value < 0
      return toOne ? nil : 0
    }
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    let whole = quotient &+ mode.correction(remainder: remainder, divisor: divisor, isNegative: value < 0)
    return Decimal.rescale(whole, by: resultScale - (scale - dropped))
  }
}

private struct MagnitudeOfIntegers: UnaryKernel {
  @inline(__always)
  func apply(_ value: Int64, _ flags: inout UInt64) -> Int64 {
    let sign = value &>> 63
    let magnitude = (value ^ sign) &- sign
    flags |= UInt64(bitPattern: magnitude)
    return magnitude
  }

  func failure(_ value: Int64) -> EvaluationFailure.Kind? { value == .min ? .overflow : nil }
}

private struct MagnitudeOfDecimals: UnaryKernel {
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int128 { value < 0 ? 0 &- value : value }
}

private struct MagnitudeOfDoubles: UnaryKernel {
  @inline(__always)
  func apply(_ value: Double, _ flags: inout UInt64) -> Double { value.magnitude }
}

private struct SignOfDecimals: UnaryKernel {
  let one: Int128
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int128 { value > 0 ? one : value < 0 ? 0 &- one : 0 }
}

private struct SignOfDoubles: UnaryKernel {
  func apply(_ value: Double, _ flags: inout UInt64) -> Int64 { value > 0 ? 1 : value < 0 ? -1 : 0 }
}

struct NarrowToInteger: UnaryKernel {
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int64 {
    flags |= Int64(exactly: value) == nil ? failed : 0
    return Int64(truncatingIfNeeded: value)
  }

  func failure(_ value: Int128) -> EvaluationFailure.Kind? { Int64(exactly: value) == nil ? .overflow : nil }
}

struct IntegersToDoubles: UnaryKernel {
  @inline(__always)
  func apply(_ value: Int64, _ flags: inout UInt64) -> Double { Double(value) }
}
