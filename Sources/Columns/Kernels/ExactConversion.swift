/// Exact numbers in another unit and at another scale, none of them rounded.
///
/// Arguments as those of `convertUnit`.
/// - Throws: for the first row that has a digit too many, or is too large.
func convertExactly(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  guard batch.arguments.count == 3, let numerator = try batch.integers(1, .convertExactly).values.first,
    let denominator = try batch.integers(2, .convertExactly).values.first, numerator > 0, denominator > 0,
    let scale = batch.types.arguments[0].scale, let resultScale = batch.types.result.scale
  else { throw .unexpectedTypes(.convertExactly) }
  let conversion = UnitRatio(Int128(numerator), Int128(denominator))
  guard let ratio = conversion.shifted(by: Int(resultScale) - Int(scale)) else {
    throw EvaluationFailure(.overflow, row: 0)
  }
  guard let values = batch.arguments[0].flattened().exactNumbers else {
    throw .unexpectedTypes(.convertExactly)
  }
  let kernel = ConvertExactly(ratio: ratio, conversion: conversion, types: batch.types)
  let numbers = try map(kernel, values, validity: batch.validity)
  guard batch.types.result.base == .integer else { return .decimal(numbers) }
  return .integer(
    try map(NarrowExactly(), Operand(values: numbers, isConstant: false), validity: batch.validity))
}

private struct ConvertExactly: UnaryKernel {
  /// Between the coefficients, and between the numbers.
  let ratio: UnitRatio
  let conversion: UnitRatio
  let types: FunctionTypes

  @inline(__always)
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int128 {
    // Divided first, as the fraction is in lowest terms: what divides evenly then fits wherever the result does.
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: ratio.denominator)
    if rest == 0, let result = Decimal.multiply(quotient, ratio.numerator) { return result }
    flags |= failed
    return 0
  }

  func failure(_ value: Int128) -> EvaluationFailure.Kind? {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: ratio.denominator)
    if rest == 0 { return Decimal.multiply(quotient, ratio.numerator) == nil ? .overflow : nil }
    let source = types.arguments[0]
    let found = text(Decimal(coefficient: value, scale: source.scale ?? 0), source.unit)
    return .digitLost(
      found: found, exact: conversion == .one ? found : exactText(value),
      unit: types.result.unit?.symbol, scale: Int(types.result.scale ?? 0))
  }

  /// What the number is in the unit of the result; nil where that has no last digit, or too many.
  private func exactText(_ value: Int128) -> String? {
    guard let added = conversion.addedScale else { return nil }
    let scale = Int(types.arguments[0].scale ?? 0) + max(0, added)
    guard scale <= Decimal.maximumDigits,
      let result = conversion.shifted(by: max(0, added)).flatMap({ $0.applied(to: value) })
    else { return nil }
    return text(Decimal(coefficient: result, scale: UInt8(scale)), types.result.unit)
  }

  private func text(_ number: Decimal, _ unit: Unit?) -> String {
    number.description(trimmed: true) + (unit.map { " [\($0.symbol)]" } ?? "")
  }
}

private struct NarrowExactly: UnaryKernel {
  func apply(_ value: Int128, _ flags: inout UInt64) -> Int64 {
    if let result = Int64(exactly: value) { return result }
    flags |= failed
    return 0
  }

  func failure(_ value: Int128) -> EvaluationFailure.Kind? {
    Int64(exactly: value) == nil ? .overflow : nil
  }
}
