/// Numbers in another unit: the first argument times a fraction, which the other two arguments give.
/// - Throws: for the first row whose result does not fit.
func convertUnit(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  guard batch.arguments.count == 3, let numerator = try batch.integers(1, .convertUnit).values.first,
    let denominator = try batch.integers(2, .convertUnit).values.first, numerator > 0, denominator > 0
  else { throw .unexpectedTypes(.convertUnit) }
  let number = batch.arguments[0].flattened()
  if let values = number.doubles {
    let kernel = ConvertDoubles(numerator: Double(numerator), denominator: Double(denominator))
    return .double(try map(kernel, values, validity: batch.validity))
  }
  guard let values = number.exactNumbers, let scale = batch.types.arguments[0].scale,
    let resultScale = batch.types.result.scale,
    let ratio = UnitRatio(Int128(numerator), Int128(denominator)).shifted(by: Int(resultScale) - Int(scale))
  else { throw .unexpectedTypes(.convertUnit) }
  if batch.types.result.base == .integer {
    guard let values = number.integers else { throw .unexpectedTypes(.convertUnit) }
    return .integer(try map(ConvertIntegers(ratio: ratio), values, validity: batch.validity))
  }
  return .decimal(try map(ConvertDecimals(ratio: ratio), values, validity: batch.validity))
}

extension UnitRatio {
  /// The fraction between coefficients of numbers of different scales.
  func shifted(by digits: Int) -> UnitRatio? {
    guard let power = PowersOfTen.power(abs(digits)) else { return nil }
    return times(digits < 0 ? UnitRatio(1, power) : UnitRatio(power, 1))
  }

  /// Rounded half away from zero; nil if the product has more than 38 digits.
  @inline(__always)
  func applied(to coefficient: Int128) -> Int128? {
    guard let product = Decimal.multiply(coefficient, numerator) else { return nil }
    return denominator == 1 ? product : Decimal.divideRounding(product, denominator)
  }
}

private struct ConvertDecimals: UnaryKernel {
  let ratio: UnitRatio

  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int128 {
    if let result = ratio.applied(to: value) { return result }
    flags |= failed
    return 0
  }

  func failure(_ value: Int128) -> EvaluationFailure.Kind? {
    ratio.applied(to: value) == nil ? .overflow : nil
  }
}

private struct ConvertIntegers: UnaryKernel {
  let ratio: UnitRatio

  private func result(_ value: Int64) -> Int64? {
    ratio.applied(to: Int128(value)).flatMap { Int64(exactly: $0) }
  }

  func apply(_ value: Int64, _ flags: inout UInt64) -> Int64 {
    if let result = result(value) { return result }
    flags |= failed
    return 0
  }

  func failure(_ value: Int64) -> EvaluationFailure.Kind? { result(value) == nil ? .overflow : nil }
}

private struct ConvertDoubles: UnaryKernel {
  let numerator: Double
  let denominator: Double

  private func result(_ value: Double) -> Double { value * numerator / denominator }

  func apply(_ value: Double, _ flags: inout UInt64) -> Double {
    let result = result(value)
    if !result.isFinite { flags |= failed }
    return result
  }

  func failure(_ value: Double) -> EvaluationFailure.Kind? { result(value).isFinite ? nil : .overflow }
}
