/// Coefficients at a larger scale, past 38 digits as ±10^38. Beside numbers that have the scale already they compare as
/// the numbers themselves do.
func widened(_ batch: KernelBatch) throws(EvaluationFailure) -> [Int128] {
  guard let scale = batch.types.arguments[0].scale, let target = batch.types.result.scale, target >= scale,
    let factor = PowersOfTen.power(Int(target - scale)),
    let limit = PowersOfTen.power(Decimal.maximumDigits),
    let values = batch.arguments[0].flattened().exactNumbers
  else { throw .unexpectedTypes(.widen) }
  return try map(Widen(factor: factor, limit: limit), values, validity: nil)
}

private struct Widen: UnaryKernel {
  let factor: Int128
  let limit: Int128

  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int128 {
    Decimal.multiply(value, factor) ?? (value < 0 ? -limit : limit)
  }
}

/// The totals as they are.
/// - Throws: for the first that is 0.
func checkedTotal(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  let total = batch.arguments[0].flattened()
  if let values = total.doubles {
    return .double(try map(NonZero(zero: 0), values, validity: batch.validity))
  }
  if let values = total.integers {
    return .integer(try map(NonZero(zero: 0), values, validity: batch.validity))
  }
  guard let values = total.exactNumbers else { throw .unexpectedTypes(.shareTotal) }
  return .decimal(try map(NonZero(zero: 0), values, validity: batch.validity))
}

private struct NonZero<Number: BitwiseCopyable & Equatable>: UnaryKernel {
  let zero: Number

  @inline(__always)
  func apply(_ value: Number, _ flags: inout UInt64) -> Number {
    if value == zero { flags |= failed }
    return value
  }

  func failure(_ value: Number) -> EvaluationFailure.Kind? { value == zero ? .zeroTotal : nil }
}
