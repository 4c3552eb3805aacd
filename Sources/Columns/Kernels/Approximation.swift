/// `~=`: whether two numbers differ by no more than a bound. Differences never overflow.
func approximation(_ batch: KernelBatch) throws(EvaluationFailure) -> [Bool] {
  guard batch.arguments.count == 3 else { throw .unexpectedTypes(.approximatelyEqual) }
  let (validity, count) = (batch.validity, batch.count)
  if let left = batch.arguments[0].doubles {
    let right = try batch.doubles(1, .approximatelyEqual)
    let bound = try batch.doubles(2, .approximatelyEqual)
    let distances = try map(DistanceOfDoubles(), left, right, validity: validity, count: count)
    let operand = Operand(values: distances, isConstant: left.isConstant && right.isConstant)
    return try map(WithinDouble(), operand, bound, validity: validity, count: count)
  }
  let left = try batch.exactNumbers(0, .approximatelyEqual)
  let right = try batch.exactNumbers(1, .approximatelyEqual)
  let bound = try batch.exactNumbers(2, .approximatelyEqual)
  let distances = try map(DistanceOfDecimals(), left, right, validity: validity, count: count)
  let operand = Operand(values: distances, isConstant: left.isConstant && right.isConstant)
  let types = batch.types.arguments
  let kernel = WithinDecimal(scale: Int(types[0].scale ?? 0), boundScale: Int(types[2].scale ?? 0))
  return try map(kernel, operand, bound, validity: validity, count: count)
}

/// Coefficients of 38 digits differ by less than 2^128.
private struct DistanceOfDecimals: BinaryKernel {
  @inline(__always)
  func apply(_ left: Int128, _ right: Int128, _ flags: inout UInt64) -> UInt128 {
    let (low, high) = left < right ? (left, right) : (right, left)
    return UInt128(truncatingIfNeeded: high) &- UInt128(truncatingIfNeeded: low)
  }
}

private struct DistanceOfDoubles: BinaryKernel {
  @inline(__always)
  func apply(_ left: Double, _ right: Double, _ flags: inout UInt64) -> Double { (left - right).magnitude }
}

private let negativeBound = EvaluationFailure.Kind.argumentOutOfRange("a bound that is less than 0")

private struct WithinDecimal: BinaryKernel {
  /// What the distance and the bound are multiplied by, so that both have one scale; one of them is 1.
  private let distancePower: UInt128
  private let boundPower: UInt128

  init(scale: Int, boundScale: Int) {
    distancePower = PowersOfTen.power(max(0, boundScale - scale))?.magnitude ?? 1
    boundPower = PowersOfTen.power(max(0, scale - boundScale))?.magnitude ?? 1
  }

  @inline(__always)
  func apply(_ distance: UInt128, _ bound: Int128, _ flags: inout UInt64) -> Bool {
    if bound < 0 { flags |= failed }
    let (left, leftOverflow) = distance.multipliedReportingOverflow(by: distancePower)
    let (right, rightOverflow) = bound.magnitude.multipliedReportingOverflow(by: boundPower)
    if leftOverflow || rightOverflow { return isWithinWide(distance, bound.magnitude) }
    return left <= right
  }

  @inline(never)
  private func isWithinWide(_ distance: UInt128, _ bound: UInt128) -> Bool {
    let left = distance.multipliedFullWidth(by: distancePower)
    let right = bound.multipliedFullWidth(by: boundPower)
    return left.high == right.high ? left.low <= right.low : left.high < right.high
  }

  func failure(_ distance: UInt128, _ bound: Int128) -> EvaluationFailure.Kind? {
    bound < 0 ? negativeBound : nil
  }
}

private struct WithinDouble: BinaryKernel {
  @inline(__always)
  func apply(_ distance: Double, _ bound: Double, _ flags: inout UInt64) -> Bool {
    if bound < 0 { flags |= failed }
    return distance <= bound
  }

  func failure(_ distance: Double, _ bound: Double) -> EvaluationFailure.Kind? {
    bound < 0 ? negativeBound : nil
  }
}
